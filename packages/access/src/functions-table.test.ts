import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue, securityFunctions } from '@reeve/catalogue';
import { functionOf, lineOf, namedFunctions, namedLines } from './functions-table.ts';

const catalogue = loadCatalogue();
/** What everybody who is recognised may call: each shows the caller's own, or nothing of the tenant's. */
const forEverybody = [
  '/system/bundles',
  '/system/bundles/count',
  '/system/info',
  '/system/myMembers',
  '/system/myMembers/info',
  '/system/mySecurity',
  '/system/mySecurity/customizeItems',
];

const matrix = new Set(securityFunctions.map(({ module, name }) => `${module}/${name}`));

test('every function that the table names is in the security matrix, and every function is used', () => {
  assert.deepEqual(
    namedFunctions.filter((key) => !matrix.has(key)),
    [],
  );
  assert.deepEqual(
    [...matrix].filter((key) => !namedFunctions.includes(key)),
    [],
  );
});

test('every view and every operation is named by the table, and belongs to a function of the matrix', () => {
  const paths = [...catalogue.views, ...catalogue.operations].map(({ path }) => path);
  assert.deepEqual(
    paths.filter((path) => lineOf(path) === undefined),
    [],
  );
  const outside = paths.filter((path) => !matrix.has(functionOf(path).key ?? ''));
  assert.deepEqual([...new Set(outside)], forEverybody);
});

test('every line of the table has an operation', () => {
  const used = new Set(catalogue.operations.map(({ path }) => lineOf(path)));
  assert.deepEqual(
    namedLines.filter((line) => !used.has(line)),
    [],
  );
});

test('setup tables are those that name words, never those that hold secrets or people', () => {
  const closed = [
    '/system/members',
    '/system/apiMembers',
    '/system/integratorlogins',
    '/system/securityroles',
    '/system/callbacks',
    '/system/emailConnectors',
    '/system/ldapConfigurations',
    '/system/managementNetworkSecurities',
    '/system/documents',
    '/service/tickets',
    '/company/companies/{parentId}/notes',
    '/time/entries/{id}',
    '/finance/invoices/{parentId}/payments',
    '/finance/agreementrecap',
    '/finance/glAccounts',
    '/finance/taxIntegrations',
    '/finance/info/taxIntegrations',
    '/finance/info/invoice/{id}',
    '/sales/salesTeams/{parentId}/members',
    '/service/boards/{parentId}/excludedMembers',
    '/system/info/members/{memberIdentifier}',
  ];
  for (const path of closed) assert.equal(functionOf(path).setup, false, path);
  const words = [
    '/service/boards/{parentId}/statuses',
    '/company/companies/types',
    '/time/workTypes',
    '/system/locations',
  ];
  for (const path of words) assert.deepEqual(functionOf(path), { key: 'System/Table Setup', setup: true }, path);
});

test('a path of no known section is closed, reads too', () => {
  assert.deepEqual(functionOf('/quetzalcoatl'), { key: 'System/Table Setup', setup: false });
});
