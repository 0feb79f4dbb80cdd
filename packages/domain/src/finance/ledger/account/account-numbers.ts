import type { Unit } from '../../../unit/unit.ts';

const captions = '/finance/glCaptions';
const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** The segments of an account, or of a row of the ledger. */
type Segmented = Readonly<
  Record<`segment${(typeof places)[number]}` | `cogs${(typeof places)[number]}`, string | null>
>;

/** How accounting packages know an account: its number, that of its cost of goods sold, and its class. */
export interface AccountNumbers {
  readonly accountNumber: string | null;
  readonly costOfGoodsSoldAccountNumber: string | null;
  readonly glClass: string | null;
}

/** Segments whose caption makes them a class are no part of the number, but the class (evidence: invoices/account-segments). */
export function numbersOf(account: Segmented, classes: ReadonlySet<number>): AccountNumbers {
  const numbers = places.filter((place) => !classes.has(place));
  return {
    accountNumber: joined(numbers.map((place) => account[`segment${place}`])),
    costOfGoodsSoldAccountNumber: joined(numbers.map((place) => account[`cogs${place}`])),
    glClass: joined(places.filter((place) => classes.has(place)).map((place) => account[`segment${place}`])),
  };
}

/** Which segments are a class, as the captions of segments say. */
export function classSegments(unit: Unit): Promise<ReadonlySet<number>> {
  return unit.keep('class segments', [captions], async () => {
    const caption = await unit.first(captions, {});
    return new Set(places.filter((place) => caption?.[`segment${place}type`] === 'Class'));
  });
}

/** Segments that are filled, put together. */
function joined(segments: readonly (string | null)[]): string | null {
  const filled = segments.filter((segment) => segment !== null && segment !== '');
  return filled.length === 0 ? null : filled.join('-');
}
