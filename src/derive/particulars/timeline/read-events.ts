import { keyOf } from '../../../language/names/key-of.ts';
import type { Chunk } from '../clauses/chunk.ts';
import { readChunks } from '../clauses/read-chunks.ts';
import { shapeOf } from '../clauses/shapes.ts';
import type { Reading } from '../facts/measure-sentence.ts';
import { sayDescription } from '../facts/say-description.ts';
import type { DatedEvent } from './dated-event.ts';
import { eventDate } from './event-date.ts';
import { readClauseEvent } from './read-clause-event.ts';
import { readNamedEvent } from './read-named-event.ts';
import { readNominalEvent } from './read-nominal-event.ts';

type Said = Omit<DatedEvent, 'source'>;

/** The dated events of a sentence: somebody did something, or something was done, on a day that it names. */
export function readEvents(sentence: string, reading: Reading): readonly Said[] {
  if (!/\d{4}|9\/11/.test(sentence) || /\?$|^(?:If|Unless)\s/u.test(sentence.trimEnd())) return [];
  const chunks = readChunks(sentence, reading.tag);
  return chunks.flatMap((_, at): Said[] => {
    const date = eventDate(chunks, at);
    if (date === undefined) return [];
    const named = readNamedEvent(chunks, at, sentence);
    if (named !== undefined) return [{ date, ...named }];
    const event = eventAt(chunks, at, { sentence, reading });
    return event === undefined ? [] : [{ date, event, remark: undefined }];
  });
}

interface Context {
  readonly sentence: string;
  readonly reading: Reading;
}

function eventAt(
  chunks: readonly Chunk[],
  at: number,
  { sentence, reading }: Context,
): string | undefined {
  const shape = shapeOf(chunks);
  const parts = readClauseEvent(chunks, shape, at) ?? readNominalEvent(chunks, shape, at);
  if (parts === undefined) return undefined;
  for (const shorter of withShorter(parts)) {
    const said = sayDescription({ parts: shorter }, sentence, reading.isName)?.text;
    const event = fit(said, reading.isName);
    if (event !== undefined) return event;
  }
  return undefined;
}

/** An event whole, then without what hangs on its end, a piece less each time. */
function withShorter(
  parts: readonly (readonly Chunk[])[],
): readonly (readonly (readonly Chunk[])[])[] {
  const rest = parts[2] ?? [];
  const ends = rest.flatMap(({ kind }, at) => (at > 0 && /[PO]/.test(kind) ? [at] : []));
  const cut = ends.toReversed().map((end) => [...parts.slice(0, 2), rest.slice(0, end)]);
  return [parts, ...cut.filter(([, , left = []]) => left.some(({ kind }) => /[NA]/.test(kind)))];
}

const LEAST_WORDS = 3;
const MOST_WORDS = 18;

/** Two words tell enough that end so: “War began”. */
const WHOLE_IN_TWO = /\s(?:began|started|ended|erupted|resigned)$/;

/** An event in few words; two tell enough where the first is a name. */
function fit(text: string | undefined, isName: Reading['isName']): string | undefined {
  const words = text?.split(' ') ?? [];
  const [first = ''] = words;
  const isNamed = /^\p{Lu}{2}/u.test(first) || isName(keyOf(first));
  const isTelling = isNamed || words.length >= LEAST_WORDS || WHOLE_IN_TWO.test(text ?? '');
  return isTelling && words.length <= MOST_WORDS ? text : undefined;
}
