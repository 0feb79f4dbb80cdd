// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Counts, Creates, Deletes, Downloads, Gets, Item, ItemList, Lists, Patches, Posts, PostsNothing, Puts, ReadList, Replaces, Reports, Uploads, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { AllowedFileType, AllowedOrigin, ApiMember, AuditTrailEntry, AuthAnvil, AutoSyncTime, BulkResult, BundleRequestsCollection, BundleResultsCollection, CallbackEntry, Certification, ConnectWiseHostedScreen, ConnectWiseHostedSetup, CorporateStructure, CorporateStructureInfo, CorporateStructureLevel, Count, Crm, CrmInfo, CustomReport, CustomReportParameter, CwTimeZone, Department, DepartmentInfo, DepartmentLocation, DepartmentLocationInfo, DocumentInfo, DocumentSetup, EPayConfiguration, EmailConnector, EmailConnectorInfo, EmailConnectorParsingRule, EmailConnectorParsingStyle, EmailExclusion, EmailToken, Experiment, FileUploadSetting, GoogleEmailSetup, IdCollection, Imap, ImapInfo, ImportMassMaintenance, InOutBoard, InOutType, InOutTypeInfo, Info, IntegratorLogin, IntegratorTag, Json, KPI, KPICategory, LdapConfiguration, LdapConfigurationInfo, LdapConfigurationTestLink, Link, LinkInfo, LinkResolveUrlInfo, LocaleInfo, Location, LocationDepartment, LocationInfo, LocationWorkRole, M365ContactSyncMonitoring, ManagedDeviceAccount, ManagementNetworkSecurity, MarketplaceImport, Member, MemberAccrual, MemberCertification, MemberDeactivation, MemberDelegation, MemberInfo, MemberLinkSsoUser, MemberNotificationSetting, MemberPersona, MemberSkill, MemberSsoToken, MemberTemplate, MemberType, MemberTypeInfo, MenuEntry, MenuEntryLocation, MyAccount, MyMember, MyMemberInfo, MySecurity, MySecurityCustomizeItem, NotificationRecipient, Office365EmailSetup, OnPremiseSearchSetting, OsGradeWeight, Other, ParsingType, ParsingVariable, PersonasInfo, PortalReport, QuoteLink, Report, ReportCard, ReportCardDetail, ReportCardInfo, ReportDataResponse, ReportingService, SecurityRole, SecurityRoleInfo, SecurityRoleSetting, Service, ServiceInfo, SetupScreen, Skill, SkillCategory, SkillInfo, SsoConfiguration, SsoUser, StandardNote, StandardNoteInfo, SuccessResponse, Survey, SurveyInfo, SurveyQuestion, SurveyQuestionValue, SystemSetting, TimeExpense, TimeZoneSetup, TimeZoneSetupInfo, TodayPageCategory, Token, Usage, UserDefinedField, UserDefinedFieldInfo, UserEmail, Workflow, WorkflowAction, WorkflowActionAutomateParameter, WorkflowActionUserDefinedField, WorkflowAttachment, WorkflowEvent, WorkflowNotifyType, WorkflowNotifyTypeInfo, WorkflowTableType, WorkflowTableTypeInfo, WorkflowTrigger, WorkflowTriggerOption } from './models.ts';

/** `/system` */
export interface SystemPath {
  readonly AllowedFileTypes: SystemAllowedFileTypesPath;
  readonly allowedorigins: SystemAllowedoriginsPath;
  readonly apiMembers: SystemApiMembersPath;
  readonly audittrail: ReadList<AuditTrailEntry>;
  readonly authAnvils: SystemAuthAnvilsPath;
  readonly autoSyncTime: SystemAutoSyncTimePath;
  readonly bundles: SystemBundlesPath;
  readonly callbacks: SystemCallbacksPath;
  readonly certifications: SystemCertificationsPath;
  readonly connectWiseHostedScreens: SystemConnectWiseHostedScreensPath;
  readonly connectwisehostedsetups: SystemConnectwisehostedsetupsPath;
  readonly contactsync: SystemContactsyncPath;
  readonly customReports: SystemCustomReportsPath;
  readonly cwTimeZones: SystemCwTimeZonesPath;
  readonly departments: SystemDepartmentsPath;
  readonly documents: SystemDocumentsPath;
  readonly ePayConfigurations: SystemEPayConfigurationsPath;
  readonly emailConnectors: SystemEmailConnectorsPath;
  readonly emailExclusions: SystemEmailExclusionsPath;
  readonly emailTokens: SystemEmailTokensPath;
  readonly experiments: SystemExperimentsPath;
  readonly fileuploadsettings: SystemFileuploadsettingsPath;
  readonly googleemailsetup: SystemGoogleemailsetupPath;
  readonly imaps: SystemImapsPath;
  readonly importMassMaintenance: SystemImportMassMaintenancePath;
  readonly inOutBoards: SystemInOutBoardsPath;
  readonly inOutTypes: SystemInOutTypesPath;
  readonly info: SystemInfoPath;
  readonly integratorTags: SystemIntegratorTagsPath;
  readonly integratorlogins: SystemIntegratorloginsPath;
  readonly kpiCategories: SystemKpiCategoriesPath;
  readonly kpis: SystemKpisPath;
  readonly ldapConfigurations: SystemLdapConfigurationsPath;
  readonly links: SystemLinksPath;
  readonly locations: SystemLocationsPath;
  readonly managementNetworkSecurities: SystemManagementNetworkSecuritiesPath;
  readonly marketplaceimport: SystemMarketplaceimportPath;
  readonly members: SystemMembersPath;
  readonly membertemplates: Lists<MemberTemplate> & Creates<MemberTemplate, 'identifier'>;
  readonly menuEntries: SystemMenuEntriesPath;
  readonly myAccount: SystemMyAccountPath;
  readonly myCompany: SystemMyCompanyPath;
  readonly myMembers: SystemMyMembersPath;
  readonly mySecurity: SystemMySecurityPath;
  readonly notificationRecipients: SystemNotificationRecipientsPath;
  readonly office365: SystemOffice365Path;
  readonly onPremiseSearchSetting: Lists<OnPremiseSearchSetting>;
  readonly osgradeweights: SystemOsgradeweightsPath;
  readonly parsingTypes: SystemParsingTypesPath;
  readonly parsingVariables: SystemParsingVariablesPath;
  readonly portalReports: SystemPortalReportsPath;
  readonly quoteLinkSetup: SystemQuoteLinkSetupPath;
  readonly reportCards: SystemReportCardsPath;
  readonly reports: SystemReportsPath;
  readonly securityRoles: SystemSecurityRolesPath;
  readonly settings: SystemSettingsPath;
  readonly setupScreens: SystemSetupScreensPath;
  readonly skillCategories: SystemSkillCategoriesPath;
  readonly skills: SystemSkillsPath;
  readonly ssoConfigurations: SystemSsoConfigurationsPath;
  readonly ssoUsers: SystemSsoUsersPath;
  readonly standardNotes: SystemStandardNotesPath;
  readonly surveys: SystemSurveysPath;
  readonly timeZoneSetups: SystemTimeZoneSetupsPath;
  readonly todayPageCategories: SystemTodayPageCategoriesPath;
  readonly userDefinedFields: SystemUserDefinedFieldsPath;
  readonly workflowActions: SystemWorkflowActionsPath;
  readonly workflows: SystemWorkflowsPath;
}

