/** A sort of name: only a name of the same sort takes another's place, so that the changed text still reads well. */
export type NameSort =
  | 'country'
  | 'nationality'
  | 'people'
  | 'capital'
  | 'place'
  | 'full name'
  | 'surname'
  | 'armed group'
  | 'state body'
  | 'alliance'
  | 'agency'
  | 'outlet'
  | 'law'
  | 'treaty'
  | 'plan'
  /** Known, but never put in another's place: "Emirates", "the Soviets". */
  | 'other';

/** One bearer with all that it is called: if any of them stands in a paragraph, the paragraph speaks of it. */
export type NameGroup = readonly (readonly [NameSort, string])[];

/** `name|nationality|people|capital,capital|other names` */
export const country = (written: string): NameGroup => {
  const [name = '', nationality = '', people = '', capitals = '', ...others] = written.split('|');
  const forms: NameGroup = [
    ['country', name],
    ['nationality', nationality],
    ['people', people],
    ...capitals.split(',').map((form) => ['capital', form] as const),
    ...others.map(
      (form) => [form === 'US' || form === 'America' ? 'country' : 'other', form] as const,
    ),
  ];
  return forms.filter(([, form]) => form !== '');
};

/** `surname|full name|another full name` */
export const person = (written: string): NameGroup => {
  const [surname = '', ...full] = written.split('|');
  return [...full.map((form) => ['full name', form] as const), ['surname', surname]];
};

/** `name|other name`, all of one sort. */
export const named =
  (sort: NameSort) =>
  (written: string): NameGroup =>
    written.split('|').map((form) => [sort, form] as const);
