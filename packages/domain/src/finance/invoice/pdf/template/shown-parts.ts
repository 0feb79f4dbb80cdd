import type { RowOf } from '@reeve/store';

/** What a template says of how an invoice is printed. */
export type InvoiceTemplate = RowOf<'/finance/invoiceTemplates'>;

type KeysOf<Value> = {
  [Key in keyof InvoiceTemplate]: Value extends InvoiceTemplate[Key] ? Key : never;
}[keyof InvoiceTemplate];

/** Names of what a template shows or hides, and of what it calls something. */
export type FlagKey = Extract<KeysOf<boolean>, `${string}Flag`>;
export type CaptionKey = Extract<keyof InvoiceTemplate, `${string}Caption`>;

/** A part of a printed invoice that templates show, hide and name: a column, a fact, an amount. */
export interface TemplatePart {
  /** What it is called where the template says nothing. */
  readonly caption: string;
  readonly captionKey?: CaptionKey;
  /** Without one it is always shown. */
  readonly flag?: FlagKey;
  /** Others that show it, too. */
  readonly orFlags?: readonly FlagKey[];
  /** Whether it is shown where the template shows none of its group, as one does that nobody filled in. */
  readonly usual: boolean;
}

/**
 * The parts of a group that are shown: those whose flags the template has set, or the usual ones where it has set none of them
 * (evidence: invoices/template-parts).
 */
export function shownParts<Part extends TemplatePart>(
  parts: readonly Part[],
  template: InvoiceTemplate | null,
): Part[] {
  const isSet = ({ flag, orFlags = [] }: TemplatePart) =>
    flag !== undefined && [flag, ...orFlags].some((each) => template?.[each] === true);
  const says = parts.some(isSet);
  return parts.filter((part) => (part.flag === undefined || !says ? part.usual : isSet(part)));
}

/** What a part is called. */
export function captionOf({ caption, captionKey }: TemplatePart, template: InvoiceTemplate | null): string {
  return (captionKey === undefined ? null : template?.[captionKey]) || caption;
}
