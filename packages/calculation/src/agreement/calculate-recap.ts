import { atLeast, minus, rounded, steps, sumOf, type TenThousandths } from '../ten-thousandths.ts';

/** What an agreement covers, how that was adjusted, and what was used of it: all money, all hours, or all incidents. */
export interface RecapQuestion<Unit extends string> {
  readonly starting: TenThousandths<Unit>;
  readonly adjustments: readonly TenThousandths<Unit>[];
  readonly used: readonly TenThousandths<Unit>[];
}

/** What is available, what of it was used, what remains, and what was used beyond it. */
export interface AgreementRecap<Unit extends string> {
  readonly adjustment: TenThousandths<Unit>;
  readonly available: TenThousandths<Unit>;
  readonly used: TenThousandths<Unit>;
  readonly remaining: TenThousandths<Unit>;
  readonly overrun: TenThousandths<Unit>;
}

/** Sums up an agreement, each figure to two decimals, half up. Raises `out of range`. */
export function recapOf<Unit extends string>(question: RecapQuestion<Unit>): AgreementRecap<Unit> {
  const adjustment = inHundredths(sumOf(question.adjustments));
  const used = inHundredths(sumOf(question.used));
  const total = sumOf([question.starting, adjustment]);
  const left = inHundredths(minus(total, used));
  const none = minus(left, left);
  return {
    adjustment,
    available: inHundredths(total),
    used,
    remaining: atLeast(none, left),
    overrun: atLeast(none, minus(none, left)),
  };
}

function inHundredths<Unit extends string>(value: TenThousandths<Unit>): TenThousandths<Unit> {
  return rounded(value, steps.hundredth, 'half up');
}
