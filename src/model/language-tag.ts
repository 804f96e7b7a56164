import { z } from 'zod';

/** Longer than any tag that a browser knows; RFC 5646, 4.4.1 has 35 be enough for everyone. */
const LONGEST = 35;

/** The language of a text, as in `<html lang>`: `en`, `ur`, `en-GB` (RFC 5646). English if left out. */
export const languageTagSchema = z
  .string()
  .max(LONGEST)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)
  .default('en');
