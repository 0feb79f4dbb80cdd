import type { ComponentChildren, JSX } from 'preact';
import { ask } from '../address/address.ts';
import { type ListView, pageSizes } from './list-query.ts';

/** Which records of how many are shown, and the ways to the others. */
export function Pager(props: {
  view: ListView;
  count: number | null;
  hasMore: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { page, pageSize } = props.view;
  return (
    <div class="pager">
      <button type="button" disabled={page === 1} onClick={() => ask({ page: String(page - 1) })}>
        Previous
      </button>
      <span aria-live="polite">{sayWhich(props.view, props.count)}</span>
      <button type="button" disabled={!props.hasMore} onClick={() => ask({ page: String(page + 1) })}>
        Next
      </button>
      <label>
        Rows{' '}
        <select
          value={String(pageSize)}
          onChange={({ currentTarget }) => ask({ pageSize: currentTarget.value, page: null })}
        >
          {pageSizes.map((size) => (
            <option key={size} value={String(size)}>
              {size}
            </option>
          ))}
        </select>
      </label>
      {props.children}
    </div>
  );
}

function sayWhich({ page, pageSize }: ListView, count: number | null): string {
  if (count === null) return `Page ${page}`;
  if (count === 0) return 'No records';
  const first = (page - 1) * pageSize + 1;
  if (first > count) return `Page ${page} is beyond the ${count} there are`;
  return `${first} to ${Math.min(page * pageSize, count)} of ${count}`;
}
