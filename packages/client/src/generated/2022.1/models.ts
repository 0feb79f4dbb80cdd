// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { AccountingPackageReference, ActivityStatusReference, ActivityTypeReference, AddressFormatReference, AdjustmentDetailReference, AgreementBillingInfo, AgreementTypeReference, AutomateScriptReference, BillingCycleReference, BillingDeliveryReference, BillingSetupReference, BillingTermsReference, BoardReference, CalendarReference, CampaignReference, CampaignStatusReference, CampaignSubTypeReference, CampaignTypeReference, CatalogItemReference, CertificationReference, ChargeCodeReference, ClassificationReference, CompanyReference, CompanyStatusReference, CompanyTypeReference, ConfigurationQuestion, ConfigurationStatusReference, ConfigurationTypeReference, ContactCommunicationItem, ContactDepartmentReference, ContactReference, ContactTypeReference, CorporateStructureLevelReference, CountryReference, CurrencyReference, DocumentReference, EmailConnectorParsingStyleReference, EmailConnectorParsingVariableReference, EmailConnectorReference, EmailTemplateReference, EntityTypeReference, ExpenseDetailReference, ExpenseReportReference, ExpenseTax, ExpenseTypeReference, FilterValues, GLExportAdjustmentTransaction, GLExportCustomer, GLExportExpenseBillDetail, GLExportInventoryTransfer, GLExportPurchaseTransaction, GLExportTransaction, GenericBoardTeamReference, GenericIdIdentifierReference, GoogleEmailSetupReference, GroupReference, IRestIdentifiedItem, ImapSetupReference, InOutTypeReference, InvoiceTemplate, InvoiceTemplateDetailReference, InvoiceTemplateReference, IvItemReference, Json, LdapConfigurationReference, LicenseBit, ManagedDevicesIntegrationReference, ManagementSolutionReference, ManufacturerReference, MarketDescriptionReference, MemberOffice365, MemberSsoSettingsReference, MemberTypeReference, NotificationRecipientReference, NotifyTypeReference, Office365EmailSetupReference, OpportunityPriorityReference, OpportunityProbabilityReference, OpportunityRatingReference, OpportunityReference, OpportunityStageReference, OpportunityStatusReference, OpportunityTypeReference, OrderStatusReference, OwnershipTypeReference, PageValues, PaymentMethodReference, PhaseStatusReference, PricingScheduleReference, ProductCategoryReference, ProductComponent, ProductDemand, ProductItemReference, ProductSubCategoryReference, ProductTypeReference, ProjectBoardReference, ProjectPhaseReference, ProjectReference, ProjectRoleReference, ProjectStatusReference, ProjectTypeReference, PurchaseOrderLineItemReference, PurchaseOrderReference, PurchaseOrderStatusReference, RecordInfo, RelationshipReference, ReminderReference, ReportCardReference, RmaActionReference, RmaDispositionReference, RmaStatusReference, SLAReference, SalesOrderReference, SalesTeamReference, ScheduleEntryReference, ScheduleSpanReference, ScheduleStatusReference, ScheduleTypeReference, SecurityRoleReference, ServiceCodeReference, ServiceEmailTemplateReference, ServiceItemReference, ServiceLocationReference, ServiceSignoffReference, ServiceSourceReference, ServiceStatusReference, ServiceSubTypeReference, ServiceSurveyReference, ServiceTeamReference, ServiceTemplateReference, ServiceTypeReference, ShipmentMethodReference, SicCodeReference, SiteReference, SkillReference, StateReference, StatusIndicatorReference, StructureReference, SystemDepartmentReference, SystemLocationReference, TaxCodeReference, TeamRoleReference, TicketReference, TimeSheetReference, TimeZoneSetupReference, TrackReference, UnitOfMeasureReference, UserDefinedFieldOption, UserDefinedFieldReference, WarehouseBinReference, WarehouseReference, WisePayPayment, WorkRoleReference, WorkflowTableTypeReference } from '../models.ts';

