import { z } from 'zod';

/** Kebab-case, but for names that Windows keeps for devices; a file of that name cannot be made there. */
const ID = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

const LONGEST_ID = 80;

/** Whether `id` may name an item, a file and an address: kebab-case, at most 80 characters, no device name of Windows. */
export function isId(id: string): boolean {
  return id.length <= LONGEST_ID && ID.test(id);
}

export const idSchema = z.string().refine(isId, {
  error: 'is not an id: use small letters, digits and single hyphens, such as `strategic-depth`',
});

/** `<exam>/<paper>`, such as `css/current-affairs`. */
export const paperIdSchema = z
  .string()
  .refine((id) => id.split('/').length === 2 && id.split('/').every(isId), {
    error: 'is not a paper: write `<exam>/<paper>`, such as `css/current-affairs`',
  });
