import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aProject,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Reference = { readonly id: number } | undefined;
type Taken = Readonly<Record<'company' | 'agreement' | 'ticket', Reference>>;

inOneWorld('what a time entry takes from its ticket', (world) => {
  const read = async (entry: number) => {
    const { company, agreement, ticket } = await shown<Taken>(world(), `/time/entries/${entry}`);
    return [company?.id, agreement?.id, ticket?.id];
  };

  it('is company, agreement and the ticket itself', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const agreement = { id: await anAgreement(world(), { company }) };
    const ticket = await aTicket(world(), { company, agreement });
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await read(await aTimeEntry(caller, ticket)), [company.id, agreement.id, ticket]);
  });

  it('is nothing where it is charged to no ticket', async () => {
    const ticket = await aTicket(world());
    const charged = { chargeToType: 'ChargeCode', chargeToId: 1 };
    const [, agreement, none] = await read(await aTimeEntry(world(), ticket, charged));
    assert.deepEqual([agreement, none], [undefined, undefined]);
  });

  it('follows the entry to another ticket', async () => {
    const company = { id: await aCompany(world(), 'Cook') };
    const [from, to] = [await aTicket(world()), await aTicket(world(), { company })];
    const entry = await aTimeEntry(world(), from);
    await changed(world(), `/time/entries/${entry}`, { chargeToId: to });
    assert.deepEqual(await read(entry), [company.id, undefined, to]);
    const hoursOf = async (id: number) => (await shown(world(), `/service/tickets/${id}`))['actualHours'];
    assert.deepEqual([await hoursOf(from), await hoursOf(to)], [0, 1]);
  });

  it('is project and phase too, with a link that leads to a project ticket', async () => {
    const project = await aProject(world());
    const phase = await makeRecord(world(), `/project/projects/${project}/phases`, { description: 'Plan' });
    const ticket = await makeRecord(world(), '/project/tickets', { summary: 'Design', phase: { id: phase } });
    const path = `/time/entries/${await aTimeEntry(world(), ticket, { chargeToType: 'ProjectTicket' })}`;
    const entry = await shown<Record<'project' | 'phase', Reference> & { ticket: { _info: { ticket_href: string } } }>(
      world(),
      path,
    );
    assert.deepEqual([entry.project?.id, entry.phase?.id], [project, phase]);
    assert.match(entry.ticket._info.ticket_href, new RegExp(`/project/tickets/${ticket}$`));
    const plain = await changed<Record<'project' | 'phase', Reference>>(world(), path, {
      chargeToType: 'ServiceTicket',
      chargeToId: await aTicket(world()),
    });
    assert.deepEqual([plain.project, plain.phase], [undefined, undefined]);
  });
});
