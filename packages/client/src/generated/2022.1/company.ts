// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Counts, Creates, Deletes, Downloads, Gets, Item, ItemList, Lists, Patches, Posts, PostsNothing, Puts, ReadList, Replaces, UsageList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { AddressFormat, AddressFormatInfo, BulkResult, ClearPickerRequest, CommunicationType, CommunicationTypeInfo, Company, CompanyCompanyTypeAssociation, CompanyCompanyTypeAssociationCompanyTypeAssociation, CompanyConfiguration, CompanyContactTypeAssociation, CompanyCustomNote, CompanyFinance, CompanyGroup, CompanyManagementSummary, CompanyMerge, CompanyNote, CompanyNoteType, CompanyNoteTypeInfo, CompanyPickerItem, CompanySite, CompanyStatus, CompanyTeam, CompanyType, CompanyTypeInfo, ConfigurationStatus, ConfigurationStatusInfo, ConfigurationType, ConfigurationTypeInfo, ConfigurationTypeQuestion, ConfigurationTypeQuestionValue, Contact, ContactCommunication, ContactContactTypeAssociationContactTypeAssociation, ContactDepartment, ContactDepartmentInfo, ContactGroup, ContactNote, ContactRelationship, ContactTrack, ContactType, ContactTypeInfo, Count, Country, CountryInfo, EntityType, EntityTypeInfo, Json, ManagedDevicesIntegration, ManagedDevicesIntegrationCrossReference, ManagedDevicesIntegrationInfo, ManagedDevicesIntegrationLogin, ManagedDevicesIntegrationNotification, Management, ManagementBackup, ManagementItSolution, ManagementItSolutionAgreementInterfaceParameter, ManagementLogDocumentInfo, ManagementReportNotification, ManagementReportSetup, MarketDescription, MarketDescriptionInfo, OwnershipType, OwnershipTypeInfo, PortalConfiguration, PortalConfigurationInvoiceSetup, PortalConfigurationOpportunitySetup, PortalConfigurationPasswordEmailSetup, PortalConfigurationPaymentProcessor, PortalConfigurationProjectSetup, PortalConfigurationServiceSetup, PortalSecurity, PortalSecurityLevel, PortalSecuritySetting, RequestPasswordRequest, State, StateInfo, SuccessResponse, TeamRole, TeamRoleInfo, Track, TrackAction, Usage, ValidatePortalRequest, ValidatePortalResponse } from './models.ts';

/** `/company` */
export interface CompanyPath {
  readonly addressFormats: CompanyAddressFormatsPath;
  readonly communicationTypes: CompanyCommunicationTypesPath;
  readonly companies: CompanyCompaniesPath;
  readonly companyPickerItems: CompanyCompanyPickerItemsPath;
  readonly companyTypeAssociations: CompanyCompanyTypeAssociationsPath;
  readonly configurations: CompanyConfigurationsPath;
  readonly contactTypeAssociations: CompanyContactTypeAssociationsPath;
  readonly contacts: CompanyContactsPath;
  readonly countries: CompanyCountriesPath;
  readonly entityTypes: CompanyEntityTypesPath;
  readonly expenseTypes: CompanyExpenseTypesPath;
  readonly m365contactsync: CompanyM365contactsyncPath;
  readonly managedDevicesIntegrations: CompanyManagedDevicesIntegrationsPath;
  readonly management: CompanyManagementPath;
  readonly managementBackups: CompanyManagementBackupsPath;
  readonly managementItSolutions: CompanyManagementItSolutionsPath;
  readonly marketDescriptions: CompanyMarketDescriptionsPath;
  readonly noteTypes: CompanyNoteTypesPath;
  readonly ownershipTypes: CompanyOwnershipTypesPath;
  readonly paymentTypes: CompanyPaymentTypesPath;
  readonly portalConfigurations: CompanyPortalConfigurationsPath;
  readonly portalSecurityLevels: CompanyPortalSecurityLevelsPath;
  readonly portalSecuritySettings: CompanyPortalSecuritySettingsPath;
  readonly states: CompanyStatesPath;
  readonly teamRoles: CompanyTeamRolesPath;
  readonly tracks: CompanyTracksPath;
  readonly billingSetups: CompanyBillingSetupsPath;
  readonly companyFinance: CompanyCompanyFinancePath;
}

