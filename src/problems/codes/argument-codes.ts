import type { CatalogueEntry } from './catalogue-entry.ts';
import { languageCodes } from './language-codes.ts';
import { thesisCodes } from './thesis-codes.ts';

/** What an examiner of the Commission would say of the argument: thesis, outline, both sides, way forward, language. */
export const argumentCodes = {
  ...thesisCodes,
  'outline/dimensions': {
    severity: 'warning',
    title: 'Repercussions take several dimensions',
    why: 'Examiners ask for arguments from multiple angles; repercussions that are all political are one angle. Look for economic, social, security, diplomatic and psychological ones.',
    source: 'FPSC examiners’ report, CE-2016, Essay.',
    limits: { least: 3 },
  },
  'outline/heads': {
    severity: 'warning',
    title: 'The outline has enough main heads, and not too many',
    why: 'Heads show at a glance whether background, causes, effects and both sides are there. Fill those that are empty. The essay plan has nine heads at most; set `most: 8` if you teach eight.',
    source:
      'Outline teachers: 5–8 heads (ikseries05), 6–8 (csspastpapers.pk), 7–9 (Jahangir’s World Times).',
    limits: { least: 5, most: 9 },
    isRange: true,
  },
  'outline/depth': {
    severity: 'warning',
    title: 'The outline is neither too thin nor overloaded',
    why: 'Examiners find outlines too brief, or detailed and then not followed. An outline here is a store: 18 lines at least, heads included, and two pages at most, of which a prompt uses 25 items at most. Add points, or leave out what no prompt uses.',
    source:
      'FPSC examiners’ report, CE-2016, Essay; 18–25 headings in all (The Weekly Pakistan); one to two pages (calcstack), which are 80 lines by our own count.',
    limits: { least: 18, most: 80, most_used: 25 },
    isRange: true,
  },
  'outline/single-item': {
    severity: 'warning',
    title: 'A head has at least two items under it',
    why: 'What is divided has two parts at least; a single item under a head looks unfinished. Add another, or part it in two.',
    source: 'Open Oregon, Constructing an Outline: at least two items a level.',
    limits: { least: 2 },
  },
  'outline/mixed-style': {
    severity: 'warning',
    title: 'Points of a list are written alike',
    why: 'Phrases or sentences, but not both, and openings of the same kind: a list in one style is read, and copied, faster. Rewrite the odd ones. `percent` is the share of a list up to which odd openings are told; above it no style is the list’s own.',
    source:
      'Outline teachers: phrases or short sentences, never both, parallel (ikseries05); the same grammar in a level (Open Oregon).',
    limits: { percent: 34 },
  },
  'outline/too-little-for-profile': {
    severity: 'warning',
    title: 'The outline has points enough for the papers it serves',
    why: 'A script that is too short fails. The profile in exams.yaml says how many points the body of the answer takes; add some, or do not say that the outline serves the paper.',
    source:
      'FPSC examiners’ reports, CE-2016 and CE-2019, Essay (short scripts); the parts of the profile.',
  },
  'prompt/too-few-points': {
    severity: 'warning',
    title: 'A prompt uses points enough for its length',
    why: 'A candidate who follows it would run out of matter. Add points to `use`, or name a shorter profile. `percent` is the share of the profile’s body below which it is told.',
    source:
      'FPSC examiners’ reports, CE-2016 and CE-2019, Essay (short scripts); the parts of the profile; the half is our own.',
    limits: { percent: 50 },
  },
  'profile/length': {
    severity: 'warning',
    isOfSite: true,
    title: 'The budget of a profile fits the words its paper asks for',
    why: 'The essay plan would otherwise teach an answer that is too short or too long. Change the words of the parts.',
    source: 'The papers: CSS English Essay asks for 2,500–3,000 words (CE-2023).',
  },
  'counterargument/none': {
    severity: 'warning',
    title: 'The other side is put',
    why: 'An essay is an open debate: a thesis that meets no objection is only asserted. Put the best that an informed opponent says, and answer it.',
    source: 'FPSC examiners’ report, CE-2019, Essay; forums of candidates on taking both sides.',
  },
  'counterargument/no-rebuttal': {
    severity: 'warning',
    title: 'Every counterargument is answered',
    why: 'An objection left standing argues against the thesis. Refute it, concede it within a limit, or reframe it.',
    source: 'FPSC examiners’ report, CE-2019, Essay; essay checklists drawn from such reports.',
  },
  'counterargument/afterthought': {
    severity: 'warning',
    title: 'The other side has room enough',
    why: 'A line of objection at the end persuades nobody. `percent` is the least share of the argument’s words for counterarguments and rebuttals together.',
    source:
      'FPSC examiners’ report, CE-2019, Essay, for the debate; the figure of 8 per cent is our own.',
    limits: { percent: 8 },
  },
  'way-forward/none': {
    severity: 'warning',
    title: 'The outline says what is to be done',
    why: 'Many questions end in “suggest measures”, and suggestions that can be acted on are credited. Add what should be done about the causes and repercussions.',
    source: 'Past questions (“critically examine … and suggest”); domain practice.',
  },
  'way-forward/no-actor': {
    severity: 'warning',
    title: 'Every action has an actor',
    why: 'That reforms should be made is a wish. Name who has the power to make them.',
    source: 'Domain practice: a recommendation is actor, action, means and horizon.',
  },
  'way-forward/unlinked': {
    severity: 'warning',
    title: 'Every action answers a cause or a repercussion',
    why: 'Text that is not tied to the argument earns nothing. Name in `addresses` the causes and repercussions that the action would mend.',
    source: 'FPSC examiners’ report, CE-2015, Essay.',
  },
  'timeline/order': {
    severity: 'warning',
    title: 'Timelines run forward',
    why: 'Events are shown in the order in which they are written. Put them in the order in which they happened.',
    source: 'Own rule: a chronology is learnt in its order.',
  },
  ...languageCodes,
} as const satisfies Record<string, CatalogueEntry>;
