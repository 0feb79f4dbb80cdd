import type { Field, FieldRule } from './field.ts';

/** A model of the API: the fields of a body or an answer, in the order of the wire. */
export interface Model {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  /** Conditional and special rules, by field. */
  readonly rules: ReadonlyMap<string, readonly FieldRule[]>;
}

/** The field of that name; raises an error when there is none, since callers name fields they know. */
export function fieldOf(model: Model, name: string): Field {
  const field = model.byName.get(name);
  if (field === undefined) throw new Error(`Model ${model.name} has no field ${name}.`);
  return field;
}
