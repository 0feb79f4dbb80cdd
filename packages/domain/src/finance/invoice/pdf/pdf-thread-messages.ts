import type { PrintedInvoice } from './template/printed-invoice.ts';

/** What the thread that renders is asked. */
export interface PdfRequest {
  readonly id: number;
  readonly invoice: PrintedInvoice;
}

/** What it answers: the bytes, or what went wrong in words. */
export type PdfAnswer =
  | { readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly problem: string };
