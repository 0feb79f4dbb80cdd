import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

type Shown = { readonly priority: { readonly id: number } } & Record<string, unknown>;

inOneWorld('the priority of a ticket by impact and severity', (world) => {
  const idOf = ({ priority }: Shown) => priority.id;
  const made = async (fields: object, caller = world()) => `/service/tickets/${await aTicket(caller, { ...fields })}`;

  it('is what the table of the service level says', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.equal(idOf(await shown<Shown>(world(), await made({ impact: 'High', severity: 'High' }, caller))), 1);
      const path = await made({ impact: 'Low' }, caller);
      assert.equal(idOf(await shown<Shown>(world(), path)), 3, 'of low impact and medium severity');
      assert.equal(idOf(await changed<Shown>(caller, path, { severity: 'Low' })), 4);
      await changed(caller, path, { severity: 'High', impact: 'Medium' });
      const grave = await shown<Shown>(world(), path);
      assert.deepEqual([idOf(grave), grave['resolutionHours']], [2, 8]);
    }
  });

  it('is the one that is sent, and stays while neither changes', async () => {
    const path = await made({ impact: 'High', severity: 'High', priority: { id: 4 } });
    assert.equal(idOf(await changed<Shown>(world(), path, { summary: 'Slower', severity: 'High' })), 4);
    assert.equal(idOf(await changed<Shown>(world(), path, { severity: 'Low', priority: { id: 1 } })), 1);
  });

  it('follows in a body that repeats the rest of the ticket', async () => {
    const path = await made({});
    const body = { ...(await shown<Shown>(world(), path)), impact: 'High', severity: 'High' };
    assert.equal(idOf((await world().put(path, body)).json as Shown), 1);
    const chosen = { ...body, severity: 'Low', priority: { id: 2 } };
    assert.equal(idOf((await world().put(path, chosen)).json as Shown), 2);
  });

  it('is left where the table has none, and without a service level', async () => {
    const path = await made({ sla: null });
    await changed(world(), path, { sla: null });
    assert.equal(idOf(await changed<Shown>(world(), path, { severity: 'High', impact: 'High' })), 3);
    await changed(world(), '/service/SLAs/1', { lowImpactLowUrgency: null });
    assert.equal(idOf(await shown<Shown>(world(), await made({ impact: 'Low', severity: 'Low' }))), 3);
  });
});
