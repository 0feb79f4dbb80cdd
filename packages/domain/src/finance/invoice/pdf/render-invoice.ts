import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfRequest } from './pdf-thread-messages.ts';
import type { PrintedInvoice } from './template/printed-invoice.ts';

// A release bundle has the thread's program beside it as JavaScript.
const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const program = new URL(`./pdf-thread-main.${ending}`, import.meta.url);

/** Most memory for a document that is being made, in mebibytes: the thread ends where one needs more, the server does not. */
const heapMegabytes = 256;

interface Waiting {
  resolve(bytes: Uint8Array): void;
  reject(error: unknown): void;
}

const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let asked = 0;

/**
 * Renders an invoice as a PDF, in a thread of its own: the layout of a long one takes seconds, in which this one answers
 * others. The thread is started when the first is asked for, with the library and its fonts. Rejects where it ends before.
 */
export function renderInvoice(invoice: PrintedInvoice): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    thread ??= startThread();
    thread.ref();
    asked += 1;
    waiting.set(asked, { resolve, reject });
    thread.postMessage({ id: asked, invoice } satisfies PdfRequest);
  });
}

function startThread(): Worker {
  const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  let failure: unknown;
  worker.on('message', settle);
  worker.on('error', (error) => {
    failure = error;
  });
  worker.on('exit', () => lose(failure));
  return worker;
}

function settle(answer: PdfAnswer): void {
  const asker = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (waiting.size === 0) thread?.unref();
  if ('bytes' in answer) asker?.resolve(answer.bytes);
  else asker?.reject(new Error(`The invoice could not be rendered: ${answer.problem}`));
}

function lose(cause: unknown): void {
  thread = null;
  const lost = [...waiting.values()];
  waiting.clear();
  for (const { reject } of lost)
    reject(new Error('The thread that renders invoices ended before it answered.', { cause }));
}
