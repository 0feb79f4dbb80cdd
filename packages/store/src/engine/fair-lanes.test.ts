import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FairLanes } from './fair-lanes.ts';
import { ReadEnded } from './read-turn.ts';

/** Work that ends when it is told to, and writes down that it began. */
function aRead(name: string, began: string[]) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const work = () => {
    began.push(name);
    return promise;
  };
  return { work, end: () => resolve(name) };
}

const turnOf = (caller: string, signal = new AbortController().signal) => ({ caller, signal });
const settled = () => new Promise(setImmediate);

describe('fair lanes', () => {
  it('leave a lane to others, however much one caller asks for, and let callers take turns', async () => {
    const lanes = new FairLanes(2);
    const began: string[] = [];
    const reads = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map((name) => aRead(name, began));
    const done = reads.map((read, at) => lanes.run(turnOf(['a', 'a', 'a', 'b', 'b', 'c'][at] ?? ''), read.work));
    await settled();
    assert.deepEqual(began, ['a1', 'b1']);
    assert.deepEqual(lanes.load, { lanes: 2, running: 2, waiting: 4 });
    for (const [ends, then] of [
      [0, 'a2'],
      [3, 'b2'],
      [1, 'c1'],
    ] as const) {
      reads[ends]?.end();
      await settled();
      assert.equal(began.at(-1), then);
    }
    for (const read of reads) read.end();
    assert.deepEqual(await Promise.all(done), ['a1', 'a2', 'a3', 'b1', 'b2', 'c1']);
    assert.deepEqual(lanes.load, { lanes: 2, running: 0, waiting: 0 });
  });

  it('let go of who does not wait any longer, and keep a lane taken until its work has ended', async () => {
    const lanes = new FairLanes(1);
    const began: string[] = [];
    const [first, second, third] = ['first', 'second', 'third'].map((name) => aRead(name, began));
    const leaving = new AbortController();
    const running = lanes.run(turnOf('a', leaving.signal), first?.work ?? assert.fail());
    const waiting = lanes.run(turnOf('b', leaving.signal), second?.work ?? assert.fail());
    const next = lanes.run(turnOf('c'), third?.work ?? assert.fail());
    leaving.abort(new ReadEnded('caller left'));
    await assert.rejects(running, ReadEnded);
    await assert.rejects(waiting, ReadEnded);
    assert.deepEqual([began, lanes.load], [['first'], { lanes: 1, running: 1, waiting: 1 }]);
    first?.end();
    third?.end();
    assert.equal(await next, 'third');
    await assert.rejects(lanes.run(turnOf('a', leaving.signal), assert.fail), ReadEnded);
  });

  it('free a lane whose work fails', async () => {
    const lanes = new FairLanes(1);
    await assert.rejects(
      lanes.run(turnOf('a'), () => Promise.reject(new Error('broken'))),
      /broken/,
    );
    assert.equal(await lanes.run(turnOf('a'), async () => 'well'), 'well');
  });
});
