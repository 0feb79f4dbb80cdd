// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Creates, Deletes, Downloads, Gets, Item, ItemList, Lists, Patches, Posts, PostsNothing, ReadList, Replaces, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { AccountingBatch, AccountingPackage, AccountingPackageSetup, Addition, Agreement, AgreementAdjustment, AgreementBatchSetup, AgreementRecap, AgreementSite, AgreementType, AgreementTypeBoardDefault, AgreementTypeInfo, AgreementTypeWorkRole, AgreementTypeWorkRoleExclusion, AgreementTypeWorkRoleInfo, AgreementTypeWorkType, AgreementTypeWorkTypeExclusion, AgreementWorkRole, AgreementWorkRoleExclusion, AgreementWorkType, AgreementWorkTypeExclusion, BatchEntry, BillingCycle, BillingCycleInfo, BillingSetup, BillingSetupInfo, BillingSetupRouting, BillingStatus, BillingStatusInfo, BillingTerm, BillingTermInfo, BoardDefault, ClosedInvoice, CompanyFinance, ConfigurationReference, CreateAccountingBatchRequest, CurrencyCode, CurrencyInfo, DeliveryMethod, ExpenseTypeExemption, ExportAccountingBatchRequest, FinanceCurrency, GLAccount, GLCaption, GLEntry, GLExport, GLPath, Invoice, InvoiceEmailTemplate, InvoiceEmailTemplateInfo, InvoiceInfo, InvoicePayment, InvoiceTemplate, InvoiceTemplateSetup, MappedType, ProductTypeExemption, TaxCode, TaxCodeInfo, TaxCodeLevel, TaxCodeXRef, TaxIntegration, TaxIntegrationInfo, TaxableExpenseTypeLevel, TaxableProductTypeLevel, TaxableWorkRoleLevel, TaxableXRefLevel, UnpostedExpense, UnpostedExpenseTaxableLevel, UnpostedInvoice, UnpostedInvoiceTaxableLevel, UnpostedProcurement, UnpostedProcurementTaxableLevel, Usage, WorkRoleExemption } from './models.ts';

/** `/finance` */
export interface FinancePath {
  readonly accounting: FinanceAccountingPath;
  readonly accountingPackageSetup: FinanceAccountingPackageSetupPath;
  readonly accountingPackages: FinanceAccountingPackagesPath;
  readonly agreementTypes: FinanceAgreementTypesPath;
  readonly agreementrecap: Lists<AgreementRecap>;
  readonly agreements: FinanceAgreementsPath;
  readonly batchSetups: FinanceBatchSetupsPath;
  readonly billingCycles: FinanceBillingCyclesPath;
  readonly billingSetups: FinanceBillingSetupsPath;
  readonly billingStatuses: FinanceBillingStatusesPath;
  readonly billingTerms: FinanceBillingTermsPath;
  readonly closedInvoices: FinanceClosedInvoicesPath;
  readonly companyFinance: FinanceCompanyFinancePath;
  readonly currencies: FinanceCurrenciesPath;
  readonly deliveryMethods: FinanceDeliveryMethodsPath;
  readonly glAccounts: FinanceGlAccountsPath;
  readonly glCaptions: FinanceGlCaptionsPath;
  readonly glpaths: FinanceGlpathsPath;
  readonly info: FinanceInfoPath;
  readonly invoiceEmailTemplates: FinanceInvoiceEmailTemplatesPath;
  readonly invoiceTemplateSetups: FinanceInvoiceTemplateSetupsPath;
  readonly invoiceTemplates: FinanceInvoiceTemplatesPath;
  readonly invoices: FinanceInvoicesPath;
  readonly taxCodes: FinanceTaxCodesPath;
  readonly taxIntegrations: FinanceTaxIntegrationsPath;
}

/** `/finance/taxIntegrations` */
export interface FinanceTaxIntegrationsPath extends ReadList<TaxIntegration> {
  (id: number): Gets<WithId<TaxIntegration>> & Replaces<TaxIntegration> & Patches<TaxIntegration>;
}

