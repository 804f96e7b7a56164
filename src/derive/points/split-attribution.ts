import type { Tagger } from '../../language/create-tagger.ts';
import { sayingVerbs } from './framing-words.ts';
import { lengthOf, textOf, trimPhrase, type Phrase } from './phrase.ts';
import { findVerb } from './find-verb.ts';
import { withoutOpening } from './read-clause.ts';
import { repairTags } from './repair-tags.ts';
import { readVerbGroup } from './verb-group.ts';

/** What is said, and by whom, as far as the sentence tells. */
export interface Attributed {
  readonly text: string;
  readonly speaker: string | undefined;
}

const SAID =
  '(?:said|says|say|told|tells|declared|declares|argued|argues|argue|warned|warns|added|adds|noted|notes|claimed|claims|claim|insisted|insists|maintains|maintained|wrote|writes|explained|explains|reported|reports|replied|replies|asked|asks|conceded|concedes|admitted|admits|contends|contended|observes|observed|concludes|concluded|recalls|recalled|point out|points out|pointed out)';

/** Ways in which a speaker stands before or behind what is said; the first group is what is said. */
const BEHIND: readonly RegExp[] = [
  new RegExp(`^[“"](?<said>[^”"]{12,})[”"],? ${SAID} (?<who>[^,“"—(]{2,60}?) ?(?:[,—(].*)?$`, 'iu'),
  new RegExp(
    `^[“"](?<said>[^”"]{12,})[”"],? (?<who>[^,“"]{2,60}?) ${SAID}(?: [^,“"]{1,30})?(?:,.*)?$`,
    'iu',
  ),
  new RegExp(
    `^(?<said>[^“”"]{20,}), (?<who>[^,“”"]{2,60}?) ${SAID}(?: (?:me|us|reporters|journalists|the [a-z]+|him|her|them))?$`,
    'iu',
  ),
  new RegExp(`^(?<said>[^“”"]{20,}), ${SAID} (?<who>[^,“”"]{2,60})(?:,.*)?$`, 'iu'),
  /^(?<said>.{15,}?),? (?:according to|in the words of|by the reckoning of|on the reckoning of) (?<who>[^,]{2,80})$/iu,
];

const BEFORE =
  /^(?:according to|in the view of|in the eyes of|to hear) (?<who>[^,]{2,80}), (?<said>.{10,})$/iu;

/** The last of several speakers before what they say: “According to Cairo, Riyadh and the UN, …”. */
const LISTED =
  /^(?:according to|in the view of|in the eyes of|to hear) (?<first>[^,]{2,80}), (?<others>(?:[^,]{2,60}, ){0,4}?[^,]{2,60} and [^,]{2,60}), (?<said>.{10,})$/iu;

/** “Wheat, the ministry said, was short”, “Wheat, said the ministry, was short”. */
const INSERTED = new RegExp(
  `^(?<before>[^“”"]{3,120}?), (?:(?<one>(?:[\\p{L}’'.-]+ ){1,5})${SAID}(?: (?:me|us|him|her|them|reporters|journalists|farmers|residents|villagers|parliament|the [a-z]+))?|${SAID} (?<other>[\\p{L}’'.-]+(?: [\\p{L}’'.-]+){0,4})), (?<after>.{8,})$`,
  'iu',
);

/** Words of a speaker at most. */
const MOST_WORDS = 12;

const NOBODY =
  /^(?:he|him|her|them|she|they|it|i|we|you|one|some|this|that|none of this|nobody|which|who|what|there)$/i;

/** Parts a sentence into what it says and who is said to say so. */
export function splitAttribution(sentence: string, tag: Tagger): Attributed {
  const inserted = splitInserted(sentence);
  const { text, speaker = inserted.speaker } = splitEnds(inserted.text, tag);
  return { text, speaker };
}

/** A sentence without a speaker who stands in its middle. */
function splitInserted(sentence: string): Attributed {
  const { before, one = '', other = '', after } = INSERTED.exec(sentence)?.groups ?? {};
  const who = one.trim() || other;
  if (before === undefined || after === undefined || !mayBeSpeaker(who))
    return { text: sentence, speaker: undefined };
  return { text: `${before} ${after}`, speaker: speakerOf(who) };
}

