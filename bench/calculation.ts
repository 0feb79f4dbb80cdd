/**
 * Measures how many answers a second of processor time every calculation gives: `node bench/calculation.ts`.
 */
import { billingPeriodOf } from '../packages/calculation/src/agreement/billing-period.ts';
import { billOf } from '../packages/calculation/src/agreement/calculate-bill.ts';
import { recapOf } from '../packages/calculation/src/agreement/calculate-recap.ts';
import { coverEntry } from '../packages/calculation/src/coverage/cover-entry.ts';
import { findCoverPeriod } from '../packages/calculation/src/coverage/cover-period.ts';
import { expenseAmountsOf } from '../packages/calculation/src/expense/calculate-expense.ts';
import { calculateForecast } from '../packages/calculation/src/forecast/calculate-forecast.ts';
import { hoursOf } from '../packages/calculation/src/hours/calculate-hours.ts';
import { postDocument } from '../packages/calculation/src/ledger/post-document.ts';
import { lineAmountsOf } from '../packages/calculation/src/line/calculate-line.ts';
import { hours, money, percent, quantity, storedMoney } from '../packages/calculation/src/money.ts';
import { orderRecapOf } from '../packages/calculation/src/order/calculate-recap.ts';
import { findPeriod, plainWeeks } from '../packages/calculation/src/period/find-period.ts';
import { priceOf } from '../packages/calculation/src/price/calculate-price.ts';
import { progressOf } from '../packages/calculation/src/progress/calculate-progress.ts';
import { chooseRate } from '../packages/calculation/src/rate/choose-rate.ts';
import { dueDates } from '../packages/calculation/src/recurrence/due-dates.ts';
import { calculateSla } from '../packages/calculation/src/sla/calculate-sla.ts';
import { describeSla } from '../packages/calculation/src/sla/describe-sla.ts';
import { moveSlaClock, startSlaClock } from '../packages/calculation/src/sla/sla-clock.ts';
import { type StockMove, valueStock } from '../packages/calculation/src/stock/value-stock.ts';
import { sumOf } from '../packages/calculation/src/ten-thousandths.ts';
import { WorkingTime } from '../packages/calculation/src/working-time/working-time.ts';

const minute = 60_000;
const day = 1440 * minute;
const start = Date.parse('2026-01-05T08:17:23Z');

/** Ten pieces come, seven go, fifty times over. */
const stock: readonly StockMove[] = Array.from({ length: 100 }, (_, at) =>
  at % 2 === 0 ? { pieces: quantity(10), unitCost: money(5 + at) } : { pieces: quantity(-7), unitCost: null },
);

/** An office whose clocks are changed twice a year, with a holiday a month. */
const office = new WorkingTime({
  zone: 'Europe/Berlin',
  week: Array.from({ length: 7 }, (_, at) => (at < 5 ? [{ from: 480, until: 1020 }] : [])),
  holidays: Array.from({ length: 12 }, (_, at) => ({ date: `2026-${String(at + 1).padStart(2, '0')}-15` })),
});
const amounts = Array.from({ length: 10 }, (_, at) => money((at * 7919 + 1) / 100));
const additions = amounts.map((unitPrice, at) => ({
  unitPrice,
  quantity: quantity(at + 0.5),
  lessIncluded: quantity(1),
  effective: 20_550,
  cancelled: null,
  billedUntil: null,
}));
const april = {
  instead: null,
  period: { first: 20_544, last: 20_573 },
  previous: null,
  from: 20_544,
  last: null,
  prorates: true,
};
const lines = amounts.map((revenue, at) => ({
  type: at % 2 === 0 ? 'Product' : 'Service',
  revenue,
  cost: money(at),
  isIncluded: at % 3 === 0,
  isWon: at % 4 === 0,
  isLost: at % 4 === 1,
  recurring: at % 5 === 0 ? { revenue, cycles: quantity(12) } : null,
}));
const products = amounts.map((single, at) => ({
  quantity: quantity(at + 0.25),
  price: { single, extended: null },
  cost: { single: money(at), extended: null },
  isCancelled: false,
}));
const goals = { respond: hours(4), plan: hours(8), resolve: hours(24) };
const markup = { method: 'PercentMarkupFromCost', percent: percent(12.5) } as const;
const terms = {
  member: null,
  project: null,
  agreementRole: { type: 'Custom', rate: money(99) },
  agreementType: null,
  workType: { type: 'Multiplier', times: quantity(1.5) },
} as const;
const breaks = [
  { from: quantity(0), to: quantity(9), rule: { method: 'PricePerUnit', amount: money(9.99) } },
  { from: quantity(10), to: null, rule: markup },
] as const;

