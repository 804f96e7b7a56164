import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsAreGrounded } from '../../src/check/grounding/claims-are-grounded.ts';
import { composeDraft, type Particulars } from '../../src/derive/compose-draft.ts';
import type { Draft } from '../../src/derive/draft.ts';
import { ROLES, type LabelledArticle, type Role } from '../../src/derive/labelled-article.ts';
import { createTagger } from '../../src/language/create-tagger.ts';
import { anArticleWithRoles, type RoledSentence } from '../support/an-article-with-roles.ts';
import { aPastQuestion } from '../support/a-past-question.ts';
import { anArticle } from '../support/an-article.ts';
import { anOutline, type OutlineText } from '../support/an-outline.ts';
import { runTopicRule } from '../support/run-rule.ts';

const tag = createTagger();
const none = () => [];
const particulars: Particulars = { facts: none, timeline: none, quotes: none, glossary: none };
const questions = [
  aPastQuestion({
    id: 'css-canals',
    text: 'Critically examine the decay of canals in Sindh and suggest reforms.',
    directive: 'critically examine and suggest',
    year: 2021,
  }),
  aPastQuestion({
    id: 'css-seas',
    text: 'Discuss the law of the sea.',
    directive: 'discuss',
    year: 2019,
  }),
];

const draftOf = (articles: readonly LabelledArticle[]): Draft =>
  composeDraft(articles, { questions, tag, particulars });

const values = <T>(items: readonly { readonly value: T }[]): T[] => items.map(({ value }) => value);

/** A draft as the outline that it would be written as. */
function outlineOf(draft: Draft) {
  return anOutline(writtenAs(draft));
}

function writtenAs(draft: Draft): OutlineText {
  return {
    title: draft.title,
    thesis: draft.thesis?.value,
    background: values(draft.background),
    causes: values(draft.causes),
    repercussions: values(draft.repercussions),
    counterarguments: values(draft.counterarguments),
    way_forward: values(draft.wayForward),
    prompts: values(draft.prompts),
  };
}

const canals = anArticleWithRoles(
  'canals',
  [
    [1, 'thesis', 'The canals of Sindh must be managed by those who drink from them.'],
    [1, 'background', 'The barrage at Sukkur was opened in 1932.'],
    [2, 'cause', 'The irrigation department lacks trained inspectors for its canals.'],
    [2, 'cause', 'Landlords at the head of the canal control the flow of water.'],
    [3, 'repercussion', 'Cotton yields have fallen by 30 per cent since 2010.'],
    [3, 'repercussion', 'Families at the tail sell their cattle to buy drinking water.'],
    [
      4,
      'counterargument',
      'The department argues that lining the canals has saved water in Badin.',
    ],
    [4, 'counterargument', 'But the lining stops where the poor begin.'],
    [5, 'way-forward', 'The irrigation department should train inspectors from the villages.'],
    [5, 'way-forward', 'Water should be sold by volume.'],
  ],
  { title: 'Who drinks from the canals of Sindh?', stance: 'for local control' },
);

const tails = anArticleWithRoles(
  'tails',
  [
    [1, 'thesis', 'The canals of Sindh need one strong authority.'],
    [2, 'cause', 'There are no trained inspectors in the irrigation department for the canals.'],
    [3, 'repercussion', 'Soil near the tail has turned to salt.'],
  ],
  { title: 'Salt at the tail', stance: 'for central control' },
);

describe('the draft of one article', () => {
  const draft = draftOf([canals]);

  it('has a point for each claim, with the paragraph that it comes from', () => {
    expect(values(draft.causes).map(({ point, evidence }) => ({ point, evidence }))).toEqual(
      expect.arrayContaining([
        {
          point: 'Lack of trained inspectors for its canals in the irrigation department',
          evidence: ['canals#p2'],
        },
      ]),
    );
  });

  it('has the title of the article', () => {
    expect(draft.title).toBe('Who drinks from the canals of Sindh?');
  });

  it('states the thesis as one sentence with its variables', () => {
    expect(draft.thesis?.value.statement).toBe(
      'The canals of Sindh must be managed by those who drink from them.',
    );
    expect(draft.thesis?.value.variables).toContain('canals');
  });

  it('answers a counterargument as the article does', () => {
    expect(values(draft.counterarguments)).toMatchObject([
      {
        point: 'Lining the canals has saved water in Badin',
        held_by: 'The department',
        rebuttal: {
          kind: 'refute',
          point: 'The lining stops where the poor begin',
          evidence: ['canals#p4'],
        },
      },
    ]);
  });

  it('says whom an action is for and what it answers', () => {
    const inspectors = values(draft.wayForward).find(({ action }) => action.startsWith('Train'));
    const lacking = values(draft.causes).find(({ point }) => point.startsWith('Lack'));
    expect(inspectors).toMatchObject({
      actor: 'The irrigation department',
      addresses: [lacking?.id],
    });
  });

  it('proposes past questions that share its words, and says which', () => {
    const past = draft.prompts.filter(({ value }) => value.origin === 'past');
    expect(past.map(({ value }) => value.question)).toEqual(['css-canals']);
    expect(past[0]?.remarks?.join(' ')).toMatch(/shares: canal.*; 2021/);
  });

  it('shows the sentences that an item was made from', () => {
    expect(draft.repercussions[0]?.sources[0]).toMatchObject({
      article: 'canals',
      paragraph: 3,
      role: 'repercussion',
    });
  });
});

