/** For programs that use single modules: `service(openConnection())` has no other module's types to check. */
export { all, any, type Condition } from '@reeve/query/in-code';
export { meets } from './conditions/meets.ts';
export type { WhereClause } from './conditions/where.ts';
export type { ClientOptions } from './connection/client-options.ts';
export type { ClientConnection } from './connection/connection.ts';
export { ApiError } from './error/api-error.ts';
export { CallError } from './error/call-error.ts';
export { openConnection } from './open-connection.ts';
export { type RetryPolicy, retryPolicies } from './retry/retry-policy.ts';
