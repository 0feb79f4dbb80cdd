import { clientsIn, type DemoCompany, type DemoContext } from '../demo-context.ts';
import type { DemoAgreement } from './agreements.ts';
import { closeBooks, createCommissionRules } from './books.ts';
import { createInvoices } from './invoices.ts';
import { createOrders } from './orders.ts';
import { createPurchaseOrders } from './purchase-orders.ts';
import { createReturns } from './returns.ts';
import { createActivities, createOpportunities } from './sales-records.ts';
import { createPricing, createStock } from './stock.ts';

/** What is offered and sold, bought for it, and billed. */
export async function createTrade(
  context: DemoContext,
  companies: readonly DemoCompany[],
  agreements: readonly DemoAgreement[],
): Promise<void> {
  const clients = clientsIn(companies);
  await createOpportunities(context, companies);
  await createActivities(context, companies, 120);
  await createCommissionRules(context);
  await createInvoices(context, clients, agreements);
  await closeBooks(context);
  await createStock(context);
  await createPricing(context);
  await createOrders(context, clients);
  await createPurchaseOrders(context);
  await createReturns(context, clients);
}
