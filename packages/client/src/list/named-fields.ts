import { MisuseError } from '../error/call-error.ts';

/** The names of fields or columns, as a query has them; undefined for none. Raises `MisuseError` for what is no list: a text of names, say. */
export function namedFields(names: readonly string[] | undefined, option: 'fields' | 'columns'): string | undefined {
  if (names === undefined || Array.isArray(names)) return names?.join(',');
  throw new MisuseError(`"${option}" takes a list of names.`, { advice: `Say ${option}: ['id', …].` });
}
