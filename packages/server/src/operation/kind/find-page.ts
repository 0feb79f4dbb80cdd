import { findIds, fromTheEnd, isFarDown, type ListPlan, type Readers } from '@reeve/store';
import type { Totals } from '../../tenant/totals.ts';

/** The ids of a page, and whether there are more behind it. */
export interface FoundPage {
  readonly ids: number[];
  readonly more: boolean;
}

/**
 * Finds the page of a plan. A page far down, whose total is asked for anyway, is walked to from the end where that is nearer. Where
 * the total is another afterwards, others wrote meanwhile: then from the beginning.
 */
export async function findPage(plan: ListPlan, totals: Totals, readers: Readers): Promise<FoundPage> {
  if (isFarDown(plan)) {
    const total = await totals.of(plan, readers);
    const ids = await lastRows(plan, total, readers);
    if (ids !== null && (await totals.of(plan, readers)) === total) return { ids, more: isMoreBehind(plan, total) };
  }
  const ids = await findIds(plan, readers);
  const { pageSize } = plan.window;
  return { ids: ids.slice(0, pageSize), more: ids.length > pageSize };
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
