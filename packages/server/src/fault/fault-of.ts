import { CalculationError } from '@reeve/calculation';
import { FaultError } from '@reeve/domain';
import { BodyRefused, FormRefused } from '@reeve/http';
import { ConditionSyntaxError } from '@reeve/query';
import { DatabaseBusy, DatabaseClosed, QueryFault, ReadEnded } from '@reeve/store';
import { databaseFailure } from './database-failure.ts';
import { type CallFault, ServerFaultError } from './server-fault.ts';
import { TenantsBusy } from './tenants-busy.ts';

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
  if (error instanceof FormRefused)
    return { kind: error.reason === 'malformed' ? 'malformed body' : 'too much in body', message: error.message };
  if (error instanceof BodyRefused) return bodyFault(error);
  const failure = databaseFailure(error);
  return failure === null ? null : { kind: 'database away', message: failure.reason, retryAfterSeconds: 5 };
}

function bodyFault({ reason }: BodyRefused): CallFault {
  if (reason === 'too large') return { kind: 'body too large' };
  if (reason === 'incomplete') return { kind: 'body incomplete' };
  const message =
    'The request bodies that are being worked on take all the memory that they may. Try again in a moment.';
  return { kind: 'no room', message, retryAfterSeconds: 5 };
}
