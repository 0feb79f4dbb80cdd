import { type Field, parseField } from '../../packages/catalogue/src/field.ts';
import type { Sources } from './sources.ts';

/** The models' fields as notations, corrected by the patches. A patch that fits nothing stops the compilation. */
export function correctedModels(sources: Sources): Record<string, Record<string, string>> {
  const models = structuredClone(sources.models);
  for (const { model, field, notation } of sources.fieldPatches) {
    const fields = models[model];
    if (fields === undefined) throw new Error(`fields.json: there is no model ${model}.`);
    if (notation === null) delete fields[field];
    else if (fields[field] === notation) throw new Error(`fields.json: ${model}.${field} is "${notation}" already.`);
    else fields[field] = notation;
  }
  markDerived(models, sources);
  return models;
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

/** A flag that is true until an instant wants a field of its model that keeps it. */
function checkInstants(model: string, fields: readonly Field[]): void {
  for (const { name, until } of fields) {
    if (until === undefined || fields.some((field) => field.name === until && field.type === 'dateTime')) continue;
    throw new Error(`${model}.${name} is true until ${until}, which is no dateTime of the model.`);
  }
}
