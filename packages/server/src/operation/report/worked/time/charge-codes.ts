import type { FieldValue } from '@reeve/query';
import { type WorkedGround, workedColumns } from '../worked-columns.ts';

interface Charged {
  readonly chargeToType: string | null;
  readonly chargeToId: number | null;
}

/** The charge code of time that is charged to one. */
export const codeOfTime = workedColumns('/time/entries', {
  gives: ['id', 'name'],
  works: (entries, ground) => codesOf(entries, ground),
});

/** The same of an expense. */
export const codeOfExpense = workedColumns('/expense/entries', {
  gives: ['id', 'name'],
  works: (entries, ground) => codesOf(entries, ground),
});

async function codesOf(entries: readonly Charged[], { read }: WorkedGround) {
  const idOf = ({ chargeToType, chargeToId }: Charged) => (chargeToType === 'ChargeCode' ? chargeToId : null);
  const ids = [...new Set(entries.flatMap((entry) => idOf(entry) ?? []))];
  const codes = ids.length === 0 ? [] : await read.select('/time/chargeCodes', { id: ids });
  const names = new Map(codes.map(({ id, name }) => [id, name]));
  return (entry: Charged): { id: FieldValue; name: FieldValue } => {
    const id = idOf(entry);
    return { id, name: id === null ? null : names.get(id) };
  };
}
