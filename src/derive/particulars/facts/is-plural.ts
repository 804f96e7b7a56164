/** Plurals without an s, and words for many that have none. */
const OTHERS =
  /(?:people|men|women|children|folk|feet|teeth|mice|geese|oxen|police|personnel|staff|troops|cattle|livestock|poultry|sheep|fish|deer|aircraft|spacecraft|youth|media|data|criteria|phenomena|alumni|taliban|rohingya|baloch|hazara|sikh|[^aeiou]ese|crore|lakh)$/i;

/** Whether a noun may stand behind a number above one: of “15 mentioned benefit sharing” none does. */
export function isPlural(noun: string): boolean {
  const [head = ''] = noun.split(/ of /);
  return /[^s]s$/i.test(head) || OTHERS.test(head);
}
