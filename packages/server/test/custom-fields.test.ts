import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import type { World } from '../../testkit/src/world.ts';
import { type Answered, made, patched, read, refused } from './answers.ts';

type Entry = { id: number; caption: string; value: unknown; rowNum: number; podId: string };

const entriesOf = (record: Answered) => record['customFields'] as Entry[];
const valuesOf = (record: Answered) =>
  Object.fromEntries(entriesOf(record).map(({ caption, value }) => [caption, value]));

const inPod = (caption: string, more: object) => ({
  podId: 4, // contact_overview
  caption,
  sequenceNumber: 1,
  entryTypeIdentifier: 'EntryField',
  ...more,
});

const definitions = [
  inPod('Badge', { fieldTypeIdentifier: 'Text' }),
  inPod('Floor', { fieldTypeIdentifier: 'Number' }),
  inPod('Key holder', { fieldTypeIdentifier: 'Checkbox' }),
  inPod('Parking', {
    fieldTypeIdentifier: 'Text',
    entryTypeIdentifier: 'List',
    options: [
      { optionValue: 'none', defaultFlag: true, sortOrder: 1 },
      { optionValue: 'level 1', defaultFlag: false, sortOrder: 2 },
    ],
  }),
];

async function define(world: World): Promise<Map<string, number>> {
  const known = await read<Answered[]>(world, '/system/userDefinedFields?pageSize=1000');
  const ids = new Map(known.map(({ id, caption }) => [String(caption), id]));
  for (const definition of definitions) {
    if (ids.has(definition.caption)) continue;
    ids.set(definition.caption, (await made(world, '/system/userDefinedFields', definition)).id);
  }
  return ids;
}

const set = (value: unknown) => [{ op: 'replace', path: 'customFields', value }];

