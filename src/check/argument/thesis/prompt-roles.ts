import type { Outline } from '../../../model/outline.ts';

/** Words by which a question asks for a list of the outline rather than for a matter: `its causes`, `policy measures`. */
export const PROMPT_ROLES: readonly (readonly [RegExp, readonly (keyof Outline)[]])[] = [
  [
    /\b(?:causes?|factors?|reasons?|determinants?|roots?|genesis|origins?|sources?)\b/iu,
    ['causes', 'background'],
  ],
  [
    /\b(?:repercussions?|impacts?|effects?|consequences?|results?|implications?|outcomes?|fallouts?|costs?|damages?|influences?)\b/iu,
    ['repercussions'],
  ],
  [
    /\b(?:issues?|problems?|challenges?|constraints?|risks?|threats?|dangers?|obstacles?|hurdles?|failures?|weakness(?:es)?)\b/iu,
    ['causes', 'repercussions'],
  ],
  [/\b(?:benefits?|gains?|opportunit(?:y|ies)|advantages?|prospects?)\b/iu, ['benefits']],
  [
    /\b(?:measures?|suggestions?|recommendations?|remed(?:y|ies)|solutions?|responses?|options?|alternatives?|replacements?|steps?|reforms?|way forward|polic(?:y|ies)|strateg(?:y|ies)|future)\b/iu,
    ['way_forward'],
  ],
  [/\b(?:history|background|evolution|past|phases?)\b/iu, ['background', 'timeline']],
  [/\b(?:critics?|criticism|objections?)\b/iu, ['counterarguments']],
];
