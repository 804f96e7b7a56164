import { isId } from '../../model/id.ts';

/** Words of a point that its id is made of. */
const WORDS = 3;

const SILENT =
  /^(?:a|an|the|of|in|on|at|to|for|by|and|or|from|with|its|their|his|her|as|is|are|was|were|be|been|not|no|that|which|who|into|than|it|they|this)$/;

/** Ids for the items of one draft: each is given once. */
export interface IdMaker {
  /** @param prefix what kind of item it is: `c`, `r` …; @param text its point. */
  readonly idOf: (prefix: string, text: string) => string;
}

/** An id from the first telling words of a point: `c-loss-half-water`; with a number where that is taken. */
export function createIdMaker(): IdMaker {
  const taken = new Set<string>();
  return {
    idOf: (prefix, text) => {
      const words = text
        .normalize('NFD')
        .toLowerCase()
        .replaceAll(/[’'\u0300-\u036f]/g, '')
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '' && word.length < 24 && !SILENT.test(word));
      const base = [prefix, ...words.slice(0, WORDS)].join('-');
      const stem = isId(base) ? base : prefix;
      let id = stem;
      for (let next = 2; taken.has(id); next += 1) id = `${stem}-${next}`;
      taken.add(id);
      return id;
    },
  };
}
