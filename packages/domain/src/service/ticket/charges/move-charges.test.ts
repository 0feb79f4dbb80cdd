import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anExpense,
  anInvoice,
  aPhase,
  aProject,
  aProjectTicket,
  aSoldPhone,
  aTicket,
  aTimeEntry,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

type Reference = { readonly id: number } | undefined;
type Charge = Record<'project' | 'phase', Reference> & { readonly chargeToType: string };

inOneWorld('time and expenses of a ticket that becomes one of a project', (world) => {
  it('go with it, may be changed there, and come back with it', async () => {
    const ticket = await aTicket(world());
    const paths = [
      `/time/entries/${await aTimeEntry(world(), ticket)}`,
      `/expense/entries/${await anExpense(world(), ticket)}`,
    ];
    const read = async (path: string) => {
      const { chargeToType, project, phase } = await shown<Charge>(world(), path);
      return [chargeToType, project?.id, phase?.id];
    };
    const project = await aProject(world());
    const aPhase = () => makeRecord(world(), `/project/projects/${project}/phases`, { description: 'Plan' });
    const phase = { id: await aPhase() };
    assert.equal((await world().post(`/service/tickets/${ticket}/convert`, { phase, wbsCode: '1.1' })).status, 200);
    for (const path of paths) assert.deepEqual(await read(path), ['ProjectTicket', project, phase.id]);
    for (const path of paths) await changed(world(), path, { notes: 'Noted' });
    const next = { id: await aPhase() };
    await changed(world(), `/project/tickets/${ticket}`, { phase: next });
    for (const path of paths) assert.deepEqual(await read(path), ['ProjectTicket', project, next.id]);
    await world().post(`/project/tickets/${ticket}/convert`, { recordType: 'ServiceTicket' });
    for (const path of paths) assert.deepEqual(await read(path), ['ServiceTicket', undefined, undefined]);
  });

  it('take its products along, but for those that are of another project', async () => {
    const [one, other] = [await aProject(world()), await aProject(world())];
    const [phase, next] = [{ id: await aPhase(world(), one) }, { id: await aPhase(world(), one) }];
    const ticket = { id: await aProjectTicket(world(), phase.id) };
    const products = [
      await aSoldPhone(world(), { ticket }),
      await aSoldPhone(world(), { ticket, project: { id: one } }),
      await aSoldPhone(world(), { ticket, project: { id: other } }),
    ];
    const are = async (expected: readonly (number | undefined)[][]) => {
      const all = await Promise.all(products.map((path) => shown<Charge>(world(), path)));
      assert.deepEqual(
        all.map(({ project, phase: of }) => [project?.id, of?.id]),
        [...expected, [other, undefined]],
      );
    };
    await are([
      [one, phase.id],
      [one, phase.id],
    ]);
    await changed(world(), `/project/tickets/${ticket.id}`, { phase: next });
    await are([
      [one, next.id],
      [one, next.id],
    ]);
    const invoice = await anInvoice(inOlderVersion(world()), { applyToType: 'Project', applyToId: one });
    const billed = await shown<object[]>(world(), `/procurement/products?conditions=invoice/id=${idOf(invoice)}`);
    assert.equal(billed.length, 2);
    await world().post(`/project/tickets/${ticket.id}/convert`, { recordType: 'ServiceTicket' });
    await are([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
