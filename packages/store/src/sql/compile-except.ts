import { type CustomField, joined } from '../filter/filter.ts';
import { termsOf } from '../plan/access-paths.ts';
import { type ListPlan, rootAlias } from '../plan/list-plan.ts';
import { quoted } from '../schema/table.ts';
import { endsNowAndThen, exceptFilled } from './compile-lacking.ts';
import { compileWhere } from './compile-where.ts';
import type { StatementWriter } from './statement.ts';

/** A custom field of which all rows of a plan lack the value, and the only one that may. */
export interface LackedField {
  readonly term: CustomField;
  readonly field: number;
}

/** The custom field by whose lack a plan's rows are found in their order; null where they are not. */
export function lackedField(plan: ListPlan): LackedField | null {
  const [first, ...more] = plan.order;
  const isById = first?.operand.kind === 'column' && first.operand.column.key === 'id' && first.alias === rootAlias;
  if (plan.dialect.name !== 'sqlite' || plan.accessPath !== undefined || !isById || more.length > 0) return null;
  for (const term of termsOf(plan)) {
    if (term.kind !== 'customField' || term.lacks === undefined) continue;
    const [field, ...others] = term.lacks.fields;
    if (field !== undefined && others.length === 0) return { term, field };
  }
  return null;
}

/** The rows of a plan in the order of their ids but for those that have the value: it is not read further than to the end of the page. */
export function compileExcept(plan: ListPlan, { term, field }: LackedField, writer: StatementWriter): string {
  const place: CustomField = { ...term, lacks: { fields: [field], among: joined('and', []), isSeenTo: true } };
  const terms = termsOf(plan).map((each) => (each === term ? place : each));
  const ends = endsNowAndThen(writer);
  const left = { ...plan, scope: joined('and', []), filter: joined('and', terms) };
  const where = compileWhere(left, { ...writer, isLong: false }, ends === '' ? [] : [ends]);
  const order = plan.order[0]?.descending === true ? 'order by 1 desc' : 'order by 1';
  return `select ${rootAlias}."id" from ${quoted(plan.table.name)} ${rootAlias}${where} ${exceptFilled(field, writer)} ${order}`;
}
