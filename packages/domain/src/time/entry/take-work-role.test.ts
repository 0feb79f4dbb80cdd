import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aTicket,
  aTimeEntry,
  changed,
  type Fields,
  inOlderVersion,
  inOneWorld,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

type Reference = { readonly id: number };
interface Place {
  readonly workRole: Reference;
  readonly workType: Reference;
  readonly location?: Reference;
  readonly department?: Reference;
}

inOneWorld('where and as what time is worked', (world) => {
  const read = ({ workRole, workType, location, department }: Place) => [
    workRole.id,
    workType.id,
    location?.id,
    department?.id,
  ];
  const placeOf = async (caller: World, fields: Fields) => {
    const path = `/time/entries/${await aTimeEntry(caller, await aTicket(world()), fields)}`;
    return { path, place: read(await shown<Place>(world(), path)) };
  };

  it("is its member's usual role, type, location and department", async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      assert.deepEqual((await placeOf(caller, { member: { id: 1 } })).place, [3, 1, 2, 3]);
      assert.deepEqual((await placeOf(caller, {})).place, [1, 1, 2, 1]);
    }
  });

  it('is what is sent, and stays when the entry is given to another member', async () => {
    const sent = { workRole: { id: 5 }, workType: { id: 2 }, location: { id: 1 }, department: { id: 4 } };
    const { path, place } = await placeOf(world(), { member: { id: 1 }, ...sent });
    assert.deepEqual(place, [5, 2, 1, 4]);
    assert.deepEqual(read(await changed<Place>(world(), path, { member: { id: 2 } })), [5, 2, 1, 4]);
  });
});
