import { createProblem } from '../../problems/create-problem.ts';
import type { Outline } from '../../model/outline.ts';
import type { Path } from '../../model/source.ts';
import { once } from '../once.ts';
import type { TopicRule } from '../rule.ts';
import { isSmallCount } from './small-counts.ts';
import { extractFigures } from '../../language/figures/extract-figures.ts';
import { isQuantity, type Figure } from '../../language/figures/figure.ts';
import { hasFigure } from '../../language/figures/has-figure.ts';

/** Measures of time: what an author may have counted between two dates. */
const TIMES: readonly (string | undefined)[] = ['day', 'week', 'month', 'year', 'hour', 'minute'];

/**
 * Texts that carry no evidence of their own (summary, thesis, hooks, conclusion …) give no figure that nothing in the
 * outline cites. Own rule, as `claimsAreGrounded`.
 */
export const looseFiguresAreGrounded: TopicRule = (topic, { sources, claims }) => {
  const texts = looseTexts(topic.value);
  const figures = texts.flatMap(({ path, text }) =>
    extractFigures(text)
      .filter((figure) => isTelling(figure))
      .map((figure) => ({ path, figure })),
  );
  if (figures.length === 0) return [];
  const shared = topic.value.facts.flatMap((fact) =>
    typeof fact === 'string' ? [`fact:${fact}`] : [],
  );
  const references = new Set([...shared, ...claims.flatMap(({ evidence }) => evidence)]);
  const cited = sources.cite([...references], topic);
  if (cited.passages.length === 0) return [];
  const passages = [...new Set([...cited.passages, ...cited.heads])];
  const pool = passages.filter((passage) => passage.figures.length > 0);
  const years = once(() => new Set(passages.flatMap((passage) => [...passage.years])));
  return figures
    .filter(({ figure }) => !pool.some((passage) => hasFigure(figure, passage, years)))
    .map(({ path, figure }) =>
      createProblem('grounding/loose-figure', topic.source.locate(path), {
        message: `“${figure.text}” is in nothing that this outline cites.`,
        hint: 'Correct it, or make a point or a fact of it, with evidence.',
      }),
    );
};

function isTelling(figure: Figure): boolean {
  const [own] = figure.readings;
  if (figure.isSoft || own === undefined || isSmallCount(figure)) return false;
  return !(isQuantity(own) && TIMES.includes(own.unit));
}

interface LooseText {
  readonly path: Path;
  readonly text: string;
}

function looseTexts(outline: Outline): readonly LooseText[] {
  const { thesis, conclusion } = outline;
  const texts: (LooseText | undefined)[] = [
    { path: ['summary'], text: outline.summary },
    thesis && { path: ['thesis', 'statement'], text: thesis.statement },
    ...outline.hooks.map((text, at) => ({ path: ['hooks', at], text })),
    ...outline.definitions.map(({ meaning }, at) => ({
      path: ['definitions', at, 'meaning'],
      text: meaning,
    })),
    ...Object.entries(conclusion ?? {}).map(([key, text]) => ({
      path: ['conclusion', key],
      text: text ?? '',
    })),
    ...outline.glossary.map(({ meaning }, at) => ({
      path: ['glossary', at, 'meaning'],
      text: meaning,
    })),
    ...outline.pitfalls.map(({ text }, at) => ({ path: ['pitfalls', at, 'text'], text })),
  ];
  return texts.filter((text) => text !== undefined);
}
