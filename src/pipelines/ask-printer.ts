import { receive } from '../problems/sent-failure.ts';
import type {
  PrinterAnswer,
  PrinterAsk,
  PrinterGrant,
  PrinterPort,
  PrinterWish,
} from './serve-printer.ts';
import type { StartPrinter } from './start-printer.ts';

/** A printer that another thread serves (`servePrinter`). The port is closed when it ends. */
export function askPrinter(port: PrinterPort): StartPrinter {
  return async (assets, { onWarning }) => {
    const waiting = new Map<number, PromiseWithResolvers<unknown>>();
    let last = 0;
    port.on('message', (answer: PrinterAnswer) => {
      if ('warning' in answer) {
        onWarning(answer.warning);
        return;
      }
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('thrown' in answer) asked?.reject(new Error(answer.thrown));
      else asked?.resolve(answer.sent);
    });

    async function ask<K extends keyof PrinterGrant>(
      wish: Extract<PrinterWish, Readonly<Record<K, unknown>>>,
    ): Promise<PrinterGrant[K]> {
      last += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(last, asked);
      port.postMessage({ id: last, ...wish } satisfies PrinterAsk);
      return receive((await asked.promise) as { readonly value: PrinterGrant[K] });
    }

    return {
      browser: await ask<'start'>({ start: assets }),
      print: (print) => ask<'print'>({ print }),
      [Symbol.asyncDispose]: async () => {
        await ask<'end'>({ end: true });
        port.close();
      },
    };
  };
}
