import assert from 'node:assert/strict';
import { it, test } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { aCaller, aKey, type Caller } from '../../../../access/test/access-world.ts';
import { aMember } from '../../../../testkit/src/index.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';
import { closedOfAccount } from './keep-own-account.ts';

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
  it('takes what is one’s own to change, and nothing of who one is or may do', async () => {
    await using world = await aWorld({ engine });
    const caller = await aCaller(world, 'fixer', 'Technician');
    const { id, patch } = await accountOf(world, caller, 'fixer');
    assert.equal((await patch('mobilePhone', '555')).status, 200);
    const refused = [
      ['identifier', 'zadmin'],
      ['licenseClass', 'F'],
      ['inactiveFlag', true],
      ['timeApprover', { id }],
      ['dailyCapacity', 1],
      ['type', { id: 1 }],
    ] as const;
    for (const [field, value] of refused) {
      const { status, text } = await patch(field, value);
      assert.equal(status, 400, `${field}: ${text}`);
      assert.match(text, /cannot be changed by My Account/);
    }
    const kept = (await world.get(`/system/members/${id}`)).json as { identifier: string; mobilePhone: string };
    assert.deepEqual([kept.identifier, kept.mobilePhone], ['fixer', '555']);
  });

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

async function accountOf(world: World, caller: Caller, identifier: string) {
  const [{ id }] = (await world.get(`/system/members?conditions=identifier="${identifier}"&fields=id`)).json as [
    { id: number },
  ];
  const patch = (path: string, value: unknown) =>
    world.send('PATCH', `/system/myAccount/${id}`, {
      headers: caller,
      body: JSON.stringify([{ op: 'replace', path, value }]),
    });
  return { id, patch };
}
