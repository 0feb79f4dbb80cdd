import type { ClientOptions } from './client-options.ts';

/** Variables and what they stand for (evidence: calling/variables); the last two are ours. */
const names = {
  companyId: 'CONNECTWISE_COMPANY_ID',
  publicKey: 'CONNECTWISE_PUBLIC_KEY',
  privateKey: 'CONNECTWISE_PRIVATE_KEY',
  clientId: 'CONNECTWISE_CLIENT_ID',
  site: 'CONNECTWISE_SITE',
  codebase: 'CONNECTWISE_CODEBASE',
  version: 'CONNECTWISE_VERSION',
} as const;

/** What the environment says of a connection. Browsers have none. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = ownVariables(),
): ClientOptions {
  const found = Object.entries(names).filter(([, name]) => (variables[name] ?? '') !== '');
  return Object.fromEntries(found.map(([option, name]) => [option, variables[name]]));
}

/** The variable of an option, for messages. */
export function variableOf(option: string): string | undefined {
  return names[option as keyof typeof names];
}

function ownVariables(): Readonly<Record<string, string | undefined>> {
  return (globalThis as { process?: { env?: Record<string, string> } }).process?.env ?? {};
}
