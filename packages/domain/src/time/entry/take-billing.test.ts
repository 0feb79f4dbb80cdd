import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anAgreement,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('whether time is billed', (world) => {
  const optionOf = async (fields: object, caller = world()) => {
    const path = `/time/entries/${await aTimeEntry(caller, await aTicket(world()), { ...fields })}`;
    return { path, option: (await shown(world(), path))['billableOption'] };
  };

  it('follows from its work type, unless it is sent', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.equal((await optionOf({}, caller)).option, 'Billable');
      assert.equal((await optionOf({ workType: { name: 'Internal' } }, caller)).option, 'DoNotBill');
      assert.equal((await optionOf({ workType: { name: 'Sales Activity' } }, caller)).option, 'NoCharge');
      assert.equal(
        (await optionOf({ workType: { name: 'Internal' }, billableOption: 'Billable' }, caller)).option,
        'Billable',
      );
    }
    const draft = { workType: { name: 'Internal' }, timeStart: '2025-03-03T09:00:00Z' };
    const shownDraft = (await world().post('/time/entries/defaults', draft)).json as { billableOption: string };
    assert.equal(shownDraft.billableOption, 'DoNotBill');
  });

  it('follows another work type, and nothing else', async () => {
    const { path } = await optionOf({});
    assert.equal((await changed(world(), path, { workType: { name: 'Internal' } }))['billableOption'], 'DoNotBill');
    assert.equal((await changed(world(), path, { billableOption: 'NoCharge' }))['billableOption'], 'NoCharge');
    assert.equal((await changed(world(), path, { notes: 'Done' }))['billableOption'], 'NoCharge');
  });

  it('follows from the ticket or the agreement where the work type is billed', async () => {
    const ticket = await aTicket(world(), { billTime: 'NoCharge' });
    const path = `/time/entries/${await aTimeEntry(world(), ticket)}`;
    assert.equal((await shown(world(), path))['billableOption'], 'NoCharge');
    assert.equal((await changed(world(), path, { workType: { name: 'Internal' } }))['billableOption'], 'DoNotBill');
    const agreement = { id: await anAgreement(world(), { billTime: 'DoNotBill' }) };
    const under = await aTicket(world(), { agreement, billTime: 'NoDefault' });
    const entry = `/time/entries/${await aTimeEntry(world(), under)}`;
    assert.equal((await shown(world(), entry))['billableOption'], 'DoNotBill');
  });

  it('stays as somebody chose it when its agreement changes', async () => {
    const agreement = { id: await anAgreement(world()) };
    const ticket = await aTicket(world(), { agreement });
    const path = `/time/entries/${await aTimeEntry(world(), ticket, { billableOption: 'DoNotBill' })}`;
    assert.equal((await changed(world(), path, { agreement: null }))['billableOption'], 'DoNotBill');
    const free = { id: await anAgreement(world(), { billTime: 'NoCharge' }) };
    const usual = `/time/entries/${await aTimeEntry(world(), await aTicket(world(), { billTime: 'NoDefault' }))}`;
    assert.equal((await changed(world(), usual, { agreement: free }))['billableOption'], 'NoCharge', 'nobody chose');
  });
});