/** `/system/workflows` */
export interface SystemWorkflowsPath extends ItemList<Workflow, 'name' | 'tableType'> {
  (id: number): SystemWorkflowsItemPath;
  readonly tableTypes: SystemWorkflowsTableTypesPath;
  readonly userdefinedfields: SystemWorkflowsUserdefinedfieldsPath;
}

/** `/system/workflows/{grandparentId}` */
export interface SystemWorkflowsItemPath extends Item<Workflow, 'name' | 'tableType'> {
  readonly events: SystemWorkflowsItemEventsPath;
  readonly triggers: SystemWorkflowsItemTriggersPath;
  readonly copy: PostsNothing<Workflow>;
  readonly attachments: SystemWorkflowsItemAttachmentsPath;
  readonly notifyTypes: SystemWorkflowsItemNotifyTypesPath;
}

/** `/system/workflows/{grandparentId}/notifyTypes` */
export interface SystemWorkflowsItemNotifyTypesPath extends ReadList<WorkflowNotifyType> {
  (id: number): SystemWorkflowsItemNotifyTypesItemPath;
  readonly info: ReadList<WorkflowNotifyTypeInfo>;
}

/** `/system/workflows/{grandparentId}/notifyTypes/{id}` */
export interface SystemWorkflowsItemNotifyTypesItemPath extends Gets<WithId<WorkflowNotifyType>> {
  readonly info: Gets<WithId<WorkflowNotifyTypeInfo>>;
}

/** `/system/workflows/{grandparentId}/attachments` */
export interface SystemWorkflowsItemAttachmentsPath extends ReadList<WorkflowAttachment> {
  (id: number): Gets<WithId<WorkflowAttachment>>;
}

/** `/system/workflows/{grandparentId}/triggers` */
export interface SystemWorkflowsItemTriggersPath extends ReadList<WorkflowTrigger> {
  (id: number): SystemWorkflowsItemTriggersItemPath;
}

/** `/system/workflows/{grandparentId}/triggers/{parentId}` */
export interface SystemWorkflowsItemTriggersItemPath {
  readonly options: ReadList<WorkflowTriggerOption>;
}

/** `/system/workflows/{grandparentId}/events` */
export interface SystemWorkflowsItemEventsPath extends ItemList<WorkflowEvent, 'eventCondition'> {
  (id: number): SystemWorkflowsItemEventsItemPath;
}

/** `/system/workflows/{grandparentId}/events/{parentId}` */
export interface SystemWorkflowsItemEventsItemPath extends Item<WorkflowEvent, 'eventCondition'> {
  readonly actions: SystemWorkflowsItemEventsItemActionsPath;
  readonly copy: PostsNothing<WorkflowEvent>;
  readonly test: Gets<Json>;
}

/** `/system/workflows/{grandparentId}/events/{parentId}/actions` */
export interface SystemWorkflowsItemEventsItemActionsPath extends ItemList<WorkflowAction, 'notifyType'> {
  (id: number): Item<WorkflowAction, 'notifyType'>;
}

/** `/system/workflows/userdefinedfields` */
export interface SystemWorkflowsUserdefinedfieldsPath {
  (id: number): Puts<WorkflowActionUserDefinedField, WorkflowActionUserDefinedField> & Patches<WorkflowActionUserDefinedField>;
  readonly actions: SystemWorkflowsUserdefinedfieldsActionsPath;
  readonly events: SystemWorkflowsUserdefinedfieldsEventsPath;
}

/** `/system/workflows/userdefinedfields/events` */
export interface SystemWorkflowsUserdefinedfieldsEventsPath {
  (id: number): SystemWorkflowsUserdefinedfieldsEventsItemPath;
}

/** `/system/workflows/userdefinedfields/events/{grandparentId}` */
export interface SystemWorkflowsUserdefinedfieldsEventsItemPath extends Posts<WorkflowActionUserDefinedField, WorkflowActionUserDefinedField> {
  readonly actions: SystemWorkflowsUserdefinedfieldsEventsItemActionsPath;
}

/** `/system/workflows/userdefinedfields/events/{grandparentId}/actions` */
export interface SystemWorkflowsUserdefinedfieldsEventsItemActionsPath {
  (id: number): Lists<WorkflowActionUserDefinedField>;
}

/** `/system/workflows/userdefinedfields/actions` */
export interface SystemWorkflowsUserdefinedfieldsActionsPath {
  (id: number): Deletes;
}

/** `/system/workflows/tableTypes` */
export interface SystemWorkflowsTableTypesPath extends ReadList<WorkflowTableType> {
  (id: number): SystemWorkflowsTableTypesItemPath;
  readonly info: ReadList<WorkflowTableTypeInfo>;
}

/** `/system/workflows/tableTypes/{id}` */
export interface SystemWorkflowsTableTypesItemPath extends Gets<WithId<WorkflowTableType>> {
  readonly info: Gets<WithId<WorkflowTableTypeInfo>>;
}

/** `/system/workflowActions` */
export interface SystemWorkflowActionsPath {
  (id: number): SystemWorkflowActionsItemPath;
}

