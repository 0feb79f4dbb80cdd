import assert from 'node:assert/strict';
import { it } from 'node:test';
import { read, refused } from '../../../server/test/answers.ts';
import { aContact } from '../../../testkit/src/builders/contact.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';

const many = 10_000;

inOneWorld('what a patch may hold', (world) => {
  it('takes many operations on one field, the last of which counts', async () => {
    const id = await aContact(world());
    const operations = Array.from({ length: many }, (_, at) => ({ op: 'replace', path: 'title', value: `t${at}` }));
    const reply = await world().patch(`/company/contacts/${id}`, operations);
    assert.equal(reply.status, 200, reply.text);
    assert.equal((reply.json as { title: string }).title, `t${many - 1}`);
  });

  it('adds to a list and takes away again, thousands of times', async () => {
    const id = await aContact(world());
    const types = await read<{ id: number; phoneFlag?: boolean }[]>(world(), '/company/communicationTypes');
    const type = { id: types.find(({ phoneFlag }) => phoneFlag === true)?.id };
    const add = (at: number) => ({ op: 'add', path: 'communicationItems/0', value: { type, value: `555${at}` } });
    const remove = { op: 'remove', path: 'communicationItems/0' };
    const operations = [
      ...Array.from({ length: many / 2 }, (_, at) => add(at)),
      ...new Array(many / 2 - 1).fill(remove),
    ];
    const reply = await world().patch(`/company/contacts/${id}`, operations);
    assert.equal(reply.status, 200, reply.text);
    const { communicationItems } = reply.json as { communicationItems: { value: string }[] };
    assert.deepEqual(
      communicationItems.map(({ value }) => value),
      [`555${many / 2 - 1}`],
    );
  });

  it('refuses more operations, steps or elements than any honest call has, and changes nothing', async () => {
    const id = await aContact(world(), { title: 'kept' });
    const path = `/company/contacts/${id}`;
    const operation = { op: 'replace', path: 'title', value: 'x' };
    refused(await world().patch(path, new Array(many + 1).fill(operation)), 400, 'InvalidPatch', /10000 operations/);
    const deep = { op: 'replace', path: `userDefinedField1${'/a'.repeat(100_000)}`, value: 'x' };
    refused(await world().patch(path, [deep]), 400, 'InvalidPatch', /64 steps/);
    const items = { op: 'replace', path: 'communicationItems', value: new Array(1001).fill({}) };
    refused(await world().patch(path, [items]), 400, 'ConnectWiseApi', /more than 1000 elements/);
    // It would fit when the other operations have taken out what they may.
    const longer = { op: 'replace', path: 'communicationItems', value: new Array(1500).fill({}) };
    const takeOut = new Array(1000).fill({ op: 'remove', path: 'communicationItems/1' });
    refused(await world().patch(path, [longer, ...takeOut]), 400, 'ConnectWiseApi', /more than 1000 elements/);
    assert.equal((await read<{ title: string }>(world(), path)).title, 'kept');
  });

  it('takes names of the language for names like any other', async () => {
    const id = await aContact(world());
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const below = { op: 'add', path: `communicationItems/0/${name}/polluted`, value: 'yes' };
      const first = { op: 'add', path: 'communicationItems/-', value: {} };
      const reply = await world().patch(`/company/contacts/${id}`, [first, below]);
      assert.equal(reply.status, 400, reply.text);
    }
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});
