import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a type of configurations that asks these questions, and answers its id. */
export async function aConfigurationType(world: World, name: string, ...questions: readonly Fields[]): Promise<number> {
  const types = '/company/configurations/types';
  const id = await makeRecord(world, types, { name });
  for (const question of questions) await makeRecord(world, `${types}/${id}/questions`, { ...question });
  return id;
}
