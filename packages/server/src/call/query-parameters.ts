import { refuse } from '@reeve/domain';

/**
 * The query of a call, by parameter name in lower case (names match in any case; evidence: conditions/parameter-names).
 */
export interface QueryParameters {
  /** The value of a parameter, or undefined. The first counts when there are several. */
  get(name: string): string | undefined;
  /** Every parameter as it came, decoded, in order: for the links of a page. */
  readonly all: readonly (readonly [string, string])[];
}

const most = 100;

/** Reads a query as web forms write it: `+` is a blank. What is no escape stands for itself (evidence: conditions/bare-percent). */
export function readQuery(text: string): QueryParameters {
  if (text === '') return none;
  const all = text.split('&').filter((part) => part !== '');
  if (all.length > most) refuse({ kind: 'parameter refused', message: `A query may have ${most} parameters at most.` });
  const pairs = all.map(toPair);
  const byName = new Map(pairs.map(([name, value]): [string, string] => [name.toLowerCase(), value]).reverse());
  return { get: (name) => byName.get(name), all: pairs };
}

const none: QueryParameters = { get: () => undefined, all: [] };

function toPair(part: string): [string, string] {
  const equals = part.indexOf('=');
  return equals < 0 ? [decode(part), ''] : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))];
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced.replace(/(?:%[\da-f]{2})+/gi, (escapes) =>
      Buffer.from(escapes.replaceAll('%', ''), 'hex').toString(),
    );
  }
}

/** A whole number; text is refused, and what is below the least becomes the fallback (evidence: paging/odd-numbers). */
export function readNumber(
  query: QueryParameters,
  name: string,
  limits: { readonly least: number; readonly fallback: number },
): number {
  const text = query.get(name)?.trim();
  if (text === undefined || text === '') return limits.fallback;
  if (!/^[-+]?\d{1,10}$/.test(text))
    refuse({ kind: 'parameter refused', message: `The value '${text.slice(0, 40)}' is not valid for ${name}.` });
  const number = Number(text);
  return number < limits.least ? limits.fallback : Math.min(number, 2_147_483_647);
}
