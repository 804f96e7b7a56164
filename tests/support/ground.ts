import { extractFigures } from '../../src/language/figures/extract-figures.ts';
import type { Figure } from '../../src/language/figures/figure.ts';
import { hasFigure } from '../../src/language/figures/has-figure.ts';
import { extractNames } from '../../src/language/names/extract-names.ts';
import { isNamed } from '../../src/language/names/has-name.ts';
import { createLexicon } from '../../src/language/names/lexicon.ts';
import { createPassage, type Surroundings } from '../../src/check/grounding/passage.ts';

/** The figures of a text that make a claim. */
export function claimedFigures(text: string): readonly Figure[] {
  return extractFigures(text).filter(({ isSoft }) => !isSoft);
}

/** Whether a text makes a claim in figures, and a passage with this text has every one of them. */
export function hasFigures(claim: string, source: string, around: Surroundings = {}): boolean {
  const passage = createPassage('passage', source, around);
  const figures = claimedFigures(claim);
  return figures.length > 0 && figures.every((figure) => hasFigure(figure, passage));
}

/** The names of a text that a passage does not have; other texts may teach what acronyms stand for. */
export function missingNames(
  claim: string,
  source: string,
  taught: readonly string[] = [],
): string[] {
  const lexicon = createLexicon([source, ...taught]);
  const passage = createPassage('passage', source);
  return extractNames(claim, lexicon)
    .filter((name) => !isNamed(name, [passage], lexicon))
    .map(({ text }) => text);
}
