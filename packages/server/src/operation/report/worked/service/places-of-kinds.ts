import type { FieldValue } from '@reeve/query';
import { type WorkedGround, workedColumns } from '../worked-columns.ts';

const associations = '/service/boards/{parentId}/typeSubTypeItemAssociations';

/**
 * Under which types and subtypes of its board an item of tickets stands: all names, and the id where it is one alone
 * (evidence: reports/kinds).
 */
export const placesOfItem = workedColumns('/service/boards/{parentId}/items', {
  gives: ['type', 'types', 'subType', 'subTypes'],
  works: async (items, { read }) => {
    const found = await read.select(associations, { item: items.map(({ id }) => id) });
    const byItem = Map.groupBy(found, ({ item }) => item);
    const types = await namesOf(
      '/service/boards/{parentId}/types',
      found.map(({ type }) => type),
      read,
    );
    const subTypes = await namesOf(
      '/service/boards/{parentId}/subtypes',
      found.map(({ subType }) => subType),
      read,
    );
    return ({ id }) => {
      const own = byItem.get(id) ?? [];
      const [ofTypes, ofSubTypes] = [
        distinct(own.map(({ type }) => type)),
        distinct(own.map(({ subType }) => subType)),
      ];
      return {
        type: onlyOne(ofTypes),
        types: joined(ofTypes, types),
        subType: onlyOne(ofSubTypes),
        subTypes: joined(ofSubTypes, subTypes),
      };
    };
  },
});

/** The same of a subtype. */
export const placesOfSubType = workedColumns('/service/boards/{parentId}/subtypes', {
  gives: ['type', 'types'],
  works: async (subTypes, { read }) => {
    const idsOf = (ids: readonly number[] | null) => distinct(ids ?? []);
    const all = subTypes.flatMap(({ typeAssociationIds }) => idsOf(typeAssociationIds));
    const names = await namesOf('/service/boards/{parentId}/types', all, read);
    return ({ typeAssociationIds }) => {
      const own = idsOf(typeAssociationIds);
      return { type: onlyOne(own), types: joined(own, names) };
    };
  },
});

async function namesOf(
  kinds: '/service/boards/{parentId}/types' | '/service/boards/{parentId}/subtypes',
  ids: readonly (number | null)[],
  read: WorkedGround['read'],
): Promise<Map<number, string | null>> {
  const rows = ids.length === 0 ? [] : await read.select(kinds, { id: distinct(ids) });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function distinct(ids: readonly (number | null)[]): number[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function onlyOne(ids: readonly number[]): FieldValue {
  return ids.length === 1 ? ids[0] : null;
}

function joined(ids: readonly number[], names: ReadonlyMap<number, string | null>): FieldValue {
  return ids.length === 0 ? null : ids.map((id) => names.get(id) ?? '').join(', ');
}
