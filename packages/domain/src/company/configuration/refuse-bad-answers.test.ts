import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aConfigurationType,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('an answer to a question of a configuration', (world) => {
  type Question = { readonly questionId: number; readonly answerId: number; readonly answer: unknown };
  const types = '/company/configurations/types';
  const configurations = '/company/configurations';
  const ask = (question: string, fieldType: string, entryType = 'EntryField', more: object = {}) => ({
    ...{ question, fieldType, entryType, sequenceNumber: 1 },
    ...more,
  });

  const aType = async (name: string) => {
    const type = await aConfigurationType(
      world(),
      name,
      ask('Role?', 'Text', 'List', { requiredFlag: true, sequenceNumber: 1 }),
      ask('Ports?', 'Number', 'EntryField', { numberOfDecimals: 0, sequenceNumber: 2 }),
      ask('Since?', 'Date', 'Date', { sequenceNumber: 3 }),
      ask('Managed?', 'Checkbox', 'EntryField', { sequenceNumber: 4 }),
    );
    const role = await firstId(world(), `${types}/${type}/questions?conditions=question="Role?"`);
    for (const value of ['DC', 'File'])
      await makeRecord(world(), `${types}/${type}/questions/${role}/values`, { value });
    return type;
  };
  const box = (type: number, more: object = {}) => ({ name: 'Box', type: { id: type }, company: { id: 1 }, ...more });
  const questionsOf = async (path: string) => (await shown<{ questions: Question[] }>(world(), path)).questions;

  it('is what the question takes, on a new configuration and in a patch; nothing is kept of what is refused', async () => {
    const wrong = [
      ['NotAnOption', "Role?: 'NotAnOption' is not one of its options"],
      ['abc', 'Ports?: Option value must be a number'],
      ['yesterday', undefined],
      ['maybe', 'Managed?: the value must be true or false'],
    ] as const;
    for (const [caller, name] of [
      [world(), 'Server'],
      [inOlderVersion(world()), 'Rack'],
    ] as const) {
      const type = await aType(name);
      const path = `${configurations}/${await makeRecord(caller, configurations, box(type))}`;
      const asked = await questionsOf(path);
      const good = ['dc', 24, '2025-03-01', true];
      const answers = asked.map(({ questionId }, at) => ({ questionId, answer: good[at] }));
      const made = `${configurations}/${await makeRecord(caller, configurations, box(type, { questions: answers }))}`;
      assert.deepEqual(
        (await questionsOf(made)).map(({ answer }) => answer),
        good,
      );
      for (const [at, [answer, text]] of wrong.entries()) {
        const questions = [{ questionId: asked[at]?.questionId, answer }];
        const told = await refusals(caller, configurations, box(type, { questions }));
        if (text !== undefined) assert.equal(told['questions'], text);
        assert.ok('questions' in told);
        const patch = [{ op: 'replace', path: `questions/${at}/answer`, value: answer }];
        assert.equal((await caller.patch(made, patch)).status, 400);
      }
      assert.deepEqual(
        (await questionsOf(made)).map(({ answer }) => answer),
        good,
      );
    }
  });

  it('is to one of its own questions, or to one that it had before its type changed', async () => {
    const [type, other] = [await aType('Camera'), await aType('Screen')];
    const path = `${configurations}/${await makeRecord(world(), configurations, box(type))}`;
    const others = `${configurations}/${await makeRecord(world(), configurations, box(other))}`;
    const [foreign] = await questionsOf(others);
    for (const caller of [world(), inOlderVersion(world())]) {
      const sent = { questions: [{ questionId: foreign?.questionId, answer: 'DC' }] };
      const told = await refusals(caller, configurations, box(type, sent));
      assert.equal(told['questions'], `Configuration Question ${foreign?.questionId} not found`);
      const byAnswer = [{ answerId: foreign?.answerId, answer: 'DC' }];
      const reply = await caller.patch(path, [{ op: 'replace', path: 'questions', value: byAnswer }]);
      assert.match(reply.text, new RegExp(`Configuration Question Answer ${foreign?.answerId} not found`));
    }
    const whole = await shown(world(), path);
    const moved = await world().put(path, { ...whole, type: { id: other } });
    assert.equal(moved.status, 200, moved.text);
    assert.deepEqual((await questionsOf(path))[0]?.questionId, foreign?.questionId);
  });

  it('stays, and can be put back, when its question offers it no more', async () => {
    const type = await aType('Phone');
    const path = `${configurations}/${await makeRecord(world(), configurations, box(type))}`;
    const [role] = await questionsOf(path);
    await changed(world(), path, { questions: [{ questionId: role?.questionId, answer: 'File' }] });
    const values = `${types}/${type}/questions/${role?.questionId}/values`;
    const file = await firstId(world(), `${values}?conditions=value="File"`);
    await changed(world(), `${values}/${file}`, { inactiveFlag: true });
    const put = await world().put(path, await shown(world(), path));
    assert.equal(put.status, 200, put.text);
    assert.equal((await questionsOf(path))[0]?.answer, 'File');
    const others = { questions: [{ questionId: role?.questionId, answer: 'File' }] };
    assert.ok('questions' in (await refusals(world(), configurations, box(type, others))));
  });
});
