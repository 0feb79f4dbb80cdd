import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

const path = '/time/changelogs';
type Logged = Record<string, unknown>;

inOneWorld('the log of changes of time', (world) => {
  it('tells each change with the entry as it is now, until it is emptied', async () => {
    assert.equal((await world().delete(path)).status, 204);
    const ticket = await aTicket(world());
    const entry = await aTimeEntry(world(), ticket, { member: { identifier: 'Tech1' } });
    await changed(world(), `/time/entries/${entry}`, { notes: 'Rebooted' });
    const gone = await aTimeEntry(world(), ticket);
    assert.equal((await world().delete(`/time/entries/${gone}`)).status, 204);
    const all = await shown<Logged[]>(world(), path);
    const [first, ...later] = all.filter(({ timeRecId }) => timeRecId === entry);
    assert.deepEqual([first?.['action'], later.at(-1)?.['action']], ['added', 'updated']);
    const { notes, hoursActual, billableAmount, memberId, serviceRequestSummary, ticket: of } = first ?? {};
    assert.deepEqual([notes, hoursActual, billableAmount, memberId], ['Rebooted', 1, 115, 'Tech1']);
    assert.deepEqual([serviceRequestSummary, (of as { id: number }).id], ['Slow', ticket]);
    assert.equal(all.filter(({ timeRecId }) => timeRecId === gone).at(-1)?.['action'], 'deleted');
    const asked = `${path}?conditions=${encodeURIComponent(`timeRecId=${entry} and action="added"`)}&fields=action`;
    assert.deepEqual(await shown(world(), asked), [{ action: 'added' }]);
    assert.equal((await world().delete(path)).status, 204);
    assert.deepEqual(await shown(world(), path), []);
  });
});
