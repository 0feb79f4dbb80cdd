import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aConfigurationType,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Asked = { readonly questions: readonly { readonly answer: string }[] };

inOneWorld('a value of a question of configurations', (world) => {
  it('takes the answers that are it along when it is called anew, and no others', async () => {
    const color = { question: 'Color?', fieldType: 'Text', entryType: 'List', sequenceNumber: 1 };
    const type = await aConfigurationType(world(), 'Painted', color);
    const questions = `/company/configurations/types/${type}/questions`;
    const values = `${questions}/${await firstId(world(), questions)}/values`;
    const [red, blue] = [
      await makeRecord(world(), values, { value: 'red' }),
      await makeRecord(world(), values, { value: 'blue' }),
    ];
    const painted = async (value: string) => {
      const body = { name: value, type: { id: type }, company: { id: 1 } };
      const path = `/company/configurations/${await makeRecord(world(), '/company/configurations', body)}`;
      await changed(world(), path, { 'questions/0/answer': value });
      return path;
    };
    const [first, second] = [await painted('red'), await painted('blue')];
    const answers = async () =>
      Promise.all([first, second].map(async (path) => (await shown<Asked>(world(), path)).questions[0]?.answer));
    await changed(world(), `${values}/${blue}`, { value: 'navy' });
    assert.deepEqual(await answers(), ['red', 'navy']);
    await changed(inOlderVersion(world()), `${values}/${red}`, { value: 'crimson' });
    assert.deepEqual(await answers(), ['crimson', 'navy']);
  });
});
