import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Named = { readonly id: number; readonly name: string };

inOneWorld('the actions of a track', (world) => {
  const aTrack = async (name: string, ...actions: readonly object[]) => {
    const id = await makeRecord(world(), '/company/tracks', { name });
    for (const action of actions) await makeRecord(world(), `/company/tracks/${id}/actions`, { ...action });
    return id;
  };

  it('that are due are taken when it begins: activity, group, status, ticket, another track, mail; later ones stay', async () => {
    const group = { id: await firstId(world(), '/marketing/groups') };
    const companyStatus = { id: await firstId(world(), "/company/companies/statuses?conditions=name='Credit Hold'") };
    const templates = [{ name: 'Hello', summary: 'Visit', board: { id: 1 } }];
    const body = { marketplaceImportType: 'TicketTemplates', marketplaceObject: templates };
    await world().post('/system/marketplaceimport/import', body);
    const serviceTemplate = { id: await firstId(world(), '/service/templates') };
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const next = await aTrack(`Next ${at}`);
      const trackId = await aTrack(
        `Welcome ${at}`,
        { notifyType: 'CreateActivity', subject: `Call ${at}`, specificMemberTo: { id: 1 } },
        { notifyType: 'AddToGroup', group },
        { notifyType: 'ChangeCompanyStatus', companyStatus },
        { notifyType: 'CreateServiceTicket', serviceTemplate },
        { notifyType: 'AttachTrack', attachedTrack: { id: next } },
        { notifyType: 'SendEmail', subject: 'Hello', emailRecipient: 'ann@baker.example' },
        { notifyType: 'AddToGroup', group, daysToExecute: 5 },
      );
      const company = { id: await aCompany(world(), `C${at}`) };
      const contact = await aContact(world(), { company });
      const path = `/company/contacts/${contact}`;
      const own = `${path}/tracks/${await makeRecord(caller, `${path}/tracks`, { trackId })}`;
      const { actionTaken, actionRemaining } = await shown(world(), own);
      assert.deepEqual([actionTaken, actionRemaining], [6, 1]);
      const names = async (list: string) => (await shown<Named[]>(world(), list)).map(({ name }) => name);
      assert.deepEqual(await names(`/sales/activities?conditions=contact/id=${contact}`), [`Call ${at}`]);
      assert.deepEqual(await names(`${path}/tracks`), [`Welcome ${at}`, `Next ${at}`]);
      assert.equal((await shown<unknown[]>(world(), `${path}/groups`)).length, 1);
      const { status } = await shown<{ status: Named }>(world(), `/company/companies/${company.id}`);
      assert.equal(status.id, companyStatus.id);
      const tickets = await shown<{ summary: string }[]>(world(), `/service/tickets?conditions=contact/id=${contact}`);
      assert.deepEqual(
        tickets.map(({ summary }) => summary),
        ['Visit'],
      );
    }
  });

  it('end the track when all are taken, and lead in no circle', async () => {
    const [one, two] = [await aTrack('One'), await aTrack('Two')];
    const lead = (from: number, to: number) =>
      makeRecord(world(), `/company/tracks/${from}/actions`, { notifyType: 'AttachTrack', attachedTrack: { id: to } });
    await lead(one, two);
    await lead(two, one);
    const path = `/company/companies/${await aCompany(world(), 'Round')}/tracks`;
    await makeRecord(world(), path, { trackId: one });
    const begun = await shown<{ name: string; endDate: string }[]>(world(), path);
    assert.deepEqual(
      begun.map(({ name, endDate }) => [name, endDate]),
      ['One', 'Two'].map((name) => [name, '2025-03-03T09:00:00Z']),
    );
  });
});
