import type { ListedValue } from './listed-record.ts';

/** A value as a cell shows it: names of references, the length of lists, dates without their letters. */
export function showValue(value: ListedValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (isList(value)) return value.length === 0 ? '' : `${value.length} in the list`;
  if (typeof value === 'object') return showObject(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value))
    return value.slice(0, 16).replace('T', ' ');
  return String(value);
}

/** `Array.isArray` does not tell a list that is only read. */
function isList(value: ListedValue): value is readonly ListedValue[] {
  return Array.isArray(value);
}

function showObject(value: { readonly [name: string]: ListedValue | undefined }): string {
  const name = value['name'] ?? value['identifier'] ?? value['summary'] ?? value['id'];
  return name === undefined || typeof name === 'object' ? JSON.stringify(value) : String(name);
}

/** A moment as `2026-11-25 15:00`, in UTC; empty for what is none. */
export function showMoment(value: ListedValue | undefined): string {
  return typeof value === 'string' ? value.slice(0, 16).replace('T', ' ') : '';
}
