import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the points of the result of a survey', (world) => {
  it('are those of what was chosen, by id or by name, and of what was not answered', async () => {
    const survey = `/service/surveys/${await makeRecord(world(), '/service/surveys', { name: 'After work' })}`;
    const ask = async (question: string, more: object) => {
      const body = { question, type: 'Selection', sequenceNumber: 1, ...more };
      const id = await makeRecord(world(), `${survey}/questions`, body);
      const good = await makeRecord(world(), `${survey}/questions/${id}/options`, { caption: 'Good', points: 5 });
      await makeRecord(world(), `${survey}/questions/${id}/options`, { caption: 'Bad', points: 1 });
      return [id, good] as const;
    };
    const [[quick], [polite, good]] = [await ask('Quick?', { noAnswerPoints: 2 }), await ask('Polite?', {})];
    const points = async (path: string) => (await shown(world(), path))['totalPoints'];
    for (const caller of [world(), inOlderVersion(world())]) {
      const results = [{ questionId: polite, answer: good }];
      const body = { ticketId: await aTicket(world()), results, totalPoints: 99 };
      const path = `${survey}/results/${await makeRecord(caller, `${survey}/results`, body)}`;
      assert.equal(await points(path), 7);
      await changed(caller, path, { results: [{ questionId: quick, answer: 'bad' }] });
      assert.equal(await points(path), 6);
      const found = await world().get(`${survey}/results?conditions=totalPoints=6`);
      assert.ok((found.json as unknown[]).length > 0);
    }
  });
});
