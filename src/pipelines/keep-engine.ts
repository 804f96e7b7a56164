import { createEngine, type Engine } from '../render/create-engine.ts';
import type { Templates } from '../render/template.ts';

/** A function that gives the same engine, with what it has compiled, for as long as templates are the same. */
export function keepEngine(): (templates: Templates) => Engine {
  let kept: { readonly texts: string; readonly engine: Engine } | undefined;
  return ({ sheets, site, partials }) => {
    const texts = JSON.stringify([sheets, [...site], [...partials]]);
    if (kept?.texts !== texts) kept = { texts, engine: createEngine(partials) };
    return kept.engine;
  };
}
