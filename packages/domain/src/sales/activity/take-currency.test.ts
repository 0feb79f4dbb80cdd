import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the currency of an activity', (world) => {
  const codeOf = async (path: string) =>
    (await shown<{ currency?: { currencyCode: string } }>(world(), path)).currency?.currencyCode;
  const currency = async (code: string) => ({
    id: await firstId(world(), `/finance/currencies?conditions=currencyIdentifier="${code}"`),
  });

  it("is its company's, also its contact's company's, and the next company's", async () => {
    const company = { id: await aCompany(world(), 'Euro Calls', { currency: await currency('EUR') }) };
    const contact = { id: await aContact(world(), { company }) };
    const assignTo = { id: 1 };
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await makeRecord(caller, '/sales/activities', { name: 'Call', contact, assignTo });
      const path = `/sales/activities/${id}`;
      assert.equal(await codeOf(path), 'EUR');
      await changed(caller, path, { company: { id: 1 } });
      assert.equal(await codeOf(path), 'USD');
      await changed(caller, path, { company, currency: await currency('GBP') });
      assert.equal(await codeOf(path), 'GBP', 'what is sent');
    }
  });
});