/** Each answers one question; `at` counts them, so that no two that follow one another are the same. */
const ledgerParts = amounts.slice(0, 10).map((amount, at) => ({ group: `R/${at % 5}`, amount, cost: amount }));
const questions: Readonly<Record<string, (at: number) => unknown>> = {
  'due dates of a quarter': (at) => dueDates({ start, unit: 'Weeks', interval: 1 }, null, start + 90 * day + at),
  'progress of 10 tickets': (at) =>
    progressOf(amounts.map((_, each) => ({ budget: hours(each), done: each < at % 10 }))),
  'money read from a number': (at) => storedMoney(at / 100),
  'sum of 10 amounts': () => sumOf(amounts),
  'working minutes over three days': (at) =>
    office.minutesBetween(start + (at % 300) * day, start + ((at % 300) + 3) * day),
  'instant after 16 working hours': (at) => office.instantAfter(start + (at % 300) * day + (at % 977) * minute, 960),
  'working minutes over a year': (at) => office.minutesBetween(start + (at % 977) * minute, start + 365 * day),
  'price of an item': (at) => priceOf({ price: money(10), cost: money(7.77), quantity: quantity(at % 20), breaks }),
  'bill of 10 additions by days': () => billOf({ ...april, amount: money(1500), additions }),
  'billing period': (at) => billingPeriodOf({ cycle: 'Monthly', anchor: 20_000 }, 20_500 + (at % 300)),
  'value of 100 movements of stock': () => valueStock(stock, 'FIFO'),
  'recap of an agreement': () =>
    recapOf({ starting: money(5000), adjustments: amounts, used: amounts, headroom: null }),
  'forecast of 10 lines': () => calculateForecast(lines),
  'amounts of a line': (at) =>
    lineAmountsOf({
      quantity: quantity(at % 100),
      lessIncluded: null,
      price: money(9.99),
      cost: money(5),
      discount: money(0),
    }),
  'amounts of an expense': (at) =>
    expenseAmountsOf({
      entered: quantity(at % 100),
      unitRate: money(0.67),
      markup: { by: 'percent', percent: percent(12.5) },
      reimbursed: quantity(1),
    }),
  'recap of an order of 10 products': () => orderRecapOf(products),
  'service level of a new ticket': (at) => {
    const since = start + (at % 300) * day + (at % 977) * minute;
    return describeSla(calculateSla(startSlaClock(since), goals, office), 'Europe/Berlin');
  },
  'service level after response and a wait': (at) => {
    const since = start + (at % 300) * day + (at % 977) * minute;
    const responded = moveSlaClock(startSlaClock(since), 'Responded', since + 90 * minute, office);
    const waiting = moveSlaClock(responded, 'NoEscalation', since + day, office);
    const back = moveSlaClock(waiting, 'ResolutionPlan', since + 2 * day, office);
    return describeSla(calculateSla(back, goals, office), 'Europe/Berlin');
  },
  'week of a day': (at) => findPeriod(plainWeeks, 20_000 + at),
  'price of an hour': (at) => chooseRate({ role: money(at % 500), ...terms }),
  'cover of a time entry': (at) =>
    coverEntry({
      hours: hours(at % 24),
      rate: money(115),
      cover: { by: 'hours', available: hours(10) },
      most: null,
      overageRate: money(150),
    }),
  'quarter of a contract': (at) => findCoverPeriod('ContractQuarter', 19_000, 20_000 + (at % 3000)),
  'booking of 10 parts': () => postDocument(ledgerParts),
  'hours of a time entry': (at) => hoursOf({ start, end: start + at * minute, deduct: hours(0.25) }),
};

for (const [name, ask] of Object.entries(questions)) {
  measure(ask, 200);
  const perSecond = measure(ask, 1000);
  process.stdout.write(
    `${name.padEnd(36)} ${Math.round(perSecond).toLocaleString('en').padStart(12)} answers a CPU-second\n`,
  );
}

/** Asks for so many milliseconds of processor time; answers how many answers a second of it gave. */
function measure(ask: (at: number) => unknown, milliseconds: number): number {
  const before = process.cpuUsage();
  let asked = 0;
  for (;;) {
    for (let at = 0; at < 1000; at += 1) ask(asked + at);
    asked += 1000;
    const { user, system } = process.cpuUsage(before);
    if (user + system >= milliseconds * 1000) return (asked / (user + system)) * 1_000_000;
  }
}
