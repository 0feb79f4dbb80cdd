import type { View } from '@reeve/catalogue';
import { toTimestamp } from '@reeve/domain';
import { parseFields } from '@reeve/query';
import type { Row } from '@reeve/store';
import {
  compileSerializer,
  type Dependencies,
  loadRelated,
  referenceCaches,
  type Selection,
  type Serializer,
  toSelection,
  wholeSerializer,
} from '@reeve/wire';
import type { Call } from '../../call/call.ts';

/** The serializer of a call's records; those of whole models are kept, selections made anew. */
export function serializerFor(call: Pick<Call, 'query' | 'schema'>, view: View, model: string): Serializer {
  const selection = selectionOf(call);
  if (selection === null) return wholeSerializer(view, model, call.schema);
  return compileSerializer(view, call.schema.catalogue.model(model), selection, call.schema);
}

function selectionOf(call: Pick<Call, 'query'>): Selection {
  const text = call.query.get('fields');
  return text === undefined ? null : toSelection(parseFields(text));
}

/** How often rows are written again because a record that they name was written while they were. */
const mostTries = 3;

/** Serializes rows as JSON objects, loading what is related to them. What they show of others is noted in `dependencies`. */
export async function serializeRows(
  call: Call,
  serializer: Serializer,
  rows: readonly Row[],
  dependencies?: Dependencies,
): Promise<string[]> {
  const source = referenceSourceOf(call);
  for (let tries = 1; ; tries += 1) {
    const { drops } = source.references;
    const related = await loadRelated(serializer, rows, source, tries === 1 ? dependencies?.note : undefined);
    const texts = rows.map((row) => serializer.serialize(row, related));
    if (related.lacks !== true || drops === source.references.drops || tries === mostTries) return texts;
  }
}

/**
 * Waits until everything that was committed before is heard of, so that what is kept of names and records may be shown; false
 * where that cannot be said now, and then no name is kept either.
 */
export async function catchUp({ tenant }: Call): Promise<boolean> {
  const caughtUp = tenant.database.caughtUp();
  const isCaughtUp = caughtUp === true || (await caughtUp);
  if (!isCaughtUp) tenant.part(referenceCaches).clear();
  return isCaughtUp;
}

/** Where a call that has caught up reads references from. */
export async function freshSourceOf(call: Call): Promise<ReturnType<typeof referenceSourceOf>> {
  await catchUp(call);
  return referenceSourceOf(call);
}

/** Where a call reads related data from. */
function referenceSourceOf(call: Call) {
  const { database } = call.tenant;
  const references = call.tenant.part(referenceCaches).of(call.schema);
  const { schema, base } = call;
  const now = toTimestamp(call.tenant.writer.clock.now());
  return { schema, dialect: database.dialect, connection: database.reader, references, base, now };
}
