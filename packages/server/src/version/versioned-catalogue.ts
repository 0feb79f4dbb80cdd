import {
  type Catalogue,
  type Field,
  type Model,
  type OlderVersion,
  type Operation,
  parseField,
  type ReferenceType,
} from '@reeve/catalogue';

/** The catalogue as an older version had it: its operations, its models, each made once, and its reference keys. */
export function versionedCatalogue(catalogue: Catalogue, older: OlderVersion): Catalogue {
  // What is not said here is asked of the newest, which parses it when somebody asks.
  return Object.defineProperties(
    Object.create(catalogue) as Catalogue,
    Object.getOwnPropertyDescriptors(whatDiffers(catalogue, older)),
  );
}

function whatDiffers(catalogue: Catalogue, older: OlderVersion): Partial<Catalogue> {
  const models = new Map<string, Model>();
  let operations: readonly Operation[] | undefined;
  return {
    version: older.version,
    get operations() {
      operations ??= catalogue.operations.filter((each) => isServed(each, older));
      return operations;
    },
    operationsIn: (section) => catalogue.operationsIn(section).filter((each) => isServed(each, older)),
    differing: new Set(Object.keys(older.fields)),
    model: (name) => {
      const model = models.get(name) ?? versionedModel(catalogue, name, older);
      models.set(name, model);
      return model;
    },
    reference: (name) => versionedReference(catalogue.reference(name), older),
  };
}

/** Whether a version has an operation. */
export function isServed({ method, path, onlyIn }: Operation, older: OlderVersion): boolean {
  return (onlyIn === undefined || onlyIn === older.version) && !older.lacks.includes(`${method.toLowerCase()} ${path}`);
}

/** A model as an older version had it: fields of its own notation, and none that came later. */
export function versionedModel(catalogue: Catalogue, name: string, older: OlderVersion): Model {
  const model = catalogue.model(name);
  const differing = older.fields[name];
  if (differing === undefined) return model;
  const kept = model.fields.flatMap((field) => versionedField(field, differing[field.name]));
  const gone = Object.entries(differing).flatMap(([field, notation]) =>
    notation === null || model.byName.has(field) ? [] : [parseField(field, notation)],
  );
  const fields = [...kept, ...gone];
  return {
    name,
    fields,
    byName: new Map(fields.map((field) => [field.name, field])),
    rules: new Map([...model.rules].filter(([field]) => differing[field] !== null)),
  };
}

/**
 * A field as the version notes it. What the newest requires is required in every version: the older description marks
 * hardly a reference so, and the records are the same ones (evidence: versions/required-alike).
 */
function versionedField(field: Field, notation: string | null | undefined): Field[] {
  if (notation === undefined) return [field];
  if (notation === null) return [];
  const { as, shownWith, through, hidden, readOnly, writeOnly, required } = field;
  return [
    {
      ...parseField(field.name, notation),
      ...(required === true ? { required } : {}),
      ...(as === undefined ? {} : { as }),
      ...(shownWith === undefined ? {} : { shownWith }),
      ...(through === undefined ? {} : { through }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(readOnly === undefined ? {} : { readOnly }),
      ...(writeOnly === undefined ? {} : { writeOnly }),
    },
  ];
}

function versionedReference(type: ReferenceType | undefined, older: OlderVersion): ReferenceType | undefined {
  const differing = type === undefined ? undefined : older.fields[type.name];
  if (type === undefined || differing === undefined) return type;
  return { ...type, keys: type.keys.filter(({ key }) => differing[key] !== null) };
}
