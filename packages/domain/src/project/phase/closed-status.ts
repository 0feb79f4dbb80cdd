import type { Unit } from '../../unit/unit.ts';

/** Whether phases of a status are closed; none is where nothing says so. */
export async function isClosedPhaseStatus(
  status: number | null | undefined,
  unit: Pick<Unit, 'get'>,
): Promise<boolean> {
  return status != null && (await unit.get('/project/phaseStatuses', status))?.closedFlag === true;
}
