import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aSeededTenant, type SeededTenant } from '../../test/seeded-tenant.ts';
import { type BaseSeed, seedBase } from './seed-base.ts';

const now = '2026-03-10T15:00:00Z';

/** What clients look up by name in a fresh tenant (evidence: system/fresh-tenant). */
const lookedUp: Readonly<Record<string, readonly string[]>> = {
  '/service/sources': ['Email Connector', 'Phone'],
  '/company/communicationTypes': ['Email', 'Direct', 'Fax', 'Cell'],
  '/company/companies/statuses': ['Active', 'Inactive'],
  '/schedule/types': ['S', 'C', 'O'],
  '/system/securityRoles': ['Admin', 'Technician', 'Read Only', 'No Access'],
  '/finance/billingTerms': ['Net 30 days'],
  '/company/countries': ['United States', 'Canada', 'United Kingdom', 'Australia'],
  '/service/severities': ['Low', 'Medium', 'High'],
  '/service/impacts': ['Low', 'Medium', 'High'],
};

/** Collections that a fresh tenant has filled, beside those above. */
const filled = [
  '/service/boards/{parentId}/types /service/boards/{parentId}/teams /service/priorities /service/SLAs',
  '/time/workRoles /time/workTypes /service/locations /system/locations /system/departments /company/contacts/types',
  '/company/contacts/relationships /company/contacts/departments /company/companies/types /company/noteTypes',
  '/company/companies/{parentId}/sites /company/configurations/statuses /company/configurations/types',
  '/schedule/statuses /sales/activities/types /sales/activities/statuses /sales/stages /sales/opportunities/statuses',
  '/sales/opportunities/types /sales/probabilities /sales/opportunities/ratings /finance/agreements/types',
  '/finance/billingCycles /finance/billingStatuses /finance/deliveryMethods /finance/invoiceTemplateSetups',
  '/finance/taxCodes /finance/currencies /company/states /system/timeZoneSetups /system/info/locales',
  '/project/statuses /project/projectTypes /project/phaseStatuses /project/securityRoles /schedule/calendars',
  '/schedule/holidayLists/{parentId}/holidays /expense/types /expense/classifications /procurement/categories',
  '/procurement/types /sales/orders/statuses /procurement/purchaseorderstatuses /procurement/shipmentmethods',
  '/procurement/warehouses /procurement/warehouseBins /service/knowledgeBaseCategories /service/surveys',
  '/schedule/reminderTimes',
].flatMap((line) => line.split(' '));

describe('the data of a new tenant', () => {
  let seeded: SeededTenant<BaseSeed>;
  const named = { now, companyName: 'Lantern [Test] Provider' };
  before(async () => {
    seeded = await aSeededTenant(now, (seeder) => seedBase(seeder, named));
  });
  after(() => seeded[Symbol.asyncDispose]());

  it('has the words that clients look up', () => {
    for (const [path, words] of Object.entries(lookedUp))
      for (const word of words) assert.ok(seeded.made.records.id(path, word));
  });

  it('fills every collection that a fresh installation has filled', async () => {
    for (const collection of filled) assert.ok((await seeded.rows(collection)).length > 0, collection);
  });

  it('has a service board with a default status New, other open ones and a closed one', async () => {
    const helpDesk = seeded.made.boards.get('Help Desk');
    const statuses = (await seeded.rows('/service/boards/{parentId}/statuses')).filter(
      ({ board }) => board === helpDesk,
    );
    const defaults = statuses.filter(({ defaultFlag }) => defaultFlag === true);
    assert.deepEqual(
      defaults.map(({ name }) => name),
      ['New'],
    );
    assert.ok(statuses.filter(({ closedStatus }) => closedStatus !== true).length > 2);
    assert.ok(statuses.some(({ closedStatus }) => closedStatus === true));
  });

  it('has one default at most in each collection of words', async () => {
    for (const path of [
      '/service/priorities',
      '/company/contacts/types',
      '/finance/billingTerms',
      '/service/sources',
    ]) {
      const defaults = (await seeded.rows(path)).filter(({ defaultFlag }) => defaultFlag === true);
      assert.equal(defaults.length, 1, path);
    }
  });

  it("makes the provider's own company the first one, whatever its name", async () => {
    assert.equal(seeded.made.company.id, 1);
    const [company] = await seeded.rows('/company/companies');
    assert.deepEqual(
      [company?.id, company?.['name'], company?.['identifier']],
      [1, 'Lantern [Test] Provider', 'LanternTestProvider'],
    );
  });

  it('is the same each time', async () => {
    await using again = await aSeededTenant(now, (seeder) => seedBase(seeder, named));
    for (const { collection } of seeded.tenant.writer.schema.tables.all)
      assert.deepEqual(
        withoutGuids(await again.rows(collection.path)),
        withoutGuids(await seeded.rows(collection.path)),
      );
  });
});

function withoutGuids(rows: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(rows).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'a guid'));
}
