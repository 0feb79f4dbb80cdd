import { isObject, type JsonObject, RecordPart, ReferencePart, SentencePart } from '@reeve/domain';
import type { Call } from '../../call/call.ts';
import { shownById } from '../kind/show.ts';
import type { RecordJson } from '../kind/showing.ts';
import { type References, readReferences } from './references.ts';

type Records = (part: RecordPart) => JsonObject | undefined;

/** Writes the parts that an action left to the server, read together: one query a type, one a view and model. */
export async function fillParts<T>(call: Call, value: T): Promise<T> {
  const parts = [...partsOf(value)];
  const references = await referencesOf(call, parts);
  const records = await recordsOf(call, parts);
  return fill(value, references, records) as T;
}

function* partsOf(value: unknown): Generator<ReferencePart | RecordPart> {
  if (value instanceof SentencePart) yield* value.references;
  else if (isPart(value)) yield value;
  else if (Array.isArray(value)) for (const element of value) yield* partsOf(element);
  else if (isObject(value)) for (const member of Object.values(value)) yield* partsOf(member);
}

function isPart(value: unknown): value is ReferencePart | RecordPart {
  return value instanceof ReferencePart || value instanceof RecordPart;
}

function referencesOf(call: Call, parts: readonly unknown[]): Promise<References> {
  const groups = Map.groupBy(
    parts.filter((part) => part instanceof ReferencePart),
    ({ type }) => type,
  );
  return readReferences(
    call,
    Object.fromEntries([...groups].map(([type, group]) => [type, group.map(({ id }) => id)])),
  );
}

async function recordsOf(call: Call, parts: readonly unknown[]): Promise<Records> {
  const asked = Map.groupBy(
    parts.filter((part) => part instanceof RecordPart),
    keyOf,
  );
  const found = new Map<string, JsonObject>();
  for (const [key, group] of asked) {
    for (const [id, shown] of await show(call, group)) found.set(`${key} ${id}`, JSON.parse(String(shown)));
  }
  return (part) => found.get(`${keyOf(part)} ${part.id}`);
}

function keyOf({ view, model }: RecordPart): string {
  return `${view} ${model ?? ''}`;
}

/** Records of one view and model by id; those that are gone are missing. */
async function show(call: Call, group: readonly RecordPart[]): Promise<Map<number, RecordJson>> {
  const { catalogue } = call.schema;
  const view = catalogue.view(group[0]?.view ?? '');
  const model = group[0]?.model ?? catalogue.collection(view.collection).model;
  return shownById(call, view, model, [...new Set(group.map(({ id }) => id))]);
}

function fill(value: unknown, references: References, records: Records): unknown {
  if (value instanceof ReferencePart) return references(value.type, value.id);
  if (value instanceof SentencePart) return value.say((part) => part && references(part.type, part.id));
  if (value instanceof RecordPart) {
    const shown = records(value);
    return shown === undefined ? undefined : value.completed(shown);
  }
  if (Array.isArray(value))
    return value.flatMap((element) => {
      const filled = fill(element, references, records);
      return filled === undefined && isPart(element) ? [] : [filled];
    });
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fill(member, references, records)]));
}
