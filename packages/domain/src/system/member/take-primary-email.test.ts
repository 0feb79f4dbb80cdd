import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld("a member's primary e-mail address", (world) => {
  const primary = async (id: number) => (await shown(world(), `/system/members/${id}`))['primaryEmail'];

  it('is the one that defaultEmail names, also after a change of either', async () => {
    const addresses = { officeEmail: 'mary@provider.example', homeEmail: 'mary@home.example' };
    const id = await aMember(inOlderVersion(world()), 'mary', { ...addresses, defaultEmail: 'Office' });
    assert.equal(await primary(id), 'mary@provider.example');
    await changed(world(), `/system/members/${id}`, { officeEmail: 'godwin@provider.example' });
    assert.equal(await primary(id), 'godwin@provider.example');
    await changed(world(), `/system/members/${id}`, { defaultEmail: 'Home' });
    assert.equal(await primary(id), 'mary@home.example');
    const [found] = await shown<{ id: number }[]>(
      world(),
      '/system/members?conditions=primaryEmail="mary@home.example"',
    );
    assert.equal(found?.id, id);
  });

  it('is another one where the address that is named is empty, and what is sent where there is none', async () => {
    const id = await aMember(world(), 'percy', { primaryEmail: 'percy@sea.example', defaultEmail: 'Mobile' });
    assert.equal(await primary(id), 'percy@provider.example');
    const alone = await aMember(world(), 'paul', { officeEmail: null, primaryEmail: 'paul@sea.example' });
    assert.equal(await primary(alone), 'paul@sea.example');
  });
});
