import type { Writable } from 'node:stream';

const ends = ['drain', 'error', 'close'] as const;

/** Resolves when a stream takes more, or never will. Leaves no listener behind, however often it is asked. */
export function flushed(stream: Writable): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      for (const event of ends) stream.off(event, end);
      resolve();
    };
    for (const event of ends) stream.on(event, end);
  });
}
