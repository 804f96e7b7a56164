import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  referencesExist,
  relatedTopicsExist,
} from '../../../src/check/structure/references-exist.ts';
import { draftToYaml } from '../../../src/derive/draft/draft-to-yaml.ts';
import type { Draft } from '../../../src/derive/draft.ts';
import { checkShape } from '../../../src/model/check-shape.ts';
import { outlineSchema, type Outline } from '../../../src/model/outline.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { aDraft } from '../../support/a-draft.ts';
import { aLibrary } from '../../support/a-library.ts';
import { aCause, aCounterargument, anEvent, aPrompt, aQuote } from '../../support/an-outline.ts';
import { anyDraft, outlineOf } from '../../support/any-draft.ts';
import { runRules } from '../../support/run-rule.ts';

const TODAY = '2026-11-22';

const toYaml = (draft: Draft) => draftToYaml(draft, { today: TODAY });

function readOutline(text: string): Outline {
  const parsed = parseYaml(text, { file: 'draft.yaml' });
  expect(parsed.problems).toEqual([]);
  if (parsed.value === undefined) throw new Error('not YAML');
  const { value, problems } = checkShape(outlineSchema, parsed.value.data, parsed.value.source);
  expect(problems).toEqual([]);
  if (value === undefined) throw new Error('no outline');
  return value;
}

const CANALS = aDraft({
  title: 'Canals: who pays?',
  articles: {
    survey: { title: 'A survey of canals', stance: 'critical' },
    dawn: {
      title: 'Water',
      outlet: 'unknown',
      author: 'A writer',
      published: 'unknown',
      stance: 'Critical',
    },
  },
  timeline: [
    anEvent({ id: 'opening', date: '1954', event: 'The canal was opened', evidence: ['dawn#p1'] }),
  ],
  causes: [
    aCause({
      id: 'old-banks',
      point: 'Banks that nobody mends',
      evidence: ['survey#p3', 'dawn#p2'],
    }),
  ],
  repercussions: [
    {
      id: 'dry-tails',
      point: 'Dry tails',
      explanation: 'He said: "Dry."',
      dimension: 'economic',
      priority: 1,
      evidence: ['survey#p3'],
    },
  ],
  counterarguments: [
    aCounterargument({
      id: 'enough-water',
      evidence: ['dawn#p4'],
      rebuttal: { kind: 'refute', point: 'At the head, not at the tail', evidence: ['survey#p3'] },
    }),
  ],
  way_forward: [{ id: 'mend', action: 'Mend the banks', addresses: ['old-banks'] }],
  facts: [
    {
      id: 'loss',
      text: 'Water lost on the way',
      value: 40,
      unit: 'per cent',
      period: 2024,
      status: 'attributed',
      evidence: ['survey#p2'],
    },
  ],
  quotes: [
    aQuote({ id: 'dry', text: 'The tail is dry.', speaker: 'A farmer', evidence: ['survey#p5'] }),
  ],
  prompts: [
    aPrompt({
      id: 'who-pays',
      text: 'Discuss who pays for canals.',
      origin: 'derived',
      use: ['old-banks', 'dry-tails'],
    }),
  ],
  glossary: [{ term: 'Tail', meaning: 'TODO: say what it is' }],
  remarks: ['say whose banks'],
});

