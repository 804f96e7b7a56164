import type { MessagePort } from 'node:worker_threads';
import type { PrintAssets } from '../output/browser/print-page.ts';
import type { PrintedPdf } from '../output/print-pdf.ts';
import { send, type Sent } from '../problems/sent-failure.ts';
import type { PrintableSheet } from '../render/rendered-file.ts';
import { startPrinter, type PrinterSetting, type StartedPrinter } from './start-printer.ts';

/** An end of what a printer is asked through. */
export type PrinterPort = Pick<MessagePort, 'on' | 'postMessage' | 'close'>;

/** What a thread asks of the printer of another: to be started, first; to print; to end, last. */
export type PrinterWish =
  { readonly start: PrintAssets } | { readonly print: PrintableSheet } | { readonly end: true };

/** By what was asked, what comes of it. */
export interface PrinterGrant {
  readonly start: StartedPrinter['browser'];
  readonly print: PrintedPdf;
  readonly end: null;
}

export type PrinterAsk = { readonly id: number } & PrinterWish;

/** What a thread is told: what came of what it asked, with the words of an error that is no Failure; or a warning. */
export type PrinterAnswer =
  | ({ readonly id: number } & (
      { readonly sent: Sent<PrinterGrant[keyof PrinterGrant]> } | { readonly thrown: string }
    ))
  | { readonly warning: string };

/**
 * Prints for a thread at the other end of a port, which cannot look after a browser itself: a thread may be ended at any
 * moment and then leaves what it has started, a process does not. See `askPrinter`.
 * @returns what ends the printer if the thread has not.
 */
export function servePrinter(
  port: PrinterPort,
  setting: Omit<PrinterSetting, 'onWarning'>,
): AsyncDisposable {
  let starting: Promise<StartedPrinter> | undefined;
  let ending: Promise<null> | undefined;
  const tell = (answer: PrinterAnswer): void => port.postMessage(answer);

  /** Whoever asks for the end waits until nothing is left. */
  function end(): Promise<null> {
    return (ending ??= (async () => {
      const printer = await starting?.catch(() => undefined);
      await printer?.[Symbol.asyncDispose]();
      return null;
    })());
  }

  async function grant(ask: PrinterWish): Promise<PrinterGrant[keyof PrinterGrant]> {
    if ('end' in ask) return await end();
    if (ending !== undefined) throw new Error('The printer has ended.');
    if ('start' in ask)
      starting = startPrinter(ask.start, {
        ...setting,
        onWarning: (warning) => {
          tell({ warning });
        },
      });
    const printer = await starting;
    if (printer === undefined) throw new Error('The printer has not been started.');
    return 'print' in ask ? await printer.print(ask.print) : printer.browser;
  }

  port.on('message', ({ id, ...ask }: PrinterAsk) => {
    send(() => grant(ask)).then(
      (sent) => {
        tell({ id, sent });
      },
      (error: unknown) => {
        tell({
          id,
          thrown: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
      },
    );
  });

  return {
    [Symbol.asyncDispose]: async () => {
      await end();
      port.close();
    },
  };
}
