import { CalculationError } from '@reeve/calculation';
import { FaultError } from '@reeve/domain';
import { ConditionSyntaxError } from '@reeve/query';
import { DatabaseBusy, DatabaseClosed, QueryFault, ReadEnded } from '@reeve/store';
import { TenantsBusy } from '../tenant/tenants-busy.ts';
import { databaseFailure } from './database-failure.ts';
import { type CallFault, ServerFaultError } from './server-fault.ts';

/** The refusal that an error carries; null for what nobody foresaw. */
export function faultOf(error: unknown): CallFault | null {
  if (error instanceof FaultError || error instanceof ServerFaultError) return error.fault;
  if (error instanceof ConditionSyntaxError || error instanceof QueryFault)
    return { kind: 'condition refused', message: error.message };
  if (error instanceof DatabaseClosed) return { kind: 'tenant closed', retryAfterSeconds: 1 };
  if (error instanceof DatabaseBusy) return { kind: 'busy', retryAfterSeconds: 5 };
  if (error instanceof TenantsBusy) return { kind: 'too busy' };
  if (error instanceof ReadEnded) return { kind: 'took too long' };
  if (error instanceof CalculationError) return { kind: 'refused by rule', message: error.message };
  const failure = databaseFailure(error);
  return failure === null ? null : { kind: 'database away', message: failure.reason, retryAfterSeconds: 5 };
}
