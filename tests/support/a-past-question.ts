import type { z } from 'zod';
import { pastQuestionSchema, type PastQuestion } from '../../src/model/past-question.ts';

/** A sound past question: only what a test says of it, and what each must have. */
export function aPastQuestion(
  written: Partial<z.input<typeof pastQuestionSchema>> = {},
): PastQuestion {
  return pastQuestionSchema.parse({
    id: 'past-question',
    text: 'Critically evaluate the alliance.',
    exact: true,
    paper: 'css/current-affairs',
    year: 2024,
    provenance: 'official-copy',
    ...written,
  });
}
