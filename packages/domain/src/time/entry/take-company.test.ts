import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  aTicket,
  aTimeEntry,
  inOlderVersion,
  inOneWorld,
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

  it('is nothing where another company is sent or it is charged to no ticket', async () => {
    const company = { id: await aCompany(world(), 'Miller') };
    const ticket = await aTicket(world());
    assert.deepEqual(await read(await aTimeEntry(world(), ticket, { company })), [company.id, undefined, ticket]);
    const charged = { chargeToType: 'ChargeCode', chargeToId: 1 };
    const [, agreement, none] = await read(await aTimeEntry(world(), ticket, charged));
    assert.deepEqual([agreement, none], [undefined, undefined]);
  });
});
