import type { Paint } from '../../src/cli/style-text.ts';

/** Paint of no colour. */
export const plainPaint: Paint = (_, text) => text;

/** Paint that can be read: `<red>error</red>`. */
export const tagPaint: Paint = (style, text) => `<${style}>${text}</${style}>`;
