import type { View } from '@reeve/catalogue';
import type { Comparison, Condition, Literal, Membership, Path } from '@reeve/query';
import { type Filter, joined } from '../filter/filter.ts';
import type { Column, Table } from '../schema/table.ts';
import { hiddenList } from './hidden-lists.ts';
import type { PlanSchema } from './list-request.ts';
import type { Named, NamedList } from './names/named.ts';
import { tableNames } from './names/table-names.ts';
import { planCondition, planLeafOn, planTree } from './plan-condition.ts';
import { isTextOperator } from './refusal/check-leaf.ts';
import { unknownName } from './refusal/query-fault.ts';
import { resolveField } from './resolve-field.ts';

/**
 * `childConditions`: paths begin with the name of a list. What is said of one list in one group must hold of one and the
 * same element (an item with that value and that type; evidence: conditions/children); what is said in different
 * branches of an `or`, or of different lists, may hold of different ones. Raises `QueryFault`.
 */
export function planChildren(condition: Condition, view: View, table: Table, schema: PlanSchema): Filter {
  const isLeaf = condition.kind === 'comparison' || condition.kind === 'in';
  if (isLeaf || listNames(condition, new Set()).size === 1) return planElements(condition, view, table, schema);
  const groups = condition.kind === 'and' ? groupedByList(condition.terms) : condition.terms;
  return joined(
    condition.kind,
    groups.map((group) => planChildren(group, view, table, schema)),
  );
}

/** The names of the lists that a condition is about, in lower case. */
function listNames(condition: Condition, names: Set<string>): Set<string> {
  if (condition.kind === 'comparison' || condition.kind === 'in')
    return names.add((condition.path[0] ?? '').toLowerCase());
  for (const term of condition.terms) listNames(term, names);
  return names;
}

/** Terms of one `and` that are about one list alone, put together; terms about several stay as they are. */
function groupedByList(terms: readonly Condition[]): Condition[] {
  const groups = new Map<string, Condition[]>();
  const mixed: Condition[] = [];
  for (const term of terms) {
    const [name, ...others] = listNames(term, new Set());
    if (name === undefined || others.length > 0) mixed.push(term);
    else groups.set(name, [...(groups.get(name) ?? []), term]);
  }
  const joinedGroups = [...groups.values()].map(
    (group): Condition => (group.length === 1 ? (group[0] as Condition) : { kind: 'and', terms: group }),
  );
  return [...joinedGroups, ...mixed];
}

function planElements(condition: Condition, view: View, table: Table, schema: PlanSchema): Filter {
  const leaf = firstLeaf(condition);
  const list = listOf(leaf.path, view, table, schema);
  return list.kind === 'rows' ? planRows(condition, list, schema) : planJson(condition, list, schema);
}

/** A list of the table, or a nested view by its last word (`notes/text` on tickets; beyond what the vendor promises). */
function listOf(path: Path, view: View, table: Table, schema: PlanSchema): NamedList {
  const name = path[0] ?? '';
  const named = tableNames(table, schema).get(name.toLowerCase());
  if (named?.kind === 'list') return named.list;
  const nested = schema.catalogue.findView(`${view.path}/{parentId}/${name}`);
  if (nested?.parent === undefined) throw unknownName(path, []);
  const rows = schema.tables.of(nested.collection);
  return { kind: 'rows', table: rows, link: linkOf(rows, nested.parent.field), through: null };
}

function linkOf(rows: Table, field: string | null): Column {
  const link = rows.byKey.get(field ?? '_parentId');
  if (link === undefined) throw new Error(`${rows.name} has no column for ${field ?? '_parentId'}.`);
  return link;
}

function planRows(
  condition: Condition,
  { table, link, through }: Extract<NamedList, { kind: 'rows' }>,
  schema: PlanSchema,
): Filter {
  const start = through === null ? [] : [through];
  const resolve = (path: Path) => {
    if (path.length === 1) throw unknownName(path, []); // the list itself, not what its rows show
    return resolveField([...start, ...path.slice(1)], table, schema, path);
  };
  const filter = planCondition(condition, resolve, schema);
  return filter.kind === 'constant' && !filter.value ? filter : { kind: 'element', table, link, filter };
}

function planJson(
  condition: Condition,
  { column, members }: Extract<NamedList, { kind: 'json' }>,
  schema: PlanSchema,
): Filter {
  const filter = planTree(condition, (leaf) => {
    if (typeof members !== 'string') return planMember(leaf, members, schema);
    if (leaf.path.length > 1) throw unknownName(leaf.path, [leaf.path[0] ?? '']);
    return planLeafOn({ kind: 'element', member: null, type: members }, leaf, schema);
  });
  return filter.kind === 'constant' && !filter.value ? filter : { kind: 'jsonElement', column, filter };
}

function planMember(leaf: Comparison | Membership, members: ReadonlyMap<string, Named>, schema: PlanSchema): Filter {
  const named = memberOf(leaf, members);
  return named.kind === 'value' ? planLeafOn(named.operand, leaf, schema) : planAnyValue(named.name, leaf, schema);
}

/** The kind of value written decides which are compared (evidence: conditions/answers). */
function planAnyValue(member: string, leaf: Comparison | Membership, schema: PlanSchema): Filter {
  if (leaf.kind === 'in')
    return joined(
      leaf.negated ? 'and' : 'or',
      leaf.values.map((value) => planAnyValue(member, one(leaf, value), schema)),
    );
  const { kind } = leaf.value;
  if (kind === 'null') return planLeafOn({ kind: 'element', member, type: 'plainText' }, leaf, schema);
  const type = isTextOperator(leaf.operator) ? 'plainText' : typeOfLiteral[kind];
  return planLeafOn({ kind: 'element', member, type, ofAnyKind: true }, leaf, schema);
}

function one({ path, span, negated }: Membership, value: Literal): Comparison {
  return { kind: 'comparison', path, span, operator: negated ? '!=' : '=', value };
}

const typeOfLiteral = { text: 'plainText', number: 'number', boolean: 'boolean', date: 'dateTime' } as const;

function memberOf({ path }: Comparison | Membership, members: ReadonlyMap<string, Named>) {
  const named = path.length === 2 ? members.get((path[1] ?? '').toLowerCase()) : undefined;
  if (named?.kind !== 'value' && named?.kind !== 'anyValue')
    throw unknownName(
      path,
      [...members.values()].map((each) => `${path[0]}/${each.name}`),
    );
  return named;
}

function firstLeaf(condition: Condition): Comparison | Membership {
  return condition.kind === 'comparison' || condition.kind === 'in'
    ? condition
    : firstLeaf(condition.terms[0] as Condition);
}

/**
 * A name in `conditions` that stands for the rows of a list although no model has it (`hidden-lists.ts`), each leaf by
 * itself; nothing when the path begins with no such name. Raises `QueryFault`.
 */
export function planHiddenList(leaf: Comparison | Membership, table: Table, schema: PlanSchema): Filter | undefined {
  const hidden = hiddenList(leaf.path, table, schema);
  if (hidden === undefined) return undefined;
  return planRows(leaf, hidden, schema);
}
