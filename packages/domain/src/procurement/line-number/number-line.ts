import type { StoredRecord } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

const products = '/procurement/products';
const additions = '/finance/agreements/{parentId}/additions';
const components = [
  '/procurement/catalog/{parentId}/components',
  '/procurement/products/{parentId}/components',
] as const;

/** What a product may stand on, the first that it names. */
const owners = ['ticket', 'project', 'salesOrder', 'opportunity', 'invoice', 'agreement'] as const;

/** A line is behind those that are there. */
export const numberLine = behaviour([products, additions, ...components], {
  says: 'a new product, addition or component has the number behind the last on what it stands on, unless one is sent',
  source: 'evidence: procurement/line-number',
  phase: 'complete',
  on: 'every write',
  sets: ['sequenceNumber'],
  when: ({ how, after }) => how !== 'patch' && after.sequenceNumber == null,
  does: async ({ table, before, after }, unit) => {
    after.sequenceNumber = before?.sequenceNumber ?? (await nextNumber(table.collection.path, after, unit));
  },
});

async function nextNumber(collection: string, line: StoredRecord, unit: Unit): Promise<number> {
  const on = ownerOf(collection, line);
  if (on === undefined) return 1;
  const lines: readonly StoredRecord[] = await unit.select(collection, { [on]: Number(line[on]) });
  const numbers = lines.map((each) => Number(each['sequenceNumber'] ?? 0));
  return Math.floor(Math.max(0, ...numbers)) + 1;
}

/** The field that names what a line stands on. */
function ownerOf(collection: string, line: StoredRecord): string | undefined {
  if (collection === products) return owners.find((owner) => line[owner] != null);
  return collection === additions ? 'agreementId' : '_parentId';
}