/** `/finance/taxCodes` */
export interface FinanceTaxCodesPath extends ItemList<TaxCode, 'identifier' | 'description' | 'invoiceCaption' | 'effectiveDate'> {
  (id: number): FinanceTaxCodesItemPath;
  readonly info: ReadList<TaxCodeInfo>;
}

/** `/finance/taxCodes/{grandparentId}` */
export interface FinanceTaxCodesItemPath extends Item<TaxCode, 'identifier' | 'description' | 'invoiceCaption' | 'effectiveDate'> {
  readonly expenseTypeExemptions: FinanceTaxCodesItemExpenseTypeExemptionsPath;
  readonly productTypeExemptions: FinanceTaxCodesItemProductTypeExemptionsPath;
  readonly taxCodeXRefs: FinanceTaxCodesItemTaxCodeXRefsPath;
  readonly workRoleExemptions: FinanceTaxCodesItemWorkRoleExemptionsPath;
  readonly copy: PostsNothing<TaxCode>;
  readonly info: Gets<WithId<TaxCodeInfo>>;
  readonly usages: UsageList<Usage>;
  readonly taxCodeLevels: FinanceTaxCodesItemTaxCodeLevelsPath;
}

/** `/finance/taxCodes/{grandparentId}/taxCodeLevels` */
export interface FinanceTaxCodesItemTaxCodeLevelsPath extends ItemList<TaxCodeLevel, 'taxRate' | 'rateType'> {
  (id: number): Item<TaxCodeLevel, 'taxRate' | 'rateType'>;
}

/** `/finance/taxCodes/{grandparentId}/workRoleExemptions` */
export interface FinanceTaxCodesItemWorkRoleExemptionsPath extends ItemList<WorkRoleExemption, 'workRole'> {
  (id: number): FinanceTaxCodesItemWorkRoleExemptionsItemPath;
}

/** `/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}` */
export interface FinanceTaxCodesItemWorkRoleExemptionsItemPath extends Item<WorkRoleExemption, 'workRole'> {
  readonly taxableWorkRoleLevels: FinanceTaxCodesItemWorkRoleExemptionsItemTaxableWorkRoleLevelsPath;
}

/** `/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels` */
export interface FinanceTaxCodesItemWorkRoleExemptionsItemTaxableWorkRoleLevelsPath extends ItemList<TaxableWorkRoleLevel, 'taxCodeLevel'> {
  (id: number): Item<TaxableWorkRoleLevel, 'taxCodeLevel'>;
}

/** `/finance/taxCodes/{grandparentId}/taxCodeXRefs` */
export interface FinanceTaxCodesItemTaxCodeXRefsPath extends ItemList<TaxCodeXRef, 'description'> {
  (id: number): FinanceTaxCodesItemTaxCodeXRefsItemPath;
}

/** `/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}` */
export interface FinanceTaxCodesItemTaxCodeXRefsItemPath extends Item<TaxCodeXRef, 'description'> {
  readonly taxableXRefLevels: FinanceTaxCodesItemTaxCodeXRefsItemTaxableXRefLevelsPath;
}

/** `/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels` */
export interface FinanceTaxCodesItemTaxCodeXRefsItemTaxableXRefLevelsPath extends ItemList<TaxableXRefLevel, 'taxCodeLevel'> {
  (id: number): Item<TaxableXRefLevel, 'taxCodeLevel'>;
}

/** `/finance/taxCodes/{grandparentId}/productTypeExemptions` */
export interface FinanceTaxCodesItemProductTypeExemptionsPath extends ItemList<ProductTypeExemption, 'productType'> {
  (id: number): FinanceTaxCodesItemProductTypeExemptionsItemPath;
}

/** `/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}` */
export interface FinanceTaxCodesItemProductTypeExemptionsItemPath extends Item<ProductTypeExemption, 'productType'> {
  readonly taxableProductTypeLevels: FinanceTaxCodesItemProductTypeExemptionsItemTaxableProductTypeLevelsPath;
}

