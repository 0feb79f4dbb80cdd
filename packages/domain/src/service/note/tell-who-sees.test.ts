import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aTicket,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

inOneWorld('who may see a ticket note', (world) => {
  const seen = (note: Record<string, unknown>) => ({ internal: note['internalFlag'], external: note['externalFlag'] });
  const noteOf = async (caller: World, fields: Fields) => {
    const notes = `/service/tickets/${await aTicket(world())}/notes`;
    return `${notes}/${await makeRecord(caller, notes, { text: 'Rebooted', ...fields })}`;
  };

  for (const [flag, internal, external] of [
    ['internalAnalysisFlag', true, false],
    ['detailDescriptionFlag', false, true],
    ['resolutionFlag', false, true],
    ['issueFlag', false, false],
  ] as const)
    it(`follows from ${flag}`, async () => {
      for (const caller of [world(), inOlderVersion(world())])
        assert.deepEqual(seen(await shown(world(), await noteOf(caller, { [flag]: true }))), { internal, external });
    });

  it('follows later changes, whatever a caller says of it', async () => {
    const path = await noteOf(world(), { internalAnalysisFlag: true, internalFlag: false, externalFlag: true });
    assert.deepEqual(seen(await shown(world(), path)), { internal: true, external: false });
    const moved = await changed(world(), path, { internalAnalysisFlag: false, resolutionFlag: true });
    assert.deepEqual(seen(moved), { internal: false, external: true });
    assert.deepEqual(seen(await changed(world(), path, { internalFlag: true })), { internal: false, external: true });
  });
});
