/** What a thread of `readTopics` runs: first what outlines are checked against, then files in, checked outlines out. */
import { parentPort } from 'node:worker_threads';
import { readKept, type KeptFile } from '../content/read-kept.ts';
import { send, type Sent } from '../problems/sent-failure.ts';
import { createOutlineCheck, type OutlineSetting } from './check-outline.ts';

/** What outlines are checked against, with files as their bytes. */
export interface SentSetting extends Omit<OutlineSetting, 'shared'> {
  readonly shared: readonly KeptFile[];
}

// The YAML parser looks into the environment at every token; a plain object is a fifth of its time quicker.
process.env = {};

let check: ReturnType<typeof createOutlineCheck> | undefined;

parentPort?.on('message', (message: SentSetting | readonly KeptFile[]) => {
  if (isSetting(message))
    check = createOutlineCheck({ ...message, shared: message.shared.map(readKept) });
  else void send(() => message.map((kept) => check?.(readKept(kept)))).then(answer);
});

function answer(checked: Sent<unknown>): void {
  parentPort?.postMessage(checked);
}

function isSetting(message: SentSetting | readonly KeptFile[]): message is SentSetting {
  return !Array.isArray(message);
}
