import { type Stages, stageAt } from '@reeve/catalogue';
import type { WriteMember } from './plain-part.ts';

/** A flag that holds up to the instant that the row has in a place, if it has one. */
export function untilPart(field: string, place: number): WriteMember {
  const name = `,${JSON.stringify(field)}:`;
  return (row, { now }) => name + String(now <= ((row[place] as string | null) ?? ''));
}

/** A word that follows the time; `placeOf` answers where the row has a field. */
export function stagesPart(field: string, stages: Stages, placeOf: (key: string) => number): WriteMember {
  const name = `,${JSON.stringify(field)}:`;
  const places = new Map([stages.from, stages.until, stages.after].map((key) => [key, placeOf(key)]));
  return (row, { now }) => {
    const word = stageAt(stages, (key) => row[places.get(key) ?? -1], now);
    return word === null ? '' : name + JSON.stringify(word);
  };
}
