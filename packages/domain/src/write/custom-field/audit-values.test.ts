import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCustomField, aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Entry {
  readonly text: string;
  readonly auditSubType: string;
}

inOneWorld('the audit of custom fields', (world) => {
  const trailOf = (ticket: number) => shown<Entry[]>(world(), `/system/audittrail?type=Ticket&id=${ticket}`);
  const define = (caption: string, more: Readonly<Record<string, unknown>> = {}) =>
    aCustomField(world(), { podId: 1, caption, ...more });
  const set = (ticket: number, more: Readonly<Record<string, unknown>>) =>
    changed(world(), `/service/tickets/${ticket}`, more);

  it('says the old and the new value by caption, with what else the write changed', async () => {
    const cause = await define('Cause');
    const floor = await define('Floor', { fieldTypeIdentifier: 'Number' });
    const ticket = await aTicket(world(), { customFields: [{ id: cause, value: 'dust' }] });
    const customFields = [
      { id: cause, value: 'water' },
      { id: floor, value: 3 },
    ];
    await set(ticket, { summary: 'Wet', customFields });
    const [latest, ...older] = await trailOf(ticket);
    assert.match(latest?.text ?? '', /summary was changed from .* to "Wet"\./);
    assert.match(
      latest?.text ?? '',
      /Cause was changed from "dust" to "water"\. Floor was changed from nothing to "3"\./,
    );
    assert.deepEqual(
      older.map(({ auditSubType }) => auditSubType),
      ['Added'],
    );
  });

  it('has a row for a write of custom fields alone, none where nothing changes, also by an older version', async () => {
    const status = await define('status');
    const ticket = await aTicket(world());
    for (const caller of [world(), inOlderVersion(world())])
      await changed(caller, `/service/tickets/${ticket}`, { customFields: [{ id: status, value: '1' }] });
    await set(ticket, { customFields: [{ id: status, value: null }] });
    const texts = (await trailOf(ticket)).map(({ text }) => text);
    assert.deepEqual(texts.slice(0, -1), [
      'status was changed from "1" to nothing.',
      'status was changed from nothing to "1".',
    ]);
  });

  it('does not tell passwords', async () => {
    const code = await define('Door code', { fieldTypeIdentifier: 'Password' });
    const ticket = await aTicket(world(), { customFields: [{ id: code, value: 'first-1' }] });
    await set(ticket, { customFields: [{ id: code, value: 'other-2' }] });
    const [latest] = await trailOf(ticket);
    assert.equal(latest?.text, 'Door code was changed from "********" to "********".');
  });
});
