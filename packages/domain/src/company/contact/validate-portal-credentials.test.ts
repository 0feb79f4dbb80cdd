import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('contacts', (engine) => {
  it('recognise portal credentials, and only of contacts that may sign in', async () => {
    await using world = await aWorld({ engine });
    const [email] = (await world.get('/company/communicationTypes?conditions=emailFlag=true')).json as {
      id: number;
    }[];
    const items = [{ type: { id: email?.id }, value: 'ann@example.com', communicationType: 'Email' }];
    const made = await world.post('/company/contacts', {
      firstName: 'Ann',
      company: { id: 1 },
      portalPassword: 'secret1',
      disablePortalLoginFlag: false,
      communicationItems: items,
    });
    assert.equal(made.status, 201, made.text);
    assert.ok(!made.text.includes('secret1'));
    const { id } = made.json as { id: number };
    const path = '/company/contacts/validatePortalCredentials';
    const good = { email: 'ann@example.com', password: 'secret1' };
    assert.deepEqual((await world.post(path, good)).json, { success: true, contactId: id });
    assert.deepEqual((await world.post(path, { ...good, password: 'secret2' })).json, { success: false });
    assert.deepEqual((await world.post(path, { ...good, email: 'bo@example.com' })).json, { success: false });
    await world.patch(`/company/contacts/${id}`, [{ op: 'replace', path: 'disablePortalLoginFlag', value: true }]);
    assert.deepEqual((await world.post(path, good)).json, { success: false });
    const rights = (await world.get(`/company/contacts/${id}/portalSecurity`)).json as {
      identifier: string;
      enabled: boolean;
    }[];
    assert.ok(Array.isArray(rights));
  });
});
