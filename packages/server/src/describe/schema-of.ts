import type { Catalogue, Field, Model } from '@reeve/catalogue';

/** A piece of an OpenAPI document. */
export type Described = { readonly [key: string]: unknown };

const scalars: Readonly<Record<string, Described>> = {
  integer: { type: 'integer', format: 'int32' },
  number: { type: 'number', format: 'double' },
  boolean: { type: 'boolean' },
  dateTime: { type: 'string', format: 'date-time' },
  date: { type: 'string', format: 'date' },
  time: { type: 'string' },
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  info: { type: 'object', additionalProperties: { type: 'string' } },
};

/** The schema of a model: its fields in the order of the wire; hidden ones are not there. */
export function schemaOf(model: Model, catalogue: Catalogue): Described {
  const shown = model.fields.filter((field) => field.hidden !== true);
  const required = shown.filter((field) => field.required === true).map((field) => field.name);
  return {
    type: 'object',
    properties: Object.fromEntries(shown.map((field) => [field.name, schemaOfField(field, catalogue)])),
    ...(required.length === 0 ? {} : { required }),
  };
}

function schemaOfField(field: Field, catalogue: Catalogue): Described {
  const flags = {
    ...(field.readOnly === true ? { readOnly: true } : {}),
    ...(field.writeOnly === true ? { writeOnly: true } : {}),
    ...(field.nullable === true ? { nullable: true } : {}),
  };
  const type = typeOfField(field, catalogue);
  if (!('$ref' in type)) return { ...type, ...flags };
  return Object.keys(flags).length === 0 ? type : { allOf: [type], ...flags };
}

function typeOfField(field: Field, catalogue: Catalogue): Described {
  if (field.type === 'enum') return { type: 'string', enum: field.options ?? [] };
  if (field.type === 'text' && field.maxLength !== undefined) return { type: 'string', maxLength: field.maxLength };
  if (field.type === 'list') return { type: 'array', items: named(field.of ?? '', catalogue) };
  if (field.type === 'reference' || field.type === 'object') return named(field.of ?? '', catalogue);
  return scalars[field.type] ?? {};
}

/** A model by its name, a plain type, or anything at all. */
function named(name: string, catalogue: Catalogue): Described {
  return catalogue.hasModel(name) ? referTo(name) : (scalars[name] ?? {});
}

/** A reference to a model's schema. */
export function referTo(model: string): Described {
  return { $ref: `#/components/schemas/${model}` };
}
