import type { Connection } from '../engine/engine.ts';
import { type CustomField, constant, type Filter, joined, type Operand } from '../filter/filter.ts';
import type { ListPlan } from '../plan/list-plan.ts';
import { quoted } from '../schema/table.ts';
import { isUnlimitedIn } from './compile-custom-field.ts';
import { compileFilter } from './compile-filter.ts';
import { definitionAlias } from './compile-operand.ts';
import type { StatementWriter } from './statement.ts';

/** Of more fields than these the definitions are gone through for each record. */
const mostFields = 8;

/**
 * The plan with what it says of custom fields without a value turned into the ids of these fields (`CustomField.lacks`): records that
 * lack a value of one field are found in the order of their ids, where those that lack one of whatever fits are not.
 */
export async function resolveCustomFields(plan: ListPlan, connection: Connection): Promise<ListPlan> {
  if (!saysLacking(plan.filter)) return plan;
  return { ...plan, filter: await resolved(plan.filter, plan, connection) };
}

function saysLacking(filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.terms.some(saysLacking);
  return filter.kind === 'customField' && definitionTerms(filter) !== null;
}

async function resolved(filter: Filter, plan: ListPlan, connection: Connection): Promise<Filter> {
  if (filter.kind === 'and' || filter.kind === 'or') {
    const terms: Filter[] = [];
    for (const term of filter.terms) terms.push(await resolved(term, plan, connection));
    return joined(filter.kind, terms);
  }
  const terms = filter.kind === 'customField' ? definitionTerms(filter) : null;
  return filter.kind === 'customField' && terms !== null ? lacking(filter, terms, plan, connection) : filter;
}

async function lacking(
  custom: CustomField,
  terms: readonly Filter[],
  { dialect, scope }: ListPlan,
  connection: Connection,
): Promise<Filter> {
  const writer: StatementWriter = { dialect, parameters: [], aliases: 0 };
  const condition = compileFilter(joined('and', terms), definitionAlias, writer);
  const from = `${quoted(custom.definitions.name)} ${definitionAlias}`;
  const isLimited = `case when ${isUnlimitedIn(custom.place)} then 0 else 1 end`;
  const sql = `select ${definitionAlias}."id", ${isLimited} from ${from} where ${condition} order by 1 limit ${mostFields + 1}`;
  const found = (await connection.all(sql, writer.parameters)).map(([id, limited]) => [Number(id), Number(limited)]);
  if (found.length === 0) return constant(false);
  if (found.length > mostFields) return custom;
  const place = found.some(([, limited]) => limited === 1) ? custom.place : null;
  return { ...custom, place, lacks: { fields: found.map(([id]) => id as number), among: scope } };
}

/** What is said of the definitions, where all that is said of the value is that there is none; else null. */
function definitionTerms({ filter, reachesEmpty }: CustomField): readonly Filter[] | null {
  if (!reachesEmpty) return null;
  const terms = filter.kind === 'and' ? filter.terms : [filter];
  const ofDefinition = terms.filter(isOfDefinition);
  const rest = terms.filter((term) => !isOfDefinition(term));
  return rest.length > 0 && rest.every((term) => term.kind === 'empty' && !term.negated) ? ofDefinition : null;
}

function isOfDefinition(filter: Filter): boolean {
  if (filter.kind === 'and' || filter.kind === 'or') return filter.terms.every(isOfDefinition);
  if (filter.kind === 'constant') return true;
  const { operand }: { readonly operand?: Operand } = filter as object;
  return operand?.kind === 'column' && operand.of === 'definition';
}
