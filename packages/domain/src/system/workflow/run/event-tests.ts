import {
  type Equality,
  LeastRecentlyUsed,
  type PlanSchema,
  type RecordTest,
  type StoredRecord,
  valueFor,
} from '@reeve/store';
import { type FirstTest, firstTest } from '../matching-records.ts';
import type { ActiveEvent } from './active-events.ts';

/** How many tests are kept of a tenant's events. */
const mostKept = 4000;

/** An event with the test that a record passes if it meets it; null where any record may. */
interface Tested {
  readonly event: ActiveEvent;
  readonly test: RecordTest | null;
}

/** Events that demand that the same field has some value, by that value. */
interface ByValue {
  readonly field: Omit<Equality, 'sought'>;
  readonly events: Map<string | number, Tested[]>;
}

/**
 * Finds the events that records may meet. What is known of an event's condition is kept by what it says: looks come often, and
 * conditions change seldom. Events that demand a value of a field are looked up by the value that a record has.
 */
export class EventTests {
  readonly #kept = new LeastRecentlyUsed<string, FirstTest>(mostKept);

  /** By event, the ids of the records of its collection that may meet it: all that do, and few others. */
  mayBeMet(
    events: readonly ActiveEvent[],
    records: readonly StoredRecord[],
    schema: PlanSchema,
  ): Map<ActiveEvent, number[]> {
    const { anyValue, byValue } = this.#sorted(events, schema);
    const found = new Map<ActiveEvent, number[]>();
    for (const record of records) {
      const looked = byValue.flatMap((each) => demanding(each, record));
      for (const { event, test } of [...anyValue, ...looked])
        if (test === null || test(record)) found.set(event, [...(found.get(event) ?? []), record.id]);
    }
    return found;
  }

  #sorted(events: readonly ActiveEvent[], schema: PlanSchema): { anyValue: Tested[]; byValue: ByValue[] } {
    const anyValue: Tested[] = [];
    const byField = new Map<string, ByValue>();
    for (const event of events) {
      const { test, equality } = this.#of(event, schema);
      if (equality === null) anyValue.push({ event, test });
      else keepByValue({ event, test }, equality, byField);
    }
    return { anyValue, byValue: [...byField.values()] };
  }

  #of({ event: { eventCondition }, view }: ActiveEvent, schema: PlanSchema): FirstTest {
    const key = `${view.path} ${eventCondition}`;
    const kept = this.#kept.find(key);
    if (kept !== undefined) return kept;
    const made = firstTest(eventCondition, view, schema);
    if (!made.followsClock) this.#kept.keep(key, made);
    return made;
  }
}

/** The events that demand the value that a record has: nothing is equal to none. */
function demanding({ field, events }: ByValue, record: StoredRecord): readonly Tested[] {
  const value = valueFor(field, record);
  return value === null ? [] : (events.get(value) ?? []);
}

function keepByValue(tested: Tested, { key, type, sought }: Equality, byField: Map<string, ByValue>): void {
  const place = `${key} ${type}`;
  const own = byField.get(place) ?? { field: { key, type }, events: new Map<string | number, Tested[]>() };
  byField.set(place, own);
  const same = own.events.get(sought);
  if (same === undefined) own.events.set(sought, [tested]);
  else same.push(tested);
}