/** `/system/workflowActions/{parentId}` */
export interface SystemWorkflowActionsItemPath {
  readonly automateParameters: SystemWorkflowActionsItemAutomateParametersPath;
}

/** `/system/workflowActions/{parentId}/automateParameters` */
export interface SystemWorkflowActionsItemAutomateParametersPath extends ItemList<WorkflowActionAutomateParameter, 'name'> {
  (id: number): Item<WorkflowActionAutomateParameter, 'name'>;
}

/** `/system/userDefinedFields` */
export interface SystemUserDefinedFieldsPath extends ItemList<UserDefinedField, 'podId' | 'caption' | 'sequenceNumber' | 'fieldTypeIdentifier'> {
  (id: number): SystemUserDefinedFieldsItemPath;
  readonly info: ReadList<UserDefinedFieldInfo>;
}

/** `/system/userDefinedFields/{id}` */
export interface SystemUserDefinedFieldsItemPath extends Item<UserDefinedField, 'podId' | 'caption' | 'sequenceNumber' | 'fieldTypeIdentifier'> {
  readonly info: Gets<WithId<UserDefinedFieldInfo>>;
}

/** `/system/todayPageCategories` */
export interface SystemTodayPageCategoriesPath extends ItemList<TodayPageCategory, 'name' | 'sortOrder'> {
  (id: number): Item<TodayPageCategory, 'name' | 'sortOrder'>;
}

/** `/system/timeZoneSetups` */
export interface SystemTimeZoneSetupsPath extends ItemList<TimeZoneSetup, 'name' | 'timeZone'> {
  (id: number): SystemTimeZoneSetupsItemPath;
  readonly info: ReadList<TimeZoneSetupInfo>;
}

/** `/system/timeZoneSetups/{id}` */
export interface SystemTimeZoneSetupsItemPath extends Item<TimeZoneSetup, 'name' | 'timeZone'> {
  readonly info: Gets<WithId<TimeZoneSetupInfo>>;
}

/** `/system/surveys` */
export interface SystemSurveysPath extends ItemList<Survey, 'name'> {
  (id: number): SystemSurveysItemPath;
  readonly info: ReadList<SurveyInfo>;
}

/** `/system/surveys/{grandparentId}` */
export interface SystemSurveysItemPath extends Item<Survey, 'name'> {
  readonly questions: SystemSurveysItemQuestionsPath;
  readonly copy: PostsNothing<Survey>;
  readonly info: Gets<WithId<SurveyInfo>>;
}

/** `/system/surveys/{grandparentId}/questions` */
export interface SystemSurveysItemQuestionsPath extends ItemList<SurveyQuestion, 'fieldType' | 'entryType' | 'sequenceNumber' | 'question'> {
  (id: number): SystemSurveysItemQuestionsItemPath;
}

/** `/system/surveys/{grandparentId}/questions/{parentId}` */
export interface SystemSurveysItemQuestionsItemPath extends Item<SurveyQuestion, 'fieldType' | 'entryType' | 'sequenceNumber' | 'question'> {
  readonly values: SystemSurveysItemQuestionsItemValuesPath;
}

/** `/system/surveys/{grandparentId}/questions/{parentId}/values` */
export interface SystemSurveysItemQuestionsItemValuesPath extends Lists<SurveyQuestionValue>, Creates<SurveyQuestionValue, 'value'> {
  (id: number): Item<SurveyQuestionValue, 'value'>;
}

/** `/system/standardNotes` */
export interface SystemStandardNotesPath extends ItemList<StandardNote, 'name' | 'contents'> {
  (id: number): Item<StandardNote, 'name' | 'contents'>;
}

/** `/system/ssoUsers` */
export interface SystemSsoUsersPath extends ReadList<SsoUser> {
  (externalId: string): Gets<WithId<SsoUser>>;
}

/** `/system/ssoConfigurations` */
export interface SystemSsoConfigurationsPath extends ItemList<SsoConfiguration, 'name' | 'ssoType' | 'locationIds'> {
  (id: number): SystemSsoConfigurationsItemPath;
}

/** `/system/ssoConfigurations/{id}` */
export interface SystemSsoConfigurationsItemPath extends Item<SsoConfiguration, 'name' | 'ssoType' | 'locationIds'> {
  readonly registertoken: Posts<SsoConfiguration, SsoConfiguration>;
  readonly submitmembers: Posts<SsoConfiguration, SsoConfiguration>;
}

/** `/system/skills` */
export interface SystemSkillsPath extends ItemList<Skill, 'name' | 'category'> {
  (id: number): SystemSkillsItemPath;
  readonly info: ReadList<SkillInfo>;
}

/** `/system/skills/{id}` */
export interface SystemSkillsItemPath extends Item<Skill, 'name' | 'category'> {
  readonly info: Gets<WithId<SkillInfo>>;
}

/** `/system/skillCategories` */
export interface SystemSkillCategoriesPath extends ItemList<SkillCategory, 'name'> {
  (id: number): Item<SkillCategory, 'name'>;
}

/** `/system/setupScreens` */
export interface SystemSetupScreensPath extends ReadList<SetupScreen> {
  (id: number): Gets<WithId<SetupScreen>>;
}

/** `/system/settings` */
export interface SystemSettingsPath extends ReadList<SystemSetting> {
  (id: number): Gets<WithId<SystemSetting>> & Replaces<SystemSetting, 'value'> & Patches<SystemSetting>;
}

/** `/system/securityRoles` */
export interface SystemSecurityRolesPath extends ItemList<SecurityRole, 'name'> {
  (id: number): SystemSecurityRolesItemPath;
  readonly info: ReadList<SecurityRoleInfo>;
}

/** `/system/securityRoles/{parentId}` */
export interface SystemSecurityRolesItemPath extends Gets<WithId<SecurityRole>>, Deletes {
  readonly settings: SystemSecurityRolesItemSettingsPath;
  readonly info: Gets<WithId<SecurityRoleInfo>>;
}

/** `/system/securityRoles/{parentId}/settings` */
export interface SystemSecurityRolesItemSettingsPath extends ReadList<SecurityRoleSetting> {
  (id: number): Gets<WithId<SecurityRoleSetting>>;
}

