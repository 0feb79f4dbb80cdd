import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, makeRecord, shown } from '@reeve/testkit';

inOneWorld('a ledger account', (world) => {
  it('names what it is mapped to by id and name', async () => {
    const types = await shown<{ id: number; name: string }[]>(
      world(),
      '/finance/glAccounts/mappedTypes?conditions=glType="ST"&orderBy=sortOrder',
    );
    assert.deepEqual(
      types.map(({ name }) => name),
      ['Tax Code', 'Location', 'Owner'],
    );
    assert.ok((await shown<{ count: number }>(world(), '/finance/glAccounts/mappedTypes/count')).count > 50);
    const [taxCode] = types;
    for (const mappedType of [{ id: taxCode?.id }, { name: 'Tax Code' }]) {
      const body = { glType: 'ST', mappedType, mappedRecord: { id: 1 }, segment1: '2210' };
      const account = await shown(
        world(),
        `/finance/glAccounts/${await makeRecord(world(), '/finance/glAccounts', body)}`,
      );
      assert.deepEqual(account['mappedType'], { id: taxCode?.id, name: 'Tax Code' });
    }
  });
});