inOneWorld('custom fields', (world) => {
  it('shows every field of the pod, filled or not, a list with its default', async () => {
    await define(world());
    const contact = await made(world(), '/company/contacts', { firstName: 'Cus' });
    assert.deepEqual(valuesOf(contact), { Badge: null, Floor: null, 'Key holder': null, Parking: 'none' });
    assert.deepEqual(
      entriesOf(contact).map(({ rowNum }) => rowNum),
      [1, 2, 3, 4],
    );
    assert.equal(entriesOf(contact)[0]?.podId, 'contact_overview');
    assert.deepEqual(await read(world(), `/company/contacts/${contact.id}`), contact);
  });

  it('shows on the default of a new record what that would have', async () => {
    await define(world());
    const draft = await read(world(), '/company/contacts/default');
    assert.deepEqual(valuesOf(draft), { Badge: null, Floor: null, 'Key holder': null, Parking: 'none' });
  });

  it('takes the last of what is sent twice, empty too, and finds each by a part of it as long as it is there', async () => {
    const id = (await define(world())).get('Badge');
    const sent = (...values: unknown[]) => ({
      firstName: 'Twice',
      customFields: values.map((value) => ({ id, value })),
    });
    const found = (part: string) =>
      read<Answered[]>(world(), `/company/contacts?customFieldConditions=caption="Badge" and value contains "${part}"`);
    const named = async (part: string) => (await found(part)).map((contact) => contact.id);
    const contact = await made(world(), '/company/contacts', sent('Gate One', 'Gate Two'));
    assert.equal(valuesOf(contact)['Badge'], 'Gate Two');
    assert.deepEqual([await named('ate one'), await named('ate two')], [[], [contact.id]]);
    const emptied = await made(world(), '/company/contacts', sent('Gate Three', null));
    assert.equal(valuesOf(emptied)['Badge'], null);
    await patched(world(), `/company/contacts/${contact.id}`, set([{ id, value: 'Gate Four' }]));
    assert.deepEqual([await named('ate two'), await named('ate four')], [[], [contact.id]]);
    await world().delete(`/company/contacts/${contact.id}`);
    assert.deepEqual(await found('gate'), []);
  });

  it('changes only what a patch names, and nothing for an empty list', async () => {
    const ids = await define(world());
    const customFields = [
      { id: ids.get('Badge'), value: 'B7' },
      { id: ids.get('Floor'), value: 3 },
    ];
    const contact = await made(world(), '/company/contacts', { firstName: 'Tom', customFields });
    const path = `/company/contacts/${contact.id}`;
    const before = { Badge: 'B7', Floor: 3, 'Key holder': null, Parking: 'none' };
    assert.deepEqual(valuesOf(contact), before);
    assert.deepEqual(valuesOf(await patched(world(), path, set([]))), before);
    const changed = await patched(world(), path, set([{ id: ids.get('Key holder'), value: true }]));
    assert.deepEqual(valuesOf(changed), { ...before, 'Key holder': true });
    const emptied = await patched(world(), path, set([{ id: ids.get('Badge'), value: null }]));
    assert.equal(valuesOf(emptied)['Badge'], null);
  });

  it('stay when a contact is replaced without them, and can be sent back as they were read', async () => {
    const ids = await define(world());
    const customFields = [{ id: ids.get('Badge'), value: 'kept' }];
    const contact = await made(world(), '/company/contacts', { firstName: 'Tim', customFields });
    const replaced = await world().put(`/company/contacts/${contact.id}`, { firstName: 'Tim' });
    assert.equal(valuesOf(replaced.json as Answered)['Badge'], 'kept');
    assert.equal((await world().put(`/company/contacts/${contact.id}`, contact)).status, 200);
  });

  it('refuse an unknown id, a text for a number, and what is no option', async () => {
    const ids = await define(world());
    const post = (customFields: unknown) => world().post('/company/contacts', { firstName: 'Bad', customFields });
    const before = (await world().get('/company/contacts/count')).text;
    const bad = [
      { id: 424242, value: 'x' },
      { id: ids.get('Floor'), value: 'third' },
      { id: ids.get('Parking'), value: 'roof' },
    ];
    assert.equal(refused(await post(bad), 400, 'InvalidObject', 'contact object is invalid').length, 3);
    assert.equal((await world().get('/company/contacts/count')).text, before);
  });

  it('keep a date as records do, and refuse what is none', async () => {
    const expiry = {
      podId: 4,
      caption: 'Expiry',
      sequenceNumber: 9,
      entryTypeIdentifier: 'Date',
      fieldTypeIdentifier: 'Date',
    };
    const { id } = await made(world(), '/system/userDefinedFields', expiry);
    const sent = (value: string) => ({ firstName: 'Due', customFields: [{ id, value }] });
    const contact = await made(world(), '/company/contacts', sent('2030-02-01'));
    assert.equal(valuesOf(contact)['Expiry'], '2030-02-01T00:00:00Z');
    for (const value of ['soon', '2030-02-30', '01/02/2030'])
      refused(await world().post('/company/contacts', sent(value)), 400, 'InvalidObject');
    assert.equal((await world().send('DELETE', `/system/userDefinedFields/${id}`)).status, 204);
  });

  it('are refused together with every other broken rule, and nothing is kept', async () => {
    await define(world());
    const contact = await made(world(), '/company/contacts', { firstName: 'All' });
    const path = `/company/contacts/${contact.id}`;
    const long = { op: 'replace', path: 'firstName', value: 'x'.repeat(400) };
    const reply = await world().patch(path, [long, ...set([{ id: 99_999, value: 1 }])]);
    const broken = refused(reply, 400, 'InvalidObject');
    assert.deepEqual(
      broken.map(({ code, field }) => [code, field]),
      [
        ['MaxLengthField', 'firstName'],
        ['NotFound', 'customFields'],
      ],
    );
    assert.deepEqual(await read(world(), path), contact);
  });

  it('are found by their caption and value', async () => {
    const ids = await define(world());
    const customFields = [{ id: ids.get('Badge'), value: 'find-me' }];
    const contact = await made(world(), '/company/contacts', { firstName: 'Fin', customFields });
    const conditions = encodeURIComponent('caption="Badge" AND value="find-me"');
    const found = await read<Answered[]>(world(), `/company/contacts?customFieldConditions=${conditions}`);
    assert.deepEqual(
      found.map(({ id }) => id),
      [contact.id],
    );
  });
});

inOneWorld(
  'custom fields in the strict manner',
  (world) => {
    it('are emptied when a patch leaves them out', async () => {
      const ids = await define(world());
      const customFields = [
        { id: ids.get('Badge'), value: 'B7' },
        { id: ids.get('Floor'), value: 3 },
      ];
      const { id } = await made(world(), '/company/contacts', { firstName: 'Str', customFields });
      const changed = await patched(world(), `/company/contacts/${id}`, set([{ id: ids.get('Floor'), value: 4 }]));
      assert.deepEqual([valuesOf(changed)['Badge'], valuesOf(changed)['Floor']], [null, 4]);
      const emptied = await patched(world(), `/company/contacts/${id}`, set([]));
      assert.deepEqual([valuesOf(emptied)['Badge'], valuesOf(emptied)['Floor']], [null, null]);
      assert.equal((await world().put(`/company/contacts/${id}`, { firstName: 'Str' })).status, 200);
    });
  },
  { flags: { 'patch-custom-fields': 'strict' } },
);
