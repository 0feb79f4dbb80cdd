import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Option = { readonly id: number; readonly caption: string; readonly points: number; readonly visibleflag: boolean };

inOneWorld('elements of a list without ids of their own', (world) => {
  const good = { caption: 'good', points: 5, includeFlag: true };
  const bad = { caption: 'bad', points: 1, includeFlag: false };
  const aQuestion = async () => {
    const survey = await makeRecord(world(), '/service/surveys', { name: 'How was it?' });
    const body = { question: 'How?', type: 'Selection', options: [good, bad] };
    const path = `/service/surveys/${survey}/questions`;
    return `${path}/${await makeRecord(world(), path, body)}`;
  };
  const optionsOf = async (question: string) =>
    (await shown<Option[]>(world(), `${question}/options`)).map(({ id, caption, points, visibleflag }) => [
      id,
      caption,
      points,
      visibleflag,
    ]);

  it('keep their rows when they are put back, say what these say by their own names, and change in their place', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const question = await aQuestion();
      const before = await optionsOf(question);
      assert.deepEqual(
        before.map(([, ...rest]) => rest),
        [
          ['good', 5, true],
          ['bad', 1, false],
        ],
      );
      const read = await shown<{ options: object[] }>(caller, question);
      assert.deepEqual(read.options, [
        { includeFlag: true, caption: 'good', points: 5 },
        { includeFlag: false, caption: 'bad', points: 1 },
      ]);
      assert.equal((await caller.put(question, read)).status, 200);
      assert.deepEqual(await optionsOf(question), before);
      await changed(caller, question, { options: [{ ...bad, points: 2 }, good] });
      const [first, second] = before.map(([id]) => id);
      assert.deepEqual(await optionsOf(question), [
        [first, 'good', 5, true],
        [second, 'bad', 2, false],
      ]);
      await changed(caller, question, { options: [bad] });
      assert.deepEqual(await optionsOf(question), [[first, 'bad', 1, false]]);
    }
  });
});
