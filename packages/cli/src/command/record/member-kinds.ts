import { type Catalogue, type Field, loadCatalogue, Routes } from '@reeve/catalogue';

/** How a value is written in a body: as text, or as whatever JSON says. Null where nobody knows. */
export type MemberKind = 'text' | 'json' | null;

/** The kind of the member at a path. */
export type MemberKinds = (path: readonly string[]) => MemberKind;

const texts = new Set(['text', 'dateTime', 'date', 'time', 'uuid', 'enum']);

/** What the members of an operation's body are, by the catalogue of the newest version: nobody is asked. */
export function memberKinds(method: 'POST' | 'PATCH', path: string): MemberKinds {
  const catalogue = loadCatalogue();
  const model = modelOf(catalogue, method, path);
  return (names) => kindAt(catalogue, model, names);
}

function modelOf(catalogue: Catalogue, method: string, path: string): string | null {
  const found = new Routes(catalogue).find(method, path);
  if (found.found !== 'operation') return null;
  const { request, response } = found.operation;
  return method === 'PATCH' ? response : request;
}

function kindAt(catalogue: Catalogue, model: string | null, [name = '', ...rest]: readonly string[]): MemberKind {
  if (model === null || !catalogue.hasModel(model)) return null;
  const field = catalogue.model(model).byName.get(name);
  if (field === undefined) return null;
  return rest.length === 0 ? kindOf(field) : kindWithin(catalogue, field, rest);
}

function kindOf({ type }: Field): MemberKind {
  return texts.has(type) ? 'text' : 'json';
}

/** Of a reference all is text but its id. */
function kindWithin(catalogue: Catalogue, field: Field, rest: readonly string[]): MemberKind {
  if (field.type === 'reference') return rest[0] === 'id' ? 'json' : 'text';
  return field.type === 'object' ? kindAt(catalogue, field.of ?? null, rest) : null;
}
