import { freeName, type Suffix } from '../../copy/free-name.ts';
import { behaviour } from '../../unit/behaviour.ts';

const catalog = '/procurement/catalog';

/** What the identifier of the first, second … item ends in that would have one that is taken (evidence: procurement/taken-identifier). */
export const identifierSuffix: Suffix = (number) => `-Copy${number - 1}`;

/** Whoever makes an item twice has two of them, and finds out by the identifier that is answered. */
export const takeFreeIdentifier = behaviour(catalog, {
  says: 'a new catalog item with an identifier that is taken has one that ends in -Copy0, -Copy1 …',
  source: 'evidence: procurement/taken-identifier',
  phase: 'complete',
  on: 'create',
  sets: ['identifier'],
  does: async ({ after }, unit) => {
    const { identifier } = after;
    if (identifier == null || (await unit.first(catalog, { identifier })) === null) return;
    after.identifier = await freeName(catalog, 'identifier', identifier, unit, identifierSuffix);
  },
});
