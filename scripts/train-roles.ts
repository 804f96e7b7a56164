/**
 * Trains the models of `derive` on the corpus and writes them to lexicons/: `npm run train:roles`. The same corpus, cues and
 * code give the same bytes. Run it whenever one of them has changed; a test fails if it was forgotten.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examplesOf } from './training/examples.ts';
import { readCorpus } from './training/read-corpus.ts';
import { fingerprint } from './training/fingerprint.ts';
import { readCues } from './training/read-cues.ts';
import { KEY_FACT_RECIPE, ROLE_RECIPE } from './training/recipes.ts';
import { serialiseModel } from './training/serialise-model.ts';
import { trainSequenceModel } from './training/train-sequence-model.ts';

const examples = examplesOf(readCorpus(), readCues());
const roles = examples.map((example) => example.roles);
const keyFacts = examples.flatMap((example) => example.keyFacts);
const madeFrom = fingerprint();
const models = {
  roles: serialiseModel(trainSequenceModel(roles, ROLE_RECIPE), madeFrom),
  'key-facts': serialiseModel(trainSequenceModel(keyFacts, KEY_FACT_RECIPE), madeFrom),
};
for (const [name, model] of Object.entries(models)) {
  const file = fileURLToPath(new URL(`../lexicons/${name}.json`, import.meta.url));
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(file, text);
  console.log(`lexicons/${name}.json: ${Math.round(text.length / 1024)} kB`);
}
