import type { Condition } from '@reeve/query';
import { type Recorder } from '@reeve/domain';
import type { StoredRecord, Table } from '@reeve/store';
import { ServerFaultError } from '../fault/server-fault.ts';

/** Who the records would have to belong to. */
export interface Owner {
  readonly memberId: number;
  readonly identifier: string;
}

/** The fields that say whose a record is, where its table has them (*assumed*: the product decides it screen by screen). */
const ownerKeys = ['owner', 'member', 'assignTo', 'assignedTo', 'primarySalesRep', 'salesRep', 'manager', 'author'];

const members = 'system_members';

/** The columns of a table that name the member to whom a record belongs. */
function ownerColumns(table: Table): string[] {
  if (table.name === members) return ['id'];
  return ownerKeys.filter((key) => table.byKey.get(key)?.references === members);
}

/** Whether a record is the owner's: given to them, or entered by them. A member's own record is theirs. */
export function isOwn(record: StoredRecord, table: Table, owner: Owner): boolean {
  if (ownerColumns(table).some((key) => record[key] === owner.memberId)) return true;
  return table.name !== members && record['_enteredBy'] === owner.identifier;
}

const span = { start: 0, end: 0 };

/** The condition that a list of one's own records meets. */
export function ownCondition(table: Table, owner: Owner): Condition {
  const value = { kind: 'number', value: owner.memberId, text: String(owner.memberId), span } as const;
  const given = ownerColumns(table).map((key): Condition => {
    return { kind: 'comparison', path: key === 'id' ? ['id'] : [key, 'id'], operator: '=', value, span };
  });
  const text = { kind: 'text', text: owner.identifier, span } as const;
  const entered: Condition = { kind: 'comparison', path: ['_info', 'enteredBy'], operator: '=', value: text, span };
  const terms = table.name === members ? given : [...given, entered];
  return terms.length === 1 ? (terms[0] as Condition) : { kind: 'or', terms };
}

/** Refuses, before anything is kept, a transaction that adds to or changes records of a table that are not the owner's. */
export function onlyOwn(table: Table, owner: Owner, detail: string): Recorder {
  return (changes) => {
    const foreign = changes.some(
      (change) => change.table === table && !isOwn(change.before ?? change.after ?? { id: 0 }, table, owner),
    );
    if (foreign) throw new ServerFaultError({ kind: 'not permitted', detail });
  };
}
