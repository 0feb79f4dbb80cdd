import type { World } from '../world.ts';
import { type Fields, makeRecord } from './make-record.ts';

/** Makes a member of the provider who is called by the identifier unless the fields say otherwise, and answers the id. */
export function aMember(world: Pick<World, 'post'>, identifier: string, fields: Fields = {}): Promise<number> {
  return makeRecord(world, '/system/members', {
    identifier,
    firstName: identifier,
    lastName: 'Shelley',
    licenseClass: 'F',
    hireDate: '2025-03-03T00:00:00Z',
    officeEmail: `${identifier}@provider.example`,
    defaultEmail: 'Office',
    defaultPhone: 'Office',
    timeZone: { id: 1 },
    securityRole: { id: 1 },
    structureLevel: { id: 1 },
    securityLocation: { id: 1 },
    defaultLocation: { id: 2 },
    defaultDepartment: { id: 1 },
    salesDefaultLocation: { id: 2 },
    workRole: { id: 1 },
    workType: { id: 1 },
    timeApprover: { id: 1 },
    expenseApprover: { id: 1 },
    password: 'secret0',
    companyActivityTabFormat: 'SummaryList',
    invoiceTimeTabFormat: 'SummaryList',
    invoiceScreenDefaultTabFormat: 'ShowInvoicingTab',
    invoicingDisplayOptions: 'ShowRecentInvoices',
    agreementInvoicingDisplayOptions: 'ShowRecentInvoices',
    ...fields,
  });
}
