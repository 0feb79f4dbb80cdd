import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aProject, aTicket, changed, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('an invoice for a record', (world) => {
  type Named = Record<'ticket' | 'project', { id: number } | undefined> & { applyToType?: string; applyToId?: number };
  const named = async (path: string) => {
    const { applyToType, applyToId, ticket, project } = await shown<Named>(world(), path);
    return [applyToType, applyToId, ticket?.id, project?.id];
  };

  it('names it by word and by reference, whichever was sent', async () => {
    const [ticket, project] = [await aTicket(world()), await aProject(world())];
    const path = await anInvoice(world(), { applyToType: 'Ticket', applyToId: ticket });
    assert.deepEqual(await named(path), ['Ticket', ticket, ticket, undefined]);
    await changed(world(), path, { applyToType: 'Project', applyToId: project });
    assert.deepEqual(await named(path), ['Project', project, undefined, project]);
    const other = await anInvoice(world(), { project: { id: project } });
    assert.deepEqual(await named(other), ['Project', project, undefined, project]);
  });
});
