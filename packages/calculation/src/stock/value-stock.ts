import type { Money, Quantity } from '../money.ts';
import { roundedRatio } from '../rounding.ts';
import { dividedBy, minus, steps, sumOf, sumOfProducts, withinLimit } from '../ten-thousandths.ts';

/** Which pieces go first: those that came first, those that came last, or all at what they cost on average. */
export type CostingMethod = 'FIFO' | 'LIFO' | 'AverageCosting';

/** Pieces that come in (above zero) or go out (below). Those that come without a cost of their own cost what is there. */
export interface StockMove {
  readonly pieces: Quantity;
  readonly unitCost: Money | null;
}

/** What stock is worth. */
export interface StockValue {
  /** What the pieces of each move cost together, in the order of the moves; below zero where they went out. */
  readonly moved: readonly Money[];
  readonly onHand: Quantity;
  readonly value: Money;
  /** What the next piece to go costs, to ten-thousandths; where none is there, what the last one did. */
  readonly unitCost: Money;
  /** What later moves go on from. */
  readonly left: StockLeft;
}

/** Pieces that came together, and what those that are left cost together; below zero they are still owed. */
export interface StockLayer {
  readonly pieces: Quantity;
  readonly value: Money;
}

/** What moves have left: all that the cost of later moves depends on. */
export interface StockLeft {
  readonly layers: readonly StockLayer[];
  /** What the last piece cost that came or went. */
  readonly lastCost: Money;
}

interface Stock {
  layers: readonly StockLayer[];
  lastCost: Money;
}

/** Stock that nothing has moved yet. */
export const noStock: StockLeft = { layers: [], lastCost: withinLimit(0) };

/**
 * Values stock after moves, in their order. A part of what came together costs its share, to ten-thousandths, half up, and
 * the last part what is left: nothing is lost. Pieces that go before they came cost what the last ones did; what they cost
 * when they come is made good in the value of that move. Moves may be valued in parts, by the same method: each goes on from
 * what the one before has left. Raises `out of range`.
 */
export function valueStock(moves: readonly StockMove[], method: CostingMethod, from: StockLeft = noStock): StockValue {
  const stock: Stock = { ...from };
  const moved = moves.map((move) => (move.pieces < 0 ? takeOut(stock, move, method) : putIn(stock, move, method)));
  const onHand = sumOf(stock.layers.map(({ pieces }) => pieces));
  const value = sumOf(stock.layers.map((layer) => layer.value));
  return { moved, onHand, value, unitCost: nextCost(stock, method), left: stock };
}

/** What came pays what is owed first: it stays worth what is left when the debt is taken off. */
function putIn(stock: Stock, { pieces, unitCost }: StockMove, method: CostingMethod): Money {
  const each = unitCost ?? nextCost(stock, method);
  const value = worthOf(pieces, each);
  if (pieces > 0) stock.lastCost = each;
  const [owed] = stock.layers.filter((layer) => layer.pieces < 0);
  if (owed === undefined) {
    stock.layers = joined([...stock.layers, { pieces, value }], method);
    return value;
  }
  const paid = withinLimit<'quantity'>(Math.min(pieces, -owed.pieces));
  const debt = shareOf({ pieces: withinLimit(-owed.pieces), value: withinLimit(-owed.value) }, paid);
  const rest = { pieces: minus(pieces, paid), value: minus(value, shareOf({ pieces, value }, paid)) };
  const still = { pieces: sumOf([owed.pieces, paid]), value: sumOf([owed.value, debt]) };
  stock.layers = [still, rest].filter((layer) => layer.pieces !== 0);
  return sumOf([debt, rest.value]);
}

function takeOut(stock: Stock, { pieces }: StockMove, method: CostingMethod): Money {
  let wanted = withinLimit<'quantity'>(-pieces);
  let taken = withinLimit<'money'>(0);
  const layers = method === 'LIFO' ? stock.layers.toReversed() : [...stock.layers];
  for (const [at, layer] of layers.entries()) {
    const part = withinLimit<'quantity'>(Math.max(0, Math.min(wanted, layer.pieces)));
    if (part === 0) continue;
    const value = shareOf(layer, part);
    stock.lastCost = dividedBy(value, part, steps.tenThousandth, 'half up');
    layers[at] = { pieces: minus(layer.pieces, part), value: minus(layer.value, value) };
    [wanted, taken] = [minus(wanted, part), sumOf([taken, value])];
  }
  const owed = worthOf(wanted, stock.lastCost);
  if (wanted > 0) layers.push({ pieces: withinLimit(-wanted), value: withinLimit(-owed) });
  const left = layers.filter((layer) => layer.pieces !== 0);
  stock.layers = owing(method === 'LIFO' ? left.toReversed() : left);
  return withinLimit(-sumOf([taken, owed]));
}

/** On average all pieces are one layer. */
function joined(layers: readonly StockLayer[], method: CostingMethod): readonly StockLayer[] {
  const there = layers.filter(({ pieces }) => pieces !== 0);
  return method === 'AverageCosting' && there.length > 1 ? [together(there)] : there;
}

/** What is owed is owed together. */
function owing(layers: readonly StockLayer[]): readonly StockLayer[] {
  return layers.length > 1 && layers.every(({ pieces }) => pieces < 0) ? [together(layers)] : layers;
}

function together(layers: readonly StockLayer[]): StockLayer {
  return { pieces: sumOf(layers.map(({ pieces }) => pieces)), value: sumOf(layers.map(({ value }) => value)) };
}

function nextCost({ layers, lastCost }: Stock, method: CostingMethod): Money {
  const next = method === 'LIFO' ? layers.at(-1) : layers[0];
  if (next === undefined || next.pieces <= 0) return lastCost;
  return dividedBy(next.value, next.pieces, steps.tenThousandth, 'half up');
}

function worthOf(pieces: Quantity, unitCost: Money): Money {
  return sumOfProducts([{ amount: unitCost, times: pieces }], steps.tenThousandth, 'half up');
}

/** What a part of pieces is worth, to ten-thousandths, half up; all of them are worth all of it. There are some. Raises `out of range`. */
export function shareOf({ pieces, value }: StockLayer, part: Quantity): Money {
  return part === pieces ? value : withinLimit(roundedRatio(value, part, pieces, 'half up'));
}
