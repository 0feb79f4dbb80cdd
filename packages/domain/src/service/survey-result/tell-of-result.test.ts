import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aMember,
  aTicket,
  changed,
  firstId,
  inOneWorld,
  mailsOfWork,
  makeRecord,
} from '../../../../testkit/src/index.ts';

inOneWorld('an answer to a survey', (world) => {
  it('is mailed to whom the survey names', async () => {
    const survey = `/service/surveys/${await makeRecord(world(), '/service/surveys', { name: 'After work' })}`;
    const ticketId = await aTicket(world());
    const answer = () =>
      mailsOfWork(world(), () =>
        makeRecord(world(), `${survey}/results`, { ticketId, contactMeFlag: true, footerResponse: 'Too slow' }),
      );
    assert.deepEqual(await answer(), []);
    const member = { id: await aMember(world(), 'ann') };
    const notifyWho = { id: await firstId(world(), "/system/notificationRecipients?conditions=identifier='Member'") };
    await changed(world(), survey, { notifyWho, notifyMember: member });
    const [mail, ...others] = await answer();
    assert.deepEqual([mail?.to, mail?.reason, others], [['ann@provider.example'], 'survey result', []]);
    assert.deepEqual(mail?.text.split('\n').slice(1), ['The customer asks to be contacted.', 'Too slow']);
  });
});
