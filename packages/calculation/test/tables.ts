import { billTable } from './agreement/bill-table.ts';
import { billingPeriodTable } from './agreement/billing-period-table.ts';
import { prorationTable } from './agreement/proration-table.ts';
import { recapTable } from './agreement/recap-table.ts';
import { returnTable } from './campaign/return-table.ts';
import type { CaseTable } from './case.ts';
import { commissionTable } from './commission/commission-table.ts';
import { availableTable } from './coverage/available-table.ts';
import { coverTable } from './coverage/cover-table.ts';
import { coverPeriodTable } from './coverage/period-table.ts';
import { expenseCoverTable } from './expense/cover-table.ts';
import { expenseTable } from './expense/expense-table.ts';
import { forecastTable } from './forecast/forecast-table.ts';
import { billedHoursTable } from './hours/billed-hours-table.ts';
import { hoursTable } from './hours/hours-table.ts';
import { downPaymentTable } from './invoice/down-payment-table.ts';
import { feeTable, shareTable } from './invoice/fee-table.ts';
import { invoiceTable } from './invoice/invoice-table.ts';
import { postTable } from './ledger/post-table.ts';
import { lineTable } from './line/line-table.ts';
import { orderRecapTable } from './order/recap-table.ts';
import { periodTable } from './period/period-table.ts';
import { detailTable } from './price/detail-table.ts';
import { priceTable } from './price/price-table.ts';
import { progressTable } from './progress/progress-table.ts';
import { rateTable } from './rate/rate-table.ts';
import { dueDatesTable } from './recurrence/due-dates-table.ts';
import { roundingTable } from './rounding-table.ts';
import { slaDueTable } from './sla/due-table.ts';
import { slaMinutesTable } from './sla/minutes-table.ts';
import { convertTable } from './stock/convert-table.ts';
import { stockTable } from './stock/stock-table.ts';
import { taxTable } from './tax/tax-table.ts';
import { instantAfterTable } from './working-time/instant-after-table.ts';
import { workingMinutesTable } from './working-time/working-minutes-table.ts';

/** The tables of cases, by the page that they become. */
export const tables: Readonly<Record<string, readonly CaseTable[]>> = {
  rounding: [roundingTable],
  'working-time': [workingMinutesTable, instantAfterTable],
  'service-levels': [slaDueTable, slaMinutesTable],
  price: [priceTable, detailTable],
  agreement: [billingPeriodTable, prorationTable, billTable, recapTable],
  commission: [commissionTable],
  forecast: [forecastTable],
  invoice: [invoiceTable, downPaymentTable, feeTable, shareTable],
  line: [lineTable],
  ledger: [postTable],
  order: [orderRecapTable],
  hours: [hoursTable, billedHoursTable],
  rate: [rateTable],
  coverage: [coverPeriodTable, availableTable, coverTable],
  expense: [expenseTable, expenseCoverTable],
  period: [periodTable],
  progress: [progressTable],
  recurrence: [dueDatesTable],
  stock: [stockTable, convertTable],
  tax: [taxTable],
  campaign: [returnTable],
};
