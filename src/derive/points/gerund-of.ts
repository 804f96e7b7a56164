/** Verbs whose last letter is doubled. Own list. */
const DOUBLED =
  /^(?:(?:(?:under|over|out|re|up)?(?:cut|put|get|set|let|hit|sit|run|win|begin|stop|drop|plan|ban|rob|shut|shed|strip|trap|rig|ship|slip|step|swap|tap|wrap|dig|drag|beg|bid|split|spin|knit|quit|plug|grab|nod|fit|rot|spur|star|stir|scar|bar|war|prefer|confer|refer|defer|infer|occur|incur|recur|admit|commit|permit|submit|omit|emit|transmit|compel|expel|propel|repel|control|patrol|rebel|travel|fuel|cancel|label|level|model|signal|channel|equip|forget|regret|upset|outrun|offset|chop|skip|scrap|slam|dam|cram|trim|skim|swim|hum|drum|thin|pin|sin|stun|shun|ram|map|cap|clap|flap|snap|zap)))$/;

const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'being',
  lie: 'lying',
  die: 'dying',
  tie: 'tying',
  see: 'seeing',
  flee: 'fleeing',
  agree: 'agreeing',
  free: 'freeing',
  guarantee: 'guaranteeing',
  oversee: 'overseeing',
  dye: 'dyeing',
  picnic: 'picnicking',
};

/** The form in -ing of a verb’s base form: `losing` of `lose`. */
export function gerundOf(verb: string): string {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (DOUBLED.test(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  return /[^aeiou]e$|ue$|[aeiou][^aeiou]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
