import type { z } from 'zod';
import { factSchema, type Fact } from '../../src/model/fact.ts';

/** A sound fact: only what a test says of it, and what every fact must have. */
export function aFact(written: Partial<z.input<typeof factSchema>> = {}): Fact {
  return factSchema.parse({
    id: 'fact',
    text: 'Aid in all',
    value: 34.2,
    status: 'verified',
    ...written,
  });
}
