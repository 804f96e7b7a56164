import { extractFigures } from '../../language/figures/extract-figures.ts';
import type { Tagger } from '../../language/create-tagger.ts';
import { quotedWords } from '../../language/quotations/quoted-words.ts';
import type { Outline } from '../../model/outline.ts';
import { isoDate } from '../iso-date.ts';
import type { DraftItem, DraftSource } from '../draft.ts';
import type { LabelledArticle } from '../labelled-article.ts';
import type { Gazetteer } from '../lexicons/gazetteer.ts';
import { draftSource, evidenceOf } from './draft-source.ts';
import { nameItem } from './name-item.ts';
import { cutQuotation } from './quotes/cut-quotation.ts';
import { findPersons, type Person, type PersonSense } from './quotes/find-persons.ts';
import { findSpeaker, type FoundSpeaker } from './quotes/find-speaker.ts';
import { findSpeeches, type Speech } from './quotes/find-speeches.ts';
import { otherNamesIn, senseOf } from './quotes/sense-of.ts';

type Quote = Outline['quotes'][number];

/** What an outline says where nothing dates the words, so that a candidate does not date them by guess. */
const UNDATED = 'The article gives no date for the words.';

const UNNAMED = 'The article gives only the office of the speaker: write the name if it is known.';

/**
 * Words of speakers who are named or called by their office, at most 25 of each, with what the text shows of speaker and occasion. Words whose speaker is
 * not named, or not surely, are left out.
 */
export function extractQuotes(
  articles: readonly LabelledArticle[],
  gazetteer: Gazetteer,
  tag: Tagger,
): DraftItem<Quote>[] {
  const others = otherNamesIn(gazetteer);
  const found = articles.flatMap((labelled) =>
    quotesOf(labelled, senseOf(labelled.article, { others, tag })),
  );
  const groups = Map.groupBy(found, ({ quote: { text } }) => quotedWords(text));
  const taken = new Set<string>();
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const sources = group.flatMap((one) => one.sources);
    const id = nameItem('q', `${first.quote.speaker} ${first.quote.text}`, taken);
    taken.add(id);
    const evidence = [...new Set(group.flatMap((one) => one.evidence))];
    const item = { value: { ...first.quote, id, evidence }, sources };
    return [group.some(({ isUnnamed }) => !isUnnamed) ? item : { ...item, remarks: [UNNAMED] }];
  });
}

interface FoundQuote {
  /** Whether the speaker is only called by an office. */
  readonly isUnnamed: boolean;
  readonly quote: Omit<Quote, 'id' | 'evidence'>;
  readonly sources: readonly DraftSource[];
  readonly evidence: readonly string[];
}

function quotesOf(labelled: LabelledArticle, sense: PersonSense): FoundQuote[] {
  const paragraphs = labelled.article.blocks.filter(({ kind }) => kind !== 'heading');
  const numbers = new Set(
    labelled.sentences.flatMap(({ quote, paragraph = 0 }) => (quote ? [paragraph] : [])),
  );
  const persons =
    numbers.size === 0 ? [] : paragraphs.flatMap(({ text }) => findPersons(text, sense));
  let last: Heard | undefined;
  return [...numbers].flatMap((number) => {
    const paragraph = paragraphs[number - 1]?.text ?? '';
    const place = { labelled, number, sense, persons, paragraph };
    const speeches = findSpeeches(paragraph, paragraphs[number - 2]?.text ?? '');
    return speeches.flatMap((speech) => {
      const named = findSpeaker(speech.setting, sense);
      const found = named ?? (last && goesOn(speech, number, last) ? last.found : undefined);
      last = found && { found: { ...found, occasion: undefined }, number };
      return (found && toQuote(speech, found, place)) ?? [];
    });
  });
}

/** Whose words were read last, and in which paragraph. */
interface Heard {
  readonly found: FoundSpeaker;
  readonly number: number;
}

/** Whether words that nobody is named for are the last speaker’s: a new sentence behind his, or all of the next paragraph. */
function goesOn({ start, setting }: Speech, number: number, { number: before }: Heard): boolean {
  const { opening, after, isOpen } = setting;
  if (isOpen || opening.trim() !== '') return false;
  if (number === before) return /^\s*(?:$|[\p{Lu}“"])/u.test(after);
  return number === before + 1 && start === 0 && after.trim() === '';
}

interface Place {
  readonly labelled: LabelledArticle;
  readonly number: number;
  readonly paragraph: string;
  readonly sense: PersonSense;
  /** Everybody whom the article names. */
  readonly persons: readonly Person[];
}

function toQuote(speech: Speech, found: FoundSpeaker, place: Place): FoundQuote | undefined {
  const sources = sourcesOf(speech, place);
  const text = cutQuotation(speech.text);
  if (sources.length === 0 || text === undefined) return undefined;
  const { name, role } = fullNameOf(found, place.persons);
  const quote = {
    text,
    speaker: name,
    ...(role === undefined ? {} : { role }),
    ...contextOf(found),
    overused: false,
  };
  const isHere = place.paragraph.includes(lastWord(found.person.name));
  const named = isHere ? [] : [{ article: sources[0]?.article ?? '', paragraph: place.number - 1 }];
  const evidence = evidenceOf([...sources, ...named]);
  return { quote, sources, evidence, isUnnamed: found.isUnnamed === true };
}

/** The sentences of a speech that are taken for words of a speaker. */
function sourcesOf(speech: Speech, { labelled, number, paragraph }: Place): DraftSource[] {
  return labelled.sentences.flatMap((sentence) => {
    if (sentence.paragraph !== number || !sentence.quote) return [];
    const start = paragraph.indexOf(sentence.text);
    const isIn = start >= 0 && start < speech.end && start + sentence.text.length > speech.start;
    return isIn ? [draftSource(labelled, sentence)].filter((source) => source !== undefined) : [];
  });
}

/** A speaker as the article first calls the person in full: Asif is Khawaja Asif. */
function fullNameOf(
  { person, role }: FoundSpeaker,
  persons: readonly Person[],
): { readonly name: string; readonly role: string | undefined } {
  if (person.name.includes(' ')) return { name: person.name, role };
  const full = persons.find(({ name }) => name.includes(' ') && lastWord(name) === person.name);
  return { name: full?.name ?? person.name, role: role ?? full?.title };
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** The occasion of the words, and their day where the sentence names it. */
function contextOf({ occasion }: FoundSpeaker): Pick<Quote, 'context' | 'date'> {
  if (occasion === undefined) return { context: UNDATED };
  const said = occasion.charAt(0).toUpperCase() + occasion.slice(1);
  const [reading] = extractFigures(occasion).flatMap(({ readings }) => readings.slice(0, 1));
  const date = reading?.kind === 'date' ? isoDate(reading) : undefined;
  return date === undefined ? { context: `${said}. ${UNDATED}` } : { context: said, date };
}
