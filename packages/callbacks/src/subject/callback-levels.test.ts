import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { subscription } from '../../test/callback-world.ts';
import { indexSubscriptions, matchSubscribers } from '../subscription/match-subscribers.ts';
import { callbackLevels, callbackTypeNamed, levelNamed } from './callback-levels.ts';
import type { WireRecord } from './level-keys.ts';

const companies: Record<number, WireRecord> = { 50: { id: 50, territory: { id: 3 } } };
const load = async (_collection: string, id: number) => companies[id] ?? null;

/** Type, level, a record that belongs to object 3, and one that does not. Owner and the record itself are added below. */
const rows: readonly [string, string, WireRecord, WireRecord][] = [
  ['activity', 'status', { status: { id: 3 } }, { status: { id: 4 } }],
  ['activity', 'type', { type: { id: 3 } }, { type: { id: 4 } }],
  ['activity', 'company', { company: { id: 3 } }, {}],
  ['agreement', 'type', { type: { id: 3 } }, { company: { id: 3 } }],
  ['agreement', 'company', { company: { id: 3 } }, { type: { id: 3 } }],
  ['company', 'status', { status: { id: 3 } }, { status: { id: 4 } }],
  ['company', 'type', { types: [{ id: 1 }, { id: 3 }] }, { types: [{ id: 1 }] }],
  ['company', 'territory', { territory: { id: 3 } }, {}],
  ['company', 'integratorTag', { integratorTags: ['x', 'GOLD'] }, { integratorTags: ['silver'] }],
  ['contact', 'type', { types: [{ id: 3 }] }, { types: [] }],
  ['contact', 'territory', { company: { id: 50 } }, { company: { id: 51 } }],
  ['contact', 'company', { company: { id: 3 } }, { company: { id: 50 } }],
  ['configuration', 'type', { type: { id: 3 } }, { type: { id: 4 } }],
  ['configuration', 'status', { status: { id: 3 } }, { status: { id: 4 } }],
  ['invoice', 'status', { status: { id: 3 } }, { status: { id: 4 } }],
  ['invoice', 'company', { company: { id: 3 } }, { company: { id: 4 } }],
  ['expense', 'chargeToType', { chargeToType: 'ChargeCode' }, { chargeToType: 'Activity' }],
  ['expense', 'type', { type: { id: 3 } }, { type: { id: 4 } }],
  ['expense', 'class', { classification: { id: 3 } }, { class: { id: 3 } }],
  ['expense', 'company', { company: { id: 3 } }, { company: { id: 4 } }],
  ['member', 'location', { defaultLocation: { id: 3 } }, { defaultLocation: { id: 4 } }],
  ['member', 'securityRole', { securityRole: { id: 3 } }, { securityRole: { id: 4 } }],
  ['opportunity', 'statusId', { status: { id: 3 } }, { status: { id: 4 } }],
  ['opportunity', 'company', { company: { id: 3 } }, { company: { id: 4 } }],
  ['project', 'status', { status: { id: 3 } }, { status: { id: 4 } }],
  ['project', 'board', { board: { id: 3 } }, { board: { id: 4 } }],
  ['purchaseOrder', 'status', { status: { id: 3 } }, { status: { id: 4 } }],
  ['purchaseOrder', 'vendor', { vendorCompany: { id: 3 } }, { customerCompany: { id: 3 } }],
  ['purchaseOrder', 'company', { customerCompany: { id: 3 } }, { vendorCompany: { id: 3 } }],
  ['schedule', 'status', { status: { id: 3 } }, { status: { id: 4 } }],
  ['schedule', 'type', { type: { id: 3 } }, { type: { id: 4 } }],
  ['schedule', 'location', { where: { id: 3 } }, { where: { id: 4 } }],
  ['schedule', 'member', { member: { id: 3 } }, { member: { id: 4 } }],
  ['site', 'territory', { company: { id: 50 } }, { company: { id: 51 } }],
  ['site', 'company', { company: { id: 3 } }, { company: { id: 50 } }],
  ['ticket', 'board', { board: { id: 3 } }, { board: { id: 4 } }],
  ['ticket', 'project', { project: { id: 3 } }, {}],
  ['ticket', 'phase', { phase: { id: 3 } }, { project: { id: 3 } }],
  ['ticket', 'status', { status: { id: 3 } }, { status: { id: 4 } }],
  ['ticket', 'integratorTag', { integratorTags: ['gold'] }, {}],
  ['time', 'company', { company: { id: 3 } }, { company: { id: 4 } }],
];
const itself = [
  ...['activity', 'agreement', 'company', 'contact', 'configuration', 'invoice', 'expense', 'member', 'opportunity'],
  ...['project', 'purchaseOrder', 'schedule', 'site', 'ticket', 'time'],
].map((type) => [type, type, { id: 3 }, { id: 4 }] as const);
const all = [...rows, ...itself];