export type { AccountingBatch, AccountingPackage, AccountingPackageReference, ActivityReference, ActivityStatus, ActivityStatusInfo, ActivityStatusReference, ActivityType, ActivityTypeReference, AddressFormat, AddressFormatInfo, AddressFormatReference, AdjustmentDetail, AdjustmentDetailReference, AdjustmentReference, AdjustmentType, AdjustmentTypeInfo, AdjustmentTypeReference, AgreementBatchSetup, AgreementBillingInfo, AgreementRecap, AgreementRevenueReference, AgreementTypeBoardDefault, AgreementTypeReference, AgreementTypeWorkRole, AgreementTypeWorkRoleExclusion, AgreementTypeWorkRoleInfo, AgreementWorkRoleExclusion, AllowedFileType, AllowedOrigin, ApiMember, AuditTrailEntry, AuthAnvil, AutoSyncTime, AutomateScriptReference, BillingCycle, BillingCycleInfo, BillingCycleReference, BillingDeliveryReference, BillingSetupInfo, BillingSetupReference, BillingStatus, BillingStatusInfo, BillingTerm, BillingTermsReference, BoardCopy, BoardDefault, BoardExcludedMember, BoardItem, BoardItemAssociation, BoardReference, BoardSkillMapping, BoardStatusInfo, BoardSubType, BoardSubTypeInfo, BoardTeamInfo, BoardTypeSubTypeItemAssociation, BulkResult, BundleResult, BundleResultsCollection, Calendar, CalendarReference, CalendarSetupReference, CampaignAudit, CampaignReference, CampaignStatus, CampaignStatusReference, CampaignSubTypeCampaignSubType, CampaignSubTypeReference, CampaignType, CampaignTypeInfo, CampaignTypeReference, CatalogComponent, CatalogInventory, CatalogItemReference, CatalogPricing, Category, Certification, CertificationReference, ChargeCodeExpenseType, ChargeCodeReference, Classification, ClassificationReference, Code, CommunicationTypeInfo, CommunicationTypeReference, CompanyCompanyTypeAssociation, CompanyCompanyTypeAssociationCompanyTypeAssociation, CompanyContactTypeAssociation, CompanyCustomNote, CompanyGroup, CompanyMerge, CompanyNote, CompanyNoteType, CompanyNoteTypeInfo, CompanyReference, CompanyStatus, CompanyStatusReference, CompanyType, CompanyTypeInfo, CompanyTypeReference, ConfigurationQuestion, ConfigurationReference, ConfigurationStatus, ConfigurationStatusInfo, ConfigurationStatusReference, ConfigurationType, ConfigurationTypeInfo, ConfigurationTypeQuestion, ConfigurationTypeQuestionInfo, ConfigurationTypeQuestionReference, ConfigurationTypeQuestionValue, ConfigurationTypeQuestionValueInfo, ConfigurationTypeReference, ConnectWiseHostedScreen, ConnectWiseHostedSetup, ContactCommunication, ContactCommunicationItem, ContactContactTypeAssociationContactTypeAssociation, ContactDepartment, ContactDepartmentInfo, ContactDepartmentReference, ContactGroup, ContactNote, ContactReference, ContactRelationship, ContactTrack, ContactType, ContactTypeInfo, ContactTypeReference, Conversion, ConvertItem, ConvertToProject, CorporateStructureInfo, CorporateStructureLevel, CorporateStructureLevelReference, Count, CountryReference, CreateAccountingBatchRequest, Crm, CrmInfo, CurrencyCode, CurrencyCodeReference, CurrencyInfo, CurrencyReference, CustomReport, CustomReportParameter, CustomReportReference, CwTimeZone, DeliveryMethod, Department, DepartmentInfo, DepartmentLocationInfo, DocumentReference, DocumentSetup, EPayConfiguration, EmailConnectorParsingStyle, EmailConnectorParsingStyleReference, EmailConnectorParsingTypeReference, EmailConnectorParsingVariableReference, EmailConnectorReference, EmailExclusion, EmailOpened, EmailTemplateReference, EmailToken, EntityType, EntityTypeInfo, EntityTypeReference, ErrorResponseMessage, ExpenseDetailReference, ExpenseReportReference, ExpenseRevenueReference, ExpenseTax, ExpenseTaxTypeInfo, ExpenseTaxTypeReference, ExpenseType, ExpenseTypeExemption, ExpenseTypeInfo, ExpenseTypeReference, Experiment, FileUploadSetting, FilterValues, FinanceCurrency, Forecast, ForecastItem, ForecastRevenueReference, FormSubmitted, GLAccount, GLCaption, GLEntry, GLExportAdjustmentTransaction, GLExportAdjustmentTransactionDetail, GLExportCustomer, GLExportCustomerTaxLevel, GLExportExpenseBillDetail, GLExportInventoryTransfer, GLExportInventoryTransferOffset, GLExportPurchaseTransaction, GLExportPurchaseTransactionDetail, GLExportPurchaseTransactionDetailTax, GLExportPurchaseTransactionTaxLevel, GLExportTransaction, GLExportTransactionDetail, GLExportTransactionDetailTaxLevel, GLExportTransactionTaxLevel, GenericBoardTeamReference, GenericIdIdentifierReference, GoogleEmailSetup, GoogleEmailSetupReference, Group, GroupReference, Holiday, HolidayList, HolidayListInfo, HolidayListReference, IRestIdentifiedItem, IdCollection, Imap, ImapInfo, ImapSetupReference, Impact, ImportMassMaintenance, InOutType, InOutTypeInfo, InOutTypeReference, InclusiveRevenueReference, IntegratorLoginReference, IntegratorTag, InventoryOnHand, InvoiceEmailTemplateInfo, InvoiceTemplate, InvoiceTemplateDetailReference, InvoiceTemplateReference, InvoiceTemplateSetup, IvItemReference, Json, KBCategoryReference, KPI, KPICategory, KPICategoryReference, KPIReference, KnowledgeBaseArticle, KnowledgeBaseSubCategory, LdapConfiguration, LdapConfigurationInfo, LdapConfigurationReference, LegacySubCategory, LegacySubCategoryInfo, LicenseBit, Link, LinkClicked, LinkInfo, LinkResolveUrlInfo, LocaleInfo, LocaleReference, LocationDepartment, LocationInfo, LocationWorkRole, LostRevenueReference, M365ContactSyncMonitoring, ManagedDeviceAccount, ManagedDevicesIntegration, ManagedDevicesIntegrationCrossReference, ManagedDevicesIntegrationInfo, ManagedDevicesIntegrationReference, Management, ManagementBackup, ManagementItSolution, ManagementItSolutionAgreementInterfaceParameter, ManagementLogDocumentInfo, ManagementNetworkSecurity, ManagementReportSetup, ManagementSolutionReference, Manufacturer, ManufacturerInfo, ManufacturerReference, MappedRecordReference, MappedType, MappedTypeReference, MarketDescription, MarketDescriptionInfo, MarketDescriptionReference, MarketingCompany, MarketingContact, MarketplaceImport, MemberInfo, MemberLinkSsoUser, MemberNotificationSetting, MemberOffice365, MemberSsoSettingsReference, MemberSsoToken, MemberType, MemberTypeInfo, MemberTypeReference, MenuEntry, MenuEntryLocation, MenuLocationReference, MinimumStockByWarehouse, MySecurityCustomizeItem, NoteTypeReference, NotificationRecipient, NotificationRecipientReference, NotifyTypeReference, Office365EmailSetupReference, OnHandSerialNumber, OnHandSerialNumberReference, OnPremiseSearchSetting, OpenRevenueReference, OpportunityContact, OpportunityNote, OpportunityPriorityReference, OpportunityProbabilityReference, OpportunityRating, OpportunityRatingInfo, OpportunityRatingReference, OpportunityReference, OpportunitySalesRoleReference, OpportunityStage, OpportunityStageInfo, OpportunityStageReference, OpportunityStatus, OpportunityStatusInfo, OpportunityStatusReference, OpportunityToAgreementConversion, OpportunityToSalesOrderConversion, OpportunityToServiceTicketConversion, OpportunityType, OpportunityTypeInfo, OpportunityTypeReference, OrderStatus, OrderStatusEmailTemplate, OrderStatusEmailTemplateReference, OrderStatusInfo, OrderStatusReference, OsGradeWeight, Other, Other1RevenueReference, Other2RevenueReference, OwnershipType, OwnershipTypeInfo, OwnershipTypeReference, PageValues, ParsingType, ParsingVariable, PatchOperation, PaymentMethodReference, PaymentType, PaymentTypeInfo, PersonasInfo, PhaseStatus, PhaseStatusReference, PortalCalendar, PortalConfiguration, PortalConfigurationInvoiceSetup, PortalConfigurationPasswordEmailSetup, PortalConfigurationPaymentProcessor, PortalConfigurationPaymentProcessorReference, PortalConfigurationProjectSetup, PortalConfigurationReference, PortalConfigurationServiceSetup, PortalReport, PortalSecurity, PortalSecurityLevel, PortalSecuritySetting, PricingBreak, PricingDetail, PricingSchedule, PricingScheduleReference, ProcurementAdjustment, ProductCategoryReference, ProductComponent, ProductDemand, ProductDetach, ProductItemReference, ProductReference, ProductRevenueReference, ProductSubCategoryReference, ProductType, ProductTypeExemption, ProductTypeReference, ProjectBoardReference, ProjectBoardTeam, ProjectBoardTeamInfo, ProjectContact, ProjectNote, ProjectPhaseReference, ProjectReference, ProjectRoleReference, ProjectSecurityRole, ProjectSecurityRoleSetting, ProjectStatus, ProjectStatusReference, ProjectTemplate, ProjectType, ProjectTypeReference, PurchaseOrderLineItemReference, PurchaseOrderReference, PurchaseOrderStatus, PurchaseOrderStatusEmailTemplate, PurchaseOrderStatusEmailTemplateReference, PurchaseOrderStatusReference, QuoteLink, RecordInfo, RelationshipReference, ReminderReference, Report, ReportCard, ReportCardDetail, ReportCardInfo, ReportCardReference, ReportDataResponse, ReportingService, RequestPasswordRequest, ResultInfo, RmaAction, RmaActionInfo, RmaActionReference, RmaDisposition, RmaDispositionInfo, RmaDispositionReference, RmaStatus, RmaStatusEmailTemplate, RmaStatusEmailTemplateReference, RmaStatusInfo, RmaStatusReference, Role, SLAInfo, SLAReference, SalesOrderReference, SalesOrdersLineItem, SalesProbability, SalesProbabilityInfo, SalesTeam, SalesTeamReference, ScheduleColor, ScheduleEntryDetail, ScheduleEntryReference, ScheduleReminderTime, ScheduleSpanReference, ScheduleStatus, ScheduleStatusReference, ScheduleType, ScheduleTypeInfo, ScheduleTypeReference, SchedulingMemberInfo, SecurityRoleReference, SecurityRoleSetting, Service, ServiceCodeReference, ServiceEmailTemplate, ServiceEmailTemplateReference, ServiceInfo, ServiceItemReference, ServiceLocation, ServiceLocationInfo, ServiceLocationReference, ServiceRevenueReference, ServiceSignoff, ServiceSignoffInfo, ServiceSignoffReference, ServiceSourceReference, ServiceStatusReference, ServiceSubTypeReference, ServiceSurveyQuestion, ServiceSurveyQuestionOption, ServiceSurveyReference, ServiceTeamReference, ServiceTemplateInfo, ServiceTemplateReference, ServiceTicketLink, ServiceTicketLinkInfo, ServiceTypeReference, SetupScreen, Severity, ShipmentMethod, ShipmentMethodReference, SicCodeReference, SiteReference, Skill, SkillCategory, SkillCategoryReference, SkillInfo, SkillReference, Source, SsoConfiguration, StandardNote, StandardNoteInfo, State, StateInfo, StateReference, StatusIndicator, StatusIndicatorReference, StructureReference, SubCategory, SuccessResponse, Survey, SurveyInfo, SurveyOption, SurveyQuestion, SurveyQuestionReference, SurveyQuestionValue, SurveyReference, SurveyResult, SurveyResultDetail, SystemDepartmentReference, SystemLocationReference, SystemMenuEntryReference, SystemSetting, TaxCode, TaxCodeLevel, TaxCodeLevelReference, TaxCodeReference, TaxCodeXRef, TaxableExpenseTypeLevel, TaxableProductTypeLevel, TaxableWorkRoleLevel, TaxableXRefLevel, TeamRole, TeamRoleInfo, TeamRoleReference, TemplateGeneratedCountsModel, TicketBundle, TicketInfo, TicketMerge, TicketReference, TicketSync, TimeAccrual, TimeAccrualDetail, TimeAccrualReference, TimeEntryReference, TimeExpense, TimePeriod, TimePeriodSetupReference, TimeRevenueReference, TimeSheetReference, TimeSheetTierUpdate, TimeZoneReference, TimeZoneSetup, TimeZoneSetupInfo, TimeZoneSetupReference, TodayPageCategory, Token, Track, TrackReference, TypeSubTypeCampaignSubType, UnitOfMeasure, UnitOfMeasureReference, UnpostedExpenseTaxableLevel, UnpostedInvoiceTaxableLevel, UnpostedProcurement, UnpostedProcurementTaxableLevel, Usage, UserDefinedFieldInfo, UserDefinedFieldOption, UserDefinedFieldReference, UserEmail, ValidatePortalRequest, ValidatePortalResponse, ValidationError, WarehouseBinInfo, WarehouseBinReference, WarehouseReference, WisePayBatchPayment, WisePayFeeInvoice, WisePayPayment, WonRevenueReference, WorkRole, WorkRoleExemption, WorkRoleInfo, WorkRoleLocation, WorkRoleReference, WorkType, WorkTypeInfo, WorkflowNotifyTypeInfo, WorkflowTableTypeInfo, WorkflowTableTypeReference } from '../models.ts';

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
  readonly includeSalesTaxFlag?: boolean | null;
  readonly enableTaxGroupsFlag?: boolean | null;
  readonly zeroDollarTaxAmountsFlag?: boolean | null;
  readonly includeItemsFlag?: boolean | null;
  readonly inventorySOHFlag?: boolean | null;
  readonly sendComponentAmountFlag?: boolean | null;
  readonly sendUomFlag?: boolean | null;
  readonly includeCogsEntriesFlag?: boolean | null;
  readonly includeCogsDropShipFlag?: boolean | null;
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

