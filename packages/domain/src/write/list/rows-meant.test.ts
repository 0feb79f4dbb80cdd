import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

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

inOneWorld('elements that are put back with their record as they were read', (world) => {
  type Element = { readonly _info: { readonly lastUpdated: string } };
  const lastChangeOf = async (path: string) => (await shown<Element[]>(world(), path))[0]?._info.lastUpdated;

  it('are not changed: references in them and what is told of them say nothing new', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const phone = { type: { name: 'Direct' }, value: '5551234567', communicationType: 'Phone' };
      const contact = `/company/contacts/${await aContact(world(), { communicationItems: [phone] })}`;
      const before = await lastChangeOf(`${contact}/communications`);
      world().clock.pass(60);
      const { status, text } = await caller.put(contact, await shown(caller, contact));
      assert.deepEqual([status, await lastChangeOf(`${contact}/communications`)], [200, before], text);
    }
  });
});
