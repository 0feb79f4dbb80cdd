import { findIds, fromPlace, fromTheEnd, isFarDown, isInTheMiddle, type ListPlan, type Readers } from '@reeve/store';
import type { KeptLists } from '../../tenant/kept-lists.ts';
import type { FoundPage } from '../../tenant/kept-page.ts';
import { pageKey } from '../../tenant/kept-pages.ts';
import type { Totals } from '../../tenant/totals.ts';

/** A page, and how many records its list has where that is known without being asked for. */
export interface CountedPage extends FoundPage {
  readonly total?: number | undefined;
}

/** Finds the page of a plan, or has it yet. */
export async function findPage(plan: ListPlan, { pages, totals }: KeptLists, readers: Readers): Promise<CountedPage> {
  const key = pageKey(plan);
  const kept = await pages.kept(key);
  if (kept === null) return pages.find(key, plan, readers, () => lookForPage(plan, totals, readers));
  return kept.more && plan.window.kind === 'page' ? { ...kept, total: totals.lastHeard(plan) } : kept;
}

/**
 * A page far down, whose total is asked for anyway, is walked to from the end where that is nearer, and from its place where that is
 * known. Where place or total is another afterwards, others wrote meanwhile: then from the beginning.
 */
async function lookForPage(plan: ListPlan, totals: Totals, readers: Readers): Promise<FoundPage> {
  if (isFarDown(plan)) {
    const total = await totals.of(plan, readers);
    const found = isInTheMiddle(plan, total) ? await rowsAtPlace(plan, totals, readers) : null;
    if (found !== null) return cut(found, plan);
    const ids = await lastRows(plan, total, readers);
    if (ids !== null && (await totals.of(plan, readers)) === total) return { ids, more: isMoreBehind(plan, total) };
  }
  return cut(await findIds(plan, readers), plan);
}

/** Of a page and a row behind it the page. */
function cut(ids: readonly number[], { window: { pageSize } }: ListPlan): FoundPage {
  const behind = ids[pageSize];
  return { ids: ids.slice(0, pageSize), ...(behind === undefined ? { more: false } : { more: true, behind }) };
}

async function rowsAtPlace(plan: ListPlan, totals: Totals, readers: Readers): Promise<number[] | null> {
  const place = await totals.placeOf(plan);
  if (place === null) return null;
  const ids = await findIds(fromPlace(plan, place), readers);
  return (await totals.placeOf(plan))?.asOf === place.asOf ? ids : null;
}

async function lastRows(plan: ListPlan, total: number, readers: Readers): Promise<number[] | null> {
  const reversed = fromTheEnd(plan, total);
  if (reversed === null || reversed.window.pageSize === 0) return reversed === null ? null : [];
  const ids = await findIds(reversed, readers);
  return ids.slice(0, reversed.window.pageSize).reverse();
}

function isMoreBehind({ window }: ListPlan, total: number): boolean {
  return window.kind === 'page' && window.page * window.pageSize < total;
}
