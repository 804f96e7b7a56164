/** The words of a text as quotations are compared: in small letters, without signs, compounds and figures as one, each between blanks. */
export function quotedWords(text: string): string {
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
