import { controlFlags, controlPath, readControlAccess } from '../../access/control-access.ts';
import type { ServerAccess } from '../../access/server-access.ts';
import type { Context } from '../../command-line/context.ts';
import { type Flag, valueFlag } from '../../command-line/flag.ts';
import type { GivenArguments } from '../../command-line/parse-arguments.ts';

/** The flags of commands that steer a company of a running sandbox. */
export const steeringFlags: readonly Flag[] = [
  valueFlag('company', 'COMPANY', 'The login company. Default: demo.', { group: 'Server' }),
  ...controlFlags,
];

/** Reads those flags. @throws {UsageError} for a URL that is none. */
export function readSteering({ flags }: GivenArguments, { environment }: Pick<Context, 'environment'>): ServerAccess {
  return readControlAccess(flags, flags['company'] ?? 'demo', environment);
}

/** An address of a company in the control plane. */
export function companyPath({ company }: ServerAccess, below: string): string {
  return controlPath(`/tenants/${encodeURIComponent(company)}${below}`, {});
}
