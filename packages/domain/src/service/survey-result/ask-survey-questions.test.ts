import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the result of a survey', (world) => {
  const aSurvey = async (name: string) => {
    const survey = `/service/surveys/${await makeRecord(world(), '/service/surveys', { name })}`;
    const asked: number[] = [];
    for (const [at, question] of ['Satisfied?', 'Why?'].entries()) {
      const body = { question, type: 'OpenEnded', sequenceNumber: at + 1 };
      asked.push(await makeRecord(world(), `${survey}/questions`, body));
    }
    return { results: `${survey}/results`, asked };
  };

  it('shows every question of the survey, and answers change by their questions', async () => {
    for (const [caller, name] of [
      [world(), 'Now'],
      [inOlderVersion(world()), 'Then'],
    ] as const) {
      const { results, asked } = await aSurvey(name);
      const ticketId = await aTicket(world());
      const sent = [{ questionId: asked[1], answer: 'Quick' }];
      const path = `${results}/${await makeRecord(caller, results, { ticketId, results: sent })}`;
      const open = [
        { questionId: asked[0], answer: null },
        { questionId: asked[1], answer: 'Quick' },
      ];
      assert.deepEqual((await shown(world(), path))['results'], open);
      await changed(caller, path, { results: [{ questionId: asked[0], answer: 'Yes' }] });
      await changed(caller, path, { emailAddress: 'ann@baker.example' });
      assert.deepEqual((await shown(world(), path))['results'], [{ ...open[0], answer: 'Yes' }, open[1]]);
    }
  });
});
