import { type Field, parseField } from '../../packages/catalogue/src/field.ts';
import type { Sources } from './sources.ts';

/** The models' fields as notations, corrected by the patches. A patch that fits nothing stops the compilation. */
export function correctedModels(sources: Sources): Record<string, Record<string, string>> {
  const models = structuredClone(sources.models);
  for (const { model, field, notation, after } of sources.fieldPatches) {
    const fields = models[model];
    if (fields === undefined) throw new Error(`fields.json: there is no model ${model}.`);
    if (notation === null) delete fields[field];
    else if (fields[field] === notation) throw new Error(`fields.json: ${model}.${field} is "${notation}" already.`);
    else fields[field] = notation;
    if (after !== undefined) models[model] = movedBehind(after, field, fields, model);
  }
  markDerived(models, sources);
  return models;
}

/** The members of an answer are in the order of the model (evidence: wire-format/member-order). */
function movedBehind(
  place: string,
  field: string,
  fields: Record<string, string>,
  model: string,
): Record<string, string> {
  const others = Object.entries(fields).filter(([name]) => name !== field);
  const at = others.findIndex(([name]) => name === place);
  if (at < 0) throw new Error(`fields.json: ${model}.${field} stands behind ${place}, which is no field.`);
  return Object.fromEntries(others.toSpliced(at + 1, 0, [field, fields[field] ?? '']));
}

function markDerived(models: Record<string, Record<string, string>>, sources: Sources): void {
  for (const { model, field } of sources.derivedFields) {
    const fields = models[model] ?? {};
    const notation = fields[field];
    if (notation === undefined) throw new Error(`derived.json: there is no field ${model}.${field}.`);
    if (notation.includes(' readOnly')) throw new Error(`derived.json: ${model}.${field} is read-only already.`);
    fields[field] = `${notation} readOnly`;
  }
}

/** Reads every notation, so that a word that the catalogue does not know stops the compilation. */
export function parsedModels(models: Record<string, Record<string, string>>): Map<string, Field[]> {
  const entries = Object.entries(models).map(
    ([name, fields]) => [name, Object.entries(fields).map(([field, notation]) => parseField(field, notation))] as const,
  );
  for (const [name, fields] of entries) checkInstants(name, fields);
  return new Map(entries);
}

/** A flag or a word that follows the time wants fields of its model that keep the instants. */
function checkInstants(model: string, fields: readonly Field[]): void {
  const isKept = (name: string, type: Field['type']) => fields.some((each) => each.name === name && each.type === type);
  for (const { name, until, stages } of fields) {
    if (until !== undefined && !isKept(until, 'dateTime'))
      throw new Error(`${model}.${name} is true until ${until}, which is no dateTime of the model.`);
    if (stages === undefined) continue;
    for (const instant of [stages.from, stages.until])
      if (!isKept(instant, 'dateTime'))
        throw new Error(`${model}.${name} changes at ${instant}, which is no dateTime of the model.`);
    if (!isKept(stages.after, 'enum'))
      throw new Error(`${model}.${name} ends as ${stages.after}, which is no enumeration of the model.`);
  }
}
