import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('contacts at a site that gets another telephone number', (world) => {
  it('are called by that one, whether the site or its company is changed, unless they have one of their own', async () => {
    for (const [caller, identifier] of [
      [world(), 'Yew'],
      [inOlderVersion(world()), 'Box'],
    ] as const) {
      const company = { id: await aCompany(world(), identifier, { phoneNumber: '6145550100' }) };
      const own = { type: { name: 'Cell' }, value: '6145550100' };
      const paths = [
        `/company/contacts/${await aContact(world(), { company, firstName: 'No' })}`,
        `/company/contacts/${await aContact(world(), { company, communicationItems: [own] })}`,
      ];
      const phones = async () =>
        Promise.all(paths.map(async (path) => (await shown(caller, path))['defaultPhoneNbr'] ?? null));
      const { site } = await shown<{ site: { id: number } }>(world(), `/company/companies/${company.id}`);
      const seen = [await phones()];
      await changed(caller, `/company/companies/${company.id}/sites/${site.id}`, { phoneNumber: '6145550200' });
      seen.push(await phones());
      await changed(caller, `/company/companies/${company.id}`, { phoneNumber: '6145550300' });
      seen.push(await phones());
      await changed(caller, `/company/companies/${company.id}`, { phoneNumber: '' });
      seen.push(await phones());
      const numbers = ['6145550100', '6145550200', '6145550300', null];
      assert.deepEqual(
        seen,
        numbers.map((number) => [number, '6145550100']),
      );
    }
  });
});
