import { createTagger } from '../../src/language/create-tagger.ts';
import { ROLES } from '../../src/derive/labelled-article.ts';
import type { CueGroup } from '../../src/derive/lexicons/cue-group.ts';
import { featuresOf } from '../../src/derive/roles/features-of.ts';
import { indexCues } from '../../src/derive/roles/index-cues.ts';
import { keyFactFeatures } from '../../src/derive/roles/key-fact-features.ts';
import { stepKinds } from '../../src/derive/roles/step-kinds.ts';
import type { TaggedUnit, Unit } from '../../src/derive/roles/unit.ts';
import type { CorpusArticle, CorpusSentence } from './read-corpus.ts';
import type { Example } from './train-sequence-model.ts';

/** An article of the corpus as the models learn it: roles in sequence, key facts one by one. */
export interface ArticleExamples {
  readonly article: CorpusArticle;
  readonly units: readonly (Unit & { readonly sentence: CorpusSentence | undefined })[];
  readonly roles: Example;
  readonly keyFacts: readonly Example[];
}

/** Examples of the articles, with features as `derive` sees them. */
export function examplesOf(
  articles: readonly CorpusArticle[],
  groups: readonly CueGroup[],
): readonly ArticleExamples[] {
  const tag = createTagger();
  const findCues = indexCues(groups);
  return articles.map((article) => {
    const units = unitsOf(article);
    const tagged = units.map((unit): TaggedUnit => ({ ...unit, tokens: tag(unit.text) }));
    const features = featuresOf(tagged, findCues);
    const { subject } = article;
    return {
      article,
      units,
      roles: { subject, features, steps: stepKinds(units), labels: units.map(roleShares) },
      keyFacts: units.flatMap(({ sentence, text }, at) =>
        sentence === undefined
          ? []
          : [
              {
                subject,
                features: keyFactFeatures(features[at] ?? new Set(), text),
                steps: [0],
                labels: [factShares(sentence)],
              },
            ],
      ),
    };
  });
}

function unitsOf({ parts }: CorpusArticle): ArticleExamples['units'] {
  let paragraph = 0;
  return parts.flatMap((part): ArticleExamples['units'] => {
    if ('heading' in part)
      return [
        {
          kind: 'heading',
          text: part.heading,
          paragraph: undefined,
          block: 'heading',
          sentence: undefined,
        },
      ];
    paragraph += 1;
    const number = paragraph;
    return part.map((sentence) => ({
      kind: 'sentence',
      text: sentence.text,
      paragraph: number,
      block: 'paragraph',
      sentence,
    }));
  });
}

/** The role that both readers gave, or half of each. */
function roleShares({ sentence }: { sentence: CorpusSentence | undefined }): number[] {
  const first = sentence?.written.role ?? 'other';
  const second = sentence?.second?.role ?? first;
  return ROLES.map((role) => (role === first ? 0.5 : 0) + (role === second ? 0.5 : 0));
}

function factShares({ written, second }: CorpusSentence): number[] {
  const isFact = (Number(written.keyFact) + Number(second?.keyFact ?? written.keyFact)) / 2;
  return [1 - isFact, isFact];
}
