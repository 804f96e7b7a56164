import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, readCorpus } from '../../scripts/training/read-corpus.ts';
import { createTopicCheck } from '../../src/check/check-library.ts';
import { parseArticle } from '../../src/content/parse-article.ts';
import { draftToYaml } from '../../src/derive/draft/draft-to-yaml.ts';
import type { LabelledArticle } from '../../src/derive/labelled-article.ts';
import { checkShape } from '../../src/model/check-shape.ts';
import { outlineSchema } from '../../src/model/outline.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';
import { createParts } from '../../src/pipelines/derive-parts.ts';
import { groundDraft } from '../../src/pipelines/ground-draft.ts';
import type { Checked } from '../../src/problems/problem.ts';
import { aDraft } from '../support/a-draft.ts';
import { sayProblem } from '../support/say-problems.ts';
import { theLexicons } from '../support/the-lexicons.ts';

const TODAY = '2026-11-22';
const parts = sound(createParts(await theLexicons()));

function sound<T>({ value, problems }: Checked<T>): T {
  if (value === undefined) throw new Error(problems.map(sayProblem).join('\n'));
  return value;
}

const paragraphs = readCorpus().flatMap((article) =>
  blocksOf(article)
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ text }) => text),
);

function read(name: string, text: string): LabelledArticle {
  const file = { file: name, name, bytes: new TextEncoder().encode(text) };
  return parts.labelArticle(sound(parts.parseDocument(file, { today: TODAY })));
}

function derive(articles: readonly LabelledArticle[]): string {
  const setting = { today: TODAY, title: undefined, questions: [], takenIds: [] };
  return draftToYaml(groundDraft(parts.composeDraft(articles, setting), articles, TODAY), {
    today: TODAY,
  });
}

/** What the rules find in an outline that cites these articles. */
function check(text: string, articles: readonly LabelledArticle[]): string[] {
  const parsed = parseYaml(text, { file: 'draft.yaml' });
  if (parsed.value === undefined) return parsed.problems.map(sayProblem);
  const { value, problems } = checkShape(outlineSchema, parsed.value.data, parsed.value.source);
  if (value === undefined) return problems.map(sayProblem);
  const saved = articles.flatMap(({ article }) => {
    const path = `articles/${article.id}.md`;
    return (
      parseArticle({ file: path, path, text: parts.articleToMarkdown(article) }, article.id)
        .value ?? []
    );
  });
  const none = new Map<string, never>();
  const found = createTopicCheck(
    {
      articles: new Map(saved.map((one) => [one.id, one])),
      facts: none,
      questions: none,
      papers: none,
      profiles: none,
      broken: new Set(),
    },
    { today: TODAY, settings: {} },
  )({ id: 'draft', value, source: parsed.value.source, path: [] });
  return found
    .filter(({ code, severity }) => severity === 'error' || code.startsWith('grounding/'))
    .map(sayProblem);
}

/** So that no article is all clutter, or a heading alone. */
const OPENING = 'The canal was dug in 1890, and three districts have lived by it since.';

const someParagraphs = fc
  .array(fc.nat({ max: paragraphs.length - 1 }), { minLength: 1, maxLength: 12 })
  .map((places) => [OPENING, ...places.map((place) => paragraphs[place] ?? '')].join('\n\n'));

describe('a draft, whatever its articles are', () => {
  it('is an outline whose references resolve and that says nothing its articles do not', () => {
    fc.assert(
      fc.property(fc.array(someParagraphs, { minLength: 1, maxLength: 3 }), (texts) => {
        const articles = texts.map((text, at) => read(`article-${at}.txt`, text));
        expect(check(derive(articles), articles)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same each time, byte for byte', () => {
    const text = paragraphs.slice(0, 20).join('\n\n');
    expect(derive([read('article.txt', text)])).toBe(derive([read('article.txt', text)]));
  });
});

describe('groundDraft', () => {
  const article = read('canal.txt', 'The canal lost 40 per cent of its water in 2019.');
  const source = {
    article: 'canal',
    paragraph: 1,
    text: 'The canal lost 40 per cent of its water in 2019.',
    role: 'cause' as const,
    score: 0.9,
    cues: [],
  };
  const cause = {
    id: 'c-loss',
    point: 'Loss of 40 per cent of the water',
    level: 'domestic' as const,
    variables: [],
    priority: 1 as const,
    evidence: ['canal#p1'],
  };
  const draftOf = (changes: object) =>
    aDraft({ causes: [{ ...cause, ...changes }], articles: { canal: {} }, source });

  it('leaves alone what the articles say', () => {
    const draft = draftOf({});
    expect(groundDraft(draft, [article], TODAY)).toEqual(draft);
  });

  it('takes the sentence for a point with a figure that is not there', () => {
    const [item] = groundDraft(draftOf({ point: 'Loss of 60 per cent' }), [article], TODAY).causes;
    expect(item?.value.point).toBe('The canal lost 40 per cent of its water in 2019');
    expect(item?.remarks).toEqual(['TODO: shorten this point']);
  });

  it('drops an explanation that is not there, and keeps the point', () => {
    const draft = draftOf({ explanation: 'It cost Rs 9 billion.' });
    expect(groundDraft(draft, [article], TODAY).causes[0]?.value).toEqual(cause);
  });
});
