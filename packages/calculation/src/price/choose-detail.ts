/** Which items a line of a pricing schedule is for, and when. Null is none; of the instants it is no start and no end. */
export interface PriceDetail {
  readonly product: number | null;
  readonly subcategory: number | null;
  readonly category: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

/** What decides which lines are for an item. */
export interface PricedItem {
  readonly id: number;
  readonly subcategory: number | null;
  readonly category: number | null;
}

/** The narrowest line that holds at an instant: the item's, else its subcategory's, else its category's (*assumed*). */
export function chooseDetail<Detail extends PriceDetail>(
  details: readonly Detail[],
  item: PricedItem,
  at: number,
): Detail | null {
  const valid = details.filter(({ start, end }) => (start === null || start <= at) && (end === null || at <= end));
  return (
    valid.find(({ product }) => product === item.id) ??
    valid.find(({ subcategory }) => subcategory !== null && subcategory === item.subcategory) ??
    valid.find(({ category }) => category !== null && category === item.category) ??
    null
  );
}