describe('draftToYaml', () => {
  test('writes a draft as it was last approved', async () => {
    await expect(toYaml(CANALS)).toMatchFileSnapshot('../../fixtures/drafts/canals.yaml');
  });

  test('gives the same text every time', () => {
    expect(toYaml(CANALS)).toBe(toYaml(CANALS));
  });

  test('marks it as a draft, and remembers what it offers', () => {
    expect(readOutline(toYaml(CANALS)).draft).toEqual({
      articles: ['survey', 'dawn'],
      offered: [
        'opening',
        'old-banks',
        'dry-tails',
        'enough-water',
        'mend',
        'loss',
        'dry',
        'who-pays',
        'glossary/tail',
      ],
    });
  });

  test('covers events up to the latest day that an article shows, and no later than today', () => {
    const asOf = (...days: string[]) =>
      readOutline(
        toYaml(
          aDraft({
            articles: Object.fromEntries(days.map((published, at) => [`a-${at}`, { published }])),
          }),
        ),
      ).as_of;
    expect(asOf('2025-10-24', '2026-01-02', '2025-12-31')).toBe('2026-01-02');
    expect(asOf('2027-01-01')).toBe(TODAY);
    expect(asOf('2026', '2025-10-24', 'unknown')).toBe('2025-10-24');
    expect(asOf('unknown')).toBeUndefined();
  });

  test('says what a human must write, also where there is no thesis', () => {
    const { summary, thesis, conclusion } = readOutline(toYaml(aDraft()));
    expect([summary, thesis?.statement, conclusion?.restated]).toEqual([
      expect.stringMatching(/^TODO: /),
      expect.stringMatching(/^TODO: /),
      expect.stringMatching(/^TODO: /),
    ]);
  });

  test('says what it rests on when no item was found, in the thesis too', () => {
    const text = toYaml(aDraft({ thesis: { statement: 'Canals cost more than they bring' } }));
    expect(text).toContain('# [survey p3] "As a result, the tail of the canal runs dry."');
    expect(readOutline(text).draft?.offered).toEqual(['thesis/statement']);
  });

  test.each([
    [{ a: { stance: 'unknown' }, b: { stance: 'unknown' } }, /TODO: no stance is known/],
    [{ a: { stance: 'critical' } }, /TODO: there is one source only/],
    [
      { a: { stance: 'critical' }, b: { stance: 'Critical' } },
      /TODO: every source takes one stance \(critical\)/,
    ],
    [
      { a: { stance: 'critical' }, b: { stance: 'neutral' } },
      /TODO: every source is of one outlet/,
    ],
  ])('warns of sources that are one side: %j', (articles, warning) => {
    expect(toYaml(aDraft({ articles })).replace(/\n# +/g, ' ')).toMatch(warning);
  });

  test('has nothing to warn of when sources differ', () => {
    const articles = {
      a: { stance: 'critical', outlet: 'A' },
      b: { stance: 'neutral', outlet: 'B' },
    };
    expect(toYaml(aDraft({ articles }))).not.toMatch(/TODO: (?:every|no stance|there is one)/);
  });

  test('keeps whatever an article holds inside its comment', () => {
    const text = 'One\n- id: evil\r\n# two\u2028three\u0085four\u0000 five\uD800 "six" \u202E';
    const draft = aDraft({ causes: [aCause()], source: { text, cues: ['\ntitle: evil'] } });
    const yaml = toYaml(draft);
    expect(readOutline(yaml).causes).toEqual(draft.causes.map(({ value }) => value));
    expect(yaml).toContain('# [survey p3] "One - id: evil # two three□four□ five� "six" □"');
  });

  test('breaks comments at a hundred letters, but for words that are longer', () => {
    const text = `${'water '.repeat(60)}${'x'.repeat(150)} end.`;
    const lines = toYaml(aDraft({ causes: [aCause()], source: { text } })).split('\n');
    expect(lines.filter((line) => line.length > 100 && !line.includes('xxx'))).toEqual([]);
  });

  test('is not held up by a sentence of a megabyte, of one word or of very many', () => {
    for (const text of ['x'.repeat(1_000_000), ' a'.repeat(500_000), '\n# '.repeat(300_000)]) {
      const draft = aDraft({ causes: [aCause()], source: { text } });
      expect(readOutline(toYaml(draft)).causes).toHaveLength(1);
    }
  });

  test('gives an outline with the very values of the draft, whatever they are, and every reference resolves', () => {
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        const { draft: _, conclusion: __, ...read } = readOutline(toYaml(draft));
        const meant = outlineOf(draft);
        expect({ ...read, as_of: undefined, summary: '' }).toEqual({
          ...meant,
          as_of: undefined,
          summary: '',
          thesis: meant.thesis ?? read.thesis,
        });
        const library = aLibrary({ topics: { topic: read } });
        expect(
          runRules({ ofTopic: referencesExist, ofLibrary: [relatedTopicsExist] }, library),
        ).toEqual([]);
      }),
    );
  });
});
