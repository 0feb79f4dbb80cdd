import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grownSince } from './role.ts';

const own = { inquire: 'All', add: 'None', edit: 'My', delete: 'None' } as const;

test('a role grew where a level is higher, or a function is open that was not', () => {
  const levels = { 'Service Desk/Service Tickets': own };
  assert.deepEqual(grownSince(levels, levels), []);
  assert.deepEqual(grownSince(levels, {}), [], 'less is no growth');
  assert.deepEqual(grownSince({}, levels), [
    'Service Desk/Service Tickets: inquire None became All',
    'Service Desk/Service Tickets: edit None became My',
  ]);
});
