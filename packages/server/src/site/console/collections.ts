import type { Catalogue, Field, Operation } from '@reeve/catalogue';
import type { ConsoleCollection, ConsoleField, ConsoleVerb } from '../../control/console-contract.ts';

const verbs: readonly string[] = ['list', 'count', 'get', 'create', 'patch', 'delete'] satisfies ConsoleVerb[];

/** Every path of a catalogue that lists records, in the order of the paths. */
export function consoleCollections({ operations, views }: Catalogue): readonly ConsoleCollection[] {
  const byView = Map.groupBy(operations, (each) => each.view ?? '');
  return views
    .map(({ path }) => toCollection(path, byView.get(path) ?? []))
    .filter((each) => each.verbs.includes('list'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function toCollection(path: string, operations: readonly Operation[]): ConsoleCollection {
  const kinds = new Set<string>(operations.map(({ kind }) => kind));
  const model = operations.find(({ kind }) => kind === 'list')?.response ?? '';
  return { path, model, verbs: verbs.filter((verb): verb is ConsoleVerb => kinds.has(verb)) };
}

/** The fields of a model that go over the wire, in its order; null for a name that is none. */
export function consoleFields(catalogue: Catalogue, model: string): readonly ConsoleField[] | null {
  if (!catalogue.hasModel(model)) return null;
  return catalogue.model(model).fields.filter(isShown).map(toConsoleField);
}

function isShown({ hidden, writeOnly, type }: Field): boolean {
  return hidden !== true && writeOnly !== true && type !== 'info';
}

function toConsoleField({ name, type, of, maxLength, options, required, readOnly }: Field): ConsoleField {
  return {
    name,
    type,
    ...(of !== undefined && { of }),
    ...(maxLength !== undefined && { maxLength }),
    ...(options !== undefined && { options }),
    ...(required === true && { isRequired: true as const }),
    ...(readOnly === true && { isReadOnly: true as const }),
  };
}
