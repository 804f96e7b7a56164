import type { Random } from '../random.ts';

/** A number as written, `1,066` or `34.2`, changed in one way; undefined if it cannot be. Never begins with an idle 0. */
export type DigitChange = (written: string, random: Random) => string | undefined;

export const changeDigit: DigitChange = (written, random) => {
  const at = random.pick(placesOf(written)) ?? 0;
  const digits = '0123456789'.split('').filter((digit) => digit !== written[at]);
  return sound(splice(written, at, random.pick(digits) ?? ''));
};

export const swapDigits: DigitChange = (written, random) => {
  const places = placesOf(written);
  const swaps = places.slice(1).flatMap((second, at) => {
    const first = places[at] ?? 0;
    const [a = '', b = ''] = [written[first], written[second]];
    return a === b ? [] : [splice(splice(written, first, b), second, a)];
  });
  return random.pick(swaps.filter((text) => sound(text) !== undefined));
};

export const dropDigit: DigitChange = (written, random) => {
  const places = placesOf(written);
  const at = random.pick(places);
  if (at === undefined || places.length < 2) return undefined;
  return sound(regroup(written, splice(written, at, '')));
};

export const addDigit: DigitChange = (written, random) => {
  const at = random.pick(placesOf(written)) ?? 0;
  const digit = String(1 + random.below(9));
  return sound(regroup(written, splice(written, at, `${written[at] ?? ''}${digit}`)));
};

function placesOf(written: string): number[] {
  return [...written.matchAll(/\d/g)].map(({ index }) => index);
}

function splice(text: string, at: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + 1);
}

/** Commas where the number had them: between thousands. */
function regroup(written: string, changed: string): string {
  if (!written.includes(',')) return changed;
  const [whole = '', part] = changed.replaceAll(',', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function sound(changed: string): string | undefined {
  return /^0[\d,]|^[.,]|[.,]$|^$|^0$/.test(changed) ? undefined : changed;
}
