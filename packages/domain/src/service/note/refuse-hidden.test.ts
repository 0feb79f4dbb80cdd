import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, makeRecord, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('a ticket note that is shown nowhere', (world) => {
  const message = 'Please choose where to display the notes in order to save this record.';

  it('is refused when it is made and when it is hidden', async () => {
    const notes = `/service/tickets/${await aTicket(world())}/notes`;
    assert.deepEqual(await refusals(world(), notes, { text: 'Rebooted' }), {
      'detailDescriptionFlag, internalAnalysisFlag, resolutionFlag': message,
    });
    const id = await makeRecord(world(), notes, { text: 'Rebooted', internalAnalysisFlag: true });
    const hide = [{ op: 'replace', path: 'internalAnalysisFlag', value: false }];
    const refused = await world().patch(`${notes}/${id}`, hide);
    assert.deepEqual([refused.status, refused.text.includes(message)], [400, true]);
  });

  for (const place of ['detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag', 'issueFlag'])
    it(`is not what one with ${place} is`, async () => {
      const notes = `/service/tickets/${await aTicket(world())}/notes`;
      const id = await makeRecord(world(), notes, { text: 'Rebooted', [place]: true });
      await changed(world(), `${notes}/${id}`, { text: 'Rebooted twice' });
    });
});
