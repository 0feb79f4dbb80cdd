import { type Quantity, quantity, storedQuantity, type UnitConversion } from '@reeve/calculation';
import { defaultOf } from '../../setup/default-of.ts';
import type { StoredRecords } from '../../unit/roll-up.ts';

const conversions = '/procurement/unitOfMeasures/{parentId}/conversions';
const alike: UnitConversion = { times: quantity(1), per: quantity(1) };

/**
 * What one unit of measure is in another: by the conversion of the one that names the other, or of the other that names the
 * one. What has no unit is in the default one; units
 * without a conversion count as the same (evidence: procurement/conversions).
 */
export async function conversionOf(
  from: number | null,
  to: number | null,
  records: StoredRecords,
): Promise<UnitConversion> {
  if (from === to) return alike;
  const usual = from === null || to === null ? await defaultOf('/procurement/unitOfMeasures', records) : null;
  const [one, other] = [from ?? usual, to ?? usual];
  if (one === null || other === null || one === other) return alike;
  const there = await quantityOf(one, other, records);
  if (there !== null) return { times: there, per: quantity(1) };
  const back = await quantityOf(other, one, records);
  return back === null ? alike : { times: quantity(1), per: back };
}

async function quantityOf(parent: number, uomType: number, records: StoredRecords): Promise<Quantity | null> {
  const found = await records.first(conversions, { _parentId: parent, uomType });
  const amount = storedQuantity(found?.quantity);
  return amount > 0 ? amount : null;
}
