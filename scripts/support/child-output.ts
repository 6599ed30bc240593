import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/**
 * Listens to what programs say that are started from now on by whatever part of this process: Puppeteer shows the
 * output of a browser that dies at its start, and not that of one that hangs.
 */
export function listenToChildren(): { said: () => string; stop: () => void } {
  const chunks: Buffer[] = [];
  const listen = (message: unknown): void => {
    const { process: child } = message as { process: ChildProcess };
    // Node tells of a child before it has started it.
    queueMicrotask(() => {
      for (const stream of [child.stdout, child.stderr])
        stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    });
  };
  subscribe('child_process', listen);
  return {
    said: () => Buffer.concat(chunks).toString('utf8'),
    stop: () => unsubscribe('child_process', listen),
  };
}
