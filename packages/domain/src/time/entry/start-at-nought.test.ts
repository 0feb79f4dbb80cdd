import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

type Entry = Readonly<Record<string, unknown>>;

inOneWorld('a time entry', (world) => {
  it('says 0 where nothing is deducted, covered or adjusted, also after a replace', async () => {
    const noughts = 'hoursDeduct agreementHours agreementAmount agreementAdjustment adjustment invoiceReady'.split(' ');
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()))}`;
    const entry = await shown(world(), path);
    assert.deepEqual(
      noughts.map((name) => entry[name]),
      [0, 0, 0, 0, 0, 0],
    );
    const { hoursDeduct: _, adjustment: __, ...rest } = entry;
    const put = await world().put(path, rest);
    assert.deepEqual(
      noughts.map((name) => (put.json as Entry)[name]),
      [0, 0, 0, 0, 0, 0],
      put.text,
    );
    assert.equal((await shown(inOlderVersion(world()), path))['hoursDeduct'], 0);
  });
});
