import type { Parameter, Transaction } from '@reeve/store';
import type { Attempt, AttemptOutcome } from './attempt.ts';
import { noteDelivered, noteFailed } from './failure-days.ts';
import { idList, powerPieces } from './id-list.ts';

/**
 * Writes attempts down: settled messages leave the outbox, others get the time of their next attempt, and each attempt
 * goes into the delivery log. Answers the callbacks that have now failed on too many days in a row.
 */
export async function settleAttempts(transaction: Transaction, attempts: readonly Attempt[]): Promise<number[]> {
  if (attempts.length === 0) return [];
  const settled = attempts.filter(({ outcome }) => outcome.kind !== 'retrying');
  if (settled.length > 0) await removeFromOutbox(transaction, settled);
  for (const attempt of attempts) await postpone(transaction, attempt);
  await record(transaction, attempts);
  return countFailures(transaction, attempts);
}

async function removeFromOutbox(transaction: Transaction, settled: readonly Attempt[]): Promise<void> {
  const { places, ids } = idList(settled.map(({ claim }) => claim.outbox));
  await transaction.run(`delete from reeve_outbox where id in ${places}`, ids);
}

async function postpone(transaction: Transaction, { claim, outcome, companyTime }: Attempt): Promise<void> {
  if (outcome.kind !== 'retrying') return;
  const due = companyTime + outcome.afterMilliseconds;
  await transaction.run('update reeve_outbox set due = ?, attempts = ?, leased_until = 0, lease = null where id = ?', [
    due,
    claim.attempts + (outcome.isPutOff === true ? 0 : 1),
    claim.outbox,
  ]);
}

const columns = [
  'outbox',
  'callback',
  'message',
  'attempt',
  'outcome',
  'url',
  'head',
  'tail',
  'key_id',
  'signature',
  'started',
  'milliseconds',
  'status',
  'error',
  'response_head',
  'response_body',
];
const places = `(${columns.map(() => '?').join(', ')})`;

/** Rows of one insert. */
const longestInsert = 32;

async function record(transaction: Transaction, attempts: readonly Attempt[]): Promise<void> {
  for (const piece of powerPieces(attempts, longestInsert)) {
    const values = piece.map(() => places).join(', ');
    await transaction.run(
      `insert into reeve_delivery (${columns.join(', ')}) values ${values}`,
      piece.flatMap(recordedRow),
    );
  }
}

function recordedRow({ claim, outcome, result, url, frame, keyId, signature }: Attempt): Parameter[] {
  return [
    claim.outbox,
    claim.callback,
    claim.message.id,
    claim.attempts + 1,
    outcome.kind,
    url,
    frame.head,
    frame.tail,
    keyId,
    signature,
    result.started,
    result.milliseconds,
    result.status,
    result.error,
    result.responseHead,
    result.responseBody,
  ];
}

async function countFailures(transaction: Transaction, attempts: readonly Attempt[]): Promise<number[]> {
  const delivered = callbacksOf(attempts, 'delivered');
  await noteDelivered(transaction, [...delivered.keys()]);
  const tooMany: number[] = [];
  for (const [callback, at] of callbacksOf(attempts, 'failed')) {
    if (delivered.has(callback)) continue;
    if (await noteFailed(transaction, callback, at)) tooMany.push(callback);
  }
  return tooMany;
}

/** The callbacks with an attempt of this outcome, and when the last of these was over for the company. */
function callbacksOf(attempts: readonly Attempt[], kind: AttemptOutcome['kind']): Map<number, number> {
  const of = attempts.filter(({ outcome }) => outcome.kind === kind);
  return new Map(of.map(({ claim, companyTime }) => [claim.callback, companyTime]));
}