/** `/system/reports` */
export interface SystemReportsPath extends Lists<Report> {
  (reportName: string): SystemReportsItemPath;
}

/** `/system/reports/{reportName}` */
export interface SystemReportsItemPath extends Reports<ReportDataResponse> {
  readonly columns: Lists<Json>;
}

/** `/system/reportCards` */
export interface SystemReportCardsPath extends ItemList<ReportCard, 'name'> {
  (id: number): SystemReportCardsItemPath;
  readonly info: ReadList<ReportCardInfo>;
}

/** `/system/reportCards/{id}` */
export interface SystemReportCardsItemPath extends Item<ReportCard, 'name'> {
  readonly info: Gets<WithId<ReportCardInfo>>;
  readonly details: SystemReportCardsItemDetailsPath;
}

/** `/system/reportCards/{id}/details` */
export interface SystemReportCardsItemDetailsPath extends ItemList<ReportCardDetail, 'kpi'> {
  (id: number): Item<ReportCardDetail, 'kpi'>;
}

/** `/system/quoteLinkSetup` */
export interface SystemQuoteLinkSetupPath extends ItemList<QuoteLink, 'link'> {
  (id: number): Item<QuoteLink, 'link'>;
  readonly testConnection: Gets<SuccessResponse>;
}

/** `/system/portalReports` */
export interface SystemPortalReportsPath extends ItemList<PortalReport, 'name' | 'url'> {
  (id: number): Item<PortalReport, 'name' | 'url'>;
}

/** `/system/parsingVariables` */
export interface SystemParsingVariablesPath extends ReadList<ParsingVariable> {
  (id: number): Gets<WithId<ParsingVariable>>;
}

/** `/system/parsingTypes` */
export interface SystemParsingTypesPath extends ReadList<ParsingType> {
  (id: number): Gets<WithId<ParsingType>>;
}

/** `/system/osgradeweights` */
export interface SystemOsgradeweightsPath extends ReadList<OsGradeWeight> {
  (id: number): Gets<WithId<OsGradeWeight>> & Replaces<OsGradeWeight> & Patches<OsGradeWeight>;
}

/** `/system/office365` */
export interface SystemOffice365Path {
  readonly emailSetups: SystemOffice365EmailSetupsPath;
}

/** `/system/office365/emailSetups` */
export interface SystemOffice365EmailSetupsPath extends ItemList<Office365EmailSetup, 'name' | 'username' | 'inboxFolder' | 'processedFolder' | 'failedFolder'> {
  (id: number): SystemOffice365EmailSetupsItemPath;
}

/** `/system/office365/emailSetups/{id}` */
export interface SystemOffice365EmailSetupsItemPath extends Item<Office365EmailSetup, 'name' | 'username' | 'inboxFolder' | 'processedFolder' | 'failedFolder'> {
  readonly authorize: PostsNothing<SuccessResponse>;
  readonly getEmails: Lists<UserEmail>;
  readonly testConnection: PostsNothing<SuccessResponse>;
}

/** `/system/notificationRecipients` */
export interface SystemNotificationRecipientsPath extends ReadList<NotificationRecipient> {
  (id: number): Gets<WithId<NotificationRecipient>>;
}

/** `/system/mySecurity` */
export interface SystemMySecurityPath extends Lists<MySecurity> {
  readonly customizeItems: Lists<MySecurityCustomizeItem>;
}

/** `/system/myMembers` */
export interface SystemMyMembersPath extends Gets<MyMember> {
  readonly info: Gets<MyMemberInfo>;
}

/** `/system/myCompany` */
export interface SystemMyCompanyPath {
  readonly corporateStructure: SystemMyCompanyCorporateStructurePath;
  readonly corporateStructureLevels: SystemMyCompanyCorporateStructureLevelsPath;
  readonly crm: SystemMyCompanyCrmPath;
  readonly other: SystemMyCompanyOtherPath;
  readonly timeExpense: SystemMyCompanyTimeExpensePath;
  readonly documents: SystemMyCompanyDocumentsPath;
  readonly info: SystemMyCompanyInfoPath;
  readonly reportingServices: SystemMyCompanyReportingServicesPath;
  readonly services: SystemMyCompanyServicesPath;
}

/** `/system/myCompany/services` */
export interface SystemMyCompanyServicesPath extends Lists<Service> {
  (id: number): Gets<WithId<Service>> & Replaces<Service, 'srNotify' | 'scheduleSpan'> & Patches<Service>;
}

/** `/system/myCompany/reportingServices` */
export interface SystemMyCompanyReportingServicesPath extends Lists<ReportingService> {
  (id: number): SystemMyCompanyReportingServicesItemPath;
}

/** `/system/myCompany/reportingServices/{id}` */
export interface SystemMyCompanyReportingServicesItemPath extends Gets<WithId<ReportingService>>, Replaces<ReportingService>, Patches<ReportingService> {
  readonly testConnection: PostsNothing<SuccessResponse>;
}

/** `/system/myCompany/info` */
export interface SystemMyCompanyInfoPath {
  readonly services: SystemMyCompanyInfoServicesPath;
}

/** `/system/myCompany/info/services` */
export interface SystemMyCompanyInfoServicesPath extends Lists<ServiceInfo> {
  (id: number): Gets<WithId<ServiceInfo>>;
}

/** `/system/myCompany/documents` */
export interface SystemMyCompanyDocumentsPath extends Lists<DocumentSetup> {
  (id: number): Gets<WithId<DocumentSetup>> & Replaces<DocumentSetup> & Patches<DocumentSetup>;
}

/** `/system/myCompany/timeExpense` */
export interface SystemMyCompanyTimeExpensePath extends ReadList<TimeExpense> {
  (id: number): Gets<WithId<TimeExpense>> & Replaces<TimeExpense, 'internalCompany'> & Patches<TimeExpense>;
}

/** `/system/myCompany/other` */
export interface SystemMyCompanyOtherPath extends ReadList<Other> {
  (id: number): Gets<WithId<Other>> & Replaces<Other, 'defaultFromAddress' | 'portalUrlOverride' | 'siteUrl' | 'serverTimeZone' | 'defaultCalendar' | 'defaultAddressFormat' | 'locale'> & Patches<Other>;
}

