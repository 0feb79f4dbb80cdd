import type { Field, ListSource } from '@reeve/catalogue';
import type { JsonObject } from '../../body/members.ts';
import { readReference } from '../../body/reference-input.ts';
import type { Draft } from '../../unit/draft.ts';
import { underMember } from '../../unit/inner-refusal.ts';
import type { Unit } from '../../unit/unit.ts';
import { findReferenced, refuseMissing } from '../reference/resolve-reference.ts';
import { presentRows, rowTarget } from './list-rows.ts';

/**
 * The ids of what the elements of a list of links name, by id or by name as any reference does (evidence: references/input), each
 * with the element that names it first. What is not found is refused. An element that names nothing is 0, which no record has.
 */
export async function linkedIds(
  source: ListSource,
  through: string,
  items: readonly JsonObject[],
  draft: Draft,
  unit: Unit,
): Promise<Map<number, string>> {
  const field = linkField(source, through, unit);
  const ids = new Map<number, string>();
  for (const [at, item] of items.entries()) {
    const element = `${source.field}[${at}]`;
    const id = await linkedId(field, element, item, draft, unit);
    if (id !== null && !ids.has(id)) ids.set(id, element);
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
  element: string,
  item: JsonObject,
  draft: Draft,
  unit: Unit,
): Promise<number | null> {
  const input = readReference(field, item, element);
  const type = unit.schema.catalogue.reference(field.of ?? '');
  if (input.by === 'id') return input.id;
  if (input.by === 'nothing' || type === undefined) return 0;
  const pending = { field: { ...field, name: element }, type, input };
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
  for (const [id, element] of wanted) {
    if (linked.has(id)) continue;
    const link = { ...target, how: 'create', body: { [through]: { id } } } as const;
    // The element is what the link leads to: nothing else of the link was sent.
    const behind = (field: string) => (field.startsWith(through) ? element + field.slice(through.length) : element);
    await underMember(behind, draft, () => unit.write(link));
  }
}
