// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.

/** Any value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** What the server says of a record: when it was changed, by whom, and addresses of what belongs to it. */
export interface RecordInfo {
  readonly lastUpdated?: string;
  readonly updatedBy?: string;
  readonly dateEntered?: string;
  readonly enteredBy?: string;
  readonly [key: string]: Json | undefined;
}

export interface AccountingBatch {
  readonly id?: number;
  readonly batchIdentifier?: string;
  readonly exportInvoicesFlag?: boolean | null;
  readonly exportExpensesFlag?: boolean | null;
  readonly exportProductsFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface AccountingPackage {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
}

export interface AccountingPackageReference {
  readonly id?: number | null;
  readonly identifier?: 'QB99' | 'Mas200' | 'GPlains' | 'SBA' | 'Mas200v4' | 'Other' | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface AccountingPackageSetup {
  readonly id?: number;
  /** Required. */
  readonly accountingPackage?: AccountingPackageReference;
  readonly directTransferFlag?: boolean | null;
  readonly includeInvoicesFlag?: boolean | null;
  readonly invoiceFormat?: 'Default' | 'Condensed' | 'Detailed' | null;
  readonly includeExpensesFlag?: boolean | null;
  readonly transferExpensesAsBillFlag?: boolean | null;
  readonly expenseFormat?: 'Default' | 'Condensed' | null;
  readonly suppressMemoFlag?: boolean | null;
  readonly syncPaymentInfoFlag?: boolean | null;
  readonly syncWisePayPaymentInfoFlag?: boolean | null;
  readonly includeSalesTaxFlag?: boolean | null;
  readonly enableTaxGroupsFlag?: boolean | null;
  readonly zeroDollarTaxAmountsFlag?: boolean | null;
  readonly includeItemsFlag?: boolean | null;
  readonly inventorySOHFlag?: boolean | null;
  readonly sendComponentAmountFlag?: boolean | null;
  readonly sendUomFlag?: boolean | null;
  readonly includeCogsEntriesFlag?: boolean | null;
  readonly includeCogsDropShipFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface Activity {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  readonly type?: ActivityTypeReference;
  readonly company?: CompanyReference;
  readonly contact?: ContactReference;
  /** 30 characters. */
  readonly phoneNumber?: string;
  /** 250 characters. */
  readonly email?: string;
  readonly status?: ActivityStatusReference;
  readonly opportunity?: OpportunityReference;
  readonly ticket?: TicketReference;
  readonly agreement?: AgreementReference;
  readonly campaign?: CampaignReference;
  readonly notes?: string;
  /** Date and time in UTC. */
  readonly dateStart?: string;
  /** Date and time in UTC. */
  readonly dateEnd?: string;
  readonly assignedBy?: MemberReference;
  /** Required. */
  readonly assignTo?: MemberReference;
  readonly scheduleStatus?: ScheduleStatusReference;
  readonly reminder?: ReminderReference;
  readonly where?: ServiceLocationReference;
  readonly notifyFlag?: boolean | null;
  readonly mobileGuid?: string | null;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface ActivityReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ActivityStatus {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly spawnFollowupFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ActivityStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ActivityStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ActivityStopwatch {
  /** Required. */
  readonly activityId?: number | null;
  readonly activityMobileGuid?: string | null;
  readonly agreement?: AgreementReference;
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly businessUnitId?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateEntered?: string;
  /** Date and time in UTC. */
  readonly endTime?: string;
  readonly id?: number;
  readonly internalNotes?: string;
  readonly locationId?: number | null;
  /** Required. */
  readonly member?: MemberReference;
  readonly mobileGuid?: string | null;
  /** 4000 characters. */
  readonly notes?: string;
  /** Date and time in UTC. */
  readonly startTime?: string;
  /** Required. */
  readonly status?: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  readonly totalPauseTime?: number | null;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly _info?: RecordInfo;
}

export interface ActivityType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly points?: number | null;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly emailFlag?: boolean | null;
  readonly memoFlag?: boolean | null;
  readonly historyFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ActivityTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Addition {
  readonly id?: number;
  /** Required. */
  readonly product?: IvItemReference;
  readonly quantity?: number | null;
  readonly lessIncluded?: number | null;
  readonly unitPrice?: number | null;
  readonly unitCost?: number | null;
  /** Required. */
  readonly billCustomer?: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  /** Date and time in UTC. */
  readonly effectiveDate?: string;
  /** Date and time in UTC. */
  readonly cancelledDate?: string;
  readonly taxableFlag?: boolean | null;
  /** 50 characters. */
  readonly serialNumber?: string;
  /** 6000 characters. */
  readonly invoiceDescription?: string;
  readonly purchaseItemFlag?: boolean | null;
  readonly specialOrderFlag?: boolean | null;
  readonly agreementId?: number | null;
  readonly description?: string;
  /** The server sets it. */
  readonly billedQuantity?: number | null;
  readonly uom?: string;
  /** The server sets it. */
  readonly extPrice?: number | null;
  /** The server sets it. */
  readonly extCost?: number | null;
  readonly sequenceNumber?: number | null;
  /** The server sets it. */
  readonly margin?: number | null;
  /** The server sets it. */
  readonly prorateCost?: number | null;
  /** The server sets it. */
  readonly proratePrice?: number | null;
  /** The server sets it. */
  readonly extendedProrateCost?: number | null;
  /** The server sets it. */
  readonly extendedProratePrice?: number | null;
  readonly prorateCurrentPeriodFlag?: boolean | null;
  readonly opportunity?: OpportunityReference;
  /** The server sets it. */
  readonly agreementStatus?: 'Active' | 'Cancelled' | 'Expired' | 'Inactive' | null;
  readonly invoiceGrouping?: InvoiceGroupingReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface AddressFormat {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. 250 characters. */
  readonly format?: string;
  readonly defaultFlag?: boolean | null;
  readonly countryIds?: readonly number[];
  /** Never shown. */
  readonly addAllCountries?: boolean | null;
  /** Never shown. */
  readonly removeAllCountries?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface AddressFormatInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface AddressFormatReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface AdjustmentDetail {
  readonly id?: number;
  /** Required. */
  readonly catalogItem?: CatalogItemReference;
  /** 50 characters. */
  readonly description?: string;
  /** The server sets it. */
  readonly quantityOnHand?: number | null;
  readonly unitCost?: number | null;
  /** Required. */
  readonly warehouse?: WarehouseReference;
  /** Required. */
  readonly warehouseBin?: WarehouseBinReference;
  /** Required. */
  readonly quantityAdjusted?: number | null;
  /** 1000 characters. */
  readonly serialNumber?: string;
  readonly adjustment?: AdjustmentReference;
  readonly _info?: RecordInfo;
}

export interface AdjustmentDetailReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface AdjustmentReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface AdjustmentType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly identifier?: string;
  /** 100 characters. */
  readonly name?: string;
  readonly auditTrailFlag?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateCreated?: string;
  /** The server sets it. */
  readonly createdBy?: string;
  readonly _info?: RecordInfo;
}

export interface AdjustmentTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface AdjustmentTypeReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly _info?: RecordInfo;
}

export interface Agreement {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  /** Required. */
  readonly type?: AgreementTypeReference;
  /** Required. */
  readonly company?: CompanyReference;
  /** Required. */
  readonly contact?: ContactReference;
  readonly site?: SiteReference;
  readonly subContractCompany?: CompanyReference;
  readonly subContractContact?: ContactReference;
  readonly parentAgreement?: AgreementReference;
  /** 50 characters. */
  readonly customerPO?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly restrictLocationFlag?: boolean | null;
  readonly restrictDepartmentFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  readonly noEndingDateFlag?: boolean | null;
  readonly opportunity?: OpportunityReference;
  readonly cancelledFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly dateCancelled?: string;
  /** 100 characters. */
  readonly reasonCancelled?: string;
  readonly sla?: SLAReference;
  /** 20 characters. */
  readonly workOrder?: string;
  readonly internalNotes?: string;
  readonly applicationUnits?: 'Amount' | 'Hours' | 'Incidents' | null;
  readonly applicationLimit?: number | null;
  readonly applicationCycle?: 'Contract2Weeks' | 'Contract4Weeks' | 'ContractYear' | 'CalendarMonth' | 'CalendarQuarter' | 'CalendarWeek' | 'ContractQuarter' | 'CalendarYear' | null;
  readonly applicationUnlimitedFlag?: boolean | null;
  readonly oneTimeFlag?: boolean | null;
  readonly coverAgreementTime?: boolean | null;
  readonly coverAgreementProduct?: boolean | null;
  readonly coverAgreementExpense?: boolean | null;
  readonly coverSalesTax?: boolean | null;
  readonly carryOverUnused?: boolean | null;
  readonly allowOverruns?: boolean | null;
  readonly expiredDays?: number | null;
  readonly limit?: number | null;
  readonly expireWhenZero?: boolean | null;
  readonly chargeToFirm?: boolean | null;
  readonly employeeCompRate?: 'Actual' | 'Hourly' | null;
  readonly employeeCompNotExceed?: 'Billing' | 'Amount' | 'Percent' | null;
  readonly compHourlyRate?: number | null;
  readonly compLimitAmount?: number | null;
  readonly billingCycle?: BillingCycleReference;
  readonly billOneTimeFlag?: boolean | null;
  readonly billingTerms?: BillingTermsReference;
  readonly invoicingCycle?: 'ContractYear' | 'CalendarYear' | null;
  readonly billToCompany?: CompanyReference;
  readonly billToContact?: ContactReference;
  readonly billToSite?: SiteReference;
  readonly billAmount?: number | null;
  readonly taxable?: boolean | null;
  readonly prorateFirstBill?: number | null;
  /** Date and time in UTC. */
  readonly billStartDate?: string;
  readonly taxCode?: TaxCodeReference;
  readonly restrictDownPayment?: boolean | null;
  readonly prorateFlag?: boolean | null;
  readonly invoiceProratedAdditionsFlag?: boolean | null;
  readonly invoiceDescription?: string;
  readonly topComment?: boolean | null;
  readonly bottomComment?: boolean | null;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly projectType?: ProjectTypeReference;
  readonly invoiceTemplate?: InvoiceTemplateReference;
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billableTimeInvoice?: boolean | null;
  readonly billableExpenseInvoice?: boolean | null;
  readonly billableProductInvoice?: boolean | null;
  readonly currency?: CurrencyReference;
  readonly periodType?: 'Current' | 'Future' | 'Both' | 'Undefined' | null;
  readonly autoInvoiceFlag?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly nextInvoiceDate?: string;
  /** The server sets it. */
  readonly companyLocation?: SystemLocationReference;
  readonly shipToCompany?: CompanyReference;
  readonly shipToContact?: ContactReference;
  readonly shipToSite?: SiteReference;
  /** The server sets it. */
  readonly agreementStatus?: 'Active' | 'Cancelled' | 'Expired' | 'Inactive' | null;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface AgreementAdjustment {
  readonly id?: number;
  readonly amount?: number | null;
  /** 1000 characters. */
  readonly description?: string;
  /** Date and time in UTC. */
  readonly effectiveDate?: string;
  readonly agreementId?: number | null;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface AgreementApplicationAviablePer {
  readonly id?: number;
  readonly tag?: string;
  readonly name?: string;
}

export interface AgreementApplicationBillingCycle {
  readonly id?: number;
  readonly tag?: string;
  readonly name?: string;
}

export interface AgreementApplicationLimit {
  readonly id?: number;
  readonly tag?: string;
  readonly name?: string;
}

export interface AgreementApplicationParameters {
  readonly applicationUnit?: AgreementApplicationUnit;
  readonly applicationLimit?: AgreementApplicationLimit;
  readonly applicationLimitAmount?: number;
  readonly availablePer?: AgreementApplicationAviablePer;
  readonly coversTimeFlag?: boolean;
  readonly coversExpensesFlag?: boolean;
  readonly coversProductsFlag?: boolean;
  readonly coversTaxFlag?: boolean;
  readonly carryoverUnusedFlag?: boolean;
  readonly carryOverDays?: number | null;
  readonly allowOverrunsFlag?: boolean;
  readonly overrunLimit?: number | null;
  readonly agreementExpiresFlag?: boolean;
  readonly chargeAdjustmentsFlag?: boolean;
  readonly prepayFlag?: boolean;
  readonly agrBillingCycle?: AgreementApplicationBillingCycle;
  readonly userDefinedFieldValues?: readonly UserDefinedFieldValueModel[];
}

export interface AgreementApplicationUnit {
  readonly id?: number;
  readonly tag?: string;
  readonly name?: string;
}

export interface AgreementBatchSetup {
  readonly id?: number;
  /** Required. Date and time in UTC. */
  readonly nextRunDate?: string;
  /** Required. */
  readonly daysInAdvance?: number | null;
  readonly _info?: RecordInfo;
}

export interface AgreementBillingInfo {
  readonly agreementName?: string;
  readonly agreementType?: string;
  readonly agreementAmount?: number;
  readonly agreementRecId?: number;
  readonly parentRecId?: number;
}

export interface AgreementRecap {
  readonly id?: number;
  readonly adjustmentAmount?: number;
  readonly agreementStatus?: string;
  readonly name?: string;
  readonly availableAmount?: number;
  readonly companyName?: string;
  readonly isUnlimited?: string;
  readonly lastInvoiceAmount?: string;
  /** Date and time in UTC. */
  readonly lastInvoiceDate?: string;
  readonly lastInvoiceNumber?: string;
  readonly nextInvoiceAmount?: number;
  /** Date and time in UTC. */
  readonly nextInvoiceDate?: string;
  readonly overrunAmount?: number;
  readonly remainingAmount?: number;
  readonly startingAmount?: number;
  readonly unbilledOverageAmount?: number;
  readonly unbilledPeriods?: number;
  readonly usedAmount?: number;
}

export interface AgreementRecurringParameters {
  readonly billingCycle?: GenericNameIdDTO;
  readonly cycleBase?: GenericNameIdDTO;
  readonly aGRAmount?: number | null;
  readonly taxable?: boolean;
  readonly childrenAmount?: number;
  readonly additionsAmount?: number;
  readonly totalAmount?: number;
  readonly aGRProrate?: number | null;
  /** Date and time in UTC. */
  readonly billStartDate?: string;
  readonly taxCode?: GenericNameIdDTO;
  readonly terms?: GenericNameIdDTO;
  readonly prorateFlag?: boolean;
  readonly invoiceProratedAdditionsFlag?: boolean;
  readonly restrictDownpayment?: boolean;
  readonly currency?: GenericNameIdDTO;
  readonly autoInvoiceFlag?: boolean;
  readonly userDefinedFieldValues?: readonly UserDefinedFieldValueModel[];
}

export interface AgreementReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly type?: string;
  readonly chargeFirmFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface AgreementRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface AgreementSite {
  readonly id?: number;
  /** Required. */
  readonly company?: CompanyReference;
  readonly site?: SiteReference;
  readonly agreementId?: number | null;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface AgreementType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly prefixSuffixOption?: 'Prefix' | 'Suffix' | null;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly prePaymentFlag?: boolean | null;
  /** 5 characters. */
  readonly invoicePreSuffix?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly restrictLocationFlag?: boolean | null;
  readonly restrictDepartmentFlag?: boolean | null;
  readonly sla?: SLAReference;
  readonly applicationUnits?: 'Amount' | 'Hours' | 'Incidents' | null;
  readonly applicationLimit?: number | null;
  readonly applicationCycle?: 'Contract2Weeks' | 'Contract4Weeks' | 'ContractYear' | 'CalendarMonth' | 'CalendarQuarter' | 'CalendarWeek' | 'ContractQuarter' | 'CalendarYear' | null;
  readonly applicationUnlimitedFlag?: boolean | null;
  readonly oneTimeFlag?: boolean | null;
  readonly coverAgreementTimeFlag?: boolean | null;
  readonly coverAgreementProductFlag?: boolean | null;
  readonly coverAgreementExpenseFlag?: boolean | null;
  readonly coverSalesTaxFlag?: boolean | null;
  readonly carryOverUnusedFlag?: boolean | null;
  readonly allowOverrunsFlag?: boolean | null;
  readonly expiredDays?: number | null;
  readonly limit?: number | null;
  readonly expireWhenZero?: boolean | null;
  readonly chargeToFirmFlag?: boolean | null;
  /** Required. */
  readonly employeeCompRate?: 'Actual' | 'Hourly' | null;
  /** Required. */
  readonly employeeCompNotExceed?: 'Billing' | 'Amount' | 'Percent' | null;
  readonly compHourlyRate?: number | null;
  readonly compLimitAmount?: number | null;
  readonly billingCycle?: BillingCycleReference;
  readonly billOneTimeFlag?: boolean | null;
  readonly billingTerms?: BillingTermsReference;
  /** Required. */
  readonly invoicingCycle?: 'ContractYear' | 'CalendarYear' | null;
  readonly billAmount?: number | null;
  readonly taxableFlag?: boolean | null;
  readonly restrictDownPaymentFlag?: boolean | null;
  /** 4000 characters. */
  readonly invoiceDescription?: string;
  readonly topCommentFlag?: boolean | null;
  readonly bottomCommentFlag?: boolean | null;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly projectType?: ProjectTypeReference;
  readonly invoiceTemplate?: InvoiceTemplateReference;
  /** Required. */
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  /** Required. */
  readonly billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  /** Required. */
  readonly billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billableTimeInvoiceFlag?: boolean | null;
  readonly billableExpenseInvoiceFlag?: boolean | null;
  readonly billableProductInvoiceFlag?: boolean | null;
  readonly copyWorkRolesFlag?: boolean | null;
  readonly copyWorkTypesFlag?: boolean | null;
  readonly exclusionWorkRoleIds?: readonly number[];
  /** Never shown. */
  readonly addAllWorkRoleExclusions?: boolean | null;
  /** Never shown. */
  readonly removeAllWorkRoleExclusions?: boolean | null;
  readonly exclusionWorkTypeIds?: readonly number[];
  /** Never shown. */
  readonly addAllWorkTypeExclusions?: boolean | null;
  /** Never shown. */
  readonly removeAllWorkTypeExclusions?: boolean | null;
  /** 50 characters. */
  readonly integrationXRef?: string;
  readonly prorateFlag?: boolean | null;
  readonly emailTemplate?: EmailTemplateReference;
  readonly autoInvoiceFlag?: boolean | null;
  readonly invoiceProratedAdditionsFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface AgreementTypeBoardDefault {
  readonly id?: number;
  readonly type?: AgreementTypeReference;
  /** Required. */
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly board?: BoardReference;
  readonly serviceType?: ServiceTypeReference;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface AgreementTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly applicationUnits?: 'Amount' | 'Hours' | 'Incidents' | null;
  readonly billingTerms?: BillingTermsReference;
  readonly _info?: RecordInfo;
}

export interface AgreementTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface AgreementTypeWorkRole {
  readonly id?: number;
  readonly type?: AgreementTypeReference;
  readonly workRole?: WorkRoleReference;
  /** Date and time in UTC. */
  readonly effectiveDate?: string;
  /** Date and time in UTC. */
  readonly endingDate?: string;
  readonly rate?: number | null;
  /** Required. */
  readonly rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  readonly limitTo?: number | null;
  readonly _info?: RecordInfo;
}

export interface AgreementTypeWorkRoleExclusion {
  readonly id?: number;
  readonly type?: AgreementTypeReference;
  /** Required. */
  readonly workRole?: WorkRoleReference;
  readonly _info?: RecordInfo;
}

export interface AgreementTypeWorkRoleInfo {
  readonly id?: number;
  readonly type?: AgreementTypeReference;
  readonly workRole?: WorkRoleReference;
  readonly _info?: RecordInfo;
}

export interface AgreementTypeWorkType {
  readonly id?: number;
  readonly type?: AgreementTypeReference;
  readonly workType?: WorkTypeReference;
  /** Date and time in UTC. */
  readonly effectiveDate?: string;
  /** Date and time in UTC. */
  readonly endingDate?: string;
  readonly rate?: number | null;
  /** Required. */
  readonly rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  /** Required. */
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly hoursMin?: number | null;
  readonly hoursMax?: number | null;
  readonly roundBillHours?: number | null;
  readonly overageRate?: number | null;
  /** Required. */
  readonly overageRateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  readonly limitTo?: number | null;
  readonly _info?: RecordInfo;
}

export interface AgreementTypeWorkTypeExclusion {
  readonly id?: number;
  readonly type?: AgreementTypeReference;
  /** Required. */
  readonly workType?: WorkTypeReference;
  readonly _info?: RecordInfo;
}

export interface AgreementWorkRole {
  readonly id?: number;
  readonly workRole?: WorkRoleReference;
  readonly locationId?: number | null;
  readonly location?: OwnerLevelReference;
  /** Required. */
  readonly rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  readonly rate?: number | null;
  readonly limitTo?: number | null;
  /** Date and time in UTC. */
  readonly effectiveDate?: string;
  /** Date and time in UTC. */
  readonly endingDate?: string;
  readonly agreementId?: number | null;
  readonly agreement?: AgreementReference;
  readonly _info?: RecordInfo;
}

export interface AgreementWorkRoleExclusion {
  readonly id?: number;
  /** Required. */
  readonly workRole?: WorkRoleReference;
  readonly agreementId?: number | null;
  readonly _info?: RecordInfo;
}

export interface AgreementWorkType {
  readonly id?: number;
  readonly workType?: WorkTypeReference;
  readonly location?: OwnerLevelReference;
  readonly locationId?: number | null;
  /** Required. */
  readonly rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  /** Required. */
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly rate?: number | null;
  readonly hoursMax?: number | null;
  readonly hoursMin?: number | null;
  readonly roundBillHours?: number | null;
  readonly overageRate?: number | null;
  readonly overageRateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  readonly agreementLimit?: number | null;
  readonly site?: SiteReference;
  /** Date and time in UTC. */
  readonly effectiveDate?: string;
  /** Date and time in UTC. */
  readonly endingDate?: string;
  readonly agreement?: AgreementReference;
  readonly agreementId?: number | null;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface AgreementWorkTypeExclusion {
  readonly id?: number;
  /** Required. */
  readonly workType?: WorkTypeReference;
  readonly agreementId?: number | null;
  readonly _info?: RecordInfo;
}

export interface AllowedFileType {
  readonly id?: number;
  /** Required. */
  readonly fileType?: string;
  readonly sizeLimit?: number | null;
  readonly _info?: RecordInfo;
}

export interface AllowedOrigin {
  readonly id?: number;
  /** Required. 2000 characters. */
  readonly origin?: string;
  /** Required. 2000 characters. */
  readonly description?: string;
  /** The server sets it. Date and time in UTC. */
  readonly lastUpdateUtc?: string;
  /** The server sets it. */
  readonly updatedBy?: string;
  readonly _info?: RecordInfo;
}

export interface ApiMember {
  readonly id?: number;
  /** Required. 15 characters. */
  readonly identifier?: string;
  /** 30 characters. */
  readonly name?: string;
  /** 250 characters. */
  readonly emailAddress?: string;
  readonly inactiveFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly inactiveDate?: string;
  readonly timeZone?: TimeZoneSetupReference;
  readonly securityRole?: SecurityRoleReference;
  readonly structureLevel?: StructureReference;
  readonly securityLocation?: SystemLocationReference;
  readonly defaultLocation?: SystemLocationReference;
  readonly defaultDepartment?: SystemDepartmentReference;
  readonly salesDefaultLocation?: SystemLocationReference;
  readonly serviceDefaultBoard?: BoardReference;
  readonly notes?: string;
  readonly excludedServiceBoardIds?: readonly number[];
  readonly blockPriceFlag?: boolean | null;
  readonly blockCostFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ApiRequest {
  readonly id?: number;
  readonly externalId?: string;
  readonly parentId?: number | null;
  readonly grandParentId?: number | null;
  readonly entity?: IRestIdentifiedItem;
  readonly filters?: FilterValues;
  readonly page?: PageValues;
  readonly fields?: string;
  readonly miscProperties?: Json;
  readonly memberContext?: string;
  readonly updateOnlyCesProperties?: boolean;
}

export interface AuditTrailEntry {
  readonly text?: string;
  /** Date and time in UTC. */
  readonly enteredDate?: string;
  readonly enteredBy?: string;
  readonly auditType?: string;
  readonly auditSubType?: string;
  readonly auditSource?: string;
}

export interface AuthAnvil {
  readonly id?: number;
  /** Required. */
  readonly serverLocationUrl?: string;
  /** Required. */
  readonly siteId?: number | null;
  readonly _info?: RecordInfo;
}

export interface AutoSyncTime {
  readonly id?: number;
  /** Required. */
  readonly syncTime?: string;
  /** Required. */
  readonly timeZone?: TimeZoneSetupReference;
  readonly _info?: RecordInfo;
}

export interface AutomateScriptReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BatchEntry {
  readonly id?: number;
  readonly accountType?: string;
  readonly name?: string;
  readonly accountNumber?: string;
  readonly debit?: number | null;
  readonly credit?: number | null;
  readonly cost?: number;
  readonly item?: string;
  readonly salesCode?: string;
  readonly costOfGoodsSoldAccountNumber?: string;
  readonly invoice?: InvoiceReference;
  readonly purchaseOrder?: PurchaseOrderReference;
  readonly lineItem?: PurchaseOrderLineItemReference;
  readonly transfer?: string;
  readonly expense?: ExpenseDetailReference;
  readonly adjustmentDetail?: AdjustmentDetailReference;
  readonly _info?: RecordInfo;
}

export interface BatchReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BillableOptionsInfo {
  readonly id?: number;
  readonly optionId?: string;
  readonly billableFlag?: boolean;
  readonly invoiceFlag?: boolean;
  readonly timeFlag?: boolean;
  readonly expenseFlag?: boolean;
  readonly productFlag?: boolean;
  readonly defaultFlag?: boolean;
  readonly includeNoDefaultFlag?: boolean;
  readonly name?: string;
  readonly enumId?: string;
}

export interface BillingCycle {
  readonly id?: number;
  /** Required. 5 characters. */
  readonly identifier?: string;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean;
  /** Required. */
  readonly billingOptions?: 'BiMonthly' | 'BiWeekly' | 'Monthly' | 'NotRecurring' | 'Quarterly' | 'SemiAnnual' | 'Weekly' | 'Yearly' | null;
  readonly _info?: RecordInfo;
}

export interface BillingCycleInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean;
  readonly _info?: RecordInfo;
}

export interface BillingCycleReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BillingDeliveryReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BillingSetup {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly remitName?: string;
  /** Required. */
  readonly location?: SystemLocationReference;
  /** 50 characters. */
  readonly addressOne?: string;
  /** 50 characters. */
  readonly addressTwo?: string;
  /** 50 characters. */
  readonly city?: string;
  readonly state?: StateReference;
  /** 12 characters. */
  readonly zip?: string;
  readonly country?: CountryReference;
  /** 15 characters. */
  readonly phone?: string;
  /** Required. 50 characters. */
  readonly invoiceTitle?: string;
  /** Required. 50 characters. */
  readonly payableName?: string;
  /** 4000 characters. */
  readonly topcomment?: string;
  /** 500 characters. */
  readonly invoiceFooter?: string;
  /** 1000 characters. */
  readonly quoteFooter?: string;
  /** Required. */
  readonly overallInvoiceDefault?: InvoiceTemplateReference;
  readonly standardInvoiceActual?: InvoiceTemplateReference;
  readonly standardInvoiceFixed?: InvoiceTemplateReference;
  readonly progressInvoice?: InvoiceTemplateReference;
  readonly agreementInvoice?: InvoiceTemplateReference;
  readonly creditMemoInvoice?: InvoiceTemplateReference;
  readonly downPaymentInvoice?: InvoiceTemplateReference;
  readonly miscInvoice?: InvoiceTemplateReference;
  readonly salesOrderInvoice?: InvoiceTemplateReference;
  readonly excludeDoNotBillTimeFlag?: boolean | null;
  readonly excludeDoNotBillExpenseFlag?: boolean | null;
  readonly excludeDoNotBillProductFlag?: boolean | null;
  readonly prefixSuffixFlag?: 'Prefix' | 'Suffix' | null;
  /** 5 characters. */
  readonly prefixSuffixText?: string;
  readonly chargeAdjToFirmFlag?: boolean | null;
  readonly noWatermarkFlag?: boolean | null;
  readonly displayTaxFlag?: boolean | null;
  readonly allowRestrictedDeptOnRoutingFlag?: boolean | null;
  readonly billTicketSeparatelyFlag?: boolean | null;
  readonly billTicketCompleteFlag?: boolean | null;
  readonly billTicketUnapprovedFlag?: boolean | null;
  readonly billProjectCompleteFlag?: boolean | null;
  readonly billProjectUnapprovedFlag?: boolean | null;
  readonly progressTimeFlag?: boolean | null;
  readonly restrictProjectDownpaymentFlag?: boolean | null;
  readonly billSalesOrderCompleteFlag?: boolean | null;
  readonly billProductAfterShipFlag?: boolean | null;
  readonly restrictDownpaymentFlag?: boolean | null;
  readonly copyNonServiceProductsFlag?: boolean | null;
  readonly copyServiceProductsFlag?: boolean | null;
  readonly copyAgreementProductsFlag?: boolean | null;
  readonly printLogoFlag?: boolean | null;
  readonly readReceiptFlag?: boolean | null;
  readonly deliveryReceiptFlag?: boolean | null;
  readonly attachXmlInvoiceFlag?: boolean | null;
  readonly disableRoutingEmailFlag?: boolean | null;
  /** Required. */
  readonly emailTemplate?: EmailTemplateReference;
  readonly localizedCountry?: CountryReference;
  /** 50 characters. */
  readonly businessNumber?: string;
  readonly currency?: CurrencyReference;
  /** 50 characters. */
  readonly customLabel?: string;
  /** 500 characters. */
  readonly customText?: string;
  /** 250 characters. */
  readonly companyCode?: string;
  readonly excludeAvalaraFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BillingSetupInfo {
  readonly id?: number;
  readonly remitName?: string;
  readonly location?: SystemLocationReference;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
}

export interface BillingSetupReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BillingSetupRouting {
  readonly id?: number;
  /** Required. */
  readonly sequenceNumber?: number | null;
  /** Required. */
  readonly invoiceRule?: 'All' | 'Standard' | 'Project' | 'Agreement' | null;
  /** Required. */
  readonly routingRule?: 'Account' | 'Territory' | 'Creator' | 'Department' | 'Location' | 'Member' | 'Project' | 'Sales' | null;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface BillingStatus {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly sortOrder?: number | null;
  readonly defaultFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly sentFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BillingStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly sortOrder?: number | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BillingStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly isClosed?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BillingTerm {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  /** Required. */
  readonly dueDays?: number | null;
  /** 50 characters. */
  readonly termsXref?: string;
  readonly _info?: RecordInfo;
}

export interface BillingTermInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BillingTermsReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BillingUnitReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Board {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly location?: SystemLocationReference;
  /** Required. */
  readonly department?: SystemDepartmentReference;
  readonly inactiveFlag?: boolean | null;
  readonly signOffTemplate?: ServiceSignoffReference;
  readonly sendToContactFlag?: boolean | null;
  readonly contactTemplate?: ServiceEmailTemplateReference;
  readonly sendToResourceFlag?: boolean | null;
  readonly resourceTemplate?: ServiceEmailTemplateReference;
  readonly projectFlag?: boolean | null;
  readonly showDependenciesFlag?: boolean | null;
  readonly showEstimatesFlag?: boolean | null;
  readonly boardIcon?: DocumentReference;
  readonly billTicketsAfterClosedFlag?: boolean | null;
  readonly billTicketSeparatelyFlag?: boolean | null;
  readonly billUnapprovedTimeExpenseFlag?: boolean | null;
  readonly overrideBillingSetupFlag?: boolean | null;
  readonly dispatchMember?: MemberReference;
  readonly serviceManagerMember?: MemberReference;
  readonly dutyManagerMember?: MemberReference;
  readonly oncallMember?: MemberReference;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billExpense?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billProduct?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly autoCloseStatus?: ServiceStatusReference;
  readonly autoAssignNewTicketsFlag?: boolean | null;
  readonly autoAssignNewECTicketsFlag?: boolean | null;
  readonly autoAssignNewPortalTicketsFlag?: boolean | null;
  readonly discussionsLockedFlag?: boolean | null;
  readonly timeEntryLockedFlag?: boolean | null;
  /** 50 characters. */
  readonly notifyEmailFrom?: string;
  /** 60 characters. */
  readonly notifyEmailFromName?: string;
  readonly closedLoopDiscussionsFlag?: boolean | null;
  readonly closedLoopResolutionFlag?: boolean | null;
  readonly closedLoopInternalAnalysisFlag?: boolean | null;
  readonly timeEntryDiscussionFlag?: boolean | null;
  readonly timeEntryResolutionFlag?: boolean | null;
  readonly timeEntryInternalAnalysisFlag?: boolean | null;
  readonly problemSort?: 'Ascending' | 'Descending' | null;
  readonly resolutionSort?: 'Ascending' | 'Descending' | null;
  readonly internalAnalysisSort?: 'Ascending' | 'Descending' | null;
  readonly emailConnectorAllowReopenClosedFlag?: boolean | null;
  readonly emailConnectorReopenStatus?: ServiceStatusReference;
  readonly emailConnectorReopenResourcesFlag?: boolean | null;
  readonly emailConnectorNewTicketNoMatchFlag?: boolean | null;
  readonly emailConnectorNeverReopenByDaysFlag?: boolean | null;
  readonly emailConnectorReopenDaysLimit?: number | null;
  readonly emailConnectorNeverReopenByDaysClosedFlag?: boolean | null;
  readonly emailConnectorReopenDaysClosedLimit?: number | null;
  readonly useMemberDisplayNameFlag?: boolean | null;
  readonly sendToCCFlag?: boolean | null;
  readonly autoAssignTicketOwnerFlag?: boolean | null;
  readonly autoAssignLimitFlag?: boolean | null;
  readonly autoAssignLimitAmount?: number | null;
  readonly closedLoopAllFlag?: boolean | null;
  readonly percentageCalculation?: 'ActualHours' | 'Manual' | 'ClosedPhases' | 'ClosedTickets' | null;
  readonly allSort?: 'Ascending' | 'Descending' | null;
  readonly markFirstNoteIssueFlag?: boolean | null;
  readonly restrictBoardByDefaultFlag?: boolean | null;
  readonly sendToBundledFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BoardAutoAssignResource {
  readonly id?: number;
  /** Required. */
  readonly notifyWho?: NotificationRecipientReference;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface BoardAutoTemplate {
  readonly id?: number;
  /** Required. */
  readonly type?: ServiceTypeReference;
  /** Required. */
  readonly subtype?: ServiceSubTypeReference;
  /** Required. */
  readonly item?: ServiceItemReference;
  /** Required. */
  readonly serviceTemplate?: ServiceTemplateReference;
  readonly board?: BoardReference;
  readonly summarySetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly discussionSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly internalAnalysisSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly resolutionSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly tasksSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly documentsSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly resourcesSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly budgetHoursSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly financeInformationSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly sendNotesAsEmailSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  readonly impactUrgencySetting?: string | null;
  readonly templatePrioritySetting?: string | null;
  readonly autoApplyFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BoardCopy {
  /** Required. */
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
}

export interface BoardDefault {
  readonly id?: number;
  /** Required. */
  readonly board?: BoardReference;
  readonly serviceType?: ServiceTypeReference;
  readonly defaultFlag?: boolean | null;
  readonly agreementId?: number | null;
  readonly _info?: RecordInfo;
}

export interface BoardExcludedMember {
  readonly id?: number;
  readonly memberId?: number;
  readonly boardId?: number | null;
  readonly _info?: RecordInfo;
}

export interface BoardInfo {
  readonly id?: number;
  readonly name?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly projectFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly closedLoopDiscussionsFlag?: boolean | null;
  readonly closedLoopInternalAnalysisFlag?: boolean | null;
  readonly closedLoopResolutionFlag?: boolean | null;
  readonly closedLoopAllFlag?: boolean | null;
  readonly overrideBillingSetupFlag?: boolean | null;
  readonly billTicketsAfterClosedFlag?: boolean | null;
  readonly billUnapprovedTimeExpenseFlag?: boolean | null;
  readonly billTime?: string | null;
  readonly billExpense?: string | null;
  readonly billProduct?: string | null;
  readonly problemSort?: 'Ascending' | 'Descending' | null;
  readonly internalAnalysisSort?: 'Ascending' | 'Descending' | null;
  readonly resolutionSort?: 'Ascending' | 'Descending' | null;
  readonly allSort?: 'Ascending' | 'Descending' | null;
  readonly _info?: RecordInfo;
}

export interface BoardItem {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly board?: BoardReference;
  readonly _info?: RecordInfo;
}

export interface BoardItemAssociation {
  /** Required. */
  readonly id?: number;
  readonly subTypeAssociationIds?: readonly number[];
  /** Never shown. */
  readonly addAllSubTypesFlag?: boolean | null;
  /** Never shown. */
  readonly removeAllSubTypesFlag?: boolean | null;
  readonly item?: ServiceItemReference;
  readonly board?: BoardReference;
  readonly _info?: RecordInfo;
}

export interface BoardNotification {
  readonly id?: number;
  /** Required. */
  readonly notifyWho?: NotificationRecipientReference;
  readonly member?: MemberReference;
  /** 50 characters. */
  readonly email?: string;
  readonly _info?: RecordInfo;
}

export interface BoardReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BoardSkillMapping {
  readonly id?: number;
  /** Required. */
  readonly type?: ServiceTypeReference;
  readonly subType?: ServiceSubTypeReference;
  readonly item?: ServiceItemReference;
  /** Required. */
  readonly skillCategory?: SkillCategoryReference;
  /** Required. */
  readonly skill?: SkillReference;
  readonly board?: BoardReference;
  readonly _info?: RecordInfo;
}

export interface BoardStatus {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly board?: BoardReference;
  readonly sortOrder?: number | null;
  readonly displayOnBoard?: boolean | null;
  readonly inactive?: boolean | null;
  readonly closedStatus?: boolean | null;
  readonly timeEntryNotAllowed?: boolean | null;
  readonly roundRobinCatchall?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly escalationStatus?: 'NotResponded' | 'Responded' | 'ResolutionPlan' | 'Resolved' | 'NoEscalation' | null;
  /** 500 characters. */
  readonly customerPortalDescription?: string;
  readonly customerPortalFlag?: boolean | null;
  readonly emailTemplate?: ServiceEmailTemplateReference;
  readonly statusIndicator?: StatusIndicatorReference;
  /** 30 characters. */
  readonly customStatusIndicatorName?: string;
  readonly _info?: RecordInfo;
  readonly saveTimeAsNote?: boolean | null;
}

export interface BoardStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly sortOrder?: number | null;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BoardStatusNotification {
  readonly id?: number;
  /** Required. */
  readonly notifyWho?: NotificationRecipientReference;
  readonly status?: ServiceStatusReference;
  readonly member?: MemberReference;
  /** 255 characters. */
  readonly email?: string;
  readonly workflowStep?: number | null;
  readonly _info?: RecordInfo;
}

export interface BoardSubType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly typeAssociationIds?: readonly number[];
  /** Never shown. */
  readonly addAllTypesFlag?: boolean | null;
  /** Never shown. */
  readonly removeAllTypesFlag?: boolean | null;
  readonly board?: BoardReference;
  readonly _info?: RecordInfo;
}

export interface BoardSubTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly typeAssociationIds?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface BoardTeam {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** Required. */
  readonly teamLeader?: MemberReference;
  readonly members?: readonly number[];
  readonly defaultFlag?: boolean | null;
  readonly notifyOnTicketDelete?: boolean | null;
  readonly defaultRoundRobinFlag?: boolean | null;
  readonly roundRobinFlag?: boolean | null;
  readonly boardId?: number | null;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly _info?: RecordInfo;
}

export interface BoardTeamInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BoardType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly category?: 'Reactive' | 'Proactive' | null;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly requestForChangeFlag?: boolean | null;
  /** 50 characters. */
  readonly integrationXref?: string;
  readonly skillCategory?: SkillCategoryReference;
  readonly skill?: SkillReference;
  readonly board?: BoardReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly _info?: RecordInfo;
}

export interface BoardTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly board?: BoardReference;
  readonly inactiveFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface BoardTypeSubTypeItemAssociation {
  readonly id?: number;
  readonly type?: ServiceTypeReference;
  readonly subType?: ServiceSubTypeReference;
  readonly item?: ServiceItemReference;
  readonly board?: BoardReference;
  readonly _info?: RecordInfo;
}

export interface BulkResult {
  readonly payload?: readonly ResultInfo[];
  readonly _info?: RecordInfo;
}

export interface BundleRequest {
  readonly sequenceNumber?: number;
  readonly resourceType?: string;
  readonly version?: string;
  readonly apiRequest?: ApiRequest;
}

export interface BundleRequestsCollection {
  /** Required. */
  readonly requests?: readonly BundleRequest[];
}

export interface BundleResult {
  readonly sequenceNumber?: number;
  readonly resourceType?: string;
  readonly entities?: readonly IRestIdentifiedItem[];
  readonly count?: number;
  readonly version?: string;
  readonly success?: boolean;
  readonly statusCode?: number;
  readonly error?: ErrorResponseMessage;
}

export interface BundleResultsCollection {
  readonly results?: readonly BundleResult[];
  readonly _info?: RecordInfo;
}

export interface Calendar {
  readonly id?: number;
  /** Required. */
  readonly name?: string;
  readonly holidayList?: HolidayListReference;
  readonly mondayStartTime?: string;
  readonly mondayEndTime?: string;
  readonly tuesdayStartTime?: string;
  readonly tuesdayEndTime?: string;
  readonly wednesdayStartTime?: string;
  readonly wednesdayEndTime?: string;
  readonly thursdayStartTime?: string;
  readonly thursdayEndTime?: string;
  readonly fridayStartTime?: string;
  readonly fridayEndTime?: string;
  readonly saturdayStartTime?: string;
  readonly saturdayEndTime?: string;
  readonly sundayStartTime?: string;
  readonly sundayEndTime?: string;
  readonly _info?: RecordInfo;
}

export interface CalendarInfo {
  readonly id?: number;
  readonly name?: string;
  readonly holidayList?: HolidayListReference;
  readonly mondayStartTime?: string;
  readonly mondayEndTime?: string;
  readonly tuesdayStartTime?: string;
  readonly tuesdayEndTime?: string;
  readonly wednesdayStartTime?: string;
  readonly wednesdayEndTime?: string;
  readonly thursdayStartTime?: string;
  readonly thursdayEndTime?: string;
  readonly fridayStartTime?: string;
  readonly fridayEndTime?: string;
  readonly saturdayStartTime?: string;
  readonly saturdayEndTime?: string;
  readonly sundayStartTime?: string;
  readonly sundayEndTime?: string;
  readonly _info?: RecordInfo;
}

export interface CalendarReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CalendarSetupReference {
  readonly id?: number | null;
  readonly _info?: RecordInfo;
}

export interface CallbackEntry {
  readonly id?: number;
  /** 100 characters. */
  readonly description?: string;
  /** Required. */
  readonly url?: string;
  /** Required. */
  readonly objectId?: number | null;
  /** Required. */
  readonly type?: string;
  /** Required. */
  readonly level?: string;
  /** The server sets it. */
  readonly memberId?: number | null;
  readonly payloadVersion?: string;
  readonly inactiveFlag?: boolean | null;
  readonly isSoapCallbackFlag?: boolean | null;
  readonly isSelfSuppressedFlag?: boolean | null;
  /** The server sets it. */
  readonly connectWiseID?: string;
  readonly _info?: RecordInfo;
}

export interface Campaign {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly type?: CampaignTypeReference;
  /** Required. */
  readonly subType?: CampaignSubTypeReference;
  readonly status?: CampaignStatusReference;
  /** Required. Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  readonly locationId?: number | null;
  readonly member?: MemberReference;
  readonly inactive?: boolean | null;
  readonly inactiveDaysAfterEnd?: number | null;
  readonly notes?: string;
  readonly defaultGroup?: GroupReference;
  readonly marketingManagerDefaultTrackId?: number | null;
  readonly opportunityDefaultTrackId?: number | null;
  readonly impressions?: number | null;
  readonly budgetRevenue?: number | null;
  readonly budgetCost?: number | null;
  readonly actualCost?: number | null;
  /** The server sets it. */
  readonly budgetGrossMargin?: number | null;
  /** The server sets it. */
  readonly budgetROI?: number | null;
  /** The server sets it. */
  readonly actualRevenue?: number | null;
  /** The server sets it. */
  readonly actualGrossMargin?: number | null;
  /** The server sets it. */
  readonly actualROI?: number | null;
  /** The server sets it. */
  readonly emailsSent?: number | null;
  readonly _info?: RecordInfo;
}

export interface CampaignAudit {
  readonly id?: number;
  /** Required. */
  readonly emailsSent?: number | null;
  readonly emailsUnsent?: number | null;
  readonly documentsCreated?: number | null;
  /** 1000 characters. */
  readonly emailSubject?: string;
  readonly group?: GroupReference;
  readonly campaignId?: number | null;
  /** The server sets it. */
  readonly createdBy?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateCreated?: string;
}

export interface CampaignReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CampaignStatus {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CampaignStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CampaignSubTypeCampaignSubType {
  readonly id?: number;
  /** Required. */
  readonly type?: CampaignTypeReference;
  /** Required. 100 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CampaignSubTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CampaignType {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CampaignTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CampaignTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CatalogComponent {
  readonly id?: number;
  readonly sequenceNumber?: number | null;
  /** Required. */
  readonly quantity?: number | null;
  /** Required. */
  readonly catalogItem?: CatalogItemReference;
  readonly hidePriceFlag?: boolean | null;
  readonly hideItemIdentifierFlag?: boolean | null;
  readonly hideDescriptionFlag?: boolean | null;
  readonly hideQuantityFlag?: boolean | null;
  readonly hideExtendedPriceFlag?: boolean | null;
  readonly parentCatalogItem?: CatalogItemReference;
  readonly price?: number | null;
  readonly cost?: number | null;
  readonly _info?: RecordInfo;
}

export interface CatalogInventory {
  readonly id?: number;
  readonly catalogItem?: CatalogItemReference;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly onHand?: number | null;
  readonly serialNumbers?: readonly OnHandSerialNumberReference[];
  readonly _info?: RecordInfo;
}

export interface CatalogItem {
  readonly id?: number;
  /** Required. 75 characters. */
  readonly identifier?: string;
  /** Required. 60 characters. */
  readonly description?: string;
  readonly inactiveFlag?: boolean | null;
  /** Required. */
  readonly subcategory?: ProductSubCategoryReference;
  /** Required. */
  readonly type?: ProductTypeReference;
  readonly productClass?: 'Agreement' | 'Bundle' | 'Inventory' | 'NonInventory' | 'Service' | null;
  readonly serializedFlag?: boolean | null;
  readonly serializedCostFlag?: boolean | null;
  readonly phaseProductFlag?: boolean | null;
  readonly unitOfMeasure?: UnitOfMeasureReference;
  readonly minStockLevel?: number | null;
  readonly price?: number | null;
  readonly cost?: number | null;
  readonly priceAttribute?: 'FixedFee' | 'NotToExceed' | 'OverrideRate' | 'TimeAndMaterials' | null;
  readonly taxableFlag?: boolean | null;
  readonly dropShipFlag?: boolean | null;
  readonly specialOrderFlag?: boolean | null;
  /** Required. 6000 characters. */
  readonly customerDescription?: string;
  readonly manufacturer?: ManufacturerReference;
  /** 50 characters. */
  readonly manufacturerPartNumber?: string;
  readonly vendor?: CompanyReference;
  /** 50 characters. */
  readonly vendorSku?: string;
  readonly notes?: string;
  /** 50 characters. */
  readonly integrationXRef?: string;
  readonly sla?: SLAReference;
  readonly entityType?: EntityTypeReference;
  readonly recurringFlag?: boolean | null;
  readonly recurringRevenue?: number | null;
  readonly recurringCost?: number | null;
  readonly recurringOneTimeFlag?: boolean | null;
  readonly recurringBillCycle?: BillingCycleReference;
  readonly recurringCycleType?: 'ContractYear' | 'CalendarYear' | null;
  /** Date and time in UTC. */
  readonly dateEntered?: string;
  readonly calculatedPriceFlag?: boolean | null;
  readonly calculatedCostFlag?: boolean | null;
  readonly category?: ProductCategoryReference;
  /** The server sets it. */
  readonly calculatedPrice?: number | null;
  /** The server sets it. */
  readonly calculatedCost?: number | null;
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly connectWiseID?: string;
  readonly agreementType?: AgreementTypeReference;
  readonly markupPercentage?: number | null;
  readonly markupFlag?: boolean | null;
  readonly autoUpdateUnitCostFlag?: boolean | null;
  readonly autoUpdateUnitPriceFlag?: boolean | null;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface CatalogItemInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly description?: string;
  readonly inactiveFlag?: boolean | null;
  readonly productClass?: 'Agreement' | 'Bundle' | 'Inventory' | 'NonInventory' | 'Service' | null;
  readonly serializedCostFlag?: boolean | null;
  readonly price?: number | null;
  readonly cost?: number | null;
  readonly taxableFlag?: boolean | null;
  readonly dropShipFlag?: boolean | null;
  readonly specialOrderFlag?: boolean | null;
  readonly customerDescription?: string;
  readonly manufacturerPartNumber?: string;
  readonly vendorSku?: string;
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly _info?: RecordInfo;
}

export interface CatalogItemReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CatalogPricing {
  readonly catalogItem?: CatalogItemReference;
  readonly company?: CompanyReference;
  readonly location?: SystemLocationReference;
  readonly quantity?: number;
  /** Date and time in UTC. */
  readonly date?: string;
  readonly price?: number | null;
}

export interface CatalogVendors {
  readonly id?: number;
  readonly catalogItemId?: number;
  readonly vendorId?: number | null;
  /** 50 characters. */
  readonly vendorSku?: string;
  readonly isPreferredVendor?: boolean;
  readonly vendorName?: string;
}

export interface Category {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  /** 10 characters. */
  readonly priceLevelXref?: string;
  /** 50 characters. */
  readonly integrationXref?: string;
  readonly locationIds?: readonly number[];
  readonly defaultFlag?: boolean | null;
  /** Never shown. */
  readonly addAllLocations?: boolean | null;
  /** Never shown. */
  readonly removeAllLocations?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CategoryInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface Certification {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface CertificationReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ChangeOrder {
  readonly id?: number;
  /** Required. */
  readonly purchaseHeaderRecId?: number;
  readonly _info?: RecordInfo;
}

export interface ChargeCode {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly company?: CompanyReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly expenseEntryFlag?: boolean | null;
  readonly allowAllExpenseTypeFlag?: boolean | null;
  readonly timeEntryFlag?: boolean | null;
  readonly workType?: WorkTypeReference;
  readonly workRole?: WorkRoleReference;
  /** 50 characters. */
  readonly integrationXref?: string;
  readonly expenseTypeIds?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface ChargeCodeExpenseType {
  readonly id?: number;
  /** Required. */
  readonly type?: ExpenseTypeReference;
  readonly chargeCode?: ChargeCodeReference;
  readonly _info?: RecordInfo;
}

export interface ChargeCodeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly expenseEntryFlag?: boolean | null;
  readonly allowAllExpenseTypeFlag?: boolean | null;
  readonly timeEntryFlag?: boolean | null;
  readonly workType?: WorkTypeReference;
  readonly workRole?: WorkRoleReference;
  readonly expenseTypeIds?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface ChargeCodeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Classification {
  readonly id?: number;
  readonly name?: string;
  readonly multiplier?: number | null;
  readonly defaultFlag?: boolean | null;
  readonly companyFlag?: boolean | null;
  readonly employeeFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ClassificationReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ClearPickerRequest {
  readonly member?: MemberReference;
  readonly type?: 'Company' | 'Vendor' | null;
}

export interface ClosedInvoice {
  readonly id?: number;
  readonly status?: BillingStatusReference;
  readonly internalNotes?: string;
  readonly _info?: RecordInfo;
}

export interface Code {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly description?: string;
  readonly boardId?: number | null;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly _info?: RecordInfo;
}

export interface Commission {
  readonly id?: number;
  /** Required. */
  readonly member?: MemberReference;
  readonly commissionPercent?: number | null;
  /** Date and time in UTC. */
  readonly dateStart?: string;
  /** Date and time in UTC. */
  readonly dateEnd?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly company?: CompanyReference;
  readonly site?: SiteReference;
  readonly agreement?: AgreementReference;
  readonly project?: ProjectReference;
  readonly serviceBoard?: BoardReference;
  readonly ticket?: TicketReference;
  readonly territory?: SystemLocationReference;
  readonly billingMethod?: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  readonly serviceType?: ServiceTypeReference;
  readonly projectBoard?: ProjectBoardReference;
  readonly projectType?: ProjectTypeReference;
  readonly agreementType?: AgreementTypeReference;
  readonly numberOfMonths?: number | null;
  readonly productCategory?: ProductCategoryReference;
  readonly productSubCategory?: ProductSubCategoryReference;
  readonly item?: IvItemReference;
  readonly commissionBasis?: 'GrossProfit' | 'SalesAmount' | null;
  readonly invoiceOption?: 'AllInvoices' | 'PaidInvoices' | null;
  readonly servicesFlag?: boolean | null;
  readonly agreementsFlag?: boolean | null;
  readonly productsFlag?: boolean | null;
  readonly myOpportunitiesFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CommunicationType {
  readonly id?: number;
  /** Required. */
  readonly description?: string;
  readonly phoneFlag?: boolean | null;
  readonly faxFlag?: boolean | null;
  readonly emailFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  /** 50 characters. */
  readonly exchangeXref?: string;
  /** 50 characters. */
  readonly iphoneXref?: string;
  /** 50 characters. */
  readonly androidXref?: string;
  /** 50 characters. */
  readonly googleXref?: string;
  readonly _info?: RecordInfo;
}

export interface CommunicationTypeInfo {
  readonly id?: number;
  readonly description?: string;
  readonly phoneFlag?: boolean | null;
  readonly faxFlag?: boolean | null;
  readonly emailFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CommunicationTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Company {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly identifier?: string;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly status?: CompanyStatusReference;
  /** 50 characters. */
  readonly addressLine1?: string;
  /** 50 characters. */
  readonly addressLine2?: string;
  /** 50 characters. */
  readonly city?: string;
  /** 50 characters. */
  readonly state?: string;
  /** 12 characters. */
  readonly zip?: string;
  readonly country?: CountryReference;
  /** 30 characters. */
  readonly phoneNumber?: string;
  /** 30 characters. */
  readonly faxNumber?: string;
  /** 255 characters. */
  readonly website?: string;
  readonly territory?: SystemLocationReference;
  readonly market?: MarketDescriptionReference;
  /** 41 characters. */
  readonly accountNumber?: string;
  readonly defaultContact?: ContactReference;
  /** Date and time in UTC. */
  readonly dateAcquired?: string;
  readonly sicCode?: SicCodeReference;
  readonly parentCompany?: CompanyReference;
  readonly annualRevenue?: number | null;
  readonly numberOfEmployees?: number | null;
  readonly yearEstablished?: number | null;
  readonly revenueYear?: number | null;
  readonly ownershipType?: OwnershipTypeReference;
  readonly timeZoneSetup?: TimeZoneSetupReference;
  /** 50 characters. */
  readonly leadSource?: string;
  readonly leadFlag?: boolean | null;
  readonly unsubscribeFlag?: boolean | null;
  readonly calendar?: CalendarReference;
  /** 50 characters. */
  readonly userDefinedField1?: string;
  /** 50 characters. */
  readonly userDefinedField2?: string;
  /** 50 characters. */
  readonly userDefinedField3?: string;
  /** 50 characters. */
  readonly userDefinedField4?: string;
  /** 50 characters. */
  readonly userDefinedField5?: string;
  /** 50 characters. */
  readonly userDefinedField6?: string;
  /** 50 characters. */
  readonly userDefinedField7?: string;
  /** 50 characters. */
  readonly userDefinedField8?: string;
  /** 50 characters. */
  readonly userDefinedField9?: string;
  /** 50 characters. */
  readonly userDefinedField10?: string;
  readonly vendorIdentifier?: string;
  readonly taxIdentifier?: string;
  readonly taxCode?: TaxCodeReference;
  readonly billingTerms?: BillingTermsReference;
  readonly invoiceTemplate?: InvoiceTemplateReference;
  readonly pricingSchedule?: PricingScheduleReference;
  readonly companyEntityType?: EntityTypeReference;
  readonly billToCompany?: CompanyReference;
  readonly billingSite?: SiteReference;
  readonly billingContact?: ContactReference;
  readonly invoiceDeliveryMethod?: BillingDeliveryReference;
  readonly invoiceToEmailAddress?: string;
  readonly invoiceCCEmailAddress?: string;
  /** The server sets it. */
  readonly deletedFlag?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateDeleted?: string;
  /** The server sets it. */
  readonly deletedBy?: string;
  /** The server sets it. */
  readonly mobileGuid?: string | null;
  readonly facebookUrl?: string;
  readonly twitterUrl?: string;
  readonly linkedInUrl?: string;
  readonly currency?: CurrencyReference;
  readonly territoryManager?: MemberReference;
  readonly resellerIdentifier?: string;
  /** The server sets it. */
  readonly isVendorFlag?: boolean | null;
  readonly types?: readonly CompanyTypeReference[];
  readonly site?: SiteReference;
  readonly integratorTags?: readonly string[];
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface CompanyCompanyTypeAssociation {
  readonly id?: number;
  /** Required. */
  readonly type?: CompanyTypeReference;
  /** Required. */
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface CompanyCompanyTypeAssociationCompanyTypeAssociation {
  readonly id?: number;
  /** Required. */
  readonly type?: CompanyTypeReference;
  /** Required. */
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface CompanyConfiguration {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  /** Required. */
  readonly type?: ConfigurationTypeReference;
  readonly status?: ConfigurationStatusReference;
  /** Required. */
  readonly company?: CompanyReference;
  readonly contact?: ContactReference;
  readonly site?: SiteReference;
  readonly locationId?: number | null;
  readonly location?: SystemLocationReference;
  readonly businessUnitId?: number | null;
  readonly department?: SystemDepartmentReference;
  /** 100 characters. */
  readonly deviceIdentifier?: string;
  /** 250 characters. */
  readonly serialNumber?: string;
  /** 50 characters. */
  readonly modelNumber?: string;
  /** 50 characters. */
  readonly tagNumber?: string;
  /** Date and time in UTC. */
  readonly purchaseDate?: string;
  /** Date and time in UTC. */
  readonly installationDate?: string;
  readonly installedBy?: MemberReference;
  /** Date and time in UTC. */
  readonly warrantyExpirationDate?: string;
  readonly vendorNotes?: string;
  readonly notes?: string;
  /** 25 characters. */
  readonly macAddress?: string;
  /** 100 characters. */
  readonly lastLoginName?: string;
  readonly billFlag?: boolean | null;
  readonly backupSuccesses?: number | null;
  readonly backupIncomplete?: number | null;
  readonly backupFailed?: number | null;
  readonly backupRestores?: number | null;
  /** Date and time in UTC. */
  readonly lastBackupDate?: string;
  /** 50 characters. */
  readonly backupServerName?: string;
  readonly backupBillableSpaceGb?: number | null;
  readonly backupProtectedDeviceList?: string;
  readonly backupYear?: number | null;
  readonly backupMonth?: number | null;
  /** 50 characters. */
  readonly ipAddress?: string;
  /** 50 characters. */
  readonly defaultGateway?: string;
  /** 250 characters. */
  readonly osType?: string;
  /** 250 characters. */
  readonly osInfo?: string;
  /** 100 characters. */
  readonly cpuSpeed?: string;
  /** 25 characters. */
  readonly ram?: string;
  readonly localHardDrives?: string;
  readonly parentConfigurationId?: number | null;
  readonly vendor?: CompanyReference;
  readonly manufacturer?: ManufacturerReference;
  readonly questions?: readonly ConfigurationQuestion[];
  /** The server sets it. */
  readonly activeFlag?: boolean | null;
  /** 1000 characters. */
  readonly managementLink?: string;
  /** 1000 characters. */
  readonly remoteLink?: string;
  readonly sla?: SLAReference;
  readonly mobileGuid?: string | null;
  /** Never shown. */
  readonly displayVendorFlag?: boolean | null;
  /** The server sets it. */
  readonly companyLocationId?: number | null;
  readonly showRemoteFlag?: boolean | null;
  readonly showAutomateFlag?: boolean | null;
  readonly needsRenewalFlag?: boolean | null;
  /** 50 characters. */
  readonly manufacturerPartNumber?: string;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface CompanyContactTypeAssociation {
  readonly id?: number;
  /** Required. */
  readonly type?: ContactTypeReference;
  /** Required. */
  readonly contact?: ContactReference;
  readonly _info?: RecordInfo;
}

export interface CompanyCustomNote {
  readonly id?: number;
  /** Required. 1500 characters. */
  readonly customNote?: string;
  /** Required. */
  readonly status?: CompanyStatusReference;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface CompanyFinance {
  readonly id?: number;
  readonly billOverrideFlag?: boolean | null;
  readonly billSrFlag?: boolean | null;
  readonly billCompleteSrFlag?: boolean | null;
  readonly billUnapprovedSrFlag?: boolean | null;
  readonly billRestrictPmFlag?: boolean | null;
  readonly billCompletePmFlag?: boolean | null;
  readonly billUnapprovedPmFlag?: boolean | null;
  readonly emailTemplate?: EmailTemplateReference;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface CompanyGroup {
  readonly id?: number;
  /** Required. */
  readonly group?: GroupReference;
  readonly company?: CompanyReference;
  readonly defaultContactFlag?: boolean | null;
  readonly allContactsFlag?: boolean | null;
  /** Never shown. */
  readonly removeAllContactsFlag?: boolean | null;
  readonly unsubscribeFlag?: boolean | null;
  readonly contactIds?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface CompanyInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly territory?: SystemLocationReference;
  readonly defaultContact?: ContactReference;
  readonly phoneNumber?: string;
  readonly city?: string;
  readonly site?: SiteReference;
  readonly isVendorFlag?: boolean | null;
  readonly currency?: CurrencyReference;
  readonly billToCompany?: CompanyReference;
  readonly billingSite?: SiteReference;
  readonly billingContact?: ContactReference;
  readonly billingTerms?: BillingTermsReference;
  readonly taxCode?: TaxCodeReference;
  readonly deletedFlag?: boolean | null;
  readonly types?: readonly CompanyTypeReference[];
  readonly status?: CompanyStatusReference;
  readonly noServiceFlag?: boolean | null;
  readonly addressLine1?: string;
  readonly addressLine2?: string;
  readonly state?: string;
  readonly country?: CountryReference;
  readonly zip?: string;
  readonly leadFlag?: boolean | null;
  readonly faxNumber?: string;
  readonly vendorIdentifier?: string;
  readonly taxIdentifier?: string;
  readonly facebookUrl?: string;
  readonly twitterUrl?: string;
  readonly linkedInUrl?: string;
  readonly _info?: RecordInfo;
}

export interface CompanyManagementSummary {
  readonly id?: number;
  readonly managementSolution?: ManagementSolutionReference;
  /** Required. 100 characters. */
  readonly groupIdentifier?: string;
  readonly deviceType?: 'WorkstationsAndServers' | 'BackupStats' | 'Servers' | 'Workstations' | null;
  readonly agreement?: AgreementReference;
  readonly snmpMachines?: number | null;
  readonly totalWorkstations?: number | null;
  readonly totalServers?: number | null;
  readonly totalWindowsServers?: number | null;
  readonly totalWindowsWorkstations?: number | null;
  readonly totalManagedMachines?: number | null;
  readonly serversOffline?: number | null;
  readonly serversDiskSpaceLow?: number | null;
  readonly failedBackupJobs?: number | null;
  readonly totalNotifications?: number | null;
  readonly successfulBackupJobs?: number | null;
  readonly serverAvailability?: number | null;
  readonly virusesRemoved?: number | null;
  readonly spywareItemsRemoved?: number | null;
  readonly windowsPatchesInstalled?: number | null;
  readonly diskCleanups?: number | null;
  readonly diskDefragmentations?: number | null;
  readonly fullyPatchedMachines?: number | null;
  readonly missingOneTwoPatchesMachines?: number | null;
  readonly missingThreeFivePatchesMachines?: number | null;
  readonly missingMoreFivePatchesMachines?: number | null;
  readonly missingUnscannedPatchesMachines?: number | null;
  readonly alertsGenerated?: string;
  readonly internetConnectivity?: number | null;
  readonly diskSpaceCleanedMb?: number | null;
  readonly missingSecurityPatches?: string;
  readonly cpuUtilization?: number | null;
  readonly memoryUtilization?: number | null;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface CompanyMerge {
  /** Required. */
  readonly toCompanyId?: number;
  readonly name?: 'From' | 'To' | null;
  readonly identifier?: 'From' | 'To' | null;
  readonly status?: 'From' | 'To' | null;
  readonly type?: 'From' | 'To' | null;
  readonly primaryAddress?: 'From' | 'To' | null;
  readonly primaryContact?: 'From' | 'To' | null;
  readonly phone?: 'From' | 'To' | null;
  readonly fax?: 'From' | 'To' | null;
  readonly website?: 'From' | 'To' | null;
  readonly market?: 'From' | 'To' | null;
  readonly territory?: 'From' | 'To' | null;
  readonly revenue?: 'From' | 'To' | null;
  readonly revenueYear?: 'From' | 'To' | null;
  readonly numberOfEmployees?: 'From' | 'To' | null;
  readonly sicCode?: 'From' | 'To' | null;
  readonly dateAcquired?: 'From' | 'To' | null;
  readonly timeZone?: 'From' | 'To' | null;
  readonly sourceList?: 'From' | 'To' | null;
  readonly userDefinedField1?: 'From' | 'To' | null;
  readonly userDefinedField2?: 'From' | 'To' | null;
  readonly userDefinedField3?: 'From' | 'To' | null;
  readonly userDefinedField4?: 'From' | 'To' | null;
  readonly userDefinedField5?: 'From' | 'To' | null;
  readonly userDefinedField6?: 'From' | 'To' | null;
  readonly userDefinedField7?: 'From' | 'To' | null;
  readonly userDefinedField8?: 'From' | 'To' | null;
  readonly userDefinedField9?: 'From' | 'To' | null;
  readonly userDefinedField10?: 'From' | 'To' | null;
  readonly billingAddress?: 'From' | 'To' | null;
  readonly billingContact?: 'From' | 'To' | null;
  readonly taxCode?: 'From' | 'To' | null;
  readonly accountNumber?: 'From' | 'To' | null;
  readonly billingTerms?: 'From' | 'To' | null;
  readonly notes?: 'Discard' | 'Merge' | null;
  readonly sites?: 'Discard' | 'Merge' | null;
  readonly activities?: 'Discard' | 'Merge' | null;
  readonly opportunities?: 'Discard' | 'Merge' | null;
  readonly services?: 'Discard' | 'Merge' | null;
  readonly projects?: 'Discard' | 'Merge' | null;
  readonly contacts?: 'Discard' | 'Merge' | null;
  readonly documents?: 'Discard' | 'Merge' | null;
}

export interface CompanyNote {
  readonly id?: number;
  /** Required. */
  readonly text?: string;
  readonly type?: NoteTypeReference;
  readonly flagged?: boolean | null;
  /** The server sets it. */
  readonly enteredBy?: string;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface CompanyNoteType {
  readonly id?: number;
  /** 15 characters. */
  readonly identifier?: string;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly importFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CompanyNoteTypeInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CompanyPickerItem {
  readonly id?: number;
  readonly member?: MemberReference;
  /** Required. */
  readonly company?: CompanyReference;
  /** The server sets it. */
  readonly companyStatus?: CompanyStatusReference;
  /** The server sets it. */
  readonly companyType?: CompanyTypeReference;
  /** The server sets it. */
  readonly companySite?: SiteReference;
  /** The server sets it. */
  readonly companyLocation?: SystemLocationReference;
  /** The server sets it. */
  readonly companyCountry?: CountryReference;
  readonly vendorPickerFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CompanyReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CompanySite {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** 50 characters. */
  readonly addressLine1?: string;
  /** 50 characters. */
  readonly addressLine2?: string;
  /** 50 characters. */
  readonly city?: string;
  readonly stateReference?: StateReference;
  /** 12 characters. */
  readonly zip?: string;
  readonly country?: CountryReference;
  /** The server sets it. */
  readonly addressFormat?: string;
  /** 30 characters. */
  readonly phoneNumber?: string;
  /** 30 characters. */
  readonly phoneNumberExt?: string;
  /** 30 characters. */
  readonly faxNumber?: string;
  readonly taxCode?: TaxCodeReference;
  readonly entityType?: EntityTypeReference;
  readonly expenseReimbursement?: number | null;
  readonly primaryAddressFlag?: boolean | null;
  readonly defaultShippingFlag?: boolean | null;
  readonly defaultBillingFlag?: boolean | null;
  readonly defaultMailingFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly billSeparateFlag?: boolean | null;
  readonly mobileGuid?: string | null;
  readonly calendar?: CalendarReference;
  readonly timeZone?: TimeZoneSetupReference;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface CompanySiteInfo {
  readonly id?: number;
  readonly name?: string;
  readonly addressLine1?: string;
  readonly addressLine2?: string;
  readonly city?: string;
  readonly stateReference?: StateReference;
  readonly country?: CountryReference;
  readonly zip?: string;
  readonly addressFormat?: string;
  readonly phoneNumber?: string;
  readonly inactiveFlag?: boolean | null;
  readonly defaultShippingFlag?: boolean | null;
  readonly defaultBillingFlag?: boolean | null;
  readonly primaryAddressFlag?: boolean | null;
  readonly taxCode?: TaxCodeReference;
  readonly phoneNumberExt?: string;
  readonly _info?: RecordInfo;
}

export interface CompanyStatus {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly notifyFlag?: boolean | null;
  readonly disallowSavingFlag?: boolean | null;
  /** 500 characters. */
  readonly notificationMessage?: string;
  readonly customNoteFlag?: boolean | null;
  readonly cancelOpenTracksFlag?: boolean | null;
  readonly track?: TrackReference;
  readonly _info?: RecordInfo;
}

export interface CompanyStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CompanyTeam {
  readonly id?: number;
  readonly company?: CompanyReference;
  /** Required. */
  readonly teamRole?: TeamRoleReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly contact?: ContactReference;
  readonly member?: MemberReference;
  /** The server sets it. */
  readonly accountManagerFlag?: boolean | null;
  /** The server sets it. */
  readonly techFlag?: boolean | null;
  /** The server sets it. */
  readonly salesFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CompanyType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly vendorFlag?: boolean | null;
  readonly serviceAlertFlag?: boolean | null;
  /** 150 characters. */
  readonly serviceAlertMessage?: string;
  readonly _info?: RecordInfo;
}

export interface CompanyTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly isVendor?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CompanyTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ConfigurationQuestion {
  readonly answerId?: number | null;
  readonly questionId?: number | null;
  readonly question?: string;
  readonly answer?: Json;
  readonly sequenceNumber?: number | null;
  readonly numberOfDecimals?: number | null;
  readonly fieldType?: 'TextArea' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  readonly requiredFlag?: boolean | null;
}

export interface ConfigurationReference {
  readonly id?: number | null;
  readonly deviceIdentifier?: string;
  readonly _info?: RecordInfo;
}

export interface ConfigurationStatus {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly description?: string;
  readonly closedFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ConfigurationStatusInfo {
  readonly id?: number;
  readonly description?: string;
  readonly closedFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ConfigurationStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ConfigurationType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  /** The server sets it. */
  readonly systemFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ConfigurationTypeCopy {
  /** Required. */
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
}

export interface ConfigurationTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly systemFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ConfigurationTypeQuestion {
  readonly id?: number;
  readonly configurationType?: ConfigurationTypeReference;
  /** Required. */
  readonly fieldType?: 'TextArea' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  /** Required. */
  readonly entryType?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  /** Required. */
  readonly sequenceNumber?: number | null;
  /** Required. 1000 characters. */
  readonly question?: string;
  readonly numberOfDecimals?: number | null;
  readonly requiredFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ConfigurationTypeQuestionInfo {
  readonly id?: number;
  readonly configurationType?: ConfigurationTypeReference;
  readonly fieldType?: 'TextArea' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  readonly entryType?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  readonly sequenceNumber?: number | null;
  readonly question?: string;
  readonly numberOfDecimals?: number | null;
  readonly requiredFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ConfigurationTypeQuestionReference {
  readonly id?: number | null;
  readonly question?: string;
  readonly _info?: RecordInfo;
}

export interface ConfigurationTypeQuestionValue {
  readonly id?: number;
  readonly configurationType?: ConfigurationTypeReference;
  readonly question?: ConfigurationTypeQuestionReference;
  /** Required. 1000 characters. */
  readonly value?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ConfigurationTypeQuestionValueInfo {
  readonly id?: number;
  readonly configurationType?: ConfigurationTypeReference;
  readonly question?: ConfigurationTypeQuestionReference;
  readonly value?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ConfigurationTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ConnectWiseHostedScreen {
  readonly id?: number;
  readonly screenId?: string;
  readonly name?: string;
}

export interface ConnectWiseHostedSetup {
  readonly id?: number;
  /** Required. */
  readonly screenId?: number | null;
  /** Required. 50 characters. */
  readonly description?: string;
  /** Required. 1024 characters. */
  readonly url?: string;
  /** Required. */
  readonly type?: 'Tab' | 'Pod' | 'ToolbarButton' | null;
  /** 36 characters. */
  readonly clientId?: string;
  /** 100 characters. */
  readonly origin?: string;
  readonly podHeight?: number | null;
  readonly toolbarButtonDialogHeight?: number | null;
  readonly toolbarButtonDialogWidth?: number | null;
  /** 50 characters. */
  readonly toolbarButtonText?: string;
  /** 50 characters. */
  readonly toolbarButtonToolTip?: string;
  readonly toolbarButtonIconDocumentId?: number | null;
  readonly disabledFlag?: boolean | null;
  readonly locationIds?: readonly number[];
  readonly locationsEnabledFlag?: boolean | null;
  /** The server sets it. */
  readonly createdBy?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateCreated?: string;
  readonly _info?: RecordInfo;
}

export interface Contact {
  readonly id?: number;
  /** Required. 250 characters. */
  readonly firstName?: string;
  /** 250 characters. */
  readonly lastName?: string;
  readonly company?: CompanyReference;
  readonly site?: SiteReference;
  readonly addressLine1?: string;
  readonly addressLine2?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly country?: CountryReference;
  readonly relationship?: RelationshipReference;
  readonly relationshipOverride?: string;
  readonly department?: ContactDepartmentReference;
  readonly inactiveFlag?: boolean | null;
  readonly defaultMergeContactId?: number | null;
  /** The server sets it. */
  readonly securityIdentifier?: string;
  readonly managerContact?: ContactReference;
  readonly assistantContact?: ContactReference;
  readonly title?: string;
  readonly school?: string;
  readonly nickName?: string;
  readonly marriedFlag?: boolean | null;
  readonly childrenFlag?: boolean | null;
  readonly children?: string;
  readonly significantOther?: string;
  /** Never shown. */
  readonly portalPassword?: string;
  readonly portalSecurityLevel?: number | null;
  readonly disablePortalLoginFlag?: boolean | null;
  readonly unsubscribeFlag?: boolean | null;
  readonly gender?: 'Female' | 'Male' | null;
  /** Date and time in UTC. */
  readonly birthDay?: string;
  /** Date and time in UTC. */
  readonly anniversary?: string;
  readonly presence?: 'NoAgent' | 'Online' | 'DoNotDisturb' | 'Away' | 'Offline' | null;
  readonly mobileGuid?: string | null;
  readonly facebookUrl?: string;
  readonly twitterUrl?: string;
  readonly linkedInUrl?: string;
  /** The server sets it. */
  readonly defaultPhoneType?: string;
  /** The server sets it. */
  readonly defaultPhoneNbr?: string;
  /** The server sets it. */
  readonly defaultPhoneExtension?: string;
  readonly defaultBillingFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  /** 50 characters. */
  readonly userDefinedField1?: string;
  /** 50 characters. */
  readonly userDefinedField2?: string;
  /** 50 characters. */
  readonly userDefinedField3?: string;
  /** 50 characters. */
  readonly userDefinedField4?: string;
  /** 50 characters. */
  readonly userDefinedField5?: string;
  /** 50 characters. */
  readonly userDefinedField6?: string;
  /** 50 characters. */
  readonly userDefinedField7?: string;
  /** 50 characters. */
  readonly userDefinedField8?: string;
  /** 50 characters. */
  readonly userDefinedField9?: string;
  /** 50 characters. */
  readonly userDefinedField10?: string;
  /** The server sets it. */
  readonly companyLocation?: SystemLocationReference;
  readonly communicationItems?: readonly ContactCommunicationItem[];
  readonly types?: readonly ContactTypeReference[];
  readonly integratorTags?: readonly string[];
  readonly customFields?: readonly CustomFieldValue[];
  readonly photo?: DocumentReference;
  readonly ignoreDuplicates?: boolean;
  readonly _info?: RecordInfo;
  readonly typeIds?: readonly number[];
}

export interface ContactCommunication {
  readonly id?: number;
  readonly contactId?: number | null;
  /** Required. */
  readonly type?: CommunicationTypeReference;
  /** Required. 250 characters. */
  readonly value?: string;
  /** 15 characters. */
  readonly extension?: string;
  readonly defaultFlag?: boolean | null;
  /** The server sets it. */
  readonly mobileGuid?: string | null;
  /** The server sets it. */
  readonly communicationType?: 'Email' | 'Fax' | 'Phone' | null;
  /** The server sets it. */
  readonly domain?: string;
  readonly _info?: RecordInfo;
}

export interface ContactCommunicationItem {
  readonly id?: number;
  readonly type?: CommunicationTypeReference;
  readonly value?: string;
  readonly extension?: string;
  readonly defaultFlag?: boolean | null;
  /** The server sets it. */
  readonly domain?: string;
  /** The server sets it. */
  readonly communicationType?: 'Email' | 'Fax' | 'Phone' | null;
}

export interface ContactContactTypeAssociationContactTypeAssociation {
  readonly id?: number;
  /** Required. */
  readonly type?: ContactTypeReference;
  /** Required. */
  readonly contact?: ContactReference;
  readonly _info?: RecordInfo;
}

export interface ContactDepartment {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ContactDepartmentInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ContactDepartmentReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ContactGroup {
  readonly id?: number;
  /** Required. */
  readonly group?: GroupReference;
  readonly contact?: ContactReference;
  /** 50 characters. */
  readonly description?: string;
  readonly unsubscribeFlag?: boolean | null;
  readonly companyUnsubcribedEmailMessage?: string;
  readonly companyGroupUnsubscribedEmailMessage?: string;
  readonly contactUnsubscribedEmailMessage?: string;
  readonly contactGroupUnsubscribedEmailMessage?: string;
  readonly _info?: RecordInfo;
}

export interface ContactInfo {
  readonly id?: number;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly communicationItems?: readonly ContactCommunicationItem[];
  readonly defaultPhoneNbr?: string;
  readonly defaultPhoneType?: string;
  readonly defaultFlag?: boolean | null;
  readonly company?: CompanyReference;
  /** The server sets it. */
  readonly companyLocation?: SystemLocationReference;
  readonly site?: SiteReference;
  readonly inactiveFlag?: boolean | null;
  readonly title?: string;
  readonly types?: readonly ContactTypeReference[];
  readonly addressLine1?: string;
  readonly addressLine2?: string;
  readonly city?: string;
  readonly state?: string;
  readonly country?: CountryReference;
  readonly zip?: string;
  readonly department?: ContactDepartmentReference;
  readonly defaultBillingFlag?: boolean | null;
  readonly facebookUrl?: string;
  readonly twitterUrl?: string;
  readonly linkedInUrl?: string;
  readonly _info?: RecordInfo;
}

export interface ContactNote {
  readonly id?: number;
  readonly contactId?: number | null;
  /** Required. */
  readonly text?: string;
  readonly type?: NoteTypeReference;
  readonly flagged?: boolean | null;
  /** The server sets it. */
  readonly enteredBy?: string;
  readonly _info?: RecordInfo;
}

export interface ContactReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ContactRelationship {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ContactTrack {
  readonly id?: number;
  readonly trackId?: number;
  readonly name?: string;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  /** The server sets it. */
  readonly actionTaken?: number | null;
  /** The server sets it. */
  readonly actionRemaining?: number | null;
  /** The server sets it. */
  readonly startedBy?: string;
  readonly company?: CompanyReference;
  readonly contact?: ContactReference;
  readonly _info?: RecordInfo;
}

export interface ContactType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly description?: string;
  readonly defaultFlag?: boolean | null;
  readonly serviceAlertFlag?: boolean | null;
  /** 150 characters. */
  readonly serviceAlertMessage?: string;
  readonly _info?: RecordInfo;
}

export interface ContactTypeInfo {
  readonly id?: number;
  readonly description?: string;
  readonly defaultFlag?: boolean | null;
  readonly serviceAlertFlag?: boolean | null;
  readonly serviceAlertMessage?: string;
  readonly _info?: RecordInfo;
}

export interface ContactTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Conversion {
  readonly id?: number;
  readonly quantity?: number | null;
  /** Required. */
  readonly uomType?: UnitOfMeasureReference;
  readonly parentUOM?: UnitOfMeasureReference;
  readonly _info?: RecordInfo;
}

export interface ConversionTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ConvertItem {
  readonly id?: number;
  /** Required. */
  readonly recordType?: 'ProjectIssue' | 'ProjectTicket' | 'ServiceTicket' | null;
  readonly project?: ProjectReference;
  readonly phase?: ProjectPhaseReference;
  readonly wbsCode?: string;
}

export interface ConvertToProject {
  readonly id?: number;
  readonly recordType?: 'ProjectIssue' | 'ProjectTicket' | 'ServiceTicket' | null;
  readonly project?: ProjectReference;
  /** Required. */
  readonly phase?: ProjectPhaseReference;
  /** Required. */
  readonly wbsCode?: string;
}

export interface CorporateStructure {
  readonly id?: number;
  readonly levelCount?: 'Level1' | 'Level2' | 'Level3' | 'Level4' | 'Level5' | null;
  /** 20 characters. */
  readonly level1Name?: string;
  /** 20 characters. */
  readonly level2Name?: string;
  /** 20 characters. */
  readonly level3Name?: string;
  /** 20 characters. */
  readonly level4Name?: string;
  /** 20 characters. */
  readonly level5Name?: string;
  /** Required. */
  readonly fiscalYearStart?: 'January' | 'February' | 'March' | 'April' | 'May' | 'June' | 'July' | 'August' | 'September' | 'October' | 'November' | 'December' | null;
  /** Required. 50 characters. */
  readonly locationCaption?: string;
  /** Required. 50 characters. */
  readonly groupCaption?: string;
  /** Required. */
  readonly baseCurrency?: CurrencyReference;
  readonly president?: MemberReference;
  readonly chiefOperatingOfficer?: MemberReference;
  readonly controller?: MemberReference;
  readonly dispatcher?: MemberReference;
  readonly serviceManager?: MemberReference;
  readonly dutyManager?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface CorporateStructureInfo {
  readonly id?: number;
  readonly locationCaption?: string;
  readonly groupCaption?: string;
  readonly baseCurrency?: CurrencyReference;
  readonly _info?: RecordInfo;
}

export interface CorporateStructureLevel {
  readonly id?: number;
  readonly name?: string;
}

export interface CorporateStructureLevelReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Count {
  readonly count?: number;
}

export interface Country {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  /** Required. */
  readonly currency?: CurrencyReference;
  /** 25 characters. */
  readonly cityCaption?: string;
  /** 25 characters. */
  readonly stateCaption?: string;
  /** 25 characters. */
  readonly zipCaption?: string;
  readonly zipMinimumLength?: number | null;
  /** 5 characters. */
  readonly dialingPrefix?: string;
  readonly addressFormat?: AddressFormatReference;
  /** 2 characters. */
  readonly countryCode?: string;
  readonly coreEntityCountryCode?: 'AF' | 'AX' | 'AL' | 'DZ' | 'AS' | 'AD' | 'AO' | 'AI' | 'AQ' | 'AR' | 'AM' | 'AW' | 'AT' | 'AZ' | 'BH' | 'BD' | 'BB' | 'BY' | 'BZ' | 'BJ' | 'BM' | 'BT' | 'BO' | 'BQ' | 'BA' | 'BW' | 'BV' | 'IO' | 'BN' | 'BG' | 'BF' | 'BI' | 'CM' | 'CV' | 'KY' | 'CF' | 'TD' | 'CL' | 'CX' | 'CC' | 'CO' | 'KM' | 'CG' | 'CK' | 'CI' | 'HR' | 'CU' | 'CW' | 'CY' | 'CZ' | 'CD' | 'DK' | 'DJ' | 'DM' | 'EC' | 'EG' | 'GQ' | 'ER' | 'EE' | 'ET' | 'FK' | 'FO' | 'FJ' | 'FI' | 'FR' | 'GF' | 'PF' | 'TF' | 'GA' | 'GM' | 'GE' | 'GH' | 'GI' | 'GR' | 'GL' | 'GD' | 'GP' | 'GU' | 'GT' | 'GG' | 'GN' | 'GW' | 'GY' | 'HT' | 'HM' | 'HN' | 'HK' | 'HU' | 'IS' | 'IN' | 'IR' | 'IQ' | 'IE' | 'IM' | 'IT' | 'JM' | 'JP' | 'JE' | 'JO' | 'KZ' | 'KE' | 'KI' | 'XK' | 'KW' | 'KG' | 'LA' | 'LV' | 'LB' | 'LS' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MO' | 'MK' | 'MG' | 'MW' | 'MY' | 'ML' | 'MT' | 'MH' | 'MQ' | 'MR' | 'MU' | 'YT' | 'FM' | 'MD' | 'MC' | 'MN' | 'ME' | 'MS' | 'MZ' | 'NA' | 'NR' | 'NP' | 'NC' | 'NZ' | 'NI' | 'NE' | 'NG' | 'NU' | 'NF' | 'KP' | 'MP' | 'OM' | 'PK' | 'PW' | 'PS' | 'PG' | 'PY' | 'PE' | 'PN' | 'PL' | 'PT' | 'PR' | 'RE' | 'RO' | 'RU' | 'RW' | 'BL' | 'SH' | 'PM' | 'VC' | 'WS' | 'SM' | 'ST' | 'SN' | 'RS' | 'SC' | 'SL' | 'SX' | 'SK' | 'SI' | 'SB' | 'SO' | 'ZA' | 'GS' | 'KR' | 'SS' | 'ES' | 'LK' | 'SD' | 'SR' | 'SJ' | 'SZ' | 'SE' | 'SY' | 'TJ' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TK' | 'TO' | 'TN' | 'TR' | 'TV' | 'UG' | 'UA' | 'GB' | 'UM' | 'UZ' | 'VU' | 'VN' | 'WF' | 'EH' | 'YE' | 'ZM' | 'ZW' | 'US' | 'CR' | 'MX' | 'AE' | 'VI' | 'VG' | 'SA' | 'KH' | 'AU' | 'ID' | 'CA' | 'BR' | 'TW' | 'TM' | 'TC' | 'QA' | 'MM' | 'CN' | 'SG' | 'IL' | 'VA' | 'DE' | 'NL' | 'AG' | 'BE' | 'LC' | 'UY' | 'PH' | 'BS' | 'VE' | 'CH' | 'MF' | 'KN' | 'TT' | 'DO' | 'PA' | 'MV' | 'SV' | 'NO' | 'MA' | 'AC' | 'TA' | null;
  /** 25 characters. */
  readonly localizationCaptionOne?: string;
  /** 50 characters. */
  readonly localizationValueOne?: string;
  readonly _info?: RecordInfo;
}

export interface CountryInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly cityCaption?: string;
  readonly stateCaption?: string;
  readonly zipCaption?: string;
  readonly dialingPrefix?: string;
  readonly localizationCaptionOne?: string;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
}

export interface CountryReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CreateAccountingBatchRequest {
  readonly id?: number;
  /** 50 characters. */
  readonly batchIdentifier?: string;
  readonly glInterfaceIdentifier?: string;
  readonly exportInvoicesFlag?: boolean | null;
  readonly exportExpensesFlag?: boolean | null;
  readonly exportProductsFlag?: boolean | null;
  /** Required. */
  readonly processedRecordIds?: readonly number[];
  readonly summarizeExpenses?: boolean | null;
}

export interface Crm {
  readonly id?: number;
  readonly companyListCount?: number | null;
  readonly lockProbabilityFlag?: boolean | null;
  /** Required. */
  readonly accountManagerRole?: TeamRoleReference;
  /** Required. */
  readonly technicalContactRole?: TeamRoleReference;
  /** Required. */
  readonly salesRepRole?: TeamRoleReference;
  readonly companyIdGenerationFlag?: boolean | null;
  readonly excludeSpacesFlag?: boolean | null;
  /** 25 characters. */
  readonly field1Caption?: string;
  /** 25 characters. */
  readonly field2Caption?: string;
  /** 25 characters. */
  readonly field3Caption?: string;
  /** 25 characters. */
  readonly field4Caption?: string;
  /** 25 characters. */
  readonly field5Caption?: string;
  /** 25 characters. */
  readonly field6Caption?: string;
  /** 25 characters. */
  readonly field7Caption?: string;
  /** 25 characters. */
  readonly field8Caption?: string;
  /** 25 characters. */
  readonly field9Caption?: string;
  /** 25 characters. */
  readonly field10Caption?: string;
  /** 50 characters. */
  readonly primaryRepCaption?: string;
  /** 50 characters. */
  readonly secondaryRepCaption?: string;
  /** 50 characters. */
  readonly other1Caption?: string;
  /** 50 characters. */
  readonly other2Caption?: string;
  readonly defaultYear?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface CrmInfo {
  readonly id?: number;
  readonly accountManagerRole?: TeamRoleReference;
  readonly technicalContactRole?: TeamRoleReference;
  readonly salesRepRole?: TeamRoleReference;
  readonly field1Caption?: string;
  readonly field2Caption?: string;
  readonly field3Caption?: string;
  readonly field4Caption?: string;
  readonly field5Caption?: string;
  readonly field6Caption?: string;
  readonly field7Caption?: string;
  readonly field8Caption?: string;
  readonly field9Caption?: string;
  readonly field10Caption?: string;
  readonly primaryRepCaption?: string;
  readonly secondaryRepCaption?: string;
  readonly _info?: RecordInfo;
}

export interface CurrencyCode {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CurrencyCodeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CurrencyInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CurrencyReference {
  readonly id?: number | null;
  readonly symbol?: string;
  readonly currencyCode?: string;
  readonly decimalSeparator?: string;
  readonly numberOfDecimals?: number;
  readonly thousandsSeparator?: string;
  readonly negativeParenthesesFlag?: boolean;
  readonly displaySymbolFlag?: boolean;
  readonly currencyIdentifier?: string;
  readonly displayIdFlag?: boolean;
  readonly rightAlign?: boolean;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CustomFieldValue {
  readonly id?: number | null;
  readonly caption?: string;
  readonly type?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  readonly entryMethod?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  readonly numberOfDecimals?: number | null;
  readonly value?: Json;
  readonly connectWiseId?: string;
  /** The server sets it. */
  readonly rowNum?: number;
  /** The server sets it. */
  readonly userDefinedFieldRecId?: number;
  /** The server sets it. */
  readonly podId?: string;
}

export interface CustomReport {
  readonly id?: number;
  /** Required. */
  readonly reportLink?: string;
  /** Required. 100 characters. */
  readonly name?: string;
  /** Required. */
  readonly module?: 'Companies' | 'Finance' | 'Marketing' | 'Procurement' | 'Project' | 'Sales' | 'ServiceDesk' | 'TimeExpense' | null;
  /** Required. 150 characters. */
  readonly description?: string;
  readonly generatedFlag?: boolean | null;
  /** 50 characters. */
  readonly parameterPrefix?: string;
  /** 50 characters. */
  readonly parameterSeparator?: string;
  /** 50 characters. */
  readonly parameterNameSeparator?: string;
  /** 50 characters. */
  readonly parameterSuffix?: string;
  readonly locationFlag?: boolean | null;
  readonly locationParamId?: number | null;
  readonly locationDefaultFlag?: boolean | null;
  readonly locationOverride?: string;
  readonly departmentFlag?: boolean | null;
  readonly departmentParamId?: number | null;
  readonly departmentDefaultFlag?: boolean | null;
  readonly departmentOverride?: string;
  readonly territoryFlag?: boolean | null;
  readonly territoryParamId?: number | null;
  readonly territoryDefaultFlag?: boolean | null;
  readonly territoryOverride?: string;
  readonly companyFlag?: boolean | null;
  readonly companyParamId?: number | null;
  readonly companyOverride?: string;
  readonly memberFlag?: boolean | null;
  readonly memberParamId?: number | null;
  readonly memberOverride?: string;
  readonly startDateFlag?: boolean | null;
  readonly startDateParamId?: number | null;
  /** Date and time in UTC. */
  readonly startDateOverride?: string;
  readonly endDateFlag?: boolean | null;
  readonly endDateParamId?: number | null;
  /** Date and time in UTC. */
  readonly endDateOverride?: string;
  readonly oppTypeFlag?: boolean | null;
  readonly oppTypeParamId?: number | null;
  readonly oppTypeOverride?: string;
  readonly opportunityFlag?: boolean | null;
  readonly opportunityParamId?: number | null;
  readonly opportunityOverride?: string;
  readonly marketingCampaignFlag?: boolean | null;
  readonly marketingCampaignParamId?: number | null;
  readonly marketingCampaignOverride?: string;
  readonly serviceBoardFlag?: boolean | null;
  readonly serviceBoardParamId?: number | null;
  readonly serviceBoardDefaultFlag?: boolean | null;
  readonly serviceBoardOverride?: string;
  readonly serviceTypeFlag?: boolean | null;
  readonly serviceTypeParamId?: number | null;
  readonly serviceTypeOverride?: string;
  readonly serviceStatusFlag?: boolean | null;
  readonly serviceStatusParamId?: number | null;
  readonly serviceStatusOverride?: string;
  readonly agreementTypeFlag?: boolean | null;
  readonly agreementTypeParamId?: number | null;
  readonly agreementTypeOverride?: string;
  readonly agreementFlag?: boolean | null;
  readonly agreementParamId?: number | null;
  readonly agreementOverride?: string;
  readonly projectTypeFlag?: boolean | null;
  readonly projectTypeParamId?: number | null;
  readonly projectTypeOverride?: string;
  readonly projectFlag?: boolean | null;
  readonly projectParamId?: number | null;
  readonly projectOverride?: string;
  readonly workRoleFlag?: boolean | null;
  readonly workRoleParamId?: number | null;
  readonly workRoleOverride?: string;
  readonly workTypeFlag?: boolean | null;
  readonly workTypeParamId?: number | null;
  readonly workTypeOverride?: string;
  readonly invoiceFlag?: boolean | null;
  readonly invoiceParamId?: number | null;
  readonly invoiceOverride?: string;
  readonly _info?: RecordInfo;
}

export interface CustomReportParameter {
  readonly id?: number;
  /** 50 characters. */
  readonly name?: string;
  /** 50 characters. */
  readonly captionName?: string;
  readonly customReport?: CustomReportReference;
  readonly _info?: RecordInfo;
}

export interface CustomReportReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface CwTimeZone {
  readonly id?: number;
  readonly name?: string;
  readonly offset?: number;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  /** The server sets it. */
  readonly daylightSavingsFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface DeliveryMethod {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly emailFlag?: boolean | null;
  readonly integrationEmailFlag?: boolean | null;
  readonly integrationPrintFlag?: boolean | null;
  readonly integrationActiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface Department {
  readonly id?: number;
  /** Required. 15 characters. */
  readonly identifier?: string;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface DepartmentInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface DepartmentLocation {
  readonly id?: number;
  /** Required. */
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly departmentManager?: MemberReference;
  readonly dispatch?: MemberReference;
  readonly serviceManager?: MemberReference;
  readonly dutyManager?: MemberReference;
  readonly ldapConfig?: LdapConfigurationReference;
  /** Never shown. */
  readonly addAllLocations?: boolean | null;
  /** Never shown. */
  readonly removeAllLocations?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface DepartmentLocationInfo {
  readonly id?: number;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly _info?: RecordInfo;
}

export interface DirectionalSync {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface DirectionalSyncInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface DirectionalSyncReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface DocumentInfo {
  readonly id?: number;
  readonly title?: string;
  readonly fileName?: string;
  readonly serverFileName?: string;
  readonly owner?: string;
  readonly linkFlag?: boolean | null;
  readonly imageFlag?: boolean | null;
  readonly publicFlag?: boolean | null;
  readonly htmlTemplateFlag?: boolean | null;
  readonly readOnlyFlag?: boolean | null;
  readonly size?: number | null;
  readonly urlFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly createdOnDate?: string;
  readonly documentType?: DocumentTypeReference;
  readonly guid?: string;
  readonly _info?: RecordInfo;
}

export interface DocumentReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface DocumentSetup {
  readonly id?: number;
  readonly uploadAsLinkFlag?: boolean | null;
  readonly isPublicFlag?: boolean | null;
  /** 100 characters. */
  readonly docPath?: string;
  /** 200 characters. */
  readonly templatePath?: string;
  /** 200 characters. */
  readonly templateOutputPath?: string;
  readonly _info?: RecordInfo;
}

export interface DocumentType {
  readonly id?: number;
  readonly fileExtension?: string;
  readonly icon?: string;
  readonly mimeType?: string;
  readonly description?: string;
  readonly _info?: RecordInfo;
}

export interface DocumentTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface EPayConfiguration {
  readonly id?: number;
  /** Required. */
  readonly location?: SystemLocationReference;
  /** Required. */
  readonly currency?: CurrencyReference;
  /** Required. 400 characters. */
  readonly url?: string;
  /** Required. 500 characters. */
  readonly storeIdentifier?: string;
  /** 500 characters. */
  readonly encryptionKey?: string;
  /** 500 characters. */
  readonly initializationVector?: string;
  readonly _info?: RecordInfo;
}

export interface EmailConnector {
  readonly id?: number;
  readonly emailServerType?: 'IMAP' | 'Office365' | 'Google' | null;
  readonly imapSetup?: ImapSetupReference;
  readonly office365EmailSetup?: Office365EmailSetupReference;
  readonly asio365EmailSetup?: Office365EmailSetupReference;
  readonly googleEmailSetup?: GoogleEmailSetupReference;
  /** Required. */
  readonly serviceBoard?: BoardReference;
  /** Required. */
  readonly defaultCompany?: CompanyReference;
  readonly defaultMember?: MemberReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  /** 50 characters. */
  readonly emailNotifyFrom?: string;
  /** 250 characters. */
  readonly bccEmailTo?: string;
  /** Required. 50 characters. */
  readonly emailErrorsTo?: string;
  readonly setEmailToDefaultContactFlag?: boolean | null;
  readonly noResponseFlag?: boolean | null;
  readonly neverRespondFlag?: boolean | null;
  readonly discardDuplicatesFlag?: boolean | null;
  readonly postRepliesToTicketFlag?: boolean | null;
  readonly createContactFlag?: boolean | null;
  readonly responseEmailForNew?: string;
  readonly responseEmailForExisting?: string;
  readonly sourceOverride?: ServiceSourceReference;
  readonly priorityOverride?: PriorityReference;
  readonly typeOverride?: ServiceTypeReference;
  readonly subTypeOverride?: ServiceSubTypeReference;
  readonly itemOverride?: ServiceItemReference;
  readonly statusOverride?: ServiceStatusReference;
  readonly addCcFlag?: boolean | null;
  readonly inboundTicketMailboxId?: string;
  readonly useEmailMessageIdFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface EmailConnectorInfo {
  readonly id?: number;
  readonly defaultCompany?: CompanyReference;
  readonly imapSetup?: ImapSetupReference;
  readonly _info?: RecordInfo;
}

export interface EmailConnectorParsingRule {
  readonly id?: number;
  readonly parsingStyle?: EmailConnectorParsingStyleReference;
  /** Required. */
  readonly priority?: number | null;
  /** Required. */
  readonly parsingVariable?: EmailConnectorParsingVariableReference;
  /** Required. 250 characters. */
  readonly searchTerm?: string;
  readonly servicePriority?: PriorityReference;
  readonly serviceStatus?: ServiceStatusReference;
  readonly serviceType?: ServiceTypeReference;
  readonly serviceSubType?: ServiceSubTypeReference;
  readonly serviceItem?: ServiceItemReference;
  readonly serviceBoard?: BoardReference;
  readonly _info?: RecordInfo;
}

export interface EmailConnectorParsingStyle {
  readonly id?: number;
  /** Required. */
  readonly parsingType?: EmailConnectorParsingTypeReference;
  /** Required. 500 characters. */
  readonly parseRule?: string;
  /** Required. */
  readonly priority?: number | null;
  readonly _info?: RecordInfo;
}

export interface EmailConnectorParsingStyleReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface EmailConnectorParsingTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface EmailConnectorParsingVariableReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly identifier?: string;
  readonly _info?: RecordInfo;
}

export interface EmailConnectorReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface EmailExclusion {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly description?: string;
  readonly _info?: RecordInfo;
}

export interface EmailOpened {
  readonly id?: number;
  readonly campaignId?: number | null;
  /** Required. */
  readonly contactId?: number | null;
  /** Date and time in UTC. */
  readonly dateOpened?: string;
}

export interface EmailTemplateReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface EmailToken {
  readonly id?: number;
  readonly token?: string;
  readonly description?: string;
  readonly addressFlag?: boolean | null;
  readonly agreementFlag?: boolean | null;
  readonly companyFlag?: boolean | null;
  readonly configFlag?: boolean | null;
  readonly contactFlag?: boolean | null;
  readonly invoiceFlag?: boolean | null;
  readonly purchaseOrderFlag?: boolean | null;
  readonly purchaseOrderStatusFlag?: boolean | null;
  readonly rmaFlag?: boolean | null;
  readonly salesFlag?: boolean | null;
  readonly serviceFlag?: boolean | null;
  readonly tracksFlag?: boolean | null;
  readonly workflowFlag?: boolean | null;
  readonly portalPasswordFlag?: boolean | null;
}

export interface EntityType {
  readonly id?: number;
  readonly name?: string;
  readonly code?: string;
}

export interface EntityTypeInfo {
  readonly id?: number;
  readonly name?: string;
}

export interface EntityTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ErrorResponseMessage {
  readonly code?: string;
  readonly message?: string;
  readonly errors?: readonly ValidationError[];
}

export interface ExistingTenantReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ExpenseDetailReference {
  readonly id?: number | null;
  readonly amount?: number;
  readonly _info?: RecordInfo;
}

export interface ExpenseEntry {
  readonly id?: number;
  readonly expenseReport?: ExpenseReportReference;
  readonly company?: CompanyReference;
  readonly chargeToId?: number | null;
  readonly chargeToType?: 'ServiceTicket' | 'ProjectTicket' | 'ChargeCode' | 'Activity' | null;
  /** Required. */
  readonly type?: ExpenseTypeReference;
  readonly member?: MemberReference;
  readonly paymentMethod?: PaymentMethodReference;
  readonly classification?: ClassificationReference;
  /** Required. */
  readonly amount?: number | null;
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  /** Required. Date and time in UTC. */
  readonly date?: string;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly notes?: string;
  readonly agreement?: AgreementReference;
  /** The server sets it. */
  readonly invoiceAmount?: number | null;
  readonly mobileGuid?: string | null;
  readonly taxes?: readonly ExpenseTax[];
  readonly invoice?: InvoiceReference;
  readonly currency?: CurrencyReference;
  /** The server sets it. */
  readonly status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  readonly billAmount?: number | null;
  /** The server sets it. */
  readonly agreementAmount?: number | null;
  readonly odometerStart?: number | null;
  readonly odometerEnd?: number | null;
  readonly ticket?: TicketReference;
  readonly project?: ProjectReference;
  readonly phase?: ProjectPhaseReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface ExpenseEntryAudit {
  readonly id?: number;
  readonly member?: MemberReference;
  readonly source?: 'None' | 'Member' | 'API' | 'Workflow' | 'Portal' | 'Mobile' | 'Network' | 'EmailConnector' | 'MassMaintenance' | 'Application' | 'SystemAPI' | 'Conversion' | null;
  readonly type?: 'Activity' | 'CloseDate' | 'Company' | 'Contact' | 'Conversion' | 'Document' | 'Forecast' | 'Note' | 'Notes' | 'Opportunity' | 'Products' | 'Stage' | 'Status' | 'Surveys' | 'Team' | 'Tracks' | 'Configuration' | 'ConfigurationQuestions' | 'DeviceBackupDetails' | 'Tickets' | 'Subject' | 'ActivityOverview' | 'Schedule' | 'Resources' | 'ExpenseEntry' | 'Member' | 'Date' | 'Classification' | 'Amount' | 'ExpenseType' | 'WorkType' | 'WorkRole' | 'Mileage' | 'Billing' | 'ExpenseHeader' | 'Project' | 'TimeEntry' | 'TicketStatus' | 'DateTime' | 'DeductHours' | 'ActualHours' | 'Invoice' | 'CompanyFinance' | 'Billable' | 'SalesOrder' | 'Shipping' | 'Profile' | 'Group' | 'GroupContact' | 'GroupCompany' | 'Options' | 'Site' | 'Agreement' | 'Addition' | 'Adjustment' | 'API' | 'ProjectFinance' | 'CompanyProfile' | 'CompanyTeam' | 'CompanyMgmt' | 'InvoiceTotal' | 'BillingInformation' | 'ShippingInformation' | 'BillingStatus' | 'Location' | 'Department' | 'Territory' | 'Payment' | 'Credit' | 'SubcontractorInformation' | 'InvoicingParameters' | 'ApplicationParameters' | 'Finance' | 'Invoicing' | 'Email' | 'Batching' | 'KnowledgeBase' | 'KbArticle' | 'KnowledgeBaseApproval' | 'KnowledgeBaseTicket' | 'ManageNetwork' | 'Tasks' | 'CustomField' | 'ScreenConnect' | 'SLA' | 'Ticket' | 'Workflow' | 'Record' | 'CombinedTickets' | 'Template' | 'PurchaseOrder' | 'Meeting' | 'RmaOverview' | 'ReturnedBy' | 'PurchasedFromVendor' | 'WarrantyVendor' | 'RepairVendor' | 'AdditionalDetails' | 'TicketTemplate' | 'AutoGeneration' | 'TimeInternalNote' | 'TimeDiscussion' | 'TimeInternal' | 'TimeResolution' | null;
  readonly message?: string;
  readonly oldValue?: string;
  readonly newValue?: string;
  readonly value?: string;
  readonly _info?: RecordInfo;
}

export interface ExpenseReport {
  readonly id?: number;
  readonly member?: MemberReference;
  readonly year?: number | null;
  readonly period?: number | null;
  /** Date and time in UTC. */
  readonly dateStart?: string;
  /** Date and time in UTC. */
  readonly dateEnd?: string;
  readonly status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  readonly total?: number | null;
  /** Date and time in UTC. */
  readonly dueDate?: string;
  readonly _info?: RecordInfo;
}

export interface ExpenseReportAudit {
  readonly id?: number;
  readonly member?: MemberReference;
  readonly source?: 'None' | 'Member' | 'API' | 'Workflow' | 'Portal' | 'Mobile' | 'Network' | 'EmailConnector' | 'MassMaintenance' | 'Application' | 'SystemAPI' | 'Conversion' | null;
  readonly type?: 'Activity' | 'CloseDate' | 'Company' | 'Contact' | 'Conversion' | 'Document' | 'Forecast' | 'Note' | 'Notes' | 'Opportunity' | 'Products' | 'Stage' | 'Status' | 'Surveys' | 'Team' | 'Tracks' | 'Configuration' | 'ConfigurationQuestions' | 'DeviceBackupDetails' | 'Tickets' | 'Subject' | 'ActivityOverview' | 'Schedule' | 'Resources' | 'ExpenseEntry' | 'Member' | 'Date' | 'Classification' | 'Amount' | 'ExpenseType' | 'WorkType' | 'WorkRole' | 'Mileage' | 'Billing' | 'ExpenseHeader' | 'Project' | 'TimeEntry' | 'TicketStatus' | 'DateTime' | 'DeductHours' | 'ActualHours' | 'Invoice' | 'CompanyFinance' | 'Billable' | 'SalesOrder' | 'Shipping' | 'Profile' | 'Group' | 'GroupContact' | 'GroupCompany' | 'Options' | 'Site' | 'Agreement' | 'Addition' | 'Adjustment' | 'API' | 'ProjectFinance' | 'CompanyProfile' | 'CompanyTeam' | 'CompanyMgmt' | 'InvoiceTotal' | 'BillingInformation' | 'ShippingInformation' | 'BillingStatus' | 'Location' | 'Department' | 'Territory' | 'Payment' | 'Credit' | 'SubcontractorInformation' | 'InvoicingParameters' | 'ApplicationParameters' | 'Finance' | 'Invoicing' | 'Email' | 'Batching' | 'KnowledgeBase' | 'KbArticle' | 'KnowledgeBaseApproval' | 'KnowledgeBaseTicket' | 'ManageNetwork' | 'Tasks' | 'CustomField' | 'ScreenConnect' | 'SLA' | 'Ticket' | 'Workflow' | 'Record' | 'CombinedTickets' | 'Template' | 'PurchaseOrder' | 'Meeting' | 'RmaOverview' | 'ReturnedBy' | 'PurchasedFromVendor' | 'WarrantyVendor' | 'RepairVendor' | 'AdditionalDetails' | 'TicketTemplate' | 'AutoGeneration' | 'TimeInternalNote' | 'TimeDiscussion' | 'TimeInternal' | 'TimeResolution' | null;
  readonly message?: string;
  readonly oldValue?: string;
  readonly newValue?: string;
  readonly value?: string;
  readonly _info?: RecordInfo;
}

export interface ExpenseReportReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ExpenseReportTierUpdate {
  readonly id?: number;
  readonly approvalType?: string | null;
}

export interface ExpenseRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface ExpenseTax {
  readonly id?: number;
  readonly amount?: number | null;
  readonly type?: ExpenseTaxTypeReference;
}

export interface ExpenseTaxTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactive?: boolean;
  readonly _info?: RecordInfo;
}

export interface ExpenseTaxTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ExpenseType {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** Required. */
  readonly amountCaption?: string;
  readonly reimbursementRate?: number | null;
  /** Required. */
  readonly billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  /** Required. */
  readonly invoiceMarkupOption?: 'Amount' | 'Mile' | 'Percent' | null;
  readonly invoiceMarkupAmount?: number | null;
  readonly advancedAmountFlag?: boolean | null;
  readonly mileageFlag?: boolean | null;
  readonly quantityFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly maxAmount?: number | null;
  /** 50 characters. */
  readonly integrationXRef?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ExpenseTypeExemption {
  readonly id?: number;
  /** Required. */
  readonly expenseType?: ExpenseTypeReference;
  readonly taxableLevels?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface ExpenseTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly amountCaption?: string;
  readonly mileageFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ExpenseTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Experiment {
  readonly id?: number;
  readonly experimentId?: string;
  readonly name?: string;
  readonly description?: string;
  readonly properties?: string;
  readonly inactiveFlag?: boolean;
  readonly memberInactiveFlag?: boolean;
  readonly _info?: RecordInfo;
}

export interface ExportAccountingBatchRequest {
  /** 50 characters. */
  readonly batchIdentifier?: string;
  readonly glInterfaceIdentifier?: string;
  /** Date and time in UTC. */
  readonly thruDate?: string;
  readonly locationId?: number | null;
  readonly summarizeInvoices?: 'Default' | 'Condensed' | 'Detailed';
  readonly exportInvoicesFlag?: boolean | null;
  readonly includedInvoiceIds?: readonly number[];
  readonly excludedInvoiceIds?: readonly number[];
  readonly exportExpensesFlag?: boolean | null;
  readonly includedExpenseIds?: readonly number[];
  readonly excludedExpenseIds?: readonly number[];
  readonly exportPaymentsFlag?: boolean | null;
  readonly includedPaymentIds?: readonly number[];
  readonly exportProductsFlag?: boolean | null;
  readonly includedProductIds?: readonly string[];
  readonly excludedProductIds?: readonly string[];
}

export interface FileUploadSetting {
  readonly id?: number;
  /** Required. */
  readonly restrictFileTypesFlag?: boolean | null;
  readonly globalFileSizeLimit?: number | null;
  readonly _info?: RecordInfo;
}

export interface FilterValues {
  readonly conditions?: string;
  readonly orderBy?: string;
  readonly childconditions?: string;
  readonly customfieldconditions?: string;
}

export interface FinanceCurrency {
  readonly id?: number;
  /** Required. 10 characters. */
  readonly currencyIdentifier?: string;
  /** Required. 50 characters. */
  readonly name?: string;
  /** 10 characters. */
  readonly symbol?: string;
  readonly displayIdFlag?: boolean | null;
  readonly displaySymbolFlag?: boolean | null;
  readonly currencyCode?: CurrencyCodeReference;
  /** 1 characters. */
  readonly thousandsSeparator?: string;
  /** 1 characters. */
  readonly decimalSeparator?: string;
  readonly negativeParenthesesFlag?: boolean | null;
  readonly rightAlign?: boolean | null;
  readonly numberOfDecimals?: number | null;
  readonly reportFormat?: string;
  readonly _info?: RecordInfo;
}

export interface Forecast {
  readonly id?: number;
  readonly forecastItems?: readonly ForecastItem[];
  /** The server sets it. */
  readonly productRevenue?: ProductRevenueReference;
  /** The server sets it. */
  readonly serviceRevenue?: ServiceRevenueReference;
  /** The server sets it. */
  readonly agreementRevenue?: AgreementRevenueReference;
  /** The server sets it. */
  readonly timeRevenue?: TimeRevenueReference;
  /** The server sets it. */
  readonly expenseRevenue?: ExpenseRevenueReference;
  /** The server sets it. */
  readonly forecastRevenueTotals?: ForecastRevenueReference;
  /** The server sets it. */
  readonly inclusiveRevenueTotals?: InclusiveRevenueReference;
  /** The server sets it. */
  readonly recurringTotal?: number | null;
  /** The server sets it. */
  readonly wonRevenue?: WonRevenueReference;
  /** The server sets it. */
  readonly lostRevenue?: LostRevenueReference;
  /** The server sets it. */
  readonly openRevenue?: OpenRevenueReference;
  /** The server sets it. */
  readonly otherRevenue1?: Other1RevenueReference;
  /** The server sets it. */
  readonly otherRevenue2?: Other2RevenueReference;
  /** The server sets it. */
  readonly salesTaxRevenue?: number | null;
  /** The server sets it. */
  readonly forecastTotalWithTaxes?: number | null;
  readonly expectedProbability?: number;
  readonly taxCode?: TaxCodeReference;
  readonly billingTerms?: BillingTermsReference;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
}

export interface ForecastItem {
  readonly id?: number;
  /** 50 characters. */
  readonly forecastDescription?: string;
  /** Required. */
  readonly opportunity?: OpportunityReference;
  readonly quantity?: number;
  /** Required. */
  readonly status?: OpportunityStatusReference;
  readonly catalogItem?: IvItemReference;
  readonly productDescription?: string;
  readonly productClass?: string;
  readonly revenue?: number;
  readonly cost?: number | null;
  /** The server sets it. */
  readonly margin?: number;
  readonly percentage?: number;
  readonly includeFlag?: boolean;
  /** 20 characters. */
  readonly quoteWerksDocNo?: string;
  /** 255 characters. */
  readonly quoteWerksDocName?: string;
  readonly quoteWerksQuantity?: number;
  /** Required. */
  readonly forecastType?: 'Other1' | 'Other2' | 'Agreement' | 'Product' | 'Service' | null;
  readonly linkFlag?: boolean;
  readonly recurringRevenue?: number;
  readonly recurringCost?: number | null;
  /** Date and time in UTC. */
  readonly recurringDateStart?: string;
  /** Date and time in UTC. */
  readonly recurringDateEnd?: string;
  readonly billCycle?: BillingCycleReference;
  readonly cycleBasis?: string;
  readonly cycles?: number;
  readonly recurringFlag?: boolean;
  readonly sequenceNumber?: number;
  readonly subNumber?: number;
  readonly taxableFlag?: boolean;
  readonly _info?: RecordInfo;
}

export interface ForecastRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface FormSubmitted {
  readonly id?: number;
  readonly campaignId?: number | null;
  /** Required. */
  readonly contactId?: number | null;
  /** Date and time in UTC. */
  readonly dateSubmitted?: string;
  /** Required. 2083 characters. */
  readonly url?: string;
  readonly queryString?: string;
  readonly pageType?: string;
  readonly pageSubType?: string;
  readonly topic?: string;
  readonly version?: string;
  readonly status?: string;
}

export interface GLAccount {
  readonly id?: number;
  /** Required. */
  readonly glType?: 'AP' | 'AR' | 'EE' | 'EI' | 'EO' | 'IA' | 'IT' | 'P' | 'PF' | 'R' | 'RA' | 'RD' | 'RE' | 'RP' | 'ST' | 'SD' | 'ET' | 'FT' | 'PT' | null;
  /** Required. */
  readonly mappedType?: MappedTypeReference;
  /** Required. */
  readonly mappedRecord?: MappedRecordReference;
  /** 255 characters. */
  readonly segment1?: string;
  /** 255 characters. */
  readonly segment2?: string;
  /** 255 characters. */
  readonly segment3?: string;
  /** 255 characters. */
  readonly segment4?: string;
  /** 255 characters. */
  readonly segment5?: string;
  /** 255 characters. */
  readonly segment6?: string;
  /** 255 characters. */
  readonly segment7?: string;
  /** 255 characters. */
  readonly segment8?: string;
  /** 255 characters. */
  readonly segment9?: string;
  /** 255 characters. */
  readonly segment10?: string;
  /** 255 characters. */
  readonly cogs1?: string;
  /** 255 characters. */
  readonly cogs2?: string;
  /** 255 characters. */
  readonly cogs3?: string;
  /** 255 characters. */
  readonly cogs4?: string;
  /** 255 characters. */
  readonly cogs5?: string;
  /** 255 characters. */
  readonly cogs6?: string;
  /** 255 characters. */
  readonly cogs7?: string;
  /** 255 characters. */
  readonly cogs8?: string;
  /** 255 characters. */
  readonly cogs9?: string;
  /** 255 characters. */
  readonly cogs10?: string;
  /** 255 characters. */
  readonly productId?: string;
  /** 255 characters. */
  readonly inventory?: string;
  /** 255 characters. */
  readonly salesCode?: string;
  readonly _info?: RecordInfo;
}

export interface GLCaption {
  readonly id?: number;
  /** 255 characters. */
  readonly segment1?: string;
  /** 255 characters. */
  readonly segment2?: string;
  /** 255 characters. */
  readonly segment3?: string;
  /** 255 characters. */
  readonly segment4?: string;
  /** 255 characters. */
  readonly segment5?: string;
  /** 255 characters. */
  readonly segment6?: string;
  /** 255 characters. */
  readonly segment7?: string;
  /** 255 characters. */
  readonly segment8?: string;
  /** 255 characters. */
  readonly segment9?: string;
  /** 255 characters. */
  readonly segment10?: string;
  readonly segment1type?: 'Account' | 'Class' | null;
  readonly segment2type?: 'Account' | 'Class' | null;
  readonly segment3type?: 'Account' | 'Class' | null;
  readonly segment4type?: 'Account' | 'Class' | null;
  readonly segment5type?: 'Account' | 'Class' | null;
  readonly segment6type?: 'Account' | 'Class' | null;
  readonly segment7type?: 'Account' | 'Class' | null;
  readonly segment8type?: 'Account' | 'Class' | null;
  readonly segment9type?: 'Account' | 'Class' | null;
  readonly segment10type?: 'Account' | 'Class' | null;
  /** 255 characters. */
  readonly cogs1?: string;
  /** 255 characters. */
  readonly cogs2?: string;
  /** 255 characters. */
  readonly cogs3?: string;
  /** 255 characters. */
  readonly cogs4?: string;
  /** 255 characters. */
  readonly cogs5?: string;
  /** 255 characters. */
  readonly cogs6?: string;
  /** 255 characters. */
  readonly cogs7?: string;
  /** 255 characters. */
  readonly cogs8?: string;
  /** 255 characters. */
  readonly cogs9?: string;
  /** 255 characters. */
  readonly cogs10?: string;
  readonly _info?: RecordInfo;
}

export interface GLEntry {
  readonly id?: number;
  /** The server sets it. */
  readonly type?: string;
  /** The server sets it. */
  readonly amount?: number | null;
  /** 100 characters. */
  readonly description?: string;
  /** 255 characters. */
  readonly segment1?: string;
  /** 255 characters. */
  readonly segment2?: string;
  /** 255 characters. */
  readonly segment3?: string;
  /** 255 characters. */
  readonly segment4?: string;
  /** 255 characters. */
  readonly segment5?: string;
  /** 255 characters. */
  readonly segment6?: string;
  /** 255 characters. */
  readonly segment7?: string;
  /** 255 characters. */
  readonly segment8?: string;
  /** 255 characters. */
  readonly segment9?: string;
  /** 255 characters. */
  readonly segment10?: string;
  /** 255 characters. */
  readonly productId?: string;
  readonly cost?: number | null;
  /** 255 characters. */
  readonly salesCode?: string;
  /** 255 characters. */
  readonly inventory?: string;
  /** 255 characters. */
  readonly cogs1?: string;
  /** 255 characters. */
  readonly cogs2?: string;
  /** 255 characters. */
  readonly cogs3?: string;
  /** 255 characters. */
  readonly cogs4?: string;
  /** 255 characters. */
  readonly cogs5?: string;
  /** 255 characters. */
  readonly cogs6?: string;
  /** 255 characters. */
  readonly cogs7?: string;
  /** 255 characters. */
  readonly cogs8?: string;
  /** 255 characters. */
  readonly cogs9?: string;
  /** 255 characters. */
  readonly cogs10?: string;
  /** The server sets it. */
  readonly isBatched?: boolean;
  readonly _info?: RecordInfo;
}

export interface GLExport {
  readonly exportSettings?: Json;
  readonly vendors?: readonly GLExportVendor[];
  readonly customers?: readonly GLExportCustomer[];
  readonly transactions?: readonly GLExportTransaction[];
  readonly expenses?: readonly GLExportExpense[];
  readonly expenseBills?: readonly GLExportExpenseBill[];
  readonly purchaseTransactions?: readonly GLExportPurchaseTransaction[];
  readonly adjustmentTransactions?: readonly GLExportAdjustmentTransaction[];
  readonly inventoryTransfers?: readonly GLExportInventoryTransfer[];
}

export interface GLExportAdjustmentTransaction {
  readonly id?: string;
  readonly documentType?: string;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly glTypeID?: string;
  readonly accountNumber?: string;
  readonly memo?: string;
  readonly glClass?: string;
  readonly adjustmentDescription?: string;
  readonly adjustmentDetail?: readonly GLExportAdjustmentTransactionDetail[];
}

export interface GLExportAdjustmentTransactionDetail {
  readonly glClass?: string;
  readonly description?: string;
  readonly memo?: string;
  readonly item?: IvItemReference;
  readonly quantity?: number | null;
  readonly total?: number | null;
  readonly cost?: number | null;
  readonly costAccountNumber?: string;
  readonly inventoryAccountNumber?: string;
  readonly accountNumber?: string;
  readonly productAccountNumber?: string;
}

export interface GLExportCustomer {
  readonly company?: CompanyReference;
  readonly companyType?: CompanyTypeReference;
  readonly contact?: ContactReference;
  readonly site?: SiteReference;
  readonly accountNumber?: string;
  readonly billingTerms?: BillingTermsReference;
  readonly billingTermsXref?: string;
  readonly dueDays?: number | null;
  readonly taxable?: boolean | null;
  readonly taxCode?: TaxCodeReference;
  readonly currency?: CurrencyReference;
  readonly stateTaxXref?: string;
  readonly countyTaxXref?: string;
  readonly cityTaxXref?: string;
  readonly countryTaxXref?: string;
  readonly compositeTaxXref?: string;
  readonly stateTaxRate?: number | null;
  readonly countyTaxRate?: number | null;
  readonly cityTaxRate?: number | null;
  readonly countryTaxRate?: number | null;
  readonly compositeTaxRate?: number | null;
  readonly taxGroupRate?: number | null;
  readonly taxAgencyXref?: string;
  readonly stateTaxAgencyXref?: string;
  readonly countyTaxAgencyXref?: string;
  readonly cityTaxAgencyXref?: string;
  readonly countryTaxAgencyXref?: string;
  readonly compositeTaxAgencyXref?: string;
  readonly taxLevels?: readonly GLExportCustomerTaxLevel[];
}

export interface GLExportCustomerTaxLevel {
  readonly taxRate?: number | null;
  readonly taxCodeXref?: string;
  readonly agencyXref?: string;
  readonly taxLevel?: number;
}

export interface GLExportExpense {
  readonly id?: number;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly documentType?: string;
  readonly apAccountNumber?: string;
  readonly apClass?: string;
  readonly accountNumber?: string;
  readonly glClass?: string;
  readonly glTypeId?: string;
  readonly memo?: string;
  readonly description?: string;
  /** Date and time in UTC. */
  readonly periodStartDate?: string;
  /** Date and time in UTC. */
  readonly periodEndDate?: string;
  readonly member?: MemberReference;
  readonly vendorNumber?: string;
  readonly company?: CompanyReference;
  readonly companyAccountNumber?: string;
  readonly project?: ProjectReference;
  readonly currency?: CurrencyReference;
  readonly total?: number | null;
  readonly offset?: GLExportExpenseOffset;
}

export interface GLExportExpenseBill {
  readonly id?: number | null;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly documentType?: string;
  readonly documentNumber?: string;
  readonly memo?: string;
  readonly glClass?: string;
  readonly apAccountNumber?: string;
  readonly member?: MemberReference;
  readonly vendorNumber?: string;
  readonly currency?: CurrencyReference;
  readonly total?: number | null;
  readonly detail?: readonly GLExportExpenseBillDetail[];
}

export interface GLExportExpenseBillDetail {
  readonly id?: readonly number[];
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly glTypeId?: string;
  readonly memo?: string;
  readonly company?: CompanyReference;
  readonly accountNumber?: string;
  readonly expenseClass?: ClassificationReference;
  readonly currency?: CurrencyReference;
  readonly total?: number | null;
  readonly billable?: boolean | null;
  readonly reimbursable?: boolean | null;
  readonly companyAdvance?: boolean | null;
}

export interface GLExportExpenseOffset {
  readonly id?: number | null;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly documentType?: string;
  readonly accountNumber?: string;
  readonly glTypeId?: string;
  readonly glClass?: string;
  readonly member?: MemberReference;
  readonly memo?: string;
  readonly description?: string;
  readonly total?: number | null;
}

export interface GLExportInventoryTransfer {
  readonly id?: string;
  readonly documentType?: string;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly accountNumber?: string;
  readonly glClass?: string;
  readonly glTypeId?: string;
  readonly description?: string;
  readonly salesCode?: string;
  readonly memo?: string;
  readonly costAccountNumber?: string;
  readonly inventoryAccountNumber?: string;
  readonly transferId?: number | null;
  readonly item?: IvItemReference;
  readonly glItemId?: string;
  readonly salesDescription?: string;
  readonly itemDescription?: string;
  readonly currency?: CurrencyReference;
  readonly itemPrice?: number | null;
  readonly taxable?: boolean | null;
  readonly unitOfMeasure?: UnitOfMeasureReference;
  readonly quantity?: number | null;
  readonly cost?: number | null;
  readonly total?: number | null;
  readonly subCategory?: ProductSubCategoryReference;
  readonly serializedFlag?: boolean | null;
  readonly serialNumbers?: string;
  readonly bin?: WarehouseBinReference;
  readonly warehouse?: WarehouseReference;
  readonly transferFromBin?: WarehouseBinReference;
  readonly transferFromLocationXref?: string;
  readonly transferToBin?: WarehouseBinReference;
  readonly transferToLocationXref?: string;
  readonly locationXref?: string;
  readonly priceLevelXref?: string;
  readonly uomScheduleXref?: string;
  readonly itemTypeXref?: string;
  readonly inventoryXref?: string;
  readonly cogsXref?: string;
  readonly taxNote?: string;
  readonly offset?: GLExportInventoryTransferOffset;
}

export interface GLExportInventoryTransferOffset {
  readonly id?: number | null;
  readonly documentType?: string;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly accountNumber?: string;
  readonly glClass?: string;
  readonly total?: number | null;
  readonly memo?: string;
  readonly description?: string;
  readonly glTypeId?: string;
}

export interface GLExportPurchaseTransaction {
  readonly id?: string;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly documentNumber?: string;
  readonly description?: string;
  readonly memo?: string;
  readonly apAccountNumber?: string;
  /** Date and time in UTC. */
  readonly purchaseDate?: string;
  readonly company?: CompanyReference;
  readonly companyType?: CompanyTypeReference;
  readonly contact?: ContactReference;
  readonly site?: SiteReference;
  readonly purchaseClass?: string;
  readonly freightAmount?: number | null;
  readonly freightPackingSlip?: string;
  readonly packingSlip?: string;
  readonly dropshipFlag?: boolean | null;
  readonly currency?: CurrencyReference;
  readonly total?: number | null;
  readonly billingTerms?: BillingTermsReference;
  readonly billingTermsXref?: string;
  readonly dueDays?: number | null;
  readonly vendorNumber?: string;
  readonly vendorAccountNumber?: string;
  /** Date and time in UTC. */
  readonly vendorInvoiceDate?: string;
  readonly vendorInvoiceNumber?: string;
  readonly taxAgencyXref?: string;
  readonly stateTaxXref?: string;
  readonly countyTaxXref?: string;
  readonly cityTaxXref?: string;
  readonly shipToCompany?: CompanyReference;
  readonly shipToCompanyAccountNumber?: string;
  readonly shipToCompanyType?: CompanyTypeReference;
  readonly shipToContact?: ContactReference;
  readonly shipToSite?: SiteReference;
  readonly shipToTaxGroup?: string;
  readonly taxCode?: TaxCodeReference;
  readonly taxGroupRate?: number | null;
  readonly useAvalaraTaxFlag?: boolean | null;
  readonly purchaseHeaderTaxGroup?: string;
  readonly purchaseHeaderTaxableFlag?: boolean | null;
  readonly purchaseHeaderFreightTaxableFlag?: boolean | null;
  readonly taxLevels?: readonly GLExportPurchaseTransactionTaxLevel[];
  readonly purchaseDetail?: readonly GLExportPurchaseTransactionDetail[];
  readonly purchaseDetailTax?: readonly GLExportPurchaseTransactionDetailTax[];
}

export interface GLExportPurchaseTransactionDetail {
  readonly id?: number | null;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly glClass?: string;
  readonly glTypeId?: string;
  readonly glItemId?: string;
  readonly salesCode?: string;
  readonly description?: string;
  readonly cost?: number | null;
  readonly memo?: string;
  readonly taxNote?: string;
  readonly vendorNumber?: string;
  readonly accountNumber?: string;
  readonly costAccountNumber?: string;
  readonly inventoryAccountNumber?: string;
  readonly vendorAccountNumber?: string;
  readonly item?: IvItemReference;
  readonly itemDescription?: string;
  readonly salesDescription?: string;
  readonly taxable?: boolean | null;
  readonly itemPrice?: number | null;
  readonly itemCost?: number | null;
  readonly unitOfMeasure?: UnitOfMeasureReference;
  readonly quantity?: number | null;
  readonly total?: number | null;
  readonly currency?: CurrencyReference;
  readonly serializedFlag?: boolean | null;
  readonly serialNumbers?: string;
  readonly dropShippedFlag?: boolean | null;
  readonly lineNumber?: number;
  readonly warehouseBin?: WarehouseBinReference;
  readonly warehouseSite?: SiteReference;
  readonly subCategory?: ProductSubCategoryReference;
  readonly shipmentMethod?: ShipmentMethodReference;
  readonly itemTypeXref?: string;
  readonly inventoryXref?: string;
  readonly cogsXref?: string;
  readonly uomScheduleXref?: string;
  readonly priceLevelXref?: string;
  readonly locationXref?: string;
  readonly taxCode?: TaxCodeReference;
  readonly purchaseHeaderTaxGroup?: string;
  readonly taxCodeXref?: string;
  readonly taxRate?: number;
  readonly taxAgencyXref?: string;
}

export interface GLExportPurchaseTransactionDetailTax {
  readonly id?: number | null;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly accountNumber?: string;
  readonly glClass?: string;
  readonly cost?: number | null;
  readonly salesCode?: string;
  readonly glTypeId?: string;
  readonly glItemId?: string;
  readonly memo?: string;
  readonly vendorNumber?: string;
  readonly vendorAccountNumber?: string;
  readonly costAccountNumber?: string;
  readonly inventoryAccountNumber?: string;
  readonly itemTypeXref?: string;
  readonly inventoryXref?: string;
  readonly cogsXref?: string;
  readonly uomScheduleXref?: string;
  readonly priceLevelXref?: string;
  readonly locationXref?: string;
  readonly item?: IvItemReference;
  readonly taxableFlag?: boolean | null;
  readonly salesDescription?: string;
  readonly itemDescription?: string;
  readonly itemPrice?: number | null;
  readonly itemCost?: number | null;
  readonly unitOfMeasure?: UnitOfMeasureReference;
  readonly quantity?: number | null;
  readonly total?: number | null;
  readonly currency?: CurrencyReference;
  readonly serializedFlag?: boolean | null;
  readonly serialNumbers?: string;
  readonly dropShippedFlag?: boolean | null;
  readonly lineNumber?: number;
  readonly warehouseSite?: SiteReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly shipmentMethod?: ShipmentMethodReference;
  readonly subCategory?: ProductSubCategoryReference;
  readonly taxCode?: TaxCodeReference;
  readonly taxRate?: number | null;
  readonly taxRatePercent?: number | null;
  readonly taxAgencyXref?: string;
  readonly taxNote?: string;
  readonly purchaseHeaderTaxGroup?: string;
}

export interface GLExportPurchaseTransactionTaxLevel {
  readonly taxCodeXref?: string;
  readonly taxLevel?: number;
}

export interface GLExportTransaction {
  readonly id?: number | null;
  readonly glClass?: string;
  readonly glTypeId?: string;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly documentNumber?: string;
  readonly documentType?: string;
  readonly memo?: string;
  readonly description?: string;
  readonly attention?: string;
  readonly salesTerritory?: string;
  readonly company?: CompanyReference;
  readonly companyType?: CompanyTypeReference;
  readonly companyAccountNumber?: string;
  readonly site?: SiteReference;
  readonly billingTerms?: BillingTermsReference;
  readonly billingTermsXref?: string;
  readonly dueDays?: number | null;
  /** Date and time in UTC. */
  readonly dueDate?: string;
  readonly emailDeliveryFlag?: boolean | null;
  readonly printDeliveryFlag?: boolean | null;
  readonly agreementPrePaymentFlag?: boolean | null;
  readonly accountNumber?: string;
  readonly billingType?: string;
  readonly glEntryIds?: string;
  readonly purchaseOrder?: PurchaseOrderReference;
  readonly project?: ProjectReference;
  readonly currency?: CurrencyReference;
  readonly total?: number | null;
  readonly salesRepId?: string;
  readonly salesRepName?: string;
  readonly taxable?: boolean | null;
  readonly taxableTotal?: number | null;
  readonly taxCode?: TaxCodeReference;
  readonly taxGroupRate?: number | null;
  readonly piggyBackFlag?: boolean | null;
  readonly taxAccountNumber?: string;
  readonly salesTax?: number | null;
  readonly stateTax?: number | null;
  readonly countyTax?: number | null;
  readonly cityTax?: number | null;
  readonly taxableAmount1?: number | null;
  readonly taxableAmount2?: number | null;
  readonly taxableAmount3?: number | null;
  readonly taxableAmount4?: number | null;
  readonly taxableAmount5?: number | null;
  readonly taxAgencyXref?: string;
  readonly stateTaxXref?: string;
  readonly countyTaxXref?: string;
  readonly taxId?: string;
  readonly taxDpAppliedFlag?: boolean | null;
  readonly useAvalaraFlag?: boolean | null;
  readonly sendAvalaraTaxFlag?: boolean | null;
  readonly shipToCompany?: CompanyReference;
  readonly shipToCompanyAccountNumber?: string;
  readonly shipToCompanyType?: CompanyTypeReference;
  readonly shipToTaxId?: string;
  readonly shipSite?: SiteReference;
  readonly shipContact?: string;
  readonly detail?: readonly GLExportTransactionDetail[];
  readonly taxLevels?: readonly GLExportTransactionTaxLevel[];
}

export interface GLExportTransactionDetail {
  readonly id?: number | null;
  /** Date and time in UTC. */
  readonly documentDate?: string;
  readonly documentType?: string;
  readonly accountNumber?: string;
  readonly glClass?: string;
  readonly glTypeId?: string;
  readonly glItemId?: string;
  readonly invoiceSummaryOption?: string;
  readonly cost?: number | null;
  readonly salesCode?: string;
  readonly memo?: string;
  readonly description?: string;
  readonly quantity?: number | null;
  readonly total?: number | null;
  readonly currency?: CurrencyReference;
  readonly timeEntry?: TimeEntryReference;
  readonly costAccountNumber?: string;
  readonly inventoryAccountNumber?: string;
  readonly productAccountNumber?: string;
  readonly taxCode?: TaxCodeReference;
  readonly taxCodeXref?: string;
  readonly taxAgencyXref?: string;
  readonly taxNote?: string;
  readonly taxRate?: number | null;
  readonly taxRatePercent?: number | null;
  readonly taxableFlag?: boolean | null;
  readonly taxable2Flag?: boolean | null;
  readonly taxable3Flag?: boolean | null;
  readonly taxable4Flag?: boolean | null;
  readonly taxable5Flag?: boolean | null;
  readonly item?: IvItemReference;
  readonly product?: ProductReference;
  readonly itemTaxableFlag?: boolean | null;
  readonly itemPrice?: number | null;
  readonly itemCost?: number | null;
  readonly itemDescription?: string;
  readonly salesDescription?: string;
  readonly unitOfMeasure?: UnitOfMeasureReference;
  readonly subCategory?: ProductSubCategoryReference;
  readonly serializedFlag?: boolean | null;
  readonly serialNumbers?: string;
  readonly warehouseSite?: SiteReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly shipmentMethod?: ShipmentMethodReference;
  readonly dropShippedFlag?: boolean | null;
  readonly itemTypeXref?: string;
  readonly inventoryXref?: string;
  readonly cogsXref?: string;
  readonly uomScheduleXref?: string;
  readonly priceLevelXref?: string;
  readonly locationXref?: string;
  readonly taxLevels?: readonly GLExportTransactionDetailTaxLevel[];
}

export interface GLExportTransactionDetailTaxLevel {
  readonly taxableFlag?: boolean;
  readonly taxLevel?: number;
}

export interface GLExportTransactionTaxLevel {
  readonly taxAmount?: number | null;
  readonly taxableAmount?: number | null;
  readonly taxCodeXref?: string;
  readonly taxLevel?: number;
}

export interface GLExportVendor {
  readonly member?: MemberReference;
  readonly vendor?: CompanyReference;
  readonly vendorNumber?: string;
  readonly company?: CompanyReference;
  readonly contact?: ContactReference;
  readonly accountNumber?: string;
  readonly billingTerms?: BillingTermsReference;
  readonly dueDays?: number | null;
  readonly site?: SiteReference;
  readonly taxCode?: TaxCodeReference;
}

export interface GLPath {
  readonly id?: number;
  readonly location?: SystemLocationReference;
  /** 255 characters. */
  readonly path?: string;
  /** 255 characters. */
  readonly sqlServerName?: string;
  /** 100 characters. */
  readonly databaseName?: string;
  /** Date and time in UTC. */
  readonly lastPaymentSync?: string;
  readonly lastPaymentSyncBy?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface GenericBoardTeamReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly isProjectTeamFlag?: boolean;
  readonly _info?: RecordInfo;
}

export interface GenericIdIdentifierReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
}

export interface GenericNameIdDTO {
  readonly id?: number;
  readonly tag?: string;
  readonly name?: string;
}

export interface GoogleEmailSetup {
  readonly id?: number;
  /** Required. 200 characters. */
  readonly name?: string;
  /** Required. 100 characters. */
  readonly username?: string;
  /** Required. 40 characters. */
  readonly inboxFolder?: string;
  /** Required. 40 characters. */
  readonly processedFolder?: string;
  /** Required. 40 characters. */
  readonly failedFolder?: string;
  /** 200 characters. */
  readonly clientId?: string;
  /** Never shown. 4000 characters. */
  readonly privateKey?: string;
  readonly inactiveFlag?: boolean | null;
  readonly emailConnector?: EmailConnectorReference;
  readonly _info?: RecordInfo;
}

export interface GoogleEmailSetupReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Group {
  readonly id?: number;
  /** Required. */
  readonly name?: string;
  /** 255 characters. */
  readonly publicDescription?: string;
  readonly publicFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface GroupInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface GroupReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Holiday {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly allDayFlag?: boolean | null;
  /** Required. */
  readonly date?: string;
  readonly timeStart?: string;
  readonly timeEnd?: string;
  readonly holidayList?: HolidayListReference;
  readonly _info?: RecordInfo;
}

export interface HolidayInfo {
  readonly id?: number;
  readonly name?: string;
  readonly allDayFlag?: boolean | null;
  readonly date?: string;
  readonly timeStart?: string;
  readonly timeEnd?: string;
  readonly holidayList?: HolidayListReference;
  readonly _info?: RecordInfo;
}

export interface HolidayList {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface HolidayListInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface HolidayListReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface HttpContent {
  readonly headers?: readonly Json[];
}

export interface HttpMethod {
  readonly get?: HttpMethod;
  readonly put?: HttpMethod;
  readonly post?: HttpMethod;
  readonly delete?: HttpMethod;
  readonly head?: HttpMethod;
  readonly options?: HttpMethod;
  readonly trace?: HttpMethod;
  readonly method?: string;
}

export interface HttpRequestMessage {
  readonly version?: Version;
  readonly content?: HttpContent;
  readonly method?: HttpMethod;
  readonly requestUri?: string;
  readonly headers?: readonly Json[];
  readonly properties?: Json;
}

export interface HttpResponseMessage {
  readonly version?: Version;
  readonly content?: HttpContent;
  readonly statusCode?: string;
  readonly reasonPhrase?: string;
  readonly headers?: readonly Json[];
  readonly requestMessage?: HttpRequestMessage;
  readonly isSuccessStatusCode?: boolean;
}

export interface IRestIdentifiedItem {
  readonly id?: number;
}

export interface IdCollection {
  readonly ids?: readonly number[];
}

export interface Imap {
  readonly id?: number;
  /** Required. 200 characters. */
  readonly name?: string;
  /** Required. 40 characters. */
  readonly imapName?: string;
  /** Required. 40 characters. */
  readonly processedName?: string;
  /** Required. 40 characters. */
  readonly failedFolder?: string;
  /** Required. 200 characters. */
  readonly server?: string;
  /** Required. 80 characters. */
  readonly userName?: string;
  /** Never shown. 80 characters. */
  readonly password?: string;
  /** Required. */
  readonly port?: number | null;
  readonly sslFlag?: boolean | null;
  readonly emailConnector?: EmailConnectorReference;
  readonly _info?: RecordInfo;
}

export interface ImapInfo {
  readonly id?: number;
  readonly name?: string;
  readonly emailConnector?: EmailConnectorReference;
  readonly _info?: RecordInfo;
}

export interface ImapSetupReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Impact {
  readonly id?: number;
  readonly name?: string;
  /** Required. 200 characters. */
  readonly description?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ImportMassMaintenance {
  readonly deletedContactCount?: number;
  readonly deletedCompanyCount?: number;
  readonly message?: string;
  readonly success?: boolean;
}

export interface InOutBoard {
  readonly id?: number;
  /** Required. */
  readonly member?: MemberReference;
  /** Required. */
  readonly inOutType?: InOutTypeReference;
  /** 100 characters. */
  readonly additionalInfo?: string;
  /** Required. Date and time in UTC. */
  readonly dateBack?: string;
  readonly _info?: RecordInfo;
}

export interface InOutType {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly description?: string;
  readonly _info?: RecordInfo;
}

export interface InOutTypeInfo {
  readonly id?: number;
  readonly description?: string;
  readonly _info?: RecordInfo;
}

export interface InOutTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface InclusiveRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface Info {
  readonly version?: string;
  readonly isCloud?: boolean;
  readonly serverTimeZone?: string;
  readonly licenseBits?: readonly LicenseBit[];
  readonly cloudRegion?: string;
  readonly maxWorkFlowRecordsAllowed?: number;
}

export interface IntegratorLogin {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly username?: string;
  /** Never shown. 50 characters. */
  readonly password?: string;
  readonly canAccessAllRecordsFlag?: boolean | null;
  readonly canAccessAllApisFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateInactivated?: string;
  /** The server sets it. */
  readonly inactivatedBy?: MemberReference;
  readonly serviceTicketApiFlag?: boolean | null;
  readonly board?: BoardReference;
  /** 1000 characters. */
  readonly serviceBoardCallbackUrl?: string;
  readonly serviceBoardLegacyCallbackFlag?: boolean | null;
  readonly timeEntryApiFlag?: boolean | null;
  readonly member?: MemberReference;
  /** 1000 characters. */
  readonly timeEntryCallbackUrl?: string;
  readonly timeEntryLegacyCallbackFlag?: boolean | null;
  readonly managedServicesApiFlag?: boolean | null;
  readonly managedServicesAutoChildFlag?: boolean | null;
  readonly managedServicesChildingFlag?: boolean | null;
  readonly contactApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly contactCallbackUrl?: string;
  readonly contactLegacyCallbackFlag?: boolean | null;
  readonly companyApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly companyCallbackUrl?: string;
  readonly companyLegacyCallbackFlag?: boolean | null;
  readonly activityApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly activityCallbackUrl?: string;
  readonly activityLegacyCallbackFlag?: boolean | null;
  readonly invoiceApiFlag?: boolean | null;
  readonly productApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly productCallbackUrl?: string;
  readonly productLegacyCallbackFlag?: boolean | null;
  readonly opportunityApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly opportunityCallbackUrl?: string;
  readonly opportunityLegacyCallbackFlag?: boolean | null;
  readonly opportunityConversionApiFlag?: boolean | null;
  readonly memberApiFlag?: boolean | null;
  readonly marketingApiFlag?: boolean | null;
  readonly purchasingApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly purchasingCallbackUrl?: string;
  readonly purchasingLegacyCallbackFlag?: boolean | null;
  readonly reportingApiFlag?: boolean | null;
  readonly systemApiFlag?: boolean | null;
  readonly projectApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly projectCallbackUrl?: string;
  readonly projectLegacyCallbackFlag?: boolean | null;
  readonly configurationApiFlag?: boolean | null;
  readonly configurationAutoChildFlag?: boolean | null;
  readonly configurationChildlingFlag?: boolean | null;
  /** 1000 characters. */
  readonly configurationCallbackUrl?: string;
  readonly configurationLegacyCallbackFlag?: boolean | null;
  readonly scheduleApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly scheduleCallbackUrl?: string;
  readonly scheduleLegacyCallbackFlag?: boolean | null;
  readonly agreementApiFlag?: boolean | null;
  /** 1000 characters. */
  readonly agreementCallbackUrl?: string;
  readonly agreementCallbackLegacyFlag?: boolean | null;
  readonly documentApiFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface IntegratorLoginReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface IntegratorTag {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly text?: string;
  readonly _info?: RecordInfo;
}

export interface InventoryOnHand {
  readonly id?: number;
  readonly catalogItem?: CatalogItemReference;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly onHand?: number | null;
  readonly serialNumbers?: readonly OnHandSerialNumberReference[];
  readonly _info?: RecordInfo;
}

export interface Invoice {
  readonly id?: number;
  /** 15 characters. */
  readonly invoiceNumber?: string;
  /** Required. */
  readonly type?: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  readonly status?: BillingStatusReference;
  /** Required. */
  readonly company?: CompanyReference;
  readonly billToCompany?: CompanyReference;
  readonly shipToCompany?: CompanyReference;
  readonly accountNumber?: string;
  readonly applyToType?: 'All' | 'Agreement' | 'Project' | 'ProjectPhase' | 'SalesOrder' | 'Ticket' | null;
  readonly applyToId?: number | null;
  /** 60 characters. */
  readonly attention?: string;
  /** 60 characters. */
  readonly shipToAttention?: string;
  readonly billingSite?: SiteReference;
  /** The server sets it. */
  readonly billingSiteAddressLine1?: string;
  /** The server sets it. */
  readonly billingSiteAddressLine2?: string;
  /** The server sets it. */
  readonly billingSiteCity?: string;
  /** The server sets it. */
  readonly billingSiteState?: string;
  /** The server sets it. */
  readonly billingSiteZip?: string;
  /** The server sets it. */
  readonly billingSiteCountry?: string;
  readonly shippingSite?: SiteReference;
  /** The server sets it. */
  readonly shippingSiteAddressLine1?: string;
  /** The server sets it. */
  readonly shippingSiteAddressLine2?: string;
  /** The server sets it. */
  readonly shippingSiteCity?: string;
  /** The server sets it. */
  readonly shippingSiteState?: string;
  /** The server sets it. */
  readonly shippingSiteZip?: string;
  /** The server sets it. */
  readonly shippingSiteCountry?: string;
  readonly billingTerms?: BillingTermsReference;
  /** 50 characters. */
  readonly reference?: string;
  /** 50 characters. */
  readonly customerPO?: string;
  readonly templateSetupId?: number | null;
  readonly invoiceTemplate?: InvoiceTemplateDetailReference;
  readonly emailTemplateId?: number | null;
  readonly addToBatchEmailList?: boolean | null;
  /** Date and time in UTC. */
  readonly date?: string;
  readonly restrictDownpaymentFlag?: boolean | null;
  readonly locationId?: number | null;
  readonly location?: SystemLocationReference;
  readonly departmentId?: number | null;
  readonly department?: BillingUnitReference;
  readonly territoryId?: number | null;
  readonly territory?: SystemLocationReference;
  readonly topComment?: string;
  readonly bottomComment?: string;
  readonly taxableFlag?: boolean | null;
  readonly taxCode?: TaxCodeReference;
  readonly internalNotes?: string;
  readonly downpaymentPreviouslyTaxedFlag?: boolean | null;
  readonly serviceTotal?: number | null;
  readonly overrideDownPaymentAmountFlag?: boolean | null;
  readonly currency?: CurrencyReference;
  /** Date and time in UTC. */
  readonly dueDate?: string;
  /** The server sets it. */
  readonly expenseTotal?: number | null;
  /** The server sets it. */
  readonly productTotal?: number | null;
  /** The server sets it. */
  readonly previousProgressApplied?: number | null;
  readonly serviceAdjustmentAmount?: number | null;
  /** The server sets it. */
  readonly agreementAmount?: number | null;
  readonly downpaymentApplied?: number | null;
  /** The server sets it. */
  readonly subtotal?: number | null;
  readonly total?: number | null;
  /** The server sets it. */
  readonly remainingDownpayment?: number | null;
  /** The server sets it. */
  readonly salesTax?: number | null;
  readonly adjustmentReason?: string;
  /** The server sets it. */
  readonly adjustedBy?: string;
  /** The server sets it. */
  readonly closedBy?: string;
  /** The server sets it. */
  readonly payments?: number | null;
  /** The server sets it. */
  readonly credits?: number | null;
  /** The server sets it. */
  readonly balance?: number | null;
  readonly specialInvoiceFlag?: boolean | null;
  readonly billingSetupReference?: BillingSetupReference;
  readonly ticket?: TicketReference;
  readonly project?: ProjectReference;
  readonly phase?: ProjectPhaseReference;
  readonly salesOrder?: SalesOrderReference;
  readonly agreement?: AgreementReference;
  /** The server sets it. */
  readonly glBatch?: BatchReference;
  /** The server sets it. */
  readonly unbatchedBatch?: BatchReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface InvoiceCommission {
  readonly id?: number;
  readonly member?: MemberReference;
  /** The server sets it. */
  readonly percent?: number | null;
  /** The server sets it. */
  readonly splitPercent?: number | null;
  readonly adjustment?: number | null;
  /** The server sets it. */
  readonly netAmount?: number | null;
  /** The server sets it. */
  readonly amount?: number | null;
  readonly invoice?: InvoiceReference;
  readonly opportunity?: OpportunityReference;
  readonly agreement?: AgreementReference;
  readonly activity?: ActivityReference;
  readonly ticket?: TicketReference;
  readonly project?: ProjectReference;
  readonly salesOrder?: SalesOrderReference;
  /** The server sets it. */
  readonly adjustedBy?: string;
  /** The server sets it. Date and time in UTC. */
  readonly adjustedDate?: string;
  readonly adjustmentReason?: string;
  readonly _info?: RecordInfo;
}

export interface InvoiceEmailTemplate {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly serviceSurvey?: ServiceSurveyReference;
  readonly useSenderFlag?: boolean | null;
  /** 100 characters. */
  readonly firstName?: string;
  /** 100 characters. */
  readonly lastName?: string;
  /** 100 characters. */
  readonly emailAddress?: string;
  /** Required. 200 characters. */
  readonly subject?: string;
  readonly body?: string;
  readonly copySenderFlag?: boolean | null;
  readonly invoiceStatus?: BillingStatusReference;
  readonly attachInvoiceFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface InvoiceEmailTemplateInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface InvoiceGrouping {
  readonly id?: number;
  /** Required. */
  readonly name?: string;
  /** Required. */
  readonly customerDescription?: string;
  readonly inactiveFlag?: boolean | null;
  readonly showPriceFlag?: boolean | null;
  readonly showSubItemsFlag?: boolean | null;
  readonly groupParentChildAdditionsFlag?: boolean;
  readonly _info?: RecordInfo;
}

export interface InvoiceGroupingReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly description?: string;
  readonly showPriceFlag?: boolean;
  readonly showSubItemsFlag?: boolean;
  readonly groupParentChildAdditionsFlag?: boolean;
  readonly _info?: RecordInfo;
}

export interface InvoiceInfo {
  readonly id?: number;
  readonly invoice?: Invoice;
  readonly invoiceTemplate?: InvoiceTemplate;
  readonly products?: readonly ProductItem[];
  readonly bundledComponentsInfo?: readonly ProductComponent[];
  readonly expenses?: readonly ExpenseEntry[];
  readonly timeEntries?: readonly TimeEntry[];
  readonly logo?: DocumentInfo;
  readonly billingSetup?: BillingSetup;
  readonly agreementBillingInfo?: readonly AgreementBillingInfo[];
  readonly _info?: RecordInfo;
}

export interface InvoicePayment {
  readonly id?: number;
  readonly type?: string;
  readonly source?: string;
  readonly invoice?: InvoiceReference;
  readonly credit?: InvoiceReference;
  readonly amount?: number | null;
  /** The server sets it. */
  readonly balance?: number | null;
  /** The server sets it. */
  readonly invoiceBalance?: number | null;
  /** The server sets it. */
  readonly invoiceTotal?: number | null;
  /** Date and time in UTC. */
  readonly paymentDate?: string;
  /** The server sets it. */
  readonly appliedBy?: string;
  readonly _info?: RecordInfo;
  readonly wisePayPayment?: WisePayPayment;
  readonly paymentSyncStatus?: string;
  /** 50 characters. */
  readonly glBatchID?: string;
  /** Date and time in UTC. */
  readonly paymentSyncDate?: string;
  readonly paymentAccount?: string;
  readonly aRPaymentAccount?: string;
}

export interface InvoiceReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly billingType?: string;
  readonly applyToType?: string;
  /** Date and time in UTC. */
  readonly invoiceDate?: string;
  readonly chargeFirmFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface InvoiceRouting {
  readonly id?: number;
  readonly invoice?: InvoiceReference;
  readonly sequenceNumber?: number | null;
  readonly member?: MemberReference;
  readonly reviewedFlag?: boolean;
  /** Date and time in UTC. */
  readonly dateReviewedUTC?: string;
  readonly _info?: RecordInfo;
}

export interface InvoiceTemplate {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly marginLeft?: number | null;
  readonly marginRight?: number | null;
  readonly marginTop?: number | null;
  readonly marginBottom?: number | null;
  readonly logoVisibleFlag?: boolean | null;
  readonly headerLogoPosition?: 'Center' | 'LeftSide' | 'RightSide' | null;
  readonly remitToVisibleFlag?: boolean | null;
  readonly headerAddressPosition?: 'Center' | 'LeftSide' | 'RightSide' | null;
  readonly headerTitleVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly headerTitleCaption?: string;
  readonly headerTitlePosition?: 'Center' | 'LeftSide' | 'RightSide' | null;
  readonly headerTitleFont?: 'Regular' | 'RegularBold' | 'Large' | 'LargeBold' | 'ExtraLarge' | 'ExtraLargeBold' | null;
  readonly headerTermsVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly headerTermsCaption?: string;
  readonly headerDueDateVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly headerDueDateCaption?: string;
  readonly headerPoNumberVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly headerPoNumberCaption?: string;
  readonly headerReferenceVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly headerReferenceCaption?: string;
  readonly headerAccountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly headerAccountCaption?: string;
  readonly headerTaxIdVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly headerTaxIdCaption?: string;
  readonly headerShipToVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly headerShipToCaption?: string;
  readonly headerHoursBasedExtendedAmountVisibleFlag?: boolean | null;
  /** 1000 characters. */
  readonly payableCaption?: string;
  readonly serviceHeaderTicketNumberVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly serviceHeaderTicketNumberCaption?: string;
  readonly serviceHeaderCompanyNameVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly serviceHeaderCompanyNameCaption?: string;
  readonly serviceHeaderSummaryVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly serviceHeaderSummaryCaption?: string;
  readonly serviceHeaderContactNameVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly serviceHeaderContactNameCaption?: string;
  readonly serviceHeaderDetailDescriptionVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly serviceHeaderDetailDescriptionCaption?: string;
  readonly serviceHeaderResolutionVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly serviceHeaderResolutionCaption?: string;
  readonly serviceHeaderAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly serviceHeaderAmountCaption?: string;
  readonly serviceHeaderBillingMethodVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly serviceHeaderBillingMethodCaption?: string;
  readonly serviceHeaderClosedTasksVisibleFlag?: boolean | null;
  readonly serviceHeaderOpenTasksVisibleFlag?: boolean | null;
  readonly serviceHeaderBundledTicketsVisibleFlag?: boolean | null;
  readonly projectHeaderProjectNameVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly projectHeaderProjectNameCaption?: string;
  readonly projectHeaderCompanyNameVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly projectHeaderCompanyNameCaption?: string;
  readonly projectHeaderOriginalDownpaymentVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly projectHeaderOriginalDownpaymentCaption?: string;
  readonly projectHeaderContactNameVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly projectHeaderContactNameCaption?: string;
  readonly projectHeaderAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly projectHeaderAmountCaption?: string;
  readonly projectHeaderBillingMethodVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly projectHeaderBillingMethodCaption?: string;
  readonly projectHeaderBillingTypeVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly projectHeaderBillingTypeCaption?: string;
  readonly invoicePaymentAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly invoicePaymentAmountCaption?: string;
  readonly invoiceCreditAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly invoiceCreditAmountCaption?: string;
  readonly invoiceBalanceDueVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly invoiceBalanceDueCaption?: string;
  readonly creditCreditAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly creditCreditAmountCaption?: string;
  readonly creditRemainingAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly creditRemainingAmountCaption?: string;
  readonly timeDetailVisibleFlag?: boolean | null;
  readonly timeDetailPrimarySortField?: string;
  readonly timeDetailPrimarySortDirection?: string;
  readonly timeDetailSecondarySortField?: string;
  readonly timeDetailSecondarySortDirection?: string;
  readonly timeDetailSubtotalVisibleFlag?: boolean | null;
  readonly timeDetailStartEndTimeVisibleFlag?: boolean | null;
  readonly timeDetailHoursVisibleFlag?: boolean | null;
  readonly timeDetailMembersVisibleFlag?: boolean | null;
  readonly timeDetailBillableVisibleFlag?: boolean | null;
  readonly timeDetailExtendedAmountVisibleFlag?: boolean | null;
  readonly timeDetailDollarAmountsOnHourseBasedVisibleFlag?: boolean | null;
  readonly timeDetailHourlyRateVisibleFlag?: boolean | null;
  readonly timeDetailContactsVisibleFlag?: boolean | null;
  readonly timeDetailNotesVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly timeDetailNonBillableCaption?: string;
  readonly timeDetailAgreementVisibleFlag?: boolean | null;
  readonly timeDetailHoursBasedHoursVisibleFlag?: boolean | null;
  readonly timeDetailHoursBasedExtAmountVisibleFlag?: boolean | null;
  readonly timeDetailHoursbasedHourlyRateVisibleFlag?: boolean | null;
  readonly timeDetailAmountBasedHoursVisibleFlag?: boolean | null;
  readonly timeDetailAmountBasedExtAmountVisibleFlag?: boolean | null;
  readonly timeDetailAmountBasedHourlyRateVisibleFlag?: boolean | null;
  readonly timeDetailSRTicketSummaryVisibleFlag?: boolean | null;
  readonly timeDetailSRContactVisibleFlag?: boolean | null;
  readonly timeDetailSRAddressVisibleFlag?: boolean | null;
  readonly timeDetailPmPhaseVisibleFlag?: boolean | null;
  readonly timeDetailPmSummaryVisibleFlag?: boolean | null;
  readonly timeDetailTicketNumberVisibleFlag?: boolean | null;
  readonly timeDetailDatesVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly servicesStaffCaption?: string;
  readonly servicesStaffVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly servicesAmountCaption?: string;
  readonly servicesAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly servicesHoursCaption?: string;
  readonly servicesHoursVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly servicesRateCaption?: string;
  readonly servicesRateVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly servicesWorkRoleCaption?: string;
  readonly servicesWorkRoleVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly servicesWorkTypeCaption?: string;
  readonly servicesWorkTypeVisibleFlag?: boolean | null;
  readonly servicesTotalVisibleFlag?: boolean | null;
  readonly servicesMemberNameVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly servicesMemberNameCaption?: string;
  readonly currencyIdVisibleFlag?: boolean | null;
  readonly currencySymbolVisibleFlag?: boolean | null;
  readonly portalFlag?: boolean | null;
  readonly servicesCollapsedFlag?: boolean | null;
  readonly expensesCollapsedFlag?: boolean | null;
  readonly otherChargesCollapsedFlag?: boolean | null;
  /** 50 characters. */
  readonly expensesTypeCaption?: string;
  /** 50 characters. */
  readonly expensesStaffCaption?: string;
  /** 50 characters. */
  readonly expensesAmountCaption?: string;
  readonly expensesTypeVisibleFlag?: boolean | null;
  readonly expensesStaffVisibleFlag?: boolean | null;
  readonly expensesAmountVisibleFlag?: boolean | null;
  readonly expensesTotalVisibleFlag?: boolean | null;
  readonly expenseDetailSubtotalVisibleFlag?: boolean | null;
  readonly expenseDetailMembersVisibleFlag?: boolean | null;
  readonly expenseDetailContactsVisibleFlag?: boolean | null;
  readonly expenseDetailBillableVisibleFlag?: boolean | null;
  readonly expenseDetailExtAmountVisibleFlag?: boolean | null;
  readonly expenseDetailNotesVisibleFlag?: boolean | null;
  readonly expenseDetailPrimarySortField?: string;
  readonly expenseDetailPrimarySortDirection?: string;
  readonly expenseDetailSecondarySortField?: string;
  readonly expenseDetailSecondarySortDirection?: string;
  /** 50 characters. */
  readonly expenseDetailNonbillableCaption?: string;
  readonly expenseDetailVisibleFlag?: boolean | null;
  readonly expenseDetailAgreementVisibleFlag?: boolean | null;
  readonly expenseDetailAgreementExtAmountVisibleFlag?: boolean | null;
  readonly expenseDetailTicketNumberVisibleFlag?: boolean | null;
  readonly expenseDetailSrTicketSummaryVisibleFlag?: boolean | null;
  readonly expenseDetailSrContactVisibleFlag?: boolean | null;
  readonly expenseDetailSrAddressVisibleFlag?: boolean | null;
  readonly expenseDetailPmPhaseVisibleFlag?: boolean | null;
  readonly expenseDetailPmSummaryVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly otherChargesAmountCaption?: string;
  readonly otherChargesAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly otherChargesDescriptionCaption?: string;
  readonly otherChargesDescriptionVisibleFlag?: boolean | null;
  readonly otherChargesDisplaySixDecimals?: boolean | null;
  readonly otherChargesItemIdVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly otherChargesPriceCaption?: string;
  readonly otherChargesPriceVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly otherChargesQuantityCaption?: string;
  readonly otherChargesQuantityVisibleFlag?: boolean | null;
  readonly otherChargesSerialNumberVisibleFlag?: boolean | null;
  readonly otherChargesTotalVisibleFlag?: boolean | null;
  readonly adjustmentDescriptionVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly adjustmentDescriptionCaption?: string;
  readonly adjustmentQuantityVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly adjustmentQuantityCaption?: string;
  readonly adjustmentAmountVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly adjustmentAmountCaption?: string;
  readonly adjustmentAgrTypeVisibleFlag?: boolean | null;
  readonly adjustmentTotalVisibleFlag?: boolean | null;
  readonly adjustmentPriceVisibleFlag?: boolean | null;
  /** 50 characters. */
  readonly adjustmentPriceCaption?: string;
  readonly _info?: RecordInfo;
}

export interface InvoiceTemplateDetailReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface InvoiceTemplateReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface InvoiceTemplateSetup {
  readonly id?: number;
  readonly name?: string;
  readonly customFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface IvItemReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly serializedFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface KBCategoryReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface KPI {
  readonly id?: number;
  readonly name?: string;
  readonly category?: KPICategoryReference;
  readonly dateFilter?: string;
  readonly sortOrder?: number | null;
  readonly inactiveFlag?: boolean | null;
}

export interface KPICategory {
  readonly id?: number;
  readonly name?: string;
  readonly sortOrder?: number | null;
}

export interface KPICategoryReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface KPIReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface KnowledgeBaseArticle {
  readonly id?: number;
  /** Required. */
  readonly title?: string;
  /** Required. */
  readonly issue?: string;
  /** Required. */
  readonly resolution?: string;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly board?: BoardReference;
  readonly categoryId?: number | null;
  readonly subCategoryId?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateCreated?: string;
  /** The server sets it. */
  readonly createdBy?: string;
  readonly _info?: RecordInfo;
}

export interface KnowledgeBaseCategory {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly approver?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface KnowledgeBaseSettings {
  readonly id?: number;
  /** Required. */
  readonly requireApproval?: boolean | null;
  readonly defaultApprover?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface KnowledgeBaseSubCategory {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly category?: KBCategoryReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly _info?: RecordInfo;
}

export interface LdapConfiguration {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  /** Required. 200 characters. */
  readonly server?: string;
  /** Required. 50 characters. */
  readonly domain?: string;
  readonly _info?: RecordInfo;
}

export interface LdapConfigurationInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface LdapConfigurationReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly server?: string;
  readonly _info?: RecordInfo;
}

export interface LdapConfigurationTestLink {
  /** 200 characters. */
  readonly server?: string;
}

export interface LegacySubCategory {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface LegacySubCategoryInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface LicenseBit {
  readonly name?: string;
  readonly activeFlag?: boolean;
}

export interface Link {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly tableReferenceId?: number | null;
  /** 1000 characters. */
  readonly url?: string;
  readonly screenLink?: 'Company' | 'Contact' | 'Service' | 'Invoice' | 'PurchaseOrder' | 'SalesOrder' | null;
  readonly _info?: RecordInfo;
}

export interface LinkClicked {
  readonly id?: number;
  readonly campaignId?: number | null;
  /** Required. */
  readonly contactId?: number | null;
  /** Date and time in UTC. */
  readonly dateClicked?: string;
  /** Required. 2083 characters. */
  readonly url?: string;
  readonly queryString?: string;
}

export interface LinkInfo {
  readonly id?: number;
  readonly name?: string;
  readonly screenLink?: 'Company' | 'Contact' | 'Service' | 'Invoice' | 'PurchaseOrder' | 'SalesOrder' | null;
  readonly _info?: RecordInfo;
}

export interface LinkResolveUrlInfo {
  /** Required. */
  readonly referenceId?: number | null;
  readonly url?: string;
}

export interface LocaleInfo {
  readonly id?: number;
  readonly name?: string;
  readonly localeCode?: string;
}

export interface LocaleReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Location {
  readonly id?: number;
  readonly ownerLevelId?: number | null;
  /** Required. */
  readonly structureLevel?: CorporateStructureLevelReference;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly manager?: MemberReference;
  readonly reportsTo?: SystemLocationReference;
  /** 50 characters. */
  readonly salesRep?: string;
  readonly timeZoneSetup?: TimeZoneSetupReference;
  readonly calendar?: CalendarReference;
  /** 50 characters. */
  readonly overrideAddressLine1?: string;
  /** 50 characters. */
  readonly overrideAddressLine2?: string;
  /** 50 characters. */
  readonly overrideCity?: string;
  /** 50 characters. */
  readonly overrideState?: string;
  /** 12 characters. */
  readonly overrideZip?: string;
  readonly overrideCountry?: CountryReference;
  /** 15 characters. */
  readonly overridePhoneNumber?: string;
  /** 15 characters. */
  readonly overrideFaxNumber?: string;
  /** 100 characters. */
  readonly owaUrl?: string;
  /** 10 characters. */
  readonly payrollXref?: string;
  readonly locationFlag?: boolean | null;
  readonly clientFlag?: boolean | null;
  readonly workRoleIds?: readonly number[];
  readonly departmentIds?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface LocationDepartment {
  readonly id?: number;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly _info?: RecordInfo;
}

export interface LocationInfo {
  readonly id?: number;
  readonly name?: string;
  readonly location_flag?: boolean | null;
  readonly structureLevel?: CorporateStructureLevelReference;
  readonly _info?: RecordInfo;
}

export interface LocationWorkRole {
  readonly id?: number;
  readonly location?: SystemLocationReference;
  readonly workRole?: WorkRoleReference;
  /** The server sets it. */
  readonly workRoleInactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface LostRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface M365Contact {
  readonly id?: number;
  readonly userPrincipalName?: string;
  readonly displayName?: string;
  readonly contactRecId?: number;
  readonly tenantId?: string;
  readonly m365ContactId?: string;
  readonly department?: string;
  readonly employeeType?: string;
  readonly managerId?: string;
  readonly proxyAddresses?: string;
  readonly proxyAddressesPlain?: string;
  readonly groups?: string;
  readonly directoryRoles?: string;
  readonly assignedLicenses?: string;
  readonly _info?: RecordInfo;
}

export interface M365ContactSyncInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface M365ContactSyncMonitoring {
  readonly id?: number;
  readonly monitoringTypeId?: number;
  readonly emailAddress?: string;
  readonly serviceBoardId?: number | null;
  readonly serviceBoardStatusId?: number | null;
  readonly _info?: RecordInfo;
}

export interface M365ContactSyncProperty {
  readonly id?: number;
  readonly includeExcludeType?: string | null;
  readonly propertyType?: string | null;
  readonly excludeIncludeFlag?: boolean;
  readonly wildCard?: string;
  readonly companyRecID?: number;
  readonly _info?: RecordInfo;
}

export interface ManagedDeviceAccount {
  readonly id?: number;
  readonly username?: string;
  /** Never shown. */
  readonly password?: string;
  readonly managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  readonly _info?: RecordInfo;
}

export interface ManagedDevicesIntegration {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** Required. 30 characters. */
  readonly solution?: string;
  /** 200 characters. */
  readonly portalUrl?: string;
  /** Required. */
  readonly loginBy?: 'Global' | 'Member' | null;
  /** 50 characters. */
  readonly globalLoginUsername?: string;
  /** Never shown. 50 characters. */
  readonly globalLoginPassword?: string;
  /** Required. */
  readonly defaultBillingLevel?: 'Detail' | 'Summary' | null;
  readonly managementItSetupType?: string;
  readonly defaultLocation?: SystemLocationReference;
  readonly defaultDepartment?: SystemDepartmentReference;
  readonly integratorLogin?: IntegratorLoginReference;
  readonly matchOnSerialNumberFlag?: boolean | null;
  readonly disableNewCrossReferencesFlag?: boolean | null;
  readonly configBillCustomerFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ManagedDevicesIntegrationCrossReference {
  readonly id?: number;
  readonly managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /** 255 characters. */
  readonly vendorType?: string;
  /** 255 characters. */
  readonly vendorLevel?: string;
  readonly agreementType?: AgreementTypeReference;
  readonly product?: IvItemReference;
  readonly configurationType?: ConfigurationTypeReference;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ManagedDevicesIntegrationInfo {
  readonly id?: number;
  readonly name?: string;
  readonly solution?: string;
  readonly managementItSetupType?: string;
  readonly _info?: RecordInfo;
}

export interface ManagedDevicesIntegrationLogin {
  readonly id?: number;
  readonly managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /** Required. 50 characters. */
  readonly username?: string;
  /** Never shown. 50 characters. */
  readonly password?: string;
  /** Required. */
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface ManagedDevicesIntegrationNotification {
  readonly id?: number;
  readonly managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /** Required. */
  readonly notifyWho?: NotificationRecipientReference;
  readonly member?: MemberReference;
  /** Required. */
  readonly logType?: 'All' | 'Error' | 'NewManagedSolution' | 'NewDeviceType' | 'NewConfiguration' | 'NewAddition' | 'Info' | null;
  readonly _info?: RecordInfo;
}

export interface ManagedDevicesIntegrationReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Management {
  readonly id?: number;
  /** Date and time in UTC. */
  readonly runTime?: string;
  /** Required. */
  readonly addedConfigurationStatus?: ConfigurationStatusReference;
  /** Required. */
  readonly deletedConfigurationStatus?: ConfigurationStatusReference;
  /** Required. */
  readonly integratorLogin?: IntegratorLoginReference;
  /** Required. */
  readonly scheduleExecutiveSummaryReportFlag?: boolean | null;
  readonly executiveSummaryReportScheduleDay?: number | null;
  readonly executiveSummaryReportScheduleHour?: number | null;
  readonly executiveSummaryReportScheduleMinute?: number | null;
  readonly _info?: RecordInfo;
}

export interface ManagementBackup {
  readonly id?: number;
  /** Required. */
  readonly type?: AgreementTypeReference;
  /** Required. */
  readonly item?: CatalogItemReference;
  /** Required. */
  readonly billingLevel?: 'Detail' | 'Summary' | null;
  readonly _info?: RecordInfo;
}

export interface ManagementItSolution {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** Required. */
  readonly managementItSolutionType?: 'LevelPlatforms' | 'NAble' | 'Continuum' | 'Custom' | null;
  /** 30 characters. */
  readonly managementSolutionName?: string;
  /** 200 characters. */
  readonly managementServerUrl?: string;
  /** 200 characters. */
  readonly webserviceOverrideUrl?: string;
  /** 200 characters. */
  readonly portalOverrideLoginUrl?: string;
  readonly globalLoginFlag?: boolean | null;
  /** 50 characters. */
  readonly globalLoginUsername?: string;
  /** Never shown. 50 characters. */
  readonly globalLoginPassword?: string;
  readonly usingSslFlag?: boolean | null;
  /** 50 characters. */
  readonly nAbleUsername?: string;
  /** Never shown. 50 characters. */
  readonly nAblePassword?: string;
  readonly overrideWebServiceLocationFlag?: boolean | null;
  readonly overrideLoginLocationFlag?: boolean | null;
  /** 100 characters. */
  readonly continuumApiUsername?: string;
  /** Never shown. 100 characters. */
  readonly continuumApiPassword?: string;
  /** 100 characters. */
  readonly levelApiUsername?: string;
  /** Never shown. 100 characters. */
  readonly levelApiPassword?: string;
  /** 100 characters. */
  readonly levelVarDomain?: string;
  readonly noDisplayFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ManagementItSolutionAgreementInterfaceParameter {
  readonly id?: number;
  readonly managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  /** Required. */
  readonly agreementType?: AgreementTypeReference;
  readonly serverProduct?: IvItemReference;
  readonly workstationProduct?: IvItemReference;
  readonly spamStatsProduct?: IvItemReference;
  readonly _info?: RecordInfo;
}

export interface ManagementLogDocumentInfo {
  readonly fullPathFileName?: string;
  readonly fileSize?: string;
}

export interface ManagementNetworkSecurity {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** 50 characters. */
  readonly username?: string;
  /** Never shown. 50 characters. */
  readonly password?: string;
  /** Required. 100 characters. */
  readonly site?: string;
  readonly _info?: RecordInfo;
}

export interface ManagementReportNotification {
  readonly id?: number;
  /** Required. */
  readonly notifyWho?: NotificationRecipientReference;
  readonly member?: MemberReference;
  /** 50 characters. */
  readonly email?: string;
  readonly globalFlag?: boolean | null;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface ManagementReportSetup {
  readonly id?: number;
  /** Required. */
  readonly scheduledReportDisabledFlag?: boolean;
  readonly _info?: RecordInfo;
}

export interface ManagementSolutionReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly setupName?: string;
  readonly _info?: RecordInfo;
}

export interface Manufacturer {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ManufacturerInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ManufacturerReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface MappedRecordReference {
  readonly id?: number | null;
  readonly name?: string;
}

export interface MappedType {
  readonly id?: number;
  readonly name?: string;
  readonly table?: string;
  readonly recIdField?: string;
  readonly glType?: 'AP' | 'AR' | 'EE' | 'EI' | 'EO' | 'IA' | 'IT' | 'P' | 'PF' | 'R' | 'RA' | 'RD' | 'RE' | 'RP' | 'ST' | 'SD' | 'ET' | 'FT' | 'PT' | null;
  readonly sortOrder?: number;
}

export interface MappedTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface MarketDescription {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface MarketDescriptionInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface MarketDescriptionReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface MarketingCompany {
  /** Required. */
  readonly id?: number;
  readonly groupId?: number | null;
  readonly defaultContactFlag?: boolean | null;
  readonly allContactsFlag?: boolean | null;
  readonly unsubscribeFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface MarketingContact {
  /** Required. */
  readonly id?: number;
  readonly groupId?: number | null;
  /** 50 characters. */
  readonly note?: string;
  readonly unsubscribeFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface MarketplaceImport {
  readonly id?: number;
  readonly marketplaceImportType?: 'Agreements' | 'Configurations' | 'CRMSurveys' | 'CustomReports' | 'CustomerPortalTypes' | 'HTMLEmailTemplates' | 'Products' | 'ProjectBoards' | 'ProjectTemplates' | 'ReportWriterReports' | 'ServiceBoards' | 'TicketTemplates' | 'Views';
  readonly marketplaceObject?: readonly Json[];
  readonly requiredFields?: readonly string[];
}

export interface Member {
  readonly id?: number;
  /** Required. 15 characters. */
  readonly identifier?: string;
  /** Never shown. 60 characters. */
  readonly password?: string;
  readonly disableOnlineFlag?: boolean | null;
  /** Required. */
  readonly licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  readonly notes?: string;
  /** 10 characters. */
  readonly employeeIdentifer?: string;
  readonly vendorNumber?: string;
  readonly enableMobileGpsFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly inactiveDate?: string;
  readonly inactiveFlag?: boolean | null;
  /** The server sets it. */
  readonly lastLogin?: string;
  readonly clientId?: string;
  /** Never shown. */
  readonly token?: string;
  /** Required. 30 characters. */
  readonly firstName?: string;
  /** 1 characters. */
  readonly middleInitial?: string;
  /** Required. 30 characters. */
  readonly lastName?: string;
  /** Required. Date and time in UTC. */
  readonly hireDate?: string;
  readonly country?: CountryReference;
  readonly photo?: DocumentReference;
  /** 250 characters. */
  readonly officeEmail?: string;
  /** 250 characters. */
  readonly mobileEmail?: string;
  /** 250 characters. */
  readonly homeEmail?: string;
  /** Required. */
  readonly defaultEmail?: 'Office' | 'Mobile' | 'Home' | null;
  /** 250 characters. */
  readonly primaryEmail?: string;
  /** 15 characters. */
  readonly officePhone?: string;
  /** 10 characters. */
  readonly officeExtension?: string;
  /** 15 characters. */
  readonly mobilePhone?: string;
  /** 10 characters. */
  readonly mobileExtension?: string;
  /** 15 characters. */
  readonly homePhone?: string;
  /** 10 characters. */
  readonly homeExtension?: string;
  /** Required. */
  readonly defaultPhone?: 'Office' | 'Mobile' | 'Home' | null;
  /** Required. */
  readonly securityRole?: SecurityRoleReference;
  readonly office365?: MemberOffice365;
  readonly mapiName?: string;
  readonly calendarSyncIntegrationFlag?: boolean | null;
  readonly authenticationServiceType?: 'AuthAnvil' | 'GoogleAuthenticator' | 'Email' | null;
  readonly timebasedOneTimePasswordActivated?: boolean | null;
  readonly enableLdapAuthenticationFlag?: boolean | null;
  readonly ldapConfiguration?: LdapConfigurationReference;
  /** 50 characters. */
  readonly ldapUserName?: string;
  readonly directionalSync?: DirectionalSyncReference;
  readonly ssoSettings?: MemberSsoSettingsReference;
  readonly signature?: string;
  readonly phoneIntegrationType?: 'TAPI' | 'SKYPE' | 'NONE' | null;
  readonly useBrowserLanguageFlag?: boolean | null;
  readonly title?: string;
  readonly reportCard?: ReportCardReference;
  readonly enableMobileFlag?: boolean | null;
  readonly type?: MemberTypeReference;
  readonly timeZone?: TimeZoneSetupReference;
  readonly partnerPortalFlag?: boolean | null;
  readonly stsUserAdminUrl?: string;
  readonly toastNotificationFlag?: boolean | null;
  readonly memberPersonas?: readonly number[];
  readonly adminFlag?: boolean | null;
  readonly structureLevel?: StructureReference;
  readonly securityLocation?: SystemLocationReference;
  readonly defaultLocation?: SystemLocationReference;
  readonly defaultDepartment?: SystemDepartmentReference;
  readonly reportsTo?: MemberReference;
  readonly restrictLocationFlag?: boolean | null;
  readonly restrictDepartmentFlag?: boolean | null;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly timeApprover?: MemberReference;
  readonly expenseApprover?: MemberReference;
  readonly billableForecast?: number | null;
  readonly dailyCapacity?: number | null;
  readonly hourlyCost?: number | null;
  readonly hourlyRate?: number | null;
  readonly includeInUtilizationReportingFlag?: boolean | null;
  readonly requireExpenseEntryFlag?: boolean | null;
  readonly requireTimeSheetEntryFlag?: boolean | null;
  readonly requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  readonly allowInCellEntryOnTimeSheet?: boolean | null;
  readonly enterTimeAgainstCompanyFlag?: boolean | null;
  readonly allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  readonly timeReminderEmailFlag?: boolean | null;
  readonly daysTolerance?: number | null;
  readonly minimumHours?: number | null;
  /** Date and time in UTC. */
  readonly timeSheetStartDate?: string;
  readonly serviceDefaultLocation?: SystemLocationReference;
  readonly serviceDefaultDepartment?: SystemDepartmentReference;
  readonly serviceDefaultBoard?: BoardReference;
  readonly restrictServiceDefaultLocationFlag?: boolean | null;
  readonly restrictServiceDefaultDepartmentFlag?: boolean | null;
  readonly excludedServiceBoardIds?: readonly number[];
  readonly teams?: readonly number[];
  readonly serviceBoardTeamIds?: readonly number[];
  readonly projectDefaultLocation?: SystemLocationReference;
  readonly projectDefaultDepartment?: SystemDepartmentReference;
  readonly projectDefaultBoard?: ProjectBoardReference;
  readonly restrictProjectDefaultLocationFlag?: boolean | null;
  readonly restrictProjectDefaultDepartmentFlag?: boolean | null;
  readonly excludedProjectBoardIds?: readonly number[];
  readonly scheduleDefaultLocation?: SystemLocationReference;
  readonly scheduleDefaultDepartment?: SystemDepartmentReference;
  readonly scheduleCapacity?: number | null;
  readonly serviceLocation?: ServiceLocationReference;
  readonly restrictScheduleFlag?: boolean | null;
  readonly hideMemberInDispatchPortalFlag?: boolean | null;
  readonly calendar?: CalendarReference;
  readonly salesDefaultLocation?: SystemLocationReference;
  readonly restrictDefaultSalesTerritoryFlag?: boolean | null;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly restrictDefaultWarehouseFlag?: boolean | null;
  readonly restrictDefaultWarehouseBinFlag?: boolean | null;
  readonly companyActivityTabFormat?: 'SummaryList' | 'DetailList' | null;
  readonly invoiceTimeTabFormat?: 'SummaryList' | 'DetailList' | null;
  readonly invoiceScreenDefaultTabFormat?: 'ShowInvoicingTab' | 'ShowAgreementInvoicingTab' | null;
  readonly invoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  readonly agreementInvoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  readonly autoStartStopwatch?: boolean | null;
  readonly autoPopupQuickNotesWithStopwatch?: boolean | null;
  readonly globalSearchDefaultTicketFilter?: 'OpenRecords' | 'ClosedRecords' | 'AllRecords' | null;
  readonly globalSearchDefaultSort?: 'None' | 'LastUpdatedDesc' | 'LastUpdatedAsc' | 'CreatedDesc' | 'CreatedAsc' | null;
  readonly phoneSource?: string;
  readonly _info?: RecordInfo;
  readonly copyPodLayouts?: boolean;
  readonly copySharedDefaultViews?: boolean;
  readonly copyColumnLayoutsAndFilters?: boolean;
  readonly fromMemberRecId?: number;
  readonly fromMemberTemplateRecId?: number;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface MemberAccrual {
  readonly id?: number;
  /** Required. */
  readonly accrualType?: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  /** Required. */
  readonly year?: number | null;
  /** Required. */
  readonly hours?: number | null;
  /** Required. */
  readonly reason?: string;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface MemberCertification {
  readonly id?: number;
  /** Required. */
  readonly certification?: CertificationReference;
  readonly percentComplete?: number | null;
  /** Date and time in UTC. */
  readonly dateReceived?: string;
  /** Date and time in UTC. */
  readonly dateExpires?: string;
  /** 50 characters. */
  readonly certificationNumber?: string;
  readonly notes?: string;
  readonly member?: MemberReference;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface MemberDeactivation {
  readonly activity?: MemberDeactivationItem;
  readonly serviceTeam?: MemberDeactivationItem;
  readonly companyTeam?: readonly MemberDeactivationCompanyTeam[];
  readonly workflowEmail?: MemberDeactivationItem;
  readonly serviceStatusWorkflow?: readonly MemberDeactivationStatusWorkflow[];
  readonly ticketTemplate?: MemberDeactivationItem;
  readonly opportunity?: MemberDeactivationItem;
  readonly salesTeam?: MemberDeactivationItem;
  readonly projectManager?: MemberDeactivationItem;
  readonly projectTimeApprover?: MemberDeactivationItem;
  readonly projectExpenseApprover?: MemberDeactivationItem;
  readonly knowledgeBaseArticle?: MemberDeactivationItem;
  readonly myCompanyPresident?: MemberDeactivationItem;
  readonly myCompanyCOO?: MemberDeactivationItem;
  readonly myCompanyController?: MemberDeactivationItem;
  readonly myCompanyDispatch?: MemberDeactivationItem;
  readonly myCompanyServiceManager?: MemberDeactivationItem;
  readonly myCompanyDutyManagerRole?: MemberDeactivationItem;
  readonly departmentManager?: MemberDeactivationItem;
  readonly dispatchMember?: MemberDeactivationItem;
  readonly serviceManager?: MemberDeactivationItem;
  readonly dutyManager?: MemberDeactivationItem;
  readonly sendFromEmailNotify?: MemberDeactivationItem;
  readonly deleteOpenTimeSheetsFlag?: boolean | null;
}

export interface MemberDeactivationCompanyTeam {
  readonly id?: number;
  readonly name?: string;
  readonly reAssignToContact?: ContactReference;
  readonly count?: number;
  readonly reAssignToMember?: MemberReference;
}

export interface MemberDeactivationItem {
  readonly count?: number;
  readonly reAssignToMember?: MemberReference;
}

export interface MemberDeactivationStatusWorkflow {
  readonly id?: number;
  readonly name?: string;
  readonly count?: number;
  readonly reAssignToMember?: MemberReference;
}

export interface MemberDelegation {
  readonly id?: number;
  /** Required. */
  readonly delegationType?: 'Approval' | 'Project' | null;
  /** Required. */
  readonly delegatedTo?: MemberReference;
  /** Required. Date and time in UTC. */
  readonly dateStart?: string;
  /** Required. Date and time in UTC. */
  readonly dateEnd?: string;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface MemberForCalSync {
  readonly id?: number;
  readonly memberId?: string;
  readonly office365Id?: string;
  readonly mapiName?: string;
  readonly calendarSyncIntegrationFlag?: boolean | null;
}

export interface MemberInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly firstName?: string;
  readonly middleInitial?: string;
  readonly lastName?: string;
  readonly fullName?: string;
  readonly defaultEmail?: string;
  readonly photo?: DocumentReference;
  readonly licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface MemberLinkSsoUser {
  /** 100 characters. */
  readonly ssoUserId?: string;
}

export interface MemberNotificationSetting {
  readonly id?: number;
  /** Required. */
  readonly notificationType?: 'Email' | 'Push' | null;
  /** Required. */
  readonly notificationTrigger?: 'ActivityStatusReq' | 'CustomerUpdated' | 'ExpenseReport' | 'TicketStatusChange' | 'TicketStatusRequest' | 'TimeNagApprover' | 'TimeNagMember' | 'TimeSheet' | 'WorkflowRules' | null;
  readonly _info?: RecordInfo;
}

export interface MemberOffice365 {
  readonly id?: string;
  readonly name?: string;
}

export interface MemberPersona {
  readonly id?: number;
  readonly jobRolePercentage?: number | null;
  /** Required. 20 characters. */
  readonly name?: string;
  /** Required. */
  readonly personaId?: number;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface MemberReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly dailyCapacity?: number | null;
  readonly _info?: RecordInfo;
}

export interface MemberSkill {
  readonly id?: number;
  /** Required. */
  readonly skill?: SkillReference;
  /** Required. */
  readonly skillLevel?: 'Beginner' | 'Intermediate' | 'Advanced' | 'Expert' | null;
  readonly certifiedFlag?: boolean | null;
  readonly yearsExperience?: number | null;
  readonly notes?: string;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface MemberSsoSettingsReference {
  readonly id?: number | null;
  readonly ssoUserId?: string;
  readonly userName?: string;
  readonly email?: string;
  readonly _info?: RecordInfo;
}

export interface MemberSsoToken {
  readonly token?: string;
}

export interface MemberTemplate {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly identifier?: string;
  /** 1024 characters. */
  readonly templateDescription?: string;
  readonly title?: string;
  readonly reportCard?: ReportCardReference;
  readonly enableMobileFlag?: boolean | null;
  readonly type?: MemberTypeReference;
  readonly timeZone?: TimeZoneSetupReference;
  readonly partnerPortalFlag?: boolean | null;
  readonly stsUserAdminUrl?: string;
  readonly toastNotificationFlag?: boolean | null;
  readonly memberPersonas?: readonly number[];
  readonly adminFlag?: boolean | null;
  readonly structureLevel?: StructureReference;
  readonly securityLocation?: SystemLocationReference;
  readonly defaultLocation?: SystemLocationReference;
  readonly defaultDepartment?: SystemDepartmentReference;
  readonly reportsTo?: MemberReference;
  readonly restrictLocationFlag?: boolean | null;
  readonly restrictDepartmentFlag?: boolean | null;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly timeApprover?: MemberReference;
  readonly expenseApprover?: MemberReference;
  readonly billableForecast?: number | null;
  readonly dailyCapacity?: number | null;
  readonly hourlyCost?: number | null;
  readonly hourlyRate?: number | null;
  readonly includeInUtilizationReportingFlag?: boolean | null;
  readonly requireExpenseEntryFlag?: boolean | null;
  readonly requireTimeSheetEntryFlag?: boolean | null;
  readonly requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  readonly allowInCellEntryOnTimeSheet?: boolean | null;
  readonly enterTimeAgainstCompanyFlag?: boolean | null;
  readonly allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  readonly timeReminderEmailFlag?: boolean | null;
  readonly daysTolerance?: number | null;
  readonly minimumHours?: number | null;
  /** Date and time in UTC. */
  readonly timeSheetStartDate?: string;
  readonly serviceDefaultLocation?: SystemLocationReference;
  readonly serviceDefaultDepartment?: SystemDepartmentReference;
  readonly serviceDefaultBoard?: BoardReference;
  readonly restrictServiceDefaultLocationFlag?: boolean | null;
  readonly restrictServiceDefaultDepartmentFlag?: boolean | null;
  readonly excludedServiceBoardIds?: readonly number[];
  readonly teams?: readonly number[];
  readonly serviceBoardTeamIds?: readonly number[];
  readonly projectDefaultLocation?: SystemLocationReference;
  readonly projectDefaultDepartment?: SystemDepartmentReference;
  readonly projectDefaultBoard?: ProjectBoardReference;
  readonly restrictProjectDefaultLocationFlag?: boolean | null;
  readonly restrictProjectDefaultDepartmentFlag?: boolean | null;
  readonly excludedProjectBoardIds?: readonly number[];
  readonly scheduleDefaultLocation?: SystemLocationReference;
  readonly scheduleDefaultDepartment?: SystemDepartmentReference;
  readonly scheduleCapacity?: number | null;
  readonly serviceLocation?: ServiceLocationReference;
  readonly restrictScheduleFlag?: boolean | null;
  readonly hideMemberInDispatchPortalFlag?: boolean | null;
  readonly calendar?: CalendarReference;
  readonly salesDefaultLocation?: SystemLocationReference;
  readonly restrictDefaultSalesTerritoryFlag?: boolean | null;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly restrictDefaultWarehouseFlag?: boolean | null;
  readonly restrictDefaultWarehouseBinFlag?: boolean | null;
  readonly companyActivityTabFormat?: string | null;
  readonly invoiceTimeTabFormat?: string | null;
  readonly invoiceScreenDefaultTabFormat?: string | null;
  readonly invoicingDisplayOptions?: string | null;
  readonly agreementInvoicingDisplayOptions?: string | null;
  readonly autoStartStopwatch?: boolean | null;
  readonly autoPopupQuickNotesWithStopwatch?: boolean | null;
  readonly globalSearchDefaultTicketFilter?: string | null;
  readonly globalSearchDefaultSort?: string | null;
  readonly phoneSource?: string;
  readonly _info?: RecordInfo;
  readonly copyPodLayouts?: boolean;
  readonly copySharedDefaultViews?: boolean;
  readonly copyColumnLayoutsAndFilters?: boolean;
  readonly fromMemberRecId?: number;
  readonly fromMemberTemplateRecId?: number;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface MemberType {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface MemberTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface MemberTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface MenuEntry {
  readonly id?: number;
  /** Required. */
  readonly menuLocation?: MenuLocationReference;
  /** Required. 50 characters. */
  readonly caption?: string;
  /** Required. 2000 characters. */
  readonly link?: string;
  /** Required. */
  readonly newWindowFlag?: boolean | null;
  readonly locationIds?: readonly number[];
  /** 2000 characters. */
  readonly origin?: string;
  /** 36 characters. */
  readonly clientId?: string;
  /** Never shown. */
  readonly addAllLocations?: boolean | null;
  /** Never shown. */
  readonly removeAllLocations?: boolean | null;
  readonly smallMenuIconId?: number | null;
  readonly largeMenuIconId?: number | null;
  readonly _info?: RecordInfo;
}

export interface MenuEntryLocation {
  readonly id?: number;
  /** Required. */
  readonly location?: SystemLocationReference;
  readonly menuEntry?: SystemMenuEntryReference;
  readonly _info?: RecordInfo;
}

export interface MenuLocationReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface MinimumStockByWarehouse {
  readonly id?: number;
  /** Required. */
  readonly warehouse?: WarehouseReference;
  /** Required. */
  readonly minimumStock?: number | null;
  readonly _info?: RecordInfo;
}

export interface MyAccount {
  readonly id?: number;
  /** Required. 15 characters. */
  readonly identifier?: string;
  /** Never shown. 60 characters. */
  readonly password?: string;
  /** Required. 30 characters. */
  readonly firstName?: string;
  /** 1 characters. */
  readonly middleInitial?: string;
  /** Required. 30 characters. */
  readonly lastName?: string;
  /** 50 characters. */
  readonly title?: string;
  readonly reportCard?: ReportCardReference;
  /** Required. */
  readonly licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  readonly disableOnlineFlag?: boolean | null;
  readonly enableMobileFlag?: boolean | null;
  readonly type?: MemberTypeReference;
  /** 10 characters. */
  readonly employeeIdentifer?: string;
  readonly vendorNumber?: string;
  readonly notes?: string;
  /** Required. */
  readonly timeZone?: TimeZoneSetupReference;
  readonly country?: CountryReference;
  readonly serviceBoardTeamIds?: readonly number[];
  readonly enableMobileGpsFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly inactiveDate?: string;
  readonly inactiveFlag?: boolean | null;
  /** The server sets it. */
  readonly lastLogin?: string;
  readonly photo?: DocumentReference;
  readonly partnerPortalFlag?: boolean | null;
  readonly clientId?: string;
  readonly stsUserAdminUrl?: string;
  /** Never shown. */
  readonly token?: string;
  readonly toastNotificationFlag?: boolean | null;
  readonly memberPersonas?: readonly number[];
  readonly office365?: MemberOffice365;
  /** 250 characters. */
  readonly officeEmail?: string;
  /** 15 characters. */
  readonly officePhone?: string;
  /** 10 characters. */
  readonly officeExtension?: string;
  /** 250 characters. */
  readonly mobileEmail?: string;
  /** 15 characters. */
  readonly mobilePhone?: string;
  /** 10 characters. */
  readonly mobileExtension?: string;
  /** 250 characters. */
  readonly homeEmail?: string;
  /** 15 characters. */
  readonly homePhone?: string;
  /** 10 characters. */
  readonly homeExtension?: string;
  /** Required. */
  readonly defaultEmail?: 'Office' | 'Mobile' | 'Home' | null;
  /** 250 characters. */
  readonly primaryEmail?: string;
  /** Required. */
  readonly defaultPhone?: 'Office' | 'Mobile' | 'Home' | null;
  /** Required. */
  readonly defaultLocation?: SystemLocationReference;
  /** Required. */
  readonly defaultDepartment?: SystemDepartmentReference;
  readonly reportsTo?: MemberReference;
  /** Required. */
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  /** Required. */
  readonly timeApprover?: MemberReference;
  /** Required. */
  readonly expenseApprover?: MemberReference;
  readonly billableForecast?: number | null;
  readonly dailyCapacity?: number | null;
  readonly includeInUtilizationReportingFlag?: boolean | null;
  readonly requireExpenseEntryFlag?: boolean | null;
  readonly requireTimeSheetEntryFlag?: boolean | null;
  readonly requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  readonly allowInCellEntryOnTimeSheet?: boolean | null;
  readonly enterTimeAgainstCompanyFlag?: boolean | null;
  readonly allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  readonly timeReminderEmailFlag?: boolean | null;
  readonly daysTolerance?: number | null;
  readonly minimumHours?: number | null;
  /** Date and time in UTC. */
  readonly timeSheetStartDate?: string;
  /** Required. Date and time in UTC. */
  readonly hireDate?: string;
  readonly serviceDefaultLocation?: SystemLocationReference;
  readonly serviceDefaultDepartment?: SystemDepartmentReference;
  readonly serviceDefaultBoard?: BoardReference;
  readonly projectDefaultLocation?: SystemLocationReference;
  readonly projectDefaultDepartment?: SystemDepartmentReference;
  readonly projectDefaultBoard?: ProjectBoardReference;
  readonly scheduleDefaultLocation?: SystemLocationReference;
  readonly scheduleDefaultDepartment?: SystemDepartmentReference;
  readonly scheduleCapacity?: number | null;
  readonly serviceLocation?: ServiceLocationReference;
  readonly hideMemberInDispatchPortalFlag?: boolean | null;
  readonly calendar?: CalendarReference;
  /** Required. */
  readonly salesDefaultLocation?: SystemLocationReference;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly mapiName?: string;
  readonly calendarSyncIntegrationFlag?: boolean | null;
  /** Required. */
  readonly companyActivityTabFormat?: 'SummaryList' | 'DetailList' | null;
  /** Required. */
  readonly invoiceTimeTabFormat?: 'SummaryList' | 'DetailList' | null;
  /** Required. */
  readonly invoiceScreenDefaultTabFormat?: 'ShowInvoicingTab' | 'ShowAgreementInvoicingTab' | null;
  /** Required. */
  readonly invoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  /** Required. */
  readonly agreementInvoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  readonly authenticationServiceType?: 'AuthAnvil' | 'GoogleAuthenticator' | 'Email' | null;
  readonly timebasedOneTimePasswordActivated?: boolean | null;
  readonly directionalSync?: DirectionalSyncReference;
  readonly autoStartStopwatch?: boolean | null;
  readonly autoPopupQuickNotesWithStopwatch?: boolean | null;
  readonly signature?: string;
  readonly globalSearchDefaultTicketFilter?: 'OpenRecords' | 'ClosedRecords' | 'AllRecords' | null;
  readonly globalSearchDefaultSort?: 'None' | 'LastUpdatedDesc' | 'LastUpdatedAsc' | 'CreatedDesc' | 'CreatedAsc' | null;
  readonly phoneSource?: string;
  readonly phoneIntegrationType?: 'TAPI' | 'SKYPE' | 'NONE' | null;
  readonly useBrowserLanguageFlag?: boolean | null;
  readonly _info?: RecordInfo;
  readonly copyPodLayouts?: boolean;
  readonly copySharedDefaultViews?: boolean;
  readonly copyColumnLayoutsAndFilters?: boolean;
  readonly fromMemberRecId?: number;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface MyMember {
  readonly id?: number;
  readonly identifier?: string;
  /** Never shown. */
  readonly password?: string;
  readonly firstName?: string;
  readonly middleInitial?: string;
  readonly lastName?: string;
  readonly title?: string;
  readonly reportCard?: ReportCardReference;
  readonly licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  readonly disableOnlineFlag?: boolean | null;
  readonly enableMobileFlag?: boolean | null;
  readonly type?: MemberTypeReference;
  readonly employeeIdentifer?: string;
  readonly vendorNumber?: string;
  readonly notes?: string;
  readonly timeZone?: TimeZoneSetupReference;
  readonly country?: CountryReference;
  readonly serviceBoardTeamIds?: readonly number[];
  readonly enableMobileGpsFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly inactiveDate?: string;
  readonly inactiveFlag?: boolean | null;
  readonly lastLogin?: string;
  readonly photo?: DocumentReference;
  readonly toastNotificationFlag?: boolean | null;
  readonly officeEmail?: string;
  readonly officePhone?: string;
  readonly officeExtension?: string;
  readonly mobileEmail?: string;
  readonly mobilePhone?: string;
  readonly mobileExtension?: string;
  readonly homeEmail?: string;
  readonly homePhone?: string;
  readonly homeExtension?: string;
  readonly defaultEmail?: 'Office' | 'Mobile' | 'Home' | null;
  readonly defaultPhone?: 'Office' | 'Mobile' | 'Home' | null;
  readonly securityRole?: SecurityRoleReference;
  readonly adminFlag?: boolean | null;
  readonly structureLevel?: StructureReference;
  readonly securityLocation?: SystemLocationReference;
  readonly defaultLocation?: SystemLocationReference;
  readonly defaultDepartment?: SystemDepartmentReference;
  readonly reportsTo?: MemberReference;
  readonly restrictLocationFlag?: boolean | null;
  readonly restrictDepartmentFlag?: boolean | null;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly timeApprover?: MemberReference;
  readonly expenseApprover?: MemberReference;
  readonly billableForecast?: number | null;
  readonly dailyCapacity?: number | null;
  readonly hourlyCost?: number | null;
  readonly hourlyRate?: number | null;
  readonly includeInUtilizationReportingFlag?: boolean | null;
  readonly requireExpenseEntryFlag?: boolean | null;
  readonly requireTimeSheetEntryFlag?: boolean | null;
  readonly requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  readonly allowInCellEntryOnTimeSheet?: boolean | null;
  readonly enterTimeAgainstCompanyFlag?: boolean | null;
  readonly allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  readonly timeReminderEmailFlag?: boolean | null;
  readonly daysTolerance?: number | null;
  readonly minimumHours?: number | null;
  /** Date and time in UTC. */
  readonly timeSheetStartDate?: string;
  /** Date and time in UTC. */
  readonly hireDate?: string;
  readonly serviceDefaultLocation?: SystemLocationReference;
  readonly serviceDefaultDepartment?: SystemDepartmentReference;
  readonly serviceDefaultBoard?: BoardReference;
  readonly restrictServiceDefaultLocationFlag?: boolean | null;
  readonly restrictServiceDefaultDepartmentFlag?: boolean | null;
  readonly excludedServiceBoardIds?: readonly number[];
  readonly projectDefaultLocation?: SystemLocationReference;
  readonly projectDefaultDepartment?: SystemDepartmentReference;
  readonly projectDefaultBoard?: ProjectBoardReference;
  readonly restrictProjectDefaultLocationFlag?: boolean | null;
  readonly restrictProjectDefaultDepartmentFlag?: boolean | null;
  readonly excludedProjectBoardIds?: readonly number[];
  readonly scheduleDefaultLocation?: SystemLocationReference;
  readonly scheduleDefaultDepartment?: SystemDepartmentReference;
  readonly scheduleCapacity?: number | null;
  readonly serviceLocation?: ServiceLocationReference;
  readonly restrictScheduleFlag?: boolean | null;
  readonly hideMemberInDispatchPortalFlag?: boolean | null;
  readonly calendar?: CalendarReference;
  readonly salesDefaultLocation?: SystemLocationReference;
  readonly restrictDefaultSalesTerritoryFlag?: boolean | null;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly restrictDefaultWarehouseFlag?: boolean | null;
  readonly restrictDefaultWarehouseBinFlag?: boolean | null;
  readonly mapiName?: string;
  readonly calendarSyncIntegrationFlag?: boolean | null;
  readonly enableLdapAuthenticationFlag?: boolean | null;
  readonly ldapConfiguration?: LdapConfigurationReference;
  readonly ldapUserName?: string;
  readonly companyActivityTabFormat?: 'SummaryList' | 'DetailList' | null;
  readonly invoiceTimeTabFormat?: 'SummaryList' | 'DetailList' | null;
  readonly invoiceScreenDefaultTabFormat?: 'ShowInvoicingTab' | 'ShowAgreementInvoicingTab' | null;
  readonly invoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  readonly agreementInvoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  readonly corelyticsUsername?: string;
  /** Never shown. */
  readonly corelyticsPassword?: string;
  readonly authenticationServiceType?: 'AuthAnvil' | 'GoogleAuthenticator' | 'Email' | null;
  readonly timebasedOneTimePasswordActivated?: boolean | null;
  readonly directionalSync?: DirectionalSyncReference;
  readonly ssoSessionFlag?: boolean | null;
  readonly ssoClientId?: string;
  readonly _info?: RecordInfo;
}

export interface MyMemberInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly firstName?: string;
  readonly middleInitial?: string;
  readonly lastName?: string;
  readonly fullName?: string;
  readonly defaultEmail?: string;
  readonly photo?: DocumentReference;
  readonly licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  readonly inactiveFlag?: boolean | null;
  readonly timeZone?: TimeZoneSetupReference;
  readonly useBrowserLanguageFlag?: boolean | null;
  readonly defaultLocation?: SystemLocationReference;
  readonly defaultDepartment?: SystemDepartmentReference;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly dailyCapacity?: number | null;
  readonly requireExpenseEntryFlag?: boolean | null;
  readonly requireTimeSheetEntryFlag?: boolean | null;
  readonly requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  readonly enterTimeAgainstCompanyFlag?: boolean | null;
  readonly allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  readonly serviceDefaultBoard?: BoardReference;
  readonly serviceDefaultLocation?: SystemLocationReference;
  readonly serviceDefaultDepartment?: SystemDepartmentReference;
  readonly restrictServiceDefaultLocationFlag?: boolean | null;
  readonly restrictServiceDefaultDepartmentFlag?: boolean | null;
  readonly excludedServiceBoardIds?: readonly number[];
  readonly projectDefaultLocation?: SystemLocationReference;
  readonly projectDefaultDepartment?: SystemDepartmentReference;
  readonly projectDefaultBoard?: ProjectBoardReference;
  readonly restrictProjectDefaultLocationFlag?: boolean | null;
  readonly restrictProjectDefaultDepartmentFlag?: boolean | null;
  readonly excludedProjectBoardIds?: readonly number[];
  readonly scheduleDefaultLocation?: SystemLocationReference;
  readonly scheduleDefaultDepartment?: SystemDepartmentReference;
  readonly scheduleCapacity?: number | null;
  readonly serviceLocation?: ServiceLocationReference;
  readonly salesDefaultLocation?: SystemLocationReference;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly restrictDefaultWarehouseFlag?: boolean | null;
  readonly restrictDefaultWarehouseBinFlag?: boolean | null;
  readonly ssoSessionFlag?: boolean | null;
  readonly ssoClientId?: string;
  readonly _info?: RecordInfo;
}

export interface MySecurity {
  readonly id?: number;
  readonly addLevel?: 'None' | 'My' | 'All' | null;
  readonly editLevel?: 'None' | 'My' | 'All' | null;
  readonly deleteLevel?: 'None' | 'My' | 'All' | null;
  readonly inquireLevel?: 'None' | 'My' | 'All' | null;
  readonly moduleFunctionName?: string;
  readonly moduleFunctionDescription?: string;
  readonly myAllFlag?: boolean | null;
  readonly moduleFunctionIdentifier?: string;
  readonly reportFlag?: boolean | null;
  readonly restrictFlag?: boolean | null;
  readonly customFlag?: boolean | null;
  readonly moduleDescription?: string;
  readonly moduleIdentifier?: string;
  readonly moduleName?: string;
  readonly sortOrder?: number | null;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface MySecurityCustomizeItem {
  readonly id?: number;
  readonly customizeIdentifier?: 'CompanyReports' | 'FinanceReports' | 'MarketingReports' | 'ProcurementReports' | 'ProjectReports' | 'SalesReports' | 'ServiceReports' | 'SystemReports' | 'TimeAndExpenseReports' | 'CompanyConfigurations' | 'FinanceAgreements' | 'ProjectScheduling' | 'ServiceResourceScheduling' | 'SystemManageHostedApi' | 'SystemMyAccount' | 'SystemCustomMenuEntry' | 'SystemMassMaintenance' | 'SystemTableSetup' | null;
  readonly itemIdentifier?: string;
}

export interface NoteTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface NotificationRecipient {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly externalFlag?: boolean | null;
  readonly serviceFlag?: boolean | null;
  readonly salesFlag?: boolean | null;
  readonly invoiceFlag?: boolean | null;
  readonly agreementFlag?: boolean | null;
  readonly memberFlag?: boolean | null;
  readonly configFlag?: boolean | null;
  readonly mspFlag?: boolean | null;
  readonly trackFlag?: boolean | null;
  readonly projectFlag?: boolean | null;
  readonly procurementFlag?: boolean | null;
  readonly knowledgeBaseFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface NotificationRecipientReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface NotifyTypeReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Office365EmailApplicationInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Office365EmailSetup {
  readonly id?: number;
  /** Required. 200 characters. */
  readonly name?: string;
  /** 100 characters. */
  readonly username?: string;
  /** Required. 40 characters. */
  readonly inboxFolder?: string;
  /** Required. 40 characters. */
  readonly processedFolder?: string;
  /** Required. 40 characters. */
  readonly failedFolder?: string;
  /** 36 characters. */
  readonly tenantId?: string;
  /** 36 characters. */
  readonly clientId?: string;
  /** Never shown. 4000 characters. */
  readonly clientSecret?: string;
  readonly authorizedFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly source?: number;
  readonly useExistingTenantFlag?: boolean | null;
  readonly existingTenant?: ExistingTenantReference;
  readonly emailConnector?: EmailConnectorReference;
  readonly _info?: RecordInfo;
}

export interface Office365EmailSetupReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OnHandSerialNumber {
  readonly id?: number;
  readonly serial?: string;
  readonly catalogItem?: CatalogItemReference;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  readonly _info?: RecordInfo;
}

export interface OnHandSerialNumberReference {
  readonly id?: number | null;
  readonly serialNumber?: string;
  readonly _info?: RecordInfo;
}

export interface OnPremiseSearchSetting {
  readonly id?: number;
  /** Required. Never shown. */
  readonly password?: string;
  readonly _info?: RecordInfo;
}

export interface OpenRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface Opportunity {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  /** Date and time in UTC. */
  readonly expectedCloseDate?: string;
  readonly type?: OpportunityTypeReference;
  readonly stage?: OpportunityStageReference;
  readonly status?: OpportunityStatusReference;
  readonly priority?: OpportunityPriorityReference;
  readonly notes?: string;
  readonly probability?: OpportunityProbabilityReference;
  /** 50 characters. */
  readonly source?: string;
  readonly rating?: OpportunityRatingReference;
  readonly campaign?: CampaignReference;
  /** Required. */
  readonly primarySalesRep?: MemberReference;
  readonly secondarySalesRep?: MemberReference;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  /** Required. */
  readonly company?: CompanyReference;
  /** Required. */
  readonly contact?: ContactReference;
  readonly site?: SiteReference;
  /** 25 characters. */
  readonly customerPO?: string;
  /** The server sets it. Date and time in UTC. */
  readonly pipelineChangeDate?: string;
  /** Date and time in UTC. */
  readonly dateBecameLead?: string;
  /** The server sets it. Date and time in UTC. */
  readonly closedDate?: string;
  /** The server sets it. */
  readonly closedBy?: MemberReference;
  /** The server sets it. */
  readonly totalSalesTax?: number | null;
  readonly shipToCompany?: CompanyReference;
  readonly shipToContact?: ContactReference;
  readonly shipToSite?: SiteReference;
  readonly billToCompany?: CompanyReference;
  readonly billToContact?: ContactReference;
  readonly billToSite?: SiteReference;
  readonly billingTerms?: BillingTermsReference;
  readonly taxCode?: TaxCodeReference;
  readonly currency?: CurrencyReference;
  /** The server sets it. */
  readonly companyLocationId?: number | null;
  readonly technicalContact?: ContactReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface OpportunityContact {
  readonly id?: number;
  /** Required. */
  readonly contact?: ContactReference;
  /** The server sets it. */
  readonly company?: CompanyReference;
  readonly role?: OpportunitySalesRoleReference;
  readonly notes?: string;
  readonly referralFlag?: boolean | null;
  readonly opportunityId?: number | null;
  /** The server sets it. */
  readonly phoneNumber?: string;
  /** The server sets it. */
  readonly emailAddress?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityNote {
  readonly id?: number;
  readonly opportunityId?: number | null;
  readonly type?: NoteTypeReference;
  /** Required. */
  readonly text?: string;
  readonly flagged?: boolean | null;
  /** The server sets it. */
  readonly enteredBy?: string;
  readonly mobileGuid?: string | null;
  readonly _info?: RecordInfo;
}

export interface OpportunityPriorityReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityProbabilityReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityRating {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly sortOrder?: number | null;
  readonly _info?: RecordInfo;
}

export interface OpportunityRatingInfo {
  readonly id?: number;
  readonly name?: string;
  readonly sortOrder?: number | null;
  readonly _info?: RecordInfo;
}

export interface OpportunityRatingReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunitySalesRoleReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityStage {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly probability?: OpportunityProbabilityReference;
  /** 25 characters. */
  readonly color?: string;
  readonly sequenceNumber?: number | null;
  readonly _info?: RecordInfo;
}

export interface OpportunityStageInfo {
  readonly id?: number;
  readonly name?: string;
  readonly probability?: OpportunityProbabilityReference;
  readonly color?: string;
  readonly sequenceNumber?: number | null;
  readonly _info?: RecordInfo;
}

export interface OpportunityStageReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityStatus {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly wonFlag?: boolean | null;
  readonly lostFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  /** The server sets it. */
  readonly enteredBy?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateEntered?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityStatusInfo {
  readonly id?: number;
  readonly closedFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OpportunityToAgreementConversion {
  readonly agreementId?: number;
  readonly name?: string;
  readonly type?: AgreementTypeReference;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  readonly noEndingDateFlag?: boolean | null;
  readonly billCycleId?: number | null;
  readonly billOneTimeFlag?: boolean | null;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly includeAllNotesFlag?: boolean | null;
  readonly includeAllDocumentsFlag?: boolean | null;
  readonly includeAllProductsFlag?: boolean | null;
  readonly includeNoteIds?: readonly number[];
  readonly includeDocumentIds?: readonly number[];
  readonly includeProductIds?: readonly number[];
}

export interface OpportunityToProjectConversion {
  readonly projectId?: number;
  readonly name?: string;
  readonly status?: ProjectStatusReference;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly board?: ProjectBoardReference;
  readonly manager?: MemberReference;
  readonly estimatedStart?: string;
  readonly estimatedEnd?: string;
  readonly includeAllNotesFlag?: boolean | null;
  readonly includeAllDocumentsFlag?: boolean | null;
  readonly includeAllProductsFlag?: boolean | null;
  readonly includeNoteIds?: readonly number[];
  readonly includeDocumentIds?: readonly number[];
  readonly includeProductIds?: readonly number[];
}

export interface OpportunityToSalesOrderConversion {
  readonly salesOrderId?: number;
  readonly name?: string;
  readonly includeAllNotesFlag?: boolean | null;
  readonly includeAllDocumentsFlag?: boolean | null;
  readonly includeAllProductsFlag?: boolean | null;
  readonly includeNoteIds?: readonly number[];
  readonly includeDocumentIds?: readonly number[];
  readonly includeProductIds?: readonly number[];
}

export interface OpportunityToServiceTicketConversion {
  readonly ticketId?: number;
  readonly summary?: string;
  readonly includeAllNotesFlag?: boolean | null;
  readonly includeAllDocumentsFlag?: boolean | null;
  readonly includeAllProductsFlag?: boolean | null;
  readonly includeNoteIds?: readonly number[];
  readonly includeDocumentIds?: readonly number[];
  readonly includeProductIds?: readonly number[];
}

export interface OpportunityType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly description?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface OpportunityTypeInfo {
  readonly id?: number;
  readonly description?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface OpportunityTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Order {
  readonly id?: number;
  /** Required. */
  readonly company?: CompanyReference;
  readonly contact?: ContactReference;
  readonly phone?: string;
  readonly phoneExt?: string;
  readonly email?: string;
  readonly site?: SiteReference;
  /** Required. */
  readonly status?: OrderStatusReference;
  readonly opportunity?: OpportunityReference;
  /** Date and time in UTC. */
  readonly orderDate?: string;
  /** Date and time in UTC. */
  readonly dueDate?: string;
  readonly billingTerms?: BillingTermsReference;
  readonly taxCode?: TaxCodeReference;
  /** 50 characters. */
  readonly poNumber?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  /** Required. */
  readonly salesRep?: MemberReference;
  readonly notes?: string;
  readonly billClosedFlag?: boolean | null;
  readonly billShippedFlag?: boolean | null;
  readonly restrictDownpaymentFlag?: boolean | null;
  readonly description?: string;
  readonly topCommentFlag?: boolean | null;
  readonly bottomCommentFlag?: boolean | null;
  readonly shipToCompany?: CompanyReference;
  readonly shipToContact?: ContactReference;
  readonly shipToSite?: SiteReference;
  readonly billToCompany?: CompanyReference;
  readonly billToContact?: ContactReference;
  readonly billToSite?: SiteReference;
  readonly productIds?: readonly number[];
  readonly documentIds?: readonly number[];
  /** The server sets it. */
  readonly invoiceIds?: readonly number[];
  readonly configIds?: readonly number[];
  /** The server sets it. */
  readonly total?: number | null;
  /** The server sets it. */
  readonly taxTotal?: number | null;
  readonly currency?: CurrencyReference;
  /** The server sets it. */
  readonly companyLocation?: SystemLocationReference;
  /** The server sets it. */
  readonly subTotal?: number;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface OrderStatus {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly sortOrder?: number | null;
  readonly closedFlag?: boolean | null;
  readonly emailTemplate?: OrderStatusEmailTemplateReference;
  readonly _info?: RecordInfo;
}

export interface OrderStatusEmailTemplate {
  readonly id?: number;
  readonly status?: OrderStatusReference;
  readonly useSenderFlag?: boolean | null;
  /** 100 characters. */
  readonly firstName?: string;
  /** 100 characters. */
  readonly lastName?: string;
  /** 100 characters. */
  readonly emailAddress?: string;
  /** Required. 200 characters. */
  readonly subject?: string;
  /** Required. */
  readonly body?: string;
  readonly copySenderFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface OrderStatusEmailTemplateReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OrderStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface OrderStatusNotification {
  readonly id?: number;
  /** Required. */
  readonly notifyWho?: NotificationRecipientReference;
  readonly status?: OrderStatusReference;
  readonly member?: MemberReference;
  /** 50 characters. */
  readonly email?: string;
  readonly workflowStep?: number | null;
  readonly _info?: RecordInfo;
}

export interface OrderStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OsGradeWeight {
  readonly id?: number;
  readonly osGradeWeight?: number;
  readonly osName?: string;
  readonly _info?: RecordInfo;
}

export interface Other {
  readonly id?: number;
  readonly defaultLdap?: LdapConfigurationReference;
  /** Required. 50 characters. */
  readonly defaultFromAddress?: string;
  /** Required. 100 characters. */
  readonly portalUrlOverride?: string;
  /** Required. 100 characters. */
  readonly siteUrl?: string;
  /** 200 characters. */
  readonly logoPath?: string;
  readonly contactSync?: 'FL' | 'LF' | 'CFL' | 'CLF' | null;
  /** Required. */
  readonly serverTimeZone?: TimeZoneSetupReference;
  /** Required. */
  readonly defaultCalendar?: CalendarReference;
  /** Required. */
  readonly defaultAddressFormat?: AddressFormatReference;
  readonly useSslFlag?: boolean | null;
  readonly syncLeadsFlag?: boolean | null;
  readonly includePortalLinkFlag?: boolean | null;
  readonly useExpandedFormatTimeFlag?: boolean | null;
  readonly useExpandedFormatActivityFlag?: boolean | null;
  readonly disableZAdminLoginFlag?: boolean | null;
  /** Required. */
  readonly locale?: LocaleReference;
  readonly updateMemberTimeZonesFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface Other1RevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface Other2RevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface OwnerLevelReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OwnershipType {
  readonly id?: number;
  /** Required. 200 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OwnershipTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface OwnershipTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PageValues {
  readonly page?: number | null;
  readonly pageSize?: number | null;
  readonly pageId?: number | null;
}

export interface ParsingType {
  readonly id?: number;
  readonly name?: string;
  readonly parseRule?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ParsingVariable {
  readonly id?: number;
  readonly name?: string;
  readonly code?: string;
  readonly _info?: RecordInfo;
}

export interface PatchOperation {
  readonly op?: string;
  readonly path?: string;
  readonly value?: Json;
}

export interface PaymentMethodReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PaymentType {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** Required. */
  readonly classification?: ClassificationReference;
  readonly defaultFlag?: boolean | null;
  readonly companyFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PaymentTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PersonasInfo {
  readonly id?: number;
  readonly name?: string;
}

export interface PhaseStatus {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly collapsedFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly boardAssociationIds?: readonly number[];
  readonly statusIndicator?: StatusIndicatorReference;
  /** 30 characters. */
  readonly customStatusIndicatorName?: string;
  readonly _info?: RecordInfo;
}

export interface PhaseStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly collapsedFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly boardAssociationIds?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface PhaseStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PortalCalendar {
  readonly id?: number;
  /** Required. */
  readonly weekStart?: 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | null;
  readonly adjust1Start?: string;
  readonly adjust1End?: string;
  readonly adjust1Hours?: number | null;
  readonly adjust2Start?: string;
  readonly adjust2End?: string;
  readonly adjust2Hours?: number | null;
  readonly adjust3Start?: string;
  readonly adjust3End?: string;
  readonly adjust3Hours?: number | null;
  readonly _info?: RecordInfo;
}

export interface PortalConfiguration {
  readonly id?: number;
  /** Required. 150 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly company?: CompanyReference;
  /** 7 characters. */
  readonly loginBackgroundColor?: string;
  /** 7 characters. */
  readonly portalBackgroundColor?: string;
  /** 7 characters. */
  readonly menuColor?: string;
  /** 7 characters. */
  readonly buttonColor?: string;
  /** 7 characters. */
  readonly headerColor?: string;
  /** 1000 characters. */
  readonly url?: string;
  readonly language?: 'English' | 'Spanish' | 'French' | 'British' | 'Australian' | 'BrazilianPortuguese' | 'CanadianFrench' | 'German' | 'NewZealand' | 'Dutch' | null;
  /** 4000 characters. */
  readonly welcomeText?: string;
  readonly boardIds?: readonly number[];
  readonly agreementTypeIds?: readonly number[];
  readonly configTypeIds?: readonly number[];
  readonly locationIds?: readonly number[];
  readonly portalImageCopySuccessFlag?: boolean | null;
  readonly displayVendorFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PortalConfigurationInvoiceSetup {
  readonly id?: number;
  readonly portalConfiguration?: PortalConfigurationReference;
  readonly displayInvPmtFlag?: boolean | null;
  readonly allowInvPmtFlag?: boolean | null;
  readonly location?: SystemLocationReference;
  readonly paymentProcessor?: PortalConfigurationPaymentProcessorReference;
  readonly login?: string;
  /** Never shown. */
  readonly password?: string;
  readonly urlOverride?: string;
  readonly billingStatusIds?: readonly number[];
  /** Never shown. */
  readonly addAllStatuses?: boolean | null;
  /** Never shown. */
  readonly removeAllStatuses?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PortalConfigurationOpportunitySetup {
  readonly id?: number;
  readonly opportunityStatusRecIDs?: readonly number[];
  /** Never shown. */
  readonly addAllOpportunityStatuses?: boolean | null;
  /** Never shown. */
  readonly removeAllOpportunityStatuses?: boolean | null;
  readonly opportunityTypeRecIDs?: readonly number[];
  /** Never shown. */
  readonly addAllOpportunityTypes?: boolean | null;
  /** Never shown. */
  readonly removeAllOpportunityTypes?: boolean | null;
  readonly restrictViewByOpportunityStatusFlag?: boolean | null;
  readonly restrictViewByOpportunityTypeFlag?: boolean | null;
  readonly acceptanceChangeStatusFlag?: boolean | null;
  readonly acceptanceCreateActivityFlag?: boolean | null;
  readonly acceptanceOpportunityStatus?: OpportunityStatusReference;
  readonly acceptanceSendEmailFlag?: boolean | null;
  readonly acceptanceEmailFromFirstName?: string;
  readonly acceptanceEmailFromLastName?: string;
  readonly acceptanceEmailSubject?: string;
  readonly acceptanceEmailBody?: string;
  readonly acceptanceFromEmail?: string;
  readonly acceptanceEmailActivityType?: ActivityTypeReference;
  readonly acceptanceEmailAssignedByMember?: MemberReference;
  readonly rejectionChangeStatusFlag?: boolean | null;
  readonly rejectionCreateActivityFlag?: boolean | null;
  readonly rejectionOpportunityStatus?: OpportunityStatusReference;
  readonly rejectionSendEmailFlag?: boolean | null;
  readonly rejectionEmailFromFirstName?: string;
  readonly rejectionEmailFromLastName?: string;
  readonly rejectionFromEmail?: string;
  readonly rejectionEmailSubject?: string;
  readonly rejectionEmailBody?: string;
  readonly rejectionEmailActivityType?: ActivityTypeReference;
  readonly rejectionEmailAssignedByMember?: MemberReference;
  readonly confirmationSendEmailFlag?: boolean | null;
  readonly confirmationEmailUseDefaultCompanyEmailAddressFlag?: boolean | null;
  readonly confirmationEmailFromFirstName?: string;
  readonly confirmationEmailFromLastName?: string;
  readonly confirmationFromEmail?: string;
  readonly confirmationEmailSubject?: string;
  readonly confirmationEmailBody?: string;
  readonly _info?: RecordInfo;
}

export interface PortalConfigurationPasswordEmailSetup {
  readonly id?: number;
  readonly validPasswordEmailUseCustomEmailFlag?: boolean | null;
  readonly validPasswordEmailFromFirstName?: string;
  readonly validPasswordEmailFromLastName?: string;
  readonly validPasswordEmailFromEmail?: string;
  readonly validPasswordEmailSubject?: string;
  readonly validPasswordEmailBody?: string;
  readonly invalidPasswordEmailUseCustomEmailFlag?: boolean | null;
  readonly invalidPasswordEmailFromFirstName?: string;
  readonly invalidPasswordEmailFromLastName?: string;
  readonly invalidPasswordEmailFromEmail?: string;
  readonly invalidPasswordEmailSubject?: string;
  readonly invalidPasswordEmailBody?: string;
  readonly _info?: RecordInfo;
}

export interface PortalConfigurationPaymentProcessor {
  readonly id?: number;
  readonly name?: string;
  readonly testURL?: string;
}

export interface PortalConfigurationPaymentProcessorReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PortalConfigurationProjectSetup {
  readonly id?: number;
  readonly portalConfig?: PortalConfigurationReference;
  readonly projectNameFlag?: boolean | null;
  readonly projectTypeFlag?: boolean | null;
  readonly statusFlag?: boolean | null;
  readonly projectManagerFlag?: boolean | null;
  readonly billingMethodFlag?: boolean | null;
  readonly contactFlag?: boolean | null;
  readonly estimatedStartFlag?: boolean | null;
  readonly estimatedEndFlag?: boolean | null;
  readonly descriptionFlag?: boolean | null;
  readonly lastUpdatedFlag?: boolean | null;
  /** Required. */
  readonly onlyDisplay?: 'DoNotDisplay' | 'Closed30Days' | 'Closed60Days' | 'Closed90Days' | 'Closed120Days' | 'AllClosed' | null;
  readonly timeMaterialBudgetHrsFlag?: boolean | null;
  readonly timeMaterialScheduledStartFlag?: boolean | null;
  readonly timeMaterialScheduledFinishFlag?: boolean | null;
  readonly timeMaterialScheduledHrsFlag?: boolean | null;
  readonly timeMaterialActualStartFlag?: boolean | null;
  readonly timeMaterialActualFinishFlag?: boolean | null;
  readonly timeMaterialActualHrsFlag?: boolean | null;
  readonly timeMaterialBillFlag?: boolean | null;
  readonly timeMaterialStatusFlag?: boolean | null;
  readonly timeMaterialAssignedFlag?: boolean | null;
  readonly fixedFeeBudgetHrsFlag?: boolean | null;
  readonly fixedFeeScheduledStartFlag?: boolean | null;
  readonly fixedFeeScheduledFinishFlag?: boolean | null;
  readonly fixedFeeScheduledHrsFlag?: boolean | null;
  readonly fixedFeeActualStartFlag?: boolean | null;
  readonly fixedFeeActualFinishFlag?: boolean | null;
  readonly fixedFeeActualHrsFlag?: boolean | null;
  readonly fixedFeeBillFlag?: boolean | null;
  readonly fixedFeeStatusFlag?: boolean | null;
  readonly fixedFeeAssignedFlag?: boolean | null;
  readonly projectIssueBudgetHrsFlag?: boolean | null;
  readonly projectIssueScheduledStartFlag?: boolean | null;
  readonly projectIssueScheduledFinishFlag?: boolean | null;
  readonly projectIssueScheduledHrsFlag?: boolean | null;
  readonly projectIssueActualStartFlag?: boolean | null;
  readonly projectIssueActualFinishFlag?: boolean | null;
  readonly projectIssueActualHrsFlag?: boolean | null;
  readonly projectIssueBillFlag?: boolean | null;
  readonly projectIssueStatusFlag?: boolean | null;
  readonly projectIssueAssignedFlag?: boolean | null;
  readonly projectDetailTotalHoursFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PortalConfigurationReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PortalConfigurationServiceSetup {
  readonly id?: number;
  readonly serviceTypeFlag?: boolean | null;
  readonly serviceSubTypeFlag?: boolean | null;
  readonly serviceSubTypeItemFlag?: boolean | null;
  readonly statusFlag?: boolean | null;
  readonly siteNameFlag?: boolean | null;
  readonly enteredDateFlag?: boolean | null;
  readonly lastUpdateFlag?: boolean | null;
  readonly requiredDateFlag?: boolean | null;
  readonly contactFlag?: boolean | null;
  readonly assignedResourcesFlag?: boolean | null;
  readonly slaInfoFlag?: boolean | null;
  readonly serviceBoardFlag?: boolean | null;
  readonly budgetHoursFlag?: boolean | null;
  readonly actualHoursFlag?: boolean | null;
  readonly approvalStatusFlag?: boolean | null;
  readonly openTasksFlag?: boolean | null;
  readonly closedTasksFlag?: boolean | null;
  readonly enableChatAssistFlag?: boolean | null;
  /** Required. */
  readonly displayClosedTicketsOption?: 'DoNotDisplay' | 'Closed30Days' | 'Closed60Days' | 'Closed90Days' | 'Closed120Days' | 'AllClosed' | null;
  /** Required. */
  readonly timeMaterialsTicketTemplate?: ServiceSignoffReference;
  /** Required. */
  readonly fixedFeeTicketTemplate?: ServiceSignoffReference;
  readonly _info?: RecordInfo;
}

export interface PortalReport {
  readonly id?: number;
  readonly portalConfiguration?: PortalConfigurationReference;
  /** Required. 255 characters. */
  readonly name?: string;
  /** Required. 255 characters. */
  readonly url?: string;
  readonly openSameWindowFlag?: boolean | null;
  readonly customFlag?: boolean | null;
  readonly displayFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PortalSecurity {
  readonly identifier?: string;
  readonly enabled?: boolean | null;
}

export interface PortalSecurityLevel {
  readonly id?: number;
  readonly captionIdentifier?: string;
  readonly isDefaultFlag?: boolean | null;
  /** 50 characters. */
  readonly caption?: string;
  readonly _info?: RecordInfo;
}

export interface PortalSecuritySetting {
  readonly id?: number;
  readonly functionIdentifier?: string;
  readonly functionDescription?: string;
  readonly levelOne?: boolean | null;
  readonly levelTwo?: boolean | null;
  readonly levelThree?: boolean | null;
  readonly levelFour?: boolean | null;
  readonly levelFive?: boolean | null;
  readonly levelSix?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PricingBreak {
  readonly id?: number;
  readonly detailId?: number | null;
  readonly amount?: number | null;
  /** Required. */
  readonly quantityStart?: number | null;
  readonly quantityEnd?: number | null;
  readonly unlimited?: boolean;
  /** Required. */
  readonly priceMethod?: 'FlatRateForRange' | 'PercentMarkupFromCost' | 'PercentMarkdownFromPrice' | 'PricePerUnit' | null;
  readonly _info?: RecordInfo;
}

export interface PricingDetail {
  readonly id?: number;
  readonly product?: CatalogItemReference;
  readonly category?: ProductCategoryReference;
  readonly subCategory?: ProductSubCategoryReference;
  /** Required. Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  readonly noEndDate?: boolean;
  readonly _info?: RecordInfo;
}

export interface PricingSchedule {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly currency?: CurrencyReference;
  readonly companies?: readonly number[];
  /** Never shown. */
  readonly setAllCompaniesFlag?: boolean | null;
  /** Never shown. */
  readonly removeAllCompaniesFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PricingScheduleReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Priority {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly color?: 'Black' | 'Blue' | 'Cyan' | 'Gray' | 'Green' | 'Lime' | 'Orange' | 'Pink' | 'Purple' | 'Red' | 'White' | 'Yellow' | 'Custom' | null;
  readonly sortOrder?: number | null;
  readonly defaultFlag?: boolean | null;
  readonly imageLink?: string;
  readonly urgencySortOrder?: string;
  readonly level?: string | null;
  readonly _info?: RecordInfo;
}

export interface PriorityInfo {
  readonly id?: number;
  readonly name?: string;
  readonly color?: string | null;
  readonly sortOrder?: number | null;
  readonly defaultFlag?: boolean | null;
  readonly imageLink?: string;
  readonly urgencySortOrder?: string;
  readonly level?: string | null;
  readonly _info?: RecordInfo;
}

export interface PriorityReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly sort?: number | null;
  readonly level?: string;
  readonly _info?: RecordInfo;
}

export interface ProcurementAdjustment {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly identifier?: string;
  /** Required. */
  readonly type?: AdjustmentTypeReference;
  /** 100 characters. */
  readonly reason?: string;
  readonly notes?: string;
  readonly closedFlag?: boolean | null;
  /** The server sets it. */
  readonly closedBy?: string;
  /** The server sets it. Date and time in UTC. */
  readonly closedDate?: string;
  readonly adjustmentDetails?: readonly AdjustmentDetail[];
  readonly _info?: RecordInfo;
}

export interface ProcurementSetting {
  readonly id?: number;
  /** Required. */
  readonly startingPurchaseOrderNum?: number;
  /** 5 characters. */
  readonly purchaseOrderPrefix?: string;
  /** 5 characters. */
  readonly purchaseOrderSuffix?: string;
  readonly prefixSuffixType?: 'Prefix' | 'Suffix' | null;
  readonly disableCostUpdatesFlag?: boolean | null;
  readonly disableNegativeInventoryFlag?: boolean | null;
  /** Required. */
  readonly costingMethod?: 'FIFO' | 'LIFO' | 'AverageCosting' | null;
  readonly autoClosePurchaseOrderFlag?: boolean | null;
  readonly autoClosePurchaseOrderItemFlag?: boolean | null;
  readonly autoApprovePurchaseOrderFlag?: boolean | null;
  readonly taxPurchaseOrderFlag?: boolean | null;
  readonly taxFreightFlag?: boolean | null;
  readonly useVendorTaxCodeFlag?: boolean | null;
  readonly numDecimalPlaces?: number | null;
  readonly disableAutoPickFlag?: boolean | null;
  readonly defaultProductTaxableFlag?: boolean | null;
  /** 50 characters. */
  readonly eoriNumber?: string;
  readonly _info?: RecordInfo;
  readonly notificationForChangesInShippingInfoFlag?: boolean | null;
  /** 250 characters. */
  readonly shippingInfoNotificationEmail?: string;
}

export interface ProductCategoryReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProductComponent {
  readonly id?: number;
  readonly sequenceNumber?: number | null;
  /** Required. */
  readonly quantity?: number | null;
  /** Required. */
  readonly catalogItem?: CatalogItemReference;
  readonly hidePriceFlag?: boolean | null;
  readonly hideItemIdentifierFlag?: boolean | null;
  readonly hideDescriptionFlag?: boolean | null;
  readonly hideQuantityFlag?: boolean | null;
  readonly hideExtendedPriceFlag?: boolean | null;
  readonly vendor?: CompanyReference;
  readonly parentProductItem?: ProductItemReference;
  readonly productItem?: ProductItemReference;
  readonly price?: number | null;
  readonly cost?: number | null;
  readonly _info?: RecordInfo;
}

export interface ProductDemand {
  readonly productRecId?: number;
  readonly quantity?: number;
  readonly cost?: number | null;
}

export interface ProductDetach {
  readonly removeFromTicket?: boolean;
  readonly removeFromInvoice?: boolean;
  readonly removeFromOpportunity?: boolean;
  readonly removeFromSalesOrder?: boolean;
  readonly removeFromProject?: boolean;
}

export interface ProductItem {
  readonly id?: number;
  /** Required. */
  readonly catalogItem?: CatalogItemReference;
  /** 2000 characters. */
  readonly description?: string;
  readonly sequenceNumber?: number | null;
  readonly quantity?: number | null;
  readonly unitOfMeasure?: UnitOfMeasureReference;
  readonly price?: number | null;
  readonly cost?: number | null;
  /** The server sets it. */
  readonly extPrice?: number | null;
  /** The server sets it. */
  readonly extCost?: number | null;
  readonly discount?: number | null;
  /** The server sets it. */
  readonly margin?: number | null;
  /** The server sets it. */
  readonly agreementAmount?: number | null;
  readonly priceMethod?: 'FlatRateForRange' | 'PercentMarkupFromCost' | 'PercentMarkdownFromPrice' | 'PricePerUnit' | null;
  /** Required. */
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  readonly agreement?: AgreementReference;
  readonly locationId?: number | null;
  readonly location?: SystemLocationReference;
  readonly businessUnitId?: number | null;
  readonly businessUnit?: BillingUnitReference;
  readonly vendor?: CompanyReference;
  /** 50 characters. */
  readonly vendorSku?: string;
  readonly taxableFlag?: boolean | null;
  readonly dropshipFlag?: boolean | null;
  readonly specialOrderFlag?: boolean | null;
  readonly phaseProductFlag?: boolean | null;
  readonly cancelledFlag?: boolean | null;
  readonly quantityCancelled?: number | null;
  /** 100 characters. */
  readonly cancelledReason?: string;
  /** 6000 characters. */
  readonly customerDescription?: string;
  /** 1000 characters. */
  readonly internalNotes?: string;
  readonly productSuppliedFlag?: boolean | null;
  readonly subContractorShipToId?: number | null;
  readonly subContractorAmountLimit?: number | null;
  readonly recurring?: ProductRecurring;
  readonly sla?: SLAReference;
  readonly entityType?: EntityTypeReference;
  readonly ticket?: TicketReference;
  readonly project?: ProjectReference;
  readonly phase?: ProjectPhaseReference;
  readonly salesOrder?: SalesOrderReference;
  readonly opportunity?: OpportunityReference;
  readonly invoice?: InvoiceReference;
  readonly warehouseId?: number | null;
  readonly warehouseIdObject?: WarehouseReference;
  readonly warehouseBinId?: number | null;
  readonly warehouseBinIdObject?: WarehouseBinReference;
  readonly calculatedPriceFlag?: boolean | null;
  readonly calculatedCostFlag?: boolean | null;
  readonly forecastDetailId?: number | null;
  /** The server sets it. */
  readonly cancelledBy?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly cancelledDate?: string;
  /** The server sets it. */
  readonly warehouse?: string;
  /** The server sets it. */
  readonly warehouseBin?: string;
  /** Date and time in UTC. */
  readonly purchaseDate?: string;
  readonly taxCode?: TaxCodeReference;
  readonly integrationXRef?: string;
  readonly listPrice?: number | null;
  readonly serialNumberIds?: readonly number[];
  readonly serialNumbers?: readonly string[];
  readonly company?: CompanyReference;
  readonly forecastStatus?: OpportunityStatusReference;
  readonly productClass?: 'Agreement' | 'Bundle' | 'Inventory' | 'NonInventory' | 'Service' | null;
  /** The server sets it. */
  readonly needToPurchaseFlag?: boolean | null;
  /** The server sets it. */
  readonly needToOrderQuantity?: number | null;
  readonly minimumStockFlag?: boolean | null;
  /** 10 characters. */
  readonly shipSet?: string;
  /** The server sets it. */
  readonly calculatedPrice?: number | null;
  /** The server sets it. */
  readonly calculatedCost?: number | null;
  readonly invoiceGrouping?: InvoiceGroupingReference;
  /** The server sets it. */
  readonly poApprovedFlag?: boolean | null;
  /** The server sets it. */
  readonly uom?: string;
  /** Never shown. */
  readonly addComponentsFlag?: boolean | null;
  /** Never shown. */
  readonly ignorePricingSchedulesFlag?: boolean | null;
  readonly asioSubscriptionsID?: string | null;
  readonly _info?: RecordInfo;
  /** Never shown. */
  readonly bypassForecastUpdate?: boolean | null;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface ProductItemReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProductPickingShippingDetail {
  readonly id?: number;
  readonly pickedQuantity?: number | null;
  readonly shippedQuantity?: number | null;
  /** Required. */
  readonly warehouse?: WarehouseReference;
  /** Required. */
  readonly warehouseBin?: WarehouseBinReference;
  readonly shipmentMethod?: ShipmentMethodReference;
  readonly serialNumber?: string;
  readonly serialNumberIds?: readonly number[];
  readonly trackingNumber?: string;
  readonly productItem?: ProductItemReference;
  readonly lineNumber?: number | null;
  readonly quantity?: number | null;
  /** Date and time in UTC. */
  readonly expectedArrivalDate?: string;
  /** Date and time in UTC. */
  readonly shipmentDate?: string;
  readonly _info?: RecordInfo;
}

export interface ProductRecurring {
  readonly recurringRevenue?: number | null;
  readonly recurringCost?: number | null;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** The server sets it. Date and time in UTC. */
  readonly endDate?: string;
  readonly billCycleId?: number | null;
  readonly billCycle?: BillingCycleReference;
  readonly cycles?: number | null;
  readonly cycleType?: 'ContractYear' | 'CalendarYear' | null;
  readonly agreementType?: AgreementTypeReference;
}

export interface ProductReference {
  readonly id?: number | null;
  readonly description?: string;
  readonly _info?: RecordInfo;
}

export interface ProductRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface ProductSubCategoryReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProductType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly typeXref?: 'InventoryPart' | 'NonInventoryPart' | 'OtherCharge' | 'Service' | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProductTypeExemption {
  readonly id?: number;
  /** Required. */
  readonly productType?: ProductTypeReference;
  readonly taxableLevels?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface ProductTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProductTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Project {
  readonly id?: number;
  /** The server sets it. Date and time in UTC. */
  readonly actualEnd?: string;
  /** The server sets it. */
  readonly actualHours?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly actualStart?: string;
  readonly agreement?: AgreementReference;
  readonly billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billingAmount?: number | null;
  /** 50 characters. */
  readonly billingAttention?: string;
  /** Required. */
  readonly billingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  readonly billingRateType?: 'StaffMember' | 'WorkRole' | null;
  readonly billingTerms?: BillingTermsReference;
  readonly billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billProjectAfterClosedFlag?: boolean | null;
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billToCompany?: CompanyReference;
  readonly billToContact?: ContactReference;
  readonly billToSite?: SiteReference;
  readonly billUnapprovedTimeAndExpense?: boolean | null;
  /** Required. */
  readonly board?: ProjectBoardReference;
  readonly budgetAnalysis?: 'ActualHours' | 'BillableHours' | null;
  readonly budgetFlag?: boolean | null;
  readonly budgetHours?: number | null;
  /** Required. */
  readonly company?: CompanyReference;
  readonly contact?: ContactReference;
  /** 50 characters. */
  readonly customerPO?: string;
  readonly description?: string;
  readonly currency?: CurrencyReference;
  readonly downpayment?: number | null;
  /** Required. Date and time in UTC. */
  readonly estimatedEnd?: string;
  /** The server sets it. */
  readonly percentComplete?: number | null;
  readonly estimatedExpenseRevenue?: number | null;
  readonly estimatedHours?: number | null;
  readonly estimatedProductRevenue?: number | null;
  /** Required. Date and time in UTC. */
  readonly estimatedStart?: string;
  readonly estimatedTimeRevenue?: number | null;
  readonly expenseApprover?: MemberReference;
  readonly includeDependenciesFlag?: boolean | null;
  readonly includeEstimatesFlag?: boolean | null;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly manager?: MemberReference;
  /** Required. 100 characters. */
  readonly name?: string;
  readonly opportunity?: OpportunityReference;
  readonly projectTemplateId?: number | null;
  readonly restrictDownPaymentFlag?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly scheduledEnd?: string;
  /** The server sets it. */
  readonly scheduledHours?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly scheduledStart?: string;
  readonly shipToCompany?: CompanyReference;
  readonly shipToContact?: ContactReference;
  readonly shipToSite?: SiteReference;
  readonly site?: SiteReference;
  readonly status?: ProjectStatusReference;
  /** The server sets it. */
  readonly closedFlag?: boolean;
  readonly timeApprover?: MemberReference;
  readonly type?: ProjectTypeReference;
  readonly doNotDisplayInPortalFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly billingStartDate?: string;
  readonly poAmount?: number | null;
  readonly estimatedTimeCost?: number | null;
  readonly estimatedExpenseCost?: number | null;
  readonly estimatedProductCost?: number | null;
  readonly taxCode?: TaxCodeReference;
  /** The server sets it. */
  readonly companyLocation?: SystemLocationReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface ProjectBillingRate {
  readonly id?: number;
  readonly projectRecId?: number;
  readonly hourlyRate?: number;
  readonly workRole?: WorkRoleReference;
  readonly activityClassRecId?: number;
  readonly member?: MemberReference;
  readonly memberRecId?: number;
  readonly _info?: RecordInfo;
}

export interface ProjectBoardKanbanSetting {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** 4 characters. */
  readonly color?: string;
  readonly order?: number;
  readonly statuses?: readonly ProjectBoardKanbanStatus[];
  /** The server sets it. 15 characters. */
  readonly updatedBy?: string;
  /** The server sets it. Date and time in UTC. */
  readonly lastUpdated?: string;
}

export interface ProjectBoardKanbanStatus {
  readonly id?: number;
  readonly srStatusId?: number;
  readonly order?: number | null;
  readonly name?: string;
}

export interface ProjectBoardReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectBoardTeam {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProjectBoardTeamInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectBoardTeamMember {
  readonly id?: number;
  /** Required. */
  readonly member?: MemberReference;
  /** Required. */
  readonly projectRole?: ProjectRoleReference;
  readonly workRole?: WorkRoleReference;
  readonly _info?: RecordInfo;
}

export interface ProjectContact {
  readonly id?: number;
  readonly projectId?: number;
  /** Required. */
  readonly contact?: ContactReference;
  readonly _info?: RecordInfo;
}

export interface ProjectNote {
  readonly id?: number;
  readonly projectId?: number | null;
  /** Required. */
  readonly text?: string;
  readonly type?: NoteTypeReference;
  readonly flagged?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProjectPhase {
  readonly id?: number;
  readonly projectId?: number | null;
  /** Required. 100 characters. */
  readonly description?: string;
  readonly board?: ProjectBoardReference;
  readonly status?: PhaseStatusReference;
  readonly agreement?: AgreementReference;
  readonly opportunity?: OpportunityReference;
  readonly department?: BillingUnitReference;
  readonly parentPhase?: ProjectPhaseReference;
  /** 50 characters. */
  readonly wbsCode?: string;
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly markAsMilestoneFlag?: boolean | null;
  readonly notes?: string;
  /** Date and time in UTC. */
  readonly deadlineDate?: string;
  readonly billSeparatelyFlag?: boolean | null;
  readonly billingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  /** The server sets it. */
  readonly scheduledHours?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly scheduledStart?: string;
  /** The server sets it. Date and time in UTC. */
  readonly scheduledEnd?: string;
  /** The server sets it. */
  readonly actualHours?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly actualStart?: string;
  /** The server sets it. Date and time in UTC. */
  readonly actualEnd?: string;
  readonly budgetHours?: number | null;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly hourlyRate?: number | null;
  /** Date and time in UTC. */
  readonly billingStartDate?: string;
  readonly billPhaseClosedFlag?: boolean | null;
  readonly billProjectClosedFlag?: boolean | null;
  readonly downpayment?: number | null;
  /** 25 characters. */
  readonly poNumber?: string;
  readonly poAmount?: number | null;
  readonly estimatedTimeCost?: number | null;
  readonly estimatedExpenseCost?: number | null;
  readonly estimatedProductCost?: number | null;
  readonly estimatedTimeRevenue?: number | null;
  readonly estimatedExpenseRevenue?: number | null;
  readonly estimatedProductRevenue?: number | null;
  readonly currency?: CurrencyReference;
  readonly billToCompany?: CompanyReference;
  readonly billToContact?: ContactReference;
  readonly billToSite?: SiteReference;
  readonly shipToCompany?: CompanyReference;
  readonly shipToContact?: ContactReference;
  readonly shipToSite?: SiteReference;
  readonly billingTerms?: BillingTermsReference;
  readonly taxCode?: TaxCodeReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface ProjectPhaseReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectRoleReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectSecurityRole {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly managerRoleFlag?: boolean | null;
  readonly defaultContactFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProjectSecurityRoleInfo {
  readonly id?: number;
  readonly name?: string;
  readonly managerRoleFlag?: boolean | null;
  readonly defaultContactFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProjectSecurityRoleSetting {
  readonly id?: number;
  readonly addLevel?: 'None' | 'My' | 'All' | null;
  readonly editLevel?: 'None' | 'My' | 'All' | null;
  readonly deleteLevel?: 'None' | 'My' | 'All' | null;
  readonly inquireLevel?: 'None' | 'My' | 'All' | null;
  /** 50 characters. */
  readonly moduleIdentifier?: string;
  readonly myFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProjectStatus {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly noTimeFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly statusIndicator?: StatusIndicatorReference;
  /** 30 characters. */
  readonly customStatusIndicatorName?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly noTimeFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProjectStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectTeamMember {
  readonly id?: number;
  readonly projectId?: number | null;
  readonly hours?: number | null;
  /** Required. */
  readonly member?: MemberReference;
  /** Required. */
  readonly projectRole?: ProjectRoleReference;
  readonly workRole?: WorkRoleReference;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectTemplate {
  readonly id?: number;
  /** Required. 200 characters. */
  readonly name?: string;
  readonly description?: string;
  readonly connectWiseId?: string;
  readonly type?: ProjectTypeReference;
  readonly _info?: RecordInfo;
}

export interface ProjectTemplatePhase {
  readonly id?: number;
  readonly templateRecId?: number;
  readonly parentPhase?: number | null;
  readonly description?: string;
  readonly budgetHours?: number | null;
  readonly notes?: string;
  readonly markAsMilestone?: boolean;
  readonly phaseBilledSeparately?: boolean;
  readonly wbsCode?: string;
  readonly connectWiseId?: string;
  readonly parentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectTemplatePhaseReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectTemplateTask {
  readonly id?: number;
  readonly ticketId?: number | null;
  readonly sequence?: number | null;
  readonly description?: string;
  readonly connectWiseId?: string;
  readonly parentId?: number | null;
  readonly grandParentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly grandParentConnectWiseId?: string;
  readonly summary?: string;
  readonly code?: ServiceCodeReference;
  readonly _info?: RecordInfo;
}

export interface ProjectTemplateTicket {
  readonly id?: number;
  readonly projectTemplateId?: number | null;
  readonly projectTemplatePhaseId?: number | null;
  readonly lineNumber?: number | null;
  /** Required. 100 characters. */
  readonly description?: string;
  readonly connectWiseId?: string;
  readonly parentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly projectTemplatePhaseCwId?: string;
  readonly notes?: string;
  readonly internalAnalysis?: string;
  readonly resolution?: string;
  readonly budgetHours?: number | null;
  readonly duration?: number | null;
  /** 50 characters. */
  readonly wbsCode?: string;
  readonly billSeparatelyFlag?: boolean | null;
  readonly markAsMilestoneFlag?: boolean | null;
  /** 1 characters. */
  readonly recordType?: string;
  readonly pmTmpProjectRecID?: number | null;
  readonly predecessorType?: string | null;
  readonly predecessorId?: number | null;
  readonly predecessorClosedFlag?: boolean | null;
  readonly lagDays?: number | null;
  readonly lagNonworkingDaysFlag?: boolean | null;
  readonly priority?: PriorityReference;
  readonly source?: ServiceSourceReference;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly _info?: RecordInfo;
}

export interface ProjectTemplateWorkPlan {
  readonly templateId?: number;
  readonly phases?: readonly TemplatePhase[];
}

export interface ProjectTicket {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly summary?: string;
  readonly isIssueFlag?: boolean | null;
  readonly board?: BoardReference;
  readonly status?: ServiceStatusReference;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly project?: ProjectReference;
  /** Required. */
  readonly phase?: ProjectPhaseReference;
  /** 50 characters. */
  readonly wbsCode?: string;
  readonly company?: CompanyReference;
  readonly site?: SiteReference;
  /** 50 characters. */
  readonly siteName?: string;
  /** 50 characters. */
  readonly addressLine1?: string;
  /** 50 characters. */
  readonly addressLine2?: string;
  /** 50 characters. */
  readonly city?: string;
  /** 50 characters. */
  readonly stateIdentifier?: string;
  /** 12 characters. */
  readonly zip?: string;
  readonly country?: CountryReference;
  readonly contact?: ContactReference;
  /** 62 characters. */
  readonly contactName?: string;
  /** 20 characters. */
  readonly contactPhoneNumber?: string;
  /** 15 characters. */
  readonly contactPhoneExtension?: string;
  /** 250 characters. */
  readonly contactEmailAddress?: string;
  readonly type?: ServiceTypeReference;
  readonly subType?: ServiceSubTypeReference;
  readonly item?: ServiceItemReference;
  readonly owner?: MemberReference;
  readonly priority?: PriorityReference;
  readonly serviceLocation?: ServiceLocationReference;
  readonly source?: ServiceSourceReference;
  /** Date and time in UTC. */
  readonly requiredDate?: string;
  readonly budgetHours?: number | null;
  readonly opportunity?: OpportunityReference;
  readonly agreement?: AgreementReference;
  /** The server sets it. */
  readonly agreementType?: string;
  readonly knowledgeBaseCategoryId?: number | null;
  readonly knowledgeBaseSubCategoryId?: number | null;
  readonly knowledgeBaseLinkId?: number | null;
  readonly knowledgeBaseLinkType?: 'Activity' | 'ProjectIssue' | 'KnowledgeBaseArticle' | 'ProjectTicket' | 'ServiceTicket' | 'Time' | null;
  readonly allowAllClientsPortalView?: boolean | null;
  readonly customerUpdatedFlag?: boolean | null;
  readonly automaticEmailContactFlag?: boolean | null;
  readonly automaticEmailResourceFlag?: boolean | null;
  readonly automaticEmailCcFlag?: boolean | null;
  /** 1000 characters. */
  readonly automaticEmailCc?: string;
  /** The server sets it. Date and time in UTC. */
  readonly closedDate?: string;
  /** The server sets it. */
  readonly closedBy?: string;
  /** The server sets it. */
  readonly closedFlag?: boolean | null;
  /** The server sets it. */
  readonly actualHours?: number | null;
  readonly approved?: boolean | null;
  readonly subBillingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  readonly subBillingAmount?: number | null;
  /** Date and time in UTC. */
  readonly subDateAccepted?: string;
  /** The server sets it. */
  readonly resources?: string;
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly predecessorType?: 'Ticket' | 'Phase' | null;
  readonly predecessorId?: number | null;
  /** The server sets it. */
  readonly predecessorClosedFlag?: boolean | null;
  readonly lagDays?: number | null;
  readonly lagNonworkingDaysFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly estimatedStartDate?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly duration?: number | null;
  /** Date and time in UTC. */
  readonly scheduleStartDate?: string;
  /** Date and time in UTC. */
  readonly scheduleEndDate?: string;
  /** The server sets it. */
  readonly mobileGuid?: string | null;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
  readonly tasks?: readonly TicketTask[];
  /** Never shown. */
  readonly initialDescription?: string;
  /** Never shown. */
  readonly initialInternalAnalysis?: string;
  /** Never shown. */
  readonly initialResolution?: string;
  readonly contactEmailLookup?: string;
  /** Never shown. */
  readonly processNotifications?: boolean | null;
  /** Never shown. */
  readonly skipCallback?: boolean | null;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface ProjectTicketNote {
  readonly id?: number;
  readonly noteType?: 'TicketNote' | 'TimeEntryNote' | 'MeetingNote' | null;
  readonly ticket?: TicketReference;
  readonly text?: string;
  readonly detailDescriptionFlag?: boolean | null;
  readonly internalAnalysisFlag?: boolean | null;
  readonly resolutionFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly timeStart?: string;
  /** Date and time in UTC. */
  readonly timeEnd?: string;
  readonly bundledFlag?: boolean | null;
  readonly mergedFlag?: boolean | null;
  readonly issueFlag?: boolean | null;
  readonly originalAuthor?: string;
  readonly member?: MemberReference;
  readonly contact?: ContactReference;
  readonly _info?: RecordInfo;
}

export interface ProjectType {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  /** 50 characters. */
  readonly integrationXref?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ProjectTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ProjectWorkplan {
  readonly projectId?: number;
  readonly phases?: readonly ProjectWorkplanProjectPhase[];
}

export interface ProjectWorkplanProjectPhase {
  readonly id?: number;
  readonly projectId?: number | null;
  readonly description?: string;
  readonly status?: PhaseStatusReference;
  readonly parentPhase?: ProjectPhaseReference;
  readonly wbsCode?: string;
  readonly markAsMilestoneFlag?: boolean | null;
  readonly notes?: string;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  readonly budgetHours?: number | null;
  readonly actualHours?: number | null;
  readonly billableHours?: number | null;
  readonly scheduled_Hours?: number | null;
  readonly scheduled_Start?: string;
  readonly scheduled_End?: string;
  readonly scheduled_Duration?: number | null;
  readonly billPhaseSeparately?: boolean | null;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface PurchaseOrder {
  readonly id?: number;
  readonly businessUnitId?: number | null;
  readonly businessUnit?: BillingUnitReference;
  readonly cancelReason?: string;
  /** The server sets it. */
  readonly closedFlag?: boolean | null;
  /** The server sets it. */
  readonly closedBy?: string;
  readonly customerCity?: string;
  readonly customerCompany?: CompanyReference;
  readonly customerContact?: ContactReference;
  readonly customerCountry?: CountryReference;
  readonly customerExtension?: string;
  readonly customerName?: string;
  readonly customerPhone?: string;
  readonly customerSite?: SiteReference;
  readonly customerSiteName?: string;
  readonly customerState?: string;
  readonly customerStreetLine1?: string;
  readonly customerStreetLine2?: string;
  readonly customerZip?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateClosed?: string;
  readonly dropShipCustomerFlag?: boolean | null;
  /** The server sets it. */
  readonly enteredBy?: string;
  readonly freightCost?: number | null;
  readonly freightPackingSlip?: string;
  readonly freightTaxTotal?: number | null;
  readonly internalNotes?: string;
  readonly locationId?: number | null;
  readonly location?: SystemLocationReference;
  /** Date and time in UTC. */
  readonly poDate?: string;
  /** 50 characters. */
  readonly poNumber?: string;
  readonly salesTax?: number | null;
  /** Date and time in UTC. */
  readonly shipmentDate?: string;
  readonly shipmentMethod?: ShipmentMethodReference;
  readonly shippingInstructions?: string;
  /** Required. */
  readonly status?: PurchaseOrderStatusReference;
  /** The server sets it. */
  readonly subTotal?: number | null;
  readonly taxCode?: TaxCodeReference;
  readonly taxFreightFlag?: boolean | null;
  readonly taxPoFlag?: boolean | null;
  /** Required. */
  readonly terms?: BillingTermsReference;
  /** The server sets it. */
  readonly total?: number | null;
  /** 50 characters. */
  readonly trackingNumber?: string;
  /** Never shown. */
  readonly updateShipmentInfo?: boolean | null;
  /** Never shown. */
  readonly updateVendorOrderNumber?: boolean | null;
  /** Required. */
  readonly vendorCompany?: CompanyReference;
  readonly vendorContact?: ContactReference;
  /** Date and time in UTC. */
  readonly vendorInvoiceDate?: string;
  /** 50 characters. */
  readonly vendorInvoiceNumber?: string;
  /** 50 characters. */
  readonly vendorOrderNumber?: string;
  readonly vendorSite?: SiteReference;
  readonly warehouse?: WarehouseReference;
  readonly warehouseContact?: ContactReference;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface PurchaseOrderInfo {
  readonly id?: number;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderLineItem {
  readonly id?: number;
  readonly backorderedFlag?: boolean | null;
  /** The server sets it. */
  readonly canceledBy?: string;
  readonly canceledFlag?: boolean | null;
  /** 100 characters. */
  readonly canceledReason?: string;
  readonly closedFlag?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateCanceled?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateCanceledUtc?: string;
  /** Required. 6000 characters. */
  readonly description?: string;
  readonly displayInternalNotesFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly expectedShipDate?: string;
  /** 1000 characters. */
  readonly internalNotes?: string;
  /** Required. */
  readonly lineNumber?: number | null;
  /** 50 characters. */
  readonly packingSlip?: string;
  /** Required. */
  readonly product?: IvItemReference;
  readonly purchaseOrderId?: number | null;
  /** The server sets it. 50 characters. */
  readonly purchaseOrderNumber?: string;
  /** Required. */
  readonly quantity?: number | null;
  readonly receivedQuantity?: number | null;
  readonly serialNumbers?: string;
  /** Date and time in UTC. */
  readonly shipDate?: string;
  readonly shipmentMethod?: ShipmentMethodReference;
  readonly tax?: number | null;
  /** 50 characters. */
  readonly trackingNumber?: string;
  readonly unitCost?: number | null;
  /** Required. */
  readonly unitOfMeasure?: UnitOfMeasureReference;
  /** 50 characters. */
  readonly vendorOrderNumber?: string;
  /** 50 characters. */
  readonly vendorSku?: string;
  readonly warehouse?: WarehouseReference;
  readonly warehouseBin?: WarehouseBinReference;
  /** 10 characters. */
  readonly shipSet?: string;
  /** Date and time in UTC. */
  readonly dateReceived?: string;
  readonly receivedStatus?: 'Waiting' | 'FullyReceived' | 'PartiallyReceiveCancelRest' | 'PartiallyReceiveCloneRest' | null;
  readonly _info?: RecordInfo;
  /** The server sets it. */
  readonly extCost?: number;
  /** Date and time in UTC. */
  readonly expectedArrivalDate?: string;
  readonly isDetachAvailable?: boolean;
  /** The server sets it. */
  readonly batchedFlag?: boolean;
  /** The server sets it. */
  readonly unbatchedRecId?: number | null;
  readonly salesOrder?: readonly SalesOrderReference[];
  readonly customFields?: readonly CustomFieldValue[];
}

export interface PurchaseOrderLineItemReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderNote {
  readonly id?: number;
  readonly purchaseHeaderRecID?: number | null;
  readonly text?: string;
  readonly type?: NoteTypeReference;
  readonly flagged?: boolean | null;
  /** The server sets it. */
  readonly enteredBy?: string;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderStatus {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly defaultClosedFlag?: boolean | null;
  readonly sortOrder?: number | null;
  readonly emailTemplate?: PurchaseOrderStatusEmailTemplateReference;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderStatusEmailTemplate {
  readonly id?: number;
  readonly status?: PurchaseOrderStatusReference;
  readonly useSenderFlag?: boolean | null;
  /** 100 characters. */
  readonly firstName?: string;
  /** 100 characters. */
  readonly lastName?: string;
  /** 100 characters. */
  readonly emailAddress?: string;
  /** Required. 200 characters. */
  readonly subject?: string;
  readonly body?: string;
  readonly copySenderFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderStatusEmailTemplateReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly closedFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly defaultClosedFlag?: boolean | null;
  readonly sortOrder?: number | null;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderStatusNotification {
  readonly id?: number;
  /** Required. */
  readonly notifyWho?: NotificationRecipientReference;
  readonly status?: PurchaseOrderStatusReference;
  readonly member?: MemberReference;
  /** 50 characters. */
  readonly email?: string;
  readonly workflowStep?: number | null;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrderStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PurchasingDemand {
  readonly warehouse?: WarehouseReference;
  readonly vendor?: CompanyReference;
  readonly products?: readonly ProductDemand[];
  readonly purchaseOrder?: PurchaseOrder;
}

export interface QuoteLink {
  readonly id?: number;
  readonly location?: SystemLocationReference;
  /** Required. 2000 characters. */
  readonly link?: string;
  readonly allLocationsFlag?: boolean | null;
  readonly newWindowFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface RelationshipReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ReminderReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Report {
  readonly name?: string;
}

export interface ReportCard {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ReportCardDetail {
  readonly id?: number;
  /** Required. */
  readonly kpi?: KPIReference;
  readonly sortOrder?: number | null;
  readonly reportCard?: ReportCardReference;
  readonly _info?: RecordInfo;
}

export interface ReportCardInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ReportCardReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ReportDataResponse {
  readonly column_definitions?: readonly Json[];
  readonly row_values?: readonly Json[];
}

export interface ReportingService {
  readonly id?: number;
  /** 50 characters. */
  readonly reportingUserName?: string;
  /** Never shown. 50 characters. */
  readonly reportingPassword?: string;
  /** 50 characters. */
  readonly reportingDomain?: string;
  /** 100 characters. */
  readonly reportingUrl?: string;
  readonly _info?: RecordInfo;
}

export interface RequestPasswordRequest {
  /** Required. */
  readonly email?: string;
}

export interface ResultInfo {
  readonly success?: boolean;
  readonly originalIndex?: number;
  readonly statusCode?: number;
  readonly data?: IRestIdentifiedItem;
  readonly error?: ErrorResponseMessage;
}

export interface RmaAction {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface RmaActionInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface RmaActionReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface RmaDisposition {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface RmaDispositionInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface RmaDispositionReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface RmaStatus {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly sortOrder?: number | null;
  readonly closedFlag?: boolean | null;
  readonly emailTemplate?: RmaStatusEmailTemplateReference;
  readonly _info?: RecordInfo;
}

export interface RmaStatusEmailTemplate {
  readonly id?: number;
  readonly status?: RmaStatusReference;
  readonly useSenderFlag?: boolean | null;
  /** 100 characters. */
  readonly firstName?: string;
  /** 100 characters. */
  readonly lastName?: string;
  /** 100 characters. */
  readonly emailAddress?: string;
  /** Required. 200 characters. */
  readonly subject?: string;
  /** Required. */
  readonly body?: string;
  readonly copySenderFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface RmaStatusEmailTemplateReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface RmaStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly sortOrder?: number | null;
  readonly _info?: RecordInfo;
}

export interface RmaStatusNotification {
  readonly id?: number;
  /** Required. */
  readonly notifyWho?: NotificationRecipientReference;
  readonly status?: RmaStatusReference;
  readonly member?: MemberReference;
  /** 50 characters. */
  readonly email?: string;
  readonly workflowStep?: number | null;
  readonly _info?: RecordInfo;
}

export interface RmaStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface RmaTag {
  readonly id?: number;
  readonly serviceTicket?: TicketReference;
  readonly salesOrder?: SalesOrderReference;
  readonly invoice?: InvoiceReference;
  readonly project?: ProjectReference;
  /** 150 characters. */
  readonly summary?: string;
  /** Required. */
  readonly product?: IvItemReference;
  readonly ivDescription?: string;
  /** Required. 200 characters. */
  readonly productDescription?: string;
  readonly serialNumber?: string;
  /** 100 characters. */
  readonly mfgItemID?: string;
  /** Required. */
  readonly status?: RmaStatusReference;
  readonly listPrice?: number;
  readonly unitPrice?: number | null;
  /** Required. */
  readonly location?: SystemLocationReference;
  /** Required. */
  readonly department?: SystemDepartmentReference;
  /** 1000 characters. */
  readonly problemDescription?: string;
  /** Required. */
  readonly returnedCompany?: CompanyReference;
  readonly returnedContact?: ContactReference;
  readonly returnedContactType?: string;
  readonly returnedContactPhone?: string;
  readonly returnedContactExtension?: string;
  readonly returnedContactEmail?: string;
  /** 50 characters. */
  readonly returnedContactAddressLine1?: string;
  /** 50 characters. */
  readonly returnedContactAddressLine2?: string;
  /** 50 characters. */
  readonly returnedContactCity?: string;
  /** 50 characters. */
  readonly returnedContactState?: string;
  /** 12 characters. */
  readonly returnedContactZip?: string;
  readonly returnedContactCountry?: CountryReference;
  /** Required. */
  readonly rmaDisposition?: RmaDispositionReference;
  readonly returnedSite?: SiteReference;
  readonly purchasedCompany?: CompanyReference;
  readonly purchasedContact?: ContactReference;
  readonly purchasedContactType?: string;
  readonly purchasedContactPhone?: string;
  readonly purchasedContactExtension?: string;
  readonly purchasedContactEmail?: string;
  /** 50 characters. */
  readonly purchasedContactAddressLine1?: string;
  /** 50 characters. */
  readonly purchasedContactAddressLine2?: string;
  /** 50 characters. */
  readonly purchasedContactCity?: string;
  /** 50 characters. */
  readonly purchasedContactState?: string;
  /** 12 characters. */
  readonly purchasedContactZip?: string;
  readonly purchasedContactCountry?: CountryReference;
  /** 50 characters. */
  readonly purchasedInvoiceNumber?: string;
  /** Date and time in UTC. */
  readonly purchasedInvoiceDate?: string;
  /** 50 characters. */
  readonly purchasedOrderNumber?: string;
  readonly purchasedVendorAction?: RmaActionReference;
  /** 50 characters. */
  readonly purchasedVendorRmaNumber?: string;
  readonly purchasedSite?: SiteReference;
  /** 1000 characters. */
  readonly purchasedNotes?: string;
  readonly warrantyCompany?: CompanyReference;
  readonly warrantyContact?: ContactReference;
  readonly warrantyContactType?: string;
  readonly warrantyContactPhone?: string;
  readonly warrantyContactEmail?: string;
  readonly warrantyContactExtension?: string;
  /** 50 characters. */
  readonly warrantyContactAddressLine1?: string;
  /** 50 characters. */
  readonly warrantyContactAddressLine2?: string;
  /** 50 characters. */
  readonly warrantyContactCity?: string;
  /** 50 characters. */
  readonly warrantyContactState?: string;
  /** 12 characters. */
  readonly warrantyContactZip?: string;
  readonly warrantyContactCountry?: CountryReference;
  readonly warrantySite?: SiteReference;
  /** 1000 characters. */
  readonly warrantyNotes?: string;
  readonly repairCompany?: CompanyReference;
  readonly repairContact?: ContactReference;
  readonly repairContactType?: string;
  readonly repairContactPhone?: string;
  readonly repairContactExtension?: string;
  readonly repairContactEmail?: string;
  /** 50 characters. */
  readonly repairContactAddressLine1?: string;
  /** 50 characters. */
  readonly repairContactAddressLine2?: string;
  /** 50 characters. */
  readonly repairContactCity?: string;
  /** 50 characters. */
  readonly repairContactState?: string;
  /** 12 characters. */
  readonly repairContactZip?: string;
  readonly repairContactCountry?: CountryReference;
  /** 50 characters. */
  readonly repairOrderNumber?: string;
  readonly repairSite?: SiteReference;
  /** 1000 characters. */
  readonly repairNotes?: string;
  readonly dropShipFlag?: boolean | null;
  readonly shipMethod?: ShipmentMethodReference;
  /** Date and time in UTC. */
  readonly shippingDate?: string;
  /** 50 characters. */
  readonly shippingTrackingNumber?: string;
  /** 1000 characters. */
  readonly internalNotes?: string;
  /** 1000 characters. */
  readonly closingNotes?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateClosed?: string;
  readonly accountManager?: MemberReference;
  readonly technicalContact?: MemberReference;
  readonly currency?: CurrencyReference;
  /** The server sets it. */
  readonly closedBy?: MemberReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface Role {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SLA {
  readonly id?: number;
  /** Required. 25 characters. */
  readonly name?: string;
  /** Required. */
  readonly basedOn?: 'AllHours' | 'Customer' | 'MyCalendar' | 'Custom' | null;
  readonly customCalendar?: CalendarReference;
  readonly defaultFlag?: boolean | null;
  readonly applicationOrder?: number | null;
  readonly hiImpactHiUrgency?: PriorityReference;
  readonly hiImpactMedUrgency?: PriorityReference;
  readonly hiImpactLowUrgency?: PriorityReference;
  readonly medImpactHiUrgency?: PriorityReference;
  readonly medImpactMedUrgency?: PriorityReference;
  readonly medImpactLowUrgency?: PriorityReference;
  readonly lowImpactHiUrgency?: PriorityReference;
  readonly lowImpactMedUrgency?: PriorityReference;
  readonly lowImpactLowUrgency?: PriorityReference;
  readonly respondHours?: number | null;
  readonly respondPercent?: number | null;
  readonly planWithin?: number | null;
  readonly planWithinPercent?: number | null;
  readonly resolutionHours?: number | null;
  readonly resolutionPercent?: number | null;
  readonly _info?: RecordInfo;
}

export interface SLAInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SLAPriority {
  readonly id?: number;
  /** Required. */
  readonly priority?: PriorityReference;
  readonly respondHours?: number | null;
  readonly respondPercent?: number | null;
  readonly planWithin?: number | null;
  readonly planWithinPercent?: number | null;
  readonly resolutionHours?: number | null;
  readonly resolutionPercent?: number | null;
  readonly sla?: SLAReference;
  readonly _info?: RecordInfo;
}

export interface SLAReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SalesConversion {
  readonly parentType?: string;
  readonly convertedTo?: ConversionTypeReference;
  readonly _info?: RecordInfo;
}

export interface SalesOrderRecap {
  readonly id?: number;
  readonly billableAmount?: number;
  readonly cost?: number;
  readonly margin?: number;
  readonly percent?: number;
}

export interface SalesOrderReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly _info?: RecordInfo;
}

export interface SalesOrdersLineItem {
  readonly id?: number;
  /** The server sets it. 100 characters. */
  readonly purchaseOrderNumber?: string;
  /** Required. */
  readonly salesOrder?: SalesOrderReference;
  /** The server sets it. */
  readonly billStatus?: string;
  readonly quantity?: number;
  readonly quantityCancelled?: number;
  readonly _info?: RecordInfo;
}

export interface SalesProbability {
  readonly id?: number;
  /** Required. */
  readonly probability?: number;
  readonly _info?: RecordInfo;
}

export interface SalesProbabilityInfo {
  readonly id?: number;
  readonly probability?: number;
  readonly _info?: RecordInfo;
}

export interface SalesQuota {
  readonly id?: number;
  /** Required. */
  readonly member?: MemberReference;
  readonly forecastYear?: number | null;
  /** Required. */
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly category?: ProductCategoryReference;
  readonly subCategory?: ProductSubCategoryReference;
  readonly januaryRevenue?: number | null;
  readonly januaryMargin?: number | null;
  readonly februaryRevenue?: number | null;
  readonly februaryMargin?: number | null;
  readonly marchRevenue?: number | null;
  readonly marchMargin?: number | null;
  readonly aprilRevenue?: number | null;
  readonly aprilMargin?: number | null;
  readonly mayRevenue?: number | null;
  readonly mayMargin?: number | null;
  readonly juneRevenue?: number | null;
  readonly juneMargin?: number | null;
  readonly julyRevenue?: number | null;
  readonly julyMargin?: number | null;
  readonly augustRevenue?: number | null;
  readonly augustMargin?: number | null;
  readonly septemberRevenue?: number | null;
  readonly septemberMargin?: number | null;
  readonly octoberRevenue?: number | null;
  readonly octoberMargin?: number | null;
  readonly novemberRevenue?: number | null;
  readonly novemberMargin?: number | null;
  readonly decemberRevenue?: number | null;
  readonly decemberMargin?: number | null;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
}

export interface SalesTeam {
  readonly id?: number;
  /** Required. 20 characters. */
  readonly salesTeamIdentifier?: string;
  /** Required. 50 characters. */
  readonly salesTeamDescription?: string;
  /** Required. */
  readonly salesTeamLocation?: SystemLocationReference;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SalesTeamMember {
  readonly id?: number;
  /** Required. */
  readonly member?: MemberReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly allowAccessFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SalesTeamReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly _info?: RecordInfo;
}

export interface ScheduleColor {
  readonly id?: number;
  readonly startPercent?: number | null;
  readonly endPercent?: number | null;
  /** Required. */
  readonly color?: string;
  readonly _info?: RecordInfo;
}

export interface ScheduleDetail {
  readonly id?: number;
  readonly scheduleEntry?: ScheduleEntryReference;
  /** Date and time in UTC. */
  readonly dateStart?: string;
  /** Date and time in UTC. */
  readonly dateEnd?: string;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface ScheduleEntry {
  readonly id?: number;
  readonly objectId?: number | null;
  /** 250 characters. */
  readonly name?: string;
  readonly member?: MemberReference;
  readonly where?: ServiceLocationReference;
  /** Date and time in UTC. */
  readonly dateStart?: string;
  /** Date and time in UTC. */
  readonly dateEnd?: string;
  readonly reminder?: ReminderReference;
  readonly status?: ScheduleStatusReference;
  /** Required. */
  readonly type?: ScheduleTypeReference;
  readonly span?: ScheduleSpanReference;
  readonly doneFlag?: boolean | null;
  readonly acknowledgedFlag?: boolean | null;
  /** The server sets it. */
  readonly ownerFlag?: boolean | null;
  readonly meetingFlag?: boolean | null;
  /** Never shown. */
  readonly allowScheduleConflictsFlag?: boolean | null;
  /** Never shown. */
  readonly addMemberToProjectFlag?: boolean | null;
  readonly projectRoleId?: number | null;
  readonly mobileGuid?: string | null;
  /** The server sets it. Date and time in UTC. */
  readonly acknowledgedDate?: string;
  /** The server sets it. Date and time in UTC. */
  readonly closeDate?: string;
  /** Never shown. */
  readonly notifyResource?: boolean | null;
  readonly notificationSent?: boolean | null;
  readonly notificationResponse?: string;
  readonly hours?: number | null;
  /** The server sets it. */
  readonly startTimeSet?: boolean | null;
  /** The server sets it. */
  readonly endTimeSet?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ScheduleEntryDetail {
  readonly id?: number;
  readonly scheduleEntry?: ScheduleEntryReference;
  /** Date and time in UTC. */
  readonly dateStart?: string;
  /** Date and time in UTC. */
  readonly dateEnd?: string;
  readonly hoursScheduled?: number;
  readonly _info?: RecordInfo;
}

export interface ScheduleEntryReference {
  readonly id?: number | null;
  readonly description?: string;
  readonly _info?: RecordInfo;
}

export interface ScheduleReminderTime {
  readonly id?: number;
  readonly time?: number | null;
  /** 10 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ScheduleSpanReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly _info?: RecordInfo;
}

export interface ScheduleStatus {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly showAsTentativeFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ScheduleStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly showAsTentativeFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ScheduleStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ScheduleStopwatch {
  readonly _info?: RecordInfo;
  readonly agreement?: AgreementReference;
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly businessUnitId?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateEntered?: string;
  /** Date and time in UTC. */
  readonly endTime?: string;
  readonly id?: number;
  readonly internalNotes?: string;
  readonly locationId?: number | null;
  /** Required. */
  readonly member?: MemberReference;
  readonly mobileGuid?: string | null;
  /** 4000 characters. */
  readonly notes?: string;
  /** Required. */
  readonly scheduleId?: number | null;
  readonly scheduleMobileGuid?: string | null;
  /** Date and time in UTC. */
  readonly startTime?: string;
  /** Required. */
  readonly status?: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  readonly totalPauseTime?: number | null;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
}

export interface ScheduleType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. 1 characters. */
  readonly identifier?: string;
  readonly chargeCode?: ChargeCodeReference;
  readonly where?: ServiceLocationReference;
  /** The server sets it. */
  readonly systemFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ScheduleTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly identifier?: string;
  readonly chargeCode?: ChargeCodeReference;
  readonly where?: ServiceLocationReference;
  readonly systemFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ScheduleTypeReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly _info?: RecordInfo;
}

export interface SchedulingMemberInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly firstName?: string;
  readonly middleInitial?: string;
  readonly lastName?: string;
  readonly fullName?: string;
  readonly defaultEmail?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SecurityRole {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** 30 characters. */
  readonly roleType?: string;
  readonly adminFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SecurityRoleInfo {
  readonly id?: number;
  readonly name?: string;
  readonly roleType?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SecurityRoleReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SecurityRoleSetting {
  readonly id?: number;
  readonly addLevel?: 'None' | 'My' | 'All' | null;
  readonly editLevel?: 'None' | 'My' | 'All' | null;
  readonly deleteLevel?: 'None' | 'My' | 'All' | null;
  readonly inquireLevel?: 'None' | 'My' | 'All' | null;
  readonly moduleFunctionName?: string;
  readonly moduleFunctionDescription?: string;
  readonly myAllFlag?: boolean | null;
  readonly moduleFunctionIdentifier?: string;
  readonly reportFlag?: boolean | null;
  readonly restrictFlag?: boolean | null;
  readonly customFlag?: boolean | null;
  readonly moduleDescription?: string;
  readonly moduleIdentifier?: string;
  readonly moduleName?: string;
  readonly sortOrder?: number | null;
  readonly _info?: RecordInfo;
}

export interface Service {
  readonly id?: number;
  /** Required. */
  readonly srNotify?: 'All' | 'NewAndClosedRequests' | 'ClosedRequestsOnly' | 'NewRequestsOnly' | 'None' | null;
  /** Required. */
  readonly scheduleSpan?: 'Standard' | 'OfficeHours' | 'Overnight';
  readonly hideDelimiterFlag?: boolean | null;
  readonly allowCCFlag?: boolean | null;
  readonly allowTOFlag?: boolean | null;
  /** 50 characters. */
  readonly headerColor?: string;
  /** 50 characters. */
  readonly memberColor?: string;
  /** 50 characters. */
  readonly contactColor?: string;
  /** 50 characters. */
  readonly unknownColor?: string;
  readonly calendarSetup?: CalendarSetupReference;
  readonly headerColorDisableFlag?: boolean | null;
  readonly memberColorDisableFlag?: boolean | null;
  readonly contactColorDisableFlag?: boolean | null;
  readonly unknownColorDisableFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ServiceCodeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceEmailTemplate {
  readonly id?: number;
  /** Required. */
  readonly type?: 'Any' | 'Closed' | 'Invoice' | 'New' | 'SalesOrder' | 'PurchaseOrder' | 'RMA' | 'Specific' | null;
  readonly serviceSurvey?: ServiceSurveyReference;
  readonly serviceBoard?: BoardReference;
  readonly useSenderFlag?: boolean | null;
  /** 100 characters. */
  readonly firstName?: string;
  /** 100 characters. */
  readonly lastName?: string;
  /** 100 characters. */
  readonly emailAddress?: string;
  /** 200 characters. */
  readonly subject?: string;
  readonly body?: string;
  readonly copySenderFlag?: boolean | null;
  readonly tasksFlag?: boolean | null;
  readonly resourceRecordsFlag?: boolean | null;
  readonly externalContactNotifications?: boolean | null;
  readonly internalContactNotifications?: boolean | null;
  readonly serviceStatus?: ServiceStatusReference;
  readonly _info?: RecordInfo;
}

export interface ServiceEmailTemplateReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly type?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceInfo {
  readonly id?: number;
  readonly headerColor?: string;
  readonly memberColor?: string;
  readonly contactColor?: string;
  readonly unknownColor?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceItemReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceLocation {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** Required. */
  readonly where?: 'OnSite' | 'Remote' | 'InHouse' | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ServiceLocationInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ServiceLocationReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceNote {
  readonly id?: number;
  readonly ticketId?: number | null;
  /** Required. */
  readonly text?: string;
  readonly detailDescriptionFlag?: boolean | null;
  readonly internalAnalysisFlag?: boolean | null;
  readonly resolutionFlag?: boolean | null;
  readonly issueFlag?: boolean | null;
  readonly member?: MemberReference;
  readonly contact?: ContactReference;
  /** Never shown. */
  readonly customerUpdatedFlag?: boolean | null;
  /** Never shown. */
  readonly processNotifications?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateCreated?: string;
  /** The server sets it. */
  readonly createdBy?: string;
  /** The server sets it. */
  readonly internalFlag?: boolean | null;
  /** The server sets it. */
  readonly externalFlag?: boolean | null;
  readonly sentimentScore?: number | null;
  readonly _info?: RecordInfo;
}

export interface ServiceRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface ServiceSignoff {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly visibleLogoFlag?: boolean | null;
  readonly companyInfoFlag?: boolean | null;
  readonly billingTermsFlag?: boolean | null;
  readonly summaryFlag?: boolean | null;
  readonly discussionFlag?: boolean | null;
  readonly taskFlag?: boolean | null;
  readonly task?: 'All' | 'Closed' | 'Open' | null;
  readonly configurationsFlag?: boolean | null;
  readonly internalNotesFlag?: boolean | null;
  readonly resolutionFlag?: boolean | null;
  readonly timeFlag?: boolean | null;
  readonly timeMemberFlag?: boolean | null;
  readonly timeDateFlag?: boolean | null;
  readonly timeStartEndFlag?: boolean | null;
  readonly timeBillFlag?: boolean | null;
  readonly timeHoursFlag?: boolean | null;
  readonly timeRateFlag?: boolean | null;
  readonly timeExtendedAmountFlag?: boolean | null;
  readonly timeWorkTypeFlag?: boolean | null;
  readonly timeAgreementFlag?: boolean | null;
  readonly timeNotesFlag?: boolean | null;
  readonly timeManualFlag?: boolean | null;
  readonly timeManualEntry?: number | null;
  readonly timeTaxFlag?: boolean | null;
  readonly expenseFlag?: boolean | null;
  readonly expenseDateFlag?: boolean | null;
  readonly expenseMemberFlag?: boolean | null;
  readonly expenseTypeFlag?: boolean | null;
  readonly expenseBillFlag?: boolean | null;
  readonly expenseAmountFlag?: boolean | null;
  readonly expenseAgreementFlag?: boolean | null;
  readonly expenseNotesFlag?: boolean | null;
  readonly expenseTaxFlag?: boolean | null;
  readonly expenseManualFlag?: boolean | null;
  readonly expenseManualEntry?: number | null;
  readonly productFlag?: boolean | null;
  readonly productDescriptionFlag?: boolean | null;
  readonly productBillFlag?: boolean | null;
  readonly productQuantityFlag?: boolean | null;
  readonly productPriceFlag?: boolean | null;
  readonly productExtendedAmountFlag?: boolean | null;
  readonly productAgreementFlag?: boolean | null;
  readonly productManualFlag?: boolean | null;
  readonly productManualEntry?: number | null;
  readonly productTaxFlag?: boolean | null;
  readonly technicianSignoffFlag?: boolean | null;
  readonly customerSignoffTextFlag?: boolean | null;
  /** 4000 characters. */
  readonly customerSignoffText?: string;
  readonly customerSignoffFieldsFlag?: boolean | null;
  readonly billingMethodsTextFlag?: boolean | null;
  /** 2000 characters. */
  readonly billingMethodsText?: string;
  readonly creditCardFieldsFlag?: boolean | null;
  readonly defaultFFFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ServiceSignoffCustomField {
  readonly id?: number;
  /** Required. */
  readonly sequenceNumber?: number | null;
  /** Required. */
  readonly displaySection?: string | null;
  /** Required. */
  readonly userDefinedField?: UserDefinedFieldReference;
  readonly _info?: RecordInfo;
}

export interface ServiceSignoffInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ServiceSignoffReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceSourceReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly Sort?: number | null;
  readonly _info?: RecordInfo;
}

export interface ServiceSubTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceSurvey {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly headerIncludeLogoFlag?: boolean | null;
  /** 4000 characters. */
  readonly headerText?: string;
  readonly headerTextVisibleFlag?: boolean | null;
  /** 500 characters. */
  readonly footerText?: string;
  readonly footerTextVisibleFlag?: boolean | null;
  /** 4000 characters. */
  readonly thankYouText?: string;
  readonly notifyWho?: GenericIdIdentifierReference;
  readonly notifyWhoVisibleFlag?: boolean | null;
  readonly notifyMember?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface ServiceSurveyQuestion {
  readonly id?: number;
  readonly sequenceNumber?: number | null;
  /** Required. */
  readonly type?: 'OpenEnded' | 'Selection' | null;
  /** Required. 1000 characters. */
  readonly question?: string;
  readonly options?: readonly ServiceSurveyQuestionOption[];
  readonly includeFlag?: boolean | null;
  readonly requiredFlag?: boolean | null;
  readonly noAnswerPoints?: number | null;
  readonly surveyId?: number | null;
  readonly _info?: RecordInfo;
}

export interface ServiceSurveyQuestionOption {
  readonly includeFlag?: boolean | null;
  readonly caption?: string;
  readonly points?: number | null;
}

export interface ServiceSurveyReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceTask {
  readonly id?: number;
  readonly ticketId?: number | null;
  readonly notes?: string;
  readonly closedFlag?: boolean | null;
  readonly priority?: number | null;
  readonly schedule?: ScheduleEntryReference;
  readonly code?: ServiceCodeReference;
  readonly member?: MemberReference;
  readonly resolution?: string;
  readonly childScheduleAction?: string | null;
  readonly childTicketId?: number | null;
  readonly summary?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceTeam {
  readonly id?: number;
  readonly name?: string;
  readonly leader?: MemberReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly deleteNotifyFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ServiceTeamReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceTemplate {
  readonly id?: number;
  readonly name?: string;
  readonly board?: BoardReference;
  readonly type?: ServiceTypeReference;
  readonly item?: ServiceItemReference;
  readonly subtype?: ServiceSubTypeReference;
  readonly serviceLocation?: ServiceLocationReference;
  readonly status?: ServiceStatusReference;
  readonly source?: ServiceSourceReference;
  readonly priority?: PriorityReference;
  readonly team?: ServiceTeamReference;
  readonly company?: CompanyReference;
  readonly contact?: ContactReference;
  readonly site?: SiteReference;
  readonly assignedNotifyFlag?: boolean | null;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly summary?: string;
  readonly problem?: string;
  readonly hoursBudget?: number | null;
  readonly internalAnalysis?: string;
  readonly timeBillableFlag?: boolean | null;
  readonly expenseBillableFlag?: boolean | null;
  readonly purchaseOrderNumber?: string;
  readonly reference?: string;
  readonly billComplete_Flag?: boolean | null;
  readonly billServiceSeparatelyFlag?: boolean | null;
  readonly billingAmount?: number | null;
  readonly billUnapprovedTimeAndExpensesFlag?: boolean | null;
  readonly overrideFlag?: boolean | null;
  readonly timeInvoiceFlag?: boolean | null;
  readonly expenseInvoiceFlag?: boolean | null;
  readonly productInvoiceFlag?: boolean | null;
  readonly agreement?: AgreementReference;
  readonly billingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate';
  readonly severity?: 'Low' | 'Medium' | 'High';
  readonly impact?: 'Low' | 'Medium' | 'High';
  readonly assignedBy?: MemberReference;
  readonly scheduleDaysBefore?: number | null;
  readonly serviceDaysBefore?: number | null;
  readonly attachScheduleToNewServiceFlag?: boolean | null;
  readonly templateFlag?: boolean | null;
  readonly emailContactFlag?: boolean | null;
  readonly emailResourceFlag?: boolean | null;
  readonly emailCCFlag?: boolean | null;
  readonly emailCC?: string;
  readonly restrictDownpaymentFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ServiceTemplateInfo {
  readonly id?: number;
  readonly name?: string;
  readonly templateFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ServiceTemplateReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly summary?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceTicketLink {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly enabledFlag?: boolean | null;
  /** Required. 50 characters. */
  readonly linkText?: string;
  /** Required. 1000 characters. */
  readonly url?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceTicketLinkInfo {
  readonly id?: number;
  readonly name?: string;
  readonly linkText?: string;
  readonly url?: string;
  readonly _info?: RecordInfo;
}

export interface ServiceTicketNote {
  readonly id?: number;
  readonly noteType?: 'TicketNote' | 'TimeEntryNote' | 'MeetingNote' | null;
  readonly ticket?: TicketReference;
  readonly text?: string;
  readonly isMarkdownFlag?: boolean | null;
  readonly detailDescriptionFlag?: boolean | null;
  readonly internalAnalysisFlag?: boolean | null;
  readonly resolutionFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly timeStart?: string;
  /** Date and time in UTC. */
  readonly timeEnd?: string;
  readonly bundledFlag?: boolean | null;
  readonly mergedFlag?: boolean | null;
  readonly issueFlag?: boolean | null;
  readonly originalAuthor?: string;
  readonly createdByParentFlag?: boolean | null;
  readonly member?: MemberReference;
  readonly contact?: ContactReference;
  readonly _info?: RecordInfo;
}

export interface ServiceTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SetupScreen {
  readonly id?: number;
  readonly category?: string;
  readonly name?: string;
  readonly description?: string;
  readonly moduleDescription?: string;
  readonly moduleIdentifier?: string;
  readonly moduleName?: string;
  readonly _info?: RecordInfo;
}

export interface Severity {
  readonly id?: number;
  readonly name?: string;
  /** Required. 200 characters. */
  readonly description?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface ShipmentMethod {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  /** 200 characters. */
  readonly trackingUrl?: string;
  readonly _info?: RecordInfo;
}

export interface ShipmentMethodInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly trackingUrl?: string;
  readonly _info?: RecordInfo;
}

export interface ShipmentMethodReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SicCodeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SiteReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Skill {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly category?: SkillCategoryReference;
  readonly _info?: RecordInfo;
}

export interface SkillCategory {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SkillCategoryReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SkillInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SkillReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface Source {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  /** The server sets it. */
  readonly enteredBy?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateEntered?: string;
  readonly _info?: RecordInfo;
}

export interface SourceInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SsoConfiguration {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  /** Required. */
  readonly ssoType?: 'CWSSO' | 'SAML' | null;
  readonly inactiveFlag?: boolean | null;
  /** 1000 characters. */
  readonly samlEntityId?: string;
  /** 1000 characters. */
  readonly samlSignInUrl?: string;
  readonly samlIdpCertificate?: string;
  readonly samlCertificateName?: string;
  /** The server sets it. */
  readonly samlCertificateIssuedTo?: string;
  /** The server sets it. */
  readonly samlCertificateThumbprint?: string;
  /** The server sets it. Date and time in UTC. */
  readonly samlCertificateValidFrom?: string;
  /** The server sets it. Date and time in UTC. */
  readonly samlCertificateValidTo?: string;
  /** Required. */
  readonly locationIds?: readonly number[];
  /** 1000 characters. */
  readonly clientId?: string;
  readonly stsBaseUrl?: string;
  readonly stsUserAdminUrl?: string;
  readonly token?: string;
  /** The server sets it. */
  readonly submittedMemberCount?: number;
  /** The server sets it. */
  readonly allMembersSubmitted?: boolean;
  readonly _info?: RecordInfo;
  readonly isSsoOnByDefault?: boolean;
}

export interface SsoUser {
  readonly id?: number;
  readonly ssoUserId?: string;
  readonly userName?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly emailConfirmed?: boolean | null;
  readonly disabledFlag?: boolean | null;
  readonly linkedFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly dateEntered?: string;
  /** Date and time in UTC. */
  readonly lastUpdated?: string;
  readonly linkedMember?: MemberReference;
}

export interface StandardNote {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly contents?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly board?: BoardReference;
  readonly _info?: RecordInfo;
}

export interface StandardNoteInfo {
  readonly id?: number;
  readonly name?: string;
  readonly contents?: string;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly board?: BoardReference;
  readonly _info?: RecordInfo;
}

export interface State {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly identifier?: string;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly country?: CountryReference;
  readonly _info?: RecordInfo;
}

export interface StateInfo {
  readonly id?: number;
  readonly name?: string;
  readonly identifier?: string;
  readonly country?: CountryReference;
  readonly _info?: RecordInfo;
}

export interface StateReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface StatusIndicator {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly color?: string;
  readonly icon?: string;
  readonly _info?: RecordInfo;
}

export interface StatusIndicatorReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface StructureReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SubCategory {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  /** 50 characters. */
  readonly integrationXref?: string;
  readonly defaultFlag?: boolean | null;
  /** Required. */
  readonly category?: ProductCategoryReference;
  readonly _info?: RecordInfo;
}

export interface SubCategoryInfo {
  readonly id?: number;
  readonly name?: string;
  readonly category?: ProductCategoryReference;
  readonly inactiveFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SuccessResponse {
  readonly success?: boolean;
  readonly message?: string;
}

export interface Survey {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** 1000 characters. */
  readonly instructions?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SurveyInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SurveyOption {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly caption?: string;
  /** Required. */
  readonly points?: number | null;
  readonly visibleflag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SurveyQuestion {
  readonly id?: number;
  readonly survey?: SurveyReference;
  /** Required. */
  readonly fieldType?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  /** Required. */
  readonly entryType?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  /** Required. */
  readonly sequenceNumber?: number | null;
  /** Required. 1000 characters. */
  readonly question?: string;
  readonly numberOfDecimals?: number | null;
  readonly requiredFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SurveyQuestionReference {
  readonly id?: number | null;
  readonly question?: string;
  readonly _info?: RecordInfo;
}

export interface SurveyQuestionValue {
  readonly id?: number;
  readonly survey?: SurveyReference;
  readonly question?: SurveyQuestionReference;
  /** Required. 1000 characters. */
  readonly value?: string;
  readonly defaultFlag?: boolean | null;
  readonly pointValue?: number | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SurveyReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SurveyResult {
  readonly id?: number;
  /** Required. */
  readonly ticketId?: number | null;
  readonly emailAddress?: string;
  readonly footerResponse?: string;
  readonly contactMeFlag?: boolean | null;
  readonly contact?: ContactReference;
  readonly results?: readonly SurveyResultDetail[];
  /** The server sets it. */
  readonly totalPoints?: number | null;
  readonly company?: CompanyReference;
  readonly surveyId?: number | null;
  readonly _info?: RecordInfo;
}

export interface SurveyResultDetail {
  readonly questionId?: number | null;
  readonly answer?: Json;
}

export interface SystemDepartmentReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SystemLocationReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SystemMenuEntryReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SystemSetting {
  readonly id?: number;
  readonly description?: string;
  /** Required. */
  readonly value?: string;
  readonly valueType?: string;
  readonly _info?: RecordInfo;
}

export interface TaxCode {
  readonly id?: number;
  /** Required. 8 characters. */
  readonly identifier?: string;
  /** Required. 50 characters. */
  readonly description?: string;
  /** Required. 25 characters. */
  readonly invoiceCaption?: string;
  readonly country?: CountryReference;
  /** Required. Date and time in UTC. */
  readonly effectiveDate?: string;
  readonly defaultFlag?: boolean | null;
  readonly displayOnInvoiceFlag?: boolean | null;
  readonly canadaCalculateGSTFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly cancelDate?: string;
  readonly levelOneRate?: number | null;
  readonly levelOneRateType?: 'Amount' | 'Percent' | null;
  readonly levelOneTaxableMax?: number | null;
  /** 25 characters. */
  readonly levelOneCaption?: string;
  /** 50 characters. */
  readonly levelOneTaxCodeXref?: string;
  /** 100 characters. */
  readonly levelOneAgencyXref?: string;
  readonly levelOneServicesFlag?: boolean | null;
  readonly levelOneExpensesFlag?: boolean | null;
  readonly levelOneProductsFlag?: boolean | null;
  readonly levelOneApplySingleUnitFlag?: boolean | null;
  readonly levelOneApplySingleUnitMin?: number | null;
  readonly levelOneApplySingleUnitMax?: number | null;
  readonly levelTwoRate?: number | null;
  readonly levelTwoRateType?: 'Amount' | 'Percent' | null;
  readonly levelTwoTaxableMax?: number | null;
  /** 25 characters. */
  readonly levelTwoCaption?: string;
  /** 50 characters. */
  readonly levelTwoTaxCodeXref?: string;
  /** 100 characters. */
  readonly levelTwoAgencyXref?: string;
  readonly levelTwoServicesFlag?: boolean | null;
  readonly levelTwoExpensesFlag?: boolean | null;
  readonly levelTwoProductsFlag?: boolean | null;
  readonly levelTwoApplySingleUnitFlag?: boolean | null;
  readonly levelTwoApplySingleUnitMin?: number | null;
  readonly levelTwoApplySingleUnitMax?: number | null;
  readonly levelThreeRate?: number | null;
  readonly levelThreeRateType?: 'Amount' | 'Percent' | null;
  readonly levelThreeTaxableMax?: number | null;
  /** 25 characters. */
  readonly levelThreeCaption?: string;
  /** 50 characters. */
  readonly levelThreeTaxCodeXref?: string;
  /** 100 characters. */
  readonly levelThreeAgencyXref?: string;
  readonly levelThreeServicesFlag?: boolean | null;
  readonly levelThreeExpensesFlag?: boolean | null;
  readonly levelThreeProductsFlag?: boolean | null;
  readonly levelThreeApplySingleUnitFlag?: boolean | null;
  readonly levelThreeApplySingleUnitMin?: number | null;
  readonly levelThreeApplySingleUnitMax?: number | null;
  readonly levelFourRate?: number | null;
  readonly levelFourRateType?: 'Amount' | 'Percent' | null;
  readonly levelFourTaxableMax?: number | null;
  /** 25 characters. */
  readonly levelFourCaption?: string;
  /** 50 characters. */
  readonly levelFourTaxCodeXref?: string;
  /** 100 characters. */
  readonly levelFourAgencyXref?: string;
  readonly levelFourServicesFlag?: boolean | null;
  readonly levelFourExpensesFlag?: boolean | null;
  readonly levelFourProductsFlag?: boolean | null;
  readonly levelFourApplySingleUnitFlag?: boolean | null;
  readonly levelFourApplySingleUnitMin?: number | null;
  readonly levelFourApplySingleUnitMax?: number | null;
  readonly levelFiveRate?: number | null;
  readonly levelFiveRateType?: 'Amount' | 'Percent' | null;
  readonly levelFiveTaxableMax?: number | null;
  /** 25 characters. */
  readonly levelFiveCaption?: string;
  /** 50 characters. */
  readonly levelFiveTaxCodeXref?: string;
  /** 100 characters. */
  readonly levelFiveAgencyXref?: string;
  readonly levelFiveServicesFlag?: boolean | null;
  readonly levelFiveExpensesFlag?: boolean | null;
  readonly levelFiveProductsFlag?: boolean | null;
  readonly levelFiveApplySingleUnitFlag?: boolean | null;
  readonly levelFiveApplySingleUnitMin?: number | null;
  readonly levelFiveApplySingleUnitMax?: number | null;
  readonly levelSixRate?: number | null;
  readonly levelSixRateType?: 'Amount' | 'Percent' | null;
  readonly levelSixTaxableMax?: number | null;
  /** 25 characters. */
  readonly levelSixCaption?: string;
  /** 50 characters. */
  readonly levelSixTaxCodeXref?: string;
  /** 100 characters. */
  readonly levelSixAgencyXref?: string;
  readonly levelSixServicesFlag?: boolean | null;
  readonly levelSixExpensesFlag?: boolean | null;
  readonly levelSixProductsFlag?: boolean | null;
  readonly levelSixApplySingleUnitFlag?: boolean | null;
  readonly levelSixApplySingleUnitMin?: number | null;
  readonly levelSixApplySingleUnitMax?: number | null;
  readonly workRoleIds?: readonly number[];
  /** Never shown. */
  readonly addAllWorkRoles?: boolean | null;
  /** Never shown. */
  readonly removeAllWorkRoles?: boolean | null;
  readonly expenseTypeIds?: readonly number[];
  /** Never shown. */
  readonly addAllExpenseTypes?: boolean | null;
  /** Never shown. */
  readonly removeAllExpenseTypes?: boolean | null;
  readonly productTypeIds?: readonly number[];
  /** Never shown. */
  readonly addAllProductTypes?: boolean | null;
  /** Never shown. */
  readonly removeAllProductTypes?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface TaxCodeInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly description?: string;
  /** Date and time in UTC. */
  readonly effectiveDate?: string;
  /** Date and time in UTC. */
  readonly cancelDate?: string;
  readonly defaultFlag?: boolean | null;
  readonly levelOneRate?: number | null;
  readonly levelTwoRate?: number | null;
  readonly levelThreeRate?: number | null;
  readonly levelFourRate?: number | null;
  readonly levelFiveRate?: number | null;
  readonly levelSixRate?: number | null;
  readonly _info?: RecordInfo;
}

export interface TaxCodeLevel {
  readonly id?: number;
  readonly taxLevel?: number;
  /** Required. */
  readonly taxRate?: number | null;
  /** Required. */
  readonly rateType?: 'Amount' | 'Percent' | null;
  readonly taxableMax?: number | null;
  /** 25 characters. */
  readonly caption?: string;
  /** 50 characters. */
  readonly taxCodeXref?: string;
  /** 100 characters. */
  readonly agencyXref?: string;
  readonly taxServicesFlag?: boolean | null;
  readonly taxExpensesFlag?: boolean | null;
  readonly taxProductsFlag?: boolean | null;
  readonly singleUnitFlag?: boolean | null;
  readonly singleUnitMinimum?: number | null;
  readonly singleUnitMaximum?: number | null;
  readonly _info?: RecordInfo;
}

export interface TaxCodeLevelReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TaxCodeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TaxCodeXRef {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly description?: string;
  readonly defaultFlag?: boolean | null;
  readonly levelOne?: 'NonTaxable' | 'Taxable' | null;
  readonly levelTwo?: 'NonTaxable' | 'Taxable' | null;
  readonly levelThree?: 'NonTaxable' | 'Taxable' | null;
  readonly levelFour?: 'NonTaxable' | 'Taxable' | null;
  readonly levelFive?: 'NonTaxable' | 'Taxable' | null;
  readonly levelSix?: 'NonTaxable' | 'Taxable' | null;
  readonly taxCode?: TaxCodeReference;
  readonly taxableLevels?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface TaxIntegration {
  readonly taxIntegrationType?: 'Avalara';
  readonly id?: number;
  /** 50 characters. */
  readonly accountNumber?: string;
  /** 50 characters. */
  readonly licenseKey?: string;
  /** 250 characters. */
  readonly serviceUrl?: string;
  /** 50 characters. */
  readonly companyCode?: string;
  /** 50 characters. */
  readonly timeTaxCode?: string;
  /** 50 characters. */
  readonly expenseTaxCode?: string;
  /** 50 characters. */
  readonly productTaxCode?: string;
  /** 50 characters. */
  readonly invoiceAmountTaxCode?: string;
  readonly enabledFlag?: boolean | null;
  readonly commitTransactionsFlag?: boolean | null;
  readonly salesInvoiceFlag?: boolean | null;
  /** 50 characters. */
  readonly freightTaxCode?: string;
  readonly accountingIntegrationFlag?: boolean | null;
  readonly taxLineFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface TaxIntegrationInfo {
  readonly id?: number;
  readonly enabledFlag?: boolean;
  readonly taxIntegrationType?: 'Avalara';
  readonly _info?: RecordInfo;
}

export interface TaxableExpenseTypeLevel {
  readonly id?: number;
  /** Required. */
  readonly taxCodeLevel?: TaxCodeLevelReference;
  readonly _info?: RecordInfo;
}

export interface TaxableProductTypeLevel {
  readonly id?: number;
  /** Required. */
  readonly taxCodeLevel?: TaxCodeLevelReference;
  readonly _info?: RecordInfo;
}

export interface TaxableWorkRoleLevel {
  readonly id?: number;
  /** Required. */
  readonly taxCodeLevel?: TaxCodeLevelReference;
  readonly _info?: RecordInfo;
}

export interface TaxableXRefLevel {
  readonly id?: number;
  /** Required. */
  readonly taxCodeLevel?: TaxCodeLevelReference;
  readonly _info?: RecordInfo;
}

export interface Team {
  readonly id?: number;
  /** Required. */
  readonly type?: 'Individual' | 'Team' | null;
  readonly member?: MemberReference;
  readonly salesTeam?: SalesTeamReference;
  readonly commissionPercent?: number | null;
  readonly referralFlag?: boolean | null;
  readonly opportunityId?: number | null;
  readonly responsibleFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface TeamMember {
  readonly id?: number;
  readonly board?: BoardReference;
  /** Required. */
  readonly team?: ServiceTeamReference;
  /** Required. */
  readonly member?: MemberReference;
  readonly teamLeaderFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface TeamRole {
  readonly id?: number;
  /** Required. 20 characters. */
  readonly name?: string;
  readonly accountManagerFlag?: boolean | null;
  readonly techFlag?: boolean | null;
  readonly salesFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface TeamRoleInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TeamRoleReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TemplateGeneratedCountsModel {
  readonly serviceCount?: number;
  readonly scheduleCount?: number;
}

export interface TemplatePhase {
  readonly parentPhase?: ProjectTemplatePhaseReference;
  readonly id?: number;
  readonly templateId?: number | null;
  readonly description?: string;
  readonly notes?: string;
  readonly markAsMilestoneFlag?: boolean | null;
  readonly billPhaseSeparately?: boolean | null;
  readonly wbsCode?: string;
  readonly _info?: RecordInfo;
}

export interface Ticket {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly summary?: string;
  readonly recordType?: 'ProjectIssue' | 'ProjectTicket' | 'ServiceTicket' | null;
  readonly board?: BoardReference;
  readonly status?: ServiceStatusReference;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  /** Required. */
  readonly company?: CompanyReference;
  readonly site?: SiteReference;
  /** 50 characters. */
  readonly siteName?: string;
  /** 50 characters. */
  readonly addressLine1?: string;
  /** 50 characters. */
  readonly addressLine2?: string;
  /** 50 characters. */
  readonly city?: string;
  /** 50 characters. */
  readonly stateIdentifier?: string;
  /** 12 characters. */
  readonly zip?: string;
  readonly country?: CountryReference;
  readonly contact?: ContactReference;
  /** 62 characters. */
  readonly contactName?: string;
  /** 20 characters. */
  readonly contactPhoneNumber?: string;
  /** 15 characters. */
  readonly contactPhoneExtension?: string;
  /** 250 characters. */
  readonly contactEmailAddress?: string;
  readonly type?: ServiceTypeReference;
  readonly subType?: ServiceSubTypeReference;
  readonly item?: ServiceItemReference;
  readonly team?: ServiceTeamReference;
  readonly owner?: MemberReference;
  readonly priority?: PriorityReference;
  readonly serviceLocation?: ServiceLocationReference;
  readonly source?: ServiceSourceReference;
  /** Date and time in UTC. */
  readonly requiredDate?: string;
  readonly budgetHours?: number | null;
  readonly opportunity?: OpportunityReference;
  readonly agreement?: AgreementReference;
  /** The server sets it. */
  readonly agreementType?: string;
  readonly severity?: 'Low' | 'Medium' | 'High' | null;
  readonly impact?: 'Low' | 'Medium' | 'High' | null;
  /** 100 characters. */
  readonly externalXRef?: string;
  /** 50 characters. */
  readonly poNumber?: string;
  readonly knowledgeBaseCategoryId?: number | null;
  readonly knowledgeBaseSubCategoryId?: number | null;
  readonly allowAllClientsPortalView?: boolean | null;
  readonly customerUpdatedFlag?: boolean | null;
  readonly automaticEmailContactFlag?: boolean | null;
  readonly automaticEmailResourceFlag?: boolean | null;
  readonly automaticEmailCcFlag?: boolean | null;
  /** 1000 characters. */
  readonly automaticEmailCc?: string;
  /** Never shown. */
  readonly initialDescription?: string;
  /** Never shown. */
  readonly initialInternalAnalysis?: string;
  /** Never shown. */
  readonly initialResolution?: string;
  readonly initialDescriptionFrom?: string;
  readonly contactEmailLookup?: string;
  /** Never shown. */
  readonly processNotifications?: boolean | null;
  /** Never shown. */
  readonly skipCallback?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly closedDate?: string;
  /** The server sets it. */
  readonly closedBy?: string;
  /** The server sets it. */
  readonly closedFlag?: boolean | null;
  /** The server sets it. */
  readonly actualHours?: number | null;
  readonly approved?: boolean | null;
  /** The server sets it. */
  readonly estimatedExpenseCost?: number | null;
  readonly estimatedExpenseRevenue?: number | null;
  /** The server sets it. */
  readonly estimatedProductCost?: number | null;
  readonly estimatedProductRevenue?: number | null;
  /** The server sets it. */
  readonly estimatedTimeCost?: number | null;
  readonly estimatedTimeRevenue?: number | null;
  readonly billingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  readonly billingAmount?: number | null;
  readonly hourlyRate?: number | null;
  readonly subBillingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  readonly subBillingAmount?: number | null;
  /** Date and time in UTC. */
  readonly subDateAccepted?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateResolved?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateResplan?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateResponded?: string;
  /** The server sets it. */
  readonly resolveMinutes?: number | null;
  /** The server sets it. */
  readonly resPlanMinutes?: number | null;
  /** The server sets it. */
  readonly respondMinutes?: number | null;
  /** The server sets it. */
  readonly isInSla?: boolean | null;
  readonly knowledgeBaseLinkId?: number | null;
  /** The server sets it. */
  readonly resources?: string;
  readonly parentTicketId?: number | null;
  /** The server sets it. */
  readonly hasChildTicket?: boolean | null;
  /** The server sets it. */
  readonly hasMergedChildTicketFlag?: boolean | null;
  readonly knowledgeBaseLinkType?: 'Activity' | 'ProjectIssue' | 'KnowledgeBaseArticle' | 'ProjectTicket' | 'ServiceTicket' | 'Time' | null;
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly predecessorType?: 'Ticket' | 'Phase' | null;
  readonly predecessorId?: number | null;
  /** The server sets it. */
  readonly predecessorClosedFlag?: boolean | null;
  readonly lagDays?: number | null;
  readonly lagNonworkingDaysFlag?: boolean | null;
  /** Date and time in UTC. */
  readonly estimatedStartDate?: string;
  readonly duration?: number | null;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  /** The server sets it. */
  readonly mobileGuid?: string | null;
  readonly sla?: SLAReference;
  /** The server sets it. */
  readonly slaStatus?: string;
  readonly requestForChangeFlag?: boolean | null;
  readonly currency?: CurrencyReference;
  /** The server sets it. */
  readonly mergedParentTicket?: TicketReference;
  readonly integratorTags?: readonly string[];
  readonly _info?: RecordInfo;
  /** The server sets it. Date and time in UTC. */
  readonly escalationStartDateUTC?: string;
  /** The server sets it. */
  readonly escalationLevel?: number | null;
  /** The server sets it. */
  readonly minutesBeforeWaiting?: number | null;
  /** The server sets it. */
  readonly respondedSkippedMinutes?: number | null;
  /** The server sets it. */
  readonly resplanSkippedMinutes?: number | null;
  /** The server sets it. */
  readonly respondedHours?: number | null;
  /** The server sets it. */
  readonly respondedBy?: string;
  /** The server sets it. */
  readonly resplanHours?: number | null;
  /** The server sets it. */
  readonly resplanBy?: string;
  /** The server sets it. */
  readonly resolutionHours?: number | null;
  /** The server sets it. */
  readonly resolvedBy?: string;
  /** The server sets it. */
  readonly minutesWaiting?: number | null;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface TicketBundle {
  readonly childTicketIds?: readonly number[];
}

export interface TicketChangeLog {
  readonly id?: number;
  readonly partnerId?: string;
  readonly productInstanceId?: string;
  readonly action?: string;
  readonly boardId?: number | null;
  readonly boardName?: string;
  readonly companyIdentifier?: number | null;
  readonly companyName?: string;
  readonly contactId?: number | null;
  readonly contactName?: string;
  readonly impact?: string;
  readonly ownerIdentifier?: number | null;
  readonly priorityId?: number | null;
  readonly priorityLevel?: string;
  readonly priorityName?: string;
  readonly prioritySort?: number | null;
  readonly resourceList?: string;
  readonly severity?: string;
  readonly slaName?: string;
  readonly slaStatus?: string;
  readonly status?: string;
  readonly summary?: string;
  readonly teamName?: string;
  readonly ticketNumber?: number | null;
  readonly recordType?: string;
  readonly ticketOwner?: string;
  readonly closedFlag?: boolean | null;
  readonly customerUpdatedFlag?: boolean | null;
  readonly processingStatus?: string;
  readonly parentTicketId?: number | null;
  readonly mergedParentTicketId?: number | null;
  readonly _info?: RecordInfo;
}

export interface TicketInfo {
  readonly id?: number;
  readonly summary?: string;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface TicketMerge {
  /** Required. */
  readonly mergeTicketIds?: readonly number[];
  /** Required. */
  readonly status?: ServiceStatusReference;
}

export interface TicketNote {
  readonly id?: number;
  readonly ticketId?: number | null;
  /** Required. */
  readonly text?: string;
  readonly detailDescriptionFlag?: boolean | null;
  readonly internalAnalysisFlag?: boolean | null;
  readonly resolutionFlag?: boolean | null;
  readonly issueFlag?: boolean | null;
  readonly member?: MemberReference;
  readonly contact?: ContactReference;
  readonly customerUpdatedFlag?: boolean | null;
  /** Never shown. */
  readonly processNotifications?: boolean | null;
  /** The server sets it. */
  readonly internalFlag?: boolean | null;
  /** The server sets it. */
  readonly externalFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface TicketReference {
  readonly id?: number | null;
  readonly summary?: string;
  readonly _info?: RecordInfo;
}

export interface TicketStopwatch {
  readonly _info?: RecordInfo;
  readonly agreement?: AgreementReference;
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly businessUnitId?: number | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateEntered?: string;
  /** Date and time in UTC. */
  readonly endTime?: string;
  readonly id?: number;
  readonly internalNotes?: string;
  readonly locationId?: number | null;
  /** Required. */
  readonly member?: MemberReference;
  readonly mobileGuid?: string | null;
  /** 4000 characters. */
  readonly notes?: string;
  readonly serviceStatus?: ServiceStatusReference;
  /** Date and time in UTC. */
  readonly startTime?: string;
  /** Required. */
  readonly status?: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  /** Required. */
  readonly ticket?: TicketReference;
  readonly ticketMobileGuid?: string | null;
  readonly totalPauseTime?: number | null;
  readonly workRole?: WorkRoleReference;
  readonly workType?: WorkTypeReference;
  readonly showNotesInDiscussionFlag?: boolean | null;
  readonly showNotesInInternalFlag?: boolean | null;
  readonly showNotesInResolutionFlag?: boolean | null;
  readonly emailNotesToContactFlag?: boolean | null;
  readonly emailNotesToResourcesFlag?: boolean | null;
}

export interface TicketSync {
  readonly id?: number;
  /** Required. 80 characters. */
  readonly name?: string;
  /** Required. */
  readonly vendorType?: 'Zenith' | null;
  /** Required. */
  readonly integratorLogin?: IntegratorLoginReference;
  /** Required. */
  readonly company?: CompanyReference;
  /** Required. */
  readonly url?: string;
  readonly userName?: string;
  /** Never shown. */
  readonly password?: string;
  readonly psg?: string;
  readonly problemDescriptionFlag?: boolean | null;
  readonly internalAnalysisFlag?: boolean | null;
  readonly resolutionFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface TicketTask {
  readonly id?: number;
  readonly ticketId?: number | null;
  readonly notes?: string;
  readonly closedFlag?: boolean | null;
  readonly priority?: number | null;
  readonly schedule?: ScheduleEntryReference;
  readonly code?: ServiceCodeReference;
  readonly member?: MemberReference;
  readonly resolution?: string;
  readonly summary?: string;
  readonly childScheduleAction?: 'Transfer' | 'Delete' | 'Done' | null;
  readonly childTicketId?: number | null;
  readonly _info?: RecordInfo;
}

export interface TimeAccrual {
  readonly id?: number;
  readonly location?: SystemLocationReference;
  readonly vacationFlag?: boolean | null;
  readonly vacationAvailableType?: 'AnniversaryYear' | 'CalendarYear' | null;
  readonly vacationCarryoverAllowedFlag?: boolean | null;
  readonly vacationCarryoverLimit?: number | null;
  readonly sickFlag?: boolean | null;
  readonly sickAvailableType?: 'AnniversaryYear' | 'CalendarYear' | null;
  readonly sickCarryoverAllowedFlag?: boolean | null;
  readonly sickCarryoverLimit?: number | null;
  readonly ptoFlag?: boolean | null;
  readonly ptoAvailableType?: 'AnniversaryYear' | 'CalendarYear' | null;
  readonly ptoCarryoverAllowedFlag?: boolean | null;
  readonly ptoCarryoverLimit?: number | null;
  readonly holidayFlag?: boolean | null;
  readonly holidayAvailableType?: 'AnniversaryYear' | 'CalendarYear' | null;
  readonly holidayCarryoverAllowedFlag?: boolean | null;
  readonly holidayCarryoverLimit?: number | null;
  readonly _info?: RecordInfo;
}

export interface TimeAccrualDetail {
  readonly id?: number;
  /** Required. */
  readonly accrualType?: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  /** Required. */
  readonly startYear?: number | null;
  /** Required. */
  readonly endYear?: number | null;
  /** Required. */
  readonly hours?: number | null;
  readonly timeAccrual?: TimeAccrualReference;
  readonly _info?: RecordInfo;
}

export interface TimeAccrualReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TimeEntry {
  readonly id?: number;
  readonly company?: CompanyReference;
  /** The server sets it. */
  readonly companyType?: string;
  readonly chargeToId?: number | null;
  readonly chargeToType?: 'ServiceTicket' | 'ProjectTicket' | 'ChargeCode' | 'Activity' | null;
  readonly member?: MemberReference;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  /** The server sets it. */
  readonly businessGroupDesc?: string;
  readonly location?: OwnerLevelReference;
  readonly department?: BillingUnitReference;
  readonly workType?: WorkTypeReference;
  readonly workRole?: WorkRoleReference;
  readonly agreement?: AgreementReference;
  /** The server sets it. */
  readonly agreementType?: string;
  readonly activity?: ActivityReference;
  /** The server sets it. */
  readonly opportunityRecid?: number;
  /** The server sets it. */
  readonly projectActivity?: string;
  /** The server sets it. */
  readonly territory?: string;
  /** Required. Date and time in UTC. */
  readonly timeStart?: string;
  /** Date and time in UTC. */
  readonly timeEnd?: string;
  readonly hoursDeduct?: number | null;
  readonly actualHours?: number | null;
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  readonly notes?: string;
  readonly internalNotes?: string;
  readonly addToDetailDescriptionFlag?: boolean | null;
  readonly addToInternalAnalysisFlag?: boolean | null;
  readonly addToResolutionFlag?: boolean | null;
  readonly emailResourceFlag?: boolean | null;
  readonly emailContactFlag?: boolean | null;
  readonly emailCcFlag?: boolean | null;
  /** The server sets it. */
  readonly emailCc?: string;
  /** The server sets it. */
  readonly hoursBilled?: number | null;
  /** The server sets it. */
  readonly invoiceHours?: number | null;
  /** The server sets it. */
  readonly hourlyCost?: string;
  /** The server sets it. */
  readonly enteredBy?: string;
  /** The server sets it. Date and time in UTC. */
  readonly dateEntered?: string;
  readonly invoice?: InvoiceReference;
  readonly mobileGuid?: string | null;
  readonly hourlyRate?: number | null;
  readonly overageRate?: number | null;
  /** The server sets it. */
  readonly agreementHours?: number | null;
  /** The server sets it. */
  readonly agreementAmount?: number | null;
  readonly agreementAdjustment?: number | null;
  readonly adjustment?: number | null;
  readonly invoiceReady?: number | null;
  readonly timeSheet?: TimeSheetReference;
  /** The server sets it. */
  readonly status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  readonly ticket?: TicketReference;
  readonly project?: ProjectReference;
  readonly phase?: ProjectPhaseReference;
  /** The server sets it. */
  readonly ticketBoard?: string;
  /** The server sets it. */
  readonly ticketStatus?: string;
  /** The server sets it. */
  readonly ticketType?: string;
  /** The server sets it. */
  readonly ticketSubType?: string;
  /** The server sets it. */
  readonly invoiceFlag?: boolean | null;
  /** The server sets it. */
  readonly extendedInvoiceAmount?: number | null;
  /** The server sets it. */
  readonly locationName?: string;
  readonly taxCode?: TaxCodeReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface TimeEntryAudit {
  readonly id?: number;
  readonly member?: MemberReference;
  readonly source?: 'None' | 'Member' | 'API' | 'Workflow' | 'Portal' | 'Mobile' | 'Network' | 'EmailConnector' | 'MassMaintenance' | 'Application' | 'SystemAPI' | 'Conversion' | null;
  readonly type?: 'Activity' | 'CloseDate' | 'Company' | 'Contact' | 'Conversion' | 'Document' | 'Forecast' | 'Note' | 'Notes' | 'Opportunity' | 'Products' | 'Stage' | 'Status' | 'Surveys' | 'Team' | 'Tracks' | 'Configuration' | 'ConfigurationQuestions' | 'DeviceBackupDetails' | 'Tickets' | 'Subject' | 'ActivityOverview' | 'Schedule' | 'Resources' | 'ExpenseEntry' | 'Member' | 'Date' | 'Classification' | 'Amount' | 'ExpenseType' | 'WorkType' | 'WorkRole' | 'Mileage' | 'Billing' | 'ExpenseHeader' | 'Project' | 'TimeEntry' | 'TicketStatus' | 'DateTime' | 'DeductHours' | 'ActualHours' | 'Invoice' | 'CompanyFinance' | 'Billable' | 'SalesOrder' | 'Shipping' | 'Profile' | 'Group' | 'GroupContact' | 'GroupCompany' | 'Options' | 'Site' | 'Agreement' | 'Addition' | 'Adjustment' | 'API' | 'ProjectFinance' | 'CompanyProfile' | 'CompanyTeam' | 'CompanyMgmt' | 'InvoiceTotal' | 'BillingInformation' | 'ShippingInformation' | 'BillingStatus' | 'Location' | 'Department' | 'Territory' | 'Payment' | 'Credit' | 'SubcontractorInformation' | 'InvoicingParameters' | 'ApplicationParameters' | 'Finance' | 'Invoicing' | 'Email' | 'Batching' | 'KnowledgeBase' | 'KbArticle' | 'KnowledgeBaseApproval' | 'KnowledgeBaseTicket' | 'ManageNetwork' | 'Tasks' | 'CustomField' | 'ScreenConnect' | 'SLA' | 'Ticket' | 'Workflow' | 'Record' | 'CombinedTickets' | 'Template' | 'PurchaseOrder' | 'Meeting' | 'RmaOverview' | 'ReturnedBy' | 'PurchasedFromVendor' | 'WarrantyVendor' | 'RepairVendor' | 'AdditionalDetails' | 'TicketTemplate' | 'AutoGeneration' | 'TimeInternalNote' | 'TimeDiscussion' | 'TimeInternal' | 'TimeResolution' | null;
  readonly message?: string;
  readonly oldValue?: string;
  readonly newValue?: string;
  readonly value?: string;
  readonly _info?: RecordInfo;
}

export interface TimeEntryChangeLog {
  readonly id?: number;
  readonly partnerId?: string;
  readonly productInstanceId?: string;
  readonly action?: string;
  readonly activitySubject?: string;
  readonly actualUtilizedHrs?: number | null;
  readonly agreementAdjustmentFirm?: number | null;
  readonly agreementAdjustmentTotal?: number | null;
  readonly agreementAmountCovered?: number | null;
  readonly agreementHoursCovered?: number | null;
  readonly billableAmount?: number | null;
  readonly billableFlag?: boolean | null;
  readonly billableHours?: number | null;
  readonly billableUtilizedHours?: number | null;
  readonly memberDailyCapacity?: number | null;
  readonly billableOption?: string | null;
  readonly businessGroup?: string;
  readonly locationName?: string;
  readonly chargeCode?: string;
  readonly chargeTo?: string;
  readonly chargeToType?: string | null;
  readonly chargeToRecId?: number | null;
  readonly companyAndAgreement?: string;
  readonly companyName?: string;
  /** Date and time in UTC. */
  readonly timeStart?: string;
  /** Date and time in UTC. */
  readonly timeStartUtc?: string;
  /** Date and time in UTC. */
  readonly timeEnd?: string;
  /** Date and time in UTC. */
  readonly timeEndUtc?: string;
  /** Date and time in UTC. */
  readonly dateStart?: string;
  /** Date and time in UTC. */
  readonly dateInvoice?: string;
  readonly firstName?: string;
  readonly hourlyCost?: string;
  readonly hourlyCostDecimal?: number | null;
  readonly hourlyRate?: number | null;
  readonly hoursActual?: number | null;
  readonly internalNote?: string;
  readonly invoiceAdjustmentFirm?: number | null;
  readonly invoiceAdjustmentTotal?: number | null;
  readonly invoiceFlag?: boolean;
  readonly invoiceNumber?: string;
  readonly invoiceReady?: boolean;
  readonly lastName?: string;
  readonly memberId?: string;
  readonly nonBillableAmt?: number | null;
  readonly nonBillableHrs?: number | null;
  readonly notes?: string;
  readonly opportunityRecId?: number | null;
  readonly optionId?: string;
  readonly projectActivity?: string;
  readonly projectName?: string;
  readonly projectPhase?: string;
  readonly serviceRequestStatus?: string;
  readonly serviceRequestSummary?: string;
  readonly territory?: string;
  readonly timeRecId?: number;
  readonly timeStatus?: string;
  readonly utilizationFlag?: boolean | null;
  readonly companyType?: string;
  readonly ticketCurrentBoard?: string;
  readonly ticketType?: string;
  readonly ticketSubtype?: string;
  readonly agreementType?: string;
  readonly billingStatus?: string;
  readonly processingStatus?: string;
  readonly invoicedhours?: number | null;
  readonly company?: CompanyReference;
  readonly member?: MemberReference;
  readonly workType?: WorkTypeReference;
  readonly workRole?: WorkRoleReference;
  readonly agreement?: AgreementReference;
  readonly invoice?: InvoiceReference;
  readonly ticket?: TicketReference;
  readonly project?: ProjectReference;
  readonly phase?: ProjectPhaseReference;
  readonly activity?: ActivityReference;
  readonly _info?: RecordInfo;
}

export interface TimeEntryReference {
  readonly id?: number | null;
  readonly _info?: RecordInfo;
}

export interface TimeExpense {
  readonly id?: number;
  readonly tier1ApprovalFlag?: boolean | null;
  readonly tier2ApprovalFlag?: boolean | null;
  readonly disableTimeEntryFlag?: boolean | null;
  readonly requireTimeNoteFlag?: boolean | null;
  readonly requireExpenseNoteFlag?: boolean | null;
  readonly roundingFactor?: number | null;
  readonly invoiceStart?: number | null;
  readonly defaultSpecialInvoiceType?: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  /** Required. */
  readonly internalCompany?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface TimePeriod {
  readonly id?: number;
  readonly timePeriodSetup?: TimePeriodSetupReference;
  readonly period?: number | null;
  /** Date and time in UTC. */
  readonly startDate?: string;
  /** Date and time in UTC. */
  readonly endDate?: string;
  /** Date and time in UTC. */
  readonly deadlineDate?: string;
  readonly _info?: RecordInfo;
}

export interface TimePeriodSetup {
  readonly id?: number;
  /** Required. */
  readonly periodApplyTo?: 'Both' | 'Expense' | 'Time' | null;
  /** Required. */
  readonly year?: number | null;
  /** Required. */
  readonly numberFuturePeriods?: number | null;
  /** Required. */
  readonly type?: 'Weekly' | 'BiWeekly' | 'SemiMonthly' | 'Monthly' | null;
  /** 100 characters. */
  readonly description?: string;
  /** Required. Date and time in UTC. */
  readonly firstPeriodEndDate?: string;
  readonly monthlyPeriodEnds?: number | null;
  readonly semiMonthlyFirstPeriod?: number | null;
  readonly semiMonthlySecondPeriod?: number | null;
  readonly semiMonthlyLastDayFlag?: boolean | null;
  readonly lastDayFlag?: boolean | null;
  /** Required. */
  readonly daysPastEndDate?: number | null;
  readonly _info?: RecordInfo;
}

export interface TimePeriodSetupReference {
  readonly id?: number | null;
  readonly _info?: RecordInfo;
}

export interface TimeRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface TimeSheet {
  readonly id?: number;
  readonly member?: MemberReference;
  readonly year?: number | null;
  readonly period?: number | null;
  /** Date and time in UTC. */
  readonly dateStart?: string;
  /** Date and time in UTC. */
  readonly dateEnd?: string;
  readonly status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  readonly hours?: number | null;
  readonly deadline?: string;
  readonly _info?: RecordInfo;
}

export interface TimeSheetAudit {
  readonly id?: number;
  readonly member?: MemberReference;
  readonly source?: 'None' | 'Member' | 'API' | 'Workflow' | 'Portal' | 'Mobile' | 'Network' | 'EmailConnector' | 'MassMaintenance' | 'Application' | 'SystemAPI' | 'Conversion' | null;
  readonly type?: 'Activity' | 'CloseDate' | 'Company' | 'Contact' | 'Conversion' | 'Document' | 'Forecast' | 'Note' | 'Notes' | 'Opportunity' | 'Products' | 'Stage' | 'Status' | 'Surveys' | 'Team' | 'Tracks' | 'Configuration' | 'ConfigurationQuestions' | 'DeviceBackupDetails' | 'Tickets' | 'Subject' | 'ActivityOverview' | 'Schedule' | 'Resources' | 'ExpenseEntry' | 'Member' | 'Date' | 'Classification' | 'Amount' | 'ExpenseType' | 'WorkType' | 'WorkRole' | 'Mileage' | 'Billing' | 'ExpenseHeader' | 'Project' | 'TimeEntry' | 'TicketStatus' | 'DateTime' | 'DeductHours' | 'ActualHours' | 'Invoice' | 'CompanyFinance' | 'Billable' | 'SalesOrder' | 'Shipping' | 'Profile' | 'Group' | 'GroupContact' | 'GroupCompany' | 'Options' | 'Site' | 'Agreement' | 'Addition' | 'Adjustment' | 'API' | 'ProjectFinance' | 'CompanyProfile' | 'CompanyTeam' | 'CompanyMgmt' | 'InvoiceTotal' | 'BillingInformation' | 'ShippingInformation' | 'BillingStatus' | 'Location' | 'Department' | 'Territory' | 'Payment' | 'Credit' | 'SubcontractorInformation' | 'InvoicingParameters' | 'ApplicationParameters' | 'Finance' | 'Invoicing' | 'Email' | 'Batching' | 'KnowledgeBase' | 'KbArticle' | 'KnowledgeBaseApproval' | 'KnowledgeBaseTicket' | 'ManageNetwork' | 'Tasks' | 'CustomField' | 'ScreenConnect' | 'SLA' | 'Ticket' | 'Workflow' | 'Record' | 'CombinedTickets' | 'Template' | 'PurchaseOrder' | 'Meeting' | 'RmaOverview' | 'ReturnedBy' | 'PurchasedFromVendor' | 'WarrantyVendor' | 'RepairVendor' | 'AdditionalDetails' | 'TicketTemplate' | 'AutoGeneration' | 'TimeInternalNote' | 'TimeDiscussion' | 'TimeInternal' | 'TimeResolution' | null;
  readonly message?: string;
  readonly oldValue?: string;
  readonly newValue?: string;
  readonly value?: string;
  readonly _info?: RecordInfo;
}

export interface TimeSheetReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TimeSheetTierUpdate {
  readonly id?: number;
  readonly approvalType?: 'DataEntry' | 'Tier1Update' | 'Tier2Update' | 'Billing' | 'Service' | 'Project' | 'MonthlySummary' | 'SalesActivity' | 'Schedule' | null;
}

export interface TimeZoneReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TimeZoneSetup {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly timeZone?: TimeZoneReference;
  readonly offset?: number | null;
  readonly defaultFlag?: boolean | null;
  /** The server sets it. */
  readonly daylightSavingsFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface TimeZoneSetupInfo {
  readonly id?: number;
  readonly name?: string;
  readonly offset?: number | null;
  readonly _info?: RecordInfo;
}

export interface TimeZoneSetupReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TodayPageCategory {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** Required. */
  readonly sortOrder?: number | null;
  readonly location?: SystemLocationReference;
  readonly _info?: RecordInfo;
}

export interface Token {
  readonly publicKey?: string;
  readonly privateKey?: string;
  readonly expiration?: string;
}

export interface Track {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly notifyActionIds?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface TrackAction {
  readonly id?: number;
  /** Required. */
  readonly notifyType?: 'CreateActivity' | 'SendEmail' | 'AddToGroup' | 'AttachTrack' | 'ChangeCompanyStatus' | 'CreateServiceTicket';
  readonly serviceTemplate?: ServiceTemplateReference;
  readonly specificMemberTo?: MemberReference;
  /** 250 characters. */
  readonly emailRecipient?: string;
  readonly specificMemberFrom?: MemberReference;
  /** 250 characters. */
  readonly emailFrom?: string;
  /** 100 characters. */
  readonly subject?: string;
  readonly notes?: string;
  readonly activityType?: ActivityTypeReference;
  readonly activityStatus?: ActivityStatusReference;
  readonly companyStatus?: CompanyStatusReference;
  readonly track?: TrackReference;
  readonly attachedTrack?: TrackReference;
  readonly group?: GroupReference;
  readonly ccContact?: ContactReference;
  readonly bccContact?: ContactReference;
  readonly daysToExecute?: number | null;
  readonly notifyWho?: NotificationRecipientReference;
  readonly notifyFrom?: NotificationRecipientReference;
  readonly _info?: RecordInfo;
}

export interface TrackReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface TypeSubTypeCampaignSubType {
  readonly id?: number;
  readonly typeId?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface UnitOfMeasure {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  /** 31 characters. */
  readonly uomScheduleXref?: string;
  readonly _info?: RecordInfo;
}

export interface UnitOfMeasureReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface UnpostedExpense {
  readonly id?: number;
  readonly locationId?: number | null;
  readonly departmentId?: number | null;
  readonly company?: CompanyReference;
  readonly accountNumber?: string;
  readonly creditAccount?: string;
  readonly expenseDetailId?: number | null;
  readonly expenseType?: ExpenseTypeReference;
  readonly classification?: 'NonReimbursable' | 'Reimbursable' | 'Personal' | null;
  readonly glType?: 'AP' | 'AR' | 'EE' | 'EI' | 'EO' | 'IA' | 'IT' | 'P' | 'PF' | 'R' | 'RA' | 'RD' | 'RE' | 'RP' | 'ST' | 'SD' | 'ET' | 'FT' | 'PT' | null;
  readonly member?: MemberReference;
  /** Date and time in UTC. */
  readonly dateExpense?: string;
  readonly chargeCode?: ChargeCodeReference;
  readonly chargeDescription?: string;
  readonly inPolicy?: boolean | null;
  readonly paymentMethod?: PaymentMethodReference;
  readonly currency?: CurrencyReference;
  readonly total?: number | null;
  readonly billableAmount?: number | null;
  readonly nonBillableAmount?: number | null;
  readonly agreement?: AgreementReference;
  readonly agreementAmountCovered?: number | null;
  readonly ticket?: TicketReference;
  readonly project?: ProjectReference;
  readonly projectPhase?: ProjectPhaseReference;
  readonly taxCode?: TaxCodeReference;
  readonly avalaraTaxFlag?: boolean | null;
  readonly itemTaxableFlag?: boolean | null;
  readonly salesTaxAmount?: number | null;
  readonly stateTaxFlag?: boolean | null;
  readonly stateTaxXref?: string;
  readonly stateTaxAmount?: number | null;
  readonly countyTaxFlag?: boolean | null;
  readonly countyTaxXref?: string;
  readonly countyTaxAmount?: number | null;
  readonly cityTaxFlag?: boolean | null;
  readonly cityTaxXref?: string;
  readonly cityTaxAmount?: number | null;
  readonly countryTaxFlag?: boolean | null;
  readonly countryTaxXref?: string;
  readonly countryTaxAmount?: number | null;
  readonly compositeTaxFlag?: boolean | null;
  readonly compositeTaxXref?: string;
  readonly compositeTaxAmount?: number | null;
  readonly levelSixTaxFlag?: boolean | null;
  readonly levelSixTaxXref?: string;
  readonly levelSixTaxAmount?: number | null;
  /** Date and time in UTC. */
  readonly dateClosed?: string;
  readonly _info?: RecordInfo;
}

export interface UnpostedExpenseTaxableLevel {
  readonly id?: number;
  readonly taxLevel?: number;
  readonly taxCodeXref?: string;
  readonly taxAmount?: number | null;
  readonly _info?: RecordInfo;
}

export interface UnpostedInvoice {
  readonly id?: number;
  readonly billingLogId?: number | null;
  readonly locationId?: number | null;
  readonly location?: OwnerLevelReference;
  readonly departmentId?: number | null;
  readonly department?: SystemDepartmentReference;
  readonly company?: CompanyReference;
  readonly accountNumber?: string;
  readonly billToCompany?: CompanyReference;
  readonly billToSite?: SiteReference;
  readonly shipToCompany?: CompanyReference;
  readonly shipToSite?: SiteReference;
  readonly invoiceNumber?: string;
  /** Date and time in UTC. */
  readonly invoiceDate?: string;
  readonly invoiceType?: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  readonly description?: string;
  readonly billingTerms?: BillingTermsReference;
  readonly dueDays?: string;
  /** Date and time in UTC. */
  readonly dueDate?: string;
  readonly currency?: CurrencyReference;
  readonly subTotal?: number | null;
  readonly total?: number | null;
  readonly hasTime?: boolean;
  readonly hasExpenses?: boolean;
  readonly hasProducts?: boolean;
  readonly invoiceTaxableFlag?: boolean | null;
  readonly taxCode?: TaxCodeReference;
  readonly avalaraTaxFlag?: boolean | null;
  readonly itemTaxableFlag?: boolean | null;
  readonly salesTaxAmount?: number | null;
  readonly stateTaxFlag?: boolean | null;
  readonly stateTaxXref?: string;
  readonly stateTaxAmount?: number | null;
  readonly countyTaxFlag?: boolean | null;
  readonly countyTaxXref?: string;
  readonly countyTaxAmount?: number | null;
  readonly cityTaxFlag?: boolean | null;
  readonly cityTaxXref?: string;
  readonly cityTaxAmount?: number | null;
  readonly countryTaxFlag?: boolean | null;
  readonly countryTaxXref?: string;
  readonly countryTaxAmount?: number | null;
  readonly compositeTaxFlag?: boolean | null;
  readonly compositeTaxXref?: string;
  readonly compositeTaxAmount?: number | null;
  readonly levelSixTaxFlag?: boolean | null;
  readonly levelSixTaxXref?: string;
  readonly levelSixTaxAmount?: number | null;
  readonly createdBy?: string;
  /** Date and time in UTC. */
  readonly dateClosed?: string;
  readonly _info?: RecordInfo;
}

export interface UnpostedInvoiceTaxableLevel {
  readonly id?: number;
  readonly taxLevel?: number;
  readonly taxCodeXref?: string;
  readonly taxAmount?: number | null;
  readonly _info?: RecordInfo;
}

export interface UnpostedPayments {
  readonly id?: number;
  readonly type?: string;
  readonly source?: string;
  readonly invoice?: InvoiceReference;
  readonly amount?: number | null;
  /** Date and time in UTC. */
  readonly paymentDate?: string;
  readonly appliedBy?: string;
  readonly _info?: RecordInfo;
  readonly wisePayPayment?: WisePayPayment;
  readonly paymentSyncStatus?: string;
  /** Date and time in UTC. */
  readonly paymentSyncDate?: string;
  readonly paymentAccount?: string;
  readonly aRPaymentAccount?: string;
}

export interface UnpostedProcurement {
  readonly id?: number;
  readonly description?: string;
  readonly unpostedProductId?: string;
  readonly locationId?: number | null;
  readonly departmentId?: number | null;
  readonly procurementType?: 'Purchase' | 'Adjustment' | 'Transfer' | null;
  readonly purchaseOrder?: PurchaseOrderReference;
  /** Date and time in UTC. */
  readonly purchaseDate?: string;
  readonly trackingNumber?: string;
  readonly billingTerms?: BillingTermsReference;
  readonly currency?: CurrencyReference;
  readonly total?: number | null;
  readonly taxCode?: TaxCodeReference;
  readonly avalaraTaxFlag?: boolean | null;
  readonly itemTaxableFlag?: boolean | null;
  /** The server sets it. */
  readonly purchaseOrderTaxableFlag?: boolean | null;
  readonly stateTaxFlag?: boolean | null;
  readonly stateTaxXref?: string;
  readonly stateTaxAmount?: number | null;
  readonly countyTaxFlag?: boolean | null;
  readonly countyTaxXref?: string;
  readonly countyTaxAmount?: number | null;
  readonly cityTaxFlag?: boolean | null;
  readonly cityTaxXref?: string;
  readonly cityTaxAmount?: number | null;
  readonly countryTaxFlag?: boolean | null;
  readonly countryTaxXref?: string;
  readonly countryTaxAmount?: number | null;
  readonly compositeTaxFlag?: boolean | null;
  readonly compositeTaxXref?: string;
  readonly compositeTaxAmount?: number | null;
  readonly levelSixTaxFlag?: boolean | null;
  readonly levelSixTaxXref?: string;
  readonly levelSixTaxAmount?: number | null;
  readonly taxTotal?: number | null;
  readonly customer?: CompanyReference;
  readonly vendor?: CompanyReference;
  /** The server sets it. */
  readonly vendorAccountNumber?: string;
  readonly vendorInvoiceNumber?: string;
  /** Date and time in UTC. */
  readonly vendorInvoiceDate?: string;
  readonly taxFreightFlag?: boolean | null;
  readonly freightTaxTotal?: number | null;
  readonly freightCost?: number | null;
  /** Date and time in UTC. */
  readonly dateClosed?: string;
  readonly _info?: RecordInfo;
}

export interface UnpostedProcurementTaxableLevel {
  readonly id?: number;
  readonly taxLevel?: number;
  readonly taxCodeXref?: string;
  readonly taxAmount?: number | null;
  readonly _info?: RecordInfo;
}

export interface Usage {
  readonly type?: string;
  readonly count?: number | null;
  readonly id?: number | null;
  readonly description?: string;
  readonly hyperlink?: string;
  readonly typeKey?: string;
}

export interface UserDefinedField {
  readonly id?: number;
  /** Required. */
  readonly podId?: number | null;
  /** The server sets it. */
  readonly podDescription?: string;
  /** Required. 25 characters. */
  readonly caption?: string;
  /** Required. */
  readonly sequenceNumber?: number | null;
  /** 25 characters. */
  readonly screenId?: string;
  /** The server sets it. */
  readonly screenDescription?: string;
  /** 1000 characters. */
  readonly helpText?: string;
  /** Required. */
  readonly fieldTypeIdentifier?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  readonly numberDecimals?: number | null;
  readonly entryTypeIdentifier?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  readonly requiredFlag?: boolean | null;
  readonly displayOnScreenFlag?: boolean | null;
  readonly readOnlyFlag?: boolean | null;
  readonly listViewFlag?: boolean | null;
  /** 1000 characters. */
  readonly buttonUrl?: string;
  readonly options?: readonly UserDefinedFieldOption[];
  readonly businessUnitIds?: readonly number[];
  readonly locationIds?: readonly number[];
  /** Never shown. */
  readonly addAllBusinessUnits?: boolean | null;
  /** Never shown. */
  readonly removeAllBusinessUnits?: boolean | null;
  /** Never shown. */
  readonly addAllLocations?: boolean | null;
  /** Never shown. */
  readonly removeAllLocations?: boolean | null;
  readonly connectWiseID?: string;
  readonly displayScreenInASIO?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateCreated?: string;
  readonly _info?: RecordInfo;
}

export interface UserDefinedFieldInfo {
  readonly id?: number;
  readonly podId?: number | null;
  readonly caption?: string;
  readonly sequenceNumber?: number | null;
  readonly helpText?: string;
  readonly fieldTypeIdentifier?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  readonly numberDecimals?: number | null;
  readonly entryTypeIdentifier?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  readonly requiredFlag?: boolean | null;
  readonly displayOnScreenFlag?: boolean | null;
  readonly readOnlyFlag?: boolean | null;
  readonly listViewFlag?: boolean | null;
  readonly buttonUrl?: string;
  readonly options?: readonly UserDefinedFieldOption[];
  readonly businessUnitIds?: readonly number[];
  readonly locationIds?: readonly number[];
  /** Date and time in UTC. */
  readonly dateCreated?: string;
  readonly _info?: RecordInfo;
}

export interface UserDefinedFieldOption {
  readonly id?: number;
  readonly optionValue?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly sortOrder?: number | null;
}

export interface UserDefinedFieldReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface UserDefinedFieldValueModel {
  readonly userDefinedFieldRecId?: number;
  readonly value?: string;
  readonly rowNum?: number;
  readonly skipLocationAndBillingUnit?: boolean;
  readonly filtered?: boolean;
}

export interface UserEmail {
  readonly id?: string;
  readonly displayName?: string;
  readonly userPrincipalName?: string;
}

export interface ValidatePortalRequest {
  /** Required. */
  readonly email?: string;
  /** Required. */
  readonly password?: string;
}

export interface ValidatePortalResponse {
  readonly success?: boolean;
  readonly contactId?: number;
}

export interface ValidationError {
  readonly code?: string;
  readonly message?: string;
  readonly resource?: string;
  readonly field?: string;
  readonly details?: string;
}

export interface Version {
  readonly major?: number;
  readonly minor?: number;
  readonly build?: number;
  readonly revision?: number;
  readonly majorRevision?: number;
  readonly minorRevision?: number;
}

export interface Warehouse {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly company?: CompanyReference;
  /** Required. */
  readonly location?: SystemLocationReference;
  readonly contact?: ContactReference;
  /** Required. */
  readonly department?: SystemDepartmentReference;
  readonly manager?: MemberReference;
  readonly site?: SiteReference;
  /** 10 characters. */
  readonly locationXref?: string;
  readonly locationDefaultFlag?: boolean | null;
  readonly overallDefaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly lockedFlag?: boolean | null;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
}

export interface WarehouseBin {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly warehouse?: WarehouseReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly minQuantity?: number | null;
  readonly maxQuantity?: number | null;
  readonly overflowBin?: WarehouseBinReference;
  readonly manager?: MemberReference;
  readonly length?: number | null;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly weight?: number | null;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  /** The server sets it. */
  readonly quantityOnHand?: number | null;
  readonly company?: CompanyReference;
  readonly transferBin?: WarehouseBinReference;
  readonly _info?: RecordInfo;
}

export interface WarehouseBinInfo {
  readonly id?: number;
  readonly name?: string;
  readonly warehouse?: WarehouseReference;
  readonly inactiveFlag?: boolean | null;
  readonly defaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface WarehouseBinReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface WarehouseInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly overallDefaultFlag?: boolean | null;
  readonly company?: CompanyReference;
  readonly _info?: RecordInfo;
}

export interface WarehouseReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly lockedFlag?: boolean;
  readonly _info?: RecordInfo;
}

export interface WisePayBatchPayment {
  readonly amount?: number | null;
  readonly wisePayHref?: string;
}

export interface WisePayFeeInvoice {
  readonly id?: number | null;
  readonly invoiceNumber?: string;
  readonly amount?: number | null;
  readonly invoiceHref?: string;
}

export interface WisePayPayment {
  /** Date and time in UTC. */
  readonly paymentDateUtc?: string;
  readonly wisePayReference?: string;
  readonly batchPayment?: WisePayBatchPayment;
  readonly feeInvoice?: WisePayFeeInvoice;
}

export interface WonRevenueReference {
  readonly id?: number | null;
  readonly revenue?: number | null;
  readonly cost?: number | null;
  readonly margin?: number | null;
  readonly percentage?: number | null;
  readonly _info?: RecordInfo;
}

export interface WorkRole {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  readonly hourlyRate?: number | null;
  /** 50 characters. */
  readonly integrationXref?: string;
  readonly inactiveFlag?: boolean | null;
  /** Never shown. */
  readonly addAllLocations?: boolean | null;
  /** Never shown. */
  readonly removeAllLocations?: boolean | null;
  /** Never shown. */
  readonly addAllAgreementExclusions?: boolean | null;
  readonly locationIds?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface WorkRoleExemption {
  readonly id?: number;
  /** Required. */
  readonly workRole?: WorkRoleReference;
  readonly taxableLevels?: readonly number[];
  readonly _info?: RecordInfo;
}

export interface WorkRoleInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface WorkRoleLocation {
  readonly id?: number;
  /** Required. */
  readonly location?: SystemLocationReference;
  readonly hourlyRate?: number | null;
  readonly workRole?: WorkRoleReference;
  readonly _info?: RecordInfo;
}

export interface WorkRoleReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface WorkType {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  /** Required. */
  readonly rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  /** Required. */
  readonly rate?: number | null;
  readonly hoursMin?: number | null;
  readonly hoursMax?: number | null;
  readonly roundBillHoursTo?: number | null;
  readonly accrualType?: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  readonly inactiveFlag?: boolean | null;
  readonly overallDefaultFlag?: boolean | null;
  readonly activityDefaultFlag?: boolean | null;
  readonly utilizationFlag?: boolean | null;
  readonly costMultiplier?: number | null;
  /** 50 characters. */
  readonly integrationXRef?: string;
  /** Never shown. */
  readonly addAllAgreementExclusions?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface WorkTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly defaultFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly activityDefaultFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface WorkTypeReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly utilizationFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface Workflow {
  readonly id?: number;
  /** Required. 100 characters. */
  readonly name?: string;
  /** Required. */
  readonly tableType?: WorkflowTableTypeReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly activateFlag?: boolean | null;
  readonly batchInterval?: number | null;
  readonly batchFrequencyUnit?: 'Minutes' | 'Hours' | 'Days' | null;
  /** The server sets it. Date and time in UTC. */
  readonly batchLastRan?: string;
  readonly batchSchedule?: 'AnyTime' | 'MyCompanyOfficeHours' | 'SlaHours' | null;
  readonly board?: BoardReference;
  readonly connectWiseID?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowAction {
  readonly id?: number;
  /** Required. */
  readonly notifyType?: NotifyTypeReference;
  readonly notifyWho?: NotificationRecipientReference;
  readonly specificMemberTo?: MemberReference;
  /** 250 characters. */
  readonly emailRecipient?: string;
  readonly notifyFrom?: NotificationRecipientReference;
  readonly specificMemberFrom?: MemberReference;
  /** 250 characters. */
  readonly emailFrom?: string;
  readonly ccContact?: ContactReference;
  readonly bccContact?: ContactReference;
  /** 100 characters. */
  readonly subject?: string;
  readonly notes?: string;
  readonly activityStatus?: ActivityStatusReference;
  readonly activityType?: ActivityTypeReference;
  readonly attachedTrack?: TrackReference;
  readonly daysToExecute?: number | null;
  readonly board?: BoardReference;
  readonly boardStatus?: ServiceStatusReference;
  readonly serviceType?: ServiceTypeReference;
  readonly serviceSubType?: ServiceSubTypeReference;
  readonly serviceItem?: ServiceItemReference;
  readonly group?: GroupReference;
  readonly serviceTemplate?: ServiceTemplateReference;
  readonly invoiceMinDays?: number | null;
  readonly automateScript?: AutomateScriptReference;
  readonly scriptSuccessStatus?: ServiceStatusReference;
  readonly scriptFailStatus?: ServiceStatusReference;
  readonly detailNotesFlag?: boolean | null;
  readonly internalNotesFlag?: boolean | null;
  readonly auditNotesFlag?: boolean | null;
  readonly servicePriority?: PriorityReference;
  readonly updateOwnerFlag?: boolean | null;
  readonly salesOrderStatus?: OrderStatusReference;
  readonly projectStatus?: ProjectStatusReference;
  readonly companyStatus?: CompanyStatusReference;
  readonly attachments?: readonly number[];
  readonly serviceSurvey?: ServiceSurveyReference;
  readonly specificTeamTo?: GenericBoardTeamReference;
  readonly attachConfigurationsFor?: 'Company' | 'Contact' | null;
  readonly configurationType?: ConfigurationTypeReference;
  readonly configurationStatus?: ConfigurationStatusReference;
  readonly connectWiseID?: string;
  readonly parentId?: number | null;
  readonly grandParentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly grandParentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowActionAutomateParameter {
  readonly id?: number;
  /** Required. */
  readonly name?: string;
  readonly value?: string;
  readonly connectWiseID?: string;
  readonly parentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowActionUserDefinedField {
  readonly id?: number;
  readonly eventId?: number;
  readonly actionId?: number;
  readonly caption?: string;
  readonly userDefinedFieldId?: number;
  readonly value?: string;
  readonly overwriteFlag?: boolean | null;
  readonly podDescription?: string;
  readonly fieldTypeId?: string;
  readonly entryTypeId?: string;
  readonly requiredFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly connectWiseID?: string;
  readonly parentId?: number | null;
  readonly grandParentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly grandParentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowAttachment {
  readonly id?: number;
  readonly name?: string;
  readonly connectWiseID?: string;
  readonly parentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowEvent {
  readonly id?: number;
  readonly name?: string;
  /** Required. */
  readonly eventCondition?: string;
  readonly frequencyUnit?: 'Minutes' | 'Hours' | 'Days' | 'Months' | null;
  readonly frequencyOfExecution?: number | null;
  readonly maxNumberOfExecution?: number | null;
  readonly executionTime?: 'Once' | 'MultipleTimes' | 'Continuously' | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateTestedUTC?: string;
  /** The server sets it. */
  readonly testRecordsMatched?: number | null;
  readonly connectWiseID?: string;
  readonly parentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowNotifyType {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly isSetupFlag?: boolean | null;
  readonly externalFlag?: boolean | null;
  readonly connectWiseID?: string;
  readonly parentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowNotifyTypeInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly isSetupFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface WorkflowTableType {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly connectWiseID?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowTableTypeInfo {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowTableTypeReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowTrigger {
  readonly id?: number;
  readonly name?: string;
  readonly description?: string;
  readonly hasOptionsFlag?: boolean | null;
  readonly hasOperatorFlag?: boolean | null;
  readonly customField?: UserDefinedFieldReference;
  readonly expectedType?: string;
  readonly connectWiseID?: string;
  readonly parentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}

export interface WorkflowTriggerOption {
  readonly value?: string;
  readonly name?: string;
  readonly customField?: UserDefinedFieldReference;
  readonly connectWiseID?: string;
  readonly parentId?: number | null;
  readonly grandParentId?: number | null;
  readonly parentConnectWiseId?: string;
  readonly grandParentConnectWiseId?: string;
  readonly _info?: RecordInfo;
}
