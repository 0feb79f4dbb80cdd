import { type Actor, identityOf, type Recorder, refuse } from '@reeve/domain';
import { type Condition, escapePattern, type Operator } from '@reeve/query';
import type { StoredRecord, Table } from '@reeve/store';

/**
 * Who the records would have to belong to: told by ids, since names are changed and given to others. Resources are named by
 * identifiers, and follow these in the transaction that changes them.
 */
type Owner = Pick<Actor, 'memberId' | 'loginId' | 'identifier'>;

/**
 * The fields that say whose a record is, where its table has them (*assumed*: the product decides it screen by screen;
 * evidence: rights/own-records). What is about a member, such as time, is theirs alone; other records are also whose
 * entered them, and a ticket everybody's who is among its resources.
 */
const ownerKeys = ['owner', 'assignTo', 'assignedTo', 'primarySalesRep', 'salesRep', 'manager', 'author'];

const members = 'system_members';

/** How a table tells whose its records are. */
interface Ownership {
  readonly columns: readonly string[];
  readonly byEntry: boolean;
  readonly byResources: boolean;
}

const theirsAlone = { byEntry: false, byResources: false } as const;

function ownershipOf(table: Table): Ownership {
  if (table.name === members) return { columns: ['id'], ...theirsAlone };
  const names = (key: string) => table.byKey.get(key)?.references === members;
  if (names('member')) return { columns: ['member'], ...theirsAlone };
  return { columns: ownerKeys.filter(names), byEntry: true, byResources: table.byKey.has('resources') };
}

/** Whether a record is the owner's. */
export function isOwn(record: StoredRecord, table: Table, owner: Owner): boolean {
  const { columns, byEntry, byResources } = ownershipOf(table);
  if (columns.some((key) => record[key] === owner.memberId)) return true;
  if (byResources && isMember(owner) && namesIn(record['resources']).includes(owner.identifier)) return true;
  return byEntry && record['_enteredById'] === identityOf(owner);
}

const span = { start: 0, end: 0 };

/** What stands between the names of resources (evidence: tickets/resources). */
const between = ', ';

/** Who works on a ticket, as its resources name them. */
function namesIn(resources: unknown): readonly string[] {
  return typeof resources === 'string' ? resources.split(between) : [];
}

/** An integrator login has the identifier of no member. */
function isMember({ loginId }: Owner): boolean {
  return loginId === undefined;
}

/** The condition that a list of one's own records meets. */
export function ownCondition(table: Table, owner: Owner): Condition {
  const { columns, byEntry, byResources } = ownershipOf(table);
  const terms = columns.map((key) => equals(key === 'id' ? ['id'] : [key, 'id'], owner.memberId));
  if (byEntry) terms.push(equals(['_enteredById'], identityOf(owner)));
  if (byResources && isMember(owner)) terms.push(...amongResources(owner));
  return terms.length === 1 ? (terms[0] as Condition) : { kind: 'or', terms };
}

function equals(path: string[], id: number): Condition {
  const value = { kind: 'number', value: id, text: String(id), span } as const;
  return { kind: 'comparison', path, operator: '=', value, span };
}

/** Alone, first, last, or between others: no part of a longer name. */
function amongResources({ identifier }: Owner): Condition[] {
  const name = escapePattern(identifier);
  const patterns = [`${name}${between}%`, `%${between}${name}`, `%${between}${name}${between}%`];
  return [comparesResources('=', identifier), ...patterns.map((pattern) => comparesResources('like', pattern))];
}

function comparesResources(operator: Operator, text: string): Condition {
  return { kind: 'comparison', path: ['resources'], operator, value: { kind: 'text', text, span }, span };
}

/** Refuses, before anything is kept, a transaction that adds to or changes records of a table that are not the owner's. */
export function onlyOwn(table: Table, owner: Owner, detail: string): Recorder {
  return (changes) => {
    const foreign = changes.some(
      (change) => change.table === table && !isOwn(change.before ?? change.after ?? { id: 0 }, table, owner),
    );
    if (foreign) refuse({ kind: 'not permitted', detail });
  };
}
