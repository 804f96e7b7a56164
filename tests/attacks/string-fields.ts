import type { z } from 'zod';

/** Keys of a value inside data, list positions as numbers. */
export type Place = readonly (string | number)[];

/** Where a text stands in data. */
export function stringPlaces(data: unknown, place: Place = []): Place[] {
  if (typeof data === 'string') return [place];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    stringPlaces(value, [...place, Array.isArray(data) ? Number(key) : key]),
  );
}

/** The data with another value at a place. */
export function withValue(data: unknown, place: Place, value: unknown): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, at) => (at === step ? withValue(item, rest, value) : item));
  const block = data as Readonly<Record<string, unknown>>;
  return { ...block, [step]: withValue(block[step], rest, value) };
}

/** A place as the name of a field: `causes.*.point`. Rules are set by code, all in one way. */
export function fieldOf(place: Place): string {
  const steps = place.map((step) => (typeof step === 'number' ? '*' : step));
  return steps.join('.').replace(/^rules\.[^.]+/, 'rules.*');
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Every field of a schema that a text can stand in, choices among them. */
export function stringFields(schema: z.ZodType): ReadonlySet<string> {
  const json = schema.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return new Set(placesIn(json, []).map(fieldOf));
}

function placesIn(schema: JsonSchema, place: Place): Place[] {
  return [
    ...(schema.type === 'string' ? [place] : []),
    ...(schema.anyOf ?? []).flatMap((branch) => placesIn(branch, place)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
      placesIn(inner, [...place, key]),
    ),
    ...(schema.items === undefined ? [] : placesIn(schema.items, [...place, 0])),
  ];
}

/** Every place of data, those of lists and blocks too, but for that of the whole. */
export function places(data: unknown, place: Place = []): Place[] {
  const own = place.length === 0 ? [] : [place];
  if (typeof data !== 'object' || data === null) return own;
  const inner = Object.entries(data).flatMap(([key, value]) =>
    places(value, [...place, Array.isArray(data) ? Number(key) : key]),
  );
  return [...own, ...inner];
}

/** The data without what stands at a place. */
export function withoutPlace(data: unknown, place: Place): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return undefined;
  if (Array.isArray(data))
    return data.flatMap((item: unknown, at) => {
      if (at !== step) return [item];
      return rest.length === 0 ? [] : [withoutPlace(item, rest)];
    });
  const { [step]: old, ...others } = data as Readonly<Record<string, unknown>>;
  return rest.length === 0 ? others : { ...others, [step]: withoutPlace(old, rest) };
}
