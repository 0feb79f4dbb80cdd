import type { ConsoleField } from '@reeve/server/contract';

/** A field as a form has it: one of the record's own, or a custom field of it. */
export interface FormField extends ConsoleField {
  /** What a custom field is called. */
  readonly caption?: string;
  /** How many decimals a custom field keeps. */
  readonly decimals?: number;
}

/** What a field is called on the page. */
export function nameOf({ name, caption }: Pick<FormField, 'name' | 'caption'>): string {
  return caption ?? name;
}

/** Whether a text stands in a field's name: custom fields are found by their caption, and all of them by `customFields`. */
export function isCalled({ name, caption }: FormField, text: string): boolean {
  return `${caption ?? ''} ${name}`.toLowerCase().includes(text.trim().toLowerCase());
}
