import type { Actor } from '../../../actor.ts';
import { FaultError } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';
import { transact } from '../../../write/transact.ts';
import type { Writer } from '../../../write/writer.ts';
import { depthOf } from './record-changes.ts';

/** Who does what a workflow says. */
export const workflowActor: Actor = { memberId: 0, identifier: 'Workflow' };

/** Does something as workflows do; `refused` where a rule stands against it: then nothing of it is kept. */
export async function asWorkflow(
  work: (unit: Unit) => Promise<unknown>,
  depth: number,
  writer: Writer,
): Promise<'done' | 'refused'> {
  try {
    await transact(workflowActor, writer, async (unit) => {
      depthOf.set(unit, depth);
      await work(unit);
    });
    return 'done';
  } catch (error) {
    if (error instanceof FaultError) return 'refused';
    throw error;
  }
}
