import { type Money, storedMoney, storedPercent, type TaxedKind, type TaxLevel } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { StoredRecords } from '../../unit/roll-up.ts';
import { levelNumbers, levelOf, taxCodes, taxLevels } from './level-fields.ts';

/** A tax code as calculation takes it: its levels in order, and what its exemptions leave taxable. */
export interface Taxation {
  readonly levels: readonly TaxLevel[];
  /** Whether a level, by its place from 0, taxes a sort: a work role, expense type or product type by its id. */
  readonly isTaxed: (kind: TaxedKind, sort: number | null, level: number) => boolean;
}

/** By kind: the sorts that are exempt, each with the numbers of the levels that tax it all the same. */
type Exemptions = Readonly<Record<TaxedKind, ReadonlyMap<number | null, ReadonlySet<number>>>>;

const covers = { service: 'taxServicesFlag', expense: 'taxExpensesFlag', product: 'taxProductsFlag' } as const;

/** Reads a tax code (evidence: invoices/tax). Null where there is none of that id. */
export async function taxationOf(id: number, records: StoredRecords): Promise<Taxation | null> {
  const code = await records.get(taxCodes, id);
  if (code === null) return null;
  const levels = levelNumbers.map((level) => toTaxLevel(levelOf(code, level)));
  const exemptions = await exemptionsOf(id, records);
  return { levels, isTaxed: (kind, sort, level) => isTaxed(exemptions[kind], sort, level + 1) };
}

function isTaxed(exempt: ReadonlyMap<number | null, ReadonlySet<number>>, sort: number | null, level: number): boolean {
  const taxable = sort === null ? undefined : exempt.get(sort);
  return taxable === undefined || taxable.has(level);
}

/** A rate is kept as a part of one: 0.0575 are 5.75 percent. */
function toTaxLevel(level: ReturnType<typeof levelOf>): TaxLevel {
  const rate = Number(level['taxRate'] ?? 0);
  const kinds = (Object.keys(covers) as TaxedKind[]).filter((kind) => level[covers[kind]] === true);
  return {
    rate: level['rateType'] === 'Amount' ? { amount: storedMoney(rate) } : { percent: storedPercent(rate * 100) },
    covers: new Set(kinds),
    most: boundOf(level['taxableMax']),
    unitBetween:
      level['singleUnitFlag'] === true
        ? { least: storedMoney(Number(level['singleUnitMinimum'] ?? 0)), most: boundOf(level['singleUnitMaximum']) }
        : null,
  };
}

/** Nothing, and zero as forms send it for nothing, is no bound. */
function boundOf(value: unknown): Money | null {
  return typeof value === 'number' && value > 0 ? storedMoney(value) : null;
}

async function exemptionsOf(code: number, records: StoredRecords): Promise<Exemptions> {
  const roles = await records.select('/finance/taxCodes/{parentId}/workRoleExemptions', { _parentId: code });
  const expenses = await records.select('/finance/taxCodes/{parentId}/expenseTypeExemptions', { _parentId: code });
  const products = await records.select('/finance/taxCodes/{parentId}/productTypeExemptions', { _parentId: code });
  if (roles.length + expenses.length + products.length === 0) return noExemptions;
  const levels = await records.select(taxLevels, { _parentId: code });
  const numbers = new Map(levels.map(({ id, taxLevel }) => [id, taxLevel ?? 0]));
  const taxed = async (rows: Promise<readonly Pick<RowOf<typeof taxedRoles>, 'taxCodeLevel'>[]>) =>
    new Set((await rows).map(({ taxCodeLevel }) => numbers.get(taxCodeLevel ?? 0) ?? 0));
  const [service, expense, product] = [exempted(), exempted(), exempted()];
  for (const { id, workRole } of roles)
    service.set(workRole, await taxed(records.select(taxedRoles, { _parentId: id })));
  for (const { id, expenseType } of expenses)
    expense.set(expenseType, await taxed(records.select(taxedExpenses, { _parentId: id })));
  for (const { id, productType } of products)
    product.set(productType, await taxed(records.select(taxedProducts, { _parentId: id })));
  return { service, expense, product };
}

const exempted = () => new Map<number | null, ReadonlySet<number>>();
const noExemptions: Exemptions = { service: exempted(), expense: exempted(), product: exempted() };
const taxedRoles = '/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels';
const taxedExpenses = '/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels';
const taxedProducts = '/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels';
