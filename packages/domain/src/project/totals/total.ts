import { type Hours, storedHours, sumOf, sumOfHours, toNumber } from '@reeve/calculation';
import type { Json } from '@reeve/store';
import { numberOf } from '../../action/stored-values.ts';

/** How values of many records become one, and what that becomes when one of them changes. */
export interface Total {
  /** The value of them all, those that are empty left out; null where none is left. */
  readonly whole: (values: readonly Json[]) => Json;
  /** What the value becomes where one record had `was` and has `is`; undefined where only all records tell. */
  readonly changed: (value: Json, was: Json, is: Json) => Json | undefined;
}

/** Hours, added up exactly: none where there are no records. */
export const sum: Total = {
  whole: (values) => toNumber(sumOfHours(values.map(hoursOf))),
  changed: (value, was, is) => toNumber(sumOf([hoursOf(value), hoursOf(is), hoursOf(-(numberOf(was) ?? 0))])),
};

function hoursOf(value: Json): Hours {
  return storedHours(numberOf(value));
}

/** The first of all dates. */
export const earliest: Total = extreme((one, other) => one < other);

/** The last of all dates. */
export const latest: Total = extreme((one, other) => one > other);

/** Stored dates have one form, by which they are in order as texts. */
function extreme(isBefore: (one: string, other: string) => boolean): Total {
  return {
    whole: (values) => {
      const dates = values.filter((value) => typeof value === 'string');
      return dates.reduce<string | null>((best, date) => (best === null || isBefore(date, best) ? date : best), null);
    },
    changed: (value, was, is) => {
      if (typeof is === 'string' && isBefore(is, String(value))) return is;
      return was === value && is !== value ? undefined : value;
    },
  };
}