describe('the draft of two articles', () => {
  const draft = draftOf([canals, tails]);

  it('makes one point of what both say, with both as evidence', () => {
    const shared = values(draft.causes).find(({ evidence }) => evidence.length > 1);
    expect(shared?.evidence).toEqual(['canals#p2', 'tails#p2']);
    expect(shared?.priority).toBe(1);
  });

  it('gives the thesis of the other side as an alternative', () => {
    expect(draft.thesis?.value.alternatives).toEqual([
      {
        statement: 'The canals of Sindh need one strong authority.',
        stance: 'for central control',
      },
    ]);
  });
});

it('keeps an example as evidence of the point before it', () => {
  const draft = draftOf([
    anArticleWithRoles('mills', [
      [1, 'cause', 'The ministry lacks trained inspectors.'],
      [1, 'cause', 'For instance, Rohri has had no inspector since 2019.'],
      [2, 'cause', 'A prime example is the mill at Kotri.'],
    ]),
  ]);
  expect(draft.causes.map(({ value }) => value.point)).toEqual([
    'Lack of trained inspectors in the ministry',
  ]);
  expect(draft.causes[0]?.sources).toHaveLength(2);
});

it.each([
  'Whether the province will pay for its drains remains to be seen.',
  'The minister admitted as much when he said so to the assembly.',
])('makes no point of what says nothing: %s', (sentence) => {
  const { causes } = draftOf([anArticleWithRoles('drains', [[1, 'cause', sentence]])]);
  expect(causes).toEqual([]);
});

it('leaves out sentences whose role is not sure', () => {
  const article = anArticleWithRoles('mills', [
    [1, 'counterargument', 'The ministry argues that the levy has paid for village roads.'],
    [2, 'cause', 'The ministry lacks trained inspectors.'],
  ]);
  const unsure = {
    ...article,
    sentences: article.sentences.map((sentence) => ({ ...sentence, score: 0.5 })),
  };
  expect(draftOf([article]).counterarguments).toHaveLength(1);
  expect(draftOf([unsure]).counterarguments).toEqual([]);
  expect(draftOf([unsure]).causes).toHaveLength(1);
});

it('asks to sharpen a thesis that takes no side', () => {
  const draft = draftOf([
    anArticleWithRoles('mills', [
      [1, 'thesis', 'From boom to bust, the story of the mills goes on in many different ways.'],
    ]),
  ]);
  expect(draft.thesis?.remarks).toContain('TODO: sharpen into one arguable sentence');
});

it('says whose word a thesis is that somebody is reported to hold', () => {
  const draft = draftOf([
    anArticleWithRoles('mills', [
      [1, 'thesis', 'The minister insists that the mills must never be run by the state again.'],
    ]),
  ]);
  expect(draft.thesis?.value.statement).toBe('The mills must never be run by the state again.');
  expect(draft.thesis?.remarks).toContain('TODO: say whose word this is: The minister');
});

it('takes what the article says of itself for its own word', () => {
  const draft = draftOf([
    anArticleWithRoles('mills', [
      [1, 'thesis', 'This essay argues that the mills must never be run by the state again.'],
    ]),
  ]);
  expect(draft.thesis?.value.statement).toBe('The mills must never be run by the state again.');
  expect(draft.thesis?.remarks?.join()).not.toContain('whose word');
});

it('says whose word a rebuttal is', () => {
  const draft = draftOf([
    anArticleWithRoles('canals', [
      [1, 'counterargument', 'The department argues that lining the canals has saved water.'],
      [1, 'counterargument', 'But the lining stops where the poor begin, critics say.'],
    ]),
  ]);
  expect(draft.counterarguments[0]?.remarks).toContain(
    'TODO: say whose word this is in the rebuttal: critics',
  );
});

it('explains no point with a sentence that points back', () => {
  const draft = draftOf([
    anArticleWithRoles('canals', [
      [1, 'repercussion', 'Families at the tail sell their cattle to buy drinking water.'],
      [1, 'repercussion', 'It will ruin the dairies of the district within a year.'],
    ]),
  ]);
  expect(draft.repercussions[0]?.value.explanation ?? '').not.toContain('It will');
});

it('takes the long run that a sentence names for the horizon, whatever else is happening now', () => {
  const draft = draftOf([
    anArticleWithRoles('canals', [
      [1, 'repercussion', 'The loss of soil, already seen, has long-term effects on the harvest.'],
    ]),
  ]);
  expect(draft.repercussions[0]?.value.horizon).toBe('long');
});

it.each([
  'In this essay I will show how the mills must be run.',
  'This piece looks at how the mills are run and who runs them.',
])('asks to sharpen a thesis that only announces one: %s', (sentence) => {
  const draft = draftOf([anArticleWithRoles('mills', [[1, 'thesis', sentence]])]);
  expect(draft.thesis?.remarks).toContain('TODO: sharpen into one arguable sentence');
});

