/** Letters of a word at least that tells a variable. */
const LEAST_LETTERS = 4;

/** The variables of the thesis that a text speaks of: those that share a word with it. */
export function variablesIn(text: string, variables: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return variables.filter((variable) =>
    variable
      .toLowerCase()
      .split(' ')
      .some((word) => word.length >= LEAST_LETTERS && lower.includes(word)),
  );
}
