import type { Behaviour } from '../../unit/behaviour.ts';
import { followInvoicePayer } from './follow-invoice-payer.ts';
import { followPayer } from './follow-payer.ts';
import { keepActivityToCompany } from './keep-activity-to-company.ts';
import { keepCreditToCompany } from './keep-credit-to-company.ts';
import { keepInvoiceToCompany } from './keep-invoice-to-company.ts';
import { keepOrderContacts } from './keep-order-contacts.ts';
import { keepOrderToCompany } from './keep-order-to-company.ts';
import { keepParentToCompany } from './keep-parent-to-company.ts';
import { keepProjectToCompany } from './keep-project-to-company.ts';
import { keepReceiverToCompany } from './keep-receiver-to-company.ts';
import { keepReturnContacts } from './keep-return-contacts.ts';
import { keepReturnToCompany } from './keep-return-to-company.ts';
import { keepSaleToCompany } from './keep-sale-to-company.ts';
import { keepWorkToCompany } from './keep-work-to-company.ts';
import { refuseUnwanted } from './refuse-unwanted.ts';

/** What follows the company that a record names, and what is refused of work, sales and bills because it is another company's, or because the company is to have nothing new. */
export const ownRecordBehaviours: readonly Behaviour[] = [
  followPayer,
  followInvoicePayer,
  keepWorkToCompany,
  keepProjectToCompany,
  keepSaleToCompany,
  keepOrderToCompany,
  keepActivityToCompany,
  keepInvoiceToCompany,
  keepCreditToCompany,
  keepReceiverToCompany,
  keepOrderContacts,
  keepParentToCompany,
  keepReturnToCompany,
  keepReturnContacts,
  refuseUnwanted,
];