async function told(type: string, level: string, before: WireRecord | null, after: WireRecord | null) {
  const named = callbackTypeNamed(type)!;
  const tag = level === 'integratorTag' ? 'Gold' : null;
  const one = subscription({ type: named, level: level.toLowerCase(), objectId: 3, tag });
  const event = { type: named, before, after };
  return (await matchSubscribers(indexSubscriptions([one]), event, 9, load)).length === 1;
}

describe('callback levels', () => {
  for (const [type, level, member, stranger] of all) {
    test(`a subscriber to ${type}/${level} is told of records that belong to it, and of no others`, async () => {
      assert.equal(await told(type, level, null, member), true);
      assert.equal(await told(type, level, null, stranger), false);
      assert.equal(await told(type, level, member, stranger), true, 'a record that leaves');
      assert.equal(await told(type, level, member, null), true, 'a record that is deleted');
    });
  }

  for (const type of Object.keys(callbackLevels)) {
    test(`a subscriber to ${type}/owner is told of every record`, async () => {
      assert.equal(await told(type, 'owner', null, {}), true);
    });
  }

  test('every row of the table is tested above', () => {
    const inTable = Object.entries(callbackLevels).flatMap(([type, levels]) =>
      Object.keys(levels).map((level) => `${type}/${level}`),
    );
    const tested = all.map(([type, level]) => `${type}/${level}`.toLowerCase());
    const owners = Object.keys(callbackLevels).map((type) => `${type}/owner`);
    assert.deepEqual(inTable.sort(), [...tested, ...owners].sort());
  });

  test('every row of the table is in the documentation', () => {
    const documentation = readFileSync(new URL('../../../../docs/callbacks.md', import.meta.url), 'utf8');
    for (const [type, levels] of Object.entries(callbackLevels)) {
      for (const level of Object.keys(levels)) {
        assert.ok(level === 'owner' || documentation.includes(`| ${type} | ${level} |`), `${type}/${level}`);
      }
    }
  });

  test('types and levels are found in any case, and nothing is found under names of object members', () => {
    assert.equal(callbackTypeNamed('PurchaseOrder'), 'purchaseorder');
    assert.deepEqual(levelNamed('opportunity', 'StatusId'), { kind: 'reference', field: 'status' });
    assert.equal(callbackTypeNamed('constructor'), null);
    assert.equal(levelNamed('ticket', 'toString'), null);
  });

  test('a member who suppresses their own changes is told of those of others only', async () => {
    const index = indexSubscriptions([subscription({ memberId: 9, selfSuppressed: true })]);
    const event = { type: 'ticket', before: null, after: { id: 1 } } as const;
    assert.equal((await matchSubscribers(index, event, 9, load)).length, 0);
    assert.equal((await matchSubscribers(index, event, 8, load)).length, 1);
  });

  test('a subscriber whose level matches before and after is told once', async () => {
    const index = indexSubscriptions([subscription({ level: 'board', objectId: 3 })]);
    const record = { board: { id: 3 } };
    const event = { type: 'ticket', before: record, after: record } as const;
    assert.equal((await matchSubscribers(index, event, 1, load)).length, 1);
  });
});
