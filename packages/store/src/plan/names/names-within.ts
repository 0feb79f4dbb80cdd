import type { Catalogue, Field, Model } from '@reeve/catalogue';
import type { ComparedType, Operand } from '../../filter/filter.ts';
import type { Schema } from '../../schema/schema.ts';
import { byLowerCase, type Named, namedValue, secret } from './named.ts';

/** The references to records of an object that is kept as JSON. */
export function referencesWithin({ type, of = '' }: Field, operand: MemberOperand, schema: Schema): Named[] {
  const { catalogue, tables } = schema;
  if (type !== 'object' || !catalogue.hasModel(of)) return [];
  return catalogue.model(of).fields.flatMap((member): Named[] => {
    const target = member.type === 'reference' ? catalogue.reference(member.of ?? '')?.target : null;
    if (target == null) return [];
    const keys = keysOf(member, catalogue);
    const id = operand(`${member.name}.id`, 'number');
    const table = tables.of(catalogue.view(target).collection);
    return [{ kind: 'referenceWithin', name: member.name, id, target: table, keys }];
  });
}

/** The keys that a reference has, in lower case: the fields of its record that they show. */
export function keysOf({ of = '' }: Field, catalogue: Catalogue): ReadonlyMap<string, string> {
  const keys = catalogue.reference(of)?.keys ?? [];
  return new Map(keys.map(({ key, field }) => [key.toLowerCase(), field]));
}

/** The names below a list that a column keeps as JSON, or how its elements are compared where they are plain values. */
export function membersOfList(field: Field, catalogue: Catalogue): ReadonlyMap<string, Named> | ComparedType {
  if (field.of === 'integer' || field.of === 'number') return 'number';
  if (field.of === 'text') return 'plainText';
  const members = membersOf(field, catalogue, (member, type) => ({ kind: 'element', member, type }));
  return new Map([...members, ...byLowerCase(valuesOfAnyKind(field, catalogue))]);
}

function valuesOfAnyKind({ of = '' }: Field, catalogue: Catalogue): Named[] {
  if (!catalogue.hasModel(of)) return [];
  return catalogue
    .model(of)
    .fields.filter(({ type, name }) => type === 'json' && !secret.test(name))
    .map(({ name }) => ({ kind: 'anyValue', name }));
}

/** What is compared of a member. */
export type MemberOperand = (member: string, type: ComparedType) => Operand;

/** The members of an object kept as JSON: those of its model, or the keys of its reference. Integers are JSON numbers. */
export function membersOf(field: Field, catalogue: Catalogue, operand: MemberOperand): ReadonlyMap<string, Named> {
  const members = catalogue.hasModel(field.of ?? '')
    ? modelMembers(catalogue.model(field.of ?? ''))
    : referenceMembers(field, catalogue);
  const named = members
    .filter(([name]) => !secret.test(name))
    .map(([name, type]) => namedValue(name, operand(name, type)));
  return byLowerCase(named);
}

function modelMembers(model: Model): [string, ComparedType][] {
  return model.fields.flatMap((field) => {
    const type = comparedTypeOf(field);
    if (type === undefined) return [];
    return [
      [field.name, type === 'integer' ? 'number' : type === 'enum' ? 'plainText' : type] as [string, ComparedType],
    ];
  });
}

function referenceMembers(field: Field, catalogue: Catalogue): [string, ComparedType][] {
  const keys = catalogue.reference(field.of ?? '')?.keys ?? [];
  return keys.map(({ key }) => [key, numberKeys.has(key) ? 'number' : 'plainText']);
}

/** Keys of references without a collection that are numbers; the others are text (`references.json`). */
const numberKeys = new Set(['id', 'revenue', 'cost', 'margin', 'percentage']);

/** How a field is compared where nothing says how it is kept; nothing for what cannot be compared. */
export function comparedTypeOf(field: Field): ComparedType | undefined {
  switch (field.type) {
    case 'integer':
    case 'number':
    case 'boolean':
    case 'dateTime':
    case 'date':
    case 'enum':
      return field.type;
    case 'text':
    case 'uuid':
    case 'time':
      return 'plainText';
    default:
      return undefined;
  }
}
