/** Calculation: exact values in, exact values out. Knows no record, no database, no clock. */
export { type BilledLine, billedLineOf, type LinedAddition } from './agreement/billed-line.ts';
export {
  type BillingCycle,
  type BillingRhythm,
  billingPeriodOf,
  isBillingCycle,
  lastDayOfPeriods,
} from './agreement/billing-period.ts';
export { type Bill, type BilledAddition, type BillQuestion, billOf } from './agreement/calculate-bill.ts';
export { type AgreementRecap, type RecapQuestion, recapOf } from './agreement/calculate-recap.ts';
export { prorated } from './agreement/prorate.ts';
export { CalculationError, type Problem } from './calculation-error.ts';
export { dayLength, dayOfDate, monthsAfter } from './calendar-date.ts';
export { type CampaignReturn, returnOf } from './campaign/return-of.ts';
export { type CommissionedLine, type CommissionQuestion, commissionOf } from './commission/calculate-commission.ts';
export { type AvailableQuestion, availableOf, type CoverUse } from './coverage/available-cover.ts';
export { type Cover, type CoveredEntry, type CoverQuestion, coverEntry } from './coverage/cover-entry.ts';
export { type CoverCycle, findCoverPeriod } from './coverage/cover-period.ts';
export {
  type ExpenseAmounts,
  type ExpenseQuestion,
  expenseAmountsOf,
  type Markup,
} from './expense/calculate-expense.ts';
export { type CoveredExpense, coverExpense } from './expense/cover-expense.ts';
export { calculateForecast, type Forecast, type ForecastLine } from './forecast/calculate-forecast.ts';
export { hoursOf, sumOfHours, type WorkedTime } from './hours/calculate-hours.ts';
export { type BilledHoursRule, roundBilledHours } from './hours/round-billed-hours.ts';
export { applyDownPayments, type DownPaymentQuestion, type PaidDown } from './invoice/apply-down-payments.ts';
export { billFee, type FeeQuestion, shareAmount } from './invoice/bill-fee.ts';
export { balanceOf, type InvoiceParts, subtotalOf, totalOf } from './invoice/calculate-invoice.ts';
export { type LedgerPart, type LedgerRow, postDocument } from './ledger/post-document.ts';
export { type LineAmounts, lineAmountsOf, type SoldLine } from './line/calculate-line.ts';
export { type Margin, marginOf } from './margin.ts';
export {
  type Hours,
  hours,
  type Money,
  money,
  moneyFromText,
  type Percent,
  percent,
  type Quantity,
  quantity,
  storedHours,
  storedMoney,
  storedPercent,
  storedQuantity,
} from './money.ts';
export { orderRecapOf, type SoldAmount, type SoldProduct } from './order/calculate-recap.ts';
export type { DayPeriod } from './period/cycle-period.ts';
export { findPeriod, type Period, type PeriodPattern, periodsOfYear, plainWeeks } from './period/find-period.ts';
export { type PriceBasis, type PriceBreak, type PriceRule, priceOf, priceRuleFor } from './price/calculate-price.ts';
export { chooseDetail, type PriceDetail, type PricedItem } from './price/choose-detail.ts';
export { type BudgetedWork, progressOf } from './progress/calculate-progress.ts';
export { chooseRate, type RateQuestion } from './rate/choose-rate.ts';
export { type RateRule, rateBy } from './rate/rate-rule.ts';
export { dueDates, type Recurrence } from './recurrence/due-dates.ts';
export { type RoundingMode, toIncrement } from './rounding.ts';
export { convertCost, convertPieces, type UnitConversion } from './stock/convert-pieces.ts';
export { costOfPieces, type IssuedPieces } from './stock/cost-of-pieces.ts';
export {
  type CostingMethod,
  noStock,
  type StockLayer,
  type StockLeft,
  type StockMove,
  type StockValue,
  shareOf,
  valueStock,
} from './stock/value-stock.ts';
export {
  type TaxedKind,
  type TaxedLine,
  type TaxLevel,
  taxByLevel,
  taxedAtAll,
  taxedByLevel,
  taxOf,
} from './tax/calculate-tax.ts';
export { inCents, minus, sumOf, type TenThousandths, toNumber } from './ten-thousandths.ts';
