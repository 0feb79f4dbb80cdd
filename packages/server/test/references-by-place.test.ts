import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aCoveredTicket,
  anExpense,
  anInvoice,
  aSoldPhone,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../testkit/src/index.ts';

type Reference = Readonly<Record<string, unknown>> & { readonly _info?: Readonly<Record<string, string>> };

inOneWorld('a reference', (world) => {
  const membersOf = (reference: Reference | undefined) => [
    Object.keys(reference ?? {}).filter((key) => key !== '_info'),
    Object.keys(reference?._info ?? {}),
  ];
  const shownIn = async (path: string, field: string, caller = world()) =>
    (await shown<Record<string, Reference>>(caller, path))[field];

  it('to a company, a member or an item shows what its place shows of it', async () => {
    const { ticket, agreement } = await aCoveredTicket(world(), 'Placed');
    const entry = `/time/entries/${await aTimeEntry(world(), ticket)}`;
    const expense = `/expense/entries/${await anExpense(world(), ticket)}`;
    const invoice = await anInvoice(world(), { company: { id: await aCompany(world(), 'Invoiced') } });
    const company = ['id', 'identifier', 'name'];
    for (const caller of [world(), inOlderVersion(world())]) {
      const companyIn = async (path: string) => membersOf(await shownIn(path, 'company', caller));
      for (const path of [`/service/tickets/${ticket}`, entry])
        assert.deepEqual(await companyIn(path), [company, ['company_href', 'mobileGuid']]);
      for (const path of [`/finance/agreements/${agreement.id}`, invoice])
        assert.deepEqual(await companyIn(path), [company, ['company_href']]);
    }
    const memberIn = async (path: string) => membersOf(await shownIn(path, 'member'));
    const member = ['id', 'identifier', 'name'];
    const { id } = (await shownIn(entry, 'member')) as { id: number };
    await changed(world(), `/system/members/${id}`, { dailyCapacity: 7 });
    assert.deepEqual(await memberIn(entry), [
      [...member, 'dailyCapacity'],
      ['member_href', 'image_href'],
    ]);
    const sheet = await shownIn(entry, 'timeSheet');
    for (const path of [expense, `/time/sheets/${sheet?.['id']}`])
      assert.deepEqual(await memberIn(path), [member, ['member_href']]);
    const phone = await shownIn(await aSoldPhone(world()), 'catalogItem');
    assert.deepEqual(membersOf(phone), [
      ['id', 'identifier'],
      ['typeId', 'catalog_href'],
    ]);
  });

  it('to a ticket has its other name in `_info` of time on it', async () => {
    const ticket = await aTicket(world());
    for (const caller of [world(), inOlderVersion(world())]) {
      const entry = `/time/entries/${await aTimeEntry(caller, ticket)}`;
      const { mobileGuid } = await shown(caller, `/service/tickets/${ticket}`);
      const info = await shownIn(entry, '_info', caller);
      assert.deepEqual(Object.keys(info ?? {}), ['lastUpdated', 'updatedBy', 'chargeToMobileGuid']);
      assert.equal(info?.['chargeToMobileGuid'], mobileGuid);
      assert.deepEqual(await shown(caller, `${entry}?fields=_info/chargeToMobileGuid`), {
        _info: { chargeToMobileGuid: mobileGuid },
      });
    }
    const meeting = { chargeToType: 'ChargeCode', chargeToId: 2 };
    const off = await shownIn(`/time/entries/${await aTimeEntry(world(), 0, meeting)}`, '_info');
    assert.deepEqual(Object.keys(off ?? {}), ['lastUpdated', 'updatedBy']);
  });

  it('to the agreement or the ticket of time tells type and status as they are now', async () => {
    const older = inOlderVersion(world());
    const { ticket, agreement } = await aCoveredTicket(world(), 'Typed');
    const entry = `/time/entries/${await aTimeEntry(world(), ticket)}`;
    const type = await shownIn(`/finance/agreements/${agreement.id}`, 'type');
    const status = await shownIn(`/service/tickets/${ticket}`, 'status');
    const types = `/finance/agreements/types/${type?.['id']}`;
    for (const name of [String(type?.['name']), 'Renamed']) {
      await changed(world(), types, { name });
      const of = await shownIn(entry, 'agreement');
      assert.deepEqual(membersOf(of), [
        ['id', 'name', 'type', 'chargeFirmFlag'],
        ['agreement_href', 'typeId'],
      ]);
      assert.deepEqual([of?.['type'], of?._info?.['typeId']], [name, String(type?.['id'])]);
      assert.equal((await shownIn(`/service/tickets/${ticket}`, 'agreement'))?.['type'], name);
      assert.deepEqual(membersOf(await shownIn(entry, 'agreement', older)), [['id', 'name'], ['agreement_href']]);
    }
    await changed(world(), `/service/boards/1/statuses/${status?.['id']}`, { name: 'In the works' });
    assert.deepEqual(Object.keys((await shownIn(entry, 'ticket', older))?._info ?? {}), ['ticket_href']);
    const { _info } = (await shownIn(entry, 'ticket')) as Reference;
    assert.deepEqual(Object.keys(_info ?? {}), ['ticket_href', 'billingMethod', 'status']);
    assert.deepEqual([_info?.['billingMethod'], _info?.['status']], ['A', 'In the works']);
    await changed(world(), `/service/tickets/${ticket}`, { billingMethod: 'FixedFee' });
    assert.equal((await shownIn(entry, 'ticket'))?._info?.['billingMethod'], 'F');
  });

  it('on a board is a name, its members without a picture, and the work type of a member without its use', async () => {
    const board = '/service/boards/1';
    const [status] = await shown<{ id: number }[]>(world(), `${board}/statuses?conditions=closedStatus=true`);
    const managed = { autoCloseStatus: { id: status?.id }, dutyManagerMember: { id: 1 } };
    await changed(world(), board, managed);
    await changed(world(), '/system/members/1', { workType: { id: 1 } });
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.deepEqual(membersOf(await shownIn(board, 'autoCloseStatus', caller)), [['id', 'name'], []]);
      assert.deepEqual(membersOf(await shownIn(board, 'dutyManagerMember', caller)), [
        ['id', 'identifier', 'name'],
        ['member_href'],
      ]);
      assert.deepEqual(membersOf(await shownIn('/system/members/1', 'workType', caller)), [
        ['id', 'name'],
        ['workType_href'],
      ]);
    }
  });
});
