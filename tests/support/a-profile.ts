import type { z } from 'zod';
import { examsSchema, type Profile } from '../../src/model/exams.ts';

type ProfileText = NonNullable<z.input<typeof examsSchema>['profiles']>[number];

/** A sound profile: 100 words in two parts, unless a test says otherwise. */
export function aProfile(written: Partial<ProfileText> = {}): Profile {
  const profile: ProfileText = {
    id: 'profile',
    name: 'A long question',
    confirmed: true,
    budget_words: 100,
    parts: [
      { part: 'introduction', words: 20 },
      { part: 'body', words: 40, times: 2 },
    ],
    ...written,
  };
  const [parsed] = examsSchema.parse({ exams: [], profiles: [profile] }).profiles;
  if (parsed === undefined) throw new Error('A list of one lost its item.');
  return parsed;
}
