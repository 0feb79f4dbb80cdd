import type { Unit } from '../unit/unit.ts';

/** The most names that are tried before a copy is refused one by the collection's own rules. */
const mostTries = 200;

/**
 * A name like the given one that no record of the collection has: `Help Desk (copy)`, `Help Desk (copy 2)`; shortened
 * to what the field holds (*assumed*: the product's own suffix is not known; evidence: records/copy-names).
 */
export async function freeName(collection: string, key: string, name: string, unit: Unit): Promise<string> {
  const { model } = unit.schema.catalogue.collection(collection);
  const longest = unit.schema.catalogue.model(model).byName.get(key)?.maxLength ?? 100;
  const suffixOf = longest < 20 ? (number: number) => `${number + 1}` : copySuffix;
  for (let number = 1; number < mostTries; number += 1) {
    const suffix = suffixOf(number);
    const tried = `${name.slice(0, longest - suffix.length)}${suffix}`;
    if ((await unit.first(collection, { [key]: tried })) === null) return tried;
  }
  return name;
}

function copySuffix(number: number): string {
  return number === 1 ? ' (copy)' : ` (copy ${number})`;
}
