/**
 * Words before what takes a sentence back, or says on what condition it holds. “But also” adds to it.
 */
const RESERVATION =
  / (?=but (?:doing|this|that|it|such|there|at what)\b)|[,;—–] ?(?=(?:but(?! (?:also|rather|instead)\b)|yet|though|although|unless|except|only if|provided|on condition that|as long as|so long as) )/iu;

/** An opening that says when, where or on what condition a sentence holds. */
const OPENING =
  /^(?:[Oo]therwise|(?:[Ii]f|[Uu]nless|[Oo]nce|[Uu]ntil|[Ww]ithout|[Ww]ith (?:each|every))\b[^,;]{3,100}|(?:[Ii]n|[Aa]cross|[Bb]y|[Oo]n) (?:that|this|such|\p{Lu}|\d)[^,;]{1,60}),/u;

/** A sentence whose “but” puts one thing in the place of another. */
const CORRECTION = /\bnot\b(?! only\b)[^,;—–]*,? but /iu;

/** Words of a reservation that are quoted at most. */
const MOST_WORDS = 16;

/** What a sentence says against itself, or on what condition it holds, where its point has left that out. */
export function reservationIn(sentence: string, point: string): string | undefined {
  return behind(sentence, point) ?? before(sentence, point);
}

function before(sentence: string, point: string): string | undefined {
  const opened = OPENING.exec(sentence)?.[0].slice(0, -1);
  return opened === undefined || point.toLowerCase().includes(opened.toLowerCase())
    ? undefined
    : opened;
}

function behind(sentence: string, point: string): string | undefined {
  const found = RESERVATION.exec(sentence);
  if (found === null || CORRECTION.test(sentence)) return undefined;
  const words = sentence.slice(found.index + found[0].length).split(' ', MOST_WORDS + 1);
  const rest = words.slice(0, MOST_WORDS).join(' ');
  if (point.includes(words.slice(1, 4).join(' '))) return undefined;
  return words.length > MOST_WORDS ? `${rest} …` : rest.replace(/[.!?…]{1,4}$/u, '');
}
