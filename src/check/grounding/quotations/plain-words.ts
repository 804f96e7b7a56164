/** The words of a text in small letters, without signs, each between blanks: as quotations are compared. */
export function plainWords(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'ʼ`]/g, '')
    .replace(/(?<=\p{L})[-‑](?=\p{L})/gu, '')
    .replace(/(?<=\d),(?=\d)/g, '')
    .match(/[\p{L}\p{M}]+|\d+(?:\.\d+)?/gu);
  return words === null ? ' ' : ` ${words.join(' ')} `;
}
