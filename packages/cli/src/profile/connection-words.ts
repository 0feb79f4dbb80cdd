import type { ClientOptions } from '@reeve/client';

/** A connection in words, as the client takes it. */
export type ConnectionWords = Pick<
  ClientOptions,
  'site' | 'companyId' | 'publicKey' | 'privateKey' | 'clientId' | 'codebase' | 'version'
>;
