import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { ByteBudget } from '@reeve/http';
import type { ServerFaultError } from '../fault/server-fault.ts';
import { LongAnswers } from './long-answers.ts';

const here = (owner: string) => ({ owner, onHangUp: () => () => {} });

/** An answer that is being made until it is told to be done. */
function slowAnswer() {
  const gate = Promise.withResolvers<string>();
  const answer = { isBegun: false, done: () => gate.resolve('made') };
  const does = () => {
    answer.isBegun = true;
    return gate.promise;
  };
  return { answer, does };
}

test('so many long answers are made at a time, first come first served', async () => {
  const turns = new LongAnswers(new ByteBudget(100), { most: 2, patienceMs: 60_000 });
  const slow = [slowAnswer(), slowAnswer(), slowAnswer(), slowAnswer()];
  const made = slow.map(({ does }) => turns.make(does, here('a')));
  const begun = () => slow.map(({ answer }) => answer.isBegun);
  assert.deepEqual(begun(), [true, true, false, false]);
  assert.equal(turns.waiting, 2);
  slow[1]!.answer.done();
  await turn();
  assert.deepEqual(begun(), [true, true, true, false]);
  for (const { answer } of slow) answer.done();
  assert.deepEqual(await Promise.all(made), ['made', 'made', 'made', 'made']);
  assert.equal(turns.waiting, 0);
});

test('none is begun while what is unread takes half of the memory, or a quarter for one owner', async () => {
  const answers = new ByteBudget(100);
  const turns = new LongAnswers(answers, { most: 9, patienceMs: 60_000 });
  answers.take(26, { owner: 'a', own: 100, together: 100 });
  const [ofA, ofB] = [slowAnswer(), slowAnswer()];
  const made = [turns.make(ofA.does, here('a')), turns.make(ofB.does, here('b'))];
  assert.deepEqual([ofA.answer.isBegun, ofB.answer.isBegun], [false, true], 'b does not wait for a');
  answers.take(30, { owner: 'c', own: 100, together: 100 });
  answers.giveBack(2, 'a');
  await turn();
  assert.equal(ofA.answer.isBegun, false, 'more than half is held');
  answers.giveBack(30, 'c');
  await turn();
  assert.equal(ofA.answer.isBegun, true);
  for (const { answer } of [ofA, ofB]) answer.done();
  await Promise.all(made);
});

test('who waits too long is refused with a time to come back, and is not worked for', async () => {
  const turns = new LongAnswers(new ByteBudget(100), { most: 1, patienceMs: 5 });
  const [first, late] = [slowAnswer(), slowAnswer()];
  const made = turns.make(first.does, here('a'));
  await assert.rejects(turns.make(late.does, here('a')), (error: ServerFaultError) => {
    assert.deepEqual([error.fault.kind, turns.waiting], ['no room', 0]);
    return true;
  });
  first.answer.done();
  await made;
  assert.equal(late.answer.isBegun, false);
});

test('who hangs up waits no longer, is not worked for, and is not listened to when it is done', async () => {
  const turns = new LongAnswers(new ByteBudget(100), { most: 1, patienceMs: 60_000 });
  const callers = new EventEmitter();
  const caller = { owner: 'a', onHangUp: (told: () => void) => listening(callers, told) };
  const [first, gone, last] = [slowAnswer(), slowAnswer(), slowAnswer()];
  const made = turns.make(first.does, here('a'));
  const unwanted = turns.make(gone.does, caller);
  callers.emit('gone');
  first.answer.done();
  await assert.rejects(unwanted, /no room/);
  await made;
  const wanted = turns.make(last.does, caller);
  last.answer.done();
  await wanted;
  assert.deepEqual([gone.answer.isBegun, turns.waiting, callers.listenerCount('gone')], [false, 0, 0]);
});

function listening(callers: EventEmitter, told: () => void): () => void {
  callers.once('gone', told);
  return () => callers.off('gone', told);
}