/** `/system/myCompany/crm` */
export interface SystemMyCompanyCrmPath extends ReadList<Crm> {
  (id: number): SystemMyCompanyCrmItemPath;
  readonly info: ReadList<CrmInfo>;
}

/** `/system/myCompany/crm/{id}` */
export interface SystemMyCompanyCrmItemPath extends Gets<WithId<Crm>>, Replaces<Crm, 'accountManagerRole' | 'technicalContactRole' | 'salesRepRole'>, Patches<Crm> {
  readonly info: Gets<WithId<CrmInfo>>;
}

/** `/system/myCompany/corporateStructureLevels` */
export interface SystemMyCompanyCorporateStructureLevelsPath extends ReadList<CorporateStructureLevel> {
  (id: number): Gets<WithId<CorporateStructureLevel>>;
}

/** `/system/myCompany/corporateStructure` */
export interface SystemMyCompanyCorporateStructurePath extends ReadList<CorporateStructure> {
  (id: number): SystemMyCompanyCorporateStructureItemPath;
  readonly info: ReadList<CorporateStructureInfo>;
}

/** `/system/myCompany/corporateStructure/{id}` */
export interface SystemMyCompanyCorporateStructureItemPath extends Gets<WithId<CorporateStructure>>, Replaces<CorporateStructure, 'fiscalYearStart' | 'locationCaption' | 'groupCaption' | 'baseCurrency'>, Patches<CorporateStructure> {
  readonly info: Gets<WithId<CorporateStructureInfo>>;
}

/** `/system/myAccount` */
export interface SystemMyAccountPath {
  (id: number): SystemMyAccountItemPath;
}

/** `/system/myAccount/{id}` */
export interface SystemMyAccountItemPath extends Gets<WithId<MyAccount>>, Replaces<MyAccount, 'identifier' | 'firstName' | 'lastName' | 'licenseClass' | 'timeZone' | 'defaultEmail' | 'defaultPhone' | 'defaultLocation' | 'defaultDepartment' | 'workRole' | 'timeApprover' | 'expenseApprover' | 'hireDate' | 'salesDefaultLocation' | 'companyActivityTabFormat' | 'invoiceTimeTabFormat' | 'invoiceScreenDefaultTabFormat' | 'invoicingDisplayOptions' | 'agreementInvoicingDisplayOptions'>, Patches<MyAccount> {
  readonly delegations: SystemMyAccountItemDelegationsPath;
  readonly skills: SystemMyAccountItemSkillsPath;
}

/** `/system/myAccount/{id}/skills` */
export interface SystemMyAccountItemSkillsPath extends ItemList<MemberSkill, 'skill' | 'skillLevel'> {
  (id: number): Item<MemberSkill, 'skill' | 'skillLevel'>;
}

/** `/system/myAccount/{id}/delegations` */
export interface SystemMyAccountItemDelegationsPath extends ItemList<MemberDelegation, 'delegationType' | 'delegatedTo' | 'dateStart' | 'dateEnd'> {
  (id: number): Item<MemberDelegation, 'delegationType' | 'delegatedTo' | 'dateStart' | 'dateEnd'>;
}

/** `/system/menuEntries` */
export interface SystemMenuEntriesPath extends ItemList<MenuEntry, 'menuLocation' | 'caption' | 'link' | 'newWindowFlag'> {
  (id: number): SystemMenuEntriesItemPath;
}

/** `/system/menuEntries/{parentId}` */
export interface SystemMenuEntriesItemPath extends Item<MenuEntry, 'menuLocation' | 'caption' | 'link' | 'newWindowFlag'> {
  readonly locations: SystemMenuEntriesItemLocationsPath;
  readonly image: Downloads & Uploads<Json>;
}

/** `/system/menuEntries/{parentId}/locations` */
export interface SystemMenuEntriesItemLocationsPath extends ItemList<MenuEntryLocation, 'location'> {
  (id: number): Gets<WithId<MenuEntryLocation>> & Deletes;
}

/** `/system/members` */
export interface SystemMembersPath extends ItemList<Member, 'identifier' | 'licenseClass' | 'firstName' | 'lastName' | 'hireDate' | 'defaultEmail' | 'defaultPhone' | 'securityRole' | 'companyActivityTabFormat' | 'invoiceTimeTabFormat' | 'invoiceScreenDefaultTabFormat' | 'invoicingDisplayOptions' | 'agreementInvoicingDisplayOptions'> {
  (id: number | string): SystemMembersItemPath;
  readonly types: SystemMembersTypesPath;
  readonly withSso: Lists<Member>;
}

/** `/system/members/{id}` */
export interface SystemMembersItemPath extends Gets<WithId<Member>>, Replaces<Member, 'identifier' | 'licenseClass' | 'firstName' | 'lastName' | 'hireDate' | 'defaultEmail' | 'defaultPhone' | 'securityRole' | 'companyActivityTabFormat' | 'invoiceTimeTabFormat' | 'invoiceScreenDefaultTabFormat' | 'invoicingDisplayOptions' | 'agreementInvoicingDisplayOptions'>, Patches<Member> {
  readonly deactivate: Posts<MemberDeactivation, MemberDeactivation>;
  readonly image: Downloads;
  readonly linkSsoUser: Posts<MemberLinkSsoUser, SuccessResponse>;
  readonly submit: Posts<MemberSsoToken, SuccessResponse>;
  readonly unlinkSsoUser: PostsNothing<SuccessResponse>;
  readonly unusedTimeSheets: Deletes;
  readonly usages: UsageList<Usage>;
  readonly tokens: PostsNothing<Token>;
  readonly accruals: SystemMembersItemAccrualsPath;
  readonly certifications: SystemMembersItemCertificationsPath;
  readonly delegations: SystemMembersItemDelegationsPath;
  readonly managedDeviceAccounts: SystemMembersItemManagedDeviceAccountsPath;
  readonly mycertifications: SystemMembersItemMycertificationsPath;
  readonly notificationSettings: SystemMembersItemNotificationSettingsPath;
  readonly personas: SystemMembersItemPersonasPath;
  readonly skills: SystemMembersItemSkillsPath;
}

