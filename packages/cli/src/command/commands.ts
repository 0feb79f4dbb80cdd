import type { Command } from '../define-command.ts';

/** How to get each command; a command's module is loaded only when it is called or listed. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  config: async () => (await import('./config.ts')).config,
  seed: async () => (await import('./seed.ts')).seed,
  'tenant create': async () => (await import('./tenant/create.ts')).createTenant,
  'tenant list': async () => (await import('./tenant/list.ts')).listTenants,
  'tenant delete': async () => (await import('./tenant/delete.ts')).deleteTenant,
};
