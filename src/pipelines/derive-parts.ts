import type { Lexicons } from '../content/read-lexicons.ts';
import { articleToMarkdown } from '../derive/articles/article-to-markdown.ts';
import { parseDocument } from '../derive/articles/parse-document.ts';
import { composeDraft } from '../derive/compose-draft.ts';
import type { CueGroup } from '../derive/lexicons/cue-group.ts';
import type { Gazetteer } from '../derive/lexicons/gazetteer.ts';
import { mergeGazetteers } from '../derive/lexicons/merge-gazetteers.ts';
import { parseCues } from '../derive/lexicons/parse-cues.ts';
import { parseGazetteer } from '../derive/lexicons/parse-gazetteer.ts';
import { extractFacts } from '../derive/particulars/extract-facts.ts';
import { extractGlossary } from '../derive/particulars/extract-glossary.ts';
import { extractQuotes } from '../derive/particulars/extract-quotes.ts';
import { extractTimeline } from '../derive/particulars/extract-timeline.ts';
import { indexCues } from '../derive/roles/index-cues.ts';
import { labelArticle } from '../derive/roles/label-article.ts';
import { parseModel } from '../derive/roles/parse-model.ts';
import { createTagger } from '../language/create-tagger.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { Checked } from '../problems/problem.ts';
import type { DeriveParts } from './reading.ts';

/**
 * The one place where the parts of `derive` are joined.
 * @returns the parts, ready with their lexicons; or what is wrong with a tutor’s own.
 */
export function createParts(lexicons: Lexicons): Checked<DeriveParts> {
  const cues = readCues(lexicons);
  const gazetteer = readGazetteer(lexicons);
  if (cues.value === undefined || gazetteer.value === undefined)
    return { value: undefined, problems: [...cues.problems, ...gazetteer.problems] };
  const tag = createTagger();
  const reader = {
    tag,
    findCues: indexCues(cues.value),
    roles: parseModel(JSON.parse(builtIn(lexicons, 'roles.json').text)),
    keyFacts: parseModel(JSON.parse(builtIn(lexicons, 'key-facts.json').text)),
  };
  const names = gazetteer.value;
  return {
    value: {
      parseDocument,
      articleToMarkdown,
      labelArticle: (article) => labelArticle(article, reader),
      composeDraft: (articles, { questions, title, takenIds }) => {
        const draft = composeDraft(articles, {
          questions,
          tag,
          particulars: {
            facts: (labelled) => extractFacts(labelled, names, { tag, takenIds }),
            timeline: (labelled) => extractTimeline(labelled, tag),
            quotes: (labelled) => extractQuotes(labelled, names, tag),
            glossary: (labelled) => extractGlossary(labelled, names),
          },
        });
        return title === undefined ? draft : { ...draft, title };
      },
    },
    problems: [],
  };
}

function readCues({ builtIn: built, own }: Lexicons): Checked<readonly CueGroup[]> {
  const files = [built['cues.yaml'], own['cues.yaml']].filter((file) => file !== undefined);
  const read = files.map(parseCues);
  const problems = read.flatMap(({ problems: found }) => found);
  if (problems.length > 0) return { value: undefined, problems };
  return { value: read.flatMap(({ value }) => value ?? []), problems: [] };
}

function readGazetteer(lexicons: Lexicons): Checked<Gazetteer> {
  const built = parseGazetteer(builtIn(lexicons, 'gazetteer.yaml'));
  const own = lexicons.own['gazetteer.yaml'];
  if (own === undefined || built.value === undefined) return built;
  const parsed = parseGazetteer(own);
  if (parsed.value === undefined) return parsed;
  return { value: mergeGazetteers(built.value, parsed.value), problems: [] };
}

function builtIn({ builtIn: files }: Lexicons, name: string): SourceFile {
  const file = files[name];
  if (file === undefined) throw new Error(`The package lacks lexicons/${name}.`);
  return file;
}
