import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { type CheckingSeeder, createCheckingSeeder } from '../../test/checking-seeder.ts';
import { type BaseSeed, seedBase } from './seed-base.ts';

const catalogue = loadCatalogue();
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
  let seeder: CheckingSeeder;
  let base: BaseSeed;
  before(async () => {
    seeder = createCheckingSeeder(catalogue);
    base = await seedBase(seeder, { now, companyName: 'Lantern [Test] Provider' });
  });

  it('has the words that clients look up', () => {
    for (const [path, words] of Object.entries(lookedUp))
      for (const word of words) assert.ok(base.records.id(path, word));
  });

  it('fills every collection that a fresh installation has filled', () => {
    for (const collection of filled) assert.ok(seeder.rows(collection).size > 0, collection);
  });

  it('has a service board with a default status New, other open ones and a closed one', () => {
    const path = '/service/boards/{parentId}/statuses';
    const helpDesk = base.boards.get('Help Desk');
    const statuses = [...seeder.rows(path).values()].filter((row) => row['_parentId'] === helpDesk);
    assert.deepEqual(
      statuses.filter((row) => row['defaultFlag'] === true).map((row) => row['name']),
      ['New'],
    );
    assert.ok(statuses.filter((row) => row['closedStatus'] !== true).length > 2);
    assert.ok(statuses.some((row) => row['closedStatus'] === true));
  });

  it('has one default at most in each collection of words', () => {
    for (const path of [
      '/service/priorities',
      '/company/contacts/types',
      '/finance/billingTerms',
      '/service/sources',
    ]) {
      const defaults = [...seeder.rows(path).values()].filter((row) => row['defaultFlag'] === true);
      assert.equal(defaults.length, 1, path);
    }
  });

  it("makes the provider's own company the first one, whatever its name", () => {
    assert.equal(base.company.id, 1);
    assert.equal(seeder.rows('/company/companies').get(1)?.['name'], 'Lantern [Test] Provider');
    assert.equal(seeder.rows('/company/companies').get(1)?.['identifier'], 'LanternTestProvider');
  });

  it('gives nobody a password unless told to', async () => {
    const rows = [...seeder.rows('/system/members').values()];
    assert.ok(rows.every((row) => row['password'] === undefined));
    const other = createCheckingSeeder(catalogue);
    await seedBase(other, { now, memberPassword: 'drawn-by-lot' });
    assert.equal(other.rows('/system/members').get(1)?.['password'], 'drawn-by-lot');
  });

  it('is the same each time', async () => {
    const again = createCheckingSeeder(catalogue);
    await seedBase(again, { now, companyName: 'Lantern [Test] Provider' });
    assert.deepEqual(again.counts(), seeder.counts());
    for (const path of Object.keys(seeder.counts())) assert.deepEqual(again.rows(path), seeder.rows(path));
  });
});