/** `/company/companyFinance` */
export interface CompanyCompanyFinancePath {
  (id: number): Replaces<CompanyFinance>;
}

/** `/company/billingSetups` */
export interface CompanyBillingSetupsPath {
  readonly info: Counts<Json>;
}

/** `/company/tracks` */
export interface CompanyTracksPath extends ItemList<Track, 'name'> {
  (id: number): CompanyTracksItemPath;
}

/** `/company/tracks/{id}` */
export interface CompanyTracksItemPath extends Item<Track, 'name'> {
  readonly actions: CompanyTracksItemActionsPath;
}

/** `/company/tracks/{id}/actions` */
export interface CompanyTracksItemActionsPath extends ItemList<TrackAction, 'notifyType'> {
  (id: number): Item<TrackAction, 'notifyType'>;
}

/** `/company/teamRoles` */
export interface CompanyTeamRolesPath extends ItemList<TeamRole, 'name'> {
  (id: number): CompanyTeamRolesItemPath;
  readonly info: ReadList<TeamRoleInfo>;
}

/** `/company/teamRoles/{id}` */
export interface CompanyTeamRolesItemPath extends Item<TeamRole, 'name'> {
  readonly info: Gets<WithId<TeamRoleInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/company/states` */
export interface CompanyStatesPath extends ItemList<State, 'identifier' | 'name' | 'country'> {
  (id: number): CompanyStatesItemPath;
  readonly info: ReadList<StateInfo>;
}

/** `/company/states/{id}` */
export interface CompanyStatesItemPath extends Item<State, 'identifier' | 'name' | 'country'> {
  readonly info: Gets<WithId<StateInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/company/portalSecuritySettings` */
export interface CompanyPortalSecuritySettingsPath extends ReadList<PortalSecuritySetting> {
  (id: number): Gets<WithId<PortalSecuritySetting>> & Replaces<PortalSecuritySetting> & Patches<PortalSecuritySetting>;
}

/** `/company/portalSecurityLevels` */
export interface CompanyPortalSecurityLevelsPath extends ReadList<PortalSecurityLevel> {
  (id: number): Gets<WithId<PortalSecurityLevel>> & Replaces<PortalSecurityLevel> & Patches<PortalSecurityLevel>;
}

/** `/company/portalConfigurations` */
export interface CompanyPortalConfigurationsPath extends ItemList<PortalConfiguration, 'name'> {
  (id: number): CompanyPortalConfigurationsItemPath;
  readonly copy: Posts<PortalConfiguration, PortalConfiguration>;
  readonly invoiceSetup: CompanyPortalConfigurationsInvoiceSetupPath;
}

/** `/company/portalConfigurations/{id}` */
export interface CompanyPortalConfigurationsItemPath extends Item<PortalConfiguration, 'name'> {
  readonly invoiceSetups: CompanyPortalConfigurationsItemInvoiceSetupsPath;
  readonly opportunitySetups: CompanyPortalConfigurationsItemOpportunitySetupsPath;
  readonly passwordEmailSetups: CompanyPortalConfigurationsItemPasswordEmailSetupsPath;
  readonly projectSetups: CompanyPortalConfigurationsItemProjectSetupsPath;
  readonly serviceSetups: CompanyPortalConfigurationsItemServiceSetupsPath;
}

/** `/company/portalConfigurations/{id}/serviceSetups` */
export interface CompanyPortalConfigurationsItemServiceSetupsPath extends ReadList<PortalConfigurationServiceSetup> {
  (id: number): Gets<WithId<PortalConfigurationServiceSetup>> & Replaces<PortalConfigurationServiceSetup, 'displayClosedTicketsOption' | 'timeMaterialsTicketTemplate' | 'fixedFeeTicketTemplate'> & Patches<PortalConfigurationServiceSetup>;
}

/** `/company/portalConfigurations/{id}/projectSetups` */
export interface CompanyPortalConfigurationsItemProjectSetupsPath extends ReadList<PortalConfigurationProjectSetup> {
  (id: number): Gets<WithId<PortalConfigurationProjectSetup>> & Replaces<PortalConfigurationProjectSetup, 'onlyDisplay'> & Patches<PortalConfigurationProjectSetup>;
}

/** `/company/portalConfigurations/{id}/passwordEmailSetups` */
export interface CompanyPortalConfigurationsItemPasswordEmailSetupsPath extends Lists<PortalConfigurationPasswordEmailSetup> {
  (id: number): Gets<WithId<PortalConfigurationPasswordEmailSetup>> & Replaces<PortalConfigurationPasswordEmailSetup> & Patches<PortalConfigurationPasswordEmailSetup>;
}

/** `/company/portalConfigurations/{id}/opportunitySetups` */
export interface CompanyPortalConfigurationsItemOpportunitySetupsPath extends Lists<PortalConfigurationOpportunitySetup>, Puts<PortalConfigurationOpportunitySetup, PortalConfigurationOpportunitySetup>, Patches<PortalConfigurationOpportunitySetup> {
  (id: number): Gets<WithId<PortalConfigurationOpportunitySetup>> & Replaces<PortalConfigurationOpportunitySetup> & Patches<PortalConfigurationOpportunitySetup>;
}

/** `/company/portalConfigurations/{id}/invoiceSetups` */
export interface CompanyPortalConfigurationsItemInvoiceSetupsPath extends ReadList<PortalConfigurationInvoiceSetup> {
  (id: number): CompanyPortalConfigurationsItemInvoiceSetupsItemPath;
}

/** `/company/portalConfigurations/{id}/invoiceSetups/{id}` */
export interface CompanyPortalConfigurationsItemInvoiceSetupsItemPath extends Gets<WithId<PortalConfigurationInvoiceSetup>>, Replaces<PortalConfigurationInvoiceSetup>, Patches<PortalConfigurationInvoiceSetup> {
  readonly testTransaction: Posts<PortalConfigurationInvoiceSetup, SuccessResponse>;
}

/** `/company/portalConfigurations/invoiceSetup` */
export interface CompanyPortalConfigurationsInvoiceSetupPath {
  readonly paymentProcessors: CompanyPortalConfigurationsInvoiceSetupPaymentProcessorsPath;
}

/** `/company/portalConfigurations/invoiceSetup/paymentProcessors` */
export interface CompanyPortalConfigurationsInvoiceSetupPaymentProcessorsPath extends ReadList<PortalConfigurationPaymentProcessor> {
  (id: number): Gets<WithId<PortalConfigurationPaymentProcessor>>;
}

/** `/company/paymentTypes` */
export interface CompanyPaymentTypesPath {
  readonly info: Counts<Json>;
}

/** `/company/ownershipTypes` */
export interface CompanyOwnershipTypesPath extends ItemList<OwnershipType, 'name'> {
  (id: number): CompanyOwnershipTypesItemPath;
  readonly info: ReadList<OwnershipTypeInfo>;
}

/** `/company/ownershipTypes/{id}` */
export interface CompanyOwnershipTypesItemPath extends Item<OwnershipType, 'name'> {
  readonly info: Gets<WithId<OwnershipTypeInfo>>;
}

/** `/company/noteTypes` */
export interface CompanyNoteTypesPath extends ItemList<CompanyNoteType, 'name'> {
  (id: number): CompanyNoteTypesItemPath;
  readonly count: Counts<unknown>['count'] & CompanyNoteTypesCountPath;
  readonly info: Lists<CompanyNoteTypeInfo>;
}

/** `/company/noteTypes/{id}` */
export interface CompanyNoteTypesItemPath extends Item<CompanyNoteType, 'name'> {
  readonly info: Gets<WithId<CompanyNoteTypeInfo>>;
}

/** `/company/noteTypes/count` */
export interface CompanyNoteTypesCountPath extends Gets<Count> {
  readonly info: Gets<Count>;
}

/** `/company/marketDescriptions` */
export interface CompanyMarketDescriptionsPath extends ItemList<MarketDescription, 'name'> {
  (id: number): CompanyMarketDescriptionsItemPath;
  readonly info: ReadList<MarketDescriptionInfo>;
}

/** `/company/marketDescriptions/{id}` */
export interface CompanyMarketDescriptionsItemPath extends Item<MarketDescription, 'name'> {
  readonly info: Gets<WithId<MarketDescriptionInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/company/managementItSolutions` */
export interface CompanyManagementItSolutionsPath extends ItemList<ManagementItSolution, 'name' | 'managementItSolutionType'> {
  (id: number): CompanyManagementItSolutionsItemPath;
}

/** `/company/managementItSolutions/{id}` */
export interface CompanyManagementItSolutionsItemPath extends Item<ManagementItSolution, 'name' | 'managementItSolutionType'> {
  readonly usages: UsageList<Usage>;
  readonly managementProducts: CompanyManagementItSolutionsItemManagementProductsPath;
}

/** `/company/managementItSolutions/{id}/managementProducts` */
export interface CompanyManagementItSolutionsItemManagementProductsPath extends ItemList<ManagementItSolutionAgreementInterfaceParameter, 'agreementType'> {
  (id: number): Item<ManagementItSolutionAgreementInterfaceParameter, 'agreementType'>;
}

/** `/company/managementBackups` */
export interface CompanyManagementBackupsPath extends ItemList<ManagementBackup, 'type' | 'item' | 'billingLevel'> {
  (id: number): Item<ManagementBackup, 'type' | 'item' | 'billingLevel'>;
}

/** `/company/management` */
export interface CompanyManagementPath extends ReadList<Management> {
  (id: number): CompanyManagementItemPath;
}

/** `/company/management/{id}` */
export interface CompanyManagementItemPath extends Gets<WithId<Management>>, Replaces<Management, 'addedConfigurationStatus' | 'deletedConfigurationStatus' | 'integratorLogin' | 'scheduleExecutiveSummaryReportFlag'>, Patches<Management> {
  readonly executeManagedItSync: PostsNothing<SuccessResponse>;
  readonly log: Downloads;
  readonly logs: Lists<ManagementLogDocumentInfo>;
  readonly managementReportNotifications: CompanyManagementItemManagementReportNotificationsPath;
}

/** `/company/management/{id}/managementReportNotifications` */
export interface CompanyManagementItemManagementReportNotificationsPath extends ItemList<ManagementReportNotification, 'notifyWho'> {
  (id: number): Item<ManagementReportNotification, 'notifyWho'>;
}

/** `/company/managedDevicesIntegrations` */
export interface CompanyManagedDevicesIntegrationsPath extends ItemList<ManagedDevicesIntegration, 'name' | 'solution' | 'loginBy' | 'defaultBillingLevel'> {
  (id: number): CompanyManagedDevicesIntegrationsItemPath;
  readonly info: ReadList<ManagedDevicesIntegrationInfo>;
}

/** `/company/managedDevicesIntegrations/{id}` */
export interface CompanyManagedDevicesIntegrationsItemPath extends Item<ManagedDevicesIntegration, 'name' | 'solution' | 'loginBy' | 'defaultBillingLevel'> {
  readonly info: Gets<WithId<ManagedDevicesIntegrationInfo>>;
  readonly usages: UsageList<Usage>;
  readonly crossReferences: CompanyManagedDevicesIntegrationsItemCrossReferencesPath;
  readonly logins: CompanyManagedDevicesIntegrationsItemLoginsPath;
  readonly notifications: CompanyManagedDevicesIntegrationsItemNotificationsPath;
}

/** `/company/managedDevicesIntegrations/{id}/notifications` */
export interface CompanyManagedDevicesIntegrationsItemNotificationsPath extends ItemList<ManagedDevicesIntegrationNotification, 'notifyWho' | 'logType'> {
  (id: number): Item<ManagedDevicesIntegrationNotification, 'notifyWho' | 'logType'>;
}

/** `/company/managedDevicesIntegrations/{id}/logins` */
export interface CompanyManagedDevicesIntegrationsItemLoginsPath extends ItemList<ManagedDevicesIntegrationLogin, 'username' | 'member'> {
  (id: number): Item<ManagedDevicesIntegrationLogin, 'username' | 'member'>;
}

/** `/company/managedDevicesIntegrations/{id}/crossReferences` */
export interface CompanyManagedDevicesIntegrationsItemCrossReferencesPath extends ItemList<ManagedDevicesIntegrationCrossReference> {
  (id: number): Item<ManagedDevicesIntegrationCrossReference>;
}

/** `/company/m365contactsync` */
export interface CompanyM365contactsyncPath {
  readonly property: Deletes;
}

/** `/company/expenseTypes` */
export interface CompanyExpenseTypesPath {
  readonly info: Counts<Json>;
}

/** `/company/entityTypes` */
export interface CompanyEntityTypesPath extends ReadList<EntityType> {
  (id: number): CompanyEntityTypesItemPath;
  readonly info: ReadList<EntityTypeInfo>;
}

/** `/company/entityTypes/{id}` */
export interface CompanyEntityTypesItemPath extends Gets<WithId<EntityType>> {
  readonly info: Gets<WithId<EntityTypeInfo>>;
}

/** `/company/countries` */
export interface CompanyCountriesPath extends ItemList<Country, 'name' | 'currency'> {
  (id: number): CompanyCountriesItemPath;
  readonly info: ReadList<CountryInfo>;
}

/** `/company/countries/{id}` */
export interface CompanyCountriesItemPath extends Item<Country, 'name' | 'currency'> {
  readonly info: Gets<WithId<CountryInfo>>;
}

/** `/company/contacts` */
export interface CompanyContactsPath extends ItemList<Contact, 'firstName'> {
  (id: number): CompanyContactsItemPath;
  readonly default: Gets<Contact>;
  readonly departments: CompanyContactsDepartmentsPath;
  readonly relationships: CompanyContactsRelationshipsPath;
  readonly requestPassword: Posts<RequestPasswordRequest, undefined>;
  readonly types: CompanyContactsTypesPath;
  readonly validatePortalCredentials: Posts<ValidatePortalRequest, ValidatePortalResponse>;
}

/** `/company/contacts/{id}` */
export interface CompanyContactsItemPath extends Item<Contact, 'firstName'> {
  readonly image: Downloads;
  readonly portalSecurity: Lists<PortalSecurity>;
  readonly usages: UsageList<Usage>;
  readonly communications: CompanyContactsItemCommunicationsPath;
  readonly groups: CompanyContactsItemGroupsPath;
  readonly notes: CompanyContactsItemNotesPath;
  readonly tracks: CompanyContactsItemTracksPath;
  readonly typeAssociations: CompanyContactsItemTypeAssociationsPath;
}

/** `/company/contacts/{id}/typeAssociations` */
export interface CompanyContactsItemTypeAssociationsPath extends ItemList<ContactContactTypeAssociationContactTypeAssociation, 'type' | 'contact'> {
  (id: number): Item<ContactContactTypeAssociationContactTypeAssociation, 'type' | 'contact'>;
}

/** `/company/contacts/{id}/tracks` */
export interface CompanyContactsItemTracksPath extends ItemList<ContactTrack> {
  (id: number): Gets<WithId<ContactTrack>> & Deletes;
}

/** `/company/contacts/{id}/notes` */
export interface CompanyContactsItemNotesPath extends ItemList<ContactNote, 'text'> {
  (id: number): Item<ContactNote, 'text'>;
}

/** `/company/contacts/{id}/groups` */
export interface CompanyContactsItemGroupsPath extends ItemList<ContactGroup, 'group'> {
  (id: number): Item<ContactGroup, 'group'>;
}

/** `/company/contacts/{id}/communications` */
export interface CompanyContactsItemCommunicationsPath extends ItemList<ContactCommunication, 'type' | 'value'> {
  (id: number): Item<ContactCommunication, 'type' | 'value'>;
}

/** `/company/contacts/types` */
export interface CompanyContactsTypesPath extends ItemList<ContactType, 'description'> {
  (id: number): CompanyContactsTypesItemPath;
  readonly count: Counts<unknown>['count'] & CompanyContactsTypesCountPath;
  readonly info: Lists<ContactTypeInfo>;
}

/** `/company/contacts/types/{id}` */
export interface CompanyContactsTypesItemPath extends Item<ContactType, 'description'> {
  readonly info: Gets<WithId<ContactTypeInfo>>;
}

/** `/company/contacts/types/count` */
export interface CompanyContactsTypesCountPath extends Gets<Count> {
  readonly info: Gets<Count>;
}

/** `/company/contacts/relationships` */
export interface CompanyContactsRelationshipsPath extends ItemList<ContactRelationship, 'name'> {
  (id: number): Item<ContactRelationship, 'name'>;
}

/** `/company/contacts/departments` */
export interface CompanyContactsDepartmentsPath extends ItemList<ContactDepartment, 'name'> {
  (id: number): CompanyContactsDepartmentsItemPath;
  readonly info: ReadList<ContactDepartmentInfo>;
}

/** `/company/contacts/departments/{id}` */
export interface CompanyContactsDepartmentsItemPath extends Item<ContactDepartment, 'name'> {
  readonly info: Gets<WithId<ContactDepartmentInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/company/contactTypeAssociations` */
export interface CompanyContactTypeAssociationsPath extends ItemList<CompanyContactTypeAssociation, 'type' | 'contact'> {
  (id: number): Item<CompanyContactTypeAssociation, 'type' | 'contact'>;
}

/** `/company/configurations` */
export interface CompanyConfigurationsPath extends ItemList<CompanyConfiguration, 'name' | 'type' | 'company'> {
  (id: number): CompanyConfigurationsItemPath;
  readonly bulk: Posts<readonly CompanyConfiguration[], CompanyConfiguration> & Puts<readonly CompanyConfiguration[], CompanyConfiguration> & Deletes<undefined, BulkResult>;
  readonly statuses: CompanyConfigurationsStatusesPath;
  readonly types: CompanyConfigurationsTypesPath;
}

/** `/company/configurations/{id}` */
export interface CompanyConfigurationsItemPath extends Item<CompanyConfiguration, 'name' | 'type' | 'company'> {
  readonly changeType: Patches<CompanyConfiguration>;
}

/** `/company/configurations/types` */
export interface CompanyConfigurationsTypesPath extends ItemList<ConfigurationType, 'name'> {
  (id: number): CompanyConfigurationsTypesItemPath;
}

/** `/company/configurations/types/{grandparentId}` */
export interface CompanyConfigurationsTypesItemPath extends Item<ConfigurationType, 'name'> {
  readonly questions: CompanyConfigurationsTypesItemQuestionsPath;
  readonly info: Gets<WithId<ConfigurationTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/company/configurations/types/{grandparentId}/questions` */
export interface CompanyConfigurationsTypesItemQuestionsPath extends ItemList<ConfigurationTypeQuestion, 'fieldType' | 'entryType' | 'sequenceNumber' | 'question'> {
  (id: number): CompanyConfigurationsTypesItemQuestionsItemPath;
}

/** `/company/configurations/types/{grandparentId}/questions/{parentId}` */
export interface CompanyConfigurationsTypesItemQuestionsItemPath extends Item<ConfigurationTypeQuestion, 'fieldType' | 'entryType' | 'sequenceNumber' | 'question'> {
  readonly values: CompanyConfigurationsTypesItemQuestionsItemValuesPath;
}

/** `/company/configurations/types/{grandparentId}/questions/{parentId}/values` */
export interface CompanyConfigurationsTypesItemQuestionsItemValuesPath extends ItemList<ConfigurationTypeQuestionValue, 'value'> {
  (id: number): CompanyConfigurationsTypesItemQuestionsItemValuesItemPath;
}

/** `/company/configurations/types/{grandparentId}/questions/{parentId}/values/{id}` */
export interface CompanyConfigurationsTypesItemQuestionsItemValuesItemPath extends Item<ConfigurationTypeQuestionValue, 'value'> {
  readonly usages: UsageList<Usage>;
}

/** `/company/configurations/statuses` */
export interface CompanyConfigurationsStatusesPath extends ItemList<ConfigurationStatus, 'description'> {
  (id: number): CompanyConfigurationsStatusesItemPath;
  readonly info: ReadList<ConfigurationStatusInfo>;
}

/** `/company/configurations/statuses/{id}` */
export interface CompanyConfigurationsStatusesItemPath extends Item<ConfigurationStatus, 'description'> {
  readonly info: Gets<WithId<ConfigurationStatusInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/company/companyTypeAssociations` */
export interface CompanyCompanyTypeAssociationsPath extends ItemList<CompanyCompanyTypeAssociation, 'type' | 'company'> {
  (id: number): Item<CompanyCompanyTypeAssociation, 'type' | 'company'>;
}

/** `/company/companyPickerItems` */
export interface CompanyCompanyPickerItemsPath extends ItemList<CompanyPickerItem, 'company'> {
  (id: number): Gets<WithId<CompanyPickerItem>> & Deletes;
  readonly clear: PostsNothing<ClearPickerRequest>;
}

/** `/company/companies` */
export interface CompanyCompaniesPath extends ItemList<Company, 'identifier' | 'name'> {
  (id: number): CompanyCompaniesItemPath;
  readonly default: Gets<Company>;
  readonly info: CompanyCompaniesInfoPath;
  readonly statuses: CompanyCompaniesStatusesPath;
  readonly types: CompanyCompaniesTypesPath;
}

/** `/company/companies/{id}` */
export interface CompanyCompaniesItemPath extends Item<Company, 'identifier' | 'name'> {
  readonly merge: Posts<CompanyMerge, SuccessResponse>;
  readonly usages: UsageList<Usage>;
  readonly customStatusNotes: CompanyCompaniesItemCustomStatusNotesPath;
  readonly groups: CompanyCompaniesItemGroupsPath;
  readonly managementReportNotifications: CompanyCompaniesItemManagementReportNotificationsPath;
  readonly managementReportSetup: CompanyCompaniesItemManagementReportSetupPath;
  readonly managementSummaryReports: CompanyCompaniesItemManagementSummaryReportsPath;
  readonly notes: CompanyCompaniesItemNotesPath;
  readonly sites: CompanyCompaniesItemSitesPath;
  readonly surveys: Counts<Json>;
  readonly teams: CompanyCompaniesItemTeamsPath;
  readonly tracks: CompanyCompaniesItemTracksPath;
  readonly typeAssociations: CompanyCompaniesItemTypeAssociationsPath;
}

/** `/company/companies/{id}/typeAssociations` */
export interface CompanyCompaniesItemTypeAssociationsPath extends ItemList<CompanyCompanyTypeAssociationCompanyTypeAssociation, 'type' | 'company'> {
  (id: number): Item<CompanyCompanyTypeAssociationCompanyTypeAssociation, 'type' | 'company'>;
}

/** `/company/companies/{id}/tracks` */
export interface CompanyCompaniesItemTracksPath extends ItemList<ContactTrack> {
  (id: number): Gets<WithId<ContactTrack>> & Deletes;
}

/** `/company/companies/{id}/teams` */
export interface CompanyCompaniesItemTeamsPath extends ItemList<CompanyTeam, 'teamRole'> {
  (id: number): Item<CompanyTeam, 'teamRole'>;
}

/** `/company/companies/{id}/sites` */
export interface CompanyCompaniesItemSitesPath extends ItemList<CompanySite, 'name'> {
  (id: number): CompanyCompaniesItemSitesItemPath;
}

/** `/company/companies/{id}/sites/{id}` */
export interface CompanyCompaniesItemSitesItemPath extends Item<CompanySite, 'name'> {
  readonly usages: UsageList<Usage>;
}

/** `/company/companies/{id}/notes` */
export interface CompanyCompaniesItemNotesPath extends ItemList<CompanyNote, 'text'> {
  (id: number): Item<CompanyNote, 'text'>;
}

/** `/company/companies/{id}/managementSummaryReports` */
export interface CompanyCompaniesItemManagementSummaryReportsPath extends ItemList<CompanyManagementSummary, 'groupIdentifier'> {
  (id: number): Item<CompanyManagementSummary, 'groupIdentifier'>;
}

/** `/company/companies/{id}/managementReportSetup` */
export interface CompanyCompaniesItemManagementReportSetupPath extends Lists<ManagementReportSetup>, Creates<ManagementReportSetup, 'scheduledReportDisabledFlag'> {
  (id: number): Replaces<ManagementReportSetup, 'scheduledReportDisabledFlag'> & Patches<ManagementReportSetup>;
}

/** `/company/companies/{id}/managementReportNotifications` */
export interface CompanyCompaniesItemManagementReportNotificationsPath extends ItemList<ManagementReportNotification, 'notifyWho'> {
  (id: number): Item<ManagementReportNotification, 'notifyWho'>;
}

/** `/company/companies/{id}/groups` */
export interface CompanyCompaniesItemGroupsPath extends ItemList<CompanyGroup, 'group'> {
  (id: number): Item<CompanyGroup, 'group'>;
}

/** `/company/companies/{id}/customStatusNotes` */
export interface CompanyCompaniesItemCustomStatusNotesPath extends ItemList<CompanyCustomNote, 'customNote' | 'status'> {
  (id: number): Item<CompanyCustomNote, 'customNote' | 'status'>;
}

/** `/company/companies/types` */
export interface CompanyCompaniesTypesPath extends ItemList<CompanyType, 'name'> {
  (id: number): CompanyCompaniesTypesItemPath;
}

/** `/company/companies/types/{id}` */
export interface CompanyCompaniesTypesItemPath extends Item<CompanyType, 'name'> {
  readonly usages: UsageList<Usage>;
}

/** `/company/companies/statuses` */
export interface CompanyCompaniesStatusesPath extends ItemList<CompanyStatus, 'name'> {
  (id: number): CompanyCompaniesStatusesItemPath;
}

/** `/company/companies/statuses/{id}` */
export interface CompanyCompaniesStatusesItemPath extends Item<CompanyStatus, 'name'> {
  readonly usages: UsageList<Usage>;
}

/** `/company/companies/info` */
export interface CompanyCompaniesInfoPath {
  readonly types: CompanyCompaniesInfoTypesPath;
}

/** `/company/companies/info/types` */
export interface CompanyCompaniesInfoTypesPath extends ReadList<CompanyTypeInfo> {
  (id: number): Gets<WithId<CompanyTypeInfo>>;
}

/** `/company/communicationTypes` */
export interface CompanyCommunicationTypesPath extends ItemList<CommunicationType, 'description' | 'iphoneXref' | 'androidXref'> {
  (id: number): CompanyCommunicationTypesItemPath;
  readonly info: ReadList<CommunicationTypeInfo>;
}

/** `/company/communicationTypes/{id}` */
export interface CompanyCommunicationTypesItemPath extends Item<CommunicationType, 'description' | 'iphoneXref' | 'androidXref'> {
  readonly info: Gets<WithId<CommunicationTypeInfo>>;
  readonly usages: UsageList<Usage>;
}

/** `/company/addressFormats` */
export interface CompanyAddressFormatsPath extends ItemList<AddressFormat, 'name' | 'format'> {
  (id: number): CompanyAddressFormatsItemPath;
  readonly info: ReadList<AddressFormatInfo>;
}

/** `/company/addressFormats/{id}` */
export interface CompanyAddressFormatsItemPath extends Item<AddressFormat, 'name' | 'format'> {
  readonly info: Gets<WithId<AddressFormatInfo>>;
}

/** The module company by itself: programs that use no other have no other's types to check. */
export function company(connection: ClientConnection): CompanyPath {
  return resourceAt(connection, '/company') as unknown as CompanyPath;
}
