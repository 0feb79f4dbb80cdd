import type { Catalogue } from '../../packages/catalogue/src/catalogue.ts';
import type { Field } from '../../packages/catalogue/src/field.ts';
import type { Model } from '../../packages/catalogue/src/model.ts';
import { heading, memberName, plainElement, unionOf } from './written-type.ts';

/** Writes the types of bodies: an interface for each model, named as it is, and all of them by the model's name. */
export function renderBodies(catalogue: Catalogue): string {
  const types = catalogue.modelNames.map((name) => bodyType(catalogue.model(name), catalogue));
  const byName = catalogue.modelNames.map((name) => `  ${name}: ${name};`);
  const index = [
    '/** Bodies and answers as they are on the wire, by the name of their model. */',
    'export interface Bodies {',
  ];
  return [heading, ...types, ...index, ...byName, '}', ''].join('\n');
}

function bodyType({ name, fields }: Model, catalogue: Catalogue): string {
  const shown = fields.filter((field) => field.hidden !== true);
  const members = shown.map((field) => `  ${memberName(field.name)}?: ${memberType(field, catalogue)};`);
  return [`export interface ${name} {`, ...members, '}', ''].join('\n');
}

/** The type of a member on the wire: `null` where it may be empty. */
export function memberType(field: Field, catalogue: Catalogue): string {
  const type = valueType(field, catalogue);
  return field.nullable === true && type !== 'Json' ? `${type} | null` : type;
}

/** Date-times, dates, times and identifiers are text. */
function valueType(field: Field, catalogue: Catalogue): string {
  const { type, of = '', options = [] } = field;
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'enum') return unionOf(options);
  if (type === 'reference' || type === 'object') return modelType(of, catalogue);
  if (type === 'list') return `readonly ${plainElement(field) ?? modelType(of, catalogue)}[]`;
  if (type === 'info') return '{ readonly [key: string]: Json | undefined }';
  return type === 'json' ? 'Json' : 'string';
}

function modelType(name: string, catalogue: Catalogue): string {
  return catalogue.hasModel(name) ? name : 'Json';
}
