import type { Unit } from '../../unit/unit.ts';

/** Where records begin that say nothing: the caller's own location and department, as far as they are set up. */
export async function placeOfCaller(unit: Unit) {
  const member = await unit.get('/system/members', unit.actor.memberId);
  return { location: member?.defaultLocation ?? null, department: member?.defaultDepartment ?? null };
}
