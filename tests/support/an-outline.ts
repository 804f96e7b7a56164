import type { z } from 'zod';
import { outlineSchema, type Outline } from '../../src/model/outline.ts';

/** What an author would write. */
export type OutlineText = Partial<z.input<typeof outlineSchema>>;

/** A sound outline of a topic: only what a test says of it, and what every outline must have. */
export function anOutline(written: OutlineText = {}): Outline {
  return outlineSchema.parse({
    title: 'A topic',
    summary: 'What it is about.',
    updated: '2026-11-22',
    ...written,
  });
}

type Item<List extends keyof OutlineText> =
  NonNullable<OutlineText[List]> extends (infer T)[] ? T : never;

export function aCause(written: Partial<Item<'causes'>> = {}): Item<'causes'> {
  return { id: 'cause', point: 'Dependence on aid', level: 'domestic', ...written };
}

export function aRepercussion(written: Partial<Item<'repercussions'>> = {}): Item<'repercussions'> {
  return { id: 'repercussion', point: 'Militancy spread', dimension: 'security', ...written };
}

export function aCounterargument(
  written: Partial<Item<'counterarguments'>> = {},
): Item<'counterarguments'> {
  return { id: 'counterargument', point: 'Aid was worth it', strength: 'fair', ...written };
}

export function anEvent(written: Partial<Item<'timeline'>> = {}): Item<'timeline'> {
  return { id: 'event', date: '1954-05', event: 'The agreement was signed', ...written };
}

export function aQuote(written: Partial<Item<'quotes'>> = {}): Item<'quotes'> {
  return { id: 'quote', text: 'To be a friend is fatal.', speaker: 'A statesman', ...written };
}

export function aPrompt(written: Partial<Item<'prompts'>> = {}): Item<'prompts'> {
  return { id: 'prompt', text: 'Discuss.', kind: 'analytical', origin: 'practice', ...written };
}

export function anMcq(written: Partial<Item<'mcqs'>> = {}): Item<'mcqs'> {
  return {
    id: 'mcq',
    stem: 'When was the agreement signed?',
    options: { a: '1947', b: '1954', c: '1965', d: '1971' },
    answer: 'b',
    ...written,
  };
}
