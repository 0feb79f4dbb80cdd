import type { Unit } from '../../unit/unit.ts';

/** The provider's own money: that of the default country, else the first there is (evidence: companies/default-currency). */
export async function ownCurrency(unit: Unit): Promise<number | null> {
  const country = await unit.first('/company/countries', { defaultFlag: true });
  return country?.currency ?? (await unit.first('/finance/currencies', {}))?.id ?? null;
}
