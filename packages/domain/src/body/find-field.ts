import type { Field, Model } from '@reeve/catalogue';

const inLowerCase = new WeakMap<Model, ReadonlyMap<string, Field>>();

/**
 * The field of that name, in any case (*assumed*; evidence: validation/names-of-members); hidden ones are not to be found.
 * Names that match exactly are found without a look at others.
 */
export function findField(model: Model, name: string): Field | undefined {
  const field = model.byName.get(name) ?? lowerNames(model).get(name.toLowerCase());
  return field?.hidden === true ? undefined : field;
}

/** Made once a model, when a name does not match: bodies may be long, and models have a hundred fields. */
function lowerNames(model: Model): ReadonlyMap<string, Field> {
  const known = inLowerCase.get(model);
  if (known !== undefined) return known;
  // Of names that differ in case alone the first counts: what comes later in a map takes the place.
  const names = new Map(model.fields.toReversed().map((field) => [field.name.toLowerCase(), field]));
  inLowerCase.set(model, names);
  return names;
}
