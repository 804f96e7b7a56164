/** A text as it is, but no part of another: what is cut from a text keeps the whole of it in memory. */
export function copyText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
