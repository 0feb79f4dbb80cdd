import type { View } from '@reeve/catalogue';
import type { Condition, Path } from '@reeve/query';
import { constant, type Filter, joined } from '../filter/filter.ts';
import type { Table } from '../schema/table.ts';
import { isNarrowed, isOrderIndexed } from './index-use.ts';
import type { ListPlan } from './list-plan.ts';
import type { ListRequest, PlanSchema } from './list-request.ts';
import { planChildren, planHiddenList } from './plan-children.ts';
import { planCondition, planTree } from './plan-condition.ts';
import { planCustomFields } from './plan-custom-fields.ts';
import { planOrder } from './plan-order.ts';
import { planScope } from './plan-scope.ts';
import { refuseNamesOfOthers } from './refusal/names-of-others.ts';
import { resolveField } from './resolve-field.ts';

/**
 * Plans a list or a count: names looked up, operators and values checked against the types, the view, the parents and the
 * filter of the server's own taken in. Raises `QueryFault`.
 */
export function planList(request: ListRequest, schema: PlanSchema): ListPlan {
  const table = schema.tables.of(request.view.collection);
  const scope = planScope(request, table, schema);
  const filter = planFilter(request, table, schema);
  const asked = request.orderBy.map((each) => ({ ...each, path: inView(each.path, request.view) }));
  if (request.ordersTrusted !== true)
    for (const { path } of request.orderBy) refuseNamesOfOthers(path, request.view, schema.catalogue);
  const ordered = request.window.kind === 'after' ? [] : asked;
  const { joins, order } = planOrder(ordered, table, schema, request.ordersTrusted);
  const all = joined('and', [scope, filter]);
  const narrowed = isNarrowed(all, table);
  const walksIndex = isAlways(filter) && isOrderIndexed(order, table);
  const needsScan = !narrowed && !walksIndex;
  return {
    dialect: schema.dialect,
    now: schema.now,
    table,
    scope,
    filter,
    joins,
    order,
    window: request.window,
    needsScan,
    countNeedsScan: !narrowed && !isAlways(all),
  };
}

function planFilter(request: ListRequest, table: Table, schema: PlanSchema): Filter {
  const { view, conditions, childConditions, customFieldConditions, only } = request;
  const filters: Filter[] = [];
  if (conditions !== null) filters.push(planOwn(conditions, view, table, schema, false));
  if (childConditions !== null) filters.push(planChildren(childConditions, view, table, schema));
  if (customFieldConditions !== null) filters.push(planCustomFields(customFieldConditions, table, schema));
  if (only != null) filters.push(planOwn(only, view, table, schema, true));
  return filters.length === 0 ? constant(true) : joined('and', filters);
}

function planOwn(condition: Condition, view: View, table: Table, schema: PlanSchema, trusted: boolean): Filter {
  return planTree(condition, (leaf) => {
    if (!trusted) refuseNamesOfOthers(leaf.path, view, schema.catalogue);
    const hidden = planHiddenList(leaf, table, schema);
    return (
      hidden ?? planCondition(leaf, (path) => resolveField(inView(path, view), table, schema, path, trusted), schema)
    );
  });
}

/** `id` is what the view shows by that name (evidence: records/ids-of-ties), and so are the names that it has of its own. */
function inView(path: Path, { idField, names }: View): Path {
  const [first, ...rest] = path;
  const isId = idField !== undefined && rest.length === 0 && first?.toLowerCase() === 'id';
  if (isId) return [idField, 'id'];
  const name = first?.toLowerCase() ?? '';
  const own = names !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
  return own === undefined ? path : [own, ...rest];
}

function isAlways(filter: Filter): boolean {
  return filter.kind === 'constant' && filter.value;
}
