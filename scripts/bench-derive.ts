/**
 * How well `derive` tells roles and key facts on subjects that it has not seen: `npm run bench:derive`. It learns from every
 * second subject of the corpus and is tried on the others, beside a majority and a keyword baseline and the second reader.
 */
import { ROLES, type Role } from '../src/derive/labelled-article.ts';
import { decodeSequence } from '../src/derive/roles/decode-sequence.ts';
import { hasSpeech } from '../src/derive/roles/has-speech.ts';
import { isKeyFact } from '../src/derive/roles/is-key-fact.ts';
import { examplesOf, type ArticleExamples } from './training/examples.ts';
import { keywordRole } from './training/keyword-roles.ts';
import { readCorpus, type Label } from './training/read-corpus.ts';
import { readCues } from './training/read-cues.ts';
import { KEY_FACT_RECIPE, ROLE_RECIPE } from './training/recipes.ts';
import { macroF1, scoreOf, type Pair, type Score } from './training/score.ts';
import { trainSequenceModel } from './training/train-sequence-model.ts';

/** The roles that make points of an outline. */
const COUNTED = ['cause', 'repercussion', 'counterargument', 'way-forward', 'background'] as const;

interface Judged {
  readonly text: string;
  readonly right: Label & { readonly quote: boolean };
  readonly second: Label | undefined;
  readonly role: Role;
  readonly keyFact: boolean;
}

const examples = examplesOf(readCorpus(), readCues());
const subjects = [...new Set(examples.map(({ article }) => article.subject))].toSorted();
const isHeldOut = ({ article }: ArticleExamples): boolean =>
  subjects.indexOf(article.subject) % 2 === 1;
const known = examples.filter((example) => !isHeldOut(example));
const heldOut = examples.filter(isHeldOut);
const roles = trainSequenceModel(
  known.map((example) => example.roles),
  ROLE_RECIPE,
);
const keyFacts = trainSequenceModel(
  known.flatMap((example) => example.keyFacts),
  KEY_FACT_RECIPE,
);
const judged = heldOut.flatMap(judge);

console.log(
  `learnt from ${known.length} articles, tried on ${heldOut.length} on ${Math.floor(subjects.length / 2)} other subjects: ${judged.length} sentences`,
);
for (const role of ROLES)
  console.log(
    row(
      role,
      scoreOf(
        pairsOf(({ role: given }) => given),
        role,
      ),
    ),
  );
console.log(
  row(
    'key fact',
    factScore(({ keyFact }) => keyFact),
  ),
);
console.log(
  row(
    'quotation',
    scoreOf(
      judged.map(({ text, right }) => [right.quote, hasSpeech(text)]),
      true,
    ),
  ),
);
const macros: readonly (readonly [string, (sentence: Judged) => Role])[] = [
  ['derive', ({ role }) => role],
  ['majority', () => 'background'],
  ['keywords', ({ text }) => keywordRole(text)],
  [
    'second reader',
    ({ second, right }) => (second?.other === right.role ? right.role : (second?.role ?? 'other')),
  ],
];
for (const [name, of] of macros)
  console.log(`macro-F1 ${name.padEnd(16)} ${macroF1(pairsOf(of), COUNTED).toFixed(3)}`);
console.log(
  row(
    'second reader’s key facts',
    factScore(({ second }) => second?.keyFact === true),
  ),
);

function judge(example: ArticleExamples): Judged[] {
  const decoded = decodeSequence(example.roles, roles);
  let fact = -1;
  return example.units.flatMap((unit, at) => {
    if (unit.sentence === undefined) return [];
    fact += 1;
    const { written: right, second, text } = unit.sentence;
    const role = ROLES[decoded[at]?.label ?? 0] ?? 'other';
    const one = example.keyFacts[fact];
    const keyFact = one !== undefined && isKeyFact(one.features, keyFacts);
    return [{ text, right, second, role, keyFact }];
  });
}

/** A role that the writer gave as just as good is right too. */
function pairsOf(given: (sentence: Judged) => Role): Pair<Role>[] {
  return judged.map((sentence) => {
    const role = given(sentence);
    const { right } = sentence;
    return [right.role, role === right.other ? right.role : role];
  });
}

function factScore(given: (sentence: Judged) => boolean): Score {
  return scoreOf(
    judged.map((sentence) => [sentence.right.keyFact, given(sentence)]),
    true,
  );
}

function row(name: string, { precision, recall, f1, count }: Score): string {
  return `${name.padEnd(26)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}  of ${count}`;
}
