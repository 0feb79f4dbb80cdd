import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, inOlderVersion, inOneWorld, makeRecord, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('a note without a text', (world) => {
  const missing = { text: 'The text field is required.' };

  it('is refused, new or changed, also where it is of blanks alone', async () => {
    const ticket = await aTicket(world());
    const path = `/service/tickets/${ticket}/notes`;
    for (const caller of [world(), inOlderVersion(world())])
      for (const text of [undefined, null, '', '  \n'])
        assert.deepEqual(await refusals(caller, path, { text, internalAnalysisFlag: true }), missing);
    const note = await makeRecord(world(), path, { text: 'Rang back', internalAnalysisFlag: true });
    for (const value of ['', ' ', null])
      assert.equal((await world().patch(`${path}/${note}`, [{ op: 'replace', path: 'text', value }])).status, 400);
  });

  it('and a ticket whose summary is of blanks are refused alike', async () => {
    const sent = { summary: ' \t', company: { id: 1 } };
    assert.deepEqual(await refusals(world(), '/service/tickets', sent), { summary: 'The summary field is required.' });
  });
});
