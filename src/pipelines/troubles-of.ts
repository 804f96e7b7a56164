import { codeFrame } from '../problems/code-frame.ts';
import type { Failure } from '../problems/failure.ts';
import { printable } from '../problems/printable.ts';
import type { PreviewTrouble } from '../render/render-preview-panel.ts';
import type { BuildOutcome } from './build-options.ts';

/** What a build came to, or why it came to nothing, as the preview tells it: what was not made first, then errors. */
export function troublesOf({
  outcome,
  failure,
}: {
  readonly outcome?: BuildOutcome | undefined;
  readonly failure?: Failure | undefined;
}): readonly PreviewTrouble[] {
  return [
    ...(failure === undefined ? [] : [troubleOf(failure)]),
    ...(outcome === undefined ? [] : troublesIn(outcome)),
  ];
}

function troublesIn({ problems, texts, failed, warnings }: BuildOutcome): PreviewTrouble[] {
  const found = problems.map(({ severity, message, hint = '', place }): PreviewTrouble => {
    const { file, line, column } = place;
    const text = texts.get(file);
    return {
      kind: severity,
      where: printable(text === undefined ? file : `${file}:${line}:${column}`),
      message: printable(message),
      hint: printable(hint),
      frame: text === undefined ? '' : codeFrame(text, place),
    };
  });
  return [
    ...failed.map(({ topic, sheet, message, hint }) =>
      troubleOf({ message: `${topic}: ${sheet}: ${message}`, hint }),
    ),
    ...found.filter(({ kind }) => kind === 'error'),
    ...found.filter(({ kind }) => kind === 'warning'),
    ...warnings.map((message): PreviewTrouble => ({
      ...troubleOf({ message, hint: '' }),
      kind: 'warning',
    })),
  ];
}

function troubleOf({
  message,
  hint = '',
}: {
  message: string;
  hint?: string | undefined;
}): PreviewTrouble {
  return {
    kind: 'failed',
    where: '',
    message: printable(message),
    hint: printable(hint),
    frame: '',
  };
}
