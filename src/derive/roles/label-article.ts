import type { Tagger } from '../../language/create-tagger.ts';
import type { ExtractedArticle } from '../extracted-article.ts';
import { ROLES, type LabelledArticle, type LabelledSentence } from '../labelled-article.ts';
import { decodeSequence, type Decoded } from './decode-sequence.ts';
import { explainRole } from './explain-role.ts';
import { featuresOf } from './features-of.ts';
import { findLongSpeech } from './find-long-speech.ts';
import { hasSpeech } from './has-speech.ts';
import type { CueIndex } from './index-cues.ts';
import { isKeyFact } from './is-key-fact.ts';
import { keyFactFeatures } from './key-fact-features.ts';
import type { SequenceModel } from './sequence-model.ts';
import { splitArticle } from './split-article.ts';
import { stepKinds } from './step-kinds.ts';
import type { TaggedUnit } from './unit.ts';

/** What reads an article: loaded once, and passed in. */
export interface Reader {
  readonly tag: Tagger;
  readonly findCues: CueIndex;
  readonly roles: SequenceModel;
  readonly keyFacts: SequenceModel;
}

/** The sentences of an article, each with its role, and whether it holds a key fact or a quotation. */
export function labelArticle(article: ExtractedArticle, reader: Reader): LabelledArticle {
  const units = splitArticle(article.blocks).map((unit): TaggedUnit => ({
    ...unit,
    tokens: reader.tag(unit.text),
  }));
  const features = featuresOf(units, reader.findCues);
  const decoded = decodeSequence({ features, steps: stepKinds(units) }, reader.roles);
  const longSpeech = findLongSpeech(units);
  const sentences = units.map((unit, at): LabelledSentence => {
    if (unit.kind === 'heading') return headingOf(unit.text);
    const { role, score } = roleOf(decoded[at]);
    const { paragraph, text } = unit;
    return {
      paragraph,
      text,
      role,
      score,
      keyFact: isKeyFact(keyFactFeatures(features[at] ?? new Set(), text), reader.keyFacts),
      quote: longSpeech.has(at) || hasSpeech(text),
      cues: explainRole(features[at] ?? [], role, reader.roles),
    };
  });
  return { article, sentences };
}

function headingOf(text: string): LabelledSentence {
  const plain = { keyFact: false, quote: false, cues: ['heading'] };
  return { paragraph: undefined, text, role: 'other', score: 1, ...plain };
}

function roleOf(decoded: Decoded | undefined): Pick<LabelledSentence, 'role' | 'score'> {
  const { label = 0, probability = 0 } = decoded ?? {};
  return { role: ROLES[label] ?? 'other', score: Number(probability.toFixed(2)) };
}
