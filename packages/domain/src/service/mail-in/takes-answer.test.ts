import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aMailbox,
  anAddress,
  aTicket,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

const board = '/service/boards/1';
const desk = 'again@provider.example';
const noLimits = { emailConnectorNeverReopenByDaysFlag: false, emailConnectorNeverReopenByDaysClosedFlag: false };
const day = 24 * 3600;

inOneWorld('an answer by mail to a closed ticket', (world) => {
  const answered = async (ticket: number, from = 'ann@client.example') => {
    const lines = [`From: ${from}`, `To: ${desk}`, `Subject: RE: Ticket#${ticket}/Printer`, '', 'Again.'];
    const reply = await world().send('POST', '//_reeve/mail/inbound?company=acme', {
      headers: { 'content-type': 'message/rfc822' },
      body: lines.join('\r\n'),
    });
    assert.equal(reply.status, 200);
    return (reply.json as { ticket: number }).ticket === ticket;
  };
  const close = async (ticket: number) => {
    const id = await firstId(world(), `${board}/statuses?conditions=closedStatus=true`);
    await changed(world(), `/service/tickets/${ticket}`, { status: { id } });
  };

  it('opens it while neither the days since it was entered nor those since it was closed are over', async () => {
    await aMailbox(world(), desk);
    await changed(world(), board, { emailConnectorAllowReopenClosedFlag: true });
    const byAge = { emailConnectorNeverReopenByDaysFlag: true, emailConnectorReopenDaysLimit: 10 };
    const byEnd = { emailConnectorNeverReopenByDaysClosedFlag: true, emailConnectorReopenDaysClosedLimit: 3 };
    for (const [limits, caller, opens] of [
      [byAge, world(), [true, true, false]],
      [byEnd, inOlderVersion(world()), [true, false, false]],
      [{ ...byAge, ...byEnd }, world(), [true, false, false]],
      [{}, world(), [true, true, true]],
    ] as const) {
      await changed(caller, board, { ...noLimits, ...limits });
      const tickets = await Promise.all([aTicket(world()), aTicket(world()), aTicket(world())]);
      world().clock.pass(5 * day);
      for (const ticket of tickets) await close(ticket);
      const taken: boolean[] = [];
      for (const [wait, ticket] of tickets.entries()) {
        world().clock.pass(wait === 0 ? 0 : wait === 1 ? 4 * day : 2 * day);
        taken.push(await answered(ticket));
      }
      assert.deepEqual(taken, opens, JSON.stringify(limits));
    }
  });

  it('opens it in the status of new tickets where the board names none for that', async () => {
    await changed(world(), board, noLimits);
    const ticket = await aTicket(world());
    const status = async () => (await shown<{ status: unknown }>(world(), `/service/tickets/${ticket}`)).status;
    const first = await status();
    await close(ticket);
    assert.equal(await answered(ticket), true);
    assert.deepEqual(await status(), first);
  });

  it('of somebody who has nothing to do with it is a new one, where the board says so', async () => {
    await changed(world(), board, { ...noLimits, emailConnectorNewTicketNoMatchFlag: true });
    await aContact(world(), { communicationItems: await anAddress(world(), 'kim@client.example') });
    const ticket = await aTicket(world(), { automaticEmailCc: 'boss@client.example' });
    const taken: boolean[] = [];
    for (const from of ['stranger@other.example', 'Boss@client.example', 'kim@client.example']) {
      await close(ticket);
      taken.push(await answered(ticket, from));
    }
    assert.deepEqual(taken, [false, true, true]);
    assert.equal(await answered(ticket, 'stranger@other.example'), true, 'an open one takes it');
    await changed(world(), board, { emailConnectorNewTicketNoMatchFlag: false });
    await close(ticket);
    assert.equal(await answered(ticket, 'stranger@other.example'), true);
  });
});
