import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aConfigurationType, inOlderVersion, inOneWorld, makeRecord, shown } from '@reeve/testkit';

interface Question {
  readonly questionId: number;
}

inOneWorld('answers within a list', (world) => {
  it('are asked for by what they are: texts, numbers and flags, of one and the same question', async () => {
    const type = await aConfigurationType(
      world(),
      'Asked',
      { fieldType: 'Text', entryType: 'EntryField', question: 'Product', sequenceNumber: 1 },
      { fieldType: 'Number', entryType: 'EntryField', question: 'Disks', sequenceNumber: 2 },
      { fieldType: 'Checkbox', entryType: 'EntryField', question: 'Rented', sequenceNumber: 3 },
    );
    const asked = await shown<{ id: number }[]>(world(), `/company/configurations/types/${type}/questions`);
    const answered = (answers: readonly unknown[]) =>
      makeRecord(world(), '/company/configurations', {
        name: `Box ${answers.join()}`,
        type: { id: type },
        company: { id: 1 },
        questions: answers.map((answer, at): Question & { answer: unknown } => ({
          questionId: asked[at]?.id ?? 0,
          answer,
        })),
      });
    const [first, second] = [await answered(['Cloud', 4, true]), await answered(['4', 12, false])];
    for (const [condition, ids] of [
      ['questions/question="Product" and questions/answer="cloud"', [first]],
      ['questions/question="Disks" and questions/answer="Cloud"', []],
      ['questions/answer like "Cl%"', [first]],
      ['questions/answer = 4', [first]],
      ['questions/answer = "4"', [second]],
      ['questions/answer > 4', [second]],
      ['questions/answer = true', [first]],
      ['questions/answer in ("Cloud", 12)', [first, second]],
      ['questions/question="Product" and questions/answer not in ("Cloud")', [second]],
      ['questions/answer != null', [first, second]],
    ] as const)
      for (const caller of [world(), inOlderVersion(world())]) {
        const query = `conditions=type/id=${type}&fields=id&childConditions=${encodeURIComponent(condition)}`;
        const found = await shown<{ id: number }[]>(caller, `/company/configurations?${query}`);
        assert.deepEqual(
          found.map(({ id }) => id),
          ids,
          condition,
        );
      }
  });
});
