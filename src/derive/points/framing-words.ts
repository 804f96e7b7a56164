/** Words and phrases that join a sentence to the one before and say nothing of its matter. Those after the bar only before a comma. */
const JOINING = `
and but yet so or then however moreover furthermore besides indeed granted admittedly certainly surely naturally
secondly firstly thirdly fourthly lastly finally meanwhile consequently therefore thus hence accordingly nevertheless
nonetheless similarly likewise conversely additionally unfortunately fortunately sadly regrettably clearly obviously
evidently undoubtedly ironically interestingly crucially importantly notably worse perhaps probably possibly arguably
apparently reportedly presumably now again also
|last but not least|in addition|in fact|in truth|of course|to be sure|for example|for instance|in short|in other words|in the end|at the same time
|as a result|as a consequence|in consequence|that said|even so|all the same|on the other hand|on the one hand|by contrast|in contrast|worse still
|side by side|more importantly|above all|after all|for one thing|for another|at least|at best|at worst|not surprisingly|no doubt|without doubt
|equally|by then|in turn|in response|over time|over the years|in theory|to begin with|to start with|in particular|in general|on the whole|by and large|to be fair|in effect|in practice
|for that reason|for this reason|because of this|because of that|as we know|as we have seen|first|second|third|fourth|true|still|next|last|more
`;

/** What a sentence says of itself before it says it. */
const WRAPPERS = [
  'it is (?:also |as well |often |sometimes |commonly |widely |frequently |generally )?(?:true|clear|said|argued|claimed|held|believed|thought|feared|hoped|objected|alleged|suggested|conceded|well known|evident|obvious|likely|possible|probable|no secret|no accident|a fact|no surprise|no wonder|worth noting|worth remembering|worth recalling|important to note|to be noted|no exaggeration to say) (?:as well |also |too )?that',
  'it (?:follows|seems|appears|turns out|(?:may|must|should|will|can) be (?:recalled|remembered|noted|mentioned|added)|must be admitted|must be said|may be argued|can be argued|could be argued|may be said|should be noted|has been argued|has been said|is to be feared) that',
  'there (?:is|can be|was) (?:no|little) (?:doubt|question|denying) (?:that|but that)',
  'the (?:plain |simple |sad |hard |bitter |awkward |real |first |second |third |other |main |only |chief |key |deeper |obvious |usual |standard |common |best |stock |official )?(?:truth|fact|result|upshot|consequence|problem|trouble|point|reason|argument|answer|difficulty|objection|defence|claim|case|charge|reply|worry|fear|complaint|outcome|net effect|effect|explanation|lesson|remedy|irony) (?:of this |here |is simply |goes |runs )?(?:is|was|being|goes|runs|,)(?: simply| rather)?(?: that|:|,)',
  '(?:a|an|another|one|his|their|its) (?:second|third|first|further|related|common|final|serious|frequent|usual|last|other)? ?(?:objection|argument|complaint|criticism|claim|fear|worry|reply|defence|case)(?: often heard| made| raised| here)? (?:is|was|runs|goes)(?: that|:|,)',
  'what (?:is (?:needed|required|wanted|missing|lacking)|we need|pakistan needs|the country needs)(?: now| most| first| here)? is',
  'what (?:this|it|that) (?:means|shows|amounts to) is that',
  'this (?:means|meant|suggests|shows|implies|is because|is why|was because|matters because) (?:that)?',
  '(?:equally|more|most|also|no less|just as) (?:important|significant|worrying|serious|damaging|crucial|telling|troubling) (?:is|are|was|were)',
  '(?:the|these|those|his|her|their) (?:comments?|remarks?|statements?|words|warnings?|threats?|move|visit|news) (?:comes?|came) (?:as|at a time when)',
  '(?:the |its |their )?(?:\\p{L}+ )?(?:repercussions|effects|consequences|results|causes|reasons|costs), (?:most notably|above all|chiefly|mainly|notably)',
  'that is (?:why|because)',
  'which is (?:why|to say that)',
  'i (?:have come to |do |must |would |should |still |also )?(?:think|believe|suspect|suppose|fear|admit|grant|concede|accept|confess|submit|contend|argue|maintain|hold|say|add|know|repeat)(?: therefore| too| here)?(?: that)?',
  'we (?:therefore |also |would |must |should )?(?:propose|recommend|suggest|believe|think|hold|argue|ask|urge|admit|concede|grant|accept)(?: therefore| too| also)? that',
  'one (?:must|may|can|could|should|might) (?:well )?(?:admit|say|argue|object|add|grant|concede|reply)(?: that)?',
  'our (?:view|recommendation|proposal|argument|advice) is that',
  'i (?:want|wish|would like|should like|propose) to (?:suggest|argue|say|propose|submit|add)(?:, [^,]{1,60},)?(?: that)?',
  'in (?:my|our) (?:view|opinion|judgement|experience|reading)',
  '(?:let|make) (?:us|me) (?:be )?(?:clear|plain|honest|admit)(?: about it)?[:,]?',
  'suffice it to say(?: that)?',
  'small wonder(?:,? then,?)? that',
  '(?:no|little) wonder(?:,? then,?)?(?: that)?',
  'granted that',
  'it cannot be (?:forgotten|denied|ignored)(?:, (?:either|however),)? that',
];

