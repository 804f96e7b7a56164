import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that the trained models are made from. */
const SOURCES = [
  'corpus/articles/*.txt',
  'corpus/second-reader/*.labels',
  'lexicons/cues.yaml',
  'src/language/create-tagger.ts',
  'src/language/{figures,dates}/*.ts',
  'src/derive/labelled-article.ts',
  'src/derive/roles/{features-of,key-fact-features,heading-senses,index-cues,step-kinds,decode-sequence,sequence-model}.ts',
  'scripts/training/{examples,minimise,read-corpus,recipes,serialise-model,train-sequence-model}.ts',
];

/** A hash of what the models are made from: models with another one must be trained again. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).toSorted();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}
