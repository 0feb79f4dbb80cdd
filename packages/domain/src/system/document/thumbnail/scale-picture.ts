import { Worker } from 'node:worker_threads';
import type { ScaleRequest } from './thumbnail-thread-main.ts';

// A release bundle has the thread's program beside it as JavaScript.
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const program = new URL(`./thumbnail-thread-main.${ending}`, import.meta.url);

/** How long one picture may take: the thread is ended then. */
const mostMilliseconds = 20_000;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Scales a picture so that its longer side has so many pixels at the most: a PNG, or null where it cannot be decoded. Each has a
 * thread of its own, with the decoder in WebAssembly, which ends with it: what it took is given back, and nothing is left of a
 * picture that breaks it. One at a time, and `read` is called when it is its turn; null of it is nothing to scale.
 */
export function scalePicture(read: () => Promise<Uint8Array | null>, longest: number): Promise<Uint8Array | null> {
  const scaled = turn.then(async () => {
    const bytes = await read();
    return bytes === null ? null : scaleInThread({ bytes, longest });
  });
  turn = scaled.catch(() => {});
  return scaled;
}

function scaleInThread(workerData: ScaleRequest): Promise<Uint8Array | null> {
  const thread = new Worker(program, { workerData, stderr: true });
  const timer = setTimeout(() => void thread.terminate(), mostMilliseconds);
  return new Promise<Uint8Array | null>((resolve) => {
    thread.once('message', resolve);
    thread.once('error', () => resolve(null));
    thread.once('exit', () => resolve(null));
  }).finally(() => {
    clearTimeout(timer);
    void thread.terminate();
  });
}
