import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BehindBegin } from './behind-begin.ts';

/** Statements that are noted when they are sent, and a beginning that is answered when the test says so. */
function aBeginning() {
  const sent: string[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const note = async (sql: string) => {
    sent.push(sql);
    // The connection answers in order.
    await promise.catch(() => {});
    return [[sql]];
  };
  const run = async (sql: string) => (await note(sql)).length;
  return { sent, begin: resolve, fail: reject, statements: new BehindBegin({ all: note, run }, promise) };
}

describe('statements behind the beginning of their transaction', () => {
  it('are sent at once where they only look, and when it has begun where they do not', async () => {
    const { sent, begin, statements } = aBeginning();
    const answers = [statements.all('select 1'), statements.run('update a'), statements.all('select 2')];
    assert.deepEqual(sent, ['select 1']);
    begin();
    assert.deepEqual(await Promise.all(answers), [[['select 1']], 1, [['select 2']]]);
    assert.deepEqual(sent, ['select 1', 'update a', 'select 2'], 'nothing overtakes what waits');
    statements.run('update b');
    assert.deepEqual(sent.at(-1), 'update b');
  });

  it('answer nothing without a transaction, and write nothing', async () => {
    const { sent, fail, statements } = aBeginning();
    const answers = [statements.all('select 1'), statements.run('update a'), statements.all('select 2')];
    fail(new Error('away'));
    const outcomes = await Promise.allSettled(answers);
    for (const outcome of outcomes) assert.match(outcome.status === 'rejected' ? String(outcome.reason) : '', /away/);
    await new Promise((resolve) => setTimeout(resolve));
    assert.deepEqual(sent, ['select 1']);
    assert.match(String(statements.failed?.error), /away/);
  });
});
