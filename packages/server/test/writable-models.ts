import { type Catalogue, type Field, loadCatalogue, type Model, type Operation } from '@reeve/catalogue';

/** The catalogue that laws are read from. */
export const catalogue: Catalogue = loadCatalogue();

/** The creates of the newest version whose body is a record: a forecast is made of its lines and has none of its own. */
export const creates: readonly Operation[] = catalogue.operations.filter(
  ({ kind, onlyIn, request }) => kind === 'create' && onlyIn === undefined && request !== 'Forecast',
);

/** Every model that a body may be of, by name, in their order. */
export function writableModels(): Model[] {
  const writes = catalogue.operations.filter(({ kind }) => ['create', 'replace', 'patch'].includes(kind));
  const names = new Set(writes.map(({ request }) => request ?? '').filter((name) => catalogue.hasModel(name)));
  return [...names].sort().map((name) => catalogue.model(name));
}

/** Whether a caller can set the field. */
export function isSettable(field: Field): boolean {
  return field.readOnly !== true && field.hidden !== true && field.name !== 'id';
}
