/** Words before what takes a sentence back, or holds only of a part of it. */
const RESERVATION =
  /[,;—–] ?(?<rest>(?:but|yet|though|although|unless|except|only if|provided that)(?= ).*?)[.!?…]*$/iu;

/** Words of a reservation that are quoted at most. */
const MOST_WORDS = 16;

/** What a sentence says against itself, or on what condition it holds, where its point has left that out. */
export function reservationIn(sentence: string, point: string): string | undefined {
  const rest = RESERVATION.exec(sentence)?.groups?.['rest'];
  if (rest === undefined) return undefined;
  const words = rest.split(' ');
  if (point.includes(words.slice(1, 4).join(' '))) return undefined;
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : rest;
}
