import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, makeRecord, refusals, shown } from '../../../../testkit/src/index.ts';

inOneWorld('an answer to no question of the survey', (world) => {
  const aSurvey = async (name: string) => {
    const survey = `/service/surveys/${await makeRecord(world(), '/service/surveys', { name })}`;
    const question = { question: 'Satisfied?', type: 'OpenEnded', sequenceNumber: 1 };
    return { results: `${survey}/results`, asked: await makeRecord(world(), `${survey}/questions`, question) };
  };

  it('is refused, be the question of another survey or not there', async () => {
    const [one, other] = [await aSurvey('One'), await aSurvey('Other')];
    const ticketId = await aTicket(world());
    for (const questionId of [other.asked, 4242]) {
      const sent = { ticketId, results: [{ questionId, answer: 'Yes' }] };
      assert.deepEqual(await refusals(world(), one.results, sent), {
        'results/questionId': `Service Survey Question ${questionId} not found`,
      });
    }
  });

  it('changes nothing that was answered before', async () => {
    const { results, asked } = await aSurvey('One');
    const answers = [{ questionId: asked, answer: 'Yes' }];
    const own = await makeRecord(world(), results, { ticketId: await aTicket(world()), results: answers });
    const path = `${results}/${own}`;
    const value = [{ questionId: 4242, answer: 'No' }];
    assert.equal((await world().patch(path, [{ op: 'replace', path: 'results', value }])).status, 400);
    await changed(world(), path, { emailAddress: 'ann@baker.example' });
    assert.deepEqual((await shown(world(), path))['results'], answers);
  });
});
