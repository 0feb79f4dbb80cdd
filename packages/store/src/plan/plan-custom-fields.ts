import { podIdsOf, whereaboutsOf } from '@reeve/catalogue';
import type { Comparison, Condition, Membership } from '@reeve/query';
import { constant, type Filter, joined, type Operand, type PlaceColumns } from '../filter/filter.ts';
import { customValueColumns } from '../schema/custom-value-columns.ts';
import type { Table } from '../schema/table.ts';
import type { PlanSchema } from './list-request.ts';
import { acceptsEmpty, planLeafOn, planTree } from './plan-condition.ts';
import { unknownName, wrongOperator } from './refusal/query-fault.ts';

const text: Extract<Operand, { kind: 'column' }> = { kind: 'column', column: customValueColumns.text, type: 'text' };
const number: Operand = { kind: 'column', column: customValueColumns.number, type: 'number' };

/**
 * `customFieldConditions`: the names `caption`, `id`, `type` and `value` are literal, with or without `customFields/` before
 * them (evidence: conditions/custom-fields). What is said in one group must hold of one custom field; branches of the
 * topmost `or` may be about different ones. The kind of value written decides what is compared: a number with the numbers
 * of fields, true and false with checkboxes and texts, a date with date fields, text with the text of any. A record has
 * every custom field of its pods that is used at its location and department, with a value or without. Raises `QueryFault`
 * for other names.
 */
export function planCustomFields(condition: Condition, table: Table, schema: PlanSchema): Filter {
  if (condition.kind === 'or')
    return joined(
      'or',
      condition.terms.map((term) => planCustomFields(term, table, schema)),
    );
  const definitions = schema.tables.of('/system/userDefinedFields');
  const filter = planTree(condition, (leaf) => planLeaf(leaf, definitions, schema));
  const pods = podIdsOf(table.collection.path);
  if (pods.length === 0 || (filter.kind === 'constant' && !filter.value)) return constant(false);
  const ofRecord = joined('and', [inPods(pods, definitions), filter]);
  const place = placeOf(table, schema);
  return { kind: 'customField', table, definitions, filter: ofRecord, reachesEmpty: reachesEmpty(condition), place };
}

/** Where the records of a table say in which location and department they are (evidence: custom-fields/whereabouts). */
function placeOf(table: Table, { tables }: PlanSchema): PlaceColumns | null {
  const whereabouts = whereaboutsOf(table.collection.path);
  if (whereabouts === undefined) return null;
  const { above, location, department } = whereabouts;
  const holder = above === undefined ? table : tables.of(above.collection);
  const columnOf = (key: string | undefined) => (key === undefined ? null : (holder.byKey.get(key) ?? null));
  const link = above === undefined ? undefined : table.byKey.get(above.field);
  return {
    above: link === undefined ? null : { column: link, table: holder },
    location: columnOf(location),
    department: columnOf(department),
  };
}

function inPods(pods: readonly number[], definitions: Table): Filter {
  const operand = ofDefinition(definitions, 'podId', 'integer');
  return { kind: 'oneOf', operand, negated: false, values: pods };
}

function planLeaf(leaf: Comparison | Membership, definitions: Table, schema: PlanSchema): Filter {
  switch (nameIn(leaf)) {
    case 'caption':
      return planLeafOn(ofDefinition(definitions, 'caption', 'text'), leaf, schema);
    case 'id':
      return planLeafOn(ofDefinition(definitions, 'id', 'integer'), leaf, schema);
    case 'type':
      return planLeafOn(ofDefinition(definitions, 'fieldTypeIdentifier', 'enum'), leaf, schema);
    case 'value':
      return leaf.kind === 'in' ? planList(leaf, definitions, schema) : planValue(leaf, definitions, schema);
    default:
      throw unknownName(leaf.path, ['caption', 'id', 'type', 'value']);
  }
}

