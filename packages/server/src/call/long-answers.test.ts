import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { ByteBudget } from '@reeve/http';
import { LongAnswers } from './long-answers.ts';

const here = (owner: string) => ({ owner, isWanted: () => true });

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

test('who waits too long is refused with a time to come back, and who hung up is not worked for', async () => {
  const turns = new LongAnswers(new ByteBudget(100), { most: 1, patienceMs: 5 });
  const first = slowAnswer();
  const made = turns.make(first.does, here('a'));
  const late = slowAnswer();
  await assert
    .rejects(turns.make(late.does, here('a')), { fault: { kind: 'no room', retryAfterSeconds: 10 } })
    .catch(async () => assert.rejects(turns.make(late.does, here('a')), /no room/));
  const gone = slowAnswer();
  const unwanted = turns.make(gone.does, { owner: 'a', isWanted: () => false });
  first.answer.done();
  await made;
  await assert.rejects(unwanted, /no room/);
  assert.deepEqual([late.answer.isBegun, gone.answer.isBegun], [false, false]);
});
