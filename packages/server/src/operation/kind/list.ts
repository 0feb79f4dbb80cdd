import type { View } from '@reeve/catalogue';
import { toTimestamp } from '@reeve/domain';
import { type ListPlan, type ListRequest, type PlanSchema, planList, type Readers, type Schema } from '@reeve/store';
import type { Answer, Call } from '../../call/call.ts';
import { keptListsPart } from '../../tenant/kept-lists.ts';
import type { Tenant } from '../../tenant/tenant.ts';
import { lastShownId } from './after-tie.ts';
import { type CountedPage, findPage } from './find-page.ts';
import { listBody } from './list-body.ts';
import { type FilterTexts, filterTexts, isForwardOnly, readListRequest } from './list-request.ts';
import { forwardLink, navigableLinks } from './page-links.ts';
import { showSlices } from './show.ts';

/** Lists the records of any view. Everything particular to a model is in the catalogue. */
export function list(call: Call): Promise<Answer> {
  return listBy(call, filterTexts(call));
}

/** Lists with the filters given, wherever they came from. */
export async function listBy(call: Call, texts: FilterTexts): Promise<Answer> {
  const view = call.schema.catalogue.view(call.operation.view ?? '');
  const { ids, headers } = await pageOf(call, texts);
  const slices = showSlices(call, view, shownModel(call, view), ids);
  return { status: call.operation.status, body: await listBody(call.budget, slices, ids.length), headers };
}

/** The ids of a page, and the headers that lead to the others. */
export interface Page {
  readonly ids: readonly number[];
  readonly headers: Record<string, string>;
}

/** The ids of the page that a call asks for, and the headers that lead to the others. */
export function pageOf(call: Call, texts: FilterTexts): Promise<Page> {
  const view = call.schema.catalogue.view(call.operation.view ?? '');
  return pageOfRequest(call, readListRequest(call, view, texts));
}

/** The same for what was read already. */
export async function pageOfRequest(call: Call, request: ListRequest): Promise<Page> {
  const plan = planFor(call, request);
  const found = await findPage(plan, call.tenant.part(keptListsPart), readersOf(call));
  const link = await linkHeader(call, plan, request, found);
  return { ids: found.ids, headers: link === undefined ? {} : { Link: link } };
}

/** Counts the records that a list with the same filters has (evidence: wire-format/count). */
export function count(call: Call): Promise<Answer> {
  return countBy(call, filterTexts(call));
}

/** Counts with the filters given, wherever they came from. */
export async function countBy(call: Call, texts: FilterTexts): Promise<Answer> {
  const view = call.schema.catalogue.view(call.operation.view ?? '');
  return countOfRequest(call, readListRequest(call, view, texts));
}

/** The same for what was read already. */
export async function countOfRequest(call: Call, request: ListRequest): Promise<Answer> {
  const plan = planFor(call, request);
  return { status: call.operation.status, body: `{"count":${await countOf(call, plan)}}` };
}

/** The plan of a list, made against this tenant's schema. */
export function planFor(call: Call, request: ListRequest): ListPlan {
  return planList(request, planSchemaOf(call.schema, call.tenant));
}

/** What lists of a tenant are planned against, now. */
export function planSchemaOf(schema: Schema, { database, search, writer }: Tenant): PlanSchema {
  return { ...schema, dialect: database.dialect, search, now: toTimestamp(writer.clock.now()) };
}

/** The model that a list shows; references where the operation lists references. */
function shownModel(call: Call, view: View): string {
  return call.operation.response ?? call.schema.catalogue.collection(view.collection).model;
}

/** Where a call reads its lists: long reads in its turn, which ends with its time or when its caller hangs up. */
export function readersOf({ tenant: { database }, budget }: Call): Readers {
  const { reader, background } = database;
  return {
    reader,
    background: { all: (sql, parameters) => background.all(sql, parameters, budget.turn), run: background.run },
  };
}

async function linkHeader(
  call: Call,
  plan: ListPlan,
  request: ListRequest,
  { ids, more, total: known }: CountedPage,
): Promise<string | undefined> {
  const { window } = request;
  if (window.kind === 'after') return forwardLink(call, window.pageSize, ids.at(-1) ?? window.pageId, more);
  if (request.view.idField !== undefined && isForwardOnly(call))
    return forwardLink(call, window.pageSize, await lastShownId(call, request.view, ids), more);
  if (ids.length === 0) return undefined;
  if (!more && window.page === 1) return undefined;
  const before = (window.page - 1) * window.pageSize;
  const total = more ? (known ?? (await countOf(call, plan))) : before + ids.length;
  return navigableLinks(call, window.page, window.pageSize, total);
}

function countOf(call: Call, plan: ListPlan): Promise<number> {
  return call.tenant.part(keptListsPart).totals.of(plan, readersOf(call));
}
