import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the numbers of answers', (world) => {
  type Question = Readonly<Record<string, unknown>>;
  const types = '/company/configurations/types';
  const owner = { question: 'Owner?', fieldType: 'Text', entryType: 'EntryField', sequenceNumber: 1 };

  const aType = async (name: string, ...questions: object[]) => {
    const id = await makeRecord(world(), types, { name });
    for (const question of questions) await makeRecord(world(), `${types}/${id}/questions`, { ...question });
    return id;
  };
  const questionsOf = async (path: string) => (await shown<{ questions: Question[] }>(world(), path)).questions;

  it('are there from the start, and each its own', async () => {
    const type = await aType('Router', owner, { ...owner, question: 'Where?' });
    const numbers: unknown[] = [];
    for (const name of ['One', 'Two']) {
      const body = { name, type: { id: type }, company: { id: 1 } };
      const path = `/company/configurations/${await makeRecord(world(), '/company/configurations', body)}`;
      numbers.push(...(await questionsOf(path)).map(({ answerId }) => answerId));
    }
    assert.ok(numbers.every((number) => Number.isInteger(number)));
    assert.equal(new Set(numbers).size, 4);
  });
});
