import { parentPort } from 'node:worker_threads';
import { boundedTexts } from './bounded-texts.ts';
import { layOutInvoice } from './lay-out-invoice.ts';
import { loadPdfMake } from './load-pdf-maker.ts';
import type { PdfAnswer, PdfRequest } from './pdf-thread-messages.ts';

/** The program of the thread that renders invoices: answers one after the other, until it is terminated. */
const pdfmake = loadPdfMake();
let rendered: Promise<void> = Promise.resolve();

async function answer({ id, invoice }: PdfRequest): Promise<PdfAnswer> {
  try {
    const bytes = await (await pdfmake).createPdf(layOutInvoice(boundedTexts(invoice))).getBuffer();
    return { id, bytes: new Uint8Array(bytes) };
  } catch (error) {
    return { id, problem: String((error as Error).stack) };
  }
}

async function send(request: PdfRequest): Promise<void> {
  const answered = await answer(request);
  parentPort?.postMessage(answered, 'bytes' in answered ? [answered.bytes.buffer] : []);
}

parentPort?.on('message', (request: PdfRequest) => {
  rendered = rendered.then(() => send(request));
});
