import { atLeast, minus, rounded, steps, sumOf, type TenThousandths } from '../ten-thousandths.ts';

/** What an agreement covers, how that was adjusted, and what was used of it: all money, all hours, or all incidents. */
export interface RecapQuestion<Unit extends string> {
  readonly starting: TenThousandths<Unit>;
  readonly adjustments: readonly TenThousandths<Unit>[];
  readonly used: readonly TenThousandths<Unit>[];
  /** How far it may be overrun; null where it may not. */
  readonly headroom: TenThousandths<Unit> | null;
}

/** What was used, what remains, less than nothing where it was overrun, what was used beyond it, and what can still be used. */
export interface AgreementRecap<Unit extends string> {
  readonly adjustment: TenThousandths<Unit>;
  readonly available: TenThousandths<Unit>;
  readonly used: TenThousandths<Unit>;
  readonly remaining: TenThousandths<Unit>;
  readonly overrun: TenThousandths<Unit>;
}

/** Sums up an agreement, each figure to two decimals, half up. Raises `out of range`. */
export function recapOf<Unit extends string>(question: RecapQuestion<Unit>): AgreementRecap<Unit> {
  const { starting, adjustments, headroom } = question;
  const adjustment = inHundredths(sumOf(adjustments));
  const used = inHundredths(sumOf(question.used));
  const left = inHundredths(minus(sumOf([starting, adjustment]), used));
  const none = minus(left, left);
  const within = atLeast(none, left);
  if (headroom === null) return { adjustment, available: within, used, remaining: within, overrun: none };
  return {
    adjustment,
    available: atLeast(none, sumOf([left, inHundredths(headroom)])),
    used,
    remaining: left,
    overrun: atLeast(none, minus(none, left)),
  };
}

function inHundredths<Unit extends string>(value: TenThousandths<Unit>): TenThousandths<Unit> {
  return rounded(value, steps.hundredth, 'half up');
}
