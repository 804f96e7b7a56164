/** Words that weigh, oppose, give a reason, set a condition or demand: a sentence that holds one can be argued with. */
const TAKES_A_STAND =
  /\b(?:because|although|though|but|yet|despite|while|whereas|however|nevertheless|only|not|n[o']t|never|neither|nor|no|cannot|therefore|thus|hence|so|unless|until|if|provided|without|instead|rather|than|too|must|should|ought|needs?|can|could|would|will|cost|costs|at the (?:cost|price|expense)|owing to|due to|thanks to|fail(?:s|ed)?|leads?|led)\b/iu;

const TEXT = '(?:essay|paper|article|study|sheet|answer|outline|discussion|write-up|topic|thesis)';
const TELLS =
  '(?:discuss|examin|analy[sz]|explor|look|deal|describ|highlight|explain|cover|assess|evaluat|present|focus|outlin|review|trac|shed|throw|elaborat|elucidat|aim|attempt|tr(?:y|ies)|seek|is about)';

const ANNOUNCES: readonly RegExp[] = [
  new RegExp(
    `^(?:in )?(?:this|the (?:present|following|given)) ${TEXT},? (?:\\w+ ){0,4}?${TELLS}`,
    'iu',
  ),
  new RegExp(`^the (?:purpose|aim|goal|objective) of (?:this|the) ${TEXT}\\b`, 'iu'),
  new RegExp(`^(?:here )?(?:I|we) (?:shall|will|am going to|are going to) ${TELLS}`, 'iu'),
];

/** "This essay argues that …" announces, but what follows `that` takes a stand. */
const ARGUES = /\b(?:argu|contend|hold|maintain|claim|assert|show|demonstrat|prov)\w* that\b/iu;

/** Enough to make a claim of a sentence that only counts. */
const WEIGHS =
  /\b(?:because|although|though|but|yet|while|whereas|only|must|should|cannot|none)\b/iu;

const MANY =
  '(?:many|several|various|numerous|multiple|a number of|a variety of|different|some|certain|two|three|four|five|both)';

const COUNTS: readonly RegExp[] = [
  new RegExp(`^there (?:are|is|have been|has been|exist|exists) ${MANY}\\b`, 'iu'),
  new RegExp(`^[^,;]{1,60}? (?:has|have|faces?|is facing|are facing) ${MANY} [^,;]{1,60}$`, 'iu'),
];

const RATES =
  /\b(?:is|are|was|were|has been|have been|remains?|has become|have become) (?:(?:a|an|the|one of the|among the) )?(?:(?:very|highly|extremely|most|quite|really) )*(?:important|significant|vital|serious|major|big|burning|crucial|key|hot|sensitive|debatable|controversial|interesting|well[- ]known|much[- ]debated|complex)(?: (?:issue|topic|subject|problem|challenge|matter|question|phenomenon|concern|debate)s?)?(?: (?:of|in|for|to|today|nowadays|these|facing|around|across)\b[^,;]{0,60})?[.!]?$/iu;

const DEFINES =
  /^[^,;]{1,60}? (?:refers? to|(?:is|are|can be|may be) (?:defined|understood|described) as|denotes?|(?:is|are) (?:the|an?) (?:process|act|practice|condition|term|concept|notion|study|name|system|ability|art|science)s? (?:of|by|in|for|that|which|where|used|when))\b/iu;

/** An event with its year, and nothing made of it. */
const HAPPENED =
  /\b(?:joined|signed|gained|became|was (?:founded|created|formed|established|signed|held|born|passed)|took place|happened|occurred|began|started|ended|died|won|held|passed|launched|founded|established|withdrew|invaded|attacked|visited)\b.*\b(?:1[5-9]|20)\d{2}\b/iu;

/** What a thesis statement of one sentence is instead of an arguable claim; undefined if it may be argued with. */
export function whyNotArguable(statement: string): string | undefined {
  if (/[?؟]["'”’)]*$/u.test(statement)) return 'It asks a question and does not answer it.';
  if (ANNOUNCES.some((pattern) => pattern.test(statement)) && !ARGUES.test(statement))
    return 'It announces what the essay is about and takes no stand.';
  if (COUNTS.some((pattern) => pattern.test(statement)) && !WEIGHS.test(statement))
    return 'It says that there are some, and not which of them matters.';
  if (TAKES_A_STAND.test(statement)) return undefined;
  if (RATES.test(statement)) return 'It calls the topic important, which nobody denies.';
  if (DEFINES.test(statement)) return 'It is a definition.';
  return HAPPENED.test(statement) ? 'It is a fact with its date, which nobody denies.' : undefined;
}