/** `/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels` */
export interface FinanceTaxCodesItemProductTypeExemptionsItemTaxableProductTypeLevelsPath extends ItemList<TaxableProductTypeLevel, 'taxCodeLevel'> {
  (id: number): Item<TaxableProductTypeLevel, 'taxCodeLevel'>;
}

/** `/finance/taxCodes/{grandparentId}/expenseTypeExemptions` */
export interface FinanceTaxCodesItemExpenseTypeExemptionsPath extends ItemList<ExpenseTypeExemption, 'expenseType'> {
  (id: number): FinanceTaxCodesItemExpenseTypeExemptionsItemPath;
}

/** `/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}` */
export interface FinanceTaxCodesItemExpenseTypeExemptionsItemPath extends Item<ExpenseTypeExemption, 'expenseType'> {
  readonly taxableExpenseTypeLevels: FinanceTaxCodesItemExpenseTypeExemptionsItemTaxableExpenseTypeLevelsPath;
}

/** `/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels` */
export interface FinanceTaxCodesItemExpenseTypeExemptionsItemTaxableExpenseTypeLevelsPath extends ItemList<TaxableExpenseTypeLevel, 'taxCodeLevel'> {
  (id: number): Item<TaxableExpenseTypeLevel, 'taxCodeLevel'>;
}

/** `/finance/invoices` */
export interface FinanceInvoicesPath extends ItemList<Invoice, 'type' | 'company'> {
  (id: number): FinanceInvoicesItemPath;
}

/** `/finance/invoices/{id}` */
export interface FinanceInvoicesItemPath extends Item<Invoice, 'type' | 'company'> {
  readonly pdf: Downloads;
  readonly glEntries: Lists<GLEntry>;
  readonly payments: FinanceInvoicesItemPaymentsPath;
}

/** `/finance/invoices/{id}/payments` */
export interface FinanceInvoicesItemPaymentsPath extends Lists<InvoicePayment>, Creates<InvoicePayment> {
  (id: number): Item<InvoicePayment>;
}

/** `/finance/invoiceTemplates` */
export interface FinanceInvoiceTemplatesPath extends ItemList<InvoiceTemplate, 'name'> {
  (id: number): FinanceInvoiceTemplatesItemPath;
}

/** `/finance/invoiceTemplates/{id}` */
export interface FinanceInvoiceTemplatesItemPath extends Item<InvoiceTemplate, 'name'> {
  readonly usages: UsageList<Usage>;
}

/** `/finance/invoiceTemplateSetups` */
export interface FinanceInvoiceTemplateSetupsPath extends ReadList<InvoiceTemplateSetup> {
  (id: number): Gets<WithId<InvoiceTemplateSetup>>;
}

/** `/finance/invoiceEmailTemplates` */
export interface FinanceInvoiceEmailTemplatesPath extends ItemList<InvoiceEmailTemplate, 'name' | 'subject'> {
  (id: number): FinanceInvoiceEmailTemplatesItemPath;
  readonly info: ReadList<InvoiceEmailTemplateInfo>;
}

