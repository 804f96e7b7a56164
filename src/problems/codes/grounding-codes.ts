import type { CatalogueEntry } from './catalogue-entry.ts';

const SOURCE =
  'FPSC examiners’ reports, CE-2015 and CE-2016, Essay (arguments without support; facts and figures wanted); a high scorer’s capsule of 2016: examiners notice misquoted figures';

/** What a fact-checker would say: whether the sources cited say what the outline says. */
export const groundingCodes = {
  'grounding/number': {
    severity: 'error',
    title: 'Numbers stand in what is cited',
    why: 'A number that the source does not give misleads every candidate who copies it. Correct it, cite the paragraph that has it, or leave it out. Notation is free (80 thousand or 80,000), and rounding is if it shows (about, over, nearly).',
    source: SOURCE,
  },
  'grounding/money': {
    severity: 'error',
    title: 'Sums of money stand in what is cited',
    why: 'Amount, magnitude and currency must be the source’s: 33 million for 33 billion, or rupees for dollars, is a different fact. Correct it, or cite the paragraph that has it.',
    source: SOURCE,
  },
  'grounding/date': {
    severity: 'error',
    title: 'Dates and years stand in what is cited',
    why: 'A wrong year undoes an argument from history. Correct it, give it only as exactly as the source does, or cite the paragraph that has it.',
    source: SOURCE,
  },
  'grounding/name': {
    severity: 'warning',
    title: 'Names stand in what is cited',
    why: 'Who did it, where, and under which law must be in the source. Other names of the same are understood (US or Washington, TTP or Tehrik-i-Taliban Pakistan). Correct the name, or cite the paragraph that has it too.',
    source: SOURCE,
  },
  'grounding/quotation': {
    severity: 'error',
    title: 'Quotations are word for word',
    why: 'Misquotation is worse than no quotation. An ellipsis (…) may stand for words left out, brackets for words put in; anything else must be the source’s. Or say it in your own words, without quotation marks.',
    source: 'FPSC examiners’ report, CE-2019, Essay (quotations)',
  },
  'grounding/speaker': {
    severity: 'error',
    title: 'Quotations are by the speaker that the source names',
    why: 'Words given to the wrong person are a misquotation. Name whom the source names, or cite the paragraph in which this speaker says them.',
    source: 'FPSC examiners’ report, CE-2019, Essay (quotations)',
  },
  'grounding/loose-figure': {
    severity: 'warning',
    title:
      'Figures in the summary, thesis, hooks, definitions and conclusion are those of the claims',
    why: 'These texts carry no evidence of their own, so a figure in them must stand in a claim or a fact of the outline, or in what they cite. Correct it, or make a claim of it.',
    source: SOURCE,
  },
} as const satisfies Record<string, CatalogueEntry>;