/** `/system/members/{id}/skills` */
export interface SystemMembersItemSkillsPath extends ItemList<MemberSkill, 'skill' | 'skillLevel'> {
  (id: number): Item<MemberSkill, 'skill' | 'skillLevel'>;
}

/** `/system/members/{id}/personas` */
export interface SystemMembersItemPersonasPath extends ReadList<MemberPersona> {
  (id: number): Gets<WithId<MemberPersona>>;
}

/** `/system/members/{id}/notificationSettings` */
export interface SystemMembersItemNotificationSettingsPath extends ItemList<MemberNotificationSetting, 'notificationType' | 'notificationTrigger'> {
  (id: number): Item<MemberNotificationSetting, 'notificationType' | 'notificationTrigger'>;
}

/** `/system/members/{id}/mycertifications` */
export interface SystemMembersItemMycertificationsPath extends ItemList<MemberCertification, 'certification'> {
  (id: number): Item<MemberCertification, 'certification'>;
}

/** `/system/members/{id}/managedDeviceAccounts` */
export interface SystemMembersItemManagedDeviceAccountsPath extends Lists<ManagedDeviceAccount> {
  readonly bulk: Puts<readonly ManagedDeviceAccount[], BulkResult> & Deletes<IdCollection, BulkResult>;
}

/** `/system/members/{id}/delegations` */
export interface SystemMembersItemDelegationsPath extends ItemList<MemberDelegation, 'delegationType' | 'delegatedTo' | 'dateStart' | 'dateEnd'> {
  (id: number): Item<MemberDelegation, 'delegationType' | 'delegatedTo' | 'dateStart' | 'dateEnd'>;
}

/** `/system/members/{id}/certifications` */
export interface SystemMembersItemCertificationsPath extends ItemList<MemberCertification, 'certification'> {
  (id: number): Item<MemberCertification, 'certification'>;
}

/** `/system/members/{id}/accruals` */
export interface SystemMembersItemAccrualsPath extends ItemList<MemberAccrual, 'accrualType' | 'year' | 'hours' | 'reason'> {
  (id: number): Item<MemberAccrual, 'accrualType' | 'year' | 'hours' | 'reason'>;
}

/** `/system/members/types` */
export interface SystemMembersTypesPath extends ItemList<MemberType, 'name'> {
  (id: number): SystemMembersTypesItemPath;
  readonly info: ReadList<MemberTypeInfo>;
}

/** `/system/members/types/{id}` */
export interface SystemMembersTypesItemPath extends Item<MemberType, 'name'> {
  readonly info: Gets<WithId<MemberTypeInfo>>;
}

/** `/system/marketplaceimport` */
export interface SystemMarketplaceimportPath {
  readonly getdefinition: SystemMarketplaceimportGetdefinitionPath;
  readonly import: Posts<MarketplaceImport, MarketplaceImport>;
}

/** `/system/marketplaceimport/getdefinition` */
export interface SystemMarketplaceimportGetdefinitionPath {
  (id: number): Gets<MarketplaceImport>;
}

/** `/system/managementNetworkSecurities` */
export interface SystemManagementNetworkSecuritiesPath extends ItemList<ManagementNetworkSecurity, 'name' | 'site'> {
  (id: number): SystemManagementNetworkSecuritiesItemPath;
}

/** `/system/managementNetworkSecurities/{id}` */
export interface SystemManagementNetworkSecuritiesItemPath extends Item<ManagementNetworkSecurity, 'name' | 'site'> {
  readonly testCredentials: Gets<SuccessResponse>;
}

/** `/system/locations` */
export interface SystemLocationsPath extends ItemList<Location, 'structureLevel' | 'name'> {
  (id: number): SystemLocationsItemPath;
}

/** `/system/locations/{id}` */
export interface SystemLocationsItemPath extends Item<Location, 'structureLevel' | 'name'> {
  readonly usages: UsageList<Usage>;
  readonly departments: SystemLocationsItemDepartmentsPath;
  readonly workRoles: SystemLocationsItemWorkRolesPath;
}

/** `/system/locations/{id}/workRoles` */
export interface SystemLocationsItemWorkRolesPath extends ReadList<LocationWorkRole> {
  (id: number): Gets<WithId<LocationWorkRole>>;
}

/** `/system/locations/{id}/departments` */
export interface SystemLocationsItemDepartmentsPath extends ReadList<LocationDepartment> {
  (id: number): Gets<WithId<LocationDepartment>>;
}

/** `/system/links` */
export interface SystemLinksPath extends ItemList<Link, 'name'> {
  (id: number): Item<Link, 'name'>;
}

/** `/system/ldapConfigurations` */
export interface SystemLdapConfigurationsPath extends ItemList<LdapConfiguration, 'name' | 'server' | 'domain'> {
  (id: number): SystemLdapConfigurationsItemPath;
  readonly info: ReadList<LdapConfigurationInfo>;
  readonly testLink: Posts<LdapConfigurationTestLink, SuccessResponse>;
}

/** `/system/ldapConfigurations/{id}` */
export interface SystemLdapConfigurationsItemPath extends Item<LdapConfiguration, 'name' | 'server' | 'domain'> {
  readonly info: Gets<WithId<LdapConfigurationInfo>>;
}

/** `/system/kpis` */
export interface SystemKpisPath extends ReadList<KPI> {
  (id: number): Gets<WithId<KPI>>;
}

/** `/system/kpiCategories` */
export interface SystemKpiCategoriesPath extends ReadList<KPICategory> {
  (id: number): Gets<WithId<KPICategory>>;
}

/** `/system/integratorlogins` */
export interface SystemIntegratorloginsPath extends ItemList<IntegratorLogin, 'username'> {
  (id: number): Item<IntegratorLogin, 'username'>;
}

/** `/system/integratorTags` */
export interface SystemIntegratorTagsPath extends ItemList<IntegratorTag, 'text'> {
  (id: number): Item<IntegratorTag, 'text'>;
}

/** `/system/info` */
export interface SystemInfoPath extends Gets<Info> {
  readonly departmentlocations: SystemInfoDepartmentlocationsPath;
  readonly departments: SystemInfoDepartmentsPath;
  readonly links: SystemInfoLinksPath;
  readonly locales: SystemInfoLocalesPath;
  readonly locations: SystemInfoLocationsPath;
  readonly members: SystemInfoMembersPath;
  readonly personas: SystemInfoPersonasPath;
  readonly standardNotes: SystemInfoStandardNotesPath;
}

