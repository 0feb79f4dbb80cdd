import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aMember,
  anAddress,
  aTicket,
  changed,
  firstId,
  inOneWorld,
  mailsOfWork,
  makeRecord,
} from '../../../../testkit/src/index.ts';

inOneWorld('who hears of a ticket by mail', (world) => {
  const receivers = async (work: () => Promise<unknown>) =>
    (await mailsOfWork(world(), work)).flatMap(({ to }) => to).sort();

  it('is no member who chose to hear of it in another way', async () => {
    const member = { id: await aMember(world(), 'pushed') };
    const notifyWho = { id: await firstId(world(), "/system/notificationRecipients?conditions=identifier='Member'") };
    await makeRecord(world(), '/service/boards/1/notifications', { notifyWho, member });
    const open = () => aTicket(world(), { board: { id: 1 } });
    assert.deepEqual(await receivers(open), ['pushed@provider.example']);
    const settings = `/system/members/${member.id}/notificationSettings`;
    const choose = (notificationType: string, notificationTrigger: string) =>
      makeRecord(world(), settings, { notificationType, notificationTrigger });
    await choose('Push', 'WorkflowRules');
    assert.deepEqual(await receivers(open), ['pushed@provider.example']);
    await choose('Push', 'TicketStatusChange');
    assert.deepEqual(await receivers(open), []);
    await choose('Email', 'TicketStatusChange');
    assert.deepEqual(await receivers(open), ['pushed@provider.example']);
    await changed(world(), `/system/members/${member.id}`, { inactiveFlag: true });
  });

  it('is its contact as the provider tells its customers', async () => {
    const contact = {
      id: await aContact(world(), { communicationItems: await anAddress(world(), 'ann@client.example') }),
    };
    const status = { id: await firstId(world(), '/service/boards/1/statuses?conditions=closedStatus=true') };
    const services = `/system/mycompany/services/${await firstId(world(), '/system/mycompany/services')}`;
    const told: Record<string, number[]> = {};
    for (const srNotify of ['NewRequestsOnly', 'ClosedRequestsOnly', 'None', 'NewAndClosedRequests']) {
      await changed(world(), services, { srNotify });
      let id = 0;
      const begun = await receivers(async () => {
        id = await aTicket(world(), { board: { id: 1 }, contact, automaticEmailContactFlag: true });
      });
      const ended = await receivers(() => changed(world(), `/service/tickets/${id}`, { status }));
      told[srNotify] = [begun.length, ended.length];
    }
    assert.deepEqual(told, {
      NewRequestsOnly: [1, 0],
      ClosedRequestsOnly: [0, 1],
      None: [0, 0],
      NewAndClosedRequests: [1, 1],
    });
  });
});
