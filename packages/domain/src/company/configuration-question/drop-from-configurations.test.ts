import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aConfigurationType, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a question that is deleted', (world) => {
  type Question = Readonly<Record<string, unknown>>;
  const types = '/company/configurations/types';
  const ports = { question: 'Ports?', fieldType: 'Number', entryType: 'EntryField', sequenceNumber: 2 };
  const owner = { question: 'Owner?', fieldType: 'Text', entryType: 'EntryField', sequenceNumber: 1 };

  const questionsOf = async (path: string) => (await shown<{ questions: Question[] }>(world(), path)).questions;

  const aBox = async () => {
    const body = { name: 'Box', type: { id: await aConfigurationType(world(), 'Router', owner) }, company: { id: 1 } };
    return `/company/configurations/${await makeRecord(world(), '/company/configurations', body)}`;
  };
  const typeOf = async (path: string) => (await shown<{ type: { id: number } }>(world(), path)).type.id;

  it('is asked no longer', async () => {
    const path = await aBox();
    const questions = `${types}/${await typeOf(path)}/questions`;
    const [first] = await shown<{ id: number }[]>(world(), questions);
    await makeRecord(world(), questions, ports);
    assert.equal((await world().delete(`${questions}/${first?.id}`)).status, 204);
    assert.deepEqual(
      (await questionsOf(path)).map(({ question }) => question),
      ['Ports?'],
    );
  });
});
