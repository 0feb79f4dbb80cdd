import type { RowOf } from '@reeve/store';

/** The types of ledger accounts, as the product names them in two letters. */
export type LedgerType = NonNullable<RowOf<'/finance/glAccounts'>['glType']>;

/** What an account may be chosen by. `owner` is the provider as a whole: its account is taken where no other fits. */
export type MappedBy =
  | 'project'
  | 'projectType'
  | 'chargeCode'
  | 'serviceType'
  | 'workRole'
  | 'workType'
  | 'expenseType'
  | 'agreement'
  | 'agreementType'
  | 'productSubCategory'
  | 'productCategory'
  | 'taxCode'
  | 'department'
  | 'location'
  | 'owner';

/** A kind of record that accounts of a type are mapped to. */
export interface MappedType {
  readonly id: number;
  readonly name: string;
  readonly table: string;
  readonly recIdField: string;
  readonly glType: LedgerType;
  readonly sortOrder: number;
  readonly by: MappedBy;
}

/** Names on the screen, tables and their keys (evidence: invoices/mapped-types). */
const records: Readonly<Record<MappedBy, readonly [name: string, table: string]>> = {
  project: ['Individual Project', 'PM_Project'],
  projectType: ['Project Type', 'PM_Type'],
  chargeCode: ['Charge Code', 'TE_Charge_Code'],
  serviceType: ['Service Type', 'SR_Type'],
  workRole: ['Work Role', 'Activity_Class'],
  workType: ['Work Type', 'Activity_Type'],
  expenseType: ['Expense Type', 'Expense_Type'],
  agreement: ['Individual Agreement', 'AGR_Header'],
  agreementType: ['Agreement Type', 'AGR_Type'],
  productSubCategory: ['Product SubCategory', 'IV_SubCategory'],
  productCategory: ['Product Category', 'IV_Category'],
  taxCode: ['Tax Code', 'Tax_Code'],
  department: ['Department', 'Billing_Unit'],
  location: ['Location', 'Owner_Level'],
  owner: ['Owner', 'Owner'],
};

const everywhere = ['department', 'location', 'owner'] as const;
const whole = ['location', 'owner'] as const;
const product = ['productSubCategory', 'productCategory', ...everywhere] as const;
const expense = ['project', 'expenseType', 'chargeCode', ...everywhere] as const;
const service = ['project', 'projectType', 'chargeCode', 'serviceType', 'workRole', 'workType', ...everywhere] as const;

/** By type: what its account is chosen by, the most particular first. */
const order: Readonly<Record<LedgerType, readonly MappedBy[]>> = {
  AP: whole,
  AR: whole,
  EE: expense,
  EI: expense,
  EO: whole,
  ET: whole,
  FT: whole,
  IA: product,
  IT: product,
  P: product,
  PF: whole,
  PT: whole,
  R: service,
  RA: ['agreement', 'agreementType', ...everywhere],
  RD: ['project', ...whole],
  RE: expense,
  RP: product,
  SD: product,
  ST: ['taxCode', ...whole],
};

/** The fixed list of what accounts may be mapped to; within a type in the order in which an account is looked for. */
export const mappedTypes: readonly MappedType[] = Object.entries(order)
  .flatMap(([glType, kinds]) => kinds.map((by, at) => ({ glType: glType as LedgerType, by, sortOrder: at + 1 })))
  .map(({ by, ...rest }, at) => {
    const [name, table] = records[by];
    return { id: at + 1, name, table, recIdField: `${table}_RecID`, by, ...rest };
  });
