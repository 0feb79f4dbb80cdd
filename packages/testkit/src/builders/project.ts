import type { World } from '../world.ts';
import { type Fields, firstId, makeRecord } from './make-record.ts';

/** Makes a project that takes March 2025, on a project board, and answers its id. */
export async function aProject(world: World, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/project/projects', {
    name: 'Move',
    company: { id: 1 },
    board: { id: await firstId(world, '/service/boards?conditions=projectFlag=true') },
    billingMethod: 'ActualRates',
    estimatedStart: '2025-03-03T00:00:00Z',
    estimatedEnd: '2025-04-03T00:00:00Z',
    ...fields,
  });
}
