import type { CatalogueEntry } from './catalogue-entry.ts';
import { draftCodes } from './draft-codes.ts';

/** What a careful reader would ask of the material: evidence, facts, quotations, balance, past questions, MCQs, promises. */
export const reliabilityCodes = {
  ...draftCodes,
  'evidence/none': {
    severity: 'warning',
    title: 'Every claim has evidence',
    why: 'Examiners complain of claims without support and without researched facts. Name the paragraph, fact or quotation that a claim comes from, or leave it out. Recommendations are our own and need none.',
    source: 'FPSC examiners’ reports on Essay, CE-2015 and CE-2016',
  },
  'evidence/opinion-only': {
    severity: 'warning',
    title: 'Claims rest on more than opinion pieces',
    why: 'An opinion is evidence that somebody holds it, not that it is so. Add a source that reports or counts, or say in the claim whose view it is.',
    source: 'FPSC examiners’ report on Essay, CE-2016: “research-based facts”, in its sense',
  },
  'evidence/unused-article': {
    severity: 'warning',
    isOfSite: true,
    title: 'Every article is cited',
    why: 'An article that nothing cites was read for nothing, or the claim that it supports has lost its evidence. Cite it or take it away.',
    source: 'Own rule: what is kept is what the sheets rest on',
  },
  'evidence/unused-fact': {
    severity: 'warning',
    isOfSite: true,
    title: 'Every shared fact is listed or cited',
    why: 'A figure that no sheet shows is not looked at again and goes stale unseen. List it in an outline or take it away.',
    source: 'Own rule: what is kept is what the sheets rest on',
  },
  'fact/no-period': {
    severity: 'warning',
    title: 'Figures have a period',
    why: 'A sum without its years is the commonest error in revision notes: 33 billion dollars “by 2011” belongs to a longer period. Write `period`, or `as_of` for a count of one day.',
    source:
      'Toppers’ advice that statistics be current and correct, since examiners notice misquoting: scribd.com/document/397189007',
  },
  'fact/no-unit': {
    severity: 'warning',
    title: 'Figures have a unit, dates the unit `date`',
    why: 'A bare number cannot be quoted, and a date without the unit `date` is shown as it is typed. Write `unit`.',
    source:
      'Toppers’ advice that statistics be current and correct, since examiners notice misquoting: scribd.com/document/397189007',
  },
  'fact/stale': {
    severity: 'warning',
    title: 'Outlines are looked at again by their `review_by`',
    why: 'Counts, office-holders and events under way change, and a sheet out of date is the chief complaint about bought notes. Check what changes, then set a later day.',
    source: 'Letter on outdated notes of academies: dawn.com/news/1900403',
  },
  'fact/status': {
    severity: 'warning',
    title: 'The status of a fact agrees with its conflicts',
    why: 'The mark is what a candidate goes by: verified must not hide another figure, and a dispute must say between whom. Change `status`, or explain it in `note` or `conflicts`.',
    source:
      'Toppers’ advice that statistics be current and correct, since examiners notice misquoting: scribd.com/document/397189007',
  },
  'fact/hidden-conflict': {
    severity: 'warning',
    title: 'Contested facts that claims rest on are shown',
    why: 'A sheet shows conflicts only of the facts that its outline lists, so a claim may look settled that is not. List the fact in `facts`, or say in the claim that figures differ.',
    source:
      'FPSC examiners’ report on Essay, CE-2016: an argument from several angles, with facts and figures',
  },
  'quote/overused': {
    severity: 'warning',
    title: 'Stock quotations are marked overused, and few',
    why: 'Examiners meet the same stock of quotations in script after script. Mark it `overused`, or find words in your own sources.',
    source: 'FPSC examiners’ report on Essay, CE-2019; the list of quotations is our own',
    limits: { most: 2 },
  },
  'quote/no-context': {
    severity: 'warning',
    title: 'Quotations have a date and a context',
    why: 'A line cut from its occasion changes its meaning: Kissinger’s “fatal” was a warning about South Vietnam. Say when and about what it was said.',
    source:
      'FPSC examiners’ report on Essay, CE-2019, on stock quotations; the context of Kissinger’s line is a fact of our library',
  },
  'balance/stance': {
    severity: 'warning',
    title: 'Sources do not nearly all take one side',
    why: 'An argument needs several angles. Add sources that report without a side, or that disagree. Neutral and official sources are no side; limits: per cent of all sources, and how many there must be.',
    source:
      'FPSC examiners’ report on Essay, CE-2016: “from multiple angles”; the share is our own',
    limits: { most: 60, least: 4 },
  },
  'balance/country': {
    severity: 'warning',
    title: 'Sources are not nearly all of one country',
    why: 'The press of one country tells its side first. Add sources of the others concerned, or raise the limit with a reason. Limits: per cent of the sources whose country is known, for Pakistan as `home`, since domestic topics rest on its press; and how many there must be.',
    source:
      'FPSC examiners’ report on Essay, CE-2016: “from multiple angles”; the share is our own',
    limits: { most: 60, home: 75, least: 4 },
  },
  'question/impossible-date': {
    severity: 'warning',
    isOfSite: true,
    title: 'Past questions name nothing that came later',
    why: 'Invented papers circulate: one gives the examination of February 2011 a question on the raid of May 2011. Correct the year, or leave the question out.',
    source: 'Own rule: CE-2011 began on 26 February 2011, scribd.com/document/47514847',
  },
  'question/provenance': {
    severity: 'warning',
    isOfSite: true,
    title: 'Past questions name the pages that their provenance speaks of',
    why: 'A past question is worth what a reader can look up. Give `source_url` and `confirmed_by`, or mark it unverified.',
    source: 'Own rule: real and invented papers are mixed in what circulates',
  },
  'prompt/wording': {
    severity: 'warning',
    title: 'Past questions are given in the paper’s words',
    why: 'The sheet says that the wording is the paper’s own; each word of a topic counts. Leave `text` out, or call the prompt derived.',
    source:
      'FPSC examiners’ report on Essay, CE-2019: the “delicacy, twist and emphasis” of the topic',
  },
  'prompt/promises': {
    severity: 'warning',
    title: 'Nothing promises what will be asked',
    why: 'Nobody knows the paper, and guess papers have failed those who trusted them. Say whether it is a past question, derived or practice.',
    source:
      'Columns on guess papers that failed in 2019 and 2023: qaisarrashid.com/Columns_in_2019/19_02_2019.html',
  },
  'mcq/two-right': {
    severity: 'warning',
    title: 'Only one option of an MCQ can be right',
    why: 'Candidates of a provincial commission met two right options in one question. Change the other option, or say in the stem whose figure is asked for.',
    source: 'Letter on a provincial commission’s keys: dawn.com/news/1614704',
  },
  'mcq/gives-away': {
    severity: 'warning',
    title: 'Nothing but knowledge tells which option is right',
    why: 'An answer that is longest, repeats the stem or always has one letter is found without knowing it. Limits: how many times as long, how many characters longer, per cent of one letter, and among how many MCQs.',
    source: 'Own rule, from common practice in setting tests',
    limits: { ratio: 1.6, longer: 20, most: 60, least: 5 },
  },
  'mcq/unverified-fact': {
    severity: 'warning',
    title: 'Answers of MCQs rest on what is settled',
    why: 'One answer is marked right, so it must not hang on a figure that is unverified, disputed or outdated alone. Ask for something settled, or cite what settles it.',
    source: 'Letter on a provincial commission’s keys: dawn.com/news/1614704',
  },
} as const satisfies Record<string, CatalogueEntry>;
