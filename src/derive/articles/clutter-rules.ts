/** What web pages put around their articles. */
export interface ClutterRule {
  /** What is left out, in words for the tutor. */
  readonly why: string;
  /** Of the whole of a block, which has one line and at most 600 characters. */
  readonly pattern: RegExp;
  /** Left out only before the first and after the last paragraph of prose; else wherever it stands. */
  readonly isOfEnds?: boolean;
  /** A heading that takes with it the links below it, or all that is left of the document. */
  readonly takes?: 'links' | 'rest';
}

/**
 * Rules that know clutter by its wording, the surest first. Gathered from pages of Pakistani and other newspapers,
 * institutes, exam sites and blogs. Each must fit the whole block, so that prose that mentions such a thing stays.
 */
export const clutterRules: readonly ClutterRule[] = [
  {
    why: 'list of other articles',
    takes: 'links',
    pattern:
      /^(?:more (?:on|from|in) (?:this|the|our|related)\b.{0,40}|related(?: (?:stories|articles|news|posts|topics|content|reading))?|also (?:read|see)|read (?:more|next|also)|recommended(?: for you| stories)?|you (?:may|might) also like|popular(?: (?:posts|stories|now))?|most (?:read|popular|viewed)|trending(?: now| stories)?|latest (?:news|stories|posts|articles)|top stories|editor[’']?s?[’']? picks?|in this (?:issue|section)|what to read next|recent (?:posts|articles)|explore more|on our site)\s?[:!]?$/i,
  },
  {
    why: 'below the article',
    takes: 'rest',
    pattern:
      /^(?:(?:leave|post|write) a (?:reply|comment)\b.{0,60}|(?:reader )?comments?|discussion|share this (?:article|story|post)|was this (?:article|page|post) (?:helpful|useful)\s?\??|how we (?:have )?review(?:ed)? this article\s?!?|article history|update history|about the (?:author|writer)s?|sources(?: used)?|references|footnotes|endnotes|further reading|acknowledge?ments?|the following are the sources used\b.{0,200})\s?[:!]?$/i,
  },
  {
    why: 'link to another article',
    pattern:
      /^(?:(?:▶|👉|→|←|»|«|\*)\s?)?(?:also read|also see|see also|read (?:also|more|next)|related(?: stor(?:y|ies))?|more (?:from|in|on) [\p{L} ]{2,30}|on our site|further reading|recommended|next(?: (?:story|post|article|week|time))?|previous(?: (?:story|post|article))?|older|newer|continue reading|watch|listen)\s?(?::|→|←|>|»|\|).{1,200}$/iu,
  },
  {
    why: 'link to another article',
    pattern:
      /^(?:if you liked this|liked this\?|you may also like|next post|previous post|← ?older|newer →).{0,200}$/i,
    isOfEnds: true,
  },
  {
    why: 'share and comment counters',
    pattern:
      /^[(♥♡❤💬↻○•\s]*(?:no|\d[\d,.]*k?)\s(?:comments?|repl(?:y|ies)|responses?|shares?|likes?|views?|reads?|people (?:liked|found)|found (?:it|this))\b.{0,120}$/iu,
  },
  {
    why: 'share and comment counters',
    pattern: /^(?:(?:♥|♡|❤|💬|↻|○|👍|★)\s?\d[\d,.]*k?\s*)+.{0,60}$/u,
  },
  {
    why: 'comments',
    pattern:
      /^comments?\s?(?:comments? )?(?:\(\d*\)|:\s?\d+|are (?:closed|off|open|moderated)|closed|policy:).{0,200}$/i,
  },
  {
    why: 'comments',
    pattern:
      /^(?:your e-?mail address will not be published|login to (?:post )?comment|newest first|sort by newest|be the first to comment)\b.{0,120}$/i,
  },
  {
    why: 'share buttons',
    pattern:
      /^(?:share|save|print|e-?mail|tweet|pin|copy link|facebook|twitter|x|whatsapp|linkedin|telegram|instagram|youtube|reddit|listen|bookmark|gift(?: this)? article|share (?:on|this|via|to)|on|this)(?:[\s:·|,/•&+-]+(?:share|save|print|e-?mail|tweet|pin|copy link|facebook|twitter|x|whatsapp|linkedin|telegram|instagram|youtube|reddit|bookmark|listen|on|this|via|article|story|post|and|\(\d+ min\)))*\s?:?$/i,
  },
  {
    why: 'subscription and newsletter lines',
    pattern:
      /^(?:👉\s?)?(?:subscribe|sign up|sign in|log ?in|register(?: now| here)?|join (?:us|our|now)|get (?:our|the|new|my) .{0,30}(?:newsletter|e-?mails?|inbox|posts|alerts|friday)|(?:enter|type) your e-?mail|never miss|unlimited access|already a (?:subscriber|member)|become a member|support (?:us|our work|this blog|independent journalism)|buy me a|donate)\b.{0,160}$/i,
    isOfEnds: true,
  },
  {
    why: 'subscription and newsletter lines',
    pattern:
      /^(?:subscribe(?: now)?|sign up|sign in|log ?in|you have \d+ free articles? left.{0,40}|(?:subscribe|sign up) (?:to|for|from|now) .{0,120}|.{0,40}\bget our newsletter\b.{0,60}|loving this\?.{0,120})$/i,
  },
  {
    why: 'promotion of channels and apps',
    pattern:
      /^(?:follow|join|find|like) (?:us|our|me|new articles|the|@?\w+) .{0,40}\b(?:on|channel|via)\b.{0,80}$/i,
  },
  {
    why: 'promotion of channels and apps',
    pattern: /^(?:follow us(?: on)?|connect with us|stay connected|get in touch)\s?:?$/i,
  },
  {
    why: 'promotion of channels and apps',
    pattern: /^(?:▶\s?)?download (?:our|the) .{0,30}\bapp\b.{0,120}$/i,
  },
  {
    why: 'promotion of channels and apps',
    pattern:
      /^(?:discover|obtain|get|find|stay|explore|catch)\b.{0,240}\b(?:download the .{0,40}\bapp|stay updated|specially curated|latest .{0,60}news|startup news|tech trends|breaking news)\b.{0,160}$/i,
    isOfEnds: true,
  },
  {
    why: 'advertisement',
    pattern:
      /^(?:advertisements?|sponsored(?: content)?|promoted|ad|story continues below.{0,40})$/i,
  },
  {
    why: 'advertisement',
    pattern:
      /^.{0,120}\b(?:apply now|enrol(?:l)? now|limited seats|register via|free .{0,40}orientation|book your seat|admissions? open|\d+% off)\b.{0,200}$/i,
    isOfEnds: true,
  },
  {
    why: 'image credit',
    pattern:
      /^(?:(?:header |cover |lead |file |featured )?(?:photo(?:graph)?s?|image|picture|illustration|cartoon)(?: credits?)?|credits?)\s?(?::|by\b).{1,200}$/i,
  },
  {
    why: 'image credit',
    pattern:
      /^.{5,300}(?:[—–-]|\||\/\/?|\()\s?(?:file(?: photo)?|photo(?:graph)?s?(?: (?:by|courtesy).{0,40})?|image (?:by|via).{0,40}|illustration.{0,40}|reuters|afp|ap|app|getty(?: images)?|white star|online|inp|ppi|x|twitter|author|courtesy.{0,40}|supplied)\)?\.?$/i,
  },
  {
    why: 'image credit',
    pattern: /^this (?:image|photo|picture) (?:is|was) (?:taken|sourced) from\b.{0,80}$/i,
  },
  {
    why: 'tags',
    pattern:
      /^(?:tags?|topics?|filed under|posted in|categories|category|keywords?|labels?)\s?:.{0,200}$/i,
  },
  {
    why: 'reading time',
    pattern:
      /^(?:listen to (?:this )?(?:article|story).{0,20}|(?:reading time:? )?\d+ min(?:ute)?s?(?: read)?.{0,60}|.{0,40}\b\d+ min(?:ute)?s? read\b.{0,60})$/i,
  },
  {
    why: 'copyright',
    pattern: /^(?:©|\(c\)|copyright\b).{0,200}$/i,
    isOfEnds: true,
  },
  {
    why: 'copyright',
    pattern: /^.{0,120}\ball rights reserved\b.{0,120}$/i,
    isOfEnds: true,
  },
  {
    why: 'cookie notice',
    pattern: /^.{0,120}\b(?:uses?|accept(?: all)?|manage) (?:of )?cookies\b.{0,300}$/i,
    isOfEnds: true,
  },
  {
    why: 'disclaimer',
    pattern:
      /^(?:disclaimer|affiliate disclosure|disclosure|editor[’']s note|comment policy)\s?:.{0,400}$/i,
    isOfEnds: true,
  },
  {
    why: 'disclaimer',
    pattern:
      /^(?:the )?(?:views?|opinions?|reader opinions|writer[’']s views)\b.{0,80}\b(?:(?:do|does|are|need) not|aren[’']t|those of|don[’']t)\b.{0,200}$/i,
    isOfEnds: true,
  },
  {
    why: 'publication line',
    takes: 'rest',
    pattern: /^published (?:in|on) .{0,80}\b\d{4}\.?$/i,
  },
  {
    why: 'publication line',
    pattern:
      /^(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|uploaded)\b(?: (?:in|on|at|by|from|about))?:? .{0,120}$/i,
    isOfEnds: true,
  },
  { why: 'publication line', pattern: /^the post .{3,200} appeared first on .{2,80}$/i },
  {
    why: 'publication line',
    pattern: /^.{0,60}\bcontent updated on\b.{0,60}$|^\d+(?:st|nd|rd|th) update:.{0,60}$/i,
  },
  {
    why: 'byline',
    pattern:
      /^(?:by |from )?(?:our |a |the )?(?:[\p{L}]+ )?(?:staff(?: reporter| correspondent| report| writer)?|correspondents?|reporters?|news ?desk|web ?desk|monitoring desk|monitoring report|bureau(?: report)?|agencies|newspaper[’']s staff|editorial board|parliamentary humorist|court reporter)(?:\s?[|,·–—-].{0,80})?$/iu,
    isOfEnds: true,
  },
  {
    why: 'byline',
    pattern:
      /^(?:.{0,80}\balso contributed to this report|with additional reporting by .{0,80}|additional reporting:.{0,80})\.?$/i,
    isOfEnds: true,
  },
  {
    why: 'author box',
    pattern:
      /^(?:the (?:writer|author|columnist|contributor)s?\b|(?:he|she|they) (?:can be (?:reached|contacted)|tweets?|is currently|may be reached)|(?:e-?mail|twitter|x|contact|reach (?:him|her|us))\s?:)(?!.{0,60}\b(?:argues?|claims?|says|holds?|believes?|admits?|concedes?)\b).{0,500}$/i,
    isOfEnds: true,
  },
  {
    why: 'author box',
    pattern:
      /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}|al-|ul-|ur-|bin )[\p{L}.’'-]*){1,5}(?:,.{0,80},)? (?:is|was|serves|works|teaches|writes|reports|runs|has served|holds)\b.{0,120}\b(?:writer|journalist|analyst|researcher|observer|columnist|author|professor|lecturer|economist|lawyer|advocate|student|teacher|editor|ambassador|fellow|scholar|contributor|correspondent|consultant|freelanc\w+|activist|graduate|bureaucrat|officer|physician|engineer|expert|teaches|reached)\b.{0,300}$/u,
    isOfEnds: true,
  },
  {
    why: 'author box',
    pattern:
      /^(?:view (?:author|profile|all posts)|(?:written|edited|reviewed|proofread|edited & proofread) by|more by .{0,60})\s?:?.{0,40}$/i,
    isOfEnds: true,
  },
  {
    why: 'navigation',
    pattern:
      /^(?:skip to (?:main )?content|menu|☰.{0,80}|menu ?[≡☰].{0,120}|search|home|close|open|back to top|top|next|previous|older|newer|load more|show more|see all|view all|advertise|contact(?: us)?|about(?: us| me)?|archives?|e-?paper|login|privacy(?: policy)?|terms.{0,20}|toggle .{0,30}|[A-Z]{2}(?:\s?[|/·]\s?[A-Z]{2})+)$/i,
  },
  {
    why: 'navigation',
    pattern:
      /^(?:home|news|opinion|sections|latest(?: news)?|editorials?|today[’']s paper|e-?paper)(?:\s{0,2}[|/›>»·•:]|\s{1,3}[\p{L}\d])[^.!?]{0,300}$/iu,
    isOfEnds: true,
  },
  {
    why: 'navigation',
    pattern:
      /^[^|›»·•>/.!?]{1,40}(?:[|›»·•>][^|›»·•>/!?]{1,60}){1,20}$|^[^/.!?]{1,30}(?: \/ [^/.!?]{1,30}){2,12}$/u,
    isOfEnds: true,
  },
  {
    why: 'ticker',
    pattern: /^(?:breaking(?: news)?|latest|live|just in|alert)\s?:.{0,160}$/i,
    isOfEnds: true,
  },
  { why: 'ticker', pattern: /^.{0,80}(?:\d\s?[▲▼]|[▲▼]\s?[-+]?\d).{0,120}$/u },
  {
    why: 'name of the section',
    pattern:
      /^(?:news|opinions?|editorials?|analysis|columns?|business|world|pakistan|national|sports?|metro|city|karachi|lahore|islamabad|peshawar|quetta|features?|blogs?|letters|op-?ed|politics|economy|perspective|commentary|magazine|guest column|today[’']s paper|front page|back page|in focus|explainer|insight|special report|editorial board)$/i,
    isOfEnds: true,
  },
  {
    why: 'place of a picture',
    pattern:
      /^[[(](?:photo|image|picture|video|map|chart|graph|embed|tweet|advertisement|ad)s?[\])]$/i,
  },
  { why: 'counters', pattern: /^[|•·\s\d,.:()-]+$/ },
  {
    why: 'navigation',
    pattern: /^(?=.{0,120}$)(?=.*\b(?:about|contact) us\b)[^.!?]*$/i,
    isOfEnds: true,
  },
  {
    why: 'line of time and counters',
    pattern:
      /^.{0,120}(?:\b\d{1,2}:\d{2}\s?(?:am|pm)\b|\b\d{1,3} (?:minute|hour|day|week|month)s? ago\b).{0,120}(?<![.!?])$/i,
    isOfEnds: true,
  },
  { why: 'about the site', pattern: /^about us\s?:.{0,300}$/i, isOfEnds: true },
  {
    why: 'about the paper',
    pattern:
      /^(?:(?:policy|issue|research|working|briefing) (?:brief|paper|note|practice note)s?\b|governance practice note)\s?(?:no\.?|#)?\s?\d[^:]{0,120}$/i,
    isOfEnds: true,
  },
  {
    why: 'about the paper',
    pattern:
      /^(?:for (?:further|more|the full) [\p{L} -]{1,60},? (?:contact|write|visit|see)|annex(?:es|ure)?\b.{0,20}:|comments (?:on .{0,80} )?(?:may be sent|are (?:gratefully )?acknowledged)).{0,200}$/iu,
    isOfEnds: true,
  },
  { why: 'outline of the essay', pattern: /^(?:outline|contents)\s?:.{0,500}$/i },
];
