import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aTicket, aTimeEntry, changed, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('time that is taken off its ticket', (world) => {
  it('says for which company it is, or is refused and stays', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()))}`;
    const before = await shown(world(), path);
    const { status, text } = await world().patch(path, [{ op: 'remove', path: 'chargeToId' }]);
    assert.equal(status, 400, text);
    assert.match(text, /The company\/id field is required\./);
    assert.deepEqual(await shown(world(), path), before);
    const company = { id: await aCompany(world(), 'Off') };
    const own = await changed<{ company: { id: number } }>(world(), path, { chargeToId: null, company });
    assert.equal(own.company.id, company.id);
  });
});
