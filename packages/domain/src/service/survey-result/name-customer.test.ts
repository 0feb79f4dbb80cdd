import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Result = { readonly company?: { readonly id: number }; readonly contact?: { readonly id: number } };

inOneWorld('whose answers the result of a survey has', (world) => {
  it('is told by its ticket, and counted for the company', async () => {
    const path = `/service/surveys/${await makeRecord(world(), '/service/surveys', { name: 'After work' })}/results`;
    for (const [caller, name] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const company = { id: await aCompany(world(), name) };
      const contact = { id: await aContact(world(), { company }) };
      const ticketId = await aTicket(world(), { company, contact });
      const own = `${path}/${await makeRecord(caller, path, { ticketId })}`;
      const read = async () => {
        const result = await shown<Result>(world(), own);
        return [result.company?.id, result.contact?.id];
      };
      assert.deepEqual(await read(), [company.id, contact.id]);
      const count = async () => (await shown(world(), `/company/companies/${company.id}/surveys/count`))['count'];
      assert.equal(await count(), 1);
      await changed(caller, own, { ticketId: await aTicket(world()) });
      assert.deepEqual([(await read())[0], await count()], [1, 0]);
    }
  });
});