function splitEnds(sentence: string, tag: Tagger): Attributed {
  const listed = splitListed(sentence, tag);
  if (listed !== undefined) return listed;
  for (const pattern of [BEFORE, ...BEHIND]) {
    const { said, who } = pattern.exec(sentence)?.groups ?? {};
    if (said === undefined || who === undefined) continue;
    if (said.split(' ').length < 3 || !mayBeSpeaker(who)) continue;
    return { text: said.replace(/[,.]$/, ''), speaker: speakerOf(who) };
  }
  return fromVerb(sentence, tag);
}

function splitListed(sentence: string, tag: Tagger): Attributed | undefined {
  const { first, others, said } = LISTED.exec(sentence)?.groups ?? {};
  if (first === undefined || others === undefined || said === undefined) return undefined;
  const tokens = repairTags(tag(others));
  if (tokens[0]?.pos === 'ADP' || findVerb(tokens) !== undefined) return undefined;
  return { text: said, speaker: `${first}, ${others}` };
}

/** “The ministry insists that enrolment is up”, “The ministry points to …”. */
function fromVerb(sentence: string, tag: Tagger): Attributed {
  const whole = { text: sentence, speaker: undefined };
  const tokens = withoutOpening(repairTags(tag(sentence)));
  const at = findVerb(tokens);
  if (at === undefined || lengthOf(tokens.slice(0, at)) > MOST_WORDS) return whole;
  const verb = readVerbGroup(tokens, at);
  if (!sayingVerbs.has(verb.lemma) || verb.isNegated || verb.isPassive) return whole;
  if (tokens.slice(0, at).some(({ text }) => /^(?:what|which|who|whom|that)$/i.test(text)))
    return whole;
  const said = saidBehind(tokens.slice(verb.end), verb.lemma);
  if (said === undefined || lengthOf(said) < 3 || said[0]?.pos === 'AUX') return whole;
  return { text: textOf(said), speaker: speakerOf(textOf(trimPhrase(tokens.slice(0, at)))) };
}

function saidBehind(behind: Phrase, verb: string): Phrase | undefined {
  const [first] = behind;
  if (first === undefined) return undefined;
  const that = behind.findIndex(({ text }) => /^that$/i.test(text));
  if (
    that >= 0 &&
    that <= 3 &&
    !behind.slice(0, that).some(({ pos }) => pos === 'NOUN' && that > 2)
  )
    return behind.slice(that + 1);
  if (verb === 'point' && first.text === 'to') return behind.slice(1);
  if (/^[:,“"]$/.test(first.text))
    return trimPhrase(behind.filter(({ text }) => !/^[“”"]$/.test(text)));
  const isOwnClause =
    /^(?:say|argue|believe|think|know|suspect|fear|claim|hope|suppose|insist|reckon|tell|feel)$/.test(
      verb,
    ) && (findVerb(behind) ?? 0) > 0;
  return isOwnClause && first.pos !== 'ADP' && first.pos !== 'PART' ? behind : undefined;
}

function mayBeSpeaker(who: string): boolean {
  return (
    who.split(' ').length <= MOST_WORDS &&
    !/[?!”“]|\b(?:that|is|are|was|were|has|have|had|will|would|do|does|did)\b/.test(who)
  );
}

function speakerOf(who: string): string | undefined {
  const name = who
    .replace(/^(?:also|too|and|but|as|even|still),? /i, '')
    .replace(/[,;:]+$/, '')
    .replace(
      / (?:also|too|further|famously|once|repeatedly|then|later|often|themselves|himself|herself)$/,
      '',
    )
    .replace(/,.*$/, '')
    .replace(/\s*\([^)]*$/u, '')
    .replace(/(?: (?:very|quite|rather|so))? \p{Ll}+ly$/u, '')
    .trim();
  return name === '' ||
    NOBODY.test(name) ||
    /^(?:his|her|their|my|our|your|its|other?s|those|these|the other|many|i)\b/i.test(name)
    ? undefined
    : name;
}
