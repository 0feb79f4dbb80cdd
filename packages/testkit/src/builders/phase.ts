import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a phase of a project, called `Plan` unless the fields say otherwise, and answers its id. */
export function aPhase(world: Pick<World, 'post'>, project: number, fields: Fields = {}): Promise<number> {
  return makeRecord(world, `/project/projects/${project}/phases`, { description: 'Plan', ...fields });
}

/** Makes a ticket in a phase, which tells its project, and answers its id. */
export function aProjectTicket(world: Pick<World, 'post'>, phase: number, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/project/tickets', { summary: 'Wire it', phase: { id: phase }, ...fields });
}
