/** A sentence that opens with what stands against it, parted from it. */
export interface Despite {
  /** “despite two loans”; undefined where the sentence opens otherwise. */
  readonly opened: string | undefined;
  readonly rest: string;
}

const OPENING =
  /^(?<opened>(?:despite|in spite of|notwithstanding) (?!(?:this|that|these|those|all|such|it|them|its|their|his|her)\b)[^,;:—]{3,100}), (?<rest>.{10,})$/iu;

/** Parts “Despite two loans, the mill closed” so that what it was despite can follow what happened. */
export function splitDespite(sentence: string): Despite {
  const { opened, rest } = OPENING.exec(sentence)?.groups ?? {};
  if (opened === undefined || rest === undefined) return { opened: undefined, rest: sentence };
  return { opened: opened.charAt(0).toLowerCase() + opened.slice(1), rest };
}
