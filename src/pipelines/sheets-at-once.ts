/**
 * How many sheets are under way at once where so many pages print: more than there are pages, so that each page has its
 * next sheet while the last one is finished, kept and written. With as many as pages, a page waits for some 8 % of its
 * time.
 */
export function sheetsAtOnce(pages: number): number {
  return pages + Math.ceil(pages / 2);
}