/** The name that a leaf is about: `value`, and `customFields/value` just as well. */
function nameIn({ path }: Comparison | Membership): string {
  return path
    .join('/')
    .toLowerCase()
    .replace(/^customfields\//, '');
}

function ofDefinition(definitions: Table, key: string, type: 'text' | 'enum' | 'integer'): Operand {
  const column = definitions.byKey.get(key);
  if (column === undefined) throw new Error(`Custom fields have no ${key}.`);
  return { kind: 'column', column, type, options: column.field?.options, of: 'definition' };
}

function planValue(leaf: Comparison, definitions: Table, schema: PlanSchema): Filter {
  switch (leaf.value.kind) {
    case 'null':
      return planEmptiness(leaf);
    case 'number':
      return planLeafOn(number, leaf, schema);
    case 'text':
      return planLeafOn(text, leaf, schema);
    case 'date':
      return ofType(['Date'], definitions, planMoment(leaf, schema));
    case 'boolean':
      return ofType(['Checkbox', 'Text'], definitions, planTruth(leaf, schema));
  }
}

function ofType(types: readonly string[], definitions: Table, filter: Filter): Filter {
  const operand = ofDefinition(definitions, 'fieldTypeIdentifier', 'enum');
  return joined('and', [{ kind: 'oneOf', operand, negated: false, values: types }, filter]);
}

/** Date fields keep their moments as text, in whose order they are indexed: folded, as all of it. */
function planMoment(leaf: Comparison, schema: PlanSchema): Filter {
  return folded(planLeafOn({ ...text, type: 'dateTime' }, leaf, schema));
}

function folded(filter: Filter): Filter {
  if (filter.kind === 'and' || filter.kind === 'or') return { ...filter, terms: filter.terms.map(folded) };
  if (filter.kind === 'compare') return { ...filter, operand: text, value: foldedMoment(filter.value) };
  return filter.kind === 'oneOf' ? { ...filter, operand: text, values: filter.values.map(foldedMoment) } : filter;
}

function foldedMoment<T>(value: T): T | string {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function planEmptiness({ operator, path }: Comparison): Filter {
  if (operator !== '=' && operator !== '!=') throw wrongOperator(path, operator, 'null');
  const negated = operator === '!=';
  return joined(
    negated ? 'or' : 'and',
    [text, number].map((operand) => ({ kind: 'empty', operand, negated })),
  );
}

/** The texts `true` and `false` are what checkboxes keep, and what lists of the two have. */
function planTruth(leaf: Comparison, schema: PlanSchema): Filter {
  const { operator, value, path } = leaf;
  if (operator !== '=' && operator !== '!=') throw wrongOperator(path, operator, 'a boolean value');
  const word = value.kind === 'boolean' && value.value ? 'true' : 'false';
  return planLeafOn(text, { ...leaf, value: { ...value, kind: 'text', text: word } }, schema);
}

/** A list may hold values of several kinds: each is compared with the fields of its kind. */
function planList(leaf: Membership, definitions: Table, schema: PlanSchema): Filter {
  const operator = leaf.negated ? '!=' : '=';
  const values = leaf.values.filter((value) => !leaf.negated || value.kind !== 'null');
  if (values.length === 0)
    return planEmptiness({ ...asComparison(leaf), operator: '!=', value: leaf.values[0] as Comparison['value'] });
  const byKind = Map.groupBy(values, (value) => value.kind);
  const filters = [...byKind].map(([kind, listed]) => {
    if (kind === 'text' || kind === 'number')
      return planLeafOn(kind === 'text' ? text : number, { ...leaf, values: listed }, schema);
    return joined(
      leaf.negated ? 'and' : 'or',
      listed.map((value) => planValue({ ...asComparison(leaf), operator, value }, definitions, schema)),
    );
  });
  return joined(leaf.negated ? 'and' : 'or', filters);
}

function asComparison({ path, span, values }: Membership): Comparison {
  return { kind: 'comparison', path, operator: '=', value: values[0] as Comparison['value'], span };
}

/** Whether the condition may hold for a field without a value: so if what is said of captions is taken for granted. */
function reachesEmpty(condition: Condition): boolean {
  if (condition.kind === 'and') return condition.terms.every(reachesEmpty);
  if (condition.kind === 'or') return condition.terms.some(reachesEmpty);
  return nameIn(condition) !== 'value' || acceptsEmpty(condition);
}
