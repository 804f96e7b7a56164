import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Colours text for a stream, if it is a terminal that wants colour (NO_COLOR and FORCE_COLOR are heeded). */
export type Paint = (style: Style, text: string) => string;

/** Paints for the stream it is given: one style at a time, since Node's array form ignores whether it is a terminal. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}

/** The colour of a severity, wherever it is shown. */
export function colourOf(level: 'error' | 'warning' | 'off'): Style {
  return ({ error: 'red', warning: 'yellow', off: 'dim' } as const)[level];
}
