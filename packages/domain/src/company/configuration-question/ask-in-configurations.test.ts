import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aConfigurationType, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a question that is added or changed', (world) => {
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

  it('is so in what is there already, and its answers stay', async () => {
    const path = await aBox();
    const answered = (await questionsOf(path)).map((question) => ({ ...question, answer: 'Ann' }));
    await changed(world(), path, { questions: answered });
    const questions = `${types}/${await typeOf(path)}/questions`;
    await makeRecord(world(), questions, ports);
    const [first] = await shown<{ id: number }[]>(world(), questions);
    await changed(world(), `${questions}/${first?.id}`, { question: 'Whose?' });
    assert.deepEqual(
      (await questionsOf(path)).map(({ question, answer }) => [question, answer]),
      [
        ['Whose?', 'Ann'],
        ['Ports?', null],
      ],
    );
  });

  it('and is put back as it was read changes nothing in them', async () => {
    const path = await aBox();
    const questions = `${types}/${await typeOf(path)}/questions`;
    const [first] = await shown<{ id: number }[]>(world(), questions);
    const before = await shown(world(), path);
    world().clock.pass(60);
    const question = `${questions}/${first?.id}`;
    assert.equal((await world().put(question, await shown(world(), question))).status, 200);
    assert.deepEqual(await shown(world(), path), before);
  });

  it('and is not asked for a while has its answer again when it is', async () => {
    const path = await aBox();
    const answered = (await questionsOf(path)).map((question) => ({ ...question, answer: 'Ann' }));
    await changed(world(), path, { questions: answered });
    const before = await questionsOf(path);
    const questions = `${types}/${await typeOf(path)}/questions`;
    const [first] = await shown<{ id: number }[]>(world(), questions);
    await changed(world(), `${questions}/${first?.id}`, { inactiveFlag: true });
    assert.deepEqual(await questionsOf(path), []);
    assert.equal((await world().put(path, await shown(world(), path))).status, 200);
    await changed(world(), `${questions}/${first?.id}`, { inactiveFlag: false });
    assert.deepEqual(await questionsOf(path), before);
  });
});
