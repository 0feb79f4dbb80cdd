import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aProject,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

type Reference = { readonly id: number } | undefined;
type Shown = Record<'company' | 'contact' | 'site' | 'project', Reference>;

inOneWorld('a new project ticket', (world) => {
  it('is for the company, contact and site of its project, which its phase tells', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const contact = { id: await aContact(world(), { company }) };
    const project = await aProject(world(), { company, contact });
    const phase = { id: await makeRecord(world(), `/project/projects/${project}/phases`, { description: 'Plan' }) };
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await makeRecord(caller, '/project/tickets', { summary: 'Design', phase });
      const ticket = await shown<Shown>(world(), `/project/tickets/${id}`);
      assert.deepEqual([ticket.company?.id, ticket.contact?.id, ticket.project?.id], [company.id, contact.id, project]);
      assert.notEqual(ticket.site, undefined);
      const sent = { objectId: id, member: { id: 1 }, type: { identifier: 'S' }, addMemberToProjectFlag: true };
      const entry = await makeRecord(caller, '/schedule/entries', sent);
      assert.equal((await shown(world(), `/schedule/entries/${entry}`))['name'], `Baker / Ticket# ${id} - Design`);
    }
  });
});
