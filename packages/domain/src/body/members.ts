import type { Catalogue, Field, Model } from '@reeve/catalogue';
import { refuse } from '../fault.ts';
import { findField } from './find-field.ts';
import { isInt32, isPlain, textOfPlain, wholeOfText } from './loose-values.ts';
import { typeName } from './type-name.ts';

/** The most elements that a list in a body may have: each may be a write of its own (evidence: validation/limits). */
export const mostElements = 1_000;

/** A JSON object as it was sent. */
export type JsonObject = { readonly [key: string]: unknown };

/** The members of a body, by the field that each is for, in the order in which they were sent. */
export type Members = ReadonlyMap<Field, unknown>;

/**
 * Finds the field of every member. Names match in any case, as the product's reader does (*assumed*;
 * evidence: validation/names-of-members); a member that the model does not have is refused
 * (evidence: errors/unknown-member, references/unknown-member). Both hold in references, objects and elements of lists
 * too, which come with the names that their models have, whatever was sent. `also` are further models that data of
 * Reeve's own may use fields of.
 */
export function readMembers(
  model: Model,
  body: JsonObject,
  catalogue: Catalogue,
  path = '',
  also: readonly Model[] = [],
): Members {
  const members = new Map<Field, unknown>();
  for (const [name, value] of Object.entries(body)) {
    const field =
      findField(model, name) ?? also.map((each) => each.byName.get(name)).find((found) => found !== undefined);
    const at = path === '' ? name : `${path}.${name}`;
    if (field === undefined) refuse({ kind: 'unknown member', member: name, model: model.name, path: at });
    members.set(field, readInside(field, value, catalogue, at));
  }
  return members;
}

/**
 * A value with everything within it under the names of its models, and whole numbers as such that came as texts
 * (evidence: patch/loose-values): the very value, where it was sent so.
 */
function readInside(field: Field, value: unknown, catalogue: Catalogue, path: string): unknown {
  if (field.type === 'info') return value;
  if (field.type === 'integer') return wholeOfText(value);
  const of = field.of ?? '';
  if (field.type === 'list' && Array.isArray(value)) return readElements(field, value, catalogue, path);
  if (field.type !== 'list' && isObject(value) && catalogue.hasModel(of))
    return readObject(catalogue.model(of), value, catalogue, path);
  return value;
}

function readObject(model: Model, sent: JsonObject, catalogue: Catalogue, path: string): JsonObject {
  const members = readMembers(model, sent, catalogue, path);
  return isAsSent(sent, members)
    ? sent
    : Object.fromEntries(Array.from(members, ([field, value]) => [field.name, value] as const));
}

function isAsSent(sent: JsonObject, members: Members): boolean {
  for (const [{ name }, value] of members) if (sent[name] !== value) return false;
  return Object.keys(sent).length === members.size;
}

function readElements(field: Field, sent: readonly unknown[], catalogue: Catalogue, path: string): readonly unknown[] {
  checkElements(sent.length, path);
  const elements = sent.map((element, at) => readElement(field, element, catalogue, `${path}[${at}]`));
  return elements.every((element, at) => element === sent[at]) ? sent : elements;
}

/** Raises when a list has more elements than one in a body may have. */
export function checkElements(count: number, path: string): void {
  if (count > mostElements)
    refuse({ kind: 'malformed body', message: `The list ${path} has more than ${mostElements} elements.` });
}

/** Elements are objects of the list's model, or values of its plain type. */
function readElement({ of = '' }: Field, element: unknown, catalogue: Catalogue, path: string): unknown {
  if (catalogue.hasModel(of)) {
    if (isObject(element)) return readObject(catalogue.model(of), element, catalogue, path);
    return notConverted(element, typeName(of), path);
  }
  if (of === 'integer') return readWhole(element, path);
  if (of === 'text') return isPlain(element) ? textOfPlain(element) : notConverted(element, 'System.String', path);
  return element;
}

function readWhole(element: unknown, path: string): number {
  const whole = wholeOfText(element);
  return isInt32(whole) ? whole : notConverted(element, 'System.Int32', path);
}

function notConverted(value: unknown, type: string, path: string): never {
  const message = `Error converting value ${JSON.stringify(value).slice(0, 80)} to type '${type}'.`;
  return refuse({ kind: 'value not converted', message, path });
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