/** `/system/info/standardNotes` */
export interface SystemInfoStandardNotesPath extends ReadList<StandardNoteInfo> {
  (id: number): Gets<WithId<StandardNoteInfo>>;
}

/** `/system/info/personas` */
export interface SystemInfoPersonasPath extends ReadList<PersonasInfo> {
  (id: number): Gets<WithId<PersonasInfo>>;
}

/** `/system/info/members` */
export interface SystemInfoMembersPath extends ReadList<MemberInfo> {
  (id: number | string): Gets<WithId<MemberInfo>>;
}

/** `/system/info/locations` */
export interface SystemInfoLocationsPath extends ReadList<LocationInfo> {
  (id: number): Gets<WithId<LocationInfo>>;
}

/** `/system/info/locales` */
export interface SystemInfoLocalesPath extends ReadList<LocaleInfo> {
  (id: number): Gets<WithId<LocaleInfo>>;
}

/** `/system/info/links` */
export interface SystemInfoLinksPath extends ReadList<LinkInfo> {
  (id: number): SystemInfoLinksItemPath;
}

/** `/system/info/links/{id}` */
export interface SystemInfoLinksItemPath extends Gets<WithId<LinkInfo>> {
  readonly resolveurl: Posts<LinkResolveUrlInfo, LinkResolveUrlInfo>;
}

/** `/system/info/departments` */
export interface SystemInfoDepartmentsPath extends ReadList<DepartmentInfo> {
  (id: number): Gets<WithId<DepartmentInfo>>;
}

/** `/system/info/departmentlocations` */
export interface SystemInfoDepartmentlocationsPath extends ReadList<DepartmentLocationInfo> {
  (id: number): Gets<WithId<DepartmentLocationInfo>>;
}

/** `/system/inOutTypes` */
export interface SystemInOutTypesPath extends ItemList<InOutType, 'description'> {
  (id: number): SystemInOutTypesItemPath;
  readonly count: Counts<unknown>['count'] & SystemInOutTypesCountPath;
  readonly info: Lists<InOutTypeInfo>;
}

/** `/system/inOutTypes/{id}` */
export interface SystemInOutTypesItemPath extends Item<InOutType, 'description'> {
  readonly info: Gets<WithId<InOutTypeInfo>>;
}

/** `/system/inOutTypes/count` */
export interface SystemInOutTypesCountPath extends Gets<Count> {
  readonly info: Gets<Count>;
}

/** `/system/inOutBoards` */
export interface SystemInOutBoardsPath extends ItemList<InOutBoard, 'member' | 'inOutType' | 'dateBack'> {
  (id: number): Item<InOutBoard, 'member' | 'inOutType' | 'dateBack'>;
}

/** `/system/importMassMaintenance` */
export interface SystemImportMassMaintenancePath {
  (id: number): PostsNothing<ImportMassMaintenance>;
}

/** `/system/imaps` */
export interface SystemImapsPath extends ItemList<Imap, 'name' | 'imapName' | 'processedName' | 'failedFolder' | 'server' | 'userName' | 'port'> {
  (id: number): SystemImapsItemPath;
  readonly info: ReadList<ImapInfo>;
}

/** `/system/imaps/{id}` */
export interface SystemImapsItemPath extends Item<Imap, 'name' | 'imapName' | 'processedName' | 'failedFolder' | 'server' | 'userName' | 'port'> {
  readonly info: Gets<WithId<ImapInfo>>;
}

/** `/system/googleemailsetup` */
export interface SystemGoogleemailsetupPath extends ItemList<GoogleEmailSetup, 'name' | 'username' | 'inboxFolder' | 'processedFolder' | 'failedFolder'> {
  (id: number): SystemGoogleemailsetupItemPath;
}

/** `/system/googleemailsetup/{id}` */
export interface SystemGoogleemailsetupItemPath extends Item<GoogleEmailSetup, 'name' | 'username' | 'inboxFolder' | 'processedFolder' | 'failedFolder'> {
  readonly testConnection: PostsNothing<SuccessResponse>;
}

/** `/system/fileuploadsettings` */
export interface SystemFileuploadsettingsPath extends ReadList<FileUploadSetting> {
  (id: number): Gets<WithId<FileUploadSetting>> & Replaces<FileUploadSetting, 'restrictFileTypesFlag'> & Patches<FileUploadSetting>;
}

/** `/system/experiments` */
export interface SystemExperimentsPath extends ReadList<Experiment> {
  (id: number): Gets<WithId<Experiment>>;
}

/** `/system/emailTokens` */
export interface SystemEmailTokensPath extends ReadList<EmailToken> {
  (id: number): Gets<WithId<EmailToken>>;
}

/** `/system/emailExclusions` */
export interface SystemEmailExclusionsPath extends ItemList<EmailExclusion, 'description'> {
  (id: number): Item<EmailExclusion, 'description'>;
}

/** `/system/emailConnectors` */
export interface SystemEmailConnectorsPath extends ItemList<EmailConnector, 'serviceBoard' | 'defaultCompany' | 'emailErrorsTo'> {
  (id: number): SystemEmailConnectorsItemPath;
  readonly info: ReadList<EmailConnectorInfo>;
}

/** `/system/emailConnectors/{grandparentId}` */
export interface SystemEmailConnectorsItemPath extends Item<EmailConnector, 'serviceBoard' | 'defaultCompany' | 'emailErrorsTo'> {
  readonly parsingStyles: SystemEmailConnectorsItemParsingStylesPath;
  readonly info: Gets<WithId<EmailConnectorInfo>>;
}

/** `/system/emailConnectors/{grandparentId}/parsingStyles` */
export interface SystemEmailConnectorsItemParsingStylesPath extends ItemList<EmailConnectorParsingStyle, 'parsingType' | 'parseRule' | 'priority'> {
  (id: number): SystemEmailConnectorsItemParsingStylesItemPath;
}

/** `/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}` */
export interface SystemEmailConnectorsItemParsingStylesItemPath extends Item<EmailConnectorParsingStyle, 'parsingType' | 'parseRule' | 'priority'> {
  readonly parsingRules: SystemEmailConnectorsItemParsingStylesItemParsingRulesPath;
}

