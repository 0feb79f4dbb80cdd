import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadCatalogue, securityFunctions } from '@reeve/catalogue';
import { functionOf, namedFunctions } from './functions-table.ts';

const catalogue = loadCatalogue();
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

test('every view and every operation belongs to a function, or is one that everybody may call', () => {
  const open = ['/system/bundles', '/system/info', '/system/mymembers', '/system/mysecurity'];
  for (const { path } of [...catalogue.views, ...catalogue.operations]) {
    const { key } = functionOf(path);
    if (key === null)
      assert.ok(
        open.some((prefix) => path.toLowerCase().startsWith(prefix)),
        path,
      );
    else assert.ok(matrix.has(key), path);
  }
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
