import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  aSoldPhone,
  aTicket,
  changed,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

type Place = Record<'project' | 'phase' | 'ticket', { readonly id: number } | undefined>;

inOneWorld('the project of a product', (world) => {
  it('is that of its ticket, until it is cut loose from it', async () => {
    const project = await aProject(world());
    const phase = { id: await aPhase(world(), project) };
    const ticket = { id: await aProjectTicket(world(), phase.id) };
    const path = await aSoldPhone(world(), { ticket: { id: await aTicket(world()) } });
    const placeOf = async () => {
      const { ticket: on, ...place } = await shown<Place>(world(), path);
      return [on?.id, place.project?.id, place.phase?.id];
    };
    assert.deepEqual((await placeOf()).slice(1), [undefined, undefined]);
    await changed(world(), path, { ticket });
    assert.deepEqual(await placeOf(), [ticket.id, project, phase.id]);
    await world().post(`${path}/detach`, { removeFromProject: true });
    assert.deepEqual(await placeOf(), [ticket.id, undefined, undefined]);
  });
});