/** `/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules` */
export interface SystemEmailConnectorsItemParsingStylesItemParsingRulesPath extends ItemList<EmailConnectorParsingRule, 'priority' | 'parsingVariable' | 'searchTerm'> {
  (id: number): Item<EmailConnectorParsingRule, 'priority' | 'parsingVariable' | 'searchTerm'>;
}

/** `/system/ePayConfigurations` */
export interface SystemEPayConfigurationsPath extends ItemList<EPayConfiguration, 'location' | 'currency' | 'url' | 'storeIdentifier'> {
  (id: number): Item<EPayConfiguration, 'location' | 'currency' | 'url' | 'storeIdentifier'>;
}

/** `/system/documents` */
export interface SystemDocumentsPath extends ReadList<DocumentInfo>, Uploads<DocumentInfo> {
  (id: number): SystemDocumentsItemPath;
  readonly uploadsample: Downloads;
}

/** `/system/documents/{id}` */
export interface SystemDocumentsItemPath extends Gets<WithId<DocumentInfo>>, Uploads<DocumentInfo>, Deletes, Downloads {
  readonly thumbnail: Downloads;
}

/** `/system/departments` */
export interface SystemDepartmentsPath extends ItemList<Department, 'identifier' | 'name'> {
  (id: number): SystemDepartmentsItemPath;
}

/** `/system/departments/{id}` */
export interface SystemDepartmentsItemPath extends Item<Department, 'identifier' | 'name'> {
  readonly usages: UsageList<Usage>;
  readonly locations: SystemDepartmentsItemLocationsPath;
}

/** `/system/departments/{id}/locations` */
export interface SystemDepartmentsItemLocationsPath extends ItemList<DepartmentLocation, 'location'> {
  (id: number): Item<DepartmentLocation, 'location'>;
}

/** `/system/cwTimeZones` */
export interface SystemCwTimeZonesPath extends ReadList<CwTimeZone> {
  (id: number): Gets<WithId<CwTimeZone>>;
}

/** `/system/customReports` */
export interface SystemCustomReportsPath extends ItemList<CustomReport, 'reportLink' | 'name' | 'module' | 'description'> {
  (id: number): SystemCustomReportsItemPath;
}

/** `/system/customReports/{id}` */
export interface SystemCustomReportsItemPath extends Item<CustomReport, 'reportLink' | 'name' | 'module' | 'description'> {
  readonly parameters: SystemCustomReportsItemParametersPath;
}

/** `/system/customReports/{id}/parameters` */
export interface SystemCustomReportsItemParametersPath extends ItemList<CustomReportParameter> {
  (id: number): Item<CustomReportParameter>;
}

/** `/system/contactsync` */
export interface SystemContactsyncPath {
  readonly monitoring: SystemContactsyncMonitoringPath;
}

/** `/system/contactsync/monitoring` */
export interface SystemContactsyncMonitoringPath extends PostsNothing<M365ContactSyncMonitoring>, Patches<M365ContactSyncMonitoring> {
  readonly notificationtype: Gets<M365ContactSyncMonitoring>;
}

/** `/system/connectwisehostedsetups` */
export interface SystemConnectwisehostedsetupsPath extends ItemList<ConnectWiseHostedSetup, 'screenId' | 'description' | 'url' | 'type'> {
  (id: number): Item<ConnectWiseHostedSetup, 'screenId' | 'description' | 'url' | 'type'>;
}

/** `/system/connectWiseHostedScreens` */
export interface SystemConnectWiseHostedScreensPath extends ReadList<ConnectWiseHostedScreen> {
  (id: number): Gets<WithId<ConnectWiseHostedScreen>>;
}

/** `/system/certifications` */
export interface SystemCertificationsPath extends ItemList<Certification, 'name' | 'company'> {
  (id: number): SystemCertificationsItemPath;
}

/** `/system/certifications/{id}` */
export interface SystemCertificationsItemPath extends Item<Certification, 'name' | 'company'> {
  readonly usages: UsageList<Usage>;
}

/** `/system/callbacks` */
export interface SystemCallbacksPath extends ItemList<CallbackEntry, 'url' | 'objectId' | 'type' | 'level'> {
  (id: number): Item<CallbackEntry, 'url' | 'objectId' | 'type' | 'level'>;
}

/** `/system/bundles` */
export interface SystemBundlesPath extends Posts<BundleRequestsCollection, BundleResultsCollection>, Counts<BundleResultsCollection> {
  readonly count: Counts<unknown>['count'] & Posts<BundleRequestsCollection, BundleResultsCollection>;
}

/** `/system/autoSyncTime` */
export interface SystemAutoSyncTimePath extends ItemList<AutoSyncTime, 'syncTime' | 'timeZone'> {
  (id: number): Item<AutoSyncTime, 'syncTime' | 'timeZone'>;
}

/** `/system/authAnvils` */
export interface SystemAuthAnvilsPath extends ReadList<AuthAnvil> {
  (id: number): Gets<WithId<AuthAnvil>> & Replaces<AuthAnvil, 'serverLocationUrl' | 'siteId'> & Patches<AuthAnvil>;
  readonly testConnection: Gets<SuccessResponse>;
}

/** `/system/apiMembers` */
export interface SystemApiMembersPath extends ItemList<ApiMember, 'identifier'> {
  (id: number): Gets<WithId<ApiMember>> & Replaces<ApiMember, 'identifier'> & Patches<ApiMember>;
  readonly default: Gets<ApiMember>;
}

/** `/system/allowedorigins` */
export interface SystemAllowedoriginsPath extends ItemList<AllowedOrigin, 'origin' | 'description'> {
  (id: number): Item<AllowedOrigin, 'origin' | 'description'>;
}

/** `/system/AllowedFileTypes` */
export interface SystemAllowedFileTypesPath extends ItemList<AllowedFileType, 'fileType'> {
  (id: number): Item<AllowedFileType, 'fileType'>;
}

/** The module system by itself: programs that use no other have no other's types to check. */
export function system(connection: ClientConnection): SystemPath {
  return resourceAt(connection, '/system') as unknown as SystemPath;
}
