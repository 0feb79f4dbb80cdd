import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

interface Shown {
  options: { id: number; optionValue: string }[];
}

const definitions = '/system/userDefinedFields';

inOneWorld('options of a custom field', (world) => {
  const aList = async (...values: string[]) => {
    const options = values.map((optionValue, at) => ({ optionValue, defaultFlag: at === 0 }));
    const id = await aCustomField(world(), { podId: 1, entryTypeIdentifier: 'List', options });
    return [`${definitions}/${id}`, (await shown<Shown>(world(), `${definitions}/${id}`)).options] as const;
  };
  const named = ({ options }: Shown) => options.map(({ id, optionValue }) => [id, optionValue]);

  it('have flags, an order from 0, and ids that no option of another field has', async () => {
    const [, first] = await aList('a', 'b');
    const [, second] = await aList('c', 'd');
    const highest = first[1]?.id ?? 0;
    assert.deepEqual(second, [
      { id: highest + 1, optionValue: 'c', defaultFlag: true, inactiveFlag: false, sortOrder: 0 },
      { id: highest + 2, optionValue: 'd', defaultFlag: false, inactiveFlag: false, sortOrder: 1 },
    ]);
  });

  it('keep their ids, and have no other field’s when it is sent', async () => {
    const [path, [first, second]] = await aList('a', 'b');
    const [, [other]] = await aList('c');
    const next = (other?.id ?? 0) + 1;
    const sent = [second, { id: other?.id, optionValue: 'd' }, { optionValue: 'e' }];
    const after = await changed<Shown>(inOlderVersion(world()), path, { options: sent });
    assert.deepEqual(named(after), [
      [second?.id, 'b'],
      [next, 'd'],
      [next + 1, 'e'],
    ]);
    const { id: _, ...copied } = await shown<Shown & { id: number }>(world(), path);
    const copy = await makeRecord(world(), definitions, { ...copied, caption: 'Copied' });
    const ids = named(await shown<Shown>(world(), `${definitions}/${copy}`)).map(([id]) => id);
    assert.deepEqual(ids, [next + 2, next + 3, next + 4]);
    assert.ok(!ids.includes(first?.id ?? 0));
  });

  it('are as they were after a refused write, and use no numbers up', async () => {
    const [path, options] = await aList('a', 'b');
    const sent = [{ op: 'replace', path: 'options', value: [{ optionValue: 'x' }, { optionValue: 'x' }] }];
    assert.equal((await world().patch(path, sent)).status, 400);
    assert.deepEqual((await shown<Shown>(world(), path)).options, options);
    const [, [next]] = await aList('c');
    assert.equal(next?.id, (options[1]?.id ?? 0) + 1);
  });
});
