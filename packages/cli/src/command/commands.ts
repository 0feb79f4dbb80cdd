import type { Command } from '../define-command.ts';

/** How to get each command; a command's module is loaded only when it is called or listed. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).serve,
  config: async () => (await import('./config.ts')).config,
  seed: async () => (await import('./seed.ts')).seed,
  explain: async () => (await import('./explain.ts')).explain,
  'tenant create': async () => (await import('./tenant/create.ts')).createTenant,
  'tenant list': async () => (await import('./tenant/list.ts')).listTenants,
  'tenant delete': async () => (await import('./tenant/delete.ts')).deleteTenant,
  'keys create': async () => (await import('./keys/commands.ts')).createKey,
  'keys list': async () => (await import('./keys/commands.ts')).listKeys,
  'keys revoke': async () => (await import('./keys/commands.ts')).revokeKey,
  'logs start': async () => (await import('./logs/commands.ts')).startLogs,
  'logs tail': async () => (await import('./logs/commands.ts')).tailLogs,
  'logs download': async () => (await import('./logs/commands.ts')).downloadLogs,
  'versions diff': async () => (await import('./versions/diff.ts')).diffVersions,
  'callbacks deliveries': async () => (await import('./callbacks/commands.ts')).listDeliveries,
  'callbacks waiting': async () => (await import('./callbacks/commands.ts')).listWaiting,
  'callbacks show': async () => (await import('./callbacks/commands.ts')).showDelivery,
  'callbacks replay': async () => (await import('./callbacks/commands.ts')).replayDelivery,
  'callbacks duplicate': async () => (await import('./callbacks/commands.ts')).duplicateDelivery,
  'callbacks drop': async () => (await import('./callbacks/commands.ts')).dropMessage,
  listen: async () => (await import('./listen/listen.ts')).listen,
};
