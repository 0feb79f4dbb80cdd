import { ControlRefusal } from './control-answer.ts';

/** A whole number of a query up to a bound; null when it is not there. Raises `ControlRefusal`. */
export function wholeNumber(query: URLSearchParams, name: string, most: number): number | null {
  const text = query.get(name);
  if (text === null) return null;
  if (/^\d{1,15}$/.test(text) && Number(text) <= most) return Number(text);
  throw new ControlRefusal(400, `${name} must be a whole number up to ${most}.`);
}

/** Those of a query's whole numbers that are there. Raises `ControlRefusal`. */
export function wholeNumbers<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
): Readonly<Partial<Record<Name, number>>> {
  const given = names.map((name) => [name, wholeNumber(query, name, Number.MAX_SAFE_INTEGER)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== null)) as Partial<Record<Name, number>>;
}

const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** A timestamp of a query; null when it is not there. Raises `ControlRefusal`. */
export function moment(query: URLSearchParams, name: string): string | null {
  const text = query.get(name);
  if (text === null || timestamp.test(text)) return text;
  throw new ControlRefusal(400, `${name} must be a timestamp such as 2025-03-03T09:00:00Z.`);
}
