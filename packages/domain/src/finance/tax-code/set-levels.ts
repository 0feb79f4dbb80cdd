import type { RowOf } from '@reeve/store';
import { levelNumbers, levelOf } from './level-fields.ts';

/** A level of a tax code that is in use: its number from 1, and its rate. */
export interface SetLevel {
  readonly level: number;
  /** A part of one, in ten-thousandths of a percent; nothing where the level is an amount. */
  readonly rate: number;
}

/** The levels of a tax code that have a rate or say what they tax. */
export function setLevels(code: RowOf<'/finance/taxCodes'>): SetLevel[] {
  return levelNumbers.flatMap((level) => {
    const { taxRate, rateType, ...flags } = levelOf(code, level);
    const isSet = typeof taxRate === 'number' && taxRate !== 0;
    if (!isSet && !Object.entries(flags).some(([key, flag]) => key.startsWith('tax') && flag === true)) return [];
    return [{ level, rate: isSet && rateType !== 'Amount' ? Math.round(taxRate * million) : 0 }];
  });
}

const million = 1_000_000;
