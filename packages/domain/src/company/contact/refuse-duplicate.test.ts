import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aContact, inOlderVersion, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('the same contact again', (world) => {
  const ann = (company: number, value = 'ann@baker.example') => ({
    firstName: 'Ann',
    lastName: 'Baker',
    company: { id: company },
    communicationItems: [{ type: { id: 1 }, value }],
  });

  it('is refused by its own code, unless duplicates are to be ignored', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const company = await aCompany(caller, identifier);
      await aContact(caller, ann(company));
      const reply = await caller.post('/company/contacts', ann(company, 'Ann@Baker.example'));
      const { code, message } = reply.json as { code: string; message: string };
      assert.deepEqual([reply.status, code], [400, 'ContactApi']);
      assert.match(message, /duplicate contact/);
      await aContact(caller, { ...ann(company), ignoreDuplicates: true });
    }
  });

  it('is another with another address, company or name', async () => {
    const [first, second] = [await aCompany(world(), 'First'), await aCompany(world(), 'Second')];
    await aContact(world(), ann(first));
    await aContact(world(), ann(first, 'other@baker.example'));
    await aContact(world(), ann(second));
    await aContact(world(), { ...ann(first), firstName: 'Bob' });
  });
});
