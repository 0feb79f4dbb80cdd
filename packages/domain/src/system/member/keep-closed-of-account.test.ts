import assert from 'node:assert/strict';
import { it, test } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { aKey } from '../../../../access/test/access-world.ts';
import { aMember } from '../../../../testkit/src/index.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';
import { closedOfAccount } from './closed-of-account.ts';

/** What is one's own to change: names, ways to be reached, and how one likes to work. */
const open = [
  ...['id', 'password', 'token', 'lastLogin', '_info', 'customFields', 'photo', 'office365'],
  ...['firstName', 'middleInitial', 'lastName', 'title', 'timeZone', 'country', 'signature', 'mapiName'],
  ...['officeEmail', 'officePhone', 'officeExtension', 'mobileEmail', 'mobilePhone', 'mobileExtension'],
  ...['homeEmail', 'homePhone', 'homeExtension', 'defaultEmail', 'primaryEmail', 'defaultPhone'],
  ...['serviceDefaultLocation', 'serviceDefaultDepartment', 'serviceDefaultBoard', 'projectDefaultLocation'],
  ...['projectDefaultDepartment', 'projectDefaultBoard', 'scheduleDefaultLocation', 'scheduleDefaultDepartment'],
  ...['salesDefaultLocation', 'toastNotificationFlag', 'enableMobileGpsFlag', 'timeReminderEmailFlag'],
  ...['calendarSyncIntegrationFlag', 'directionalSync', 'companyActivityTabFormat', 'invoiceTimeTabFormat'],
  ...['invoiceScreenDefaultTabFormat', 'invoicingDisplayOptions', 'agreementInvoicingDisplayOptions'],
  ...['autoStartStopwatch', 'autoPopupQuickNotesWithStopwatch', 'globalSearchDefaultTicketFilter'],
  ...['globalSearchDefaultSort', 'phoneSource', 'phoneIntegrationType', 'useBrowserLanguageFlag'],
  ...['copyPodLayouts', 'copySharedDefaultViews', 'copyColumnLayoutsAndFilters', 'fromMemberRecId'],
];

test('every field of My Account is either open to its owner or closed', () => {
  const fields = loadCatalogue()
    .model('MyAccount')
    .fields.map(({ name }) => name);
  assert.deepEqual(fields.filter((name) => !open.includes(name)).sort(), [...closedOfAccount].sort());
});

onEachEngine('my account', (engine) => {
  it('takes back the whole account as it was shown, and keeps what a body leaves out', async () => {
    await using world = await aWorld({ engine });
    const id = await aMember(world, 'fay', { securityRole: { name: 'Technician' } });
    const { headers: caller } = await aKey(world, 'fay');
    const shown = (await world.get(`/system/myAccount/${id}`, caller)).json as Record<string, unknown>;
    const put = (body: object) =>
      world.send('PUT', `/system/myAccount/${id}`, { headers: caller, body: JSON.stringify(body) });
    const whole = await put({ ...shown, title: 'Fixer' });
    assert.equal(whole.status, 200, whole.text);
    const { dailyCapacity, type, ...less } = shown;
    const taken = await put(less);
    assert.equal(taken.status, 200, taken.text);
    const after = (await world.get(`/system/members/${id}`)).json as Record<string, unknown>;
    assert.deepEqual([after['dailyCapacity'], after['type']], [dailyCapacity, type]);
  });
});
