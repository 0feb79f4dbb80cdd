import { renderCredentials } from '../../access/render-start.ts';
import { askControl, type ServerAccess } from '../../access/server-access.ts';
import { defineCommand } from '../../command-line/define-command.ts';
import { companyPath, readSteering, steeringFlags } from './steering.ts';

interface CopyOptions {
  readonly access: ServerAccess;
  readonly name: string | null;
}

/** `reeve fork`: a company that is what another is now. */
export const fork = defineCommand<CopyOptions>({
  name: 'fork',
  summary: 'Copy a company of a running sandbox, with its keys, and print how to sign in',
  operands: [
    { name: 'NAME', sentence: 'What the copy is called. Default: as its source, with a number.', isOptional: true },
  ],
  flags: steeringFlags,
  examples: ['fork', 'fork my-test --company demo'],
  options: (given, context) => ({ access: readSteering(given, context), name: given.operands[0] ?? null }),
  run: async ({ access, name }, { out }) => {
    const body = name === null ? {} : { company: name };
    const made = await askControl(access, 'POST /tenants/*/fork', companyPath(access, '/fork'), body);
    out(`${renderCredentials(made)}\n`);
  },
});

/** `reeve reset`: a company as it was made. */
export const reset = defineCommand<ServerAccess>({
  name: 'reset',
  summary: 'Make a company of a running sandbox again what it was at first',
  flags: steeringFlags,
  examples: ['reset --company my-test'],
  options: readSteering,
  run: async (access, { out }) => {
    const made = await askControl(access, 'POST /tenants/*/reset', companyPath(access, '/reset'), {});
    out(`${renderCredentials(made)}\n`);
  },
});

/** `reeve snapshot NAME`: what a company is now is kept; without a name, those kept are listed. */
export const snapshot = defineCommand<CopyOptions>({
  name: 'snapshot',
  summary: 'Keep what a company of a running sandbox is now, or list what is kept',
  operands: [{ name: 'NAME', sentence: 'What it is called: a to z, 0 to 9, "-" and "_".', isOptional: true }],
  flags: steeringFlags,
  examples: ['snapshot before-import', 'snapshot'],
  options: (given, context) => ({ access: readSteering(given, context), name: given.operands[0] ?? null }),
  run: async ({ access, name }, { out }) => {
    const path = companyPath(access, '/snapshots');
    if (name !== null) await askControl(access, 'POST /tenants/*/snapshots', path, { name });
    else for (const each of await askControl(access, 'GET /tenants/*/snapshots', path)) out(`${each}\n`);
  },
});

/** `reeve restore NAME`: a company as it was when that was kept. */
export const restore = defineCommand<CopyOptions>({
  name: 'restore',
  summary: 'Make a company of a running sandbox what it was at a snapshot',
  operands: [{ name: 'NAME', sentence: 'The snapshot.' }],
  flags: steeringFlags,
  examples: ['restore before-import'],
  options: (given, context) => ({ access: readSteering(given, context), name: given.operands[0] ?? '' }),
  run: async ({ access, name }) => {
    await askControl(access, 'POST /tenants/*/restore', companyPath(access, '/restore'), { snapshot: name });
  },
});
