import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aConfigurationType, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the numbers of answers', (world) => {
  type Question = Readonly<Record<string, unknown>>;
  const owner = { question: 'Owner?', fieldType: 'Text', entryType: 'EntryField', sequenceNumber: 1 };

  const questionsOf = async (path: string) => (await shown<{ questions: Question[] }>(world(), path)).questions;

  it('are there from the start, and each its own', async () => {
    const type = await aConfigurationType(world(), 'Router', owner, { ...owner, question: 'Where?' });
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
