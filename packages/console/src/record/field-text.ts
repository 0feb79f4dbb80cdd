import type { ConsoleField } from '@reeve/server/contract';
import type { ListedValue } from '../data/listed-record.ts';

const editable = /^(integer|number|text|boolean|dateTime|date|day|time|uuid|enum|reference|link|password)$/;

/** Whether a field can be written as a line of text: what is neither the server's to fill nor made of parts. */
export function isEditable({ type, isReadOnly, name }: ConsoleField): boolean {
  return editable.test(type) && isReadOnly !== true && name !== 'id';
}

/** A value as it stands in its input: a reference by its id, nothing as an empty text. */
export function toFieldText(value: ListedValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return 'id' in value ? String(value['id'] ?? '') : '';
}

/** The value that a text stands for, as the API takes it. What is no number goes as it is: the server says what is wrong. */
export function fromFieldText({ type }: ConsoleField, text: string): ListedValue {
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  const number = Number(text);
  const isNumber = type === 'integer' || type === 'number' || type === 'reference';
  const value = isNumber && Number.isFinite(number) ? number : text;
  return type === 'reference' ? { id: value } : value;
}
