import type { PrintedInvoice } from './template/printed-invoice.ts';

/** Most characters that are printed of one text, and of all texts of an invoice. What is left out ends in an ellipsis. */
const longest = 100_000;
const mostOfAll = 1_000_000;

/** A longer word is divided: the time and memory that one takes to lay out grow with the square of its length. */
const longWord = /\S{100}(?=\S)/g;

/**
 * The invoice with texts that are laid out in seconds, whatever somebody wrote: one memo of a million letters took more memory
 * than the thread has, and the process with it.
 */
export function boundedTexts(invoice: PrintedInvoice): PrintedInvoice {
  let left = mostOfAll;
  const bound = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bound);
    if (typeof value === 'string') {
      const room = Math.min(longest, left);
      left -= Math.min(value.length, room);
      return divided(value.length > room ? `${value.slice(0, room)}…` : value);
    }
    return isPlain(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bound(part)])) : value;
  };
  return bound(invoice) as PrintedInvoice;
}

function divided(text: string): string {
  return text.replace(longWord, '$& ');
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
