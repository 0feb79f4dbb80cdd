import type { CallOptions } from '../connection/api-call.ts';
import { MisuseError } from '../error/call-error.ts';
import type { AnyListOptions } from '../list/list-options.ts';
import type { ReportOptions } from '../report/report-rows.ts';

const call = {
  signal: true,
  timeout: true,
  deadline: true,
  policy: true,
  version: true,
  query: true,
  headers: true,
  isIdempotent: true,
  coalesce: true,
} satisfies Record<keyof CallOptions, true>;

const filter = { ...call, where: true, whereChildren: true, whereCustomFields: true, orderBy: true } as const;
const page = { page: true, pageSize: true } as const;
const pages = { from: true, paging: true, looksAhead: true, atMost: true } as const;

/** The options of what is done at a path. */
export const optionsOf = {
  call,
  get: { ...call, fields: true },
  list: { ...filter, ...page, ...pages, fields: true } satisfies Record<keyof AnyListOptions, true>,
  rows: { ...filter, ...page, columns: true } satisfies Record<keyof ReportOptions, true>,
  create: { ...call, probe: true },
  delete: { ...call, body: true },
} as const;

/** What the API and other clients call it, and what it is called here. */
const meant: Readonly<Record<string, string | undefined>> = {
  __proto__: null as never,
  conditions: 'where',
  childConditions: 'whereChildren',
  customFieldConditions: 'whereCustomFields',
};

/**
 * Raises `MisuseError` for an option that is none: a program in JavaScript has no compiler to tell it, and would read every record where it means a few.
 */
export function requireOptions(given: object, known: Readonly<Record<string, true>>, path: string): void {
  for (const name in given) {
    if (known[name] === true) continue;
    const own = meant[name];
    const advice =
      own !== undefined && known[own] === true
        ? `Say "${own}".`
        : `There are ${Object.keys(known).join(', ')}; what the operation alone has goes into "query".`;
    throw new MisuseError(`There is no option "${name}". ${advice}`, { path, advice });
  }
}
