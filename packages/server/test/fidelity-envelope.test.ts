import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import { made, read, refused } from './answers.ts';

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

inOneWorld('the envelope', (world) => {
  it('answers 404 in 67 bytes for an absent ticket of six digits, pretty with CRLF', async () => {
    const { status, text } = await world().get('/service/tickets/999999');
    assert.equal(status, 404);
    assert.equal(text, '{\r\n  "code": "NotFound",\r\n  "message": "Ticket 999999 not found"\r\n}');
    assert.equal(Buffer.byteLength(text), 67);
  });

  it('answers 404 for an unknown endpoint', async () => {
    refused(await world().get('/service/nope'), 404, 'ConnectWiseApi', 'The endpoint does not exist.');
    refused(await world().get('//v4_6_release/apis/3.0'), 404, 'ConnectWiseApi', 'The endpoint does not exist.');
    refused(await world().get('//nothing/here'), 404, 'ConnectWiseApi', 'The endpoint does not exist.');
  });

  it('answers lists compactly, with the headers of the application', async () => {
    const { text, headers } = await world().get('/service/boards');
    assert.match(text, /^\[\{"id":1,/);
    assert.ok(!/[\r\n]/.test(text), 'one line');
    assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
    assert.match(headers.get('x-cw-request-id') ?? '', guid);
    assert.equal(headers.get('api-current-version'), '2025.1');
    assert.equal(headers.get('cache-control'), 'no-cache');
    assert.equal(headers.get('pragma'), 'no-cache');
    assert.equal(headers.get('expires'), '-1');
    assert.ok(headers.has('x-server-name'));
  });

  it('answers an empty list as two bytes without a Link', async () => {
    const { text, headers } = await world().get('/service/boards?conditions=id=99999');
    assert.equal(text, '[]');
    assert.equal(headers.get('content-length'), '2');
    assert.equal(headers.get('link'), null);
  });

  it('answers in the vendor media type when that was asked for', async () => {
    const accept = 'application/vnd.connectwise.com+json; version=2025.1';
    const { headers } = await world().get('/service/boards', { accept });
    assert.match(headers.get('content-type') ?? '', /^application\/vnd\.connectwise\.com\+json; version=2025\.1/);
  });

  it('leaves out what is empty, keeps false, 0 and empty lists, and puts _info last where the model does', async () => {
    const contact = await made(world(), '/company/contacts', { firstName: 'Ada' });
    const { text } = await world().get(`/company/contacts/${contact.id}`);
    assert.ok(!text.includes(':null'), text);
    assert.ok(!('company' in contact) && !('title' in contact) && !('communicationItems' in contact), text);
    assert.equal(contact['inactiveFlag'], false);
    assert.deepEqual(contact['types'], []);
    assert.equal(Object.keys(contact).at(-1), '_info');
    const info = contact['_info'] as Record<string, string>;
    assert.ok(Object.values(info).every((value) => typeof value === 'string'));
    assert.equal(info['lastUpdated'], '2025-03-03T09:00:00Z');
    assert.equal(info['updatedBy'], 'ReeveApi');
    assert.equal(info['notes_href'], `${world().base}/company/contacts/${contact.id}/notes`);
  });

  it('puts _info where the model has it, and the link of companies and sites before their mark', async () => {
    const ticket = await made(world(), '/service/tickets', { summary: 'x', company: { id: 1 } });
    const members = Object.keys(ticket);
    assert.ok(!members.includes('customFields'), 'tickets have none here');
    assert.ok(members.indexOf('currency') < members.indexOf('_info'), String(members));
    assert.ok(members.indexOf('_info') < members.indexOf('escalationLevel'), String(members));
    const marks = ['company', 'site'].map((name) => Object.keys((ticket[name] as { _info: object })._info));
    assert.deepEqual(marks, [
      ['company_href', 'mobileGuid'],
      ['site_href', 'mobileGuid'],
    ]);
  });

  it('gives a new contact the defaults that were seen', async () => {
    const contact = await made(world(), '/company/contacts', { firstName: 'Grace' });
    const flags = ['inactiveFlag', 'marriedFlag', 'childrenFlag', 'unsubscribeFlag', 'defaultBillingFlag'];
    for (const flag of [...flags, 'defaultFlag', 'ignoreDuplicates']) assert.equal(contact[flag], false, flag);
    assert.equal(contact['portalSecurityLevel'], 1);
    assert.equal(contact['disablePortalLoginFlag'], true);
    assert.match(String(contact['mobileGuid']), guid);
  });

  it('shows only the named fields, ignores unknown ones, on GET and on POST', async () => {
    const made = await world().post('/service/tickets?fields=id,board/name,nope', { summary: 'x', company: { id: 1 } });
    assert.deepEqual(Object.keys(made.json as object), ['id', 'board']);
    assert.deepEqual(Object.keys((made.json as { board: object }).board), ['name']);
    const { id } = made.json as { id: number };
    const shown = await read(world(), `/service/tickets/${id}?fields=summary,_info/lastUpdated`);
    assert.deepEqual(shown, { summary: 'x', _info: { lastUpdated: '2025-03-03T09:00:00Z' } });
  });

  it('answers 201 with where the record is, and the path in any case with a trailing slash', async () => {
    const reply = await world().post('/Company/CONTACTS/', { firstName: 'Lin' });
    assert.equal(reply.status, 201, reply.text);
    const { id } = reply.json as { id: number };
    assert.equal(reply.headers.get('location'), `${world().base}/company/contacts/${id}`);
    assert.equal((await world().get(`/COMPANY/contacts/${id}/`)).text, reply.text);
  });

  it('ignores an id in the body', async () => {
    const contact = await made(world(), '/company/contacts', { id: 4711, firstName: 'Kay' });
    assert.notEqual(contact.id, 4711);
    const reply = await world().put(`/company/contacts/${contact.id}`, { id: 1, firstName: 'Kay' });
    assert.equal((reply.json as { id: number }).id, contact.id);
  });

  it('refuses a verb that a path does not have, naming those that it has', async () => {
    const reply = await world().send('DELETE', '/service/boards');
    refused(reply, 405, 'ConnectWiseApi', "The requested resource does not support http method 'DELETE'.");
    assert.equal(reply.headers.get('allow'), 'GET, POST');
  });

  it('refuses a form where JSON is wanted', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const reply = await world().send('POST', '/company/contacts', { headers, body: '--x--' });
    refused(reply, 415, 'ConnectWiseApi', /multipart\/form-data/);
  });

  it('deletes once with 204 and nothing, twice with 404', async () => {
    const { id } = await made(world(), '/company/contacts', { firstName: 'Del' });
    const reply = await world().delete(`/company/contacts/${id}`);
    assert.deepEqual([reply.status, reply.text], [204, '']);
    refused(await world().delete(`/company/contacts/${id}`), 404, 'NotFound', `Contact ${id} not found`);
    refused(await world().get(`/company/contacts/${id}`), 404, 'NotFound', `Contact ${id} not found`);
  });
});
