export { describeFilter, describePlan } from './describe-plan.ts';
export type { ComparedType, Filter, Operand } from './filter.ts';
export type { Join, ListPlan, OrderTerm } from './list-plan.ts';
export type { ListRequest, PlanSchema, Window } from './list-request.ts';
export { planList } from './plan-list.ts';
export { tablesOf } from './plan-tables.ts';
export { QueryFault, type QueryFaultKind } from './query-fault.ts';
export { type Hop, type ResolvedField, resolveField } from './resolve-field.ts';
