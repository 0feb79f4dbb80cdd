import type { Catalogue, Field, Model } from '@reeve/catalogue';
import { refuse } from '../fault.ts';
import { typeName } from './type-name.ts';

/** The most elements that a list in a body may have: each may be a write of its own (evidence: validation/limits). */
const mostElements = 1_000;

/** A JSON object as it was sent. */
export type JsonObject = { readonly [key: string]: unknown };

/** The members of a body, by the field that each is for, in the order in which they were sent. */
export type Members = ReadonlyMap<Field, unknown>;

/**
 * Finds the field of every member. Names match in any case, as the product's reader does (*assumed*;
 * evidence: validation/names-of-members); a member that the model does not have is refused
 * (evidence: errors/unknown-member, references/unknown-member), in references and objects too. `also` are further
 * models that data of Reeve's own may use fields of.
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
    checkInside(field, value, catalogue, at);
    members.set(field, value);
  }
  return members;
}

/** The field of that name, in any case; hidden ones are not to be found. */
export function findField(model: Model, name: string): Field | undefined {
  const exact = model.byName.get(name);
  const lower = name.toLowerCase();
  const field = exact ?? model.fields.find((each) => each.name.toLowerCase() === lower);
  return field?.hidden === true ? undefined : field;
}

function checkInside(field: Field, value: unknown, catalogue: Catalogue, path: string): void {
  if (field.type === 'info') return;
  const of = field.of ?? '';
  if (field.type === 'list' && Array.isArray(value)) {
    checkElements(value.length, path);
    for (const [at, element] of value.entries()) checkElement(field, element, catalogue, `${path}[${at}]`);
  } else if (field.type !== 'list' && isObject(value) && catalogue.hasModel(of)) {
    readMembers(catalogue.model(of), value, catalogue, path);
  }
}

/** Raises when a list has more elements than one in a body may have. */
export function checkElements(count: number, path: string): void {
  if (count > mostElements)
    refuse({ kind: 'malformed body', message: `The list ${path} has more than ${mostElements} elements.` });
}

/** Elements are objects of the list's model, or values of its plain type. */
function checkElement({ of = '' }: Field, element: unknown, catalogue: Catalogue, path: string): void {
  if (catalogue.hasModel(of)) {
    if (isObject(element)) readMembers(catalogue.model(of), element, catalogue, path);
    else notConverted(element, typeName(of), path);
  } else if (of === 'integer' && !isWhole(element)) notConverted(element, 'System.Int32', path);
  else if (of === 'text' && typeof element !== 'string') notConverted(element, 'System.String', path);
}

function isWhole(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647;
}

function notConverted(value: unknown, type: string, path: string): never {
  const message = `Error converting value ${JSON.stringify(value).slice(0, 80)} to type '${type}'.`;
  return refuse({ kind: 'value not converted', message, path });
}

/** Whether a JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
