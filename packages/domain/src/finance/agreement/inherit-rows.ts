import type { CollectionPath } from '@reeve/catalogue';
import type { RowOf, StoredRecord } from '@reeve/store';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import type { JsonObject } from '../../body/members.ts';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

type AgreementType = RowOf<'/finance/agreements/types'>;

/** Rows that an agreement type and its agreements both have: under which name, and what is taken over. */
interface InheritedRows {
  readonly name: string;
  /** Where the type has them. */
  readonly of: CollectionPath;
  readonly references: readonly string[];
  readonly plain?: readonly string[];
  /** Fields that the two call otherwise: the agreement's by the type's. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The flag of the type that, set to false, keeps them from its agreements. */
  readonly flag?: 'copyWorkRolesFlag' | 'copyWorkTypesFlag';
}

const inForce = ['effectiveDate', 'endingDate', 'rate', 'rateType'];
const worked = ['billTime', 'hoursMin', 'hoursMax', 'roundBillHours', 'overageRate', 'overageRateType'];

const inherited: readonly InheritedRows[] = [
  {
    name: 'workroles',
    of: '/finance/agreementTypes/{parentId}/workroles',
    references: ['workRole'],
    plain: [...inForce, 'limitTo'],
    flag: 'copyWorkRolesFlag',
  },
  {
    name: 'worktypes',
    of: '/finance/agreementTypes/{parentId}/worktypes',
    references: ['workType'],
    plain: [...inForce, ...worked],
    renamed: { limitTo: 'agreementLimit' },
    flag: 'copyWorkTypesFlag',
  },
  { name: 'workRoleExclusions', of: '/finance/agreementTypes/{parentId}/workRoleExclusions', references: ['workRole'] },
  { name: 'workTypeExclusions', of: '/finance/agreementTypes/{parentId}/workTypeExclusions', references: ['workType'] },
  {
    name: 'boardDefaults',
    of: '/finance/agreementTypes/{parentId}/boardDefaults',
    references: ['board', 'serviceType'],
    plain: ['defaultFlag'],
  },
];

/** The collections of an agreement that begin with the rows of its type. */
export const inheritedCollections = inherited.map(({ name }) => `/finance/agreements/{parentId}/${name}`);

/** A new agreement has the rates, exclusions and board defaults of its type. */
export const inheritRows = behaviour('/finance/agreements', {
  says: 'a new agreement has the work roles, work types, exclusions and board defaults of its type',
  source: 'evidence: agreements/type-rows',
  phase: 'follow',
  on: 'create',
  does: async ({ after }, unit) => {
    const type = await unit.get('/finance/agreements/types', after.type ?? 0);
    if (type === null) return;
    for (const rows of inherited) if (isInherited(rows, type)) await inheritOf(rows, type.id, after, unit);
  },
});

function isInherited({ flag }: InheritedRows, type: AgreementType): boolean {
  return flag === undefined || type[flag] !== false;
}

async function inheritOf(
  rows: InheritedRows,
  type: number,
  { id, location }: RowOf<'/finance/agreements'>,
  unit: Unit,
): Promise<void> {
  const { name, of } = rows;
  const found: readonly StoredRecord[] = await unit.select(of as string, { type });
  for (const row of found.filter((each) => isFor(each, location)))
    await makeRecord(`/finance/agreements/{parentId}/${name}` as CollectionPath, bodyOf(row, rows), unit, id);
}

/** A board default is of a place, and of no board where it says only that. */
function isFor(row: StoredRecord, location: number | null): boolean {
  if (!('board' in row)) return true;
  return row['board'] !== null && (row['location'] === null || row['location'] === location);
}

function bodyOf(row: StoredRecord, { references, plain = [], renamed = {} }: InheritedRows): JsonObject {
  const body = [
    ...references.map((key) => [key, referenceTo(row[key])] as const),
    ...plain.map((key) => [key, row[key]] as const),
    ...Object.entries(renamed).map(([of, into]) => [into, row[of]] as const),
  ];
  return Object.fromEntries(body.filter(([, value]) => value !== null && value !== undefined));
}
