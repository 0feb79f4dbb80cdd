import type { Field, ListSource } from '@reeve/catalogue';
import type { JsonObject } from '../../body/members.ts';
import { readReference } from '../../body/reference-input.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { findReferenced, refuseMissing } from '../reference/resolve-reference.ts';
import { presentRows, rowTarget } from './list-rows.ts';

/**
 * The ids of what the elements of a list of links name, by id or by name as any reference does (evidence: references/input). What
 * is not found is refused. An element that names nothing is 0, which no record has.
 */
export async function linkedIds(
  source: ListSource,
  through: string,
  items: readonly JsonObject[],
  draft: Draft,
  unit: Unit,
): Promise<Set<number>> {
  const field = linkField(source, through, unit);
  const ids = new Set<number>();
  for (const item of items) {
    const id = await linkedId(field, source.field, item, draft, unit);
    if (id !== null) ids.add(id);
  }
  return ids;
}

function linkField(source: ListSource, through: string, { schema: { catalogue } }: Unit): Field {
  const field = catalogue.model(catalogue.collection(source.collection).model).byName.get(through);
  if (field === undefined) throw new Error(`${source.collection} has no field ${through}.`);
  return field;
}

async function linkedId(
  field: Field,
  list: string,
  item: JsonObject,
  draft: Draft,
  unit: Unit,
): Promise<number | null> {
  const input = readReference(field, item, list);
  const type = unit.schema.catalogue.reference(field.of ?? '');
  if (input.by === 'id') return input.id;
  if (input.by === 'nothing' || type === undefined) return 0;
  const pending = { field: { ...field, name: list }, type, input };
  const found = await findReferenced(pending, unit);
  if (found === null) refuseMissing(pending, draft);
  return found?.id ?? null;
}

/** Links the record with what the list names and with nothing else: each link is a write of its own. */
export async function writeLinks(
  source: ListSource,
  through: string,
  items: readonly JsonObject[],
  draft: Draft,
  unit: Unit,
): Promise<void> {
  const target = rowTarget(source, draft.after.id, unit);
  const present = await presentRows(source, draft.after.id, unit);
  const wanted = await linkedIds(source, through, items, draft, unit);
  for (const row of present)
    if (!wanted.has(Number(row[through]))) await unit.write({ ...target, how: 'delete', id: row.id });
  const linked = new Set(present.map((row) => row[through]));
  for (const id of wanted)
    if (!linked.has(id)) await unit.write({ ...target, how: 'create', body: { [through]: { id } } });
}
