import type { Column } from '@reeve/store';
import type { Related } from './related.ts';

/** Writes one member with a comma in front, or nothing. */
export type WriteMember = (row: readonly unknown[], related: Related) => string;

/** A text, a flag or a number of a row: empty ones are left out, save flags. `name` is the member with comma and colon. */
export function plainPart(name: string, place: number, { kind }: Column): WriteMember {
  if (kind === 'boolean') return (row) => name + (row[place] === 1 || row[place] === true ? 'true' : 'false');
  if (kind === 'text') return textPart(name, place);
  return (row) => (row[place] === null || row[place] === undefined ? '' : name + row[place]);
}

/** A text of a row. */
export function textPart(name: string, place: number): WriteMember {
  return (row) => {
    const value = row[place];
    return value === null || value === undefined ? '' : name + JSON.stringify(value);
  };
}

/** A part that is left out where a record lacks what it tells something of, at a place of the row; null of what is always told. */
export function partWith(part: WriteMember, place: number | null): WriteMember {
  if (place === null) return part;
  return (row, related) => (row[place] === null || row[place] === undefined ? '' : part(row, related));
}
