import type { Path } from '../../../model/source.ts';
import type { Outline } from '../../../model/outline.ts';
import { createProblem } from '../../../problems/create-problem.ts';
import type { TopicRule } from '../../rule.ts';

/** What a question or its marks are called. */
const ASKED = String.raw`(?:past |expected )?(?:questions?|topics?|essays?|prompts?|mcqs?|marks?|success|pass|result|paper)`;

/** Promises about an exam. `guaranteed` alone is none: constitutions guarantee rights. */
const PROMISES = [
  String.raw`guaranteed (?:\S+ )?${ASKED}`,
  String.raw`${ASKED} (?:is |are )?guaranteed`,
  String.raw`guaranteed to (?:be asked|come|appear|pass|repeat)`,
  String.raw`^(?:100 ?% |fully )?guaranteed\b`,
  String.raw`[([]guaranteed[)\]]`,
  String.raw`sure[- ]?shots?`,
  String.raw`100 ?(?:%|per ?cent) (?:sure|expected|certain|guaranteed|common|chance|repeated)`,
  String.raw`(?:will|shall|is going to) (?:definitely|surely|certainly|for sure|100 ?%) (?:be (?:asked|set|repeated)|come|appear|repeat)`,
  String.raw`(?:definitely|surely|certainly|sure) (?:to )?(?:be asked|come in|appear in)`,
  String.raw`(?:most|highly|very) expected (?:\S+ )?${ASKED}`,
  String.raw`(?:most|highly) expected(?: (?:for|in) (?:css|pms|ce|\d{4})|[)\]]|$)`,
  String.raw`must[- ]come (?:\S+ )?${ASKED}`,
  String.raw`leaked (?:paper|questions?)`,
  String.raw`guess papers?`,
  String.raw`(?:confirmed|expected) (?:questions?|topics?|essays?) (?:for|in|of) (?:css|pms|ce|\d{4})`,
  String.raw`will come in (?:the )?(?:paper|exam|css|pms)`,
  String.raw`(?:likely|bound|certain|sure) to (?:be asked|appear|be repeated|come)(?= (?:in|for|this)|[.!)]|$)`,
  String.raw`full marks if you`,
  String.raw`repeated every year`,
].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})`, 'iu'));

/** A word that every promise has, asked for first because nearly no text has it. */
const HINT =
  /guaranteed|sure|100|definitely|certainly|expected|must|leaked|guess|confirmed|likely|bound|full marks|repeated|will come/i;

/** Words before a promise, in its sentence, that make it a warning. */
const WARNS =
  /\b(?:no|not|never|nor|none|nothing|don[’']t|beware|avoid|distrust|so-called|nobody|without|trust(?:ing)?|rely(?:ing)?)\b/i;

/** No text of the outline’s own promises that something will be asked; a past question is in the paper’s words. */
export const nothingIsPromised: TopicRule = ({ value, source }) =>
  textsOf(value).flatMap(({ path, text }) => {
    const found = findPromise(text);
    if (found === undefined) return [];
    return [
      createProblem('prompt/promises', source.locate(path), {
        message: `“${found}” promises what nobody can know: what will be asked, or how it will be marked.`,
        hint: 'Say what it is: a past question, one derived from it, or practice.',
      }),
    ];
  });

function findPromise(text: string): string | undefined {
  if (!HINT.test(text)) return undefined;
  const unquoted = text.replace(/“[^”]*”|"[^"]*"/g, '…');
  for (const sentence of unquoted.split(/(?<=[.!?;])\s+/)) {
    for (const promise of PROMISES) {
      const found = promise.exec(sentence);
      if (found !== null && !WARNS.test(sentence.slice(0, found.index))) return found[0];
    }
  }
  return undefined;
}

function textsOf(outline: Outline): { readonly path: Path; readonly text: string }[] {
  const prompts = outline.prompts.flatMap(({ origin, text, stance }, at) => [
    ...(origin === 'past' || text === undefined ? [] : [{ path: ['prompts', at, 'text'], text }]),
    ...(stance === undefined ? [] : [{ path: ['prompts', at, 'stance'], text: stance }]),
  ]);
  return [
    { path: ['title'], text: outline.title },
    { path: ['summary'], text: outline.summary },
    ...outline.hooks.map((text, at) => ({ path: ['hooks', at], text })),
    ...prompts,
    ...outline.pitfalls.map(({ text }, at) => ({ path: ['pitfalls', at, 'text'], text })),
  ];
}