it('gives the same draft each time', () => {
  expect(JSON.stringify(draftOf([canals, tails]))).toBe(JSON.stringify(draftOf([canals, tails])));
});

it('makes a draft of an article that says nothing', () => {
  const draft = draftOf([anArticleWithRoles('empty', [])]);
  expect(outlineOf(draft).title).not.toBe('');
  expect(draft.causes).toEqual([]);
});

const SENTENCES = [
  'The levy of 2019 squeezed small mills in Faisalabad, which now close at six.',
  'Critics say that Rs1,400bn was lost; nobody knows to whom.',
  'But the State Bank, it is said, should act by June 2026.',
  'Is this what we wanted?',
  'They will not pay unless the inspector comes.',
  'Convene District Committees at once.',
];

function someSentences(texts: fc.Arbitrary<string>): fc.Arbitrary<RoledSentence[]> {
  const sentence = fc.tuple(fc.constantFrom<Role>(...ROLES), texts);
  return fc
    .array(sentence, { maxLength: 14 })
    .map((written) => written.map(([role, text], at): RoledSentence => [at + 1, role, text]));
}

it('is a sound outline whatever the articles say: ids are unique, and all that refer to them resolve', () => {
  const texts = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...SENTENCES));
  fc.assert(
    fc.property(someSentences(texts), (sentences) => {
      const outline = outlineOf(draftOf([anArticleWithRoles('any', sentences)]));
      const ids = [
        ...outline.causes,
        ...outline.repercussions,
        ...outline.counterarguments,
        ...outline.way_forward,
        ...outline.background,
      ].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { addresses } of outline.way_forward)
        expect(ids).toEqual(expect.arrayContaining(addresses));
      for (const { use } of outline.prompts) expect(ids).toEqual(expect.arrayContaining(use));
    }),
    { numRuns: 60 },
  );
});

it('says nothing that its sentences do not, in whatever order they stand', () => {
  fc.assert(
    fc.property(someSentences(fc.constantFrom(...SENTENCES)), (sentences) => {
      const draft = draftOf([anArticleWithRoles('any', sentences)]);
      const source = anArticle('any', { paragraphs: sentences.map(([, , text]) => text) });
      const problems = runTopicRule(claimsAreGrounded, writtenAs(draft), {
        parts: { articles: [source] },
      });
      expect(problems.map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('fills no list of actions with what names none', () => {
  const { wayForward } = draftOf([
    anArticleWithRoles('fares', [
      [1, 'way-forward', 'These fares will also empty the buses of the province in the long run.'],
      [2, 'way-forward', 'The province should publish the fares of each tehsil.'],
    ]),
  ]);
  expect(values(wayForward)).toHaveLength(1);
});

it('takes no thought for a deed', () => {
  const { wayForward } = draftOf([
    anArticleWithRoles('fares', [
      [1, 'way-forward', 'The province needs to realise that fares will empty the buses.'],
      [2, 'way-forward', 'The province should publish the fares of each tehsil.'],
    ]),
  ]);
  expect(values(wayForward).map(({ action }) => action)).toEqual([
    'Publish the fares of each tehsil',
  ]);
});

describe('a draft of articles that give only causes', () => {
  const draft = draftOf([
    anArticleWithRoles('levies', [
      [1, 'cause', 'The new fuel levy led to higher fares in every tehsil.'],
      [1, 'cause', 'Buses run half empty.'],
    ]),
  ]);

  it('has as an effect what a cause of them led to, and says that it is the other half', () => {
    expect(values(draft.repercussions).map(({ point }) => point)).toEqual([
      'Higher fares in every tehsil',
    ]);
    expect(draft.repercussions[0]?.sources[0]?.cues[0]).toBe('the other half of a cause');
  });

  it('does not say a point twice that cannot be parted', () => {
    const { causes, repercussions } = draftOf([
      anArticleWithRoles('levies', [
        [1, 'cause', 'Fares rose in every tehsil due to the new fuel levy of the province.'],
      ]),
    ]);
    const points = [...values(causes), ...values(repercussions)].map(({ point }) => point);
    expect(new Set(points).size).toBe(points.length);
  });

  it('takes no half out of an example, which is evidence and no claim', () => {
    const { repercussions } = draftOf([
      anArticleWithRoles('levies', [
        [1, 'cause', 'For example, the new fuel levy led to higher fares in every tehsil.'],
      ]),
    ]);
    expect(repercussions).toEqual([]);
  });

  it('has no other half where an effect was found', () => {
    const both = draftOf([
      anArticleWithRoles('levies', [
        [1, 'cause', 'The new fuel levy led to higher fares in every tehsil.'],
        [2, 'repercussion', 'Farmers sell their buffaloes in the market.'],
      ]),
    ]);
    expect(values(both.repercussions)).toHaveLength(1);
    expect(values(both.repercussions)[0]?.point).toMatch(/buffaloes/);
  });
});
