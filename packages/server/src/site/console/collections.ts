import { type Catalogue, type Field, type Operation, podIdsOf, type View } from '@reeve/catalogue';
import type { ConsoleCollection, ConsoleField, ConsoleOperation, ConsoleVerb } from '../../control/console-contract.ts';

const verbs: readonly string[] = ['list', 'count', 'get', 'create', 'patch', 'delete'] satisfies ConsoleVerb[];

/** Every path of a catalogue that lists records, in the order of the paths. */
export function consoleCollections({ operations, views }: Catalogue): readonly ConsoleCollection[] {
  const byView = Map.groupBy(operations, (each) => each.view ?? '');
  return views
    .map((view) => toCollection(view, byView.get(view.path) ?? []))
    .filter((each) => each.verbs.includes('list'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function toCollection({ path, collection }: View, operations: readonly Operation[]): ConsoleCollection {
  const kinds = new Set<string>(operations.map(({ kind }) => kind));
  const model = operations.find(({ kind }) => kind === 'list')?.response ?? '';
  const pods = podIdsOf(collection);
  return {
    path,
    model,
    verbs: verbs.filter((verb): verb is ConsoleVerb => kinds.has(verb)),
    ...(pods.length > 0 && { pods }),
  };
}

/** Every operation of a catalogue, in the order of the paths. */
export function consoleOperations({ operations }: Catalogue): readonly ConsoleOperation[] {
  const all = operations.map(({ method, path, kind, action, request, response, many, parameters }) => ({
    method,
    path,
    does: action ?? kind,
    takes: request,
    answers: response,
    isList: many,
    parameters,
  }));
  return all.sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
}

/** The fields of a model that go over the wire, in its order; null for a name that is none. */
export function consoleFields(catalogue: Catalogue, model: string): readonly ConsoleField[] | null {
  if (!catalogue.hasModel(model)) return null;
  return catalogue
    .model(model)
    .fields.filter(isShown)
    .map((field) => toConsoleField(field, model, catalogue));
}

function isShown({ hidden, writeOnly, type }: Field): boolean {
  return hidden !== true && writeOnly !== true && type !== 'info';
}

function toConsoleField(field: Field, model: string, catalogue: Catalogue): ConsoleField {
  const { name, type, of, maxLength, options, required, readOnly } = field;
  return {
    name,
    type,
    ...(of !== undefined && { of }),
    ...(maxLength !== undefined && { maxLength }),
    ...(options !== undefined && { options }),
    ...(required === true && { isRequired: true as const }),
    ...(readOnly === true && { isReadOnly: true as const }),
    ...(type === 'reference' && whereItLeads(field, model, catalogue)),
  };
}

/** The list that a reference chooses from, and the field beside it that narrows the choice. */
function whereItLeads(
  { name, of }: Field,
  model: string,
  catalogue: Catalogue,
): Pick<ConsoleField, 'list' | 'below' | 'owner'> {
  const type = of === undefined ? undefined : catalogue.reference(of);
  if (type === undefined) return {};
  const { target, scope, scopeByField, owner } = type;
  const below = `${model}.${name}` in scopeByField ? scopeByField[`${model}.${name}`] : scope;
  return {
    ...(target !== null && { list: target }),
    ...(below != null && { below }),
    ...(owner !== null && { owner }),
  };
}