export interface AgreementReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly type?: string;
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
  readonly _info?: RecordInfo;
}

export interface AgreementTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly applicationUnits?: 'Amount' | 'Hours' | 'Incidents' | null;
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
  /** Required. */
  readonly rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  readonly rate?: number | null;
  readonly limitTo?: number | null;
  /** Date and time in UTC. */
  readonly effectiveDate?: string;
  /** Date and time in UTC. */
  readonly endingDate?: string;
  readonly agreementId?: number | null;
  readonly _info?: RecordInfo;
}

export interface AgreementWorkType {
  readonly id?: number;
  readonly workType?: WorkTypeReference;
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
  readonly format?: string;
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

export interface BillingStatusReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface BillingTermInfo {
  readonly id?: number;
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
  readonly closedLoopAllFlag?: boolean | null;
  readonly percentageCalculation?: 'ActualHours' | 'Manual' | 'ClosedPhases' | 'ClosedTickets' | null;
  readonly allSort?: 'Ascending' | 'Descending' | null;
  readonly markFirstNoteIssueFlag?: boolean | null;
  readonly restrictBoardByDefaultFlag?: boolean | null;
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
  readonly autoApplyFlag?: boolean | null;
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
  readonly problemSort?: 'Ascending' | 'Descending' | null;
  readonly internalAnalysisSort?: 'Ascending' | 'Descending' | null;
  readonly resolutionSort?: 'Ascending' | 'Descending' | null;
  readonly allSort?: 'Ascending' | 'Descending' | null;
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

export interface BoardTeam {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  /** Required. */
  readonly teamLeader?: MemberReference;
  readonly members?: readonly number[];
  readonly defaultFlag?: boolean | null;
  readonly notifyOnTicketDelete?: boolean | null;
  readonly boardId?: number | null;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
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

export interface CalendarInfo {
  readonly id?: number;
  readonly name?: string;
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

export interface CatalogItem {
  readonly id?: number;
  /** Required. 60 characters. */
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
  readonly _info?: RecordInfo;
}

export interface CategoryInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
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

export interface ClearPickerRequest {
  readonly member?: MemberReference;
  readonly type?: 'Company' | 'Vendor' | null;
}

export interface ClosedInvoice {
  readonly id?: number;
  readonly status?: BillingStatusReference;
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
  /** Required. 50 characters. */
  readonly iphoneXref?: string;
  /** Required. 50 characters. */
  readonly androidXref?: string;
  /** 50 characters. */
  readonly googleXref?: string;
  readonly _info?: RecordInfo;
}

export interface Company {
  readonly id?: number;
  /** Required. 25 characters. */
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
  readonly businessUnitId?: number | null;
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
  readonly _info?: RecordInfo;
}

export interface CustomFieldValue {
  readonly id?: number | null;
  readonly caption?: string;
  readonly type?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  readonly entryMethod?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  readonly numberOfDecimals?: number | null;
  readonly value?: Json;
  /** The server sets it. */
  readonly rowNum?: number;
  /** The server sets it. */
  readonly userDefinedFieldRecId?: number;
  /** The server sets it. */
  readonly podId?: string;
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
  readonly guid?: string;
  readonly _info?: RecordInfo;
}

export interface EmailConnector {
  readonly id?: number;
  readonly emailServerType?: 'IMAP' | 'Office365' | 'Google' | null;
  readonly imapSetup?: ImapSetupReference;
  readonly office365EmailSetup?: Office365EmailSetupReference;
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
  readonly _info?: RecordInfo;
}

export interface EmailConnectorInfo {
  readonly id?: number;
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
  readonly exportProductsFlag?: boolean | null;
  readonly includedProductIds?: readonly string[];
  readonly excludedProductIds?: readonly string[];
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

export interface Info {
  readonly version?: string;
  readonly isCloud?: boolean;
  readonly serverTimeZone?: string;
  readonly licenseBits?: readonly LicenseBit[];
  readonly cloudRegion?: string;
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
  readonly departmentId?: number | null;
  readonly territoryId?: number | null;
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
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
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

export interface InvoiceGroupingReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly description?: string;
  readonly showPriceFlag?: boolean;
  readonly showSubItemsFlag?: boolean;
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

export interface LdapConfigurationTestLink {
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
  readonly ssoSettings?: MemberSsoSettingsReference;
  readonly signature?: string;
  readonly phoneIntegrationType?: 'TAPI' | 'SKYPE' | 'NONE' | null;
  readonly useBrowserLanguageFlag?: boolean | null;
  /** 50 characters. */
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
  readonly activity?: Json;
  readonly serviceTeam?: Json;
  readonly companyTeam?: readonly MemberDeactivationCompanyTeam[];
  readonly workflowEmail?: Json;
  readonly serviceStatusWorkflow?: readonly MemberDeactivationStatusWorkflow[];
  readonly ticketTemplate?: Json;
  readonly opportunity?: Json;
  readonly salesTeam?: Json;
  readonly projectManager?: Json;
  readonly projectTimeApprover?: Json;
  readonly projectExpenseApprover?: Json;
  readonly knowledgeBaseArticle?: Json;
  readonly myCompanyPresident?: Json;
  readonly myCompanyCOO?: Json;
  readonly myCompanyController?: Json;
  readonly myCompanyDispatch?: Json;
  readonly myCompanyServiceManager?: Json;
  readonly myCompanyDutyManagerRole?: Json;
  readonly departmentManager?: Json;
  readonly dispatchMember?: Json;
  readonly serviceManager?: Json;
  readonly dutyManager?: Json;
  readonly sendFromEmailNotify?: Json;
  readonly deleteOpenTimeSheetsFlag?: boolean | null;
}

export interface MemberDeactivationCompanyTeam {
  readonly id?: number;
  readonly name?: string;
  readonly reAssignToContact?: ContactReference;
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

export interface MemberPersona {
  readonly id?: number;
  /** Required. */
  readonly name?: string;
  readonly member?: MemberReference;
  readonly _info?: RecordInfo;
}

export interface MemberReference {
  readonly id?: number | null;
  readonly identifier?: string;
  readonly name?: string;
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

export interface Office365EmailSetup {
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
  /** 36 characters. */
  readonly tenantId?: string;
  /** 36 characters. */
  readonly clientId?: string;
  /** Never shown. 4000 characters. */
  readonly clientSecret?: string;
  readonly authorizedFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly emailConnector?: EmailConnectorReference;
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

export interface Priority {
  readonly id?: number;
  /** Required. 50 characters. */
  readonly name?: string;
  /** Required. */
  readonly color?: 'Black' | 'Blue' | 'Cyan' | 'Gray' | 'Green' | 'Lime' | 'Orange' | 'Pink' | 'Purple' | 'Red' | 'White' | 'Yellow' | 'Custom' | null;
  readonly sortOrder?: number | null;
  readonly defaultFlag?: boolean | null;
  readonly imageLink?: string;
  readonly _info?: RecordInfo;
}

export interface PriorityInfo {
  readonly id?: number;
  readonly name?: string;
  readonly sortOrder?: number | null;
  readonly _info?: RecordInfo;
}

export interface PriorityReference {
  readonly id?: number | null;
  readonly name?: string;
  readonly sort?: number | null;
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
}

export interface ProductItem {
  readonly id?: number;
  /** Required. */
  readonly catalogItem?: CatalogItemReference;
  /** 2000 characters. */
  readonly description?: string;
  readonly sequenceNumber?: number | null;
  readonly quantity?: number | null;
  readonly price?: number | null;
  readonly cost?: number | null;
  readonly discount?: number | null;
  /** The server sets it. */
  readonly agreementAmount?: number | null;
  readonly priceMethod?: 'FlatRateForRange' | 'PercentMarkupFromCost' | 'PercentMarkdownFromPrice' | 'PricePerUnit' | null;
  /** Required. */
  readonly billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  readonly agreement?: AgreementReference;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
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
  readonly warehouseBinId?: number | null;
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
  readonly integrationXRef?: string;
  readonly listPrice?: number | null;
  readonly serialNumberIds?: readonly number[];
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
  /** Never shown. */
  readonly addComponentsFlag?: boolean | null;
  /** Never shown. */
  readonly ignorePricingSchedulesFlag?: boolean | null;
  readonly _info?: RecordInfo;
  /** Never shown. */
  readonly bypassForecastUpdate?: boolean | null;
  readonly customFields?: readonly CustomFieldValue[];
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
  readonly cycles?: number | null;
  readonly cycleType?: 'ContractYear' | 'CalendarYear' | null;
}

export interface ProductTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
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
  readonly estimatedTimeCost?: number | null;
  readonly estimatedExpenseCost?: number | null;
  readonly estimatedProductCost?: number | null;
  readonly taxCode?: TaxCodeReference;
  /** The server sets it. */
  readonly companyLocation?: SystemLocationReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
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

export interface ProjectPhase {
  readonly id?: number;
  readonly projectId?: number | null;
  /** Required. 100 characters. */
  readonly description?: string;
  readonly board?: ProjectBoardReference;
  readonly status?: PhaseStatusReference;
  readonly agreement?: AgreementReference;
  readonly opportunity?: OpportunityReference;
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
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
}

export interface ProjectStatusInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
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
  /** The server sets it. */
  readonly mobileGuid?: string | null;
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
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

export interface ProjectTypeInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface PurchaseOrder {
  readonly id?: number;
  readonly businessUnitId?: number | null;
  readonly cancelReason?: string;
  /** The server sets it. */
  readonly closedFlag?: boolean | null;
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
  readonly currency?: CurrencyReference;
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
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
  readonly customFields?: readonly CustomFieldValue[];
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

export interface PurchasingDemand {
  readonly warehouse?: WarehouseReference;
  readonly vendor?: CompanyReference;
  readonly products?: readonly ProductDemand[];
  readonly purchaseOrder?: PurchaseOrder;
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

export interface SalesTeamMember {
  readonly id?: number;
  /** Required. */
  readonly member?: MemberReference;
  readonly location?: SystemLocationReference;
  readonly department?: SystemDepartmentReference;
  readonly allowAccessFlag?: boolean | null;
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
  readonly hours?: number | null;
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

export interface SecurityRole {
  readonly id?: number;
  /** Required. 30 characters. */
  readonly name?: string;
  readonly adminFlag?: boolean | null;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface SecurityRoleInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
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
  readonly member?: MemberReference;
  readonly contact?: ContactReference;
  readonly _info?: RecordInfo;
}

export interface ShipmentMethodInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
}

export interface SourceInfo {
  readonly id?: number;
  readonly name?: string;
  readonly _info?: RecordInfo;
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

export interface SubCategoryInfo {
  readonly id?: number;
  readonly name?: string;
  readonly category?: ProductCategoryReference;
  readonly inactiveFlag?: boolean | null;
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
  readonly _info?: RecordInfo;
}

export interface TaxIntegration {
  readonly taxIntegrationType?: Json;
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
  readonly taxIntegrationType?: Json;
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
  readonly currency?: CurrencyReference;
  /** The server sets it. */
  readonly mergedParentTicket?: TicketReference;
  readonly integratorTags?: readonly string[];
  readonly _info?: RecordInfo;
  readonly customFields?: readonly CustomFieldValue[];
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

export interface TicketTask {
  readonly id?: number;
  readonly ticketId?: number | null;
  readonly notes?: string;
  readonly closedFlag?: boolean | null;
  readonly priority?: number | null;
  readonly schedule?: ScheduleEntryReference;
  readonly code?: ServiceCodeReference;
  readonly resolution?: string;
  readonly childScheduleAction?: 'Transfer' | 'Delete' | 'Done' | null;
  readonly childTicketId?: number | null;
  readonly _info?: RecordInfo;
}

export interface TimeEntry {
  readonly id?: number;
  readonly company?: CompanyReference;
  readonly chargeToId?: number | null;
  readonly chargeToType?: 'ServiceTicket' | 'ProjectTicket' | 'ChargeCode' | 'Activity' | null;
  readonly member?: MemberReference;
  readonly locationId?: number | null;
  readonly businessUnitId?: number | null;
  readonly workType?: WorkTypeReference;
  readonly workRole?: WorkRoleReference;
  readonly agreement?: AgreementReference;
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
  readonly timeSheet?: TimeSheetReference;
  /** The server sets it. */
  readonly status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  readonly ticket?: TicketReference;
  readonly project?: ProjectReference;
  readonly phase?: ProjectPhaseReference;
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
  /** Required. */
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

export interface UnpostedInvoice {
  readonly id?: number;
  readonly billingLogId?: number | null;
  readonly locationId?: number | null;
  readonly departmentId?: number | null;
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
  readonly displayScreenInASIO?: boolean | null;
  /** The server sets it. Date and time in UTC. */
  readonly dateCreated?: string;
  readonly _info?: RecordInfo;
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

export interface WarehouseInfo {
  readonly id?: number;
  readonly name?: string;
  readonly inactiveFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface WorkTypeReference {
  readonly id?: number | null;
  readonly name?: string;
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
  readonly _info?: RecordInfo;
}

export interface WorkflowActionAutomateParameter {
  readonly id?: number;
  /** Required. */
  readonly name?: string;
  readonly value?: string;
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
  readonly _info?: RecordInfo;
}

export interface WorkflowAttachment {
  readonly id?: number;
  readonly name?: string;
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
  readonly _info?: RecordInfo;
}

export interface WorkflowNotifyType {
  readonly id?: number;
  readonly identifier?: string;
  readonly name?: string;
  readonly isSetupFlag?: boolean | null;
  readonly externalFlag?: boolean | null;
  readonly _info?: RecordInfo;
}

export interface WorkflowTableType {
  readonly id?: number;
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
  readonly _info?: RecordInfo;
}

export interface WorkflowTriggerOption {
  readonly value?: string;
  readonly name?: string;
  readonly customField?: UserDefinedFieldReference;
  readonly _info?: RecordInfo;
}
