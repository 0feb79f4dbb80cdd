import type { Catalogue, Field } from '@reeve/catalogue';
import type { Selection } from './selection.ts';

/**
 * What a value of a model shows in a version, at any depth: stored objects have the fields of the newest, of which an
 * older version lacks some (evidence: versions/models-inside). Null where nothing has to be left out.
 */
export function versionSelection(model: string, catalogue: Catalogue): Selection {
  return catalogue.differing.size === 0 ? null : selectionOf(model, catalogue, []);
}

function selectionOf(model: string, catalogue: Catalogue, above: readonly string[]): Selection {
  if (!catalogue.hasModel(model) || above.includes(model)) return null;
  const inside = (field: Field) => selectionOf(field.of ?? '', catalogue, [...above, model]);
  const entries = catalogue.model(model).fields.map((field) => [field.name.toLowerCase(), inside(field)] as const);
  const isWhole = !catalogue.differing.has(model) && entries.every(([, below]) => below === null);
  return isWhole ? null : new Map(entries);
}
