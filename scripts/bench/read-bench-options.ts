import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { BenchSetting } from './part.ts';

/** What can be told on the command line of a bench run. */
export interface BenchOptions extends Pick<
  BenchSetting,
  'topics' | 'pdfTopics' | 'per' | 'pageTopics' | 'documents' | 'rounds' | 'processors'
> {
  /** Names of parts; all of them if empty. */
  readonly only: readonly string[];
  /** Whether the table goes to docs/performance.md too. */
  readonly write: boolean;
}

/** Throws an Error that says what is wrong with them. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      topics: { type: 'string', default: '10,100,1000,10000' },
      'pdf-at': { type: 'string', default: '10,100' },
      'page-topics': { type: 'string', default: '1000' },
      per: { type: 'string', default: '1000' },
      documents: { type: 'string', default: '12' },
      rounds: { type: 'string', default: '5' },
      write: { type: 'boolean', default: false },
    },
  });
  return {
    only: values.only.split(',').filter(Boolean),
    topics: values.topics.split(',').filter(Boolean).map(toCount),
    pdfTopics: values['pdf-at'].split(',').filter(Boolean).map(toCount),
    pageTopics: toCount(values['page-topics']),
    per: toCount(values.per),
    documents: toCount(values.documents),
    rounds: toCount(values.rounds),
    processors: availableParallelism(),
    write: values.write,
  };
}

function toCount(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`\`${text}\` is no number of things.`);
}
