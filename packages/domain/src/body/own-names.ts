import type { Catalogue, Field, Model } from '@reeve/catalogue';
import { findField } from './find-field.ts';
import { wholeOfText } from './loose-values.ts';
import { isObject, type JsonObject, mostElements } from './members.ts';

/**
 * A body as it was sent, of a model or of a list of that model, with members under the names that the model has where they
 * were sent in another case, at every depth (*assumed*; evidence: validation/names-of-members), and with whole numbers as
 * such that were sent as texts (evidence: patch/loose-values). What no model knows stays as it is: for bodies that an action looks at itself, before or instead of a write.
 */
export function underOwnNames(sent: unknown, model: Model, catalogue: Catalogue): unknown {
  if (Array.isArray(sent)) {
    // A longer one is refused by whoever reads it.
    return sent.length > mostElements ? sent : sent.map((element) => underOwnNames(element, model, catalogue));
  }
  return isObject(sent) ? objectUnderOwnNames(sent, model, catalogue) : sent;
}

function objectUnderOwnNames(sent: JsonObject, model: Model, catalogue: Catalogue): JsonObject {
  const members = Object.entries(sent).map(([name, value]) => {
    const field = findField(model, name);
    return field === undefined ? ([name, value] as const) : ([field.name, inside(field, value, catalogue)] as const);
  });
  return Object.fromEntries(members);
}

function inside({ of = '', type }: Field, value: unknown, catalogue: Catalogue): unknown {
  if (type === 'integer') return wholeOfText(value);
  return type !== 'info' && catalogue.hasModel(of) ? underOwnNames(value, catalogue.model(of), catalogue) : value;
}
