import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aConfigurationType,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the questions of a configuration', (world) => {
  type Question = Readonly<Record<string, unknown>>;
  const types = '/company/configurations/types';
  const ports = { question: 'Ports?', fieldType: 'Number', entryType: 'EntryField', sequenceNumber: 2 };
  const owner = { question: 'Owner?', fieldType: 'Text', entryType: 'EntryField', sequenceNumber: 1 };

  const questionsOf = async (path: string) => (await shown<{ questions: Question[] }>(world(), path)).questions;

  const aBox = async (caller: ReturnType<typeof world>, type: number, fields: object = {}) => {
    const body = { name: 'Box', type: { id: type }, company: { id: 1 }, ...fields };
    return `/company/configurations/${await makeRecord(caller, '/company/configurations', body)}`;
  };

  it('are all those of its type, in their order, answered or not', async () => {
    for (const [caller, name] of [
      [world(), 'Router'],
      [inOlderVersion(world()), 'Modem'],
    ] as const) {
      const [first, second, ...more] = await questionsOf(
        await aBox(caller, await aConfigurationType(world(), name, ports, owner)),
      );
      assert.deepEqual(more, []);
      const { answerId, questionId, ...rest } = first ?? {};
      const open = { answer: null, sequenceNumber: 1, numberOfDecimals: 0, fieldType: 'Text', requiredFlag: false };
      assert.deepEqual(rest, { question: 'Owner?', ...open });
      assert.ok(Number(answerId) > 0 && Number(questionId) > 0 && second?.['question'] === 'Ports?');
      assert.notEqual(second?.['answerId'], answerId);
    }
  });

  it('are answered by the array that was read, patched or put back, and by a part of it', async () => {
    for (const [caller, name] of [
      [world(), 'Firewall'],
      [inOlderVersion(world()), 'Switch'],
    ] as const) {
      const path = await aBox(caller, await aConfigurationType(world(), name, ports, owner));
      const read = await questionsOf(path);
      const first = read.map((question, at) => (at === 0 ? { ...question, answer: 'Ann' } : question));
      assert.deepEqual((await changed<{ questions: Question[] }>(caller, path, { questions: first })).questions, first);
      const second = { questionId: read[1]?.['questionId'], answer: 8 };
      await changed(caller, path, { questions: [second] });
      await changed(caller, path, { name: 'Other' });
      assert.deepEqual(
        (await questionsOf(path)).map(({ answer }) => answer),
        ['Ann', 8],
      );
      const whole = (await caller.get(path)).json as object;
      const put = await world().put(path, { ...whole, questions: undefined, company: { id: 1 } });
      assert.equal(put.status, 200, put.text);
      assert.deepEqual(
        (await questionsOf(path)).map(({ answer }) => answer),
        ['Ann', 8],
      );
      await changed(caller, path, { questions: [{ answerId: read[0]?.['answerId'], answer: null }] });
      assert.deepEqual(
        (await questionsOf(path)).map(({ answer }) => answer),
        [null, 8],
      );
    }
  });

  it('may be answered when it is made, and are those of another type after that changed', async () => {
    const [from, to] = [
      await aConfigurationType(world(), 'Phone', owner),
      await aConfigurationType(world(), 'Camera', ports),
    ];
    const [asked] = await shown<{ id: number }[]>(world(), `${types}/${from}/questions`);
    const path = await aBox(world(), from, { questions: [{ questionId: asked?.id, answer: 'Bob' }] });
    assert.deepEqual(
      (await questionsOf(path)).map(({ answer }) => answer),
      ['Bob'],
    );
    await changed(world(), path, { 'type/id': to });
    assert.deepEqual(
      (await questionsOf(path)).map(({ question, answer }) => [question, answer]),
      [['Ports?', null]],
    );
    const foreign = [{ op: 'replace', path: 'questions', value: [{ questionId: asked?.id, answer: 'Ann' }] }];
    assert.equal((await world().patch(path, foreign)).status, 400);
    assert.deepEqual(
      (await questionsOf(path)).map(({ question, answer }) => [question, answer]),
      [['Ports?', null]],
    );
  });

  it('have the answer that is offered as the default one', async () => {
    const type = await aConfigurationType(world(), 'Rack', { ...owner, entryType: 'List' });
    const [asked] = await shown<{ id: number }[]>(world(), `${types}/${type}/questions`);
    await makeRecord(world(), `${types}/${type}/questions/${asked?.id}/values`, { value: 'Us', defaultFlag: true });
    assert.equal((await questionsOf(await aBox(world(), type)))[0]?.['answer'], 'Us');
  });
});
