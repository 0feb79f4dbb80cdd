import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anOpportunity,
  aTicket,
  aTimeEntry,
  changed,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('time on an activity', (world) => {
  it('names it and its opportunity, until it is charged to something else', async () => {
    const opportunity = await anOpportunity(world());
    const fields = { name: 'Call', assignTo: { id: 1 }, company: { id: 1 }, opportunity: { id: opportunity } };
    const activity = await makeRecord(world(), '/sales/activities', fields);
    const ticket = await aTicket(world());
    const charged = { chargeToType: 'Activity', chargeToId: activity };
    const path = `/time/entries/${await aTimeEntry(world(), ticket, charged)}`;
    const read = async () => {
      const entry = await shown<{ activity?: { id: number }; opportunityRecid?: number }>(world(), path);
      return [entry.activity?.id, entry.opportunityRecid];
    };
    const seen = [await read()];
    await changed(world(), path, { chargeToType: 'ServiceTicket', chargeToId: ticket });
    seen.push(await read());
    await changed(world(), path, { activity: { id: activity } });
    seen.push(await read());
    await changed(world(), path, charged);
    seen.push(await read());
    const [named, none] = [
      [activity, opportunity],
      [undefined, undefined],
    ];
    assert.deepEqual(seen, [named, none, none, named]);
  });
});
