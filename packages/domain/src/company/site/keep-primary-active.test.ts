import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the primary site of a company', (world) => {
  it('is made inactive when another has taken its place, and not before', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const company = { id: await aCompany(world(), identifier) };
      const path = `/company/companies/${company.id}/sites`;
      const { site } = await shown<{ site: { id: number } }>(world(), `/company/companies/${company.id}`);
      const inactive = { op: 'replace', path: 'inactiveFlag', value: true };
      const unmarked = { op: 'replace', path: 'primaryAddressFlag', value: false };
      for (const patch of [[inactive], [inactive, unmarked]])
        assert.equal((await caller.patch(`${path}/${site.id}`, patch)).status, 400);
      const kept = await shown(world(), `${path}/${site.id}`);
      assert.deepEqual([kept['inactiveFlag'], kept['primaryAddressFlag']], [false, true]);
      const both = { name: 'Mill', primaryAddressFlag: true, inactiveFlag: true };
      const text = 'The primary site of a company cannot be inactive';
      assert.deepEqual(await refusals(caller, path, both), { inactiveFlag: text });
      const mill = await makeRecord(caller, path, { name: 'Mill', primaryAddressFlag: true });
      await changed(caller, `${path}/${site.id}`, { inactiveFlag: true });
      const contact = await aContact(caller, { company });
      const { site: at } = await shown<{ site: { id: number } }>(world(), `/company/contacts/${contact}`);
      assert.equal(at.id, mill);
    }
  });
});
