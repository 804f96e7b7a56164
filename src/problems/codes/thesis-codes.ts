import type { CatalogueEntry } from './catalogue-entry.ts';

/** What an examiner would say of the thesis, and of whether the points and prompts cover what it joins. */
export const thesisCodes = {
  'thesis/missing': {
    severity: 'warning',
    title: 'An outline that argues has a thesis',
    why: 'Argumentation is the main criterion, and text that is not tied to the argument earns nothing. Say in one sentence what the points are to prove.',
    source: 'FPSC examiners’ report, CE-2015, Essay.',
  },
  'thesis/one-sentence': {
    severity: 'warning',
    title: 'The thesis is one sentence',
    why: 'One sentence can be kept in mind and restated; two are two claims. Join the remedy to the claim; if you teach claim and remedy in two sentences, set `most: 2`.',
    source: 'Digest of FPSC’s examiners’ report, CE-2019, Essay; csspastpapers.pk (one line).',
    limits: { most: 1 },
  },
  'thesis/not-arguable': {
    severity: 'warning',
    title: 'The thesis can be argued with',
    why: 'A question, a definition, an announcement or a fact that nobody denies leaves nothing to argue. State what you hold, and why.',
    source:
      'FPSC examiners’ report, CE-2019, Essay: an essay justifies, negates or explains a point.',
  },
  'thesis/too-few-variables': {
    severity: 'warning',
    title: 'The thesis joins at least two variables',
    why: 'Essay topics join two variables, and candidates who write on one fail. Name both in `variables`.',
    source: 'FPSC examiners’ report, CE-2015, Essay.',
    limits: { least: 2 },
  },
  'thesis/unnamed-variable': {
    severity: 'warning',
    title: 'The thesis statement names its variables',
    why: 'A stance on the whole topic says something of each variable. Name it in the statement, in any form of one of its words.',
    source: 'FPSC examiners’ report, CE-2015, Essay.',
  },
  'thesis/unknown-variable': {
    severity: 'warning',
    title: 'Points name variables of the thesis',
    why: 'The essay plan shows which variable each point covers; an FPSC report (CE-2015, Essay) names the empty one as the failure. Use the words of `thesis.variables`.',
    source: 'FPSC examiners’ report, CE-2015, Essay.',
  },
  'thesis/uncovered-variable': {
    severity: 'warning',
    title: 'Every variable of the thesis is met by several points',
    why: 'In the matrix of points by variables an empty column is the failure of CE-2015: candidates wrote causes, types and remedies of the war on terror and hardly a word on human rights. Add points about the variable.',
    source: 'FPSC examiners’ report, CE-2015, Essay; the figure of two points is our own.',
    limits: { least: 2 },
  },
  'prompt/uncovered-variable': {
    severity: 'warning',
    title: 'The items a prompt uses speak of each of its variables',
    why: 'An answer that leaves out one part of the question misses its crux. Use items that are about it. It is told where at least `least` points of the outline are, and the prompt uses none of them.',
    source: 'FPSC examiners’ report, CE-2015, Essay; the figure is our own.',
    limits: { least: 2 },
  },
} as const satisfies Record<string, CatalogueEntry>;
