/** A printed sheet, as far as fitting is concerned. */
interface Printed {
  readonly pages: number;
}

/**
 * Finds the fullest version of a sheet that fits its pages, by halving: each print tells whether more could stay.
 * @param fit how many pages it may fill, how many items there are to keep, and how to print it with so many kept.
 * @returns the fullest that fits; with nothing kept if even that is too long, which its page count then shows.
 */
export async function fitSheet<P extends Printed>(fit: {
  readonly pages: number;
  readonly candidates: number;
  readonly print: (keep: number) => Promise<P>;
}): Promise<P> {
  const whole = await fit.print(fit.candidates);
  if (whole.pages <= fit.pages) return whole;
  let [fits, tooMany] = [0, fit.candidates];
  let best: P | undefined;
  while (tooMany - fits > 1) {
    const keep = Math.floor((fits + tooMany) / 2);
    const printed = await fit.print(keep);
    if (printed.pages <= fit.pages) [fits, best] = [keep, printed];
    else tooMany = keep;
  }
  return best ?? fit.print(0);
}
