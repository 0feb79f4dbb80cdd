import type { Command } from './command-line/define-command.ts';

/** How to get each command; a command's module is loaded only when it is called or listed. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./command/serve.ts')).serve,
  config: async () => (await import('./command/config.ts')).config,
  seed: async () => (await import('./command/seed.ts')).seed,
  'demo prepare': async () => (await import('./command/demo/prepare.ts')).prepareDemo,
  explain: async () => (await import('./command/explain.ts')).explain,
  'tenant create': async () => (await import('./command/tenant/create.ts')).createTenant,
  'tenant list': async () => (await import('./command/tenant/list.ts')).listTenants,
  'tenant delete': async () => (await import('./command/tenant/delete.ts')).deleteTenant,
  'tenant export': async () => (await import('./command/tenant/transfer.ts')).exportTenant,
  'tenant import': async () => (await import('./command/tenant/transfer.ts')).importTenant,
  'keys create': async () => (await import('./command/keys/commands.ts')).createKey,
  'keys list': async () => (await import('./command/keys/commands.ts')).listKeys,
  'keys revoke': async () => (await import('./command/keys/commands.ts')).revokeKey,
  'logs start': async () => (await import('./command/logs/commands.ts')).startLogs,
  'logs tail': async () => (await import('./command/logs/commands.ts')).tailLogs,
  'logs download': async () => (await import('./command/logs/commands.ts')).downloadLogs,
  'versions diff': async () => (await import('./command/versions/diff.ts')).diffVersions,
  'callbacks deliveries': async () => (await import('./command/callbacks/commands.ts')).listDeliveries,
  'callbacks waiting': async () => (await import('./command/callbacks/commands.ts')).listWaiting,
  'callbacks show': async () => (await import('./command/callbacks/commands.ts')).showDelivery,
  'callbacks replay': async () => (await import('./command/callbacks/commands.ts')).replayDelivery,
  'callbacks duplicate': async () => (await import('./command/callbacks/commands.ts')).duplicateDelivery,
  'callbacks drop': async () => (await import('./command/callbacks/commands.ts')).dropMessage,
  listen: async () => (await import('./command/listen/listen.ts')).listen,
};
