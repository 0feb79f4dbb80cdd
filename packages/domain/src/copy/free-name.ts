import type { Unit } from '../unit/unit.ts';

/** The most names that are tried before a copy is refused one by the collection's own rules. */
const mostTries = 200;

/** What the name of a copy ends in, by how many names were tried. */
export type Suffix = (number: number) => string;

/**
 * A name like the given one that no record of the collection has: `Help Desk (copy)`, `Help Desk (copy 2)`; shortened
 * to what the field holds (*assumed*: the product's own suffix is not known but for catalog items; evidence:
 * records/copy-names).
 */
export async function freeName(
  collection: string,
  key: string,
  name: string,
  unit: Unit,
  suffix: Suffix = copySuffix,
): Promise<string> {
  const { model } = unit.schema.catalogue.collection(collection);
  const longest = unit.schema.catalogue.model(model).byName.get(key)?.maxLength ?? 100;
  const suffixOf = longest < 20 ? (number: number) => `${number + 1}` : suffix;
  for (let number = 1; number < mostTries; number += 1) {
    const end = suffixOf(number);
    const tried = `${name.slice(0, longest - end.length)}${end}`;
    if ((await unit.first(collection, { [key]: tried })) === null) return tried;
  }
  return name;
}

function copySuffix(number: number): string {
  return number === 1 ? ' (copy)' : ` (copy ${number})`;
}