const escaped = (words: string): string => words.trim().replaceAll(/\s+/g, ' ');

const [SINGLE = '', ...PHRASES] = JOINING.split('|').map(escaped);

/** A joining word or phrase at the beginning of a sentence, with its comma. */
export const joiningOpening: RegExp = new RegExp(
  `^(?:(?:${SINGLE.replaceAll(' ', '|')})(?:,|(?=\\s))|(?:${[...PHRASES, SINGLE.replaceAll(' ', '|')].join('|')}),)\\s*`,
  'iu',
);

/** Words about the sentence itself, at its beginning. */
export const wrapperOpening: RegExp = new RegExp(`^(?:${WRAPPERS.join('|')})[,:]?\\s+`, 'iu');

/** What stands between commas and says nothing of the matter: “, of course,”. */
export const commaAside: RegExp = new RegExp(
  `, (?:however|moreover|meanwhile|therefore|of course|indeed|in fact|in turn|too|for (?:their|its|his|her) part|after all|then|finally|instead|nonetheless|nevertheless|last but not least|in addition|besides|likewise|for example|for instance|as ever|if anything|perhaps|admittedly|incidentally|by contrast|on the other hand|in other words|as a result|as a consequence|that is|it (?:seems|is said|appears|is true|must be said|is worth \\p{L}+)|we are told|in the end|to be sure|either|say|no doubt|as usual),`,
  'giu',
);

/** What a speaker did as he spoke, behind what he said: “, adding that …”. */
export const closingSpeech: RegExp =
  /(?<=(?: \S+){5}), (?:admitting|adding|saying|arguing|acknowledging|warning|noting|insisting|claiming|stressing|stating|alleging) (?:that )?[^;:]{3,300}$/u;

/** The same at the end of a sentence. */
export const closingAside: RegExp =
  /,? (?:however|too|of course|indeed|in turn|though|either|after all|anyway|for example|for instance|i suspect|i think|i believe|it seems|as a result|as a consequence|in consequence|in practice)$/iu;

/** Adverbs that a point can do without; none that turns its meaning round, bounds it (“too closely”) or hedges it. */
export const idleAdverbs: ReadonlySet<string> = new Set(
  `also now then already indeed simply really actually quite very just certainly thus therefore however
  meanwhile moreover accordingly consequently furthermore
  surely clearly obviously evidently naturally still again even finally eventually steadily quietly promptly duly
  currently presently recently lately plainly frankly truly undoubtedly instead nevertheless nonetheless somehow thereby
  hence consequently accordingly likewise`.split(/\s+/),
);

/** Verbs of saying and holding: what follows them is what is said. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `say argue claim maintain hold contend insist believe think assert state note observe add warn reply object counter
  respond explain suggest admit concede acknowledge declare report write tell remark stress emphasise emphasize point
  complain protest retort answer fear allege recall find estimate calculate reckon conclude predict show suspect know
  agree caution announce confirm hope feel propose recommend ask urge demand`.split(/\s+/),
);
