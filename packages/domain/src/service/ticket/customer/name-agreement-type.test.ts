import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, aTicket, aTimeEntry, changed, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld("the type of a ticket's agreement", (world) => {
  it('is shown by name while there is an agreement', async () => {
    const agreement = { id: await anAgreement(world()) };
    const { type } = await shown<{ type: { name: string } }>(world(), `/finance/agreements/${agreement.id}`);
    const path = `/service/tickets/${await aTicket(world(), { agreement })}`;
    assert.equal((await shown(world(), path))['agreementType'], type.name);
    const entry = await aTimeEntry(world(), Number(path.split('/').at(-1)));
    assert.equal((await shown(world(), `/time/entries/${entry}`))['agreementType'], type.name);
    assert.equal((await changed(world(), path, { agreement: null }))['agreementType'], undefined);
  });
});
