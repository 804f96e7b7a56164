import { z } from 'zod';
import { idSchema } from './id.ts';
import { outlineSchema } from './outline.ts';

/** What an overlay's outline may say of the one it extends, beside the outline's own keys. */
export const overlayKeys = {
  extends: idSchema.describe('The topic that this changes.'),
  remove: z.array(idSchema).default([]).describe('Ids of items to drop.'),
};

/** An overlay's outline, for editors: any key of an outline replaces it; list items merge by `id`. */
export const overlaySchema = z.looseObject({
  ...overlayKeys,
  ...Object.fromEntries(
    Object.keys(outlineSchema.shape).map((key) => [key, z.unknown().optional()]),
  ),
});
