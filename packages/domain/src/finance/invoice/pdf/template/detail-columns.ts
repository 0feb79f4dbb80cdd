import type { PrintedSort } from './printed-table.ts';

/**
 * A table with what the page of details has: columns that no flag hides, and those of which a flag of the detail says something,
 * under their usual captions. Sums stand between its groups alone.
 */
export function detailOf<Row>(
  { columns, amount, order }: PrintedSort<Row>,
  title: string,
  detail: 'timeDetail' | 'expenseDetail',
): PrintedSort<Row> {
  const own = columns.flatMap(({ flag, orFlags = [], captionKey: _, ...column }) => {
    const flags = flag === undefined ? [] : [flag, ...orFlags];
    const [first, ...others] = flags.filter((each) => each.startsWith(detail));
    if (first === undefined) return flags.length === 0 ? [column] : [];
    return [{ ...column, flag: first, orFlags: others }];
  });
  return { title, columns: own, amount, order };
}
