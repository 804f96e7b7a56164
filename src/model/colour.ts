import { z } from 'zod';

/** WCAG 2.2, success criterion 1.4.3: text against its ground. */
const LEAST_CONTRAST = 4.5;

/** A brand colour that can be read on white paper. */
export const colourSchema = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/, { error: 'is not a colour: write six hex digits, such as "#7a1f2b"' })
  .refine(
    (colour) => !/^#[0-9a-fA-F]{6}$/.test(colour) || contrastWithWhite(colour) >= LEAST_CONTRAST,
    {
      error: `is too pale to read on white paper: its contrast must be at least ${LEAST_CONTRAST} to 1`,
    },
  );

/** Contrast ratio of a `#rrggbb` colour with white, as WCAG 2.2 defines it. */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
