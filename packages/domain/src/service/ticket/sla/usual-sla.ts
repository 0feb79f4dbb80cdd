import type { RowOf } from '@reeve/store';
import { defaultOf } from '../../../setup/default-of.ts';
import type { Unit } from '../../../unit/unit.ts';

const serviceLevels = '/service/SLAs';

/** The service level of a ticket under an agreement, or under none (evidence: service-levels/which). */
export async function usualSla(agreement: number | null, unit: Unit): Promise<number | null> {
  return (await slaOfAgreement(agreement, unit)) ?? (await defaultSla(unit));
}

/** The service level that an agreement names; null where it names none. */
export async function slaOfAgreement(agreement: number | null, unit: Unit): Promise<number | null> {
  if (agreement === null) return null;
  return (await unit.get('/finance/agreements', agreement))?.sla ?? null;
}

/** A service level by its id; null for none. */
export async function slaOf(id: number | null, unit: Unit): Promise<RowOf<typeof serviceLevels> | null> {
  return id === null ? null : unit.keep(`service level ${id}`, [serviceLevels], () => unit.get(serviceLevels, id));
}

function defaultSla(unit: Unit): Promise<number | null> {
  return unit.keep('default service level', [serviceLevels], () => defaultOf(serviceLevels, unit));
}
