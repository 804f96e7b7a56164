import type { Role } from '../../src/derive/labelled-article.ts';

/** What a list of keywords alone would say: the baseline that a model must beat. The first that is met decides. */
const KEYWORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'other',
    /\b(?:subscribe|newsletter|also read|read more|follow us|comments?|copyright|columnist)\b/i,
  ],
  [
    'counterargument',
    /\b(?:critics?|sceptics?|opponents?|some argue|on the other hand|admittedly|it may be argued)\b/i,
  ],
  ['way-forward', /\b(?:must|should|need to|needs to|ought to|recommend\w*|way forward)\b/i],
  ['cause', /\b(?:because|due to|owing to|reasons?|caused by|causes?|factors?)\b/i],
  [
    'repercussion',
    /\b(?:as a result|consequently|therefore|led to|impacts?|effects?|consequences?)\b/i,
  ],
];

/** The role of a sentence by keywords; `background` if none is met. */
export function keywordRole(sentence: string): Role {
  return KEYWORDS.find(([, words]) => words.test(sentence))?.[0] ?? 'background';
}