/** `/finance/invoiceEmailTemplates/{id}` */
export interface FinanceInvoiceEmailTemplatesItemPath extends Item<InvoiceEmailTemplate, 'name' | 'subject'> {
  readonly info: Gets<WithId<InvoiceEmailTemplateInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/finance/info` */
export interface FinanceInfoPath {
  readonly currencyCodes: FinanceInfoCurrencyCodesPath;
  readonly invoice: FinanceInfoInvoicePath;
  readonly taxIntegrations: FinanceInfoTaxIntegrationsPath;
}

/** `/finance/info/taxIntegrations` */
export interface FinanceInfoTaxIntegrationsPath extends ReadList<TaxIntegrationInfo> {
  (id: number): Gets<WithId<TaxIntegrationInfo>>;
}

/** `/finance/info/invoice` */
export interface FinanceInfoInvoicePath {
  (id: number): Gets<InvoiceInfo>;
}

/** `/finance/info/currencyCodes` */
export interface FinanceInfoCurrencyCodesPath extends ReadList<CurrencyCode> {
  (id: number): Gets<WithId<CurrencyCode>>;
}

/** `/finance/glpaths` */
export interface FinanceGlpathsPath extends ItemList<GLPath> {
  (id: number): Item<GLPath>;
}

/** `/finance/glCaptions` */
export interface FinanceGlCaptionsPath extends ReadList<GLCaption> {
  (id: number): Gets<WithId<GLCaption>> & Replaces<GLCaption> & Patches<GLCaption>;
}

/** `/finance/glAccounts` */
export interface FinanceGlAccountsPath extends ItemList<GLAccount, 'glType' | 'mappedType' | 'mappedRecord'> {
  (id: number): Item<GLAccount, 'glType' | 'mappedType' | 'mappedRecord'>;
  readonly mappedTypes: ReadList<MappedType>;
}

/** `/finance/deliveryMethods` */
export interface FinanceDeliveryMethodsPath extends ItemList<DeliveryMethod, 'name'> {
  (id: number): Item<DeliveryMethod, 'name'>;
}

/** `/finance/currencies` */
export interface FinanceCurrenciesPath extends ItemList<FinanceCurrency, 'currencyIdentifier' | 'name'> {
  (id: number): FinanceCurrenciesItemPath;
  readonly info: ReadList<CurrencyInfo>;
}

/** `/finance/currencies/{id}` */
export interface FinanceCurrenciesItemPath extends Item<FinanceCurrency, 'currencyIdentifier' | 'name'> {
  readonly info: Gets<WithId<CurrencyInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/finance/companyFinance` */
export interface FinanceCompanyFinancePath extends ReadList<CompanyFinance> {
  (id: number): Gets<WithId<CompanyFinance>> & Patches<CompanyFinance>;
}

/** `/finance/closedInvoices` */
export interface FinanceClosedInvoicesPath {
  (id: number): Replaces<ClosedInvoice> & Patches<ClosedInvoice>;
}

/** `/finance/billingTerms` */
export interface FinanceBillingTermsPath extends ItemList<BillingTerm, 'name' | 'dueDays'> {
  (id: number): FinanceBillingTermsItemPath;
  readonly info: ReadList<BillingTermInfo>;
}

/** `/finance/billingTerms/{id}` */
export interface FinanceBillingTermsItemPath extends Item<BillingTerm, 'name' | 'dueDays'> {
  readonly info: Gets<WithId<BillingTermInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/finance/billingStatuses` */
export interface FinanceBillingStatusesPath extends ItemList<BillingStatus, 'name'> {
  (id: number): FinanceBillingStatusesItemPath;
  readonly info: ReadList<BillingStatusInfo>;
}

/** `/finance/billingStatuses/{id}` */
export interface FinanceBillingStatusesItemPath extends Item<BillingStatus, 'name'> {
  readonly info: Gets<WithId<BillingStatusInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/finance/billingSetups` */
export interface FinanceBillingSetupsPath extends ItemList<BillingSetup, 'remitName' | 'location' | 'invoiceTitle' | 'payableName' | 'overallInvoiceDefault' | 'emailTemplate'> {
  (id: number): FinanceBillingSetupsItemPath;
  readonly info: Lists<BillingSetupInfo>;
}

/** `/finance/billingSetups/{id}` */
export interface FinanceBillingSetupsItemPath extends Item<BillingSetup, 'remitName' | 'location' | 'invoiceTitle' | 'payableName' | 'overallInvoiceDefault' | 'emailTemplate'> {
  readonly info: Gets<WithId<BillingSetupInfo>>;
  readonly routings: FinanceBillingSetupsItemRoutingsPath;
}

/** `/finance/billingSetups/{id}/routings` */
export interface FinanceBillingSetupsItemRoutingsPath extends ItemList<BillingSetupRouting, 'sequenceNumber' | 'invoiceRule' | 'routingRule'> {
  (id: number): Item<BillingSetupRouting, 'sequenceNumber' | 'invoiceRule' | 'routingRule'>;
}

/** `/finance/billingCycles` */
export interface FinanceBillingCyclesPath extends ItemList<BillingCycle, 'identifier' | 'name' | 'billingOptions'> {
  (id: number): FinanceBillingCyclesItemPath;
  readonly info: ReadList<BillingCycleInfo>;
}

/** `/finance/billingCycles/{id}` */
export interface FinanceBillingCyclesItemPath extends Item<BillingCycle, 'identifier' | 'name' | 'billingOptions'> {
  readonly info: Gets<WithId<BillingCycleInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/finance/batchSetups` */
export interface FinanceBatchSetupsPath extends ReadList<AgreementBatchSetup> {
  (id: number): Gets<WithId<AgreementBatchSetup>> & Replaces<AgreementBatchSetup, 'nextRunDate' | 'daysInAdvance'> & Patches<AgreementBatchSetup>;
}

/** `/finance/agreements` */
export interface FinanceAgreementsPath extends ItemList<Agreement, 'name' | 'type' | 'company' | 'contact'> {
  (id: number): FinanceAgreementsItemPath;
  readonly types: FinanceAgreementsTypesPath;
}

/** `/finance/agreements/{id}` */
export interface FinanceAgreementsItemPath extends Item<Agreement, 'name' | 'type' | 'company' | 'contact'> {
  readonly additions: FinanceAgreementsItemAdditionsPath;
  readonly adjustments: FinanceAgreementsItemAdjustmentsPath;
  readonly boardDefaults: FinanceAgreementsItemBoardDefaultsPath;
  readonly configurations: FinanceAgreementsItemConfigurationsPath;
  readonly sites: FinanceAgreementsItemSitesPath;
  readonly workRoleExclusions: FinanceAgreementsItemWorkRoleExclusionsPath;
  readonly workTypeExclusions: FinanceAgreementsItemWorkTypeExclusionsPath;
  readonly workroles: FinanceAgreementsItemWorkrolesPath;
  readonly worktypes: FinanceAgreementsItemWorktypesPath;
}

/** `/finance/agreements/{id}/worktypes` */
export interface FinanceAgreementsItemWorktypesPath extends ItemList<AgreementWorkType, 'rateType' | 'billTime'> {
  (id: number): Item<AgreementWorkType, 'rateType' | 'billTime'>;
}

/** `/finance/agreements/{id}/workroles` */
export interface FinanceAgreementsItemWorkrolesPath extends ItemList<AgreementWorkRole, 'rateType'> {
  (id: number): Item<AgreementWorkRole, 'rateType'>;
}

/** `/finance/agreements/{id}/workTypeExclusions` */
export interface FinanceAgreementsItemWorkTypeExclusionsPath extends ItemList<AgreementWorkTypeExclusion, 'workType'> {
  (id: number): Deletes;
}

/** `/finance/agreements/{id}/workRoleExclusions` */
export interface FinanceAgreementsItemWorkRoleExclusionsPath extends ItemList<AgreementWorkRoleExclusion, 'workRole'> {
  (id: number): Deletes;
}

/** `/finance/agreements/{id}/sites` */
export interface FinanceAgreementsItemSitesPath extends ItemList<AgreementSite, 'company'> {
  (id: number): Item<AgreementSite, 'company'>;
}

/** `/finance/agreements/{id}/configurations` */
export interface FinanceAgreementsItemConfigurationsPath extends ItemList<ConfigurationReference> {
  (id: number): Gets<WithId<ConfigurationReference>> & Deletes;
}

/** `/finance/agreements/{id}/boardDefaults` */
export interface FinanceAgreementsItemBoardDefaultsPath extends ItemList<BoardDefault, 'board'> {
  (id: number): Item<BoardDefault, 'board'>;
}

/** `/finance/agreements/{id}/adjustments` */
export interface FinanceAgreementsItemAdjustmentsPath extends ItemList<AgreementAdjustment> {
  (id: number): Item<AgreementAdjustment>;
}

/** `/finance/agreements/{id}/additions` */
export interface FinanceAgreementsItemAdditionsPath extends ItemList<Addition, 'product' | 'billCustomer'> {
  (id: number): Item<Addition, 'product' | 'billCustomer'>;
}

/** `/finance/agreements/types` */
export interface FinanceAgreementsTypesPath extends ItemList<AgreementType, 'name' | 'employeeCompRate' | 'employeeCompNotExceed' | 'invoicingCycle' | 'billTime' | 'billExpenses' | 'billProducts'> {
  (id: number): FinanceAgreementsTypesItemPath;
  readonly info: ReadList<AgreementTypeInfo>;
}

/** `/finance/agreements/types/{id}` */
export interface FinanceAgreementsTypesItemPath extends Item<AgreementType, 'name' | 'employeeCompRate' | 'employeeCompNotExceed' | 'invoicingCycle' | 'billTime' | 'billExpenses' | 'billProducts'> {
  readonly info: Gets<WithId<AgreementTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/finance/agreementTypes` */
export interface FinanceAgreementTypesPath {
  (id: number): FinanceAgreementTypesItemPath;
}

/** `/finance/agreementTypes/{parentId}` */
export interface FinanceAgreementTypesItemPath {
  readonly boardDefaults: FinanceAgreementTypesItemBoardDefaultsPath;
  readonly workRoleExclusions: FinanceAgreementTypesItemWorkRoleExclusionsPath;
  readonly workTypeExclusions: FinanceAgreementTypesItemWorkTypeExclusionsPath;
  readonly workroles: FinanceAgreementTypesItemWorkrolesPath;
  readonly worktypes: FinanceAgreementTypesItemWorktypesPath;
}

/** `/finance/agreementTypes/{parentId}/worktypes` */
export interface FinanceAgreementTypesItemWorktypesPath extends ItemList<AgreementTypeWorkType, 'rateType' | 'billTime' | 'overageRateType'> {
  (id: number): Item<AgreementTypeWorkType, 'rateType' | 'billTime' | 'overageRateType'>;
}

/** `/finance/agreementTypes/{parentId}/workroles` */
export interface FinanceAgreementTypesItemWorkrolesPath extends ItemList<AgreementTypeWorkRole, 'rateType'> {
  (id: number): Item<AgreementTypeWorkRole, 'rateType'>;
  readonly info: FinanceAgreementTypesItemWorkrolesInfoPath;
}

/** `/finance/agreementTypes/{parentId}/workroles/info` */
export interface FinanceAgreementTypesItemWorkrolesInfoPath extends ReadList<AgreementTypeWorkRoleInfo> {
  (id: number): Gets<WithId<AgreementTypeWorkRoleInfo>>;
}

/** `/finance/agreementTypes/{parentId}/workTypeExclusions` */
export interface FinanceAgreementTypesItemWorkTypeExclusionsPath extends ItemList<AgreementTypeWorkTypeExclusion, 'workType'> {
  (id: number): Gets<WithId<AgreementTypeWorkTypeExclusion>> & Deletes;
}

/** `/finance/agreementTypes/{parentId}/workRoleExclusions` */
export interface FinanceAgreementTypesItemWorkRoleExclusionsPath extends ItemList<AgreementTypeWorkRoleExclusion, 'workRole'> {
  (id: number): Gets<WithId<AgreementTypeWorkRoleExclusion>> & Deletes;
}

/** `/finance/agreementTypes/{parentId}/boardDefaults` */
export interface FinanceAgreementTypesItemBoardDefaultsPath extends ItemList<AgreementTypeBoardDefault, 'location'> {
  (id: number): Item<AgreementTypeBoardDefault, 'location'>;
}

/** `/finance/accountingPackages` */
export interface FinanceAccountingPackagesPath extends ReadList<AccountingPackage> {
  (id: number): Gets<WithId<AccountingPackage>>;
}

/** `/finance/accountingPackageSetup` */
export interface FinanceAccountingPackageSetupPath extends ReadList<AccountingPackageSetup> {
  (id: number): Gets<WithId<AccountingPackageSetup>> & Replaces<AccountingPackageSetup, 'accountingPackage'> & Patches<AccountingPackageSetup>;
}

/** `/finance/accounting` */
export interface FinanceAccountingPath {
  readonly batches: FinanceAccountingBatchesPath;
  readonly export: Posts<ExportAccountingBatchRequest, GLExport>;
  readonly unpostedexpenses: FinanceAccountingUnpostedexpensesPath;
  readonly unpostedinvoices: FinanceAccountingUnpostedinvoicesPath;
  readonly unpostedprocurement: FinanceAccountingUnpostedprocurementPath;
}

/** `/finance/accounting/unpostedprocurement` */
export interface FinanceAccountingUnpostedprocurementPath extends ReadList<UnpostedProcurement> {
  (id: number): FinanceAccountingUnpostedprocurementItemPath;
}

/** `/finance/accounting/unpostedprocurement/{id}` */
export interface FinanceAccountingUnpostedprocurementItemPath extends Gets<WithId<UnpostedProcurement>> {
  readonly taxableLevels: FinanceAccountingUnpostedprocurementItemTaxableLevelsPath;
}

/** `/finance/accounting/unpostedprocurement/{id}/taxableLevels` */
export interface FinanceAccountingUnpostedprocurementItemTaxableLevelsPath extends ReadList<UnpostedProcurementTaxableLevel> {
  (id: number): Gets<WithId<UnpostedProcurementTaxableLevel>>;
}

/** `/finance/accounting/unpostedinvoices` */
export interface FinanceAccountingUnpostedinvoicesPath extends ReadList<UnpostedInvoice> {
  (id: number): FinanceAccountingUnpostedinvoicesItemPath;
}

/** `/finance/accounting/unpostedinvoices/{id}` */
export interface FinanceAccountingUnpostedinvoicesItemPath extends Gets<WithId<UnpostedInvoice>> {
  readonly taxableLevels: FinanceAccountingUnpostedinvoicesItemTaxableLevelsPath;
}

/** `/finance/accounting/unpostedinvoices/{id}/taxableLevels` */
export interface FinanceAccountingUnpostedinvoicesItemTaxableLevelsPath extends ReadList<UnpostedInvoiceTaxableLevel> {
  (id: number): Gets<WithId<UnpostedInvoiceTaxableLevel>>;
}

/** `/finance/accounting/unpostedexpenses` */
export interface FinanceAccountingUnpostedexpensesPath extends ReadList<UnpostedExpense> {
  (id: number): FinanceAccountingUnpostedexpensesItemPath;
}

/** `/finance/accounting/unpostedexpenses/{id}` */
export interface FinanceAccountingUnpostedexpensesItemPath extends Gets<WithId<UnpostedExpense>> {
  readonly taxableLevels: FinanceAccountingUnpostedexpensesItemTaxableLevelsPath;
}

/** `/finance/accounting/unpostedexpenses/{id}/taxableLevels` */
export interface FinanceAccountingUnpostedexpensesItemTaxableLevelsPath extends ReadList<UnpostedExpenseTaxableLevel> {
  (id: number): Gets<WithId<UnpostedExpenseTaxableLevel>>;
}

/** `/finance/accounting/batches` */
export interface FinanceAccountingBatchesPath extends ReadList<AccountingBatch>, Posts<CreateAccountingBatchRequest, GLExport> {
  (id: number): FinanceAccountingBatchesItemPath;
}

/** `/finance/accounting/batches/{id}` */
export interface FinanceAccountingBatchesItemPath extends Gets<WithId<AccountingBatch>>, Deletes {
  readonly export: Posts<ExportAccountingBatchRequest, GLExport>;
  readonly entries: FinanceAccountingBatchesItemEntriesPath;
}

/** `/finance/accounting/batches/{id}/entries` */
export interface FinanceAccountingBatchesItemEntriesPath extends ReadList<BatchEntry> {
  (id: number): Gets<WithId<BatchEntry>>;
}

/** The module finance by itself: programs that use no other have no other's types to check. */
export function finance(connection: ClientConnection): FinancePath {
  return resourceAt(connection, '/finance') as unknown as FinancePath;
}
