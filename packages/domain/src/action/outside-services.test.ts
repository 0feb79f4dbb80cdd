import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aWorld } from '../../../testkit/src/world.ts';

describe('operations that need a service outside, on sqlite', () => {
  it('never say that a check went well, and name the first setting that is missing', async () => {
    await using world = await aWorld();
    const link = await world.post('/system/ldapConfigurations/testLink', { server: 'ldap.example.com' });
    assert.equal(link.status, 200);
    assert.deepEqual(link.json, {
      success: false,
      message: 'Reeve has no connection to an LDAP server: nothing was sent or checked.',
    });
    assert.deepEqual((await world.post('/system/ldapConfigurations/testLink', {})).json, {
      success: false,
      message: 'server is not set.',
    });
    const made = await world.post('/system/googleemailsetup', {
      name: 'Mail',
      username: 'desk@example.com',
      inboxFolder: 'In',
      processedFolder: 'Done',
      failedFolder: 'Failed',
    });
    const { id } = made.json as { id: number };
    const tested = await world.post(`/system/googleemailsetup/${id}/testConnection`, '');
    assert.deepEqual(tested.json, { success: false, message: 'clientId is not set.' });
  });

  it('answer 404 where no settings are stored and 501 where only the service could answer', async () => {
    await using world = await aWorld();
    assert.equal((await world.get('/system/authAnvils/testConnection')).status, 404);
    assert.equal((await world.get('/system/office365/emailSetups/77/getEmails')).status, 404);
    const made = await world.post('/system/office365/emailSetups', {
      name: 'Mail',
      inboxFolder: 'In',
      processedFolder: 'Done',
      failedFolder: 'Failed',
    });
    const { id } = made.json as { id: number };
    assert.equal((await world.get(`/system/office365/emailSetups/${id}/getEmails`)).status, 501);
    assert.equal((await world.get('/system/marketplaceimport/getdefinition/14')).status, 404);
  });

  it('tell nobody whether an address is known when no mail can be sent', async () => {
    await using world = await aWorld({ flags: { mode: 'serve', 'trusted-proxies': '127.0.0.1' } });
    const secure = { 'x-forwarded-proto': 'https' };
    const reply = await world.post('/company/contacts/requestPassword', { email: 'nobody@example.com' }, secure);
    assert.equal(reply.status, 400);
    assert.match(reply.text, /outgoing mail is not set up/);
    assert.equal((await world.post('/company/contacts/requestPassword', {}, secure)).status, 400);
  });

  it('refuse to link a member to a sign-in user that is not known', async () => {
    await using world = await aWorld();
    assert.equal((await world.post('/system/members/1/linkSsoUser', { ssoUserId: 'abc' })).status, 404);
    assert.equal((await world.post('/system/members/1/unlinkSsoUser', '')).status, 400);
    assert.equal((await world.post('/system/members/abc/deactivateIamMember', '')).status, 404);
    assert.deepEqual((await world.get('/system/ssoUsers')).json, []);
  });
});
