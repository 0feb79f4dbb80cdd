import type { Model } from '@reeve/catalogue';
import { findField } from './find-field.ts';
import type { JsonObject } from './members.ts';

/**
 * A body without the members that the server works out. For what a caller sent and Reeve writes in its own name, such as
 * the rows of a list or the lines of a forecast: a trusted write would take them as given. Unknown members stay, to be
 * refused where the body is read.
 */
export function withoutDerived(body: JsonObject, model: Model): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => findField(model, name)?.readOnly !== true));
}
