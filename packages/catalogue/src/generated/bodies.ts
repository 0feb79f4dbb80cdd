// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { Json } from '../json.ts';

export interface AddressFormat {
  id?: number;
  name?: string;
  format?: string;
  defaultFlag?: boolean | null;
  countryIds?: readonly number[];
  addAllCountries?: boolean | null;
  removeAllCountries?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Count {
  count?: number;
}

export interface AddressFormatInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PatchOperation {
  op?: string;
  path?: string;
  value?: Json;
}

export interface CommunicationType {
  id?: number;
  description?: string;
  phoneFlag?: boolean | null;
  faxFlag?: boolean | null;
  emailFlag?: boolean | null;
  defaultFlag?: boolean | null;
  exchangeXref?: string;
  iphoneXref?: string;
  androidXref?: string;
  googleXref?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CommunicationTypeInfo {
  id?: number;
  description?: string;
  phoneFlag?: boolean | null;
  faxFlag?: boolean | null;
  emailFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Usage {
  type?: string;
  count?: number | null;
  id?: number | null;
  description?: string;
  hyperlink?: string;
  typeKey?: string;
}

export interface Company {
  id?: number;
  identifier?: string;
  name?: string;
  status?: CompanyStatusReference;
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: CountryReference;
  phoneNumber?: string;
  faxNumber?: string;
  website?: string;
  territory?: SystemLocationReference;
  market?: MarketDescriptionReference;
  accountNumber?: string;
  defaultContact?: ContactReference;
  dateAcquired?: string;
  sicCode?: SicCodeReference;
  parentCompany?: CompanyReference;
  annualRevenue?: number | null;
  numberOfEmployees?: number | null;
  yearEstablished?: number | null;
  revenueYear?: number | null;
  ownershipType?: OwnershipTypeReference;
  timeZoneSetup?: TimeZoneSetupReference;
  leadSource?: string;
  leadFlag?: boolean | null;
  unsubscribeFlag?: boolean | null;
  calendar?: CalendarReference;
  userDefinedField1?: string;
  userDefinedField2?: string;
  userDefinedField3?: string;
  userDefinedField4?: string;
  userDefinedField5?: string;
  userDefinedField6?: string;
  userDefinedField7?: string;
  userDefinedField8?: string;
  userDefinedField9?: string;
  userDefinedField10?: string;
  vendorIdentifier?: string;
  taxIdentifier?: string;
  taxCode?: TaxCodeReference;
  billingTerms?: BillingTermsReference;
  invoiceTemplate?: InvoiceTemplateReference;
  pricingSchedule?: PricingScheduleReference;
  companyEntityType?: EntityTypeReference;
  billToCompany?: CompanyReference;
  billingSite?: SiteReference;
  billingContact?: ContactReference;
  invoiceDeliveryMethod?: BillingDeliveryReference;
  invoiceToEmailAddress?: string;
  invoiceCCEmailAddress?: string;
  deletedFlag?: boolean | null;
  dateDeleted?: string;
  deletedBy?: string;
  mobileGuid?: string | null;
  facebookUrl?: string;
  twitterUrl?: string;
  linkedInUrl?: string;
  currency?: CurrencyReference;
  territoryManager?: MemberReference;
  resellerIdentifier?: string;
  isVendorFlag?: boolean | null;
  types?: readonly CompanyTypeReference[];
  site?: SiteReference;
  integratorTags?: readonly string[];
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface CompanyStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CountryReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SystemLocationReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MarketDescriptionReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SicCodeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OwnershipTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeZoneSetupReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CalendarReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxCodeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingTermsReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceTemplateReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PricingScheduleReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EntityTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SiteReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingDeliveryReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CurrencyReference {
  id?: number | null;
  symbol?: string;
  currencyCode?: string;
  decimalSeparator?: string;
  numberOfDecimals?: number;
  thousandsSeparator?: string;
  negativeParenthesesFlag?: boolean;
  displaySymbolFlag?: boolean;
  currencyIdentifier?: string;
  displayIdFlag?: boolean;
  rightAlign?: boolean;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  dailyCapacity?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CustomFieldValue {
  id?: number | null;
  caption?: string;
  type?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  entryMethod?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  numberOfDecimals?: number | null;
  value?: Json;
  connectWiseId?: string;
  rowNum?: number;
  userDefinedFieldRecId?: number;
  podId?: string;
}

export interface CompanyInfo {
  id?: number;
  identifier?: string;
  name?: string;
  territory?: SystemLocationReference;
  defaultContact?: ContactReference;
  phoneNumber?: string;
  city?: string;
  site?: SiteReference;
  isVendorFlag?: boolean | null;
  currency?: CurrencyReference;
  billToCompany?: CompanyReference;
  billingSite?: SiteReference;
  billingContact?: ContactReference;
  billingTerms?: BillingTermsReference;
  taxCode?: TaxCodeReference;
  deletedFlag?: boolean | null;
  types?: readonly CompanyTypeReference[];
  status?: CompanyStatusReference;
  noServiceFlag?: boolean | null;
  addressLine1?: string;
  addressLine2?: string;
  state?: string;
  country?: CountryReference;
  zip?: string;
  leadFlag?: boolean | null;
  faxNumber?: string;
  vendorIdentifier?: string;
  taxIdentifier?: string;
  facebookUrl?: string;
  twitterUrl?: string;
  linkedInUrl?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyTypeInfo {
  id?: number;
  name?: string;
  isVendor?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  notifyFlag?: boolean | null;
  disallowSavingFlag?: boolean | null;
  notificationMessage?: string;
  customNoteFlag?: boolean | null;
  cancelOpenTracksFlag?: boolean | null;
  track?: TrackReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TrackReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyType {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  vendorFlag?: boolean | null;
  serviceAlertFlag?: boolean | null;
  serviceAlertMessage?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyMerge {
  toCompanyId?: number;
  name?: 'From' | 'To' | null;
  identifier?: 'From' | 'To' | null;
  status?: 'From' | 'To' | null;
  type?: 'From' | 'To' | null;
  primaryAddress?: 'From' | 'To' | null;
  primaryContact?: 'From' | 'To' | null;
  phone?: 'From' | 'To' | null;
  fax?: 'From' | 'To' | null;
  website?: 'From' | 'To' | null;
  market?: 'From' | 'To' | null;
  territory?: 'From' | 'To' | null;
  revenue?: 'From' | 'To' | null;
  revenueYear?: 'From' | 'To' | null;
  numberOfEmployees?: 'From' | 'To' | null;
  sicCode?: 'From' | 'To' | null;
  dateAcquired?: 'From' | 'To' | null;
  timeZone?: 'From' | 'To' | null;
  sourceList?: 'From' | 'To' | null;
  userDefinedField1?: 'From' | 'To' | null;
  userDefinedField2?: 'From' | 'To' | null;
  userDefinedField3?: 'From' | 'To' | null;
  userDefinedField4?: 'From' | 'To' | null;
  userDefinedField5?: 'From' | 'To' | null;
  userDefinedField6?: 'From' | 'To' | null;
  userDefinedField7?: 'From' | 'To' | null;
  userDefinedField8?: 'From' | 'To' | null;
  userDefinedField9?: 'From' | 'To' | null;
  userDefinedField10?: 'From' | 'To' | null;
  billingAddress?: 'From' | 'To' | null;
  billingContact?: 'From' | 'To' | null;
  taxCode?: 'From' | 'To' | null;
  accountNumber?: 'From' | 'To' | null;
  billingTerms?: 'From' | 'To' | null;
  notes?: 'Discard' | 'Merge' | null;
  sites?: 'Discard' | 'Merge' | null;
  activities?: 'Discard' | 'Merge' | null;
  opportunities?: 'Discard' | 'Merge' | null;
  services?: 'Discard' | 'Merge' | null;
  projects?: 'Discard' | 'Merge' | null;
  contacts?: 'Discard' | 'Merge' | null;
  documents?: 'Discard' | 'Merge' | null;
}

export interface SuccessResponse {
  success?: boolean;
  message?: string;
}

export interface CompanyCustomNote {
  id?: number;
  customNote?: string;
  status?: CompanyStatusReference;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyGroup {
  id?: number;
  group?: GroupReference;
  company?: CompanyReference;
  defaultContactFlag?: boolean | null;
  allContactsFlag?: boolean | null;
  removeAllContactsFlag?: boolean | null;
  unsubscribeFlag?: boolean | null;
  contactIds?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GroupReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagementReportNotification {
  id?: number;
  notifyWho?: NotificationRecipientReference;
  member?: MemberReference;
  email?: string;
  globalFlag?: boolean | null;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface NotificationRecipientReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagementReportSetup {
  id?: number;
  scheduledReportDisabledFlag?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyManagementSummary {
  id?: number;
  managementSolution?: ManagementSolutionReference;
  groupIdentifier?: string;
  deviceType?: 'WorkstationsAndServers' | 'BackupStats' | 'Servers' | 'Workstations' | null;
  agreement?: AgreementReference;
  snmpMachines?: number | null;
  totalWorkstations?: number | null;
  totalServers?: number | null;
  totalWindowsServers?: number | null;
  totalWindowsWorkstations?: number | null;
  totalManagedMachines?: number | null;
  serversOffline?: number | null;
  serversDiskSpaceLow?: number | null;
  failedBackupJobs?: number | null;
  totalNotifications?: number | null;
  successfulBackupJobs?: number | null;
  serverAvailability?: number | null;
  virusesRemoved?: number | null;
  spywareItemsRemoved?: number | null;
  windowsPatchesInstalled?: number | null;
  diskCleanups?: number | null;
  diskDefragmentations?: number | null;
  fullyPatchedMachines?: number | null;
  missingOneTwoPatchesMachines?: number | null;
  missingThreeFivePatchesMachines?: number | null;
  missingMoreFivePatchesMachines?: number | null;
  missingUnscannedPatchesMachines?: number | null;
  alertsGenerated?: string;
  internetConnectivity?: number | null;
  diskSpaceCleanedMb?: number | null;
  missingSecurityPatches?: string;
  cpuUtilization?: number | null;
  memoryUtilization?: number | null;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagementSolutionReference {
  id?: number | null;
  name?: string;
  setupName?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementReference {
  id?: number | null;
  name?: string;
  type?: string;
  chargeFirmFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyNote {
  id?: number;
  text?: string;
  type?: NoteTypeReference;
  flagged?: boolean | null;
  enteredBy?: string;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface NoteTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanySite {
  id?: number;
  name?: string;
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  stateReference?: StateReference;
  zip?: string;
  country?: CountryReference;
  addressFormat?: string;
  phoneNumber?: string;
  phoneNumberExt?: string;
  faxNumber?: string;
  taxCode?: TaxCodeReference;
  entityType?: EntityTypeReference;
  expenseReimbursement?: number | null;
  primaryAddressFlag?: boolean | null;
  defaultShippingFlag?: boolean | null;
  defaultBillingFlag?: boolean | null;
  defaultMailingFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  billSeparateFlag?: boolean | null;
  mobileGuid?: string | null;
  calendar?: CalendarReference;
  timeZone?: TimeZoneSetupReference;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface StateReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanySiteInfo {
  id?: number;
  name?: string;
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  stateReference?: StateReference;
  country?: CountryReference;
  zip?: string;
  addressFormat?: string;
  phoneNumber?: string;
  inactiveFlag?: boolean | null;
  defaultShippingFlag?: boolean | null;
  defaultBillingFlag?: boolean | null;
  primaryAddressFlag?: boolean | null;
  taxCode?: TaxCodeReference;
  phoneNumberExt?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyTeam {
  id?: number;
  company?: CompanyReference;
  teamRole?: TeamRoleReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  contact?: ContactReference;
  member?: MemberReference;
  accountManagerFlag?: boolean | null;
  techFlag?: boolean | null;
  salesFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TeamRoleReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SystemDepartmentReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactTrack {
  id?: number;
  trackId?: number;
  name?: string;
  startDate?: string;
  endDate?: string;
  actionTaken?: number | null;
  actionRemaining?: number | null;
  startedBy?: string;
  company?: CompanyReference;
  contact?: ContactReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyCompanyTypeAssociationCompanyTypeAssociation {
  id?: number;
  type?: CompanyTypeReference;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyPickerItem {
  id?: number;
  member?: MemberReference;
  company?: CompanyReference;
  companyStatus?: CompanyStatusReference;
  companyType?: CompanyTypeReference;
  companySite?: SiteReference;
  companyLocation?: SystemLocationReference;
  companyCountry?: CountryReference;
  vendorPickerFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ClearPickerRequest {
  member?: MemberReference;
  type?: 'Company' | 'Vendor' | null;
}

export interface CompanyCompanyTypeAssociation {
  id?: number;
  type?: CompanyTypeReference;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyConfiguration {
  id?: number;
  name?: string;
  type?: ConfigurationTypeReference;
  status?: ConfigurationStatusReference;
  company?: CompanyReference;
  contact?: ContactReference;
  site?: SiteReference;
  locationId?: number | null;
  location?: SystemLocationReference;
  businessUnitId?: number | null;
  department?: SystemDepartmentReference;
  deviceIdentifier?: string;
  serialNumber?: string;
  modelNumber?: string;
  tagNumber?: string;
  purchaseDate?: string;
  installationDate?: string;
  installedBy?: MemberReference;
  warrantyExpirationDate?: string;
  vendorNotes?: string;
  notes?: string;
  macAddress?: string;
  lastLoginName?: string;
  billFlag?: boolean | null;
  backupSuccesses?: number | null;
  backupIncomplete?: number | null;
  backupFailed?: number | null;
  backupRestores?: number | null;
  lastBackupDate?: string;
  backupServerName?: string;
  backupBillableSpaceGb?: number | null;
  backupProtectedDeviceList?: string;
  backupYear?: number | null;
  backupMonth?: number | null;
  ipAddress?: string;
  defaultGateway?: string;
  osType?: string;
  osInfo?: string;
  cpuSpeed?: string;
  ram?: string;
  localHardDrives?: string;
  parentConfigurationId?: number | null;
  vendor?: CompanyReference;
  manufacturer?: ManufacturerReference;
  questions?: readonly ConfigurationQuestion[];
  activeFlag?: boolean | null;
  managementLink?: string;
  remoteLink?: string;
  sla?: SLAReference;
  mobileGuid?: string | null;
  displayVendorFlag?: boolean | null;
  companyLocationId?: number | null;
  showRemoteFlag?: boolean | null;
  showAutomateFlag?: boolean | null;
  needsRenewalFlag?: boolean | null;
  manufacturerPartNumber?: string;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface ConfigurationTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManufacturerReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationQuestion {
  answerId?: number | null;
  questionId?: number | null;
  question?: string;
  answer?: Json;
  sequenceNumber?: number | null;
  numberOfDecimals?: number | null;
  fieldType?: 'TextArea' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  requiredFlag?: boolean | null;
}

export interface SLAReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BulkResult {
  payload?: readonly ResultInfo[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ResultInfo {
  success?: boolean;
  originalIndex?: number;
  statusCode?: number;
  data?: IRestIdentifiedItem;
  error?: ErrorResponseMessage;
}

export interface IRestIdentifiedItem {
  id?: number;
}

export interface ErrorResponseMessage {
  code?: string;
  message?: string;
  errors?: readonly ValidationError[];
}

export interface ValidationError {
  code?: string;
  message?: string;
  resource?: string;
  field?: string;
  details?: string;
}

export interface ConfigurationStatus {
  id?: number;
  description?: string;
  closedFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationStatusInfo {
  id?: number;
  description?: string;
  closedFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationType {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  systemFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationTypeCopy {
  id?: number;
  name?: string;
}

export interface ConfigurationTypeQuestionValue {
  id?: number;
  configurationType?: ConfigurationTypeReference;
  question?: ConfigurationTypeQuestionReference;
  value?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationTypeQuestionReference {
  id?: number | null;
  question?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationTypeInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  systemFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationTypeQuestion {
  id?: number;
  configurationType?: ConfigurationTypeReference;
  fieldType?: 'TextArea' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  entryType?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  sequenceNumber?: number | null;
  question?: string;
  numberOfDecimals?: number | null;
  requiredFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyContactTypeAssociation {
  id?: number;
  type?: ContactTypeReference;
  contact?: ContactReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Contact {
  id?: number;
  firstName?: string;
  lastName?: string;
  company?: CompanyReference;
  site?: SiteReference;
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  zip?: string;
  country?: CountryReference;
  relationship?: RelationshipReference;
  relationshipOverride?: string;
  department?: ContactDepartmentReference;
  inactiveFlag?: boolean | null;
  defaultMergeContactId?: number | null;
  securityIdentifier?: string;
  managerContact?: ContactReference;
  assistantContact?: ContactReference;
  title?: string;
  school?: string;
  nickName?: string;
  marriedFlag?: boolean | null;
  childrenFlag?: boolean | null;
  children?: string;
  significantOther?: string;
  portalPassword?: string;
  portalSecurityLevel?: number | null;
  disablePortalLoginFlag?: boolean | null;
  unsubscribeFlag?: boolean | null;
  gender?: 'Female' | 'Male' | null;
  birthDay?: string;
  anniversary?: string;
  presence?: 'NoAgent' | 'Online' | 'DoNotDisturb' | 'Away' | 'Offline' | null;
  mobileGuid?: string | null;
  facebookUrl?: string;
  twitterUrl?: string;
  linkedInUrl?: string;
  defaultPhoneType?: string;
  defaultPhoneNbr?: string;
  defaultPhoneExtension?: string;
  defaultBillingFlag?: boolean | null;
  defaultFlag?: boolean | null;
  userDefinedField1?: string;
  userDefinedField2?: string;
  userDefinedField3?: string;
  userDefinedField4?: string;
  userDefinedField5?: string;
  userDefinedField6?: string;
  userDefinedField7?: string;
  userDefinedField8?: string;
  userDefinedField9?: string;
  userDefinedField10?: string;
  companyLocation?: SystemLocationReference;
  communicationItems?: readonly ContactCommunicationItem[];
  types?: readonly ContactTypeReference[];
  integratorTags?: readonly string[];
  customFields?: readonly CustomFieldValue[];
  photo?: DocumentReference;
  ignoreDuplicates?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
  typeIds?: readonly number[];
}

export interface RelationshipReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactDepartmentReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactCommunicationItem {
  id?: number;
  type?: CommunicationTypeReference;
  value?: string;
  extension?: string;
  defaultFlag?: boolean | null;
  domain?: string;
  communicationType?: 'Email' | 'Fax' | 'Phone' | null;
}

export interface CommunicationTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DocumentReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactDepartment {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactDepartmentInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactInfo {
  id?: number;
  firstName?: string;
  lastName?: string;
  communicationItems?: readonly ContactCommunicationItem[];
  defaultPhoneNbr?: string;
  defaultPhoneType?: string;
  defaultFlag?: boolean | null;
  company?: CompanyReference;
  companyLocation?: SystemLocationReference;
  site?: SiteReference;
  inactiveFlag?: boolean | null;
  title?: string;
  types?: readonly ContactTypeReference[];
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  state?: string;
  country?: CountryReference;
  zip?: string;
  department?: ContactDepartmentReference;
  defaultBillingFlag?: boolean | null;
  facebookUrl?: string;
  twitterUrl?: string;
  linkedInUrl?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactRelationship {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RequestPasswordRequest {
  email?: string;
}

export interface ContactType {
  id?: number;
  description?: string;
  defaultFlag?: boolean | null;
  serviceAlertFlag?: boolean | null;
  serviceAlertMessage?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactTypeInfo {
  id?: number;
  description?: string;
  defaultFlag?: boolean | null;
  serviceAlertFlag?: boolean | null;
  serviceAlertMessage?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ValidatePortalRequest {
  email?: string;
  password?: string;
}

export interface ValidatePortalResponse {
  success?: boolean;
  contactId?: number;
}

export interface PortalSecurity {
  identifier?: string;
  enabled?: boolean | null;
}

export interface ContactCommunication {
  id?: number;
  contactId?: number | null;
  type?: CommunicationTypeReference;
  value?: string;
  extension?: string;
  defaultFlag?: boolean | null;
  mobileGuid?: string | null;
  communicationType?: 'Email' | 'Fax' | 'Phone' | null;
  domain?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactGroup {
  id?: number;
  group?: GroupReference;
  contact?: ContactReference;
  description?: string;
  unsubscribeFlag?: boolean | null;
  companyUnsubcribedEmailMessage?: string;
  companyGroupUnsubscribedEmailMessage?: string;
  contactUnsubscribedEmailMessage?: string;
  contactGroupUnsubscribedEmailMessage?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactNote {
  id?: number;
  contactId?: number | null;
  text?: string;
  type?: NoteTypeReference;
  flagged?: boolean | null;
  enteredBy?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ContactContactTypeAssociationContactTypeAssociation {
  id?: number;
  type?: ContactTypeReference;
  contact?: ContactReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Country {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  currency?: CurrencyReference;
  cityCaption?: string;
  stateCaption?: string;
  zipCaption?: string;
  zipMinimumLength?: number | null;
  dialingPrefix?: string;
  addressFormat?: AddressFormatReference;
  countryCode?: string;
  coreEntityCountryCode?: 'AF' | 'AX' | 'AL' | 'DZ' | 'AS' | 'AD' | 'AO' | 'AI' | 'AQ' | 'AR' | 'AM' | 'AW' | 'AT' | 'AZ' | 'BH' | 'BD' | 'BB' | 'BY' | 'BZ' | 'BJ' | 'BM' | 'BT' | 'BO' | 'BQ' | 'BA' | 'BW' | 'BV' | 'IO' | 'BN' | 'BG' | 'BF' | 'BI' | 'CM' | 'CV' | 'KY' | 'CF' | 'TD' | 'CL' | 'CX' | 'CC' | 'CO' | 'KM' | 'CG' | 'CK' | 'CI' | 'HR' | 'CU' | 'CW' | 'CY' | 'CZ' | 'CD' | 'DK' | 'DJ' | 'DM' | 'EC' | 'EG' | 'GQ' | 'ER' | 'EE' | 'ET' | 'FK' | 'FO' | 'FJ' | 'FI' | 'FR' | 'GF' | 'PF' | 'TF' | 'GA' | 'GM' | 'GE' | 'GH' | 'GI' | 'GR' | 'GL' | 'GD' | 'GP' | 'GU' | 'GT' | 'GG' | 'GN' | 'GW' | 'GY' | 'HT' | 'HM' | 'HN' | 'HK' | 'HU' | 'IS' | 'IN' | 'IR' | 'IQ' | 'IE' | 'IM' | 'IT' | 'JM' | 'JP' | 'JE' | 'JO' | 'KZ' | 'KE' | 'KI' | 'XK' | 'KW' | 'KG' | 'LA' | 'LV' | 'LB' | 'LS' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MO' | 'MK' | 'MG' | 'MW' | 'MY' | 'ML' | 'MT' | 'MH' | 'MQ' | 'MR' | 'MU' | 'YT' | 'FM' | 'MD' | 'MC' | 'MN' | 'ME' | 'MS' | 'MZ' | 'NA' | 'NR' | 'NP' | 'NC' | 'NZ' | 'NI' | 'NE' | 'NG' | 'NU' | 'NF' | 'KP' | 'MP' | 'OM' | 'PK' | 'PW' | 'PS' | 'PG' | 'PY' | 'PE' | 'PN' | 'PL' | 'PT' | 'PR' | 'RE' | 'RO' | 'RU' | 'RW' | 'BL' | 'SH' | 'PM' | 'VC' | 'WS' | 'SM' | 'ST' | 'SN' | 'RS' | 'SC' | 'SL' | 'SX' | 'SK' | 'SI' | 'SB' | 'SO' | 'ZA' | 'GS' | 'KR' | 'SS' | 'ES' | 'LK' | 'SD' | 'SR' | 'SJ' | 'SZ' | 'SE' | 'SY' | 'TJ' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TK' | 'TO' | 'TN' | 'TR' | 'TV' | 'UG' | 'UA' | 'GB' | 'UM' | 'UZ' | 'VU' | 'VN' | 'WF' | 'EH' | 'YE' | 'ZM' | 'ZW' | 'US' | 'CR' | 'MX' | 'AE' | 'VI' | 'VG' | 'SA' | 'KH' | 'AU' | 'ID' | 'CA' | 'BR' | 'TW' | 'TM' | 'TC' | 'QA' | 'MM' | 'CN' | 'SG' | 'IL' | 'VA' | 'DE' | 'NL' | 'AG' | 'BE' | 'LC' | 'UY' | 'PH' | 'BS' | 'VE' | 'CH' | 'MF' | 'KN' | 'TT' | 'DO' | 'PA' | 'MV' | 'SV' | 'NO' | 'MA' | 'AC' | 'TA' | null;
  localizationCaptionOne?: string;
  localizationValueOne?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AddressFormatReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CountryInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  cityCaption?: string;
  stateCaption?: string;
  zipCaption?: string;
  dialingPrefix?: string;
  localizationCaptionOne?: string;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EntityType {
  id?: number;
  name?: string;
  code?: string;
}

export interface EntityTypeInfo {
  id?: number;
  name?: string;
}

export interface M365Contact {
  id?: number;
  userPrincipalName?: string;
  displayName?: string;
  contactRecId?: number;
  tenantId?: string;
  m365ContactId?: string;
  department?: string;
  employeeType?: string;
  managerId?: string;
  proxyAddresses?: string;
  proxyAddressesPlain?: string;
  groups?: string;
  directoryRoles?: string;
  assignedLicenses?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface M365ContactSyncProperty {
  id?: number;
  includeExcludeType?: string | null;
  propertyType?: string | null;
  excludeIncludeFlag?: boolean;
  wildCard?: string;
  companyRecID?: number;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagedDevicesIntegration {
  id?: number;
  name?: string;
  solution?: string;
  portalUrl?: string;
  loginBy?: 'Global' | 'Member' | null;
  globalLoginUsername?: string;
  globalLoginPassword?: string;
  defaultBillingLevel?: 'Detail' | 'Summary' | null;
  managementItSetupType?: string;
  defaultLocation?: SystemLocationReference;
  defaultDepartment?: SystemDepartmentReference;
  integratorLogin?: IntegratorLoginReference;
  matchOnSerialNumberFlag?: boolean | null;
  disableNewCrossReferencesFlag?: boolean | null;
  configBillCustomerFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface IntegratorLoginReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagedDevicesIntegrationInfo {
  id?: number;
  name?: string;
  solution?: string;
  managementItSetupType?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagedDevicesIntegrationCrossReference {
  id?: number;
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  vendorType?: string;
  vendorLevel?: string;
  agreementType?: AgreementTypeReference;
  product?: IvItemReference;
  configurationType?: ConfigurationTypeReference;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagedDevicesIntegrationReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface IvItemReference {
  id?: number | null;
  identifier?: string;
  serializedFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagedDevicesIntegrationLogin {
  id?: number;
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  username?: string;
  password?: string;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagedDevicesIntegrationNotification {
  id?: number;
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  notifyWho?: NotificationRecipientReference;
  member?: MemberReference;
  logType?: 'All' | 'Error' | 'NewManagedSolution' | 'NewDeviceType' | 'NewConfiguration' | 'NewAddition' | 'Info' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Management {
  id?: number;
  runTime?: string;
  addedConfigurationStatus?: ConfigurationStatusReference;
  deletedConfigurationStatus?: ConfigurationStatusReference;
  integratorLogin?: IntegratorLoginReference;
  scheduleExecutiveSummaryReportFlag?: boolean | null;
  executiveSummaryReportScheduleDay?: number | null;
  executiveSummaryReportScheduleHour?: number | null;
  executiveSummaryReportScheduleMinute?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagementLogDocumentInfo {
  fullPathFileName?: string;
  fileSize?: string;
}

export interface ManagementBackup {
  id?: number;
  type?: AgreementTypeReference;
  item?: CatalogItemReference;
  billingLevel?: 'Detail' | 'Summary' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CatalogItemReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagementItSolution {
  id?: number;
  name?: string;
  managementItSolutionType?: 'LevelPlatforms' | 'NAble' | 'Continuum' | 'Custom' | null;
  managementSolutionName?: string;
  managementServerUrl?: string;
  webserviceOverrideUrl?: string;
  portalOverrideLoginUrl?: string;
  globalLoginFlag?: boolean | null;
  globalLoginUsername?: string;
  globalLoginPassword?: string;
  usingSslFlag?: boolean | null;
  nAbleUsername?: string;
  nAblePassword?: string;
  overrideWebServiceLocationFlag?: boolean | null;
  overrideLoginLocationFlag?: boolean | null;
  continuumApiUsername?: string;
  continuumApiPassword?: string;
  levelApiUsername?: string;
  levelApiPassword?: string;
  levelVarDomain?: string;
  noDisplayFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagementItSolutionAgreementInterfaceParameter {
  id?: number;
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  agreementType?: AgreementTypeReference;
  serverProduct?: IvItemReference;
  workstationProduct?: IvItemReference;
  spamStatsProduct?: IvItemReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MarketDescription {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MarketDescriptionInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyNoteType {
  id?: number;
  identifier?: string;
  name?: string;
  defaultFlag?: boolean | null;
  importFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyNoteTypeInfo {
  id?: number;
  identifier?: string;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OwnershipType {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OwnershipTypeInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalConfiguration {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  company?: CompanyReference;
  loginBackgroundColor?: string;
  portalBackgroundColor?: string;
  menuColor?: string;
  buttonColor?: string;
  headerColor?: string;
  url?: string;
  language?: 'English' | 'Spanish' | 'French' | 'British' | 'Australian' | 'BrazilianPortuguese' | 'CanadianFrench' | 'German' | 'NewZealand' | 'Dutch' | null;
  welcomeText?: string;
  boardIds?: readonly number[];
  agreementTypeIds?: readonly number[];
  configTypeIds?: readonly number[];
  locationIds?: readonly number[];
  portalImageCopySuccessFlag?: boolean | null;
  displayVendorFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalConfigurationPaymentProcessor {
  id?: number;
  name?: string;
  testURL?: string;
}

export interface PortalConfigurationInvoiceSetup {
  id?: number;
  portalConfiguration?: PortalConfigurationReference;
  displayInvPmtFlag?: boolean | null;
  allowInvPmtFlag?: boolean | null;
  location?: SystemLocationReference;
  paymentProcessor?: PortalConfigurationPaymentProcessorReference;
  login?: string;
  password?: string;
  urlOverride?: string;
  billingStatusIds?: readonly number[];
  addAllStatuses?: boolean | null;
  removeAllStatuses?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalConfigurationReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalConfigurationPaymentProcessorReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalConfigurationOpportunitySetup {
  id?: number;
  opportunityStatusRecIDs?: readonly number[];
  addAllOpportunityStatuses?: boolean | null;
  removeAllOpportunityStatuses?: boolean | null;
  opportunityTypeRecIDs?: readonly number[];
  addAllOpportunityTypes?: boolean | null;
  removeAllOpportunityTypes?: boolean | null;
  restrictViewByOpportunityStatusFlag?: boolean | null;
  restrictViewByOpportunityTypeFlag?: boolean | null;
  acceptanceChangeStatusFlag?: boolean | null;
  acceptanceCreateActivityFlag?: boolean | null;
  acceptanceOpportunityStatus?: OpportunityStatusReference;
  acceptanceSendEmailFlag?: boolean | null;
  acceptanceEmailFromFirstName?: string;
  acceptanceEmailFromLastName?: string;
  acceptanceEmailSubject?: string;
  acceptanceEmailBody?: string;
  acceptanceFromEmail?: string;
  acceptanceEmailActivityType?: ActivityTypeReference;
  acceptanceEmailAssignedByMember?: MemberReference;
  rejectionChangeStatusFlag?: boolean | null;
  rejectionCreateActivityFlag?: boolean | null;
  rejectionOpportunityStatus?: OpportunityStatusReference;
  rejectionSendEmailFlag?: boolean | null;
  rejectionEmailFromFirstName?: string;
  rejectionEmailFromLastName?: string;
  rejectionFromEmail?: string;
  rejectionEmailSubject?: string;
  rejectionEmailBody?: string;
  rejectionEmailActivityType?: ActivityTypeReference;
  rejectionEmailAssignedByMember?: MemberReference;
  confirmationSendEmailFlag?: boolean | null;
  confirmationEmailUseDefaultCompanyEmailAddressFlag?: boolean | null;
  confirmationEmailFromFirstName?: string;
  confirmationEmailFromLastName?: string;
  confirmationFromEmail?: string;
  confirmationEmailSubject?: string;
  confirmationEmailBody?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ActivityTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalConfigurationPasswordEmailSetup {
  id?: number;
  validPasswordEmailUseCustomEmailFlag?: boolean | null;
  validPasswordEmailFromFirstName?: string;
  validPasswordEmailFromLastName?: string;
  validPasswordEmailFromEmail?: string;
  validPasswordEmailSubject?: string;
  validPasswordEmailBody?: string;
  invalidPasswordEmailUseCustomEmailFlag?: boolean | null;
  invalidPasswordEmailFromFirstName?: string;
  invalidPasswordEmailFromLastName?: string;
  invalidPasswordEmailFromEmail?: string;
  invalidPasswordEmailSubject?: string;
  invalidPasswordEmailBody?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalConfigurationProjectSetup {
  id?: number;
  portalConfig?: PortalConfigurationReference;
  projectNameFlag?: boolean | null;
  projectTypeFlag?: boolean | null;
  statusFlag?: boolean | null;
  projectManagerFlag?: boolean | null;
  billingMethodFlag?: boolean | null;
  contactFlag?: boolean | null;
  estimatedStartFlag?: boolean | null;
  estimatedEndFlag?: boolean | null;
  descriptionFlag?: boolean | null;
  lastUpdatedFlag?: boolean | null;
  onlyDisplay?: 'DoNotDisplay' | 'Closed30Days' | 'Closed60Days' | 'Closed90Days' | 'Closed120Days' | 'AllClosed' | null;
  timeMaterialBudgetHrsFlag?: boolean | null;
  timeMaterialScheduledStartFlag?: boolean | null;
  timeMaterialScheduledFinishFlag?: boolean | null;
  timeMaterialScheduledHrsFlag?: boolean | null;
  timeMaterialActualStartFlag?: boolean | null;
  timeMaterialActualFinishFlag?: boolean | null;
  timeMaterialActualHrsFlag?: boolean | null;
  timeMaterialBillFlag?: boolean | null;
  timeMaterialStatusFlag?: boolean | null;
  timeMaterialAssignedFlag?: boolean | null;
  fixedFeeBudgetHrsFlag?: boolean | null;
  fixedFeeScheduledStartFlag?: boolean | null;
  fixedFeeScheduledFinishFlag?: boolean | null;
  fixedFeeScheduledHrsFlag?: boolean | null;
  fixedFeeActualStartFlag?: boolean | null;
  fixedFeeActualFinishFlag?: boolean | null;
  fixedFeeActualHrsFlag?: boolean | null;
  fixedFeeBillFlag?: boolean | null;
  fixedFeeStatusFlag?: boolean | null;
  fixedFeeAssignedFlag?: boolean | null;
  projectIssueBudgetHrsFlag?: boolean | null;
  projectIssueScheduledStartFlag?: boolean | null;
  projectIssueScheduledFinishFlag?: boolean | null;
  projectIssueScheduledHrsFlag?: boolean | null;
  projectIssueActualStartFlag?: boolean | null;
  projectIssueActualFinishFlag?: boolean | null;
  projectIssueActualHrsFlag?: boolean | null;
  projectIssueBillFlag?: boolean | null;
  projectIssueStatusFlag?: boolean | null;
  projectIssueAssignedFlag?: boolean | null;
  projectDetailTotalHoursFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalConfigurationServiceSetup {
  id?: number;
  serviceTypeFlag?: boolean | null;
  serviceSubTypeFlag?: boolean | null;
  serviceSubTypeItemFlag?: boolean | null;
  statusFlag?: boolean | null;
  siteNameFlag?: boolean | null;
  enteredDateFlag?: boolean | null;
  lastUpdateFlag?: boolean | null;
  requiredDateFlag?: boolean | null;
  contactFlag?: boolean | null;
  assignedResourcesFlag?: boolean | null;
  slaInfoFlag?: boolean | null;
  serviceBoardFlag?: boolean | null;
  budgetHoursFlag?: boolean | null;
  actualHoursFlag?: boolean | null;
  approvalStatusFlag?: boolean | null;
  openTasksFlag?: boolean | null;
  closedTasksFlag?: boolean | null;
  enableChatAssistFlag?: boolean | null;
  displayClosedTicketsOption?: 'DoNotDisplay' | 'Closed30Days' | 'Closed60Days' | 'Closed90Days' | 'Closed120Days' | 'AllClosed' | null;
  timeMaterialsTicketTemplate?: ServiceSignoffReference;
  fixedFeeTicketTemplate?: ServiceSignoffReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSignoffReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalSecurityLevel {
  id?: number;
  captionIdentifier?: string;
  isDefaultFlag?: boolean | null;
  caption?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalSecuritySetting {
  id?: number;
  functionIdentifier?: string;
  functionDescription?: string;
  levelOne?: boolean | null;
  levelTwo?: boolean | null;
  levelThree?: boolean | null;
  levelFour?: boolean | null;
  levelFive?: boolean | null;
  levelSix?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface State {
  id?: number;
  identifier?: string;
  name?: string;
  country?: CountryReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface StateInfo {
  id?: number;
  name?: string;
  identifier?: string;
  country?: CountryReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TeamRole {
  id?: number;
  name?: string;
  accountManagerFlag?: boolean | null;
  techFlag?: boolean | null;
  salesFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TeamRoleInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Track {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  notifyActionIds?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TrackAction {
  id?: number;
  notifyType?: 'CreateActivity' | 'SendEmail' | 'AddToGroup' | 'AttachTrack' | 'ChangeCompanyStatus' | 'CreateServiceTicket';
  serviceTemplate?: ServiceTemplateReference;
  specificMemberTo?: MemberReference;
  emailRecipient?: string;
  specificMemberFrom?: MemberReference;
  emailFrom?: string;
  subject?: string;
  notes?: string;
  activityType?: ActivityTypeReference;
  activityStatus?: ActivityStatusReference;
  companyStatus?: CompanyStatusReference;
  track?: TrackReference;
  attachedTrack?: TrackReference;
  group?: GroupReference;
  ccContact?: ContactReference;
  bccContact?: ContactReference;
  daysToExecute?: number | null;
  notifyWho?: NotificationRecipientReference;
  notifyFrom?: NotificationRecipientReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceTemplateReference {
  id?: number | null;
  name?: string;
  summary?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ActivityStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationTypeQuestionValueInfo {
  id?: number;
  configurationType?: ConfigurationTypeReference;
  question?: ConfigurationTypeQuestionReference;
  value?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationTypeQuestionInfo {
  id?: number;
  configurationType?: ConfigurationTypeReference;
  fieldType?: 'TextArea' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  entryType?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  sequenceNumber?: number | null;
  question?: string;
  numberOfDecimals?: number | null;
  requiredFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Classification {
  id?: number;
  name?: string;
  multiplier?: number | null;
  defaultFlag?: boolean | null;
  companyFlag?: boolean | null;
  employeeFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseEntry {
  id?: number;
  expenseReport?: ExpenseReportReference;
  company?: CompanyReference;
  chargeToId?: number | null;
  chargeToType?: 'ServiceTicket' | 'ProjectTicket' | 'ChargeCode' | 'Activity' | null;
  type?: ExpenseTypeReference;
  member?: MemberReference;
  paymentMethod?: PaymentMethodReference;
  classification?: ClassificationReference;
  amount?: number | null;
  billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  date?: string;
  locationId?: number | null;
  businessUnitId?: number | null;
  notes?: string;
  agreement?: AgreementReference;
  invoiceAmount?: number | null;
  mobileGuid?: string | null;
  taxes?: readonly ExpenseTax[];
  invoice?: InvoiceReference;
  currency?: CurrencyReference;
  status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  billAmount?: number | null;
  agreementAmount?: number | null;
  odometerStart?: number | null;
  odometerEnd?: number | null;
  ticket?: TicketReference;
  project?: ProjectReference;
  phase?: ProjectPhaseReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface ExpenseReportReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PaymentMethodReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ClassificationReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseTax {
  id?: number;
  amount?: number | null;
  type?: ExpenseTaxTypeReference;
}

export interface ExpenseTaxTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceReference {
  id?: number | null;
  identifier?: string;
  billingType?: string;
  applyToType?: string;
  invoiceDate?: string;
  chargeFirmFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TicketReference {
  id?: number | null;
  summary?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectPhaseReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseEntryAudit {
  id?: number;
  member?: MemberReference;
  source?: 'None' | 'Member' | 'API' | 'Workflow' | 'Portal' | 'Mobile' | 'Network' | 'EmailConnector' | 'MassMaintenance' | 'Application' | 'SystemAPI' | 'Conversion' | null;
  type?: 'Activity' | 'CloseDate' | 'Company' | 'Contact' | 'Conversion' | 'Document' | 'Forecast' | 'Note' | 'Notes' | 'Opportunity' | 'Products' | 'Stage' | 'Status' | 'Surveys' | 'Team' | 'Tracks' | 'Configuration' | 'ConfigurationQuestions' | 'DeviceBackupDetails' | 'Tickets' | 'Subject' | 'ActivityOverview' | 'Schedule' | 'Resources' | 'ExpenseEntry' | 'Member' | 'Date' | 'Classification' | 'Amount' | 'ExpenseType' | 'WorkType' | 'WorkRole' | 'Mileage' | 'Billing' | 'ExpenseHeader' | 'Project' | 'TimeEntry' | 'TicketStatus' | 'DateTime' | 'DeductHours' | 'ActualHours' | 'Invoice' | 'CompanyFinance' | 'Billable' | 'SalesOrder' | 'Shipping' | 'Profile' | 'Group' | 'GroupContact' | 'GroupCompany' | 'Options' | 'Site' | 'Agreement' | 'Addition' | 'Adjustment' | 'API' | 'ProjectFinance' | 'CompanyProfile' | 'CompanyTeam' | 'CompanyMgmt' | 'InvoiceTotal' | 'BillingInformation' | 'ShippingInformation' | 'BillingStatus' | 'Location' | 'Department' | 'Territory' | 'Payment' | 'Credit' | 'SubcontractorInformation' | 'InvoicingParameters' | 'ApplicationParameters' | 'Finance' | 'Invoicing' | 'Email' | 'Batching' | 'KnowledgeBase' | 'KbArticle' | 'KnowledgeBaseApproval' | 'KnowledgeBaseTicket' | 'ManageNetwork' | 'Tasks' | 'CustomField' | 'ScreenConnect' | 'SLA' | 'Ticket' | 'Workflow' | 'Record' | 'CombinedTickets' | 'Template' | 'PurchaseOrder' | 'Meeting' | 'RmaOverview' | 'ReturnedBy' | 'PurchasedFromVendor' | 'WarrantyVendor' | 'RepairVendor' | 'AdditionalDetails' | 'TicketTemplate' | 'AutoGeneration' | 'TimeInternalNote' | 'TimeDiscussion' | 'TimeInternal' | 'TimeResolution' | null;
  message?: string;
  oldValue?: string;
  newValue?: string;
  value?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseTaxTypeInfo {
  id?: number;
  name?: string;
  inactive?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PaymentType {
  id?: number;
  name?: string;
  classification?: ClassificationReference;
  defaultFlag?: boolean | null;
  companyFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PaymentTypeInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseReport {
  id?: number;
  member?: MemberReference;
  year?: number | null;
  period?: number | null;
  dateStart?: string;
  dateEnd?: string;
  status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  total?: number | null;
  dueDate?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseReportTierUpdate {
  id?: number;
  approvalType?: string | null;
}

export interface ExpenseReportAudit {
  id?: number;
  member?: MemberReference;
  source?: 'None' | 'Member' | 'API' | 'Workflow' | 'Portal' | 'Mobile' | 'Network' | 'EmailConnector' | 'MassMaintenance' | 'Application' | 'SystemAPI' | 'Conversion' | null;
  type?: 'Activity' | 'CloseDate' | 'Company' | 'Contact' | 'Conversion' | 'Document' | 'Forecast' | 'Note' | 'Notes' | 'Opportunity' | 'Products' | 'Stage' | 'Status' | 'Surveys' | 'Team' | 'Tracks' | 'Configuration' | 'ConfigurationQuestions' | 'DeviceBackupDetails' | 'Tickets' | 'Subject' | 'ActivityOverview' | 'Schedule' | 'Resources' | 'ExpenseEntry' | 'Member' | 'Date' | 'Classification' | 'Amount' | 'ExpenseType' | 'WorkType' | 'WorkRole' | 'Mileage' | 'Billing' | 'ExpenseHeader' | 'Project' | 'TimeEntry' | 'TicketStatus' | 'DateTime' | 'DeductHours' | 'ActualHours' | 'Invoice' | 'CompanyFinance' | 'Billable' | 'SalesOrder' | 'Shipping' | 'Profile' | 'Group' | 'GroupContact' | 'GroupCompany' | 'Options' | 'Site' | 'Agreement' | 'Addition' | 'Adjustment' | 'API' | 'ProjectFinance' | 'CompanyProfile' | 'CompanyTeam' | 'CompanyMgmt' | 'InvoiceTotal' | 'BillingInformation' | 'ShippingInformation' | 'BillingStatus' | 'Location' | 'Department' | 'Territory' | 'Payment' | 'Credit' | 'SubcontractorInformation' | 'InvoicingParameters' | 'ApplicationParameters' | 'Finance' | 'Invoicing' | 'Email' | 'Batching' | 'KnowledgeBase' | 'KbArticle' | 'KnowledgeBaseApproval' | 'KnowledgeBaseTicket' | 'ManageNetwork' | 'Tasks' | 'CustomField' | 'ScreenConnect' | 'SLA' | 'Ticket' | 'Workflow' | 'Record' | 'CombinedTickets' | 'Template' | 'PurchaseOrder' | 'Meeting' | 'RmaOverview' | 'ReturnedBy' | 'PurchasedFromVendor' | 'WarrantyVendor' | 'RepairVendor' | 'AdditionalDetails' | 'TicketTemplate' | 'AutoGeneration' | 'TimeInternalNote' | 'TimeDiscussion' | 'TimeInternal' | 'TimeResolution' | null;
  message?: string;
  oldValue?: string;
  newValue?: string;
  value?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseType {
  id?: number;
  name?: string;
  amountCaption?: string;
  reimbursementRate?: number | null;
  billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  invoiceMarkupOption?: 'Amount' | 'Mile' | 'Percent' | null;
  invoiceMarkupAmount?: number | null;
  advancedAmountFlag?: boolean | null;
  mileageFlag?: boolean | null;
  quantityFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  maxAmount?: number | null;
  integrationXRef?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseTypeInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  amountCaption?: string;
  mileageFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AccountingBatch {
  id?: number;
  batchIdentifier?: string;
  exportInvoicesFlag?: boolean | null;
  exportExpensesFlag?: boolean | null;
  exportProductsFlag?: boolean | null;
  closedFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CreateAccountingBatchRequest {
  id?: number;
  batchIdentifier?: string;
  glInterfaceIdentifier?: string;
  exportInvoicesFlag?: boolean | null;
  exportExpensesFlag?: boolean | null;
  exportProductsFlag?: boolean | null;
  processedRecordIds?: readonly number[];
  summarizeExpenses?: boolean | null;
}

export interface GLExport {
  exportSettings?: Json;
  vendors?: readonly GLExportVendor[];
  customers?: readonly GLExportCustomer[];
  transactions?: readonly GLExportTransaction[];
  expenses?: readonly GLExportExpense[];
  expenseBills?: readonly GLExportExpenseBill[];
  purchaseTransactions?: readonly GLExportPurchaseTransaction[];
  adjustmentTransactions?: readonly GLExportAdjustmentTransaction[];
  inventoryTransfers?: readonly GLExportInventoryTransfer[];
}

export interface GLExportVendor {
  member?: MemberReference;
  vendor?: CompanyReference;
  vendorNumber?: string;
  company?: CompanyReference;
  contact?: ContactReference;
  accountNumber?: string;
  billingTerms?: BillingTermsReference;
  dueDays?: number | null;
  site?: SiteReference;
  taxCode?: TaxCodeReference;
}

export interface GLExportCustomer {
  company?: CompanyReference;
  companyType?: CompanyTypeReference;
  contact?: ContactReference;
  site?: SiteReference;
  accountNumber?: string;
  billingTerms?: BillingTermsReference;
  billingTermsXref?: string;
  dueDays?: number | null;
  taxable?: boolean | null;
  taxCode?: TaxCodeReference;
  currency?: CurrencyReference;
  stateTaxXref?: string;
  countyTaxXref?: string;
  cityTaxXref?: string;
  countryTaxXref?: string;
  compositeTaxXref?: string;
  stateTaxRate?: number | null;
  countyTaxRate?: number | null;
  cityTaxRate?: number | null;
  countryTaxRate?: number | null;
  compositeTaxRate?: number | null;
  taxGroupRate?: number | null;
  taxAgencyXref?: string;
  stateTaxAgencyXref?: string;
  countyTaxAgencyXref?: string;
  cityTaxAgencyXref?: string;
  countryTaxAgencyXref?: string;
  compositeTaxAgencyXref?: string;
  taxLevels?: readonly GLExportCustomerTaxLevel[];
}

export interface GLExportCustomerTaxLevel {
  taxRate?: number | null;
  taxCodeXref?: string;
  agencyXref?: string;
  taxLevel?: number;
}

export interface GLExportTransaction {
  id?: number | null;
  glClass?: string;
  glTypeId?: string;
  documentDate?: string;
  documentNumber?: string;
  documentType?: string;
  memo?: string;
  description?: string;
  attention?: string;
  salesTerritory?: string;
  company?: CompanyReference;
  companyType?: CompanyTypeReference;
  companyAccountNumber?: string;
  site?: SiteReference;
  billingTerms?: BillingTermsReference;
  billingTermsXref?: string;
  dueDays?: number | null;
  dueDate?: string;
  emailDeliveryFlag?: boolean | null;
  printDeliveryFlag?: boolean | null;
  agreementPrePaymentFlag?: boolean | null;
  accountNumber?: string;
  billingType?: string;
  glEntryIds?: string;
  purchaseOrder?: PurchaseOrderReference;
  project?: ProjectReference;
  currency?: CurrencyReference;
  total?: number | null;
  salesRepId?: string;
  salesRepName?: string;
  taxable?: boolean | null;
  taxableTotal?: number | null;
  taxCode?: TaxCodeReference;
  taxGroupRate?: number | null;
  piggyBackFlag?: boolean | null;
  taxAccountNumber?: string;
  salesTax?: number | null;
  stateTax?: number | null;
  countyTax?: number | null;
  cityTax?: number | null;
  taxableAmount1?: number | null;
  taxableAmount2?: number | null;
  taxableAmount3?: number | null;
  taxableAmount4?: number | null;
  taxableAmount5?: number | null;
  taxAgencyXref?: string;
  stateTaxXref?: string;
  countyTaxXref?: string;
  taxId?: string;
  taxDpAppliedFlag?: boolean | null;
  useAvalaraFlag?: boolean | null;
  sendAvalaraTaxFlag?: boolean | null;
  shipToCompany?: CompanyReference;
  shipToCompanyAccountNumber?: string;
  shipToCompanyType?: CompanyTypeReference;
  shipToTaxId?: string;
  shipSite?: SiteReference;
  shipContact?: string;
  detail?: readonly GLExportTransactionDetail[];
  taxLevels?: readonly GLExportTransactionTaxLevel[];
}

export interface PurchaseOrderReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GLExportTransactionDetail {
  id?: number | null;
  documentDate?: string;
  documentType?: string;
  accountNumber?: string;
  glClass?: string;
  glTypeId?: string;
  glItemId?: string;
  invoiceSummaryOption?: string;
  cost?: number | null;
  salesCode?: string;
  memo?: string;
  description?: string;
  quantity?: number | null;
  total?: number | null;
  currency?: CurrencyReference;
  timeEntry?: TimeEntryReference;
  costAccountNumber?: string;
  inventoryAccountNumber?: string;
  productAccountNumber?: string;
  taxCode?: TaxCodeReference;
  taxCodeXref?: string;
  taxAgencyXref?: string;
  taxNote?: string;
  taxRate?: number | null;
  taxRatePercent?: number | null;
  taxableFlag?: boolean | null;
  taxable2Flag?: boolean | null;
  taxable3Flag?: boolean | null;
  taxable4Flag?: boolean | null;
  taxable5Flag?: boolean | null;
  item?: IvItemReference;
  product?: ProductReference;
  itemTaxableFlag?: boolean | null;
  itemPrice?: number | null;
  itemCost?: number | null;
  itemDescription?: string;
  salesDescription?: string;
  unitOfMeasure?: UnitOfMeasureReference;
  subCategory?: ProductSubCategoryReference;
  serializedFlag?: boolean | null;
  serialNumbers?: string;
  warehouseSite?: SiteReference;
  warehouseBin?: WarehouseBinReference;
  shipmentMethod?: ShipmentMethodReference;
  dropShippedFlag?: boolean | null;
  itemTypeXref?: string;
  inventoryXref?: string;
  cogsXref?: string;
  uomScheduleXref?: string;
  priceLevelXref?: string;
  locationXref?: string;
  taxLevels?: readonly GLExportTransactionDetailTaxLevel[];
}

export interface TimeEntryReference {
  id?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductReference {
  id?: number | null;
  description?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UnitOfMeasureReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductSubCategoryReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WarehouseBinReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ShipmentMethodReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GLExportTransactionDetailTaxLevel {
  taxableFlag?: boolean;
  taxLevel?: number;
}

export interface GLExportTransactionTaxLevel {
  taxAmount?: number | null;
  taxableAmount?: number | null;
  taxCodeXref?: string;
  taxLevel?: number;
}

export interface GLExportExpense {
  id?: number;
  documentDate?: string;
  documentType?: string;
  apAccountNumber?: string;
  apClass?: string;
  accountNumber?: string;
  glClass?: string;
  glTypeId?: string;
  memo?: string;
  description?: string;
  periodStartDate?: string;
  periodEndDate?: string;
  member?: MemberReference;
  vendorNumber?: string;
  company?: CompanyReference;
  companyAccountNumber?: string;
  project?: ProjectReference;
  currency?: CurrencyReference;
  total?: number | null;
  offset?: GLExportExpenseOffset;
}

export interface GLExportExpenseOffset {
  id?: number | null;
  documentDate?: string;
  documentType?: string;
  accountNumber?: string;
  glTypeId?: string;
  glClass?: string;
  member?: MemberReference;
  memo?: string;
  description?: string;
  total?: number | null;
}

export interface GLExportExpenseBill {
  id?: number | null;
  documentDate?: string;
  documentType?: string;
  documentNumber?: string;
  memo?: string;
  glClass?: string;
  apAccountNumber?: string;
  member?: MemberReference;
  vendorNumber?: string;
  currency?: CurrencyReference;
  total?: number | null;
  detail?: readonly GLExportExpenseBillDetail[];
}

export interface GLExportExpenseBillDetail {
  id?: readonly number[];
  documentDate?: string;
  glTypeId?: string;
  memo?: string;
  company?: CompanyReference;
  accountNumber?: string;
  expenseClass?: ClassificationReference;
  currency?: CurrencyReference;
  total?: number | null;
  billable?: boolean | null;
  reimbursable?: boolean | null;
  companyAdvance?: boolean | null;
}

export interface GLExportPurchaseTransaction {
  id?: string;
  documentDate?: string;
  documentNumber?: string;
  description?: string;
  memo?: string;
  apAccountNumber?: string;
  purchaseDate?: string;
  company?: CompanyReference;
  companyType?: CompanyTypeReference;
  contact?: ContactReference;
  site?: SiteReference;
  purchaseClass?: string;
  freightAmount?: number | null;
  freightPackingSlip?: string;
  packingSlip?: string;
  dropshipFlag?: boolean | null;
  currency?: CurrencyReference;
  total?: number | null;
  billingTerms?: BillingTermsReference;
  billingTermsXref?: string;
  dueDays?: number | null;
  vendorNumber?: string;
  vendorAccountNumber?: string;
  vendorInvoiceDate?: string;
  vendorInvoiceNumber?: string;
  taxAgencyXref?: string;
  stateTaxXref?: string;
  countyTaxXref?: string;
  cityTaxXref?: string;
  shipToCompany?: CompanyReference;
  shipToCompanyAccountNumber?: string;
  shipToCompanyType?: CompanyTypeReference;
  shipToContact?: ContactReference;
  shipToSite?: SiteReference;
  shipToTaxGroup?: string;
  taxCode?: TaxCodeReference;
  taxGroupRate?: number | null;
  useAvalaraTaxFlag?: boolean | null;
  purchaseHeaderTaxGroup?: string;
  purchaseHeaderTaxableFlag?: boolean | null;
  purchaseHeaderFreightTaxableFlag?: boolean | null;
  taxLevels?: readonly GLExportPurchaseTransactionTaxLevel[];
  purchaseDetail?: readonly GLExportPurchaseTransactionDetail[];
  purchaseDetailTax?: readonly GLExportPurchaseTransactionDetailTax[];
}

export interface GLExportPurchaseTransactionTaxLevel {
  taxCodeXref?: string;
  taxLevel?: number;
}

export interface GLExportPurchaseTransactionDetail {
  id?: number | null;
  documentDate?: string;
  glClass?: string;
  glTypeId?: string;
  glItemId?: string;
  salesCode?: string;
  description?: string;
  cost?: number | null;
  memo?: string;
  taxNote?: string;
  vendorNumber?: string;
  accountNumber?: string;
  costAccountNumber?: string;
  inventoryAccountNumber?: string;
  vendorAccountNumber?: string;
  item?: IvItemReference;
  itemDescription?: string;
  salesDescription?: string;
  taxable?: boolean | null;
  itemPrice?: number | null;
  itemCost?: number | null;
  unitOfMeasure?: UnitOfMeasureReference;
  quantity?: number | null;
  total?: number | null;
  currency?: CurrencyReference;
  serializedFlag?: boolean | null;
  serialNumbers?: string;
  dropShippedFlag?: boolean | null;
  lineNumber?: number;
  warehouseBin?: WarehouseBinReference;
  warehouseSite?: SiteReference;
  subCategory?: ProductSubCategoryReference;
  shipmentMethod?: ShipmentMethodReference;
  itemTypeXref?: string;
  inventoryXref?: string;
  cogsXref?: string;
  uomScheduleXref?: string;
  priceLevelXref?: string;
  locationXref?: string;
  taxCode?: TaxCodeReference;
  purchaseHeaderTaxGroup?: string;
  taxCodeXref?: string;
  taxRate?: number;
  taxAgencyXref?: string;
}

export interface GLExportPurchaseTransactionDetailTax {
  id?: number | null;
  documentDate?: string;
  accountNumber?: string;
  glClass?: string;
  cost?: number | null;
  salesCode?: string;
  glTypeId?: string;
  glItemId?: string;
  memo?: string;
  vendorNumber?: string;
  vendorAccountNumber?: string;
  costAccountNumber?: string;
  inventoryAccountNumber?: string;
  itemTypeXref?: string;
  inventoryXref?: string;
  cogsXref?: string;
  uomScheduleXref?: string;
  priceLevelXref?: string;
  locationXref?: string;
  item?: IvItemReference;
  taxableFlag?: boolean | null;
  salesDescription?: string;
  itemDescription?: string;
  itemPrice?: number | null;
  itemCost?: number | null;
  unitOfMeasure?: UnitOfMeasureReference;
  quantity?: number | null;
  total?: number | null;
  currency?: CurrencyReference;
  serializedFlag?: boolean | null;
  serialNumbers?: string;
  dropShippedFlag?: boolean | null;
  lineNumber?: number;
  warehouseSite?: SiteReference;
  warehouseBin?: WarehouseBinReference;
  shipmentMethod?: ShipmentMethodReference;
  subCategory?: ProductSubCategoryReference;
  taxCode?: TaxCodeReference;
  taxRate?: number | null;
  taxRatePercent?: number | null;
  taxAgencyXref?: string;
  taxNote?: string;
  purchaseHeaderTaxGroup?: string;
}

export interface GLExportAdjustmentTransaction {
  id?: string;
  documentType?: string;
  documentDate?: string;
  glTypeID?: string;
  accountNumber?: string;
  memo?: string;
  glClass?: string;
  adjustmentDescription?: string;
  adjustmentDetail?: readonly GLExportAdjustmentTransactionDetail[];
}

export interface GLExportAdjustmentTransactionDetail {
  glClass?: string;
  description?: string;
  memo?: string;
  item?: IvItemReference;
  quantity?: number | null;
  total?: number | null;
  cost?: number | null;
  costAccountNumber?: string;
  inventoryAccountNumber?: string;
  accountNumber?: string;
  productAccountNumber?: string;
}

export interface GLExportInventoryTransfer {
  id?: string;
  documentType?: string;
  documentDate?: string;
  accountNumber?: string;
  glClass?: string;
  glTypeId?: string;
  description?: string;
  salesCode?: string;
  memo?: string;
  costAccountNumber?: string;
  inventoryAccountNumber?: string;
  transferId?: number | null;
  item?: IvItemReference;
  glItemId?: string;
  salesDescription?: string;
  itemDescription?: string;
  currency?: CurrencyReference;
  itemPrice?: number | null;
  taxable?: boolean | null;
  unitOfMeasure?: UnitOfMeasureReference;
  quantity?: number | null;
  cost?: number | null;
  total?: number | null;
  subCategory?: ProductSubCategoryReference;
  serializedFlag?: boolean | null;
  serialNumbers?: string;
  bin?: WarehouseBinReference;
  warehouse?: WarehouseReference;
  transferFromBin?: WarehouseBinReference;
  transferFromLocationXref?: string;
  transferToBin?: WarehouseBinReference;
  transferToLocationXref?: string;
  locationXref?: string;
  priceLevelXref?: string;
  uomScheduleXref?: string;
  itemTypeXref?: string;
  inventoryXref?: string;
  cogsXref?: string;
  taxNote?: string;
  offset?: GLExportInventoryTransferOffset;
}

export interface WarehouseReference {
  id?: number | null;
  name?: string;
  lockedFlag?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GLExportInventoryTransferOffset {
  id?: number | null;
  documentType?: string;
  documentDate?: string;
  accountNumber?: string;
  glClass?: string;
  total?: number | null;
  memo?: string;
  description?: string;
  glTypeId?: string;
}

export interface ExportAccountingBatchRequest {
  batchIdentifier?: string;
  glInterfaceIdentifier?: string;
  thruDate?: string;
  locationId?: number | null;
  summarizeInvoices?: 'Default' | 'Condensed' | 'Detailed';
  exportInvoicesFlag?: boolean | null;
  includedInvoiceIds?: readonly number[];
  excludedInvoiceIds?: readonly number[];
  exportExpensesFlag?: boolean | null;
  includedExpenseIds?: readonly number[];
  excludedExpenseIds?: readonly number[];
  exportPaymentsFlag?: boolean | null;
  includedPaymentIds?: readonly number[];
  exportProductsFlag?: boolean | null;
  includedProductIds?: readonly string[];
  excludedProductIds?: readonly string[];
}

export interface BatchEntry {
  id?: number;
  accountType?: string;
  name?: string;
  accountNumber?: string;
  debit?: number | null;
  credit?: number | null;
  cost?: number;
  item?: string;
  salesCode?: string;
  costOfGoodsSoldAccountNumber?: string;
  invoice?: InvoiceReference;
  purchaseOrder?: PurchaseOrderReference;
  lineItem?: PurchaseOrderLineItemReference;
  transfer?: string;
  expense?: ExpenseDetailReference;
  adjustmentDetail?: AdjustmentDetailReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchaseOrderLineItemReference {
  id?: number | null;
  identifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseDetailReference {
  id?: number | null;
  amount?: number;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AdjustmentDetailReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UnpostedPayments {
  id?: number;
  type?: string;
  source?: string;
  invoice?: InvoiceReference;
  amount?: number | null;
  paymentDate?: string;
  appliedBy?: string;
  _info?: { readonly [key: string]: Json | undefined };
  wisePayPayment?: WisePayPayment;
  paymentSyncStatus?: string;
  paymentSyncDate?: string;
  paymentAccount?: string;
  aRPaymentAccount?: string;
}

export interface WisePayPayment {
  paymentDateUtc?: string;
  wisePayReference?: string;
  batchPayment?: WisePayBatchPayment;
  feeInvoice?: WisePayFeeInvoice;
}

export interface WisePayBatchPayment {
  amount?: number | null;
  wisePayHref?: string;
}

export interface WisePayFeeInvoice {
  id?: number | null;
  invoiceNumber?: string;
  amount?: number | null;
  invoiceHref?: string;
}

export interface UnpostedExpense {
  id?: number;
  locationId?: number | null;
  departmentId?: number | null;
  company?: CompanyReference;
  accountNumber?: string;
  creditAccount?: string;
  expenseDetailId?: number | null;
  expenseType?: ExpenseTypeReference;
  classification?: 'NonReimbursable' | 'Reimbursable' | 'Personal' | null;
  glType?: 'AP' | 'AR' | 'EE' | 'EI' | 'EO' | 'IA' | 'IT' | 'P' | 'PF' | 'R' | 'RA' | 'RD' | 'RE' | 'RP' | 'ST' | 'SD' | 'ET' | 'FT' | 'PT' | null;
  member?: MemberReference;
  dateExpense?: string;
  chargeCode?: ChargeCodeReference;
  chargeDescription?: string;
  inPolicy?: boolean | null;
  paymentMethod?: PaymentMethodReference;
  currency?: CurrencyReference;
  total?: number | null;
  billableAmount?: number | null;
  nonBillableAmount?: number | null;
  agreement?: AgreementReference;
  agreementAmountCovered?: number | null;
  ticket?: TicketReference;
  project?: ProjectReference;
  projectPhase?: ProjectPhaseReference;
  taxCode?: TaxCodeReference;
  avalaraTaxFlag?: boolean | null;
  itemTaxableFlag?: boolean | null;
  salesTaxAmount?: number | null;
  stateTaxFlag?: boolean | null;
  stateTaxXref?: string;
  stateTaxAmount?: number | null;
  countyTaxFlag?: boolean | null;
  countyTaxXref?: string;
  countyTaxAmount?: number | null;
  cityTaxFlag?: boolean | null;
  cityTaxXref?: string;
  cityTaxAmount?: number | null;
  countryTaxFlag?: boolean | null;
  countryTaxXref?: string;
  countryTaxAmount?: number | null;
  compositeTaxFlag?: boolean | null;
  compositeTaxXref?: string;
  compositeTaxAmount?: number | null;
  levelSixTaxFlag?: boolean | null;
  levelSixTaxXref?: string;
  levelSixTaxAmount?: number | null;
  dateClosed?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ChargeCodeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UnpostedExpenseTaxableLevel {
  id?: number;
  taxLevel?: number;
  taxCodeXref?: string;
  taxAmount?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UnpostedInvoice {
  id?: number;
  billingLogId?: number | null;
  locationId?: number | null;
  location?: OwnerLevelReference;
  departmentId?: number | null;
  department?: SystemDepartmentReference;
  company?: CompanyReference;
  accountNumber?: string;
  billToCompany?: CompanyReference;
  billToSite?: SiteReference;
  shipToCompany?: CompanyReference;
  shipToSite?: SiteReference;
  invoiceNumber?: string;
  invoiceDate?: string;
  invoiceType?: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  description?: string;
  billingTerms?: BillingTermsReference;
  dueDays?: string;
  dueDate?: string;
  currency?: CurrencyReference;
  subTotal?: number | null;
  total?: number | null;
  hasTime?: boolean;
  hasExpenses?: boolean;
  hasProducts?: boolean;
  invoiceTaxableFlag?: boolean | null;
  taxCode?: TaxCodeReference;
  avalaraTaxFlag?: boolean | null;
  itemTaxableFlag?: boolean | null;
  salesTaxAmount?: number | null;
  stateTaxFlag?: boolean | null;
  stateTaxXref?: string;
  stateTaxAmount?: number | null;
  countyTaxFlag?: boolean | null;
  countyTaxXref?: string;
  countyTaxAmount?: number | null;
  cityTaxFlag?: boolean | null;
  cityTaxXref?: string;
  cityTaxAmount?: number | null;
  countryTaxFlag?: boolean | null;
  countryTaxXref?: string;
  countryTaxAmount?: number | null;
  compositeTaxFlag?: boolean | null;
  compositeTaxXref?: string;
  compositeTaxAmount?: number | null;
  levelSixTaxFlag?: boolean | null;
  levelSixTaxXref?: string;
  levelSixTaxAmount?: number | null;
  createdBy?: string;
  dateClosed?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OwnerLevelReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UnpostedInvoiceTaxableLevel {
  id?: number;
  taxLevel?: number;
  taxCodeXref?: string;
  taxAmount?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UnpostedProcurement {
  id?: number;
  description?: string;
  unpostedProductId?: string;
  locationId?: number | null;
  departmentId?: number | null;
  procurementType?: 'Purchase' | 'Adjustment' | 'Transfer' | null;
  purchaseOrder?: PurchaseOrderReference;
  purchaseDate?: string;
  trackingNumber?: string;
  billingTerms?: BillingTermsReference;
  currency?: CurrencyReference;
  total?: number | null;
  taxCode?: TaxCodeReference;
  avalaraTaxFlag?: boolean | null;
  itemTaxableFlag?: boolean | null;
  purchaseOrderTaxableFlag?: boolean | null;
  stateTaxFlag?: boolean | null;
  stateTaxXref?: string;
  stateTaxAmount?: number | null;
  countyTaxFlag?: boolean | null;
  countyTaxXref?: string;
  countyTaxAmount?: number | null;
  cityTaxFlag?: boolean | null;
  cityTaxXref?: string;
  cityTaxAmount?: number | null;
  countryTaxFlag?: boolean | null;
  countryTaxXref?: string;
  countryTaxAmount?: number | null;
  compositeTaxFlag?: boolean | null;
  compositeTaxXref?: string;
  compositeTaxAmount?: number | null;
  levelSixTaxFlag?: boolean | null;
  levelSixTaxXref?: string;
  levelSixTaxAmount?: number | null;
  taxTotal?: number | null;
  customer?: CompanyReference;
  vendor?: CompanyReference;
  vendorAccountNumber?: string;
  vendorInvoiceNumber?: string;
  vendorInvoiceDate?: string;
  taxFreightFlag?: boolean | null;
  freightTaxTotal?: number | null;
  freightCost?: number | null;
  dateClosed?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UnpostedProcurementTaxableLevel {
  id?: number;
  taxLevel?: number;
  taxCodeXref?: string;
  taxAmount?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AccountingPackageSetup {
  id?: number;
  accountingPackage?: AccountingPackageReference;
  directTransferFlag?: boolean | null;
  includeInvoicesFlag?: boolean | null;
  invoiceFormat?: 'Default' | 'Condensed' | 'Detailed' | null;
  includeExpensesFlag?: boolean | null;
  transferExpensesAsBillFlag?: boolean | null;
  expenseFormat?: 'Default' | 'Condensed' | null;
  suppressMemoFlag?: boolean | null;
  syncPaymentInfoFlag?: boolean | null;
  syncWisePayPaymentInfoFlag?: boolean | null;
  includeSalesTaxFlag?: boolean | null;
  enableTaxGroupsFlag?: boolean | null;
  zeroDollarTaxAmountsFlag?: boolean | null;
  includeItemsFlag?: boolean | null;
  inventorySOHFlag?: boolean | null;
  sendComponentAmountFlag?: boolean | null;
  sendUomFlag?: boolean | null;
  includeCogsEntriesFlag?: boolean | null;
  includeCogsDropShipFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AccountingPackageReference {
  id?: number | null;
  identifier?: 'QB99' | 'Mas200' | 'GPlains' | 'SBA' | 'Mas200v4' | 'Other' | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AccountingPackage {
  id?: number;
  identifier?: string;
  name?: string;
}

export interface AgreementTypeBoardDefault {
  id?: number;
  type?: AgreementTypeReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  board?: BoardReference;
  serviceType?: ServiceTypeReference;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementTypeWorkRoleExclusion {
  id?: number;
  type?: AgreementTypeReference;
  workRole?: WorkRoleReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkRoleReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementTypeWorkTypeExclusion {
  id?: number;
  type?: AgreementTypeReference;
  workType?: WorkTypeReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkTypeReference {
  id?: number | null;
  name?: string;
  utilizationFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementTypeWorkRole {
  id?: number;
  type?: AgreementTypeReference;
  workRole?: WorkRoleReference;
  effectiveDate?: string;
  endingDate?: string;
  rate?: number | null;
  rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  limitTo?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementTypeWorkRoleInfo {
  id?: number;
  type?: AgreementTypeReference;
  workRole?: WorkRoleReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementTypeWorkType {
  id?: number;
  type?: AgreementTypeReference;
  workType?: WorkTypeReference;
  effectiveDate?: string;
  endingDate?: string;
  rate?: number | null;
  rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  hoursMin?: number | null;
  hoursMax?: number | null;
  roundBillHours?: number | null;
  overageRate?: number | null;
  overageRateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  limitTo?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementRecap {
  id?: number;
  adjustmentAmount?: number;
  agreementStatus?: string;
  name?: string;
  availableAmount?: number;
  companyName?: string;
  isUnlimited?: string;
  lastInvoiceAmount?: string;
  lastInvoiceDate?: string;
  lastInvoiceNumber?: string;
  nextInvoiceAmount?: number;
  nextInvoiceDate?: string;
  overrunAmount?: number;
  remainingAmount?: number;
  startingAmount?: number;
  unbilledOverageAmount?: number;
  unbilledPeriods?: number;
  usedAmount?: number;
}

export interface Agreement {
  id?: number;
  name?: string;
  type?: AgreementTypeReference;
  company?: CompanyReference;
  contact?: ContactReference;
  site?: SiteReference;
  subContractCompany?: CompanyReference;
  subContractContact?: ContactReference;
  parentAgreement?: AgreementReference;
  customerPO?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  restrictLocationFlag?: boolean | null;
  restrictDepartmentFlag?: boolean | null;
  startDate?: string;
  endDate?: string;
  noEndingDateFlag?: boolean | null;
  opportunity?: OpportunityReference;
  cancelledFlag?: boolean | null;
  dateCancelled?: string;
  reasonCancelled?: string;
  sla?: SLAReference;
  workOrder?: string;
  internalNotes?: string;
  applicationUnits?: 'Amount' | 'Hours' | 'Incidents' | null;
  applicationLimit?: number | null;
  applicationCycle?: 'Contract2Weeks' | 'Contract4Weeks' | 'ContractYear' | 'CalendarMonth' | 'CalendarQuarter' | 'CalendarWeek' | 'ContractQuarter' | 'CalendarYear' | null;
  applicationUnlimitedFlag?: boolean | null;
  oneTimeFlag?: boolean | null;
  coverAgreementTime?: boolean | null;
  coverAgreementProduct?: boolean | null;
  coverAgreementExpense?: boolean | null;
  coverSalesTax?: boolean | null;
  carryOverUnused?: boolean | null;
  allowOverruns?: boolean | null;
  expiredDays?: number | null;
  limit?: number | null;
  expireWhenZero?: boolean | null;
  chargeToFirm?: boolean | null;
  employeeCompRate?: 'Actual' | 'Hourly' | null;
  employeeCompNotExceed?: 'Billing' | 'Amount' | 'Percent' | null;
  compHourlyRate?: number | null;
  compLimitAmount?: number | null;
  billingCycle?: BillingCycleReference;
  billOneTimeFlag?: boolean | null;
  billingTerms?: BillingTermsReference;
  invoicingCycle?: 'ContractYear' | 'CalendarYear' | null;
  billToCompany?: CompanyReference;
  billToContact?: ContactReference;
  billToSite?: SiteReference;
  billAmount?: number | null;
  taxable?: boolean | null;
  prorateFirstBill?: number | null;
  billStartDate?: string;
  taxCode?: TaxCodeReference;
  restrictDownPayment?: boolean | null;
  prorateFlag?: boolean | null;
  invoiceProratedAdditionsFlag?: boolean | null;
  invoiceDescription?: string;
  topComment?: boolean | null;
  bottomComment?: boolean | null;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  projectType?: ProjectTypeReference;
  invoiceTemplate?: InvoiceTemplateReference;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billableTimeInvoice?: boolean | null;
  billableExpenseInvoice?: boolean | null;
  billableProductInvoice?: boolean | null;
  currency?: CurrencyReference;
  periodType?: 'Current' | 'Future' | 'Both' | 'Undefined' | null;
  autoInvoiceFlag?: boolean | null;
  nextInvoiceDate?: string;
  companyLocation?: SystemLocationReference;
  shipToCompany?: CompanyReference;
  shipToContact?: ContactReference;
  shipToSite?: SiteReference;
  agreementStatus?: 'Active' | 'Cancelled' | 'Expired' | 'Inactive' | null;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface OpportunityReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingCycleReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementType {
  id?: number;
  name?: string;
  prefixSuffixOption?: 'Prefix' | 'Suffix' | null;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  prePaymentFlag?: boolean | null;
  invoicePreSuffix?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  restrictLocationFlag?: boolean | null;
  restrictDepartmentFlag?: boolean | null;
  sla?: SLAReference;
  applicationUnits?: 'Amount' | 'Hours' | 'Incidents' | null;
  applicationLimit?: number | null;
  applicationCycle?: 'Contract2Weeks' | 'Contract4Weeks' | 'ContractYear' | 'CalendarMonth' | 'CalendarQuarter' | 'CalendarWeek' | 'ContractQuarter' | 'CalendarYear' | null;
  applicationUnlimitedFlag?: boolean | null;
  oneTimeFlag?: boolean | null;
  coverAgreementTimeFlag?: boolean | null;
  coverAgreementProductFlag?: boolean | null;
  coverAgreementExpenseFlag?: boolean | null;
  coverSalesTaxFlag?: boolean | null;
  carryOverUnusedFlag?: boolean | null;
  allowOverrunsFlag?: boolean | null;
  expiredDays?: number | null;
  limit?: number | null;
  expireWhenZero?: boolean | null;
  chargeToFirmFlag?: boolean | null;
  employeeCompRate?: 'Actual' | 'Hourly' | null;
  employeeCompNotExceed?: 'Billing' | 'Amount' | 'Percent' | null;
  compHourlyRate?: number | null;
  compLimitAmount?: number | null;
  billingCycle?: BillingCycleReference;
  billOneTimeFlag?: boolean | null;
  billingTerms?: BillingTermsReference;
  invoicingCycle?: 'ContractYear' | 'CalendarYear' | null;
  billAmount?: number | null;
  taxableFlag?: boolean | null;
  restrictDownPaymentFlag?: boolean | null;
  invoiceDescription?: string;
  topCommentFlag?: boolean | null;
  bottomCommentFlag?: boolean | null;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  projectType?: ProjectTypeReference;
  invoiceTemplate?: InvoiceTemplateReference;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billableTimeInvoiceFlag?: boolean | null;
  billableExpenseInvoiceFlag?: boolean | null;
  billableProductInvoiceFlag?: boolean | null;
  copyWorkRolesFlag?: boolean | null;
  copyWorkTypesFlag?: boolean | null;
  exclusionWorkRoleIds?: readonly number[];
  addAllWorkRoleExclusions?: boolean | null;
  removeAllWorkRoleExclusions?: boolean | null;
  exclusionWorkTypeIds?: readonly number[];
  addAllWorkTypeExclusions?: boolean | null;
  removeAllWorkTypeExclusions?: boolean | null;
  integrationXRef?: string;
  prorateFlag?: boolean | null;
  emailTemplate?: EmailTemplateReference;
  autoInvoiceFlag?: boolean | null;
  invoiceProratedAdditionsFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailTemplateReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementTypeInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  applicationUnits?: 'Amount' | 'Hours' | 'Incidents' | null;
  billingTerms?: BillingTermsReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementApplicationParameters {
  applicationUnit?: AgreementApplicationUnit;
  applicationLimit?: AgreementApplicationLimit;
  applicationLimitAmount?: number;
  availablePer?: AgreementApplicationAviablePer;
  coversTimeFlag?: boolean;
  coversExpensesFlag?: boolean;
  coversProductsFlag?: boolean;
  coversTaxFlag?: boolean;
  carryoverUnusedFlag?: boolean;
  carryOverDays?: number | null;
  allowOverrunsFlag?: boolean;
  overrunLimit?: number | null;
  agreementExpiresFlag?: boolean;
  chargeAdjustmentsFlag?: boolean;
  prepayFlag?: boolean;
  agrBillingCycle?: AgreementApplicationBillingCycle;
  userDefinedFieldValues?: readonly UserDefinedFieldValueModel[];
}

export interface AgreementApplicationUnit {
  id?: number;
  tag?: string;
  name?: string;
}

export interface AgreementApplicationLimit {
  id?: number;
  tag?: string;
  name?: string;
}

export interface AgreementApplicationAviablePer {
  id?: number;
  tag?: string;
  name?: string;
}

export interface AgreementApplicationBillingCycle {
  id?: number;
  tag?: string;
  name?: string;
}

export interface UserDefinedFieldValueModel {
  userDefinedFieldRecId?: number;
  value?: string;
  rowNum?: number;
  skipLocationAndBillingUnit?: boolean;
  filtered?: boolean;
}

export interface AgreementRecurringParameters {
  billingCycle?: GenericNameIdDTO;
  cycleBase?: GenericNameIdDTO;
  aGRAmount?: number | null;
  taxable?: boolean;
  childrenAmount?: number;
  additionsAmount?: number;
  totalAmount?: number;
  aGRProrate?: number | null;
  billStartDate?: string;
  taxCode?: GenericNameIdDTO;
  terms?: GenericNameIdDTO;
  prorateFlag?: boolean;
  invoiceProratedAdditionsFlag?: boolean;
  restrictDownpayment?: boolean;
  currency?: GenericNameIdDTO;
  autoInvoiceFlag?: boolean;
  userDefinedFieldValues?: readonly UserDefinedFieldValueModel[];
}

export interface GenericNameIdDTO {
  id?: number;
  tag?: string;
  name?: string;
}

export interface Addition {
  id?: number;
  product?: IvItemReference;
  quantity?: number | null;
  lessIncluded?: number | null;
  unitPrice?: number | null;
  unitCost?: number | null;
  billCustomer?: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  effectiveDate?: string;
  cancelledDate?: string;
  taxableFlag?: boolean | null;
  serialNumber?: string;
  invoiceDescription?: string;
  purchaseItemFlag?: boolean | null;
  specialOrderFlag?: boolean | null;
  agreementId?: number | null;
  description?: string;
  billedQuantity?: number | null;
  uom?: string;
  extPrice?: number | null;
  extCost?: number | null;
  sequenceNumber?: number | null;
  margin?: number | null;
  prorateCost?: number | null;
  proratePrice?: number | null;
  extendedProrateCost?: number | null;
  extendedProratePrice?: number | null;
  prorateCurrentPeriodFlag?: boolean | null;
  opportunity?: OpportunityReference;
  agreementStatus?: 'Active' | 'Cancelled' | 'Expired' | 'Inactive' | null;
  invoiceGrouping?: InvoiceGroupingReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface InvoiceGroupingReference {
  id?: number | null;
  name?: string;
  description?: string;
  showPriceFlag?: boolean;
  showSubItemsFlag?: boolean;
  groupParentChildAdditionsFlag?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementAdjustment {
  id?: number;
  amount?: number | null;
  description?: string;
  effectiveDate?: string;
  agreementId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface BoardDefault {
  id?: number;
  board?: BoardReference;
  serviceType?: ServiceTypeReference;
  defaultFlag?: boolean | null;
  agreementId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConfigurationReference {
  id?: number | null;
  deviceIdentifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementSite {
  id?: number;
  company?: CompanyReference;
  site?: SiteReference;
  agreementId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface AgreementWorkRoleExclusion {
  id?: number;
  workRole?: WorkRoleReference;
  agreementId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementWorkTypeExclusion {
  id?: number;
  workType?: WorkTypeReference;
  agreementId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementWorkRole {
  id?: number;
  workRole?: WorkRoleReference;
  locationId?: number | null;
  location?: OwnerLevelReference;
  rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  rate?: number | null;
  limitTo?: number | null;
  effectiveDate?: string;
  endingDate?: string;
  agreementId?: number | null;
  agreement?: AgreementReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementWorkType {
  id?: number;
  workType?: WorkTypeReference;
  location?: OwnerLevelReference;
  locationId?: number | null;
  rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  rate?: number | null;
  hoursMax?: number | null;
  hoursMin?: number | null;
  roundBillHours?: number | null;
  overageRate?: number | null;
  overageRateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  agreementLimit?: number | null;
  site?: SiteReference;
  effectiveDate?: string;
  endingDate?: string;
  agreement?: AgreementReference;
  agreementId?: number | null;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementBatchSetup {
  id?: number;
  nextRunDate?: string;
  daysInAdvance?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingCycle {
  id?: number;
  identifier?: string;
  name?: string;
  defaultFlag?: boolean;
  billingOptions?: 'BiMonthly' | 'BiWeekly' | 'Monthly' | 'NotRecurring' | 'Quarterly' | 'SemiAnnual' | 'Weekly' | 'Yearly' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingCycleInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingSetup {
  id?: number;
  remitName?: string;
  location?: SystemLocationReference;
  addressOne?: string;
  addressTwo?: string;
  city?: string;
  state?: StateReference;
  zip?: string;
  country?: CountryReference;
  phone?: string;
  invoiceTitle?: string;
  payableName?: string;
  topcomment?: string;
  invoiceFooter?: string;
  quoteFooter?: string;
  overallInvoiceDefault?: InvoiceTemplateReference;
  standardInvoiceActual?: InvoiceTemplateReference;
  standardInvoiceFixed?: InvoiceTemplateReference;
  progressInvoice?: InvoiceTemplateReference;
  agreementInvoice?: InvoiceTemplateReference;
  creditMemoInvoice?: InvoiceTemplateReference;
  downPaymentInvoice?: InvoiceTemplateReference;
  miscInvoice?: InvoiceTemplateReference;
  salesOrderInvoice?: InvoiceTemplateReference;
  excludeDoNotBillTimeFlag?: boolean | null;
  excludeDoNotBillExpenseFlag?: boolean | null;
  excludeDoNotBillProductFlag?: boolean | null;
  prefixSuffixFlag?: 'Prefix' | 'Suffix' | null;
  prefixSuffixText?: string;
  chargeAdjToFirmFlag?: boolean | null;
  noWatermarkFlag?: boolean | null;
  displayTaxFlag?: boolean | null;
  allowRestrictedDeptOnRoutingFlag?: boolean | null;
  billTicketSeparatelyFlag?: boolean | null;
  billTicketCompleteFlag?: boolean | null;
  billTicketUnapprovedFlag?: boolean | null;
  billProjectCompleteFlag?: boolean | null;
  billProjectUnapprovedFlag?: boolean | null;
  progressTimeFlag?: boolean | null;
  restrictProjectDownpaymentFlag?: boolean | null;
  billSalesOrderCompleteFlag?: boolean | null;
  billProductAfterShipFlag?: boolean | null;
  restrictDownpaymentFlag?: boolean | null;
  copyNonServiceProductsFlag?: boolean | null;
  copyServiceProductsFlag?: boolean | null;
  copyAgreementProductsFlag?: boolean | null;
  printLogoFlag?: boolean | null;
  readReceiptFlag?: boolean | null;
  deliveryReceiptFlag?: boolean | null;
  attachXmlInvoiceFlag?: boolean | null;
  disableRoutingEmailFlag?: boolean | null;
  emailTemplate?: EmailTemplateReference;
  localizedCountry?: CountryReference;
  businessNumber?: string;
  currency?: CurrencyReference;
  customLabel?: string;
  customText?: string;
  companyCode?: string;
  excludeAvalaraFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingSetupInfo {
  id?: number;
  remitName?: string;
  location?: SystemLocationReference;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingSetupRouting {
  id?: number;
  sequenceNumber?: number | null;
  invoiceRule?: 'All' | 'Standard' | 'Project' | 'Agreement' | null;
  routingRule?: 'Account' | 'Territory' | 'Creator' | 'Department' | 'Location' | 'Member' | 'Project' | 'Sales' | null;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingStatus {
  id?: number;
  name?: string;
  sortOrder?: number | null;
  defaultFlag?: boolean | null;
  closedFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  sentFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingStatusInfo {
  id?: number;
  name?: string;
  sortOrder?: number | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingTerm {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  dueDays?: number | null;
  termsXref?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingTermInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ClosedInvoice {
  id?: number;
  status?: BillingStatusReference;
  internalNotes?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingStatusReference {
  id?: number | null;
  name?: string;
  isClosed?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CompanyFinance {
  id?: number;
  billOverrideFlag?: boolean | null;
  billSrFlag?: boolean | null;
  billCompleteSrFlag?: boolean | null;
  billUnapprovedSrFlag?: boolean | null;
  billRestrictPmFlag?: boolean | null;
  billCompletePmFlag?: boolean | null;
  billUnapprovedPmFlag?: boolean | null;
  emailTemplate?: EmailTemplateReference;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface FinanceCurrency {
  id?: number;
  currencyIdentifier?: string;
  name?: string;
  symbol?: string;
  displayIdFlag?: boolean | null;
  displaySymbolFlag?: boolean | null;
  currencyCode?: CurrencyCodeReference;
  thousandsSeparator?: string;
  decimalSeparator?: string;
  negativeParenthesesFlag?: boolean | null;
  rightAlign?: boolean | null;
  numberOfDecimals?: number | null;
  reportFormat?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CurrencyCodeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CurrencyInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DeliveryMethod {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  emailFlag?: boolean | null;
  integrationEmailFlag?: boolean | null;
  integrationPrintFlag?: boolean | null;
  integrationActiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GLAccount {
  id?: number;
  glType?: 'AP' | 'AR' | 'EE' | 'EI' | 'EO' | 'IA' | 'IT' | 'P' | 'PF' | 'R' | 'RA' | 'RD' | 'RE' | 'RP' | 'ST' | 'SD' | 'ET' | 'FT' | 'PT' | null;
  mappedType?: MappedTypeReference;
  mappedRecord?: MappedRecordReference;
  segment1?: string;
  segment2?: string;
  segment3?: string;
  segment4?: string;
  segment5?: string;
  segment6?: string;
  segment7?: string;
  segment8?: string;
  segment9?: string;
  segment10?: string;
  cogs1?: string;
  cogs2?: string;
  cogs3?: string;
  cogs4?: string;
  cogs5?: string;
  cogs6?: string;
  cogs7?: string;
  cogs8?: string;
  cogs9?: string;
  cogs10?: string;
  productId?: string;
  inventory?: string;
  salesCode?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MappedTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MappedRecordReference {
  id?: number | null;
  name?: string;
}

export interface MappedType {
  id?: number;
  name?: string;
  table?: string;
  recIdField?: string;
  glType?: 'AP' | 'AR' | 'EE' | 'EI' | 'EO' | 'IA' | 'IT' | 'P' | 'PF' | 'R' | 'RA' | 'RD' | 'RE' | 'RP' | 'ST' | 'SD' | 'ET' | 'FT' | 'PT' | null;
  sortOrder?: number;
}

export interface GLCaption {
  id?: number;
  segment1?: string;
  segment2?: string;
  segment3?: string;
  segment4?: string;
  segment5?: string;
  segment6?: string;
  segment7?: string;
  segment8?: string;
  segment9?: string;
  segment10?: string;
  segment1type?: 'Account' | 'Class' | null;
  segment2type?: 'Account' | 'Class' | null;
  segment3type?: 'Account' | 'Class' | null;
  segment4type?: 'Account' | 'Class' | null;
  segment5type?: 'Account' | 'Class' | null;
  segment6type?: 'Account' | 'Class' | null;
  segment7type?: 'Account' | 'Class' | null;
  segment8type?: 'Account' | 'Class' | null;
  segment9type?: 'Account' | 'Class' | null;
  segment10type?: 'Account' | 'Class' | null;
  cogs1?: string;
  cogs2?: string;
  cogs3?: string;
  cogs4?: string;
  cogs5?: string;
  cogs6?: string;
  cogs7?: string;
  cogs8?: string;
  cogs9?: string;
  cogs10?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GLPath {
  id?: number;
  location?: SystemLocationReference;
  path?: string;
  sqlServerName?: string;
  databaseName?: string;
  lastPaymentSync?: string;
  lastPaymentSyncBy?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CurrencyCode {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceInfo {
  id?: number;
  invoice?: Invoice;
  invoiceTemplate?: InvoiceTemplate;
  products?: readonly ProductItem[];
  bundledComponentsInfo?: readonly ProductComponent[];
  expenses?: readonly ExpenseEntry[];
  timeEntries?: readonly TimeEntry[];
  logo?: DocumentInfo;
  billingSetup?: BillingSetup;
  agreementBillingInfo?: readonly AgreementBillingInfo[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Invoice {
  id?: number;
  invoiceNumber?: string;
  type?: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  status?: BillingStatusReference;
  company?: CompanyReference;
  billToCompany?: CompanyReference;
  shipToCompany?: CompanyReference;
  accountNumber?: string;
  applyToType?: 'All' | 'Agreement' | 'Project' | 'ProjectPhase' | 'SalesOrder' | 'Ticket' | null;
  applyToId?: number | null;
  attention?: string;
  shipToAttention?: string;
  billingSite?: SiteReference;
  billingSiteAddressLine1?: string;
  billingSiteAddressLine2?: string;
  billingSiteCity?: string;
  billingSiteState?: string;
  billingSiteZip?: string;
  billingSiteCountry?: string;
  shippingSite?: SiteReference;
  shippingSiteAddressLine1?: string;
  shippingSiteAddressLine2?: string;
  shippingSiteCity?: string;
  shippingSiteState?: string;
  shippingSiteZip?: string;
  shippingSiteCountry?: string;
  billingTerms?: BillingTermsReference;
  reference?: string;
  customerPO?: string;
  templateSetupId?: number | null;
  invoiceTemplate?: InvoiceTemplateDetailReference;
  emailTemplateId?: number | null;
  addToBatchEmailList?: boolean | null;
  date?: string;
  restrictDownpaymentFlag?: boolean | null;
  locationId?: number | null;
  location?: SystemLocationReference;
  departmentId?: number | null;
  department?: BillingUnitReference;
  territoryId?: number | null;
  territory?: SystemLocationReference;
  topComment?: string;
  bottomComment?: string;
  taxableFlag?: boolean | null;
  taxCode?: TaxCodeReference;
  internalNotes?: string;
  downpaymentPreviouslyTaxedFlag?: boolean | null;
  serviceTotal?: number | null;
  overrideDownPaymentAmountFlag?: boolean | null;
  currency?: CurrencyReference;
  dueDate?: string;
  expenseTotal?: number | null;
  productTotal?: number | null;
  previousProgressApplied?: number | null;
  serviceAdjustmentAmount?: number | null;
  agreementAmount?: number | null;
  downpaymentApplied?: number | null;
  subtotal?: number | null;
  total?: number | null;
  remainingDownpayment?: number | null;
  salesTax?: number | null;
  adjustmentReason?: string;
  adjustedBy?: string;
  closedBy?: string;
  payments?: number | null;
  credits?: number | null;
  balance?: number | null;
  specialInvoiceFlag?: boolean | null;
  billingSetupReference?: BillingSetupReference;
  ticket?: TicketReference;
  project?: ProjectReference;
  phase?: ProjectPhaseReference;
  salesOrder?: SalesOrderReference;
  agreement?: AgreementReference;
  glBatch?: BatchReference;
  unbatchedBatch?: BatchReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface InvoiceTemplateDetailReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingUnitReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillingSetupReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesOrderReference {
  id?: number | null;
  identifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BatchReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceTemplate {
  id?: number;
  name?: string;
  marginLeft?: number | null;
  marginRight?: number | null;
  marginTop?: number | null;
  marginBottom?: number | null;
  logoVisibleFlag?: boolean | null;
  headerLogoPosition?: 'Center' | 'LeftSide' | 'RightSide' | null;
  remitToVisibleFlag?: boolean | null;
  headerAddressPosition?: 'Center' | 'LeftSide' | 'RightSide' | null;
  headerTitleVisibleFlag?: boolean | null;
  headerTitleCaption?: string;
  headerTitlePosition?: 'Center' | 'LeftSide' | 'RightSide' | null;
  headerTitleFont?: 'Regular' | 'RegularBold' | 'Large' | 'LargeBold' | 'ExtraLarge' | 'ExtraLargeBold' | null;
  headerTermsVisibleFlag?: boolean | null;
  headerTermsCaption?: string;
  headerDueDateVisibleFlag?: boolean | null;
  headerDueDateCaption?: string;
  headerPoNumberVisibleFlag?: boolean | null;
  headerPoNumberCaption?: string;
  headerReferenceVisibleFlag?: boolean | null;
  headerReferenceCaption?: string;
  headerAccountVisibleFlag?: boolean | null;
  headerAccountCaption?: string;
  headerTaxIdVisibleFlag?: boolean | null;
  headerTaxIdCaption?: string;
  headerShipToVisibleFlag?: boolean | null;
  headerShipToCaption?: string;
  headerHoursBasedExtendedAmountVisibleFlag?: boolean | null;
  payableCaption?: string;
  serviceHeaderTicketNumberVisibleFlag?: boolean | null;
  serviceHeaderTicketNumberCaption?: string;
  serviceHeaderCompanyNameVisibleFlag?: boolean | null;
  serviceHeaderCompanyNameCaption?: string;
  serviceHeaderSummaryVisibleFlag?: boolean | null;
  serviceHeaderSummaryCaption?: string;
  serviceHeaderContactNameVisibleFlag?: boolean | null;
  serviceHeaderContactNameCaption?: string;
  serviceHeaderDetailDescriptionVisibleFlag?: boolean | null;
  serviceHeaderDetailDescriptionCaption?: string;
  serviceHeaderResolutionVisibleFlag?: boolean | null;
  serviceHeaderResolutionCaption?: string;
  serviceHeaderAmountVisibleFlag?: boolean | null;
  serviceHeaderAmountCaption?: string;
  serviceHeaderBillingMethodVisibleFlag?: boolean | null;
  serviceHeaderBillingMethodCaption?: string;
  serviceHeaderClosedTasksVisibleFlag?: boolean | null;
  serviceHeaderOpenTasksVisibleFlag?: boolean | null;
  serviceHeaderBundledTicketsVisibleFlag?: boolean | null;
  projectHeaderProjectNameVisibleFlag?: boolean | null;
  projectHeaderProjectNameCaption?: string;
  projectHeaderCompanyNameVisibleFlag?: boolean | null;
  projectHeaderCompanyNameCaption?: string;
  projectHeaderOriginalDownpaymentVisibleFlag?: boolean | null;
  projectHeaderOriginalDownpaymentCaption?: string;
  projectHeaderContactNameVisibleFlag?: boolean | null;
  projectHeaderContactNameCaption?: string;
  projectHeaderAmountVisibleFlag?: boolean | null;
  projectHeaderAmountCaption?: string;
  projectHeaderBillingMethodVisibleFlag?: boolean | null;
  projectHeaderBillingMethodCaption?: string;
  projectHeaderBillingTypeVisibleFlag?: boolean | null;
  projectHeaderBillingTypeCaption?: string;
  invoicePaymentAmountVisibleFlag?: boolean | null;
  invoicePaymentAmountCaption?: string;
  invoiceCreditAmountVisibleFlag?: boolean | null;
  invoiceCreditAmountCaption?: string;
  invoiceBalanceDueVisibleFlag?: boolean | null;
  invoiceBalanceDueCaption?: string;
  creditCreditAmountVisibleFlag?: boolean | null;
  creditCreditAmountCaption?: string;
  creditRemainingAmountVisibleFlag?: boolean | null;
  creditRemainingAmountCaption?: string;
  timeDetailVisibleFlag?: boolean | null;
  timeDetailPrimarySortField?: string;
  timeDetailPrimarySortDirection?: string;
  timeDetailSecondarySortField?: string;
  timeDetailSecondarySortDirection?: string;
  timeDetailSubtotalVisibleFlag?: boolean | null;
  timeDetailStartEndTimeVisibleFlag?: boolean | null;
  timeDetailHoursVisibleFlag?: boolean | null;
  timeDetailMembersVisibleFlag?: boolean | null;
  timeDetailBillableVisibleFlag?: boolean | null;
  timeDetailExtendedAmountVisibleFlag?: boolean | null;
  timeDetailDollarAmountsOnHourseBasedVisibleFlag?: boolean | null;
  timeDetailHourlyRateVisibleFlag?: boolean | null;
  timeDetailContactsVisibleFlag?: boolean | null;
  timeDetailNotesVisibleFlag?: boolean | null;
  timeDetailNonBillableCaption?: string;
  timeDetailAgreementVisibleFlag?: boolean | null;
  timeDetailHoursBasedHoursVisibleFlag?: boolean | null;
  timeDetailHoursBasedExtAmountVisibleFlag?: boolean | null;
  timeDetailHoursbasedHourlyRateVisibleFlag?: boolean | null;
  timeDetailAmountBasedHoursVisibleFlag?: boolean | null;
  timeDetailAmountBasedExtAmountVisibleFlag?: boolean | null;
  timeDetailAmountBasedHourlyRateVisibleFlag?: boolean | null;
  timeDetailSRTicketSummaryVisibleFlag?: boolean | null;
  timeDetailSRContactVisibleFlag?: boolean | null;
  timeDetailSRAddressVisibleFlag?: boolean | null;
  timeDetailPmPhaseVisibleFlag?: boolean | null;
  timeDetailPmSummaryVisibleFlag?: boolean | null;
  timeDetailTicketNumberVisibleFlag?: boolean | null;
  timeDetailDatesVisibleFlag?: boolean | null;
  servicesStaffCaption?: string;
  servicesStaffVisibleFlag?: boolean | null;
  servicesAmountCaption?: string;
  servicesAmountVisibleFlag?: boolean | null;
  servicesHoursCaption?: string;
  servicesHoursVisibleFlag?: boolean | null;
  servicesRateCaption?: string;
  servicesRateVisibleFlag?: boolean | null;
  servicesWorkRoleCaption?: string;
  servicesWorkRoleVisibleFlag?: boolean | null;
  servicesWorkTypeCaption?: string;
  servicesWorkTypeVisibleFlag?: boolean | null;
  servicesTotalVisibleFlag?: boolean | null;
  servicesMemberNameVisibleFlag?: boolean | null;
  servicesMemberNameCaption?: string;
  currencyIdVisibleFlag?: boolean | null;
  currencySymbolVisibleFlag?: boolean | null;
  portalFlag?: boolean | null;
  servicesCollapsedFlag?: boolean | null;
  expensesCollapsedFlag?: boolean | null;
  otherChargesCollapsedFlag?: boolean | null;
  expensesTypeCaption?: string;
  expensesStaffCaption?: string;
  expensesAmountCaption?: string;
  expensesTypeVisibleFlag?: boolean | null;
  expensesStaffVisibleFlag?: boolean | null;
  expensesAmountVisibleFlag?: boolean | null;
  expensesTotalVisibleFlag?: boolean | null;
  expenseDetailSubtotalVisibleFlag?: boolean | null;
  expenseDetailMembersVisibleFlag?: boolean | null;
  expenseDetailContactsVisibleFlag?: boolean | null;
  expenseDetailBillableVisibleFlag?: boolean | null;
  expenseDetailExtAmountVisibleFlag?: boolean | null;
  expenseDetailNotesVisibleFlag?: boolean | null;
  expenseDetailPrimarySortField?: string;
  expenseDetailPrimarySortDirection?: string;
  expenseDetailSecondarySortField?: string;
  expenseDetailSecondarySortDirection?: string;
  expenseDetailNonbillableCaption?: string;
  expenseDetailVisibleFlag?: boolean | null;
  expenseDetailAgreementVisibleFlag?: boolean | null;
  expenseDetailAgreementExtAmountVisibleFlag?: boolean | null;
  expenseDetailTicketNumberVisibleFlag?: boolean | null;
  expenseDetailSrTicketSummaryVisibleFlag?: boolean | null;
  expenseDetailSrContactVisibleFlag?: boolean | null;
  expenseDetailSrAddressVisibleFlag?: boolean | null;
  expenseDetailPmPhaseVisibleFlag?: boolean | null;
  expenseDetailPmSummaryVisibleFlag?: boolean | null;
  otherChargesAmountCaption?: string;
  otherChargesAmountVisibleFlag?: boolean | null;
  otherChargesDescriptionCaption?: string;
  otherChargesDescriptionVisibleFlag?: boolean | null;
  otherChargesDisplaySixDecimals?: boolean | null;
  otherChargesItemIdVisibleFlag?: boolean | null;
  otherChargesPriceCaption?: string;
  otherChargesPriceVisibleFlag?: boolean | null;
  otherChargesQuantityCaption?: string;
  otherChargesQuantityVisibleFlag?: boolean | null;
  otherChargesSerialNumberVisibleFlag?: boolean | null;
  otherChargesTotalVisibleFlag?: boolean | null;
  adjustmentDescriptionVisibleFlag?: boolean | null;
  adjustmentDescriptionCaption?: string;
  adjustmentQuantityVisibleFlag?: boolean | null;
  adjustmentQuantityCaption?: string;
  adjustmentAmountVisibleFlag?: boolean | null;
  adjustmentAmountCaption?: string;
  adjustmentAgrTypeVisibleFlag?: boolean | null;
  adjustmentTotalVisibleFlag?: boolean | null;
  adjustmentPriceVisibleFlag?: boolean | null;
  adjustmentPriceCaption?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductItem {
  id?: number;
  catalogItem?: CatalogItemReference;
  description?: string;
  sequenceNumber?: number | null;
  quantity?: number | null;
  unitOfMeasure?: UnitOfMeasureReference;
  price?: number | null;
  cost?: number | null;
  extPrice?: number | null;
  extCost?: number | null;
  discount?: number | null;
  margin?: number | null;
  agreementAmount?: number | null;
  priceMethod?: 'FlatRateForRange' | 'PercentMarkupFromCost' | 'PercentMarkdownFromPrice' | 'PricePerUnit' | null;
  billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  agreement?: AgreementReference;
  locationId?: number | null;
  location?: SystemLocationReference;
  businessUnitId?: number | null;
  businessUnit?: BillingUnitReference;
  vendor?: CompanyReference;
  vendorSku?: string;
  taxableFlag?: boolean | null;
  dropshipFlag?: boolean | null;
  specialOrderFlag?: boolean | null;
  phaseProductFlag?: boolean | null;
  cancelledFlag?: boolean | null;
  quantityCancelled?: number | null;
  cancelledReason?: string;
  customerDescription?: string;
  internalNotes?: string;
  productSuppliedFlag?: boolean | null;
  subContractorShipToId?: number | null;
  subContractorAmountLimit?: number | null;
  recurring?: ProductRecurring;
  sla?: SLAReference;
  entityType?: EntityTypeReference;
  ticket?: TicketReference;
  project?: ProjectReference;
  phase?: ProjectPhaseReference;
  salesOrder?: SalesOrderReference;
  opportunity?: OpportunityReference;
  invoice?: InvoiceReference;
  warehouseId?: number | null;
  warehouseIdObject?: WarehouseReference;
  warehouseBinId?: number | null;
  warehouseBinIdObject?: WarehouseBinReference;
  calculatedPriceFlag?: boolean | null;
  calculatedCostFlag?: boolean | null;
  forecastDetailId?: number | null;
  cancelledBy?: number | null;
  cancelledDate?: string;
  warehouse?: string;
  warehouseBin?: string;
  purchaseDate?: string;
  taxCode?: TaxCodeReference;
  integrationXRef?: string;
  listPrice?: number | null;
  serialNumberIds?: readonly number[];
  serialNumbers?: readonly string[];
  company?: CompanyReference;
  forecastStatus?: OpportunityStatusReference;
  productClass?: 'Agreement' | 'Bundle' | 'Inventory' | 'NonInventory' | 'Service' | null;
  needToPurchaseFlag?: boolean | null;
  needToOrderQuantity?: number | null;
  minimumStockFlag?: boolean | null;
  shipSet?: string;
  calculatedPrice?: number | null;
  calculatedCost?: number | null;
  invoiceGrouping?: InvoiceGroupingReference;
  poApprovedFlag?: boolean | null;
  uom?: string;
  addComponentsFlag?: boolean | null;
  ignorePricingSchedulesFlag?: boolean | null;
  asioSubscriptionsID?: string | null;
  _info?: { readonly [key: string]: Json | undefined };
  bypassForecastUpdate?: boolean | null;
  customFields?: readonly CustomFieldValue[];
}

export interface ProductRecurring {
  recurringRevenue?: number | null;
  recurringCost?: number | null;
  startDate?: string;
  endDate?: string;
  billCycleId?: number | null;
  billCycle?: BillingCycleReference;
  cycles?: number | null;
  cycleType?: 'ContractYear' | 'CalendarYear' | null;
  agreementType?: AgreementTypeReference;
}

export interface ProductComponent {
  id?: number;
  sequenceNumber?: number | null;
  quantity?: number | null;
  catalogItem?: CatalogItemReference;
  hidePriceFlag?: boolean | null;
  hideItemIdentifierFlag?: boolean | null;
  hideDescriptionFlag?: boolean | null;
  hideQuantityFlag?: boolean | null;
  hideExtendedPriceFlag?: boolean | null;
  vendor?: CompanyReference;
  parentProductItem?: ProductItemReference;
  productItem?: ProductItemReference;
  price?: number | null;
  cost?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductItemReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeEntry {
  id?: number;
  company?: CompanyReference;
  companyType?: string;
  chargeToId?: number | null;
  chargeToType?: 'ServiceTicket' | 'ProjectTicket' | 'ChargeCode' | 'Activity' | null;
  member?: MemberReference;
  locationId?: number | null;
  businessUnitId?: number | null;
  businessGroupDesc?: string;
  location?: OwnerLevelReference;
  department?: BillingUnitReference;
  workType?: WorkTypeReference;
  workRole?: WorkRoleReference;
  agreement?: AgreementReference;
  agreementType?: string;
  activity?: ActivityReference;
  opportunityRecid?: number;
  projectActivity?: string;
  territory?: string;
  timeStart?: string;
  timeEnd?: string;
  hoursDeduct?: number | null;
  actualHours?: number | null;
  billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  notes?: string;
  internalNotes?: string;
  addToDetailDescriptionFlag?: boolean | null;
  addToInternalAnalysisFlag?: boolean | null;
  addToResolutionFlag?: boolean | null;
  emailResourceFlag?: boolean | null;
  emailContactFlag?: boolean | null;
  emailCcFlag?: boolean | null;
  emailCc?: string;
  hoursBilled?: number | null;
  invoiceHours?: number | null;
  hourlyCost?: string;
  enteredBy?: string;
  dateEntered?: string;
  invoice?: InvoiceReference;
  mobileGuid?: string | null;
  hourlyRate?: number | null;
  overageRate?: number | null;
  agreementHours?: number | null;
  agreementAmount?: number | null;
  agreementAdjustment?: number | null;
  adjustment?: number | null;
  invoiceReady?: number | null;
  timeSheet?: TimeSheetReference;
  status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  ticket?: TicketReference;
  project?: ProjectReference;
  phase?: ProjectPhaseReference;
  ticketBoard?: string;
  ticketStatus?: string;
  ticketType?: string;
  ticketSubType?: string;
  invoiceFlag?: boolean | null;
  extendedInvoiceAmount?: number | null;
  locationName?: string;
  taxCode?: TaxCodeReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface ActivityReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeSheetReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DocumentInfo {
  id?: number;
  title?: string;
  fileName?: string;
  serverFileName?: string;
  owner?: string;
  linkFlag?: boolean | null;
  imageFlag?: boolean | null;
  publicFlag?: boolean | null;
  htmlTemplateFlag?: boolean | null;
  readOnlyFlag?: boolean | null;
  size?: number | null;
  urlFlag?: boolean | null;
  createdOnDate?: string;
  documentType?: DocumentTypeReference;
  guid?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DocumentTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementBillingInfo {
  agreementName?: string;
  agreementType?: string;
  agreementAmount?: number;
  agreementRecId?: number;
  parentRecId?: number;
}

export interface TaxIntegrationInfo {
  id?: number;
  enabledFlag?: boolean;
  taxIntegrationType?: 'Avalara';
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceEmailTemplate {
  id?: number;
  name?: string;
  serviceSurvey?: ServiceSurveyReference;
  useSenderFlag?: boolean | null;
  firstName?: string;
  lastName?: string;
  emailAddress?: string;
  subject?: string;
  body?: string;
  copySenderFlag?: boolean | null;
  invoiceStatus?: BillingStatusReference;
  attachInvoiceFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSurveyReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceEmailTemplateInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceTemplateSetup {
  id?: number;
  name?: string;
  customFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceCommission {
  id?: number;
  member?: MemberReference;
  percent?: number | null;
  splitPercent?: number | null;
  adjustment?: number | null;
  netAmount?: number | null;
  amount?: number | null;
  invoice?: InvoiceReference;
  opportunity?: OpportunityReference;
  agreement?: AgreementReference;
  activity?: ActivityReference;
  ticket?: TicketReference;
  project?: ProjectReference;
  salesOrder?: SalesOrderReference;
  adjustedBy?: string;
  adjustedDate?: string;
  adjustmentReason?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GLEntry {
  id?: number;
  type?: string;
  amount?: number | null;
  description?: string;
  segment1?: string;
  segment2?: string;
  segment3?: string;
  segment4?: string;
  segment5?: string;
  segment6?: string;
  segment7?: string;
  segment8?: string;
  segment9?: string;
  segment10?: string;
  productId?: string;
  cost?: number | null;
  salesCode?: string;
  inventory?: string;
  cogs1?: string;
  cogs2?: string;
  cogs3?: string;
  cogs4?: string;
  cogs5?: string;
  cogs6?: string;
  cogs7?: string;
  cogs8?: string;
  cogs9?: string;
  cogs10?: string;
  isBatched?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoicePayment {
  id?: number;
  type?: string;
  source?: string;
  invoice?: InvoiceReference;
  credit?: InvoiceReference;
  amount?: number | null;
  balance?: number | null;
  invoiceBalance?: number | null;
  invoiceTotal?: number | null;
  paymentDate?: string;
  appliedBy?: string;
  _info?: { readonly [key: string]: Json | undefined };
  wisePayPayment?: WisePayPayment;
  paymentSyncStatus?: string;
  glBatchID?: string;
  paymentSyncDate?: string;
  paymentAccount?: string;
  aRPaymentAccount?: string;
}

export interface InvoiceRouting {
  id?: number;
  invoice?: InvoiceReference;
  sequenceNumber?: number | null;
  member?: MemberReference;
  reviewedFlag?: boolean;
  dateReviewedUTC?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxCode {
  id?: number;
  identifier?: string;
  description?: string;
  invoiceCaption?: string;
  country?: CountryReference;
  effectiveDate?: string;
  defaultFlag?: boolean | null;
  displayOnInvoiceFlag?: boolean | null;
  canadaCalculateGSTFlag?: boolean | null;
  cancelDate?: string;
  levelOneRate?: number | null;
  levelOneRateType?: 'Amount' | 'Percent' | null;
  levelOneTaxableMax?: number | null;
  levelOneCaption?: string;
  levelOneTaxCodeXref?: string;
  levelOneAgencyXref?: string;
  levelOneServicesFlag?: boolean | null;
  levelOneExpensesFlag?: boolean | null;
  levelOneProductsFlag?: boolean | null;
  levelOneApplySingleUnitFlag?: boolean | null;
  levelOneApplySingleUnitMin?: number | null;
  levelOneApplySingleUnitMax?: number | null;
  levelTwoRate?: number | null;
  levelTwoRateType?: 'Amount' | 'Percent' | null;
  levelTwoTaxableMax?: number | null;
  levelTwoCaption?: string;
  levelTwoTaxCodeXref?: string;
  levelTwoAgencyXref?: string;
  levelTwoServicesFlag?: boolean | null;
  levelTwoExpensesFlag?: boolean | null;
  levelTwoProductsFlag?: boolean | null;
  levelTwoApplySingleUnitFlag?: boolean | null;
  levelTwoApplySingleUnitMin?: number | null;
  levelTwoApplySingleUnitMax?: number | null;
  levelThreeRate?: number | null;
  levelThreeRateType?: 'Amount' | 'Percent' | null;
  levelThreeTaxableMax?: number | null;
  levelThreeCaption?: string;
  levelThreeTaxCodeXref?: string;
  levelThreeAgencyXref?: string;
  levelThreeServicesFlag?: boolean | null;
  levelThreeExpensesFlag?: boolean | null;
  levelThreeProductsFlag?: boolean | null;
  levelThreeApplySingleUnitFlag?: boolean | null;
  levelThreeApplySingleUnitMin?: number | null;
  levelThreeApplySingleUnitMax?: number | null;
  levelFourRate?: number | null;
  levelFourRateType?: 'Amount' | 'Percent' | null;
  levelFourTaxableMax?: number | null;
  levelFourCaption?: string;
  levelFourTaxCodeXref?: string;
  levelFourAgencyXref?: string;
  levelFourServicesFlag?: boolean | null;
  levelFourExpensesFlag?: boolean | null;
  levelFourProductsFlag?: boolean | null;
  levelFourApplySingleUnitFlag?: boolean | null;
  levelFourApplySingleUnitMin?: number | null;
  levelFourApplySingleUnitMax?: number | null;
  levelFiveRate?: number | null;
  levelFiveRateType?: 'Amount' | 'Percent' | null;
  levelFiveTaxableMax?: number | null;
  levelFiveCaption?: string;
  levelFiveTaxCodeXref?: string;
  levelFiveAgencyXref?: string;
  levelFiveServicesFlag?: boolean | null;
  levelFiveExpensesFlag?: boolean | null;
  levelFiveProductsFlag?: boolean | null;
  levelFiveApplySingleUnitFlag?: boolean | null;
  levelFiveApplySingleUnitMin?: number | null;
  levelFiveApplySingleUnitMax?: number | null;
  levelSixRate?: number | null;
  levelSixRateType?: 'Amount' | 'Percent' | null;
  levelSixTaxableMax?: number | null;
  levelSixCaption?: string;
  levelSixTaxCodeXref?: string;
  levelSixAgencyXref?: string;
  levelSixServicesFlag?: boolean | null;
  levelSixExpensesFlag?: boolean | null;
  levelSixProductsFlag?: boolean | null;
  levelSixApplySingleUnitFlag?: boolean | null;
  levelSixApplySingleUnitMin?: number | null;
  levelSixApplySingleUnitMax?: number | null;
  workRoleIds?: readonly number[];
  addAllWorkRoles?: boolean | null;
  removeAllWorkRoles?: boolean | null;
  expenseTypeIds?: readonly number[];
  addAllExpenseTypes?: boolean | null;
  removeAllExpenseTypes?: boolean | null;
  productTypeIds?: readonly number[];
  addAllProductTypes?: boolean | null;
  removeAllProductTypes?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxCodeInfo {
  id?: number;
  identifier?: string;
  description?: string;
  effectiveDate?: string;
  cancelDate?: string;
  defaultFlag?: boolean | null;
  levelOneRate?: number | null;
  levelTwoRate?: number | null;
  levelThreeRate?: number | null;
  levelFourRate?: number | null;
  levelFiveRate?: number | null;
  levelSixRate?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxableExpenseTypeLevel {
  id?: number;
  taxCodeLevel?: TaxCodeLevelReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxCodeLevelReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxableProductTypeLevel {
  id?: number;
  taxCodeLevel?: TaxCodeLevelReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxableXRefLevel {
  id?: number;
  taxCodeLevel?: TaxCodeLevelReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxableWorkRoleLevel {
  id?: number;
  taxCodeLevel?: TaxCodeLevelReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseTypeExemption {
  id?: number;
  expenseType?: ExpenseTypeReference;
  taxableLevels?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductTypeExemption {
  id?: number;
  productType?: ProductTypeReference;
  taxableLevels?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxCodeLevel {
  id?: number;
  taxLevel?: number;
  taxRate?: number | null;
  rateType?: 'Amount' | 'Percent' | null;
  taxableMax?: number | null;
  caption?: string;
  taxCodeXref?: string;
  agencyXref?: string;
  taxServicesFlag?: boolean | null;
  taxExpensesFlag?: boolean | null;
  taxProductsFlag?: boolean | null;
  singleUnitFlag?: boolean | null;
  singleUnitMinimum?: number | null;
  singleUnitMaximum?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxCodeXRef {
  id?: number;
  description?: string;
  defaultFlag?: boolean | null;
  levelOne?: 'NonTaxable' | 'Taxable' | null;
  levelTwo?: 'NonTaxable' | 'Taxable' | null;
  levelThree?: 'NonTaxable' | 'Taxable' | null;
  levelFour?: 'NonTaxable' | 'Taxable' | null;
  levelFive?: 'NonTaxable' | 'Taxable' | null;
  levelSix?: 'NonTaxable' | 'Taxable' | null;
  taxCode?: TaxCodeReference;
  taxableLevels?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkRoleExemption {
  id?: number;
  workRole?: WorkRoleReference;
  taxableLevels?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TaxIntegration {
  taxIntegrationType?: 'Avalara';
  id?: number;
  accountNumber?: string;
  licenseKey?: string;
  serviceUrl?: string;
  companyCode?: string;
  timeTaxCode?: string;
  expenseTaxCode?: string;
  productTaxCode?: string;
  invoiceAmountTaxCode?: string;
  enabledFlag?: boolean | null;
  commitTransactionsFlag?: boolean | null;
  salesInvoiceFlag?: boolean | null;
  freightTaxCode?: string;
  accountingIntegrationFlag?: boolean | null;
  taxLineFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Campaign {
  id?: number;
  name?: string;
  type?: CampaignTypeReference;
  subType?: CampaignSubTypeReference;
  status?: CampaignStatusReference;
  startDate?: string;
  endDate?: string;
  locationId?: number | null;
  member?: MemberReference;
  inactive?: boolean | null;
  inactiveDaysAfterEnd?: number | null;
  notes?: string;
  defaultGroup?: GroupReference;
  marketingManagerDefaultTrackId?: number | null;
  opportunityDefaultTrackId?: number | null;
  impressions?: number | null;
  budgetRevenue?: number | null;
  budgetCost?: number | null;
  actualCost?: number | null;
  budgetGrossMargin?: number | null;
  budgetROI?: number | null;
  actualRevenue?: number | null;
  actualGrossMargin?: number | null;
  actualROI?: number | null;
  emailsSent?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CampaignTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CampaignSubTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CampaignStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CampaignStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CampaignSubTypeCampaignSubType {
  id?: number;
  type?: CampaignTypeReference;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CampaignType {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CampaignTypeInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TypeSubTypeCampaignSubType {
  id?: number;
  typeId?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CampaignAudit {
  id?: number;
  emailsSent?: number | null;
  emailsUnsent?: number | null;
  documentsCreated?: number | null;
  emailSubject?: string;
  group?: GroupReference;
  campaignId?: number | null;
  createdBy?: string;
  dateCreated?: string;
}

export interface EmailOpened {
  id?: number;
  campaignId?: number | null;
  contactId?: number | null;
  dateOpened?: string;
}

export interface FormSubmitted {
  id?: number;
  campaignId?: number | null;
  contactId?: number | null;
  dateSubmitted?: string;
  url?: string;
  queryString?: string;
  pageType?: string;
  pageSubType?: string;
  topic?: string;
  version?: string;
  status?: string;
}

export interface LinkClicked {
  id?: number;
  campaignId?: number | null;
  contactId?: number | null;
  dateClicked?: string;
  url?: string;
  queryString?: string;
}

export interface Group {
  id?: number;
  name?: string;
  publicDescription?: string;
  publicFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GroupInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MarketingCompany {
  id?: number;
  groupId?: number | null;
  defaultContactFlag?: boolean | null;
  allContactsFlag?: boolean | null;
  unsubscribeFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MarketingContact {
  id?: number;
  groupId?: number | null;
  note?: string;
  unsubscribeFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface IntegratorTagCollection {
  tags?: readonly string[];
}

export interface ManagedInformation {
  managementSolutionName?: string;
  managedIdentifier?: string;
  type?: string;
  level?: string;
  childConfigurationsMatchingOn?: string;
  inactivateConfigurationsMatchingOn?: string;
  inactiveConfigurationStatusId?: number;
}

export interface ReportColumnDefinition {
  type?: string;
  isNullable?: boolean;
  identityColumn?: boolean;
}

export interface RmaDisposition {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaDispositionInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProcurementAdjustment {
  id?: number;
  identifier?: string;
  type?: AdjustmentTypeReference;
  reason?: string;
  notes?: string;
  closedFlag?: boolean | null;
  closedBy?: string;
  closedDate?: string;
  adjustmentDetails?: readonly AdjustmentDetail[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AdjustmentTypeReference {
  id?: number | null;
  identifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AdjustmentDetail {
  id?: number;
  catalogItem?: CatalogItemReference;
  description?: string;
  quantityOnHand?: number | null;
  unitCost?: number | null;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  quantityAdjusted?: number | null;
  serialNumber?: string;
  adjustment?: AdjustmentReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AdjustmentReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AdjustmentType {
  id?: number;
  identifier?: string;
  name?: string;
  auditTrailFlag?: boolean | null;
  dateCreated?: string;
  createdBy?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AdjustmentTypeInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CatalogItem {
  id?: number;
  identifier?: string;
  description?: string;
  inactiveFlag?: boolean | null;
  subcategory?: ProductSubCategoryReference;
  type?: ProductTypeReference;
  productClass?: 'Agreement' | 'Bundle' | 'Inventory' | 'NonInventory' | 'Service' | null;
  serializedFlag?: boolean | null;
  serializedCostFlag?: boolean | null;
  phaseProductFlag?: boolean | null;
  unitOfMeasure?: UnitOfMeasureReference;
  minStockLevel?: number | null;
  price?: number | null;
  cost?: number | null;
  priceAttribute?: 'FixedFee' | 'NotToExceed' | 'OverrideRate' | 'TimeAndMaterials' | null;
  taxableFlag?: boolean | null;
  dropShipFlag?: boolean | null;
  specialOrderFlag?: boolean | null;
  customerDescription?: string;
  manufacturer?: ManufacturerReference;
  manufacturerPartNumber?: string;
  vendor?: CompanyReference;
  vendorSku?: string;
  notes?: string;
  integrationXRef?: string;
  sla?: SLAReference;
  entityType?: EntityTypeReference;
  recurringFlag?: boolean | null;
  recurringRevenue?: number | null;
  recurringCost?: number | null;
  recurringOneTimeFlag?: boolean | null;
  recurringBillCycle?: BillingCycleReference;
  recurringCycleType?: 'ContractYear' | 'CalendarYear' | null;
  dateEntered?: string;
  calculatedPriceFlag?: boolean | null;
  calculatedCostFlag?: boolean | null;
  category?: ProductCategoryReference;
  calculatedPrice?: number | null;
  calculatedCost?: number | null;
  billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  connectWiseID?: string;
  agreementType?: AgreementTypeReference;
  markupPercentage?: number | null;
  markupFlag?: boolean | null;
  autoUpdateUnitCostFlag?: boolean | null;
  autoUpdateUnitPriceFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface ProductCategoryReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CatalogItemInfo {
  id?: number;
  identifier?: string;
  description?: string;
  inactiveFlag?: boolean | null;
  productClass?: 'Agreement' | 'Bundle' | 'Inventory' | 'NonInventory' | 'Service' | null;
  serializedCostFlag?: boolean | null;
  price?: number | null;
  cost?: number | null;
  taxableFlag?: boolean | null;
  dropShipFlag?: boolean | null;
  specialOrderFlag?: boolean | null;
  customerDescription?: string;
  manufacturerPartNumber?: string;
  vendorSku?: string;
  billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CatalogVendors {
  id?: number;
  catalogItemId?: number;
  vendorId?: number | null;
  vendorSku?: string;
  isPreferredVendor?: boolean;
  vendorName?: string;
}

export interface CatalogPricing {
  catalogItem?: CatalogItemReference;
  company?: CompanyReference;
  location?: SystemLocationReference;
  quantity?: number;
  date?: string;
  price?: number | null;
}

export interface CatalogComponent {
  id?: number;
  sequenceNumber?: number | null;
  quantity?: number | null;
  catalogItem?: CatalogItemReference;
  hidePriceFlag?: boolean | null;
  hideItemIdentifierFlag?: boolean | null;
  hideDescriptionFlag?: boolean | null;
  hideQuantityFlag?: boolean | null;
  hideExtendedPriceFlag?: boolean | null;
  parentCatalogItem?: CatalogItemReference;
  price?: number | null;
  cost?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CatalogInventory {
  id?: number;
  catalogItem?: CatalogItemReference;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  onHand?: number | null;
  serialNumbers?: readonly OnHandSerialNumberReference[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OnHandSerialNumberReference {
  id?: number | null;
  serialNumber?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MinimumStockByWarehouse {
  id?: number;
  warehouse?: WarehouseReference;
  minimumStock?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Category {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  priceLevelXref?: string;
  integrationXref?: string;
  locationIds?: readonly number[];
  defaultFlag?: boolean | null;
  addAllLocations?: boolean | null;
  removeAllLocations?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CategoryInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LegacySubCategory {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LegacySubCategoryInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ChangeOrder {
  id?: number;
  purchaseHeaderRecId?: number;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DirectionalSync {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InvoiceGrouping {
  id?: number;
  name?: string;
  customerDescription?: string;
  inactiveFlag?: boolean | null;
  showPriceFlag?: boolean | null;
  showSubItemsFlag?: boolean | null;
  groupParentChildAdditionsFlag?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Manufacturer {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManufacturerInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OnHandSerialNumber {
  id?: number;
  serial?: string;
  catalogItem?: CatalogItemReference;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PricingSchedule {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  defaultFlag?: boolean | null;
  currency?: CurrencyReference;
  companies?: readonly number[];
  setAllCompaniesFlag?: boolean | null;
  removeAllCompaniesFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PricingBreak {
  id?: number;
  detailId?: number | null;
  amount?: number | null;
  quantityStart?: number | null;
  quantityEnd?: number | null;
  unlimited?: boolean;
  priceMethod?: 'FlatRateForRange' | 'PercentMarkupFromCost' | 'PercentMarkdownFromPrice' | 'PricePerUnit' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PricingDetail {
  id?: number;
  product?: CatalogItemReference;
  category?: ProductCategoryReference;
  subCategory?: ProductSubCategoryReference;
  startDate?: string;
  endDate?: string;
  noEndDate?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductDetach {
  removeFromTicket?: boolean;
  removeFromInvoice?: boolean;
  removeFromOpportunity?: boolean;
  removeFromSalesOrder?: boolean;
  removeFromProject?: boolean;
}

export interface ProductPickingShippingDetail {
  id?: number;
  pickedQuantity?: number | null;
  shippedQuantity?: number | null;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  shipmentMethod?: ShipmentMethodReference;
  serialNumber?: string;
  serialNumberIds?: readonly number[];
  trackingNumber?: string;
  productItem?: ProductItemReference;
  lineNumber?: number | null;
  quantity?: number | null;
  expectedArrivalDate?: string;
  shipmentDate?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchaseOrder {
  id?: number;
  businessUnitId?: number | null;
  businessUnit?: BillingUnitReference;
  cancelReason?: string;
  closedFlag?: boolean | null;
  closedBy?: string;
  customerCity?: string;
  customerCompany?: CompanyReference;
  customerContact?: ContactReference;
  customerCountry?: CountryReference;
  customerExtension?: string;
  customerName?: string;
  customerPhone?: string;
  customerSite?: SiteReference;
  customerSiteName?: string;
  customerState?: string;
  customerStreetLine1?: string;
  customerStreetLine2?: string;
  customerZip?: string;
  dateClosed?: string;
  dropShipCustomerFlag?: boolean | null;
  enteredBy?: string;
  freightCost?: number | null;
  freightPackingSlip?: string;
  freightTaxTotal?: number | null;
  internalNotes?: string;
  locationId?: number | null;
  location?: SystemLocationReference;
  poDate?: string;
  poNumber?: string;
  salesTax?: number | null;
  shipmentDate?: string;
  shipmentMethod?: ShipmentMethodReference;
  shippingInstructions?: string;
  status?: PurchaseOrderStatusReference;
  subTotal?: number | null;
  taxCode?: TaxCodeReference;
  taxFreightFlag?: boolean | null;
  taxPoFlag?: boolean | null;
  terms?: BillingTermsReference;
  total?: number | null;
  trackingNumber?: string;
  updateShipmentInfo?: boolean | null;
  updateVendorOrderNumber?: boolean | null;
  vendorCompany?: CompanyReference;
  vendorContact?: ContactReference;
  vendorInvoiceDate?: string;
  vendorInvoiceNumber?: string;
  vendorOrderNumber?: string;
  vendorSite?: SiteReference;
  warehouse?: WarehouseReference;
  warehouseContact?: ContactReference;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface PurchaseOrderStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchaseOrderInfo {
  id?: number;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface HttpResponseMessage {
  version?: Version;
  content?: HttpContent;
  statusCode?: string;
  reasonPhrase?: string;
  headers?: readonly Json[];
  requestMessage?: HttpRequestMessage;
  isSuccessStatusCode?: boolean;
}

export interface Version {
  major?: number;
  minor?: number;
  build?: number;
  revision?: number;
  majorRevision?: number;
  minorRevision?: number;
}

export interface HttpContent {
  headers?: readonly Json[];
}

export interface HttpRequestMessage {
  version?: Version;
  content?: HttpContent;
  method?: HttpMethod;
  requestUri?: string;
  headers?: readonly Json[];
  properties?: Json;
}

export interface HttpMethod {
  get?: HttpMethod;
  put?: HttpMethod;
  post?: HttpMethod;
  delete?: HttpMethod;
  head?: HttpMethod;
  options?: HttpMethod;
  trace?: HttpMethod;
  method?: string;
}

export interface PurchaseOrderLineItem {
  id?: number;
  backorderedFlag?: boolean | null;
  canceledBy?: string;
  canceledFlag?: boolean | null;
  canceledReason?: string;
  closedFlag?: boolean | null;
  dateCanceled?: string;
  dateCanceledUtc?: string;
  description?: string;
  displayInternalNotesFlag?: boolean | null;
  expectedShipDate?: string;
  internalNotes?: string;
  lineNumber?: number | null;
  packingSlip?: string;
  product?: IvItemReference;
  purchaseOrderId?: number | null;
  purchaseOrderNumber?: string;
  quantity?: number | null;
  receivedQuantity?: number | null;
  serialNumbers?: string;
  shipDate?: string;
  shipmentMethod?: ShipmentMethodReference;
  tax?: number | null;
  trackingNumber?: string;
  unitCost?: number | null;
  unitOfMeasure?: UnitOfMeasureReference;
  vendorOrderNumber?: string;
  vendorSku?: string;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  shipSet?: string;
  dateReceived?: string;
  receivedStatus?: 'Waiting' | 'FullyReceived' | 'PartiallyReceiveCancelRest' | 'PartiallyReceiveCloneRest' | null;
  _info?: { readonly [key: string]: Json | undefined };
  extCost?: number;
  expectedArrivalDate?: string;
  isDetachAvailable?: boolean;
  batchedFlag?: boolean;
  unbatchedRecId?: number | null;
  salesOrder?: readonly SalesOrderReference[];
  customFields?: readonly CustomFieldValue[];
}

export interface IdCollection {
  ids?: readonly number[];
}

export interface PurchaseOrderNote {
  id?: number;
  purchaseHeaderRecID?: number | null;
  text?: string;
  type?: NoteTypeReference;
  flagged?: boolean | null;
  enteredBy?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchaseOrderStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  closedFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  defaultClosedFlag?: boolean | null;
  sortOrder?: number | null;
  emailTemplate?: PurchaseOrderStatusEmailTemplateReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchaseOrderStatusEmailTemplateReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchaseOrderStatusInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  closedFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  defaultClosedFlag?: boolean | null;
  sortOrder?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchaseOrderStatusEmailTemplate {
  id?: number;
  status?: PurchaseOrderStatusReference;
  useSenderFlag?: boolean | null;
  firstName?: string;
  lastName?: string;
  emailAddress?: string;
  subject?: string;
  body?: string;
  copySenderFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchaseOrderStatusNotification {
  id?: number;
  notifyWho?: NotificationRecipientReference;
  status?: PurchaseOrderStatusReference;
  member?: MemberReference;
  email?: string;
  workflowStep?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PurchasingDemand {
  warehouse?: WarehouseReference;
  vendor?: CompanyReference;
  products?: readonly ProductDemand[];
  purchaseOrder?: PurchaseOrder;
}

export interface ProductDemand {
  productRecId?: number;
  quantity?: number;
  cost?: number | null;
}

export interface RmaAction {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaActionInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  sortOrder?: number | null;
  closedFlag?: boolean | null;
  emailTemplate?: RmaStatusEmailTemplateReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaStatusEmailTemplateReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaStatusInfo {
  id?: number;
  name?: string;
  sortOrder?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaStatusEmailTemplate {
  id?: number;
  status?: RmaStatusReference;
  useSenderFlag?: boolean | null;
  firstName?: string;
  lastName?: string;
  emailAddress?: string;
  subject?: string;
  body?: string;
  copySenderFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaStatusNotification {
  id?: number;
  notifyWho?: NotificationRecipientReference;
  status?: RmaStatusReference;
  member?: MemberReference;
  email?: string;
  workflowStep?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaTag {
  id?: number;
  serviceTicket?: TicketReference;
  salesOrder?: SalesOrderReference;
  invoice?: InvoiceReference;
  project?: ProjectReference;
  summary?: string;
  product?: IvItemReference;
  ivDescription?: string;
  productDescription?: string;
  serialNumber?: string;
  mfgItemID?: string;
  status?: RmaStatusReference;
  listPrice?: number;
  unitPrice?: number | null;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  problemDescription?: string;
  returnedCompany?: CompanyReference;
  returnedContact?: ContactReference;
  returnedContactType?: string;
  returnedContactPhone?: string;
  returnedContactExtension?: string;
  returnedContactEmail?: string;
  returnedContactAddressLine1?: string;
  returnedContactAddressLine2?: string;
  returnedContactCity?: string;
  returnedContactState?: string;
  returnedContactZip?: string;
  returnedContactCountry?: CountryReference;
  rmaDisposition?: RmaDispositionReference;
  returnedSite?: SiteReference;
  purchasedCompany?: CompanyReference;
  purchasedContact?: ContactReference;
  purchasedContactType?: string;
  purchasedContactPhone?: string;
  purchasedContactExtension?: string;
  purchasedContactEmail?: string;
  purchasedContactAddressLine1?: string;
  purchasedContactAddressLine2?: string;
  purchasedContactCity?: string;
  purchasedContactState?: string;
  purchasedContactZip?: string;
  purchasedContactCountry?: CountryReference;
  purchasedInvoiceNumber?: string;
  purchasedInvoiceDate?: string;
  purchasedOrderNumber?: string;
  purchasedVendorAction?: RmaActionReference;
  purchasedVendorRmaNumber?: string;
  purchasedSite?: SiteReference;
  purchasedNotes?: string;
  warrantyCompany?: CompanyReference;
  warrantyContact?: ContactReference;
  warrantyContactType?: string;
  warrantyContactPhone?: string;
  warrantyContactEmail?: string;
  warrantyContactExtension?: string;
  warrantyContactAddressLine1?: string;
  warrantyContactAddressLine2?: string;
  warrantyContactCity?: string;
  warrantyContactState?: string;
  warrantyContactZip?: string;
  warrantyContactCountry?: CountryReference;
  warrantySite?: SiteReference;
  warrantyNotes?: string;
  repairCompany?: CompanyReference;
  repairContact?: ContactReference;
  repairContactType?: string;
  repairContactPhone?: string;
  repairContactExtension?: string;
  repairContactEmail?: string;
  repairContactAddressLine1?: string;
  repairContactAddressLine2?: string;
  repairContactCity?: string;
  repairContactState?: string;
  repairContactZip?: string;
  repairContactCountry?: CountryReference;
  repairOrderNumber?: string;
  repairSite?: SiteReference;
  repairNotes?: string;
  dropShipFlag?: boolean | null;
  shipMethod?: ShipmentMethodReference;
  shippingDate?: string;
  shippingTrackingNumber?: string;
  internalNotes?: string;
  closingNotes?: string;
  dateClosed?: string;
  accountManager?: MemberReference;
  technicalContact?: MemberReference;
  currency?: CurrencyReference;
  closedBy?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface RmaDispositionReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface RmaActionReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProcurementSetting {
  id?: number;
  startingPurchaseOrderNum?: number;
  purchaseOrderPrefix?: string;
  purchaseOrderSuffix?: string;
  prefixSuffixType?: 'Prefix' | 'Suffix' | null;
  disableCostUpdatesFlag?: boolean | null;
  disableNegativeInventoryFlag?: boolean | null;
  costingMethod?: 'FIFO' | 'LIFO' | 'AverageCosting' | null;
  autoClosePurchaseOrderFlag?: boolean | null;
  autoClosePurchaseOrderItemFlag?: boolean | null;
  autoApprovePurchaseOrderFlag?: boolean | null;
  taxPurchaseOrderFlag?: boolean | null;
  taxFreightFlag?: boolean | null;
  useVendorTaxCodeFlag?: boolean | null;
  numDecimalPlaces?: number | null;
  disableAutoPickFlag?: boolean | null;
  defaultProductTaxableFlag?: boolean | null;
  eoriNumber?: string;
  _info?: { readonly [key: string]: Json | undefined };
  notificationForChangesInShippingInfoFlag?: boolean | null;
  shippingInfoNotificationEmail?: string;
}

export interface ShipmentMethod {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  trackingUrl?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ShipmentMethodInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  trackingUrl?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SubCategory {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  integrationXref?: string;
  defaultFlag?: boolean | null;
  category?: ProductCategoryReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SubCategoryInfo {
  id?: number;
  name?: string;
  category?: ProductCategoryReference;
  inactiveFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductType {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  typeXref?: 'InventoryPart' | 'NonInventoryPart' | 'OtherCharge' | 'Service' | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductTypeInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UnitOfMeasure {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  defaultFlag?: boolean | null;
  uomScheduleXref?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Conversion {
  id?: number;
  quantity?: number | null;
  uomType?: UnitOfMeasureReference;
  parentUOM?: UnitOfMeasureReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WarehouseBin {
  id?: number;
  name?: string;
  warehouse?: WarehouseReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  minQuantity?: number | null;
  maxQuantity?: number | null;
  overflowBin?: WarehouseBinReference;
  manager?: MemberReference;
  length?: number | null;
  width?: number | null;
  height?: number | null;
  weight?: number | null;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  quantityOnHand?: number | null;
  company?: CompanyReference;
  transferBin?: WarehouseBinReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WarehouseBinInfo {
  id?: number;
  name?: string;
  warehouse?: WarehouseReference;
  inactiveFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InventoryOnHand {
  id?: number;
  catalogItem?: CatalogItemReference;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  onHand?: number | null;
  serialNumbers?: readonly OnHandSerialNumberReference[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Warehouse {
  id?: number;
  name?: string;
  company?: CompanyReference;
  location?: SystemLocationReference;
  contact?: ContactReference;
  department?: SystemDepartmentReference;
  manager?: MemberReference;
  site?: SiteReference;
  locationXref?: string;
  locationDefaultFlag?: boolean | null;
  overallDefaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  lockedFlag?: boolean | null;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WarehouseInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  overallDefaultFlag?: boolean | null;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectBillingRate {
  id?: number;
  projectRecId?: number;
  hourlyRate?: number;
  workRole?: WorkRoleReference;
  activityClassRecId?: number;
  member?: MemberReference;
  memberRecId?: number;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectBoardTeamMember {
  id?: number;
  member?: MemberReference;
  projectRole?: ProjectRoleReference;
  workRole?: WorkRoleReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectRoleReference {
  id?: number | null;
  identifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectBoardKanbanSetting {
  id?: number;
  name?: string;
  color?: string;
  order?: number;
  statuses?: readonly ProjectBoardKanbanStatus[];
  updatedBy?: string;
  lastUpdated?: string;
}

export interface ProjectBoardKanbanStatus {
  id?: number;
  srStatusId?: number;
  order?: number | null;
  name?: string;
}

export interface ProjectBoardTeam {
  id?: number;
  name?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectBoardTeamInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PhaseStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  collapsedFlag?: boolean | null;
  closedFlag?: boolean | null;
  boardAssociationIds?: readonly number[];
  statusIndicator?: StatusIndicatorReference;
  customStatusIndicatorName?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface StatusIndicatorReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PhaseStatusInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  collapsedFlag?: boolean | null;
  closedFlag?: boolean | null;
  boardAssociationIds?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTemplate {
  id?: number;
  name?: string;
  description?: string;
  connectWiseId?: string;
  type?: ProjectTypeReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTemplatePhase {
  id?: number;
  templateRecId?: number;
  parentPhase?: number | null;
  description?: string;
  budgetHours?: number | null;
  notes?: string;
  markAsMilestone?: boolean;
  phaseBilledSeparately?: boolean;
  wbsCode?: string;
  connectWiseId?: string;
  parentId?: number | null;
  parentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTemplateTicket {
  id?: number;
  projectTemplateId?: number | null;
  projectTemplatePhaseId?: number | null;
  lineNumber?: number | null;
  description?: string;
  connectWiseId?: string;
  parentId?: number | null;
  parentConnectWiseId?: string;
  projectTemplatePhaseCwId?: string;
  notes?: string;
  internalAnalysis?: string;
  resolution?: string;
  budgetHours?: number | null;
  duration?: number | null;
  wbsCode?: string;
  billSeparatelyFlag?: boolean | null;
  markAsMilestoneFlag?: boolean | null;
  recordType?: string;
  pmTmpProjectRecID?: number | null;
  predecessorType?: string | null;
  predecessorId?: number | null;
  predecessorClosedFlag?: boolean | null;
  lagDays?: number | null;
  lagNonworkingDaysFlag?: boolean | null;
  priority?: PriorityReference;
  source?: ServiceSourceReference;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PriorityReference {
  id?: number | null;
  name?: string;
  sort?: number | null;
  level?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSourceReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTemplateTask {
  id?: number;
  ticketId?: number | null;
  sequence?: number | null;
  description?: string;
  connectWiseId?: string;
  parentId?: number | null;
  grandParentId?: number | null;
  parentConnectWiseId?: string;
  grandParentConnectWiseId?: string;
  summary?: string;
  code?: ServiceCodeReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceCodeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTemplateWorkPlan {
  templateId?: number;
  phases?: readonly TemplatePhase[];
}

export interface TemplatePhase {
  parentPhase?: ProjectTemplatePhaseReference;
  id?: number;
  templateId?: number | null;
  description?: string;
  notes?: string;
  markAsMilestoneFlag?: boolean | null;
  billPhaseSeparately?: boolean | null;
  wbsCode?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTemplatePhaseReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectType {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  integrationXref?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTypeInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Project {
  id?: number;
  actualEnd?: string;
  actualHours?: number | null;
  actualStart?: string;
  agreement?: AgreementReference;
  billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billingAmount?: number | null;
  billingAttention?: string;
  billingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  billingRateType?: 'StaffMember' | 'WorkRole' | null;
  billingTerms?: BillingTermsReference;
  billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProjectAfterClosedFlag?: boolean | null;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billToCompany?: CompanyReference;
  billToContact?: ContactReference;
  billToSite?: SiteReference;
  billUnapprovedTimeAndExpense?: boolean | null;
  board?: ProjectBoardReference;
  budgetAnalysis?: 'ActualHours' | 'BillableHours' | null;
  budgetFlag?: boolean | null;
  budgetHours?: number | null;
  company?: CompanyReference;
  contact?: ContactReference;
  customerPO?: string;
  description?: string;
  currency?: CurrencyReference;
  downpayment?: number | null;
  estimatedEnd?: string;
  percentComplete?: number | null;
  estimatedExpenseRevenue?: number | null;
  estimatedHours?: number | null;
  estimatedProductRevenue?: number | null;
  estimatedStart?: string;
  estimatedTimeRevenue?: number | null;
  expenseApprover?: MemberReference;
  includeDependenciesFlag?: boolean | null;
  includeEstimatesFlag?: boolean | null;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  manager?: MemberReference;
  name?: string;
  opportunity?: OpportunityReference;
  projectTemplateId?: number | null;
  restrictDownPaymentFlag?: boolean | null;
  scheduledEnd?: string;
  scheduledHours?: number | null;
  scheduledStart?: string;
  shipToCompany?: CompanyReference;
  shipToContact?: ContactReference;
  shipToSite?: SiteReference;
  site?: SiteReference;
  status?: ProjectStatusReference;
  closedFlag?: boolean;
  timeApprover?: MemberReference;
  type?: ProjectTypeReference;
  doNotDisplayInPortalFlag?: boolean | null;
  billingStartDate?: string;
  poAmount?: number | null;
  estimatedTimeCost?: number | null;
  estimatedExpenseCost?: number | null;
  estimatedProductCost?: number | null;
  taxCode?: TaxCodeReference;
  companyLocation?: SystemLocationReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface ProjectBoardReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectWorkplan {
  projectId?: number;
  phases?: readonly ProjectWorkplanProjectPhase[];
}

export interface ProjectWorkplanProjectPhase {
  id?: number;
  projectId?: number | null;
  description?: string;
  status?: PhaseStatusReference;
  parentPhase?: ProjectPhaseReference;
  wbsCode?: string;
  markAsMilestoneFlag?: boolean | null;
  notes?: string;
  startDate?: string;
  endDate?: string;
  budgetHours?: number | null;
  actualHours?: number | null;
  billableHours?: number | null;
  scheduled_Hours?: number | null;
  scheduled_Start?: string;
  scheduled_End?: string;
  scheduled_Duration?: number | null;
  billPhaseSeparately?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface PhaseStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectContact {
  id?: number;
  projectId?: number;
  contact?: ContactReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectNote {
  id?: number;
  projectId?: number | null;
  text?: string;
  type?: NoteTypeReference;
  flagged?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectPhase {
  id?: number;
  projectId?: number | null;
  description?: string;
  board?: ProjectBoardReference;
  status?: PhaseStatusReference;
  agreement?: AgreementReference;
  opportunity?: OpportunityReference;
  department?: BillingUnitReference;
  parentPhase?: ProjectPhaseReference;
  wbsCode?: string;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  markAsMilestoneFlag?: boolean | null;
  notes?: string;
  deadlineDate?: string;
  billSeparatelyFlag?: boolean | null;
  billingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  scheduledHours?: number | null;
  scheduledStart?: string;
  scheduledEnd?: string;
  actualHours?: number | null;
  actualStart?: string;
  actualEnd?: string;
  budgetHours?: number | null;
  startDate?: string;
  endDate?: string;
  locationId?: number | null;
  businessUnitId?: number | null;
  hourlyRate?: number | null;
  billingStartDate?: string;
  billPhaseClosedFlag?: boolean | null;
  billProjectClosedFlag?: boolean | null;
  downpayment?: number | null;
  poNumber?: string;
  poAmount?: number | null;
  estimatedTimeCost?: number | null;
  estimatedExpenseCost?: number | null;
  estimatedProductCost?: number | null;
  estimatedTimeRevenue?: number | null;
  estimatedExpenseRevenue?: number | null;
  estimatedProductRevenue?: number | null;
  currency?: CurrencyReference;
  billToCompany?: CompanyReference;
  billToContact?: ContactReference;
  billToSite?: SiteReference;
  shipToCompany?: CompanyReference;
  shipToContact?: ContactReference;
  shipToSite?: SiteReference;
  billingTerms?: BillingTermsReference;
  taxCode?: TaxCodeReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface ProjectTeamMember {
  id?: number;
  projectId?: number | null;
  hours?: number | null;
  member?: MemberReference;
  projectRole?: ProjectRoleReference;
  workRole?: WorkRoleReference;
  startDate?: string;
  endDate?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectSecurityRole {
  id?: number;
  name?: string;
  managerRoleFlag?: boolean | null;
  defaultContactFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectSecurityRoleInfo {
  id?: number;
  name?: string;
  managerRoleFlag?: boolean | null;
  defaultContactFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectSecurityRoleSetting {
  id?: number;
  addLevel?: 'None' | 'My' | 'All' | null;
  editLevel?: 'None' | 'My' | 'All' | null;
  deleteLevel?: 'None' | 'My' | 'All' | null;
  inquireLevel?: 'None' | 'My' | 'All' | null;
  moduleIdentifier?: string;
  myFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface StatusIndicator {
  id?: number;
  identifier?: string;
  name?: string;
  color?: string;
  icon?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  noTimeFlag?: boolean | null;
  closedFlag?: boolean | null;
  statusIndicator?: StatusIndicatorReference;
  customStatusIndicatorName?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectStatusInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  noTimeFlag?: boolean | null;
  closedFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTicketNote {
  id?: number;
  noteType?: 'TicketNote' | 'TimeEntryNote' | 'MeetingNote' | null;
  ticket?: TicketReference;
  text?: string;
  detailDescriptionFlag?: boolean | null;
  internalAnalysisFlag?: boolean | null;
  resolutionFlag?: boolean | null;
  timeStart?: string;
  timeEnd?: string;
  bundledFlag?: boolean | null;
  mergedFlag?: boolean | null;
  issueFlag?: boolean | null;
  originalAuthor?: string;
  member?: MemberReference;
  contact?: ContactReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProjectTicket {
  id?: number;
  summary?: string;
  isIssueFlag?: boolean | null;
  board?: BoardReference;
  status?: ServiceStatusReference;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  project?: ProjectReference;
  phase?: ProjectPhaseReference;
  wbsCode?: string;
  company?: CompanyReference;
  site?: SiteReference;
  siteName?: string;
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  stateIdentifier?: string;
  zip?: string;
  country?: CountryReference;
  contact?: ContactReference;
  contactName?: string;
  contactPhoneNumber?: string;
  contactPhoneExtension?: string;
  contactEmailAddress?: string;
  type?: ServiceTypeReference;
  subType?: ServiceSubTypeReference;
  item?: ServiceItemReference;
  owner?: MemberReference;
  priority?: PriorityReference;
  serviceLocation?: ServiceLocationReference;
  source?: ServiceSourceReference;
  requiredDate?: string;
  budgetHours?: number | null;
  opportunity?: OpportunityReference;
  agreement?: AgreementReference;
  agreementType?: string;
  knowledgeBaseCategoryId?: number | null;
  knowledgeBaseSubCategoryId?: number | null;
  knowledgeBaseLinkId?: number | null;
  knowledgeBaseLinkType?: 'Activity' | 'ProjectIssue' | 'KnowledgeBaseArticle' | 'ProjectTicket' | 'ServiceTicket' | 'Time' | null;
  allowAllClientsPortalView?: boolean | null;
  customerUpdatedFlag?: boolean | null;
  automaticEmailContactFlag?: boolean | null;
  automaticEmailResourceFlag?: boolean | null;
  automaticEmailCcFlag?: boolean | null;
  automaticEmailCc?: string;
  closedDate?: string;
  closedBy?: string;
  closedFlag?: boolean | null;
  actualHours?: number | null;
  approved?: boolean | null;
  subBillingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  subBillingAmount?: number | null;
  subDateAccepted?: string;
  resources?: string;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  predecessorType?: 'Ticket' | 'Phase' | null;
  predecessorId?: number | null;
  predecessorClosedFlag?: boolean | null;
  lagDays?: number | null;
  lagNonworkingDaysFlag?: boolean | null;
  estimatedStartDate?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  duration?: number | null;
  scheduleStartDate?: string;
  scheduleEndDate?: string;
  mobileGuid?: string | null;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
  tasks?: readonly TicketTask[];
  initialDescription?: string;
  initialInternalAnalysis?: string;
  initialResolution?: string;
  contactEmailLookup?: string;
  processNotifications?: boolean | null;
  skipCallback?: boolean | null;
  customFields?: readonly CustomFieldValue[];
}

export interface ServiceStatusReference {
  id?: number | null;
  name?: string;
  Sort?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSubTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceItemReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceLocationReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TicketTask {
  id?: number;
  ticketId?: number | null;
  notes?: string;
  closedFlag?: boolean | null;
  priority?: number | null;
  schedule?: ScheduleEntryReference;
  code?: ServiceCodeReference;
  member?: MemberReference;
  resolution?: string;
  summary?: string;
  childScheduleAction?: 'Transfer' | 'Delete' | 'Done' | null;
  childTicketId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleEntryReference {
  id?: number | null;
  description?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface FilterValues {
  conditions?: string;
  orderBy?: string;
  childconditions?: string;
  customfieldconditions?: string;
}

export interface ConvertItem {
  id?: number;
  recordType?: 'ProjectIssue' | 'ProjectTicket' | 'ServiceTicket' | null;
  project?: ProjectReference;
  phase?: ProjectPhaseReference;
  wbsCode?: string;
}

export interface TicketNote {
  id?: number;
  ticketId?: number | null;
  text?: string;
  detailDescriptionFlag?: boolean | null;
  internalAnalysisFlag?: boolean | null;
  resolutionFlag?: boolean | null;
  issueFlag?: boolean | null;
  member?: MemberReference;
  contact?: ContactReference;
  customerUpdatedFlag?: boolean | null;
  processNotifications?: boolean | null;
  internalFlag?: boolean | null;
  externalFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Activity {
  id?: number;
  name?: string;
  type?: ActivityTypeReference;
  company?: CompanyReference;
  contact?: ContactReference;
  phoneNumber?: string;
  email?: string;
  status?: ActivityStatusReference;
  opportunity?: OpportunityReference;
  ticket?: TicketReference;
  agreement?: AgreementReference;
  campaign?: CampaignReference;
  notes?: string;
  dateStart?: string;
  dateEnd?: string;
  assignedBy?: MemberReference;
  assignTo?: MemberReference;
  scheduleStatus?: ScheduleStatusReference;
  reminder?: ReminderReference;
  where?: ServiceLocationReference;
  notifyFlag?: boolean | null;
  mobileGuid?: string | null;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface CampaignReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ReminderReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ActivityStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  spawnFollowupFlag?: boolean | null;
  closedFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ActivityStatusInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  closedFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ActivityType {
  id?: number;
  name?: string;
  points?: number | null;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  emailFlag?: boolean | null;
  memoFlag?: boolean | null;
  historyFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Commission {
  id?: number;
  member?: MemberReference;
  commissionPercent?: number | null;
  dateStart?: string;
  dateEnd?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  company?: CompanyReference;
  site?: SiteReference;
  agreement?: AgreementReference;
  project?: ProjectReference;
  serviceBoard?: BoardReference;
  ticket?: TicketReference;
  territory?: SystemLocationReference;
  billingMethod?: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  serviceType?: ServiceTypeReference;
  projectBoard?: ProjectBoardReference;
  projectType?: ProjectTypeReference;
  agreementType?: AgreementTypeReference;
  numberOfMonths?: number | null;
  productCategory?: ProductCategoryReference;
  productSubCategory?: ProductSubCategoryReference;
  item?: IvItemReference;
  commissionBasis?: 'GrossProfit' | 'SalesAmount' | null;
  invoiceOption?: 'AllInvoices' | 'PaidInvoices' | null;
  servicesFlag?: boolean | null;
  agreementsFlag?: boolean | null;
  productsFlag?: boolean | null;
  myOpportunitiesFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Opportunity {
  id?: number;
  name?: string;
  expectedCloseDate?: string;
  type?: OpportunityTypeReference;
  stage?: OpportunityStageReference;
  status?: OpportunityStatusReference;
  priority?: OpportunityPriorityReference;
  notes?: string;
  probability?: OpportunityProbabilityReference;
  source?: string;
  rating?: OpportunityRatingReference;
  campaign?: CampaignReference;
  primarySalesRep?: MemberReference;
  secondarySalesRep?: MemberReference;
  locationId?: number | null;
  businessUnitId?: number | null;
  company?: CompanyReference;
  contact?: ContactReference;
  site?: SiteReference;
  customerPO?: string;
  pipelineChangeDate?: string;
  dateBecameLead?: string;
  closedDate?: string;
  closedBy?: MemberReference;
  totalSalesTax?: number | null;
  shipToCompany?: CompanyReference;
  shipToContact?: ContactReference;
  shipToSite?: SiteReference;
  billToCompany?: CompanyReference;
  billToContact?: ContactReference;
  billToSite?: SiteReference;
  billingTerms?: BillingTermsReference;
  taxCode?: TaxCodeReference;
  currency?: CurrencyReference;
  companyLocationId?: number | null;
  technicalContact?: ContactReference;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface OpportunityTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityStageReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityPriorityReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityProbabilityReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityRatingReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesConversion {
  parentType?: string;
  convertedTo?: ConversionTypeReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConversionTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityRating {
  id?: number;
  name?: string;
  sortOrder?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityRatingInfo {
  id?: number;
  name?: string;
  sortOrder?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityStatus {
  id?: number;
  name?: string;
  wonFlag?: boolean | null;
  lostFlag?: boolean | null;
  closedFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  defaultFlag?: boolean | null;
  enteredBy?: string;
  dateEntered?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityStatusInfo {
  id?: number;
  closedFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityType {
  id?: number;
  description?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityTypeInfo {
  id?: number;
  description?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityToAgreementConversion {
  agreementId?: number;
  name?: string;
  type?: AgreementTypeReference;
  startDate?: string;
  endDate?: string;
  noEndingDateFlag?: boolean | null;
  billCycleId?: number | null;
  billOneTimeFlag?: boolean | null;
  locationId?: number | null;
  businessUnitId?: number | null;
  includeAllNotesFlag?: boolean | null;
  includeAllDocumentsFlag?: boolean | null;
  includeAllProductsFlag?: boolean | null;
  includeNoteIds?: readonly number[];
  includeDocumentIds?: readonly number[];
  includeProductIds?: readonly number[];
}

export interface OpportunityToProjectConversion {
  projectId?: number;
  name?: string;
  status?: ProjectStatusReference;
  locationId?: number | null;
  businessUnitId?: number | null;
  board?: ProjectBoardReference;
  manager?: MemberReference;
  estimatedStart?: string;
  estimatedEnd?: string;
  includeAllNotesFlag?: boolean | null;
  includeAllDocumentsFlag?: boolean | null;
  includeAllProductsFlag?: boolean | null;
  includeNoteIds?: readonly number[];
  includeDocumentIds?: readonly number[];
  includeProductIds?: readonly number[];
}

export interface OpportunityToSalesOrderConversion {
  salesOrderId?: number;
  name?: string;
  includeAllNotesFlag?: boolean | null;
  includeAllDocumentsFlag?: boolean | null;
  includeAllProductsFlag?: boolean | null;
  includeNoteIds?: readonly number[];
  includeDocumentIds?: readonly number[];
  includeProductIds?: readonly number[];
}

export interface Order {
  id?: number;
  company?: CompanyReference;
  contact?: ContactReference;
  phone?: string;
  phoneExt?: string;
  email?: string;
  site?: SiteReference;
  status?: OrderStatusReference;
  opportunity?: OpportunityReference;
  orderDate?: string;
  dueDate?: string;
  billingTerms?: BillingTermsReference;
  taxCode?: TaxCodeReference;
  poNumber?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  salesRep?: MemberReference;
  notes?: string;
  billClosedFlag?: boolean | null;
  billShippedFlag?: boolean | null;
  restrictDownpaymentFlag?: boolean | null;
  description?: string;
  topCommentFlag?: boolean | null;
  bottomCommentFlag?: boolean | null;
  shipToCompany?: CompanyReference;
  shipToContact?: ContactReference;
  shipToSite?: SiteReference;
  billToCompany?: CompanyReference;
  billToContact?: ContactReference;
  billToSite?: SiteReference;
  productIds?: readonly number[];
  documentIds?: readonly number[];
  invoiceIds?: readonly number[];
  configIds?: readonly number[];
  total?: number | null;
  taxTotal?: number | null;
  currency?: CurrencyReference;
  companyLocation?: SystemLocationReference;
  subTotal?: number;
  _info?: { readonly [key: string]: Json | undefined };
  customFields?: readonly CustomFieldValue[];
}

export interface OrderStatusReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityToServiceTicketConversion {
  ticketId?: number;
  summary?: string;
  includeAllNotesFlag?: boolean | null;
  includeAllDocumentsFlag?: boolean | null;
  includeAllProductsFlag?: boolean | null;
  includeNoteIds?: readonly number[];
  includeDocumentIds?: readonly number[];
  includeProductIds?: readonly number[];
}

export interface Ticket {
  id?: number;
  summary?: string;
  recordType?: 'ProjectIssue' | 'ProjectTicket' | 'ServiceTicket' | null;
  board?: BoardReference;
  status?: ServiceStatusReference;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  company?: CompanyReference;
  site?: SiteReference;
  siteName?: string;
  addressLine1?: string;
  addressLine2?: string;
  city?: string;
  stateIdentifier?: string;
  zip?: string;
  country?: CountryReference;
  contact?: ContactReference;
  contactName?: string;
  contactPhoneNumber?: string;
  contactPhoneExtension?: string;
  contactEmailAddress?: string;
  type?: ServiceTypeReference;
  subType?: ServiceSubTypeReference;
  item?: ServiceItemReference;
  team?: ServiceTeamReference;
  owner?: MemberReference;
  priority?: PriorityReference;
  serviceLocation?: ServiceLocationReference;
  source?: ServiceSourceReference;
  requiredDate?: string;
  budgetHours?: number | null;
  opportunity?: OpportunityReference;
  agreement?: AgreementReference;
  agreementType?: string;
  severity?: 'Low' | 'Medium' | 'High' | null;
  impact?: 'Low' | 'Medium' | 'High' | null;
  externalXRef?: string;
  poNumber?: string;
  knowledgeBaseCategoryId?: number | null;
  knowledgeBaseSubCategoryId?: number | null;
  allowAllClientsPortalView?: boolean | null;
  customerUpdatedFlag?: boolean | null;
  automaticEmailContactFlag?: boolean | null;
  automaticEmailResourceFlag?: boolean | null;
  automaticEmailCcFlag?: boolean | null;
  automaticEmailCc?: string;
  initialDescription?: string;
  initialInternalAnalysis?: string;
  initialResolution?: string;
  initialDescriptionFrom?: string;
  contactEmailLookup?: string;
  processNotifications?: boolean | null;
  skipCallback?: boolean | null;
  closedDate?: string;
  closedBy?: string;
  closedFlag?: boolean | null;
  actualHours?: number | null;
  approved?: boolean | null;
  estimatedExpenseCost?: number | null;
  estimatedExpenseRevenue?: number | null;
  estimatedProductCost?: number | null;
  estimatedProductRevenue?: number | null;
  estimatedTimeCost?: number | null;
  estimatedTimeRevenue?: number | null;
  billingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  billingAmount?: number | null;
  hourlyRate?: number | null;
  subBillingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  subBillingAmount?: number | null;
  subDateAccepted?: string;
  dateResolved?: string;
  dateResplan?: string;
  dateResponded?: string;
  resolveMinutes?: number | null;
  resPlanMinutes?: number | null;
  respondMinutes?: number | null;
  isInSla?: boolean | null;
  knowledgeBaseLinkId?: number | null;
  resources?: string;
  parentTicketId?: number | null;
  hasChildTicket?: boolean | null;
  hasMergedChildTicketFlag?: boolean | null;
  knowledgeBaseLinkType?: 'Activity' | 'ProjectIssue' | 'KnowledgeBaseArticle' | 'ProjectTicket' | 'ServiceTicket' | 'Time' | null;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  predecessorType?: 'Ticket' | 'Phase' | null;
  predecessorId?: number | null;
  predecessorClosedFlag?: boolean | null;
  lagDays?: number | null;
  lagNonworkingDaysFlag?: boolean | null;
  estimatedStartDate?: string;
  duration?: number | null;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  mobileGuid?: string | null;
  sla?: SLAReference;
  slaStatus?: string;
  requestForChangeFlag?: boolean | null;
  currency?: CurrencyReference;
  mergedParentTicket?: TicketReference;
  integratorTags?: readonly string[];
  _info?: { readonly [key: string]: Json | undefined };
  escalationStartDateUTC?: string;
  escalationLevel?: number | null;
  minutesBeforeWaiting?: number | null;
  respondedSkippedMinutes?: number | null;
  resplanSkippedMinutes?: number | null;
  respondedHours?: number | null;
  respondedBy?: string;
  resplanHours?: number | null;
  resplanBy?: string;
  resolutionHours?: number | null;
  resolvedBy?: string;
  minutesWaiting?: number | null;
  customFields?: readonly CustomFieldValue[];
}

export interface ServiceTeamReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityContact {
  id?: number;
  contact?: ContactReference;
  company?: CompanyReference;
  role?: OpportunitySalesRoleReference;
  notes?: string;
  referralFlag?: boolean | null;
  opportunityId?: number | null;
  phoneNumber?: string;
  emailAddress?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunitySalesRoleReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Forecast {
  id?: number;
  forecastItems?: readonly ForecastItem[];
  productRevenue?: ProductRevenueReference;
  serviceRevenue?: ServiceRevenueReference;
  agreementRevenue?: AgreementRevenueReference;
  timeRevenue?: TimeRevenueReference;
  expenseRevenue?: ExpenseRevenueReference;
  forecastRevenueTotals?: ForecastRevenueReference;
  inclusiveRevenueTotals?: InclusiveRevenueReference;
  recurringTotal?: number | null;
  wonRevenue?: WonRevenueReference;
  lostRevenue?: LostRevenueReference;
  openRevenue?: OpenRevenueReference;
  otherRevenue1?: Other1RevenueReference;
  otherRevenue2?: Other2RevenueReference;
  salesTaxRevenue?: number | null;
  forecastTotalWithTaxes?: number | null;
  expectedProbability?: number;
  taxCode?: TaxCodeReference;
  billingTerms?: BillingTermsReference;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ForecastItem {
  id?: number;
  forecastDescription?: string;
  opportunity?: OpportunityReference;
  quantity?: number;
  status?: OpportunityStatusReference;
  catalogItem?: IvItemReference;
  productDescription?: string;
  productClass?: string;
  revenue?: number;
  cost?: number | null;
  margin?: number;
  percentage?: number;
  includeFlag?: boolean;
  quoteWerksDocNo?: string;
  quoteWerksDocName?: string;
  quoteWerksQuantity?: number;
  forecastType?: 'Other1' | 'Other2' | 'Agreement' | 'Product' | 'Service' | null;
  linkFlag?: boolean;
  recurringRevenue?: number;
  recurringCost?: number | null;
  recurringDateStart?: string;
  recurringDateEnd?: string;
  billCycle?: BillingCycleReference;
  cycleBasis?: string;
  cycles?: number;
  recurringFlag?: boolean;
  sequenceNumber?: number;
  subNumber?: number;
  taxableFlag?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ProductRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AgreementRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExpenseRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ForecastRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InclusiveRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WonRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LostRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpenRevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Other1RevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Other2RevenueReference {
  id?: number | null;
  revenue?: number | null;
  cost?: number | null;
  margin?: number | null;
  percentage?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityNote {
  id?: number;
  opportunityId?: number | null;
  type?: NoteTypeReference;
  text?: string;
  flagged?: boolean | null;
  enteredBy?: string;
  mobileGuid?: string | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Team {
  id?: number;
  type?: 'Individual' | 'Team' | null;
  member?: MemberReference;
  salesTeam?: SalesTeamReference;
  commissionPercent?: number | null;
  referralFlag?: boolean | null;
  opportunityId?: number | null;
  responsibleFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesTeamReference {
  id?: number | null;
  identifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OrderStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  sortOrder?: number | null;
  closedFlag?: boolean | null;
  emailTemplate?: OrderStatusEmailTemplateReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OrderStatusEmailTemplateReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OrderStatusInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OrderStatusEmailTemplate {
  id?: number;
  status?: OrderStatusReference;
  useSenderFlag?: boolean | null;
  firstName?: string;
  lastName?: string;
  emailAddress?: string;
  subject?: string;
  body?: string;
  copySenderFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OrderStatusNotification {
  id?: number;
  notifyWho?: NotificationRecipientReference;
  status?: OrderStatusReference;
  member?: MemberReference;
  email?: string;
  workflowStep?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesOrderRecap {
  id?: number;
  billableAmount?: number;
  cost?: number;
  margin?: number;
  percent?: number;
}

export interface SalesOrdersLineItem {
  id?: number;
  purchaseOrderNumber?: string;
  salesOrder?: SalesOrderReference;
  billStatus?: string;
  quantity?: number;
  quantityCancelled?: number;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesProbability {
  id?: number;
  probability?: number;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesProbabilityInfo {
  id?: number;
  probability?: number;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesQuota {
  id?: number;
  member?: MemberReference;
  forecastYear?: number | null;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  category?: ProductCategoryReference;
  subCategory?: ProductSubCategoryReference;
  januaryRevenue?: number | null;
  januaryMargin?: number | null;
  februaryRevenue?: number | null;
  februaryMargin?: number | null;
  marchRevenue?: number | null;
  marchMargin?: number | null;
  aprilRevenue?: number | null;
  aprilMargin?: number | null;
  mayRevenue?: number | null;
  mayMargin?: number | null;
  juneRevenue?: number | null;
  juneMargin?: number | null;
  julyRevenue?: number | null;
  julyMargin?: number | null;
  augustRevenue?: number | null;
  augustMargin?: number | null;
  septemberRevenue?: number | null;
  septemberMargin?: number | null;
  octoberRevenue?: number | null;
  octoberMargin?: number | null;
  novemberRevenue?: number | null;
  novemberMargin?: number | null;
  decemberRevenue?: number | null;
  decemberMargin?: number | null;
  currency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Role {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesTeam {
  id?: number;
  salesTeamIdentifier?: string;
  salesTeamDescription?: string;
  salesTeamLocation?: SystemLocationReference;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SalesTeamMember {
  id?: number;
  member?: MemberReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  allowAccessFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityStage {
  id?: number;
  name?: string;
  probability?: OpportunityProbabilityReference;
  color?: string;
  sequenceNumber?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OpportunityStageInfo {
  id?: number;
  name?: string;
  probability?: OpportunityProbabilityReference;
  color?: string;
  sequenceNumber?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Calendar {
  id?: number;
  name?: string;
  holidayList?: HolidayListReference;
  mondayStartTime?: string;
  mondayEndTime?: string;
  tuesdayStartTime?: string;
  tuesdayEndTime?: string;
  wednesdayStartTime?: string;
  wednesdayEndTime?: string;
  thursdayStartTime?: string;
  thursdayEndTime?: string;
  fridayStartTime?: string;
  fridayEndTime?: string;
  saturdayStartTime?: string;
  saturdayEndTime?: string;
  sundayStartTime?: string;
  sundayEndTime?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface HolidayListReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CalendarInfo {
  id?: number;
  name?: string;
  holidayList?: HolidayListReference;
  mondayStartTime?: string;
  mondayEndTime?: string;
  tuesdayStartTime?: string;
  tuesdayEndTime?: string;
  wednesdayStartTime?: string;
  wednesdayEndTime?: string;
  thursdayStartTime?: string;
  thursdayEndTime?: string;
  fridayStartTime?: string;
  fridayEndTime?: string;
  saturdayStartTime?: string;
  saturdayEndTime?: string;
  sundayStartTime?: string;
  sundayEndTime?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleColor {
  id?: number;
  startPercent?: number | null;
  endPercent?: number | null;
  color?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleEntryDetail {
  id?: number;
  scheduleEntry?: ScheduleEntryReference;
  dateStart?: string;
  dateEnd?: string;
  hoursScheduled?: number;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleEntry {
  id?: number;
  objectId?: number | null;
  name?: string;
  member?: MemberReference;
  where?: ServiceLocationReference;
  dateStart?: string;
  dateEnd?: string;
  reminder?: ReminderReference;
  status?: ScheduleStatusReference;
  type?: ScheduleTypeReference;
  span?: ScheduleSpanReference;
  doneFlag?: boolean | null;
  acknowledgedFlag?: boolean | null;
  ownerFlag?: boolean | null;
  meetingFlag?: boolean | null;
  allowScheduleConflictsFlag?: boolean | null;
  addMemberToProjectFlag?: boolean | null;
  projectRoleId?: number | null;
  mobileGuid?: string | null;
  acknowledgedDate?: string;
  closeDate?: string;
  notifyResource?: boolean | null;
  notificationSent?: boolean | null;
  notificationResponse?: string;
  hours?: number | null;
  startTimeSet?: boolean | null;
  endTimeSet?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleTypeReference {
  id?: number | null;
  identifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleSpanReference {
  id?: number | null;
  identifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleDetail {
  id?: number;
  scheduleEntry?: ScheduleEntryReference;
  dateStart?: string;
  dateEnd?: string;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface HolidayList {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Holiday {
  id?: number;
  name?: string;
  allDayFlag?: boolean | null;
  date?: string;
  timeStart?: string;
  timeEnd?: string;
  holidayList?: HolidayListReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface HolidayListInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface HolidayInfo {
  id?: number;
  name?: string;
  allDayFlag?: boolean | null;
  date?: string;
  timeStart?: string;
  timeEnd?: string;
  holidayList?: HolidayListReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalCalendar {
  id?: number;
  weekStart?: 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | null;
  adjust1Start?: string;
  adjust1End?: string;
  adjust1Hours?: number | null;
  adjust2Start?: string;
  adjust2End?: string;
  adjust2Hours?: number | null;
  adjust3Start?: string;
  adjust3End?: string;
  adjust3Hours?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleReminderTime {
  id?: number;
  time?: number | null;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleStatus {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  showAsTentativeFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleStatusInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  showAsTentativeFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleType {
  id?: number;
  name?: string;
  identifier?: string;
  chargeCode?: ChargeCodeReference;
  where?: ServiceLocationReference;
  systemFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleTypeInfo {
  id?: number;
  name?: string;
  identifier?: string;
  chargeCode?: ChargeCodeReference;
  where?: ServiceLocationReference;
  systemFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SLA {
  id?: number;
  name?: string;
  basedOn?: 'AllHours' | 'Customer' | 'MyCalendar' | 'Custom' | null;
  customCalendar?: CalendarReference;
  defaultFlag?: boolean | null;
  applicationOrder?: number | null;
  hiImpactHiUrgency?: PriorityReference;
  hiImpactMedUrgency?: PriorityReference;
  hiImpactLowUrgency?: PriorityReference;
  medImpactHiUrgency?: PriorityReference;
  medImpactMedUrgency?: PriorityReference;
  medImpactLowUrgency?: PriorityReference;
  lowImpactHiUrgency?: PriorityReference;
  lowImpactMedUrgency?: PriorityReference;
  lowImpactLowUrgency?: PriorityReference;
  respondHours?: number | null;
  respondPercent?: number | null;
  planWithin?: number | null;
  planWithinPercent?: number | null;
  resolutionHours?: number | null;
  resolutionPercent?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SLAPriority {
  id?: number;
  priority?: PriorityReference;
  respondHours?: number | null;
  respondPercent?: number | null;
  planWithin?: number | null;
  planWithinPercent?: number | null;
  resolutionHours?: number | null;
  resolutionPercent?: number | null;
  sla?: SLAReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Board {
  id?: number;
  name?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  inactiveFlag?: boolean | null;
  signOffTemplate?: ServiceSignoffReference;
  sendToContactFlag?: boolean | null;
  contactTemplate?: ServiceEmailTemplateReference;
  sendToResourceFlag?: boolean | null;
  resourceTemplate?: ServiceEmailTemplateReference;
  projectFlag?: boolean | null;
  showDependenciesFlag?: boolean | null;
  showEstimatesFlag?: boolean | null;
  boardIcon?: DocumentReference;
  billTicketsAfterClosedFlag?: boolean | null;
  billTicketSeparatelyFlag?: boolean | null;
  billUnapprovedTimeExpenseFlag?: boolean | null;
  overrideBillingSetupFlag?: boolean | null;
  dispatchMember?: MemberReference;
  serviceManagerMember?: MemberReference;
  dutyManagerMember?: MemberReference;
  oncallMember?: MemberReference;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpense?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProduct?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  autoCloseStatus?: ServiceStatusReference;
  autoAssignNewTicketsFlag?: boolean | null;
  autoAssignNewECTicketsFlag?: boolean | null;
  autoAssignNewPortalTicketsFlag?: boolean | null;
  discussionsLockedFlag?: boolean | null;
  timeEntryLockedFlag?: boolean | null;
  notifyEmailFrom?: string;
  notifyEmailFromName?: string;
  closedLoopDiscussionsFlag?: boolean | null;
  closedLoopResolutionFlag?: boolean | null;
  closedLoopInternalAnalysisFlag?: boolean | null;
  timeEntryDiscussionFlag?: boolean | null;
  timeEntryResolutionFlag?: boolean | null;
  timeEntryInternalAnalysisFlag?: boolean | null;
  problemSort?: 'Ascending' | 'Descending' | null;
  resolutionSort?: 'Ascending' | 'Descending' | null;
  internalAnalysisSort?: 'Ascending' | 'Descending' | null;
  emailConnectorAllowReopenClosedFlag?: boolean | null;
  emailConnectorReopenStatus?: ServiceStatusReference;
  emailConnectorReopenResourcesFlag?: boolean | null;
  emailConnectorNewTicketNoMatchFlag?: boolean | null;
  emailConnectorNeverReopenByDaysFlag?: boolean | null;
  emailConnectorReopenDaysLimit?: number | null;
  emailConnectorNeverReopenByDaysClosedFlag?: boolean | null;
  emailConnectorReopenDaysClosedLimit?: number | null;
  useMemberDisplayNameFlag?: boolean | null;
  sendToCCFlag?: boolean | null;
  autoAssignTicketOwnerFlag?: boolean | null;
  autoAssignLimitFlag?: boolean | null;
  autoAssignLimitAmount?: number | null;
  closedLoopAllFlag?: boolean | null;
  percentageCalculation?: 'ActualHours' | 'Manual' | 'ClosedPhases' | 'ClosedTickets' | null;
  allSort?: 'Ascending' | 'Descending' | null;
  markFirstNoteIssueFlag?: boolean | null;
  restrictBoardByDefaultFlag?: boolean | null;
  sendToBundledFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceEmailTemplateReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  type?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardCopy {
  id?: number;
  name?: string;
}

export interface BoardItemAssociation {
  id?: number;
  subTypeAssociationIds?: readonly number[];
  addAllSubTypesFlag?: boolean | null;
  removeAllSubTypesFlag?: boolean | null;
  item?: ServiceItemReference;
  board?: BoardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardStatusNotification {
  id?: number;
  notifyWho?: NotificationRecipientReference;
  status?: ServiceStatusReference;
  member?: MemberReference;
  email?: string;
  workflowStep?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardAutoAssignResource {
  id?: number;
  notifyWho?: NotificationRecipientReference;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardAutoTemplate {
  id?: number;
  type?: ServiceTypeReference;
  subtype?: ServiceSubTypeReference;
  item?: ServiceItemReference;
  serviceTemplate?: ServiceTemplateReference;
  board?: BoardReference;
  summarySetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  discussionSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  internalAnalysisSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  resolutionSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  tasksSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  documentsSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  resourcesSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  budgetHoursSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  financeInformationSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  sendNotesAsEmailSetting?: 'Append' | 'Overwrite' | 'Ignore' | null;
  impactUrgencySetting?: string | null;
  templatePrioritySetting?: string | null;
  autoApplyFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardExcludedMember {
  id?: number;
  memberId?: number;
  boardId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardItem {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  board?: BoardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardNotification {
  id?: number;
  notifyWho?: NotificationRecipientReference;
  member?: MemberReference;
  email?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardSkillMapping {
  id?: number;
  type?: ServiceTypeReference;
  subType?: ServiceSubTypeReference;
  item?: ServiceItemReference;
  skillCategory?: SkillCategoryReference;
  skill?: SkillReference;
  board?: BoardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SkillCategoryReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SkillReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardStatus {
  id?: number;
  name?: string;
  board?: BoardReference;
  sortOrder?: number | null;
  displayOnBoard?: boolean | null;
  inactive?: boolean | null;
  closedStatus?: boolean | null;
  timeEntryNotAllowed?: boolean | null;
  roundRobinCatchall?: boolean | null;
  defaultFlag?: boolean | null;
  escalationStatus?: 'NotResponded' | 'Responded' | 'ResolutionPlan' | 'Resolved' | 'NoEscalation' | null;
  customerPortalDescription?: string;
  customerPortalFlag?: boolean | null;
  emailTemplate?: ServiceEmailTemplateReference;
  statusIndicator?: StatusIndicatorReference;
  customStatusIndicatorName?: string;
  _info?: { readonly [key: string]: Json | undefined };
  saveTimeAsNote?: boolean | null;
}

export interface BoardStatusInfo {
  id?: number;
  name?: string;
  sortOrder?: number | null;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  closedFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardSubType {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  typeAssociationIds?: readonly number[];
  addAllTypesFlag?: boolean | null;
  removeAllTypesFlag?: boolean | null;
  board?: BoardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardSubTypeInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  typeAssociationIds?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardTeam {
  id?: number;
  name?: string;
  teamLeader?: MemberReference;
  members?: readonly number[];
  defaultFlag?: boolean | null;
  notifyOnTicketDelete?: boolean | null;
  defaultRoundRobinFlag?: boolean | null;
  roundRobinFlag?: boolean | null;
  boardId?: number | null;
  locationId?: number | null;
  businessUnitId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardTeamInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardTypeSubTypeItemAssociation {
  id?: number;
  type?: ServiceTypeReference;
  subType?: ServiceSubTypeReference;
  item?: ServiceItemReference;
  board?: BoardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardType {
  id?: number;
  name?: string;
  category?: 'Reactive' | 'Proactive' | null;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  requestForChangeFlag?: boolean | null;
  integrationXref?: string;
  skillCategory?: SkillCategoryReference;
  skill?: SkillReference;
  board?: BoardReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Code {
  id?: number;
  name?: string;
  description?: string;
  boardId?: number | null;
  locationId?: number | null;
  businessUnitId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceEmailTemplate {
  id?: number;
  type?: 'Any' | 'Closed' | 'Invoice' | 'New' | 'SalesOrder' | 'PurchaseOrder' | 'RMA' | 'Specific' | null;
  serviceSurvey?: ServiceSurveyReference;
  serviceBoard?: BoardReference;
  useSenderFlag?: boolean | null;
  firstName?: string;
  lastName?: string;
  emailAddress?: string;
  subject?: string;
  body?: string;
  copySenderFlag?: boolean | null;
  tasksFlag?: boolean | null;
  resourceRecordsFlag?: boolean | null;
  externalContactNotifications?: boolean | null;
  internalContactNotifications?: boolean | null;
  serviceStatus?: ServiceStatusReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Impact {
  id?: number;
  name?: string;
  description?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardInfo {
  id?: number;
  name?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  projectFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  closedLoopDiscussionsFlag?: boolean | null;
  closedLoopInternalAnalysisFlag?: boolean | null;
  closedLoopResolutionFlag?: boolean | null;
  closedLoopAllFlag?: boolean | null;
  overrideBillingSetupFlag?: boolean | null;
  billTicketsAfterClosedFlag?: boolean | null;
  billUnapprovedTimeExpenseFlag?: boolean | null;
  billTime?: string | null;
  billExpense?: string | null;
  billProduct?: string | null;
  problemSort?: 'Ascending' | 'Descending' | null;
  internalAnalysisSort?: 'Ascending' | 'Descending' | null;
  resolutionSort?: 'Ascending' | 'Descending' | null;
  allSort?: 'Ascending' | 'Descending' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BoardTypeInfo {
  id?: number;
  name?: string;
  board?: BoardReference;
  inactiveFlag?: boolean | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface KnowledgeBaseArticle {
  id?: number;
  title?: string;
  issue?: string;
  resolution?: string;
  locationId?: number | null;
  businessUnitId?: number | null;
  board?: BoardReference;
  categoryId?: number | null;
  subCategoryId?: number | null;
  dateCreated?: string;
  createdBy?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface KnowledgeBaseCategory {
  id?: number;
  name?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  approver?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface KnowledgeBaseSubCategory {
  id?: number;
  name?: string;
  category?: KBCategoryReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface KBCategoryReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface KnowledgeBaseSettings {
  id?: number;
  requireApproval?: boolean | null;
  defaultApprover?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceLocation {
  id?: number;
  name?: string;
  where?: 'OnSite' | 'Remote' | 'InHouse' | null;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceLocationInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Priority {
  id?: number;
  name?: string;
  color?: 'Black' | 'Blue' | 'Cyan' | 'Gray' | 'Green' | 'Lime' | 'Orange' | 'Pink' | 'Purple' | 'Red' | 'White' | 'Yellow' | 'Custom' | null;
  sortOrder?: number | null;
  defaultFlag?: boolean | null;
  imageLink?: string;
  urgencySortOrder?: string;
  level?: string | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PriorityInfo {
  id?: number;
  name?: string;
  color?: string | null;
  sortOrder?: number | null;
  defaultFlag?: boolean | null;
  imageLink?: string;
  urgencySortOrder?: string;
  level?: string | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SchedulingMemberInfo {
  id?: number;
  identifier?: string;
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  fullName?: string;
  defaultEmail?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSignoff {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  visibleLogoFlag?: boolean | null;
  companyInfoFlag?: boolean | null;
  billingTermsFlag?: boolean | null;
  summaryFlag?: boolean | null;
  discussionFlag?: boolean | null;
  taskFlag?: boolean | null;
  task?: 'All' | 'Closed' | 'Open' | null;
  configurationsFlag?: boolean | null;
  internalNotesFlag?: boolean | null;
  resolutionFlag?: boolean | null;
  timeFlag?: boolean | null;
  timeMemberFlag?: boolean | null;
  timeDateFlag?: boolean | null;
  timeStartEndFlag?: boolean | null;
  timeBillFlag?: boolean | null;
  timeHoursFlag?: boolean | null;
  timeRateFlag?: boolean | null;
  timeExtendedAmountFlag?: boolean | null;
  timeWorkTypeFlag?: boolean | null;
  timeAgreementFlag?: boolean | null;
  timeNotesFlag?: boolean | null;
  timeManualFlag?: boolean | null;
  timeManualEntry?: number | null;
  timeTaxFlag?: boolean | null;
  expenseFlag?: boolean | null;
  expenseDateFlag?: boolean | null;
  expenseMemberFlag?: boolean | null;
  expenseTypeFlag?: boolean | null;
  expenseBillFlag?: boolean | null;
  expenseAmountFlag?: boolean | null;
  expenseAgreementFlag?: boolean | null;
  expenseNotesFlag?: boolean | null;
  expenseTaxFlag?: boolean | null;
  expenseManualFlag?: boolean | null;
  expenseManualEntry?: number | null;
  productFlag?: boolean | null;
  productDescriptionFlag?: boolean | null;
  productBillFlag?: boolean | null;
  productQuantityFlag?: boolean | null;
  productPriceFlag?: boolean | null;
  productExtendedAmountFlag?: boolean | null;
  productAgreementFlag?: boolean | null;
  productManualFlag?: boolean | null;
  productManualEntry?: number | null;
  productTaxFlag?: boolean | null;
  technicianSignoffFlag?: boolean | null;
  customerSignoffTextFlag?: boolean | null;
  customerSignoffText?: string;
  customerSignoffFieldsFlag?: boolean | null;
  billingMethodsTextFlag?: boolean | null;
  billingMethodsText?: string;
  creditCardFieldsFlag?: boolean | null;
  defaultFFFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSignoffInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSignoffCustomField {
  id?: number;
  sequenceNumber?: number | null;
  displaySection?: string | null;
  userDefinedField?: UserDefinedFieldReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UserDefinedFieldReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Severity {
  id?: number;
  name?: string;
  description?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SLAInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Source {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  enteredBy?: string;
  dateEntered?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SourceInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSurvey {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  headerIncludeLogoFlag?: boolean | null;
  headerText?: string;
  headerTextVisibleFlag?: boolean | null;
  footerText?: string;
  footerTextVisibleFlag?: boolean | null;
  thankYouText?: string;
  notifyWho?: GenericIdIdentifierReference;
  notifyWhoVisibleFlag?: boolean | null;
  notifyMember?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GenericIdIdentifierReference {
  id?: number | null;
  identifier?: string;
  name?: string;
}

export interface SurveyOption {
  id?: number;
  caption?: string;
  points?: number | null;
  visibleflag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSurveyQuestion {
  id?: number;
  sequenceNumber?: number | null;
  type?: 'OpenEnded' | 'Selection' | null;
  question?: string;
  options?: readonly ServiceSurveyQuestionOption[];
  includeFlag?: boolean | null;
  requiredFlag?: boolean | null;
  noAnswerPoints?: number | null;
  surveyId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceSurveyQuestionOption {
  includeFlag?: boolean | null;
  caption?: string;
  points?: number | null;
}

export interface SurveyResult {
  id?: number;
  ticketId?: number | null;
  emailAddress?: string;
  footerResponse?: string;
  contactMeFlag?: boolean | null;
  contact?: ContactReference;
  results?: readonly SurveyResultDetail[];
  totalPoints?: number | null;
  company?: CompanyReference;
  surveyId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SurveyResultDetail {
  questionId?: number | null;
  answer?: Json;
}

export interface TeamMember {
  id?: number;
  board?: BoardReference;
  team?: ServiceTeamReference;
  member?: MemberReference;
  teamLeaderFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceTeam {
  id?: number;
  name?: string;
  leader?: MemberReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  deleteNotifyFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceTemplate {
  id?: number;
  name?: string;
  board?: BoardReference;
  type?: ServiceTypeReference;
  item?: ServiceItemReference;
  subtype?: ServiceSubTypeReference;
  serviceLocation?: ServiceLocationReference;
  status?: ServiceStatusReference;
  source?: ServiceSourceReference;
  priority?: PriorityReference;
  team?: ServiceTeamReference;
  company?: CompanyReference;
  contact?: ContactReference;
  site?: SiteReference;
  assignedNotifyFlag?: boolean | null;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  summary?: string;
  problem?: string;
  hoursBudget?: number | null;
  internalAnalysis?: string;
  timeBillableFlag?: boolean | null;
  expenseBillableFlag?: boolean | null;
  purchaseOrderNumber?: string;
  reference?: string;
  billComplete_Flag?: boolean | null;
  billServiceSeparatelyFlag?: boolean | null;
  billingAmount?: number | null;
  billUnapprovedTimeAndExpensesFlag?: boolean | null;
  overrideFlag?: boolean | null;
  timeInvoiceFlag?: boolean | null;
  expenseInvoiceFlag?: boolean | null;
  productInvoiceFlag?: boolean | null;
  agreement?: AgreementReference;
  billingMethod?: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate';
  severity?: 'Low' | 'Medium' | 'High';
  impact?: 'Low' | 'Medium' | 'High';
  assignedBy?: MemberReference;
  scheduleDaysBefore?: number | null;
  serviceDaysBefore?: number | null;
  attachScheduleToNewServiceFlag?: boolean | null;
  templateFlag?: boolean | null;
  emailContactFlag?: boolean | null;
  emailResourceFlag?: boolean | null;
  emailCCFlag?: boolean | null;
  emailCC?: string;
  restrictDownpaymentFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceTemplateInfo {
  id?: number;
  name?: string;
  templateFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TemplateGeneratedCountsModel {
  serviceCount?: number;
  scheduleCount?: number;
}

export interface ServiceTicketLink {
  id?: number;
  name?: string;
  enabledFlag?: boolean | null;
  linkText?: string;
  url?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceTicketLinkInfo {
  id?: number;
  name?: string;
  linkText?: string;
  url?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TicketSync {
  id?: number;
  name?: string;
  vendorType?: 'Zenith' | null;
  integratorLogin?: IntegratorLoginReference;
  company?: CompanyReference;
  url?: string;
  userName?: string;
  password?: string;
  psg?: string;
  problemDescriptionFlag?: boolean | null;
  internalAnalysisFlag?: boolean | null;
  resolutionFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TicketChangeLog {
  id?: number;
  partnerId?: string;
  productInstanceId?: string;
  action?: string;
  boardId?: number | null;
  boardName?: string;
  companyIdentifier?: number | null;
  companyName?: string;
  contactId?: number | null;
  contactName?: string;
  impact?: string;
  ownerIdentifier?: number | null;
  priorityId?: number | null;
  priorityLevel?: string;
  priorityName?: string;
  prioritySort?: number | null;
  resourceList?: string;
  severity?: string;
  slaName?: string;
  slaStatus?: string;
  status?: string;
  summary?: string;
  teamName?: string;
  ticketNumber?: number | null;
  recordType?: string;
  ticketOwner?: string;
  closedFlag?: boolean | null;
  customerUpdatedFlag?: boolean | null;
  processingStatus?: string;
  parentTicketId?: number | null;
  mergedParentTicketId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TicketInfo {
  id?: number;
  summary?: string;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceTicketNote {
  id?: number;
  noteType?: 'TicketNote' | 'TimeEntryNote' | 'MeetingNote' | null;
  ticket?: TicketReference;
  text?: string;
  isMarkdownFlag?: boolean | null;
  detailDescriptionFlag?: boolean | null;
  internalAnalysisFlag?: boolean | null;
  resolutionFlag?: boolean | null;
  timeStart?: string;
  timeEnd?: string;
  bundledFlag?: boolean | null;
  mergedFlag?: boolean | null;
  issueFlag?: boolean | null;
  originalAuthor?: string;
  createdByParentFlag?: boolean | null;
  member?: MemberReference;
  contact?: ContactReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TicketBundle {
  childTicketIds?: readonly number[];
}

export interface ConvertToProject {
  id?: number;
  recordType?: 'ProjectIssue' | 'ProjectTicket' | 'ServiceTicket' | null;
  project?: ProjectReference;
  phase?: ProjectPhaseReference;
  wbsCode?: string;
}

export interface TicketMerge {
  mergeTicketIds?: readonly number[];
  status?: ServiceStatusReference;
}

export interface ServiceNote {
  id?: number;
  ticketId?: number | null;
  text?: string;
  detailDescriptionFlag?: boolean | null;
  internalAnalysisFlag?: boolean | null;
  resolutionFlag?: boolean | null;
  issueFlag?: boolean | null;
  member?: MemberReference;
  contact?: ContactReference;
  customerUpdatedFlag?: boolean | null;
  processNotifications?: boolean | null;
  dateCreated?: string;
  createdBy?: string;
  internalFlag?: boolean | null;
  externalFlag?: boolean | null;
  sentimentScore?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceTask {
  id?: number;
  ticketId?: number | null;
  notes?: string;
  closedFlag?: boolean | null;
  priority?: number | null;
  schedule?: ScheduleEntryReference;
  code?: ServiceCodeReference;
  member?: MemberReference;
  resolution?: string;
  childScheduleAction?: string | null;
  childTicketId?: number | null;
  summary?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AllowedFileType {
  id?: number;
  fileType?: string;
  sizeLimit?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BillableOptionsInfo {
  id?: number;
  optionId?: string;
  billableFlag?: boolean;
  invoiceFlag?: boolean;
  timeFlag?: boolean;
  expenseFlag?: boolean;
  productFlag?: boolean;
  defaultFlag?: boolean;
  includeNoDefaultFlag?: boolean;
  name?: string;
  enumId?: string;
}

export interface AllowedOrigin {
  id?: number;
  origin?: string;
  description?: string;
  lastUpdateUtc?: string;
  updatedBy?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ApiMember {
  id?: number;
  identifier?: string;
  name?: string;
  emailAddress?: string;
  inactiveFlag?: boolean | null;
  inactiveDate?: string;
  timeZone?: TimeZoneSetupReference;
  securityRole?: SecurityRoleReference;
  structureLevel?: StructureReference;
  securityLocation?: SystemLocationReference;
  defaultLocation?: SystemLocationReference;
  defaultDepartment?: SystemDepartmentReference;
  salesDefaultLocation?: SystemLocationReference;
  serviceDefaultBoard?: BoardReference;
  notes?: string;
  excludedServiceBoardIds?: readonly number[];
  blockPriceFlag?: boolean | null;
  blockCostFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SecurityRoleReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface StructureReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AuditTrailEntry {
  text?: string;
  enteredDate?: string;
  enteredBy?: string;
  auditType?: string;
  auditSubType?: string;
  auditSource?: string;
}

export interface AuthAnvil {
  id?: number;
  serverLocationUrl?: string;
  siteId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AutoSyncTime {
  id?: number;
  syncTime?: string;
  timeZone?: TimeZoneSetupReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BundleRequestsCollection {
  requests?: readonly BundleRequest[];
}

export interface BundleRequest {
  sequenceNumber?: number;
  resourceType?: string;
  version?: string;
  apiRequest?: ApiRequest;
}

export interface ApiRequest {
  id?: number;
  externalId?: string;
  parentId?: number | null;
  grandParentId?: number | null;
  entity?: IRestIdentifiedItem;
  filters?: FilterValues;
  page?: PageValues;
  fields?: string;
  miscProperties?: Json;
  memberContext?: string;
  updateOnlyCesProperties?: boolean;
}

export interface PageValues {
  page?: number | null;
  pageSize?: number | null;
  pageId?: number | null;
}

export interface BundleResultsCollection {
  results?: readonly BundleResult[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface BundleResult {
  sequenceNumber?: number;
  resourceType?: string;
  entities?: readonly IRestIdentifiedItem[];
  count?: number;
  version?: string;
  success?: boolean;
  statusCode?: number;
  error?: ErrorResponseMessage;
}

export interface CallbackEntry {
  id?: number;
  description?: string;
  url?: string;
  objectId?: number | null;
  type?: string;
  level?: string;
  memberId?: number | null;
  payloadVersion?: string;
  inactiveFlag?: boolean | null;
  isSoapCallbackFlag?: boolean | null;
  isSelfSuppressedFlag?: boolean | null;
  connectWiseID?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Certification {
  id?: number;
  name?: string;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ConnectWiseHostedScreen {
  id?: number;
  screenId?: string;
  name?: string;
}

export interface ConnectWiseHostedSetup {
  id?: number;
  screenId?: number | null;
  description?: string;
  url?: string;
  type?: 'Tab' | 'Pod' | 'ToolbarButton' | null;
  clientId?: string;
  origin?: string;
  podHeight?: number | null;
  toolbarButtonDialogHeight?: number | null;
  toolbarButtonDialogWidth?: number | null;
  toolbarButtonText?: string;
  toolbarButtonToolTip?: string;
  toolbarButtonIconDocumentId?: number | null;
  disabledFlag?: boolean | null;
  locationIds?: readonly number[];
  locationsEnabledFlag?: boolean | null;
  createdBy?: string;
  dateCreated?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface M365ContactSyncMonitoring {
  id?: number;
  monitoringTypeId?: number;
  emailAddress?: string;
  serviceBoardId?: number | null;
  serviceBoardStatusId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CustomReport {
  id?: number;
  reportLink?: string;
  name?: string;
  module?: 'Companies' | 'Finance' | 'Marketing' | 'Procurement' | 'Project' | 'Sales' | 'ServiceDesk' | 'TimeExpense' | null;
  description?: string;
  generatedFlag?: boolean | null;
  parameterPrefix?: string;
  parameterSeparator?: string;
  parameterNameSeparator?: string;
  parameterSuffix?: string;
  locationFlag?: boolean | null;
  locationParamId?: number | null;
  locationDefaultFlag?: boolean | null;
  locationOverride?: string;
  departmentFlag?: boolean | null;
  departmentParamId?: number | null;
  departmentDefaultFlag?: boolean | null;
  departmentOverride?: string;
  territoryFlag?: boolean | null;
  territoryParamId?: number | null;
  territoryDefaultFlag?: boolean | null;
  territoryOverride?: string;
  companyFlag?: boolean | null;
  companyParamId?: number | null;
  companyOverride?: string;
  memberFlag?: boolean | null;
  memberParamId?: number | null;
  memberOverride?: string;
  startDateFlag?: boolean | null;
  startDateParamId?: number | null;
  startDateOverride?: string;
  endDateFlag?: boolean | null;
  endDateParamId?: number | null;
  endDateOverride?: string;
  oppTypeFlag?: boolean | null;
  oppTypeParamId?: number | null;
  oppTypeOverride?: string;
  opportunityFlag?: boolean | null;
  opportunityParamId?: number | null;
  opportunityOverride?: string;
  marketingCampaignFlag?: boolean | null;
  marketingCampaignParamId?: number | null;
  marketingCampaignOverride?: string;
  serviceBoardFlag?: boolean | null;
  serviceBoardParamId?: number | null;
  serviceBoardDefaultFlag?: boolean | null;
  serviceBoardOverride?: string;
  serviceTypeFlag?: boolean | null;
  serviceTypeParamId?: number | null;
  serviceTypeOverride?: string;
  serviceStatusFlag?: boolean | null;
  serviceStatusParamId?: number | null;
  serviceStatusOverride?: string;
  agreementTypeFlag?: boolean | null;
  agreementTypeParamId?: number | null;
  agreementTypeOverride?: string;
  agreementFlag?: boolean | null;
  agreementParamId?: number | null;
  agreementOverride?: string;
  projectTypeFlag?: boolean | null;
  projectTypeParamId?: number | null;
  projectTypeOverride?: string;
  projectFlag?: boolean | null;
  projectParamId?: number | null;
  projectOverride?: string;
  workRoleFlag?: boolean | null;
  workRoleParamId?: number | null;
  workRoleOverride?: string;
  workTypeFlag?: boolean | null;
  workTypeParamId?: number | null;
  workTypeOverride?: string;
  invoiceFlag?: boolean | null;
  invoiceParamId?: number | null;
  invoiceOverride?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CustomReportParameter {
  id?: number;
  name?: string;
  captionName?: string;
  customReport?: CustomReportReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CustomReportReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CwTimeZone {
  id?: number;
  name?: string;
  offset?: number;
  startDate?: string;
  endDate?: string;
  daylightSavingsFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Department {
  id?: number;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DepartmentLocation {
  id?: number;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  departmentManager?: MemberReference;
  dispatch?: MemberReference;
  serviceManager?: MemberReference;
  dutyManager?: MemberReference;
  ldapConfig?: LdapConfigurationReference;
  addAllLocations?: boolean | null;
  removeAllLocations?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LdapConfigurationReference {
  id?: number | null;
  name?: string;
  server?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DirectionalSyncInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DocumentType {
  id?: number;
  fileExtension?: string;
  icon?: string;
  mimeType?: string;
  description?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EPayConfiguration {
  id?: number;
  location?: SystemLocationReference;
  currency?: CurrencyReference;
  url?: string;
  storeIdentifier?: string;
  encryptionKey?: string;
  initializationVector?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailConnector {
  id?: number;
  emailServerType?: 'IMAP' | 'Office365' | 'Google' | null;
  imapSetup?: ImapSetupReference;
  office365EmailSetup?: Office365EmailSetupReference;
  asio365EmailSetup?: Office365EmailSetupReference;
  googleEmailSetup?: GoogleEmailSetupReference;
  serviceBoard?: BoardReference;
  defaultCompany?: CompanyReference;
  defaultMember?: MemberReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  emailNotifyFrom?: string;
  bccEmailTo?: string;
  emailErrorsTo?: string;
  setEmailToDefaultContactFlag?: boolean | null;
  noResponseFlag?: boolean | null;
  neverRespondFlag?: boolean | null;
  discardDuplicatesFlag?: boolean | null;
  postRepliesToTicketFlag?: boolean | null;
  createContactFlag?: boolean | null;
  responseEmailForNew?: string;
  responseEmailForExisting?: string;
  sourceOverride?: ServiceSourceReference;
  priorityOverride?: PriorityReference;
  typeOverride?: ServiceTypeReference;
  subTypeOverride?: ServiceSubTypeReference;
  itemOverride?: ServiceItemReference;
  statusOverride?: ServiceStatusReference;
  addCcFlag?: boolean | null;
  inboundTicketMailboxId?: string;
  useEmailMessageIdFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ImapSetupReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Office365EmailSetupReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GoogleEmailSetupReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailConnectorInfo {
  id?: number;
  defaultCompany?: CompanyReference;
  imapSetup?: ImapSetupReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailConnectorParsingRule {
  id?: number;
  parsingStyle?: EmailConnectorParsingStyleReference;
  priority?: number | null;
  parsingVariable?: EmailConnectorParsingVariableReference;
  searchTerm?: string;
  servicePriority?: PriorityReference;
  serviceStatus?: ServiceStatusReference;
  serviceType?: ServiceTypeReference;
  serviceSubType?: ServiceSubTypeReference;
  serviceItem?: ServiceItemReference;
  serviceBoard?: BoardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailConnectorParsingStyleReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailConnectorParsingVariableReference {
  id?: number | null;
  name?: string;
  identifier?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailConnectorParsingStyle {
  id?: number;
  parsingType?: EmailConnectorParsingTypeReference;
  parseRule?: string;
  priority?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailConnectorParsingTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailExclusion {
  id?: number;
  description?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailToken {
  id?: number;
  token?: string;
  description?: string;
  addressFlag?: boolean | null;
  agreementFlag?: boolean | null;
  companyFlag?: boolean | null;
  configFlag?: boolean | null;
  contactFlag?: boolean | null;
  invoiceFlag?: boolean | null;
  purchaseOrderFlag?: boolean | null;
  purchaseOrderStatusFlag?: boolean | null;
  rmaFlag?: boolean | null;
  salesFlag?: boolean | null;
  serviceFlag?: boolean | null;
  tracksFlag?: boolean | null;
  workflowFlag?: boolean | null;
  portalPasswordFlag?: boolean | null;
}

export interface Experiment {
  id?: number;
  experimentId?: string;
  name?: string;
  description?: string;
  properties?: string;
  inactiveFlag?: boolean;
  memberInactiveFlag?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface FileUploadSetting {
  id?: number;
  restrictFileTypesFlag?: boolean | null;
  globalFileSizeLimit?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GoogleEmailSetup {
  id?: number;
  name?: string;
  username?: string;
  inboxFolder?: string;
  processedFolder?: string;
  failedFolder?: string;
  clientId?: string;
  privateKey?: string;
  inactiveFlag?: boolean | null;
  emailConnector?: EmailConnectorReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface EmailConnectorReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Imap {
  id?: number;
  name?: string;
  imapName?: string;
  processedName?: string;
  failedFolder?: string;
  server?: string;
  userName?: string;
  password?: string;
  port?: number | null;
  sslFlag?: boolean | null;
  emailConnector?: EmailConnectorReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ImapInfo {
  id?: number;
  name?: string;
  emailConnector?: EmailConnectorReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ImportMassMaintenance {
  deletedContactCount?: number;
  deletedCompanyCount?: number;
  message?: string;
  success?: boolean;
}

export interface InOutBoard {
  id?: number;
  member?: MemberReference;
  inOutType?: InOutTypeReference;
  additionalInfo?: string;
  dateBack?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InOutTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InOutType {
  id?: number;
  description?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface InOutTypeInfo {
  id?: number;
  description?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Info {
  version?: string;
  isCloud?: boolean;
  serverTimeZone?: string;
  licenseBits?: readonly LicenseBit[];
  cloudRegion?: string;
  maxWorkFlowRecordsAllowed?: number;
}

export interface LicenseBit {
  name?: string;
  activeFlag?: boolean;
}

export interface DepartmentLocationInfo {
  id?: number;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface DepartmentInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LinkInfo {
  id?: number;
  name?: string;
  screenLink?: 'Company' | 'Contact' | 'Service' | 'Invoice' | 'PurchaseOrder' | 'SalesOrder' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LinkResolveUrlInfo {
  referenceId?: number | null;
  url?: string;
}

export interface LocaleInfo {
  id?: number;
  name?: string;
  localeCode?: string;
}

export interface LocationInfo {
  id?: number;
  name?: string;
  location_flag?: boolean | null;
  structureLevel?: CorporateStructureLevelReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CorporateStructureLevelReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberInfo {
  id?: number;
  identifier?: string;
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  fullName?: string;
  defaultEmail?: string;
  photo?: DocumentReference;
  licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PersonasInfo {
  id?: number;
  name?: string;
}

export interface StandardNoteInfo {
  id?: number;
  name?: string;
  contents?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  board?: BoardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface IntegratorTag {
  id?: number;
  text?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface IntegratorLogin {
  id?: number;
  username?: string;
  password?: string;
  canAccessAllRecordsFlag?: boolean | null;
  canAccessAllApisFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  dateInactivated?: string;
  inactivatedBy?: MemberReference;
  serviceTicketApiFlag?: boolean | null;
  board?: BoardReference;
  serviceBoardCallbackUrl?: string;
  serviceBoardLegacyCallbackFlag?: boolean | null;
  timeEntryApiFlag?: boolean | null;
  member?: MemberReference;
  timeEntryCallbackUrl?: string;
  timeEntryLegacyCallbackFlag?: boolean | null;
  managedServicesApiFlag?: boolean | null;
  managedServicesAutoChildFlag?: boolean | null;
  managedServicesChildingFlag?: boolean | null;
  contactApiFlag?: boolean | null;
  contactCallbackUrl?: string;
  contactLegacyCallbackFlag?: boolean | null;
  companyApiFlag?: boolean | null;
  companyCallbackUrl?: string;
  companyLegacyCallbackFlag?: boolean | null;
  activityApiFlag?: boolean | null;
  activityCallbackUrl?: string;
  activityLegacyCallbackFlag?: boolean | null;
  invoiceApiFlag?: boolean | null;
  productApiFlag?: boolean | null;
  productCallbackUrl?: string;
  productLegacyCallbackFlag?: boolean | null;
  opportunityApiFlag?: boolean | null;
  opportunityCallbackUrl?: string;
  opportunityLegacyCallbackFlag?: boolean | null;
  opportunityConversionApiFlag?: boolean | null;
  memberApiFlag?: boolean | null;
  marketingApiFlag?: boolean | null;
  purchasingApiFlag?: boolean | null;
  purchasingCallbackUrl?: string;
  purchasingLegacyCallbackFlag?: boolean | null;
  reportingApiFlag?: boolean | null;
  systemApiFlag?: boolean | null;
  projectApiFlag?: boolean | null;
  projectCallbackUrl?: string;
  projectLegacyCallbackFlag?: boolean | null;
  configurationApiFlag?: boolean | null;
  configurationAutoChildFlag?: boolean | null;
  configurationChildlingFlag?: boolean | null;
  configurationCallbackUrl?: string;
  configurationLegacyCallbackFlag?: boolean | null;
  scheduleApiFlag?: boolean | null;
  scheduleCallbackUrl?: string;
  scheduleLegacyCallbackFlag?: boolean | null;
  agreementApiFlag?: boolean | null;
  agreementCallbackUrl?: string;
  agreementCallbackLegacyFlag?: boolean | null;
  documentApiFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface KPICategory {
  id?: number;
  name?: string;
  sortOrder?: number | null;
}

export interface KPI {
  id?: number;
  name?: string;
  category?: KPICategoryReference;
  dateFilter?: string;
  sortOrder?: number | null;
  inactiveFlag?: boolean | null;
}

export interface KPICategoryReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LdapConfiguration {
  id?: number;
  name?: string;
  server?: string;
  domain?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LdapConfigurationInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LdapConfigurationTestLink {
  server?: string;
}

export interface Link {
  id?: number;
  name?: string;
  tableReferenceId?: number | null;
  url?: string;
  screenLink?: 'Company' | 'Contact' | 'Service' | 'Invoice' | 'PurchaseOrder' | 'SalesOrder' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Location {
  id?: number;
  ownerLevelId?: number | null;
  structureLevel?: CorporateStructureLevelReference;
  name?: string;
  manager?: MemberReference;
  reportsTo?: SystemLocationReference;
  salesRep?: string;
  timeZoneSetup?: TimeZoneSetupReference;
  calendar?: CalendarReference;
  overrideAddressLine1?: string;
  overrideAddressLine2?: string;
  overrideCity?: string;
  overrideState?: string;
  overrideZip?: string;
  overrideCountry?: CountryReference;
  overridePhoneNumber?: string;
  overrideFaxNumber?: string;
  owaUrl?: string;
  payrollXref?: string;
  locationFlag?: boolean | null;
  clientFlag?: boolean | null;
  workRoleIds?: readonly number[];
  departmentIds?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LocationDepartment {
  id?: number;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LocationWorkRole {
  id?: number;
  location?: SystemLocationReference;
  workRole?: WorkRoleReference;
  workRoleInactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface M365ContactSyncInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagementNetworkSecurity {
  id?: number;
  name?: string;
  username?: string;
  password?: string;
  site?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MarketplaceImport {
  id?: number;
  marketplaceImportType?: 'Agreements' | 'Configurations' | 'CRMSurveys' | 'CustomReports' | 'CustomerPortalTypes' | 'HTMLEmailTemplates' | 'Products' | 'ProjectBoards' | 'ProjectTemplates' | 'ReportWriterReports' | 'ServiceBoards' | 'TicketTemplates' | 'Views';
  marketplaceObject?: readonly Json[];
  requiredFields?: readonly string[];
}

export interface Member {
  id?: number;
  identifier?: string;
  password?: string;
  disableOnlineFlag?: boolean | null;
  licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  notes?: string;
  employeeIdentifer?: string;
  vendorNumber?: string;
  enableMobileGpsFlag?: boolean | null;
  inactiveDate?: string;
  inactiveFlag?: boolean | null;
  lastLogin?: string;
  clientId?: string;
  token?: string;
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  hireDate?: string;
  country?: CountryReference;
  photo?: DocumentReference;
  officeEmail?: string;
  mobileEmail?: string;
  homeEmail?: string;
  defaultEmail?: 'Office' | 'Mobile' | 'Home' | null;
  primaryEmail?: string;
  officePhone?: string;
  officeExtension?: string;
  mobilePhone?: string;
  mobileExtension?: string;
  homePhone?: string;
  homeExtension?: string;
  defaultPhone?: 'Office' | 'Mobile' | 'Home' | null;
  securityRole?: SecurityRoleReference;
  office365?: MemberOffice365;
  mapiName?: string;
  calendarSyncIntegrationFlag?: boolean | null;
  authenticationServiceType?: 'AuthAnvil' | 'GoogleAuthenticator' | 'Email' | null;
  timebasedOneTimePasswordActivated?: boolean | null;
  enableLdapAuthenticationFlag?: boolean | null;
  ldapConfiguration?: LdapConfigurationReference;
  ldapUserName?: string;
  directionalSync?: DirectionalSyncReference;
  ssoSettings?: MemberSsoSettingsReference;
  signature?: string;
  phoneIntegrationType?: 'TAPI' | 'SKYPE' | 'NONE' | null;
  useBrowserLanguageFlag?: boolean | null;
  title?: string;
  reportCard?: ReportCardReference;
  enableMobileFlag?: boolean | null;
  type?: MemberTypeReference;
  timeZone?: TimeZoneSetupReference;
  partnerPortalFlag?: boolean | null;
  stsUserAdminUrl?: string;
  toastNotificationFlag?: boolean | null;
  memberPersonas?: readonly number[];
  adminFlag?: boolean | null;
  structureLevel?: StructureReference;
  securityLocation?: SystemLocationReference;
  defaultLocation?: SystemLocationReference;
  defaultDepartment?: SystemDepartmentReference;
  reportsTo?: MemberReference;
  restrictLocationFlag?: boolean | null;
  restrictDepartmentFlag?: boolean | null;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  timeApprover?: MemberReference;
  expenseApprover?: MemberReference;
  billableForecast?: number | null;
  dailyCapacity?: number | null;
  hourlyCost?: number | null;
  hourlyRate?: number | null;
  includeInUtilizationReportingFlag?: boolean | null;
  requireExpenseEntryFlag?: boolean | null;
  requireTimeSheetEntryFlag?: boolean | null;
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  allowInCellEntryOnTimeSheet?: boolean | null;
  enterTimeAgainstCompanyFlag?: boolean | null;
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  timeReminderEmailFlag?: boolean | null;
  daysTolerance?: number | null;
  minimumHours?: number | null;
  timeSheetStartDate?: string;
  serviceDefaultLocation?: SystemLocationReference;
  serviceDefaultDepartment?: SystemDepartmentReference;
  serviceDefaultBoard?: BoardReference;
  restrictServiceDefaultLocationFlag?: boolean | null;
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  excludedServiceBoardIds?: readonly number[];
  teams?: readonly number[];
  serviceBoardTeamIds?: readonly number[];
  projectDefaultLocation?: SystemLocationReference;
  projectDefaultDepartment?: SystemDepartmentReference;
  projectDefaultBoard?: ProjectBoardReference;
  restrictProjectDefaultLocationFlag?: boolean | null;
  restrictProjectDefaultDepartmentFlag?: boolean | null;
  excludedProjectBoardIds?: readonly number[];
  scheduleDefaultLocation?: SystemLocationReference;
  scheduleDefaultDepartment?: SystemDepartmentReference;
  scheduleCapacity?: number | null;
  serviceLocation?: ServiceLocationReference;
  restrictScheduleFlag?: boolean | null;
  hideMemberInDispatchPortalFlag?: boolean | null;
  calendar?: CalendarReference;
  salesDefaultLocation?: SystemLocationReference;
  restrictDefaultSalesTerritoryFlag?: boolean | null;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  restrictDefaultWarehouseFlag?: boolean | null;
  restrictDefaultWarehouseBinFlag?: boolean | null;
  companyActivityTabFormat?: 'SummaryList' | 'DetailList' | null;
  invoiceTimeTabFormat?: 'SummaryList' | 'DetailList' | null;
  invoiceScreenDefaultTabFormat?: 'ShowInvoicingTab' | 'ShowAgreementInvoicingTab' | null;
  invoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  agreementInvoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  autoStartStopwatch?: boolean | null;
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  globalSearchDefaultTicketFilter?: 'OpenRecords' | 'ClosedRecords' | 'AllRecords' | null;
  globalSearchDefaultSort?: 'None' | 'LastUpdatedDesc' | 'LastUpdatedAsc' | 'CreatedDesc' | 'CreatedAsc' | null;
  phoneSource?: string;
  _info?: { readonly [key: string]: Json | undefined };
  copyPodLayouts?: boolean;
  copySharedDefaultViews?: boolean;
  copyColumnLayoutsAndFilters?: boolean;
  fromMemberRecId?: number;
  fromMemberTemplateRecId?: number;
  customFields?: readonly CustomFieldValue[];
}

export interface MemberOffice365 {
  id?: string;
  name?: string;
}

export interface DirectionalSyncReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberSsoSettingsReference {
  id?: number | null;
  ssoUserId?: string;
  userName?: string;
  email?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ReportCardReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberTypeReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberForCalSync {
  id?: number;
  memberId?: string;
  office365Id?: string;
  mapiName?: string;
  calendarSyncIntegrationFlag?: boolean | null;
}

export interface MemberType {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberTypeInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberDeactivation {
  activity?: MemberDeactivationItem;
  serviceTeam?: MemberDeactivationItem;
  companyTeam?: readonly MemberDeactivationCompanyTeam[];
  workflowEmail?: MemberDeactivationItem;
  serviceStatusWorkflow?: readonly MemberDeactivationStatusWorkflow[];
  ticketTemplate?: MemberDeactivationItem;
  opportunity?: MemberDeactivationItem;
  salesTeam?: MemberDeactivationItem;
  projectManager?: MemberDeactivationItem;
  projectTimeApprover?: MemberDeactivationItem;
  projectExpenseApprover?: MemberDeactivationItem;
  knowledgeBaseArticle?: MemberDeactivationItem;
  myCompanyPresident?: MemberDeactivationItem;
  myCompanyCOO?: MemberDeactivationItem;
  myCompanyController?: MemberDeactivationItem;
  myCompanyDispatch?: MemberDeactivationItem;
  myCompanyServiceManager?: MemberDeactivationItem;
  myCompanyDutyManagerRole?: MemberDeactivationItem;
  departmentManager?: MemberDeactivationItem;
  dispatchMember?: MemberDeactivationItem;
  serviceManager?: MemberDeactivationItem;
  dutyManager?: MemberDeactivationItem;
  sendFromEmailNotify?: MemberDeactivationItem;
  deleteOpenTimeSheetsFlag?: boolean | null;
}

export interface MemberDeactivationItem {
  count?: number;
  reAssignToMember?: MemberReference;
}

export interface MemberDeactivationCompanyTeam {
  id?: number;
  name?: string;
  reAssignToContact?: ContactReference;
  count?: number;
  reAssignToMember?: MemberReference;
}

export interface MemberDeactivationStatusWorkflow {
  id?: number;
  name?: string;
  count?: number;
  reAssignToMember?: MemberReference;
}

export interface MemberLinkSsoUser {
  ssoUserId?: string;
}

export interface MemberSsoToken {
  token?: string;
}

export interface Token {
  publicKey?: string;
  privateKey?: string;
  expiration?: string;
}

export interface MemberAccrual {
  id?: number;
  accrualType?: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  year?: number | null;
  hours?: number | null;
  reason?: string;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberCertification {
  id?: number;
  certification?: CertificationReference;
  percentComplete?: number | null;
  dateReceived?: string;
  dateExpires?: string;
  certificationNumber?: string;
  notes?: string;
  member?: MemberReference;
  company?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CertificationReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberDelegation {
  id?: number;
  delegationType?: 'Approval' | 'Project' | null;
  delegatedTo?: MemberReference;
  dateStart?: string;
  dateEnd?: string;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ManagedDeviceAccount {
  id?: number;
  username?: string;
  password?: string;
  managedDevicesIntegration?: ManagedDevicesIntegrationReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberNotificationSetting {
  id?: number;
  notificationType?: 'Email' | 'Push' | null;
  notificationTrigger?: 'ActivityStatusReq' | 'CustomerUpdated' | 'ExpenseReport' | 'TicketStatusChange' | 'TicketStatusRequest' | 'TimeNagApprover' | 'TimeNagMember' | 'TimeSheet' | 'WorkflowRules' | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberPersona {
  id?: number;
  jobRolePercentage?: number | null;
  name?: string;
  personaId?: number;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberSkill {
  id?: number;
  skill?: SkillReference;
  skillLevel?: 'Beginner' | 'Intermediate' | 'Advanced' | 'Expert' | null;
  certifiedFlag?: boolean | null;
  yearsExperience?: number | null;
  notes?: string;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MemberTemplate {
  id?: number;
  identifier?: string;
  templateDescription?: string;
  title?: string;
  reportCard?: ReportCardReference;
  enableMobileFlag?: boolean | null;
  type?: MemberTypeReference;
  timeZone?: TimeZoneSetupReference;
  partnerPortalFlag?: boolean | null;
  stsUserAdminUrl?: string;
  toastNotificationFlag?: boolean | null;
  memberPersonas?: readonly number[];
  adminFlag?: boolean | null;
  structureLevel?: StructureReference;
  securityLocation?: SystemLocationReference;
  defaultLocation?: SystemLocationReference;
  defaultDepartment?: SystemDepartmentReference;
  reportsTo?: MemberReference;
  restrictLocationFlag?: boolean | null;
  restrictDepartmentFlag?: boolean | null;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  timeApprover?: MemberReference;
  expenseApprover?: MemberReference;
  billableForecast?: number | null;
  dailyCapacity?: number | null;
  hourlyCost?: number | null;
  hourlyRate?: number | null;
  includeInUtilizationReportingFlag?: boolean | null;
  requireExpenseEntryFlag?: boolean | null;
  requireTimeSheetEntryFlag?: boolean | null;
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  allowInCellEntryOnTimeSheet?: boolean | null;
  enterTimeAgainstCompanyFlag?: boolean | null;
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  timeReminderEmailFlag?: boolean | null;
  daysTolerance?: number | null;
  minimumHours?: number | null;
  timeSheetStartDate?: string;
  serviceDefaultLocation?: SystemLocationReference;
  serviceDefaultDepartment?: SystemDepartmentReference;
  serviceDefaultBoard?: BoardReference;
  restrictServiceDefaultLocationFlag?: boolean | null;
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  excludedServiceBoardIds?: readonly number[];
  teams?: readonly number[];
  serviceBoardTeamIds?: readonly number[];
  projectDefaultLocation?: SystemLocationReference;
  projectDefaultDepartment?: SystemDepartmentReference;
  projectDefaultBoard?: ProjectBoardReference;
  restrictProjectDefaultLocationFlag?: boolean | null;
  restrictProjectDefaultDepartmentFlag?: boolean | null;
  excludedProjectBoardIds?: readonly number[];
  scheduleDefaultLocation?: SystemLocationReference;
  scheduleDefaultDepartment?: SystemDepartmentReference;
  scheduleCapacity?: number | null;
  serviceLocation?: ServiceLocationReference;
  restrictScheduleFlag?: boolean | null;
  hideMemberInDispatchPortalFlag?: boolean | null;
  calendar?: CalendarReference;
  salesDefaultLocation?: SystemLocationReference;
  restrictDefaultSalesTerritoryFlag?: boolean | null;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  restrictDefaultWarehouseFlag?: boolean | null;
  restrictDefaultWarehouseBinFlag?: boolean | null;
  companyActivityTabFormat?: string | null;
  invoiceTimeTabFormat?: string | null;
  invoiceScreenDefaultTabFormat?: string | null;
  invoicingDisplayOptions?: string | null;
  agreementInvoicingDisplayOptions?: string | null;
  autoStartStopwatch?: boolean | null;
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  globalSearchDefaultTicketFilter?: string | null;
  globalSearchDefaultSort?: string | null;
  phoneSource?: string;
  _info?: { readonly [key: string]: Json | undefined };
  copyPodLayouts?: boolean;
  copySharedDefaultViews?: boolean;
  copyColumnLayoutsAndFilters?: boolean;
  fromMemberRecId?: number;
  fromMemberTemplateRecId?: number;
  customFields?: readonly CustomFieldValue[];
}

export interface MenuEntryLocation {
  id?: number;
  location?: SystemLocationReference;
  menuEntry?: SystemMenuEntryReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SystemMenuEntryReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MenuEntry {
  id?: number;
  menuLocation?: MenuLocationReference;
  caption?: string;
  link?: string;
  newWindowFlag?: boolean | null;
  locationIds?: readonly number[];
  origin?: string;
  clientId?: string;
  addAllLocations?: boolean | null;
  removeAllLocations?: boolean | null;
  smallMenuIconId?: number | null;
  largeMenuIconId?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MenuLocationReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MyAccount {
  id?: number;
  identifier?: string;
  password?: string;
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  title?: string;
  reportCard?: ReportCardReference;
  licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  disableOnlineFlag?: boolean | null;
  enableMobileFlag?: boolean | null;
  type?: MemberTypeReference;
  employeeIdentifer?: string;
  vendorNumber?: string;
  notes?: string;
  timeZone?: TimeZoneSetupReference;
  country?: CountryReference;
  serviceBoardTeamIds?: readonly number[];
  enableMobileGpsFlag?: boolean | null;
  inactiveDate?: string;
  inactiveFlag?: boolean | null;
  lastLogin?: string;
  photo?: DocumentReference;
  partnerPortalFlag?: boolean | null;
  clientId?: string;
  stsUserAdminUrl?: string;
  token?: string;
  toastNotificationFlag?: boolean | null;
  memberPersonas?: readonly number[];
  office365?: MemberOffice365;
  officeEmail?: string;
  officePhone?: string;
  officeExtension?: string;
  mobileEmail?: string;
  mobilePhone?: string;
  mobileExtension?: string;
  homeEmail?: string;
  homePhone?: string;
  homeExtension?: string;
  defaultEmail?: 'Office' | 'Mobile' | 'Home' | null;
  primaryEmail?: string;
  defaultPhone?: 'Office' | 'Mobile' | 'Home' | null;
  defaultLocation?: SystemLocationReference;
  defaultDepartment?: SystemDepartmentReference;
  reportsTo?: MemberReference;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  timeApprover?: MemberReference;
  expenseApprover?: MemberReference;
  billableForecast?: number | null;
  dailyCapacity?: number | null;
  includeInUtilizationReportingFlag?: boolean | null;
  requireExpenseEntryFlag?: boolean | null;
  requireTimeSheetEntryFlag?: boolean | null;
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  allowInCellEntryOnTimeSheet?: boolean | null;
  enterTimeAgainstCompanyFlag?: boolean | null;
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  timeReminderEmailFlag?: boolean | null;
  daysTolerance?: number | null;
  minimumHours?: number | null;
  timeSheetStartDate?: string;
  hireDate?: string;
  serviceDefaultLocation?: SystemLocationReference;
  serviceDefaultDepartment?: SystemDepartmentReference;
  serviceDefaultBoard?: BoardReference;
  projectDefaultLocation?: SystemLocationReference;
  projectDefaultDepartment?: SystemDepartmentReference;
  projectDefaultBoard?: ProjectBoardReference;
  scheduleDefaultLocation?: SystemLocationReference;
  scheduleDefaultDepartment?: SystemDepartmentReference;
  scheduleCapacity?: number | null;
  serviceLocation?: ServiceLocationReference;
  hideMemberInDispatchPortalFlag?: boolean | null;
  calendar?: CalendarReference;
  salesDefaultLocation?: SystemLocationReference;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  mapiName?: string;
  calendarSyncIntegrationFlag?: boolean | null;
  companyActivityTabFormat?: 'SummaryList' | 'DetailList' | null;
  invoiceTimeTabFormat?: 'SummaryList' | 'DetailList' | null;
  invoiceScreenDefaultTabFormat?: 'ShowInvoicingTab' | 'ShowAgreementInvoicingTab' | null;
  invoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  agreementInvoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  authenticationServiceType?: 'AuthAnvil' | 'GoogleAuthenticator' | 'Email' | null;
  timebasedOneTimePasswordActivated?: boolean | null;
  directionalSync?: DirectionalSyncReference;
  autoStartStopwatch?: boolean | null;
  autoPopupQuickNotesWithStopwatch?: boolean | null;
  signature?: string;
  globalSearchDefaultTicketFilter?: 'OpenRecords' | 'ClosedRecords' | 'AllRecords' | null;
  globalSearchDefaultSort?: 'None' | 'LastUpdatedDesc' | 'LastUpdatedAsc' | 'CreatedDesc' | 'CreatedAsc' | null;
  phoneSource?: string;
  phoneIntegrationType?: 'TAPI' | 'SKYPE' | 'NONE' | null;
  useBrowserLanguageFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
  copyPodLayouts?: boolean;
  copySharedDefaultViews?: boolean;
  copyColumnLayoutsAndFilters?: boolean;
  fromMemberRecId?: number;
  customFields?: readonly CustomFieldValue[];
}

export interface CorporateStructure {
  id?: number;
  levelCount?: 'Level1' | 'Level2' | 'Level3' | 'Level4' | 'Level5' | null;
  level1Name?: string;
  level2Name?: string;
  level3Name?: string;
  level4Name?: string;
  level5Name?: string;
  fiscalYearStart?: 'January' | 'February' | 'March' | 'April' | 'May' | 'June' | 'July' | 'August' | 'September' | 'October' | 'November' | 'December' | null;
  locationCaption?: string;
  groupCaption?: string;
  baseCurrency?: CurrencyReference;
  president?: MemberReference;
  chiefOperatingOfficer?: MemberReference;
  controller?: MemberReference;
  dispatcher?: MemberReference;
  serviceManager?: MemberReference;
  dutyManager?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CorporateStructureInfo {
  id?: number;
  locationCaption?: string;
  groupCaption?: string;
  baseCurrency?: CurrencyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CorporateStructureLevel {
  id?: number;
  name?: string;
}

export interface Crm {
  id?: number;
  companyListCount?: number | null;
  lockProbabilityFlag?: boolean | null;
  accountManagerRole?: TeamRoleReference;
  technicalContactRole?: TeamRoleReference;
  salesRepRole?: TeamRoleReference;
  companyIdGenerationFlag?: boolean | null;
  excludeSpacesFlag?: boolean | null;
  field1Caption?: string;
  field2Caption?: string;
  field3Caption?: string;
  field4Caption?: string;
  field5Caption?: string;
  field6Caption?: string;
  field7Caption?: string;
  field8Caption?: string;
  field9Caption?: string;
  field10Caption?: string;
  primaryRepCaption?: string;
  secondaryRepCaption?: string;
  other1Caption?: string;
  other2Caption?: string;
  defaultYear?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CrmInfo {
  id?: number;
  accountManagerRole?: TeamRoleReference;
  technicalContactRole?: TeamRoleReference;
  salesRepRole?: TeamRoleReference;
  field1Caption?: string;
  field2Caption?: string;
  field3Caption?: string;
  field4Caption?: string;
  field5Caption?: string;
  field6Caption?: string;
  field7Caption?: string;
  field8Caption?: string;
  field9Caption?: string;
  field10Caption?: string;
  primaryRepCaption?: string;
  secondaryRepCaption?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Other {
  id?: number;
  defaultLdap?: LdapConfigurationReference;
  defaultFromAddress?: string;
  portalUrlOverride?: string;
  siteUrl?: string;
  logoPath?: string;
  contactSync?: 'FL' | 'LF' | 'CFL' | 'CLF' | null;
  serverTimeZone?: TimeZoneSetupReference;
  defaultCalendar?: CalendarReference;
  defaultAddressFormat?: AddressFormatReference;
  useSslFlag?: boolean | null;
  syncLeadsFlag?: boolean | null;
  includePortalLinkFlag?: boolean | null;
  useExpandedFormatTimeFlag?: boolean | null;
  useExpandedFormatActivityFlag?: boolean | null;
  disableZAdminLoginFlag?: boolean | null;
  locale?: LocaleReference;
  updateMemberTimeZonesFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface LocaleReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeExpense {
  id?: number;
  tier1ApprovalFlag?: boolean | null;
  tier2ApprovalFlag?: boolean | null;
  disableTimeEntryFlag?: boolean | null;
  requireTimeNoteFlag?: boolean | null;
  requireExpenseNoteFlag?: boolean | null;
  roundingFactor?: number | null;
  invoiceStart?: number | null;
  defaultSpecialInvoiceType?: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  internalCompany?: CompanyReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MyMember {
  id?: number;
  identifier?: string;
  password?: string;
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  title?: string;
  reportCard?: ReportCardReference;
  licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  disableOnlineFlag?: boolean | null;
  enableMobileFlag?: boolean | null;
  type?: MemberTypeReference;
  employeeIdentifer?: string;
  vendorNumber?: string;
  notes?: string;
  timeZone?: TimeZoneSetupReference;
  country?: CountryReference;
  serviceBoardTeamIds?: readonly number[];
  enableMobileGpsFlag?: boolean | null;
  inactiveDate?: string;
  inactiveFlag?: boolean | null;
  lastLogin?: string;
  photo?: DocumentReference;
  toastNotificationFlag?: boolean | null;
  officeEmail?: string;
  officePhone?: string;
  officeExtension?: string;
  mobileEmail?: string;
  mobilePhone?: string;
  mobileExtension?: string;
  homeEmail?: string;
  homePhone?: string;
  homeExtension?: string;
  defaultEmail?: 'Office' | 'Mobile' | 'Home' | null;
  defaultPhone?: 'Office' | 'Mobile' | 'Home' | null;
  securityRole?: SecurityRoleReference;
  adminFlag?: boolean | null;
  structureLevel?: StructureReference;
  securityLocation?: SystemLocationReference;
  defaultLocation?: SystemLocationReference;
  defaultDepartment?: SystemDepartmentReference;
  reportsTo?: MemberReference;
  restrictLocationFlag?: boolean | null;
  restrictDepartmentFlag?: boolean | null;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  timeApprover?: MemberReference;
  expenseApprover?: MemberReference;
  billableForecast?: number | null;
  dailyCapacity?: number | null;
  hourlyCost?: number | null;
  hourlyRate?: number | null;
  includeInUtilizationReportingFlag?: boolean | null;
  requireExpenseEntryFlag?: boolean | null;
  requireTimeSheetEntryFlag?: boolean | null;
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  allowInCellEntryOnTimeSheet?: boolean | null;
  enterTimeAgainstCompanyFlag?: boolean | null;
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  timeReminderEmailFlag?: boolean | null;
  daysTolerance?: number | null;
  minimumHours?: number | null;
  timeSheetStartDate?: string;
  hireDate?: string;
  serviceDefaultLocation?: SystemLocationReference;
  serviceDefaultDepartment?: SystemDepartmentReference;
  serviceDefaultBoard?: BoardReference;
  restrictServiceDefaultLocationFlag?: boolean | null;
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  excludedServiceBoardIds?: readonly number[];
  projectDefaultLocation?: SystemLocationReference;
  projectDefaultDepartment?: SystemDepartmentReference;
  projectDefaultBoard?: ProjectBoardReference;
  restrictProjectDefaultLocationFlag?: boolean | null;
  restrictProjectDefaultDepartmentFlag?: boolean | null;
  excludedProjectBoardIds?: readonly number[];
  scheduleDefaultLocation?: SystemLocationReference;
  scheduleDefaultDepartment?: SystemDepartmentReference;
  scheduleCapacity?: number | null;
  serviceLocation?: ServiceLocationReference;
  restrictScheduleFlag?: boolean | null;
  hideMemberInDispatchPortalFlag?: boolean | null;
  calendar?: CalendarReference;
  salesDefaultLocation?: SystemLocationReference;
  restrictDefaultSalesTerritoryFlag?: boolean | null;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  restrictDefaultWarehouseFlag?: boolean | null;
  restrictDefaultWarehouseBinFlag?: boolean | null;
  mapiName?: string;
  calendarSyncIntegrationFlag?: boolean | null;
  enableLdapAuthenticationFlag?: boolean | null;
  ldapConfiguration?: LdapConfigurationReference;
  ldapUserName?: string;
  companyActivityTabFormat?: 'SummaryList' | 'DetailList' | null;
  invoiceTimeTabFormat?: 'SummaryList' | 'DetailList' | null;
  invoiceScreenDefaultTabFormat?: 'ShowInvoicingTab' | 'ShowAgreementInvoicingTab' | null;
  invoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  agreementInvoicingDisplayOptions?: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  corelyticsUsername?: string;
  corelyticsPassword?: string;
  authenticationServiceType?: 'AuthAnvil' | 'GoogleAuthenticator' | 'Email' | null;
  timebasedOneTimePasswordActivated?: boolean | null;
  directionalSync?: DirectionalSyncReference;
  ssoSessionFlag?: boolean | null;
  ssoClientId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MyMemberInfo {
  id?: number;
  identifier?: string;
  firstName?: string;
  middleInitial?: string;
  lastName?: string;
  fullName?: string;
  defaultEmail?: string;
  photo?: DocumentReference;
  licenseClass?: 'A' | 'C' | 'F' | 'X' | null;
  inactiveFlag?: boolean | null;
  timeZone?: TimeZoneSetupReference;
  useBrowserLanguageFlag?: boolean | null;
  defaultLocation?: SystemLocationReference;
  defaultDepartment?: SystemDepartmentReference;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  dailyCapacity?: number | null;
  requireExpenseEntryFlag?: boolean | null;
  requireTimeSheetEntryFlag?: boolean | null;
  requireStartAndEndTimeOnTimeEntryFlag?: boolean | null;
  enterTimeAgainstCompanyFlag?: boolean | null;
  allowExpensesEnteredAgainstCompaniesFlag?: boolean | null;
  serviceDefaultBoard?: BoardReference;
  serviceDefaultLocation?: SystemLocationReference;
  serviceDefaultDepartment?: SystemDepartmentReference;
  restrictServiceDefaultLocationFlag?: boolean | null;
  restrictServiceDefaultDepartmentFlag?: boolean | null;
  excludedServiceBoardIds?: readonly number[];
  projectDefaultLocation?: SystemLocationReference;
  projectDefaultDepartment?: SystemDepartmentReference;
  projectDefaultBoard?: ProjectBoardReference;
  restrictProjectDefaultLocationFlag?: boolean | null;
  restrictProjectDefaultDepartmentFlag?: boolean | null;
  excludedProjectBoardIds?: readonly number[];
  scheduleDefaultLocation?: SystemLocationReference;
  scheduleDefaultDepartment?: SystemDepartmentReference;
  scheduleCapacity?: number | null;
  serviceLocation?: ServiceLocationReference;
  salesDefaultLocation?: SystemLocationReference;
  warehouse?: WarehouseReference;
  warehouseBin?: WarehouseBinReference;
  restrictDefaultWarehouseFlag?: boolean | null;
  restrictDefaultWarehouseBinFlag?: boolean | null;
  ssoSessionFlag?: boolean | null;
  ssoClientId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MySecurity {
  id?: number;
  addLevel?: 'None' | 'My' | 'All' | null;
  editLevel?: 'None' | 'My' | 'All' | null;
  deleteLevel?: 'None' | 'My' | 'All' | null;
  inquireLevel?: 'None' | 'My' | 'All' | null;
  moduleFunctionName?: string;
  moduleFunctionDescription?: string;
  myAllFlag?: boolean | null;
  moduleFunctionIdentifier?: string;
  reportFlag?: boolean | null;
  restrictFlag?: boolean | null;
  customFlag?: boolean | null;
  moduleDescription?: string;
  moduleIdentifier?: string;
  moduleName?: string;
  sortOrder?: number | null;
  member?: MemberReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface MySecurityCustomizeItem {
  id?: number;
  customizeIdentifier?: 'CompanyReports' | 'FinanceReports' | 'MarketingReports' | 'ProcurementReports' | 'ProjectReports' | 'SalesReports' | 'ServiceReports' | 'SystemReports' | 'TimeAndExpenseReports' | 'CompanyConfigurations' | 'FinanceAgreements' | 'ProjectScheduling' | 'ServiceResourceScheduling' | 'SystemManageHostedApi' | 'SystemMyAccount' | 'SystemCustomMenuEntry' | 'SystemMassMaintenance' | 'SystemTableSetup' | null;
  itemIdentifier?: string;
}

export interface DocumentSetup {
  id?: number;
  uploadAsLinkFlag?: boolean | null;
  isPublicFlag?: boolean | null;
  docPath?: string;
  templatePath?: string;
  templateOutputPath?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ServiceInfo {
  id?: number;
  headerColor?: string;
  memberColor?: string;
  contactColor?: string;
  unknownColor?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ReportingService {
  id?: number;
  reportingUserName?: string;
  reportingPassword?: string;
  reportingDomain?: string;
  reportingUrl?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Service {
  id?: number;
  srNotify?: 'All' | 'NewAndClosedRequests' | 'ClosedRequestsOnly' | 'NewRequestsOnly' | 'None' | null;
  scheduleSpan?: 'Standard' | 'OfficeHours' | 'Overnight';
  hideDelimiterFlag?: boolean | null;
  allowCCFlag?: boolean | null;
  allowTOFlag?: boolean | null;
  headerColor?: string;
  memberColor?: string;
  contactColor?: string;
  unknownColor?: string;
  calendarSetup?: CalendarSetupReference;
  headerColorDisableFlag?: boolean | null;
  memberColorDisableFlag?: boolean | null;
  contactColorDisableFlag?: boolean | null;
  unknownColorDisableFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface CalendarSetupReference {
  id?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface NotificationRecipient {
  id?: number;
  identifier?: string;
  name?: string;
  externalFlag?: boolean | null;
  serviceFlag?: boolean | null;
  salesFlag?: boolean | null;
  invoiceFlag?: boolean | null;
  agreementFlag?: boolean | null;
  memberFlag?: boolean | null;
  configFlag?: boolean | null;
  mspFlag?: boolean | null;
  trackFlag?: boolean | null;
  projectFlag?: boolean | null;
  procurementFlag?: boolean | null;
  knowledgeBaseFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Office365EmailApplicationInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Office365EmailSetup {
  id?: number;
  name?: string;
  username?: string;
  inboxFolder?: string;
  processedFolder?: string;
  failedFolder?: string;
  tenantId?: string;
  clientId?: string;
  clientSecret?: string;
  authorizedFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  source?: number;
  useExistingTenantFlag?: boolean | null;
  existingTenant?: ExistingTenantReference;
  emailConnector?: EmailConnectorReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ExistingTenantReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UserEmail {
  id?: string;
  displayName?: string;
  userPrincipalName?: string;
}

export interface OnPremiseSearchSetting {
  id?: number;
  password?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface OsGradeWeight {
  id?: number;
  osGradeWeight?: number;
  osName?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ParsingType {
  id?: number;
  name?: string;
  parseRule?: string;
  defaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ParsingVariable {
  id?: number;
  name?: string;
  code?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface PortalReport {
  id?: number;
  portalConfiguration?: PortalConfigurationReference;
  name?: string;
  url?: string;
  openSameWindowFlag?: boolean | null;
  customFlag?: boolean | null;
  displayFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface QuoteLink {
  id?: number;
  location?: SystemLocationReference;
  link?: string;
  allLocationsFlag?: boolean | null;
  newWindowFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ReportCard {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ReportCardInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ReportCardDetail {
  id?: number;
  kpi?: KPIReference;
  sortOrder?: number | null;
  reportCard?: ReportCardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface KPIReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Report {
  name?: string;
}

export interface ReportDataResponse {
  column_definitions?: readonly Json[];
  row_values?: readonly Json[];
}

export interface SecurityRoleSetting {
  id?: number;
  addLevel?: 'None' | 'My' | 'All' | null;
  editLevel?: 'None' | 'My' | 'All' | null;
  deleteLevel?: 'None' | 'My' | 'All' | null;
  inquireLevel?: 'None' | 'My' | 'All' | null;
  moduleFunctionName?: string;
  moduleFunctionDescription?: string;
  myAllFlag?: boolean | null;
  moduleFunctionIdentifier?: string;
  reportFlag?: boolean | null;
  restrictFlag?: boolean | null;
  customFlag?: boolean | null;
  moduleDescription?: string;
  moduleIdentifier?: string;
  moduleName?: string;
  sortOrder?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SecurityRole {
  id?: number;
  name?: string;
  roleType?: string;
  adminFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SecurityRoleInfo {
  id?: number;
  name?: string;
  roleType?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SystemSetting {
  id?: number;
  description?: string;
  value?: string;
  valueType?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SetupScreen {
  id?: number;
  category?: string;
  name?: string;
  description?: string;
  moduleDescription?: string;
  moduleIdentifier?: string;
  moduleName?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SkillCategory {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Skill {
  id?: number;
  name?: string;
  category?: SkillCategoryReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SkillInfo {
  id?: number;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SsoConfiguration {
  id?: number;
  name?: string;
  ssoType?: 'CWSSO' | 'SAML' | null;
  inactiveFlag?: boolean | null;
  samlEntityId?: string;
  samlSignInUrl?: string;
  samlIdpCertificate?: string;
  samlCertificateName?: string;
  samlCertificateIssuedTo?: string;
  samlCertificateThumbprint?: string;
  samlCertificateValidFrom?: string;
  samlCertificateValidTo?: string;
  locationIds?: readonly number[];
  clientId?: string;
  stsBaseUrl?: string;
  stsUserAdminUrl?: string;
  token?: string;
  submittedMemberCount?: number;
  allMembersSubmitted?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
  isSsoOnByDefault?: boolean;
}

export interface SsoUser {
  id?: number;
  ssoUserId?: string;
  userName?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  emailConfirmed?: boolean | null;
  disabledFlag?: boolean | null;
  linkedFlag?: boolean | null;
  dateEntered?: string;
  lastUpdated?: string;
  linkedMember?: MemberReference;
}

export interface StandardNote {
  id?: number;
  name?: string;
  contents?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  board?: BoardReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Survey {
  id?: number;
  name?: string;
  instructions?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SurveyInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SurveyQuestionValue {
  id?: number;
  survey?: SurveyReference;
  question?: SurveyQuestionReference;
  value?: string;
  defaultFlag?: boolean | null;
  pointValue?: number | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SurveyReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SurveyQuestionReference {
  id?: number | null;
  question?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface SurveyQuestion {
  id?: number;
  survey?: SurveyReference;
  fieldType?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  entryType?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  sequenceNumber?: number | null;
  question?: string;
  numberOfDecimals?: number | null;
  requiredFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeZoneSetup {
  id?: number;
  name?: string;
  timeZone?: TimeZoneReference;
  offset?: number | null;
  defaultFlag?: boolean | null;
  daylightSavingsFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeZoneReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeZoneSetupInfo {
  id?: number;
  name?: string;
  offset?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TodayPageCategory {
  id?: number;
  name?: string;
  sortOrder?: number | null;
  location?: SystemLocationReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UserDefinedField {
  id?: number;
  podId?: number | null;
  podDescription?: string;
  caption?: string;
  sequenceNumber?: number | null;
  screenId?: string;
  screenDescription?: string;
  helpText?: string;
  fieldTypeIdentifier?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  numberDecimals?: number | null;
  entryTypeIdentifier?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  requiredFlag?: boolean | null;
  displayOnScreenFlag?: boolean | null;
  readOnlyFlag?: boolean | null;
  listViewFlag?: boolean | null;
  buttonUrl?: string;
  options?: readonly UserDefinedFieldOption[];
  businessUnitIds?: readonly number[];
  locationIds?: readonly number[];
  addAllBusinessUnits?: boolean | null;
  removeAllBusinessUnits?: boolean | null;
  addAllLocations?: boolean | null;
  removeAllLocations?: boolean | null;
  connectWiseID?: string;
  displayScreenInASIO?: boolean | null;
  dateCreated?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface UserDefinedFieldOption {
  id?: number;
  optionValue?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  sortOrder?: number | null;
}

export interface UserDefinedFieldInfo {
  id?: number;
  podId?: number | null;
  caption?: string;
  sequenceNumber?: number | null;
  helpText?: string;
  fieldTypeIdentifier?: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  numberDecimals?: number | null;
  entryTypeIdentifier?: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  requiredFlag?: boolean | null;
  displayOnScreenFlag?: boolean | null;
  readOnlyFlag?: boolean | null;
  listViewFlag?: boolean | null;
  buttonUrl?: string;
  options?: readonly UserDefinedFieldOption[];
  businessUnitIds?: readonly number[];
  locationIds?: readonly number[];
  dateCreated?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowActionAutomateParameter {
  id?: number;
  name?: string;
  value?: string;
  connectWiseID?: string;
  parentId?: number | null;
  parentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface Workflow {
  id?: number;
  name?: string;
  tableType?: WorkflowTableTypeReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  activateFlag?: boolean | null;
  batchInterval?: number | null;
  batchFrequencyUnit?: 'Minutes' | 'Hours' | 'Days' | null;
  batchLastRan?: string;
  batchSchedule?: 'AnyTime' | 'MyCompanyOfficeHours' | 'SlaHours' | null;
  board?: BoardReference;
  connectWiseID?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowTableTypeReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowAttachment {
  id?: number;
  name?: string;
  connectWiseID?: string;
  parentId?: number | null;
  parentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowEvent {
  id?: number;
  name?: string;
  eventCondition?: string;
  frequencyUnit?: 'Minutes' | 'Hours' | 'Days' | 'Months' | null;
  frequencyOfExecution?: number | null;
  maxNumberOfExecution?: number | null;
  executionTime?: 'Once' | 'MultipleTimes' | 'Continuously' | null;
  dateTestedUTC?: string;
  testRecordsMatched?: number | null;
  connectWiseID?: string;
  parentId?: number | null;
  parentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowAction {
  id?: number;
  notifyType?: NotifyTypeReference;
  notifyWho?: NotificationRecipientReference;
  specificMemberTo?: MemberReference;
  emailRecipient?: string;
  notifyFrom?: NotificationRecipientReference;
  specificMemberFrom?: MemberReference;
  emailFrom?: string;
  ccContact?: ContactReference;
  bccContact?: ContactReference;
  subject?: string;
  notes?: string;
  activityStatus?: ActivityStatusReference;
  activityType?: ActivityTypeReference;
  attachedTrack?: TrackReference;
  daysToExecute?: number | null;
  board?: BoardReference;
  boardStatus?: ServiceStatusReference;
  serviceType?: ServiceTypeReference;
  serviceSubType?: ServiceSubTypeReference;
  serviceItem?: ServiceItemReference;
  group?: GroupReference;
  serviceTemplate?: ServiceTemplateReference;
  invoiceMinDays?: number | null;
  automateScript?: AutomateScriptReference;
  scriptSuccessStatus?: ServiceStatusReference;
  scriptFailStatus?: ServiceStatusReference;
  detailNotesFlag?: boolean | null;
  internalNotesFlag?: boolean | null;
  auditNotesFlag?: boolean | null;
  servicePriority?: PriorityReference;
  updateOwnerFlag?: boolean | null;
  salesOrderStatus?: OrderStatusReference;
  projectStatus?: ProjectStatusReference;
  companyStatus?: CompanyStatusReference;
  attachments?: readonly number[];
  serviceSurvey?: ServiceSurveyReference;
  specificTeamTo?: GenericBoardTeamReference;
  attachConfigurationsFor?: 'Company' | 'Contact' | null;
  configurationType?: ConfigurationTypeReference;
  configurationStatus?: ConfigurationStatusReference;
  connectWiseID?: string;
  parentId?: number | null;
  grandParentId?: number | null;
  parentConnectWiseId?: string;
  grandParentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface NotifyTypeReference {
  id?: number | null;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface AutomateScriptReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface GenericBoardTeamReference {
  id?: number | null;
  name?: string;
  isProjectTeamFlag?: boolean;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowNotifyType {
  id?: number;
  identifier?: string;
  name?: string;
  isSetupFlag?: boolean | null;
  externalFlag?: boolean | null;
  connectWiseID?: string;
  parentId?: number | null;
  parentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowTableType {
  id?: number;
  identifier?: string;
  name?: string;
  connectWiseID?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowTableTypeInfo {
  id?: number;
  identifier?: string;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowTrigger {
  id?: number;
  name?: string;
  description?: string;
  hasOptionsFlag?: boolean | null;
  hasOperatorFlag?: boolean | null;
  customField?: UserDefinedFieldReference;
  expectedType?: string;
  connectWiseID?: string;
  parentId?: number | null;
  parentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowTriggerOption {
  value?: string;
  name?: string;
  customField?: UserDefinedFieldReference;
  connectWiseID?: string;
  parentId?: number | null;
  grandParentId?: number | null;
  parentConnectWiseId?: string;
  grandParentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowActionUserDefinedField {
  id?: number;
  eventId?: number;
  actionId?: number;
  caption?: string;
  userDefinedFieldId?: number;
  value?: string;
  overwriteFlag?: boolean | null;
  podDescription?: string;
  fieldTypeId?: string;
  entryTypeId?: string;
  requiredFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  connectWiseID?: string;
  parentId?: number | null;
  grandParentId?: number | null;
  parentConnectWiseId?: string;
  grandParentConnectWiseId?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkflowNotifyTypeInfo {
  id?: number;
  identifier?: string;
  name?: string;
  isSetupFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeAccrual {
  id?: number;
  location?: SystemLocationReference;
  vacationFlag?: boolean | null;
  vacationAvailableType?: 'AnniversaryYear' | 'CalendarYear' | null;
  vacationCarryoverAllowedFlag?: boolean | null;
  vacationCarryoverLimit?: number | null;
  sickFlag?: boolean | null;
  sickAvailableType?: 'AnniversaryYear' | 'CalendarYear' | null;
  sickCarryoverAllowedFlag?: boolean | null;
  sickCarryoverLimit?: number | null;
  ptoFlag?: boolean | null;
  ptoAvailableType?: 'AnniversaryYear' | 'CalendarYear' | null;
  ptoCarryoverAllowedFlag?: boolean | null;
  ptoCarryoverLimit?: number | null;
  holidayFlag?: boolean | null;
  holidayAvailableType?: 'AnniversaryYear' | 'CalendarYear' | null;
  holidayCarryoverAllowedFlag?: boolean | null;
  holidayCarryoverLimit?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeAccrualDetail {
  id?: number;
  accrualType?: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  startYear?: number | null;
  endYear?: number | null;
  hours?: number | null;
  timeAccrual?: TimeAccrualReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeAccrualReference {
  id?: number | null;
  name?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ActivityStopwatch {
  activityId?: number | null;
  activityMobileGuid?: string | null;
  agreement?: AgreementReference;
  billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  businessUnitId?: number | null;
  dateEntered?: string;
  endTime?: string;
  id?: number;
  internalNotes?: string;
  locationId?: number | null;
  member?: MemberReference;
  mobileGuid?: string | null;
  notes?: string;
  startTime?: string;
  status?: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  totalPauseTime?: number | null;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeEntryChangeLog {
  id?: number;
  partnerId?: string;
  productInstanceId?: string;
  action?: string;
  activitySubject?: string;
  actualUtilizedHrs?: number | null;
  agreementAdjustmentFirm?: number | null;
  agreementAdjustmentTotal?: number | null;
  agreementAmountCovered?: number | null;
  agreementHoursCovered?: number | null;
  billableAmount?: number | null;
  billableFlag?: boolean | null;
  billableHours?: number | null;
  billableUtilizedHours?: number | null;
  memberDailyCapacity?: number | null;
  billableOption?: string | null;
  businessGroup?: string;
  locationName?: string;
  chargeCode?: string;
  chargeTo?: string;
  chargeToType?: string | null;
  chargeToRecId?: number | null;
  companyAndAgreement?: string;
  companyName?: string;
  timeStart?: string;
  timeStartUtc?: string;
  timeEnd?: string;
  timeEndUtc?: string;
  dateStart?: string;
  dateInvoice?: string;
  firstName?: string;
  hourlyCost?: string;
  hourlyCostDecimal?: number | null;
  hourlyRate?: number | null;
  hoursActual?: number | null;
  internalNote?: string;
  invoiceAdjustmentFirm?: number | null;
  invoiceAdjustmentTotal?: number | null;
  invoiceFlag?: boolean;
  invoiceNumber?: string;
  invoiceReady?: boolean;
  lastName?: string;
  memberId?: string;
  nonBillableAmt?: number | null;
  nonBillableHrs?: number | null;
  notes?: string;
  opportunityRecId?: number | null;
  optionId?: string;
  projectActivity?: string;
  projectName?: string;
  projectPhase?: string;
  serviceRequestStatus?: string;
  serviceRequestSummary?: string;
  territory?: string;
  timeRecId?: number;
  timeStatus?: string;
  utilizationFlag?: boolean | null;
  companyType?: string;
  ticketCurrentBoard?: string;
  ticketType?: string;
  ticketSubtype?: string;
  agreementType?: string;
  billingStatus?: string;
  processingStatus?: string;
  invoicedhours?: number | null;
  company?: CompanyReference;
  member?: MemberReference;
  workType?: WorkTypeReference;
  workRole?: WorkRoleReference;
  agreement?: AgreementReference;
  invoice?: InvoiceReference;
  ticket?: TicketReference;
  project?: ProjectReference;
  phase?: ProjectPhaseReference;
  activity?: ActivityReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ChargeCode {
  id?: number;
  name?: string;
  company?: CompanyReference;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  expenseEntryFlag?: boolean | null;
  allowAllExpenseTypeFlag?: boolean | null;
  timeEntryFlag?: boolean | null;
  workType?: WorkTypeReference;
  workRole?: WorkRoleReference;
  integrationXref?: string;
  expenseTypeIds?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ChargeCodeInfo {
  id?: number;
  name?: string;
  location?: SystemLocationReference;
  department?: SystemDepartmentReference;
  expenseEntryFlag?: boolean | null;
  allowAllExpenseTypeFlag?: boolean | null;
  timeEntryFlag?: boolean | null;
  workType?: WorkTypeReference;
  workRole?: WorkRoleReference;
  expenseTypeIds?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ChargeCodeExpenseType {
  id?: number;
  type?: ExpenseTypeReference;
  chargeCode?: ChargeCodeReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeEntryAudit {
  id?: number;
  member?: MemberReference;
  source?: 'None' | 'Member' | 'API' | 'Workflow' | 'Portal' | 'Mobile' | 'Network' | 'EmailConnector' | 'MassMaintenance' | 'Application' | 'SystemAPI' | 'Conversion' | null;
  type?: 'Activity' | 'CloseDate' | 'Company' | 'Contact' | 'Conversion' | 'Document' | 'Forecast' | 'Note' | 'Notes' | 'Opportunity' | 'Products' | 'Stage' | 'Status' | 'Surveys' | 'Team' | 'Tracks' | 'Configuration' | 'ConfigurationQuestions' | 'DeviceBackupDetails' | 'Tickets' | 'Subject' | 'ActivityOverview' | 'Schedule' | 'Resources' | 'ExpenseEntry' | 'Member' | 'Date' | 'Classification' | 'Amount' | 'ExpenseType' | 'WorkType' | 'WorkRole' | 'Mileage' | 'Billing' | 'ExpenseHeader' | 'Project' | 'TimeEntry' | 'TicketStatus' | 'DateTime' | 'DeductHours' | 'ActualHours' | 'Invoice' | 'CompanyFinance' | 'Billable' | 'SalesOrder' | 'Shipping' | 'Profile' | 'Group' | 'GroupContact' | 'GroupCompany' | 'Options' | 'Site' | 'Agreement' | 'Addition' | 'Adjustment' | 'API' | 'ProjectFinance' | 'CompanyProfile' | 'CompanyTeam' | 'CompanyMgmt' | 'InvoiceTotal' | 'BillingInformation' | 'ShippingInformation' | 'BillingStatus' | 'Location' | 'Department' | 'Territory' | 'Payment' | 'Credit' | 'SubcontractorInformation' | 'InvoicingParameters' | 'ApplicationParameters' | 'Finance' | 'Invoicing' | 'Email' | 'Batching' | 'KnowledgeBase' | 'KbArticle' | 'KnowledgeBaseApproval' | 'KnowledgeBaseTicket' | 'ManageNetwork' | 'Tasks' | 'CustomField' | 'ScreenConnect' | 'SLA' | 'Ticket' | 'Workflow' | 'Record' | 'CombinedTickets' | 'Template' | 'PurchaseOrder' | 'Meeting' | 'RmaOverview' | 'ReturnedBy' | 'PurchasedFromVendor' | 'WarrantyVendor' | 'RepairVendor' | 'AdditionalDetails' | 'TicketTemplate' | 'AutoGeneration' | 'TimeInternalNote' | 'TimeDiscussion' | 'TimeInternal' | 'TimeResolution' | null;
  message?: string;
  oldValue?: string;
  newValue?: string;
  value?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface ScheduleStopwatch {
  _info?: { readonly [key: string]: Json | undefined };
  agreement?: AgreementReference;
  billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  businessUnitId?: number | null;
  dateEntered?: string;
  endTime?: string;
  id?: number;
  internalNotes?: string;
  locationId?: number | null;
  member?: MemberReference;
  mobileGuid?: string | null;
  notes?: string;
  scheduleId?: number | null;
  scheduleMobileGuid?: string | null;
  startTime?: string;
  status?: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  totalPauseTime?: number | null;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
}

export interface TimeSheet {
  id?: number;
  member?: MemberReference;
  year?: number | null;
  period?: number | null;
  dateStart?: string;
  dateEnd?: string;
  status?: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  hours?: number | null;
  deadline?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimeSheetTierUpdate {
  id?: number;
  approvalType?: 'DataEntry' | 'Tier1Update' | 'Tier2Update' | 'Billing' | 'Service' | 'Project' | 'MonthlySummary' | 'SalesActivity' | 'Schedule' | null;
}

export interface TimeSheetAudit {
  id?: number;
  member?: MemberReference;
  source?: 'None' | 'Member' | 'API' | 'Workflow' | 'Portal' | 'Mobile' | 'Network' | 'EmailConnector' | 'MassMaintenance' | 'Application' | 'SystemAPI' | 'Conversion' | null;
  type?: 'Activity' | 'CloseDate' | 'Company' | 'Contact' | 'Conversion' | 'Document' | 'Forecast' | 'Note' | 'Notes' | 'Opportunity' | 'Products' | 'Stage' | 'Status' | 'Surveys' | 'Team' | 'Tracks' | 'Configuration' | 'ConfigurationQuestions' | 'DeviceBackupDetails' | 'Tickets' | 'Subject' | 'ActivityOverview' | 'Schedule' | 'Resources' | 'ExpenseEntry' | 'Member' | 'Date' | 'Classification' | 'Amount' | 'ExpenseType' | 'WorkType' | 'WorkRole' | 'Mileage' | 'Billing' | 'ExpenseHeader' | 'Project' | 'TimeEntry' | 'TicketStatus' | 'DateTime' | 'DeductHours' | 'ActualHours' | 'Invoice' | 'CompanyFinance' | 'Billable' | 'SalesOrder' | 'Shipping' | 'Profile' | 'Group' | 'GroupContact' | 'GroupCompany' | 'Options' | 'Site' | 'Agreement' | 'Addition' | 'Adjustment' | 'API' | 'ProjectFinance' | 'CompanyProfile' | 'CompanyTeam' | 'CompanyMgmt' | 'InvoiceTotal' | 'BillingInformation' | 'ShippingInformation' | 'BillingStatus' | 'Location' | 'Department' | 'Territory' | 'Payment' | 'Credit' | 'SubcontractorInformation' | 'InvoicingParameters' | 'ApplicationParameters' | 'Finance' | 'Invoicing' | 'Email' | 'Batching' | 'KnowledgeBase' | 'KbArticle' | 'KnowledgeBaseApproval' | 'KnowledgeBaseTicket' | 'ManageNetwork' | 'Tasks' | 'CustomField' | 'ScreenConnect' | 'SLA' | 'Ticket' | 'Workflow' | 'Record' | 'CombinedTickets' | 'Template' | 'PurchaseOrder' | 'Meeting' | 'RmaOverview' | 'ReturnedBy' | 'PurchasedFromVendor' | 'WarrantyVendor' | 'RepairVendor' | 'AdditionalDetails' | 'TicketTemplate' | 'AutoGeneration' | 'TimeInternalNote' | 'TimeDiscussion' | 'TimeInternal' | 'TimeResolution' | null;
  message?: string;
  oldValue?: string;
  newValue?: string;
  value?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TicketStopwatch {
  _info?: { readonly [key: string]: Json | undefined };
  agreement?: AgreementReference;
  billableOption?: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  businessUnitId?: number | null;
  dateEntered?: string;
  endTime?: string;
  id?: number;
  internalNotes?: string;
  locationId?: number | null;
  member?: MemberReference;
  mobileGuid?: string | null;
  notes?: string;
  serviceStatus?: ServiceStatusReference;
  startTime?: string;
  status?: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  ticket?: TicketReference;
  ticketMobileGuid?: string | null;
  totalPauseTime?: number | null;
  workRole?: WorkRoleReference;
  workType?: WorkTypeReference;
  showNotesInDiscussionFlag?: boolean | null;
  showNotesInInternalFlag?: boolean | null;
  showNotesInResolutionFlag?: boolean | null;
  emailNotesToContactFlag?: boolean | null;
  emailNotesToResourcesFlag?: boolean | null;
}

export interface TimePeriodSetup {
  id?: number;
  periodApplyTo?: 'Both' | 'Expense' | 'Time' | null;
  year?: number | null;
  numberFuturePeriods?: number | null;
  type?: 'Weekly' | 'BiWeekly' | 'SemiMonthly' | 'Monthly' | null;
  description?: string;
  firstPeriodEndDate?: string;
  monthlyPeriodEnds?: number | null;
  semiMonthlyFirstPeriod?: number | null;
  semiMonthlySecondPeriod?: number | null;
  semiMonthlyLastDayFlag?: boolean | null;
  lastDayFlag?: boolean | null;
  daysPastEndDate?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimePeriod {
  id?: number;
  timePeriodSetup?: TimePeriodSetupReference;
  period?: number | null;
  startDate?: string;
  endDate?: string;
  deadlineDate?: string;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface TimePeriodSetupReference {
  id?: number | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkRole {
  id?: number;
  name?: string;
  hourlyRate?: number | null;
  integrationXref?: string;
  inactiveFlag?: boolean | null;
  addAllLocations?: boolean | null;
  removeAllLocations?: boolean | null;
  addAllAgreementExclusions?: boolean | null;
  locationIds?: readonly number[];
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkRoleInfo {
  id?: number;
  name?: string;
  inactiveFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkRoleLocation {
  id?: number;
  location?: SystemLocationReference;
  hourlyRate?: number | null;
  workRole?: WorkRoleReference;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkType {
  id?: number;
  name?: string;
  billTime?: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  rateType?: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  rate?: number | null;
  hoursMin?: number | null;
  hoursMax?: number | null;
  roundBillHoursTo?: number | null;
  accrualType?: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  inactiveFlag?: boolean | null;
  overallDefaultFlag?: boolean | null;
  activityDefaultFlag?: boolean | null;
  utilizationFlag?: boolean | null;
  costMultiplier?: number | null;
  integrationXRef?: string;
  addAllAgreementExclusions?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

export interface WorkTypeInfo {
  id?: number;
  name?: string;
  defaultFlag?: boolean | null;
  inactiveFlag?: boolean | null;
  activityDefaultFlag?: boolean | null;
  _info?: { readonly [key: string]: Json | undefined };
}

/** Bodies and answers as they are on the wire, by the name of their model. */
export interface Bodies {
  AddressFormat: AddressFormat;
  Count: Count;
  AddressFormatInfo: AddressFormatInfo;
  PatchOperation: PatchOperation;
  CommunicationType: CommunicationType;
  CommunicationTypeInfo: CommunicationTypeInfo;
  Usage: Usage;
  Company: Company;
  CompanyStatusReference: CompanyStatusReference;
  CountryReference: CountryReference;
  SystemLocationReference: SystemLocationReference;
  MarketDescriptionReference: MarketDescriptionReference;
  ContactReference: ContactReference;
  SicCodeReference: SicCodeReference;
  CompanyReference: CompanyReference;
  OwnershipTypeReference: OwnershipTypeReference;
  TimeZoneSetupReference: TimeZoneSetupReference;
  CalendarReference: CalendarReference;
  TaxCodeReference: TaxCodeReference;
  BillingTermsReference: BillingTermsReference;
  InvoiceTemplateReference: InvoiceTemplateReference;
  PricingScheduleReference: PricingScheduleReference;
  EntityTypeReference: EntityTypeReference;
  SiteReference: SiteReference;
  BillingDeliveryReference: BillingDeliveryReference;
  CurrencyReference: CurrencyReference;
  MemberReference: MemberReference;
  CompanyTypeReference: CompanyTypeReference;
  CustomFieldValue: CustomFieldValue;
  CompanyInfo: CompanyInfo;
  CompanyTypeInfo: CompanyTypeInfo;
  CompanyStatus: CompanyStatus;
  TrackReference: TrackReference;
  CompanyType: CompanyType;
  CompanyMerge: CompanyMerge;
  SuccessResponse: SuccessResponse;
  CompanyCustomNote: CompanyCustomNote;
  CompanyGroup: CompanyGroup;
  GroupReference: GroupReference;
  ManagementReportNotification: ManagementReportNotification;
  NotificationRecipientReference: NotificationRecipientReference;
  ManagementReportSetup: ManagementReportSetup;
  CompanyManagementSummary: CompanyManagementSummary;
  ManagementSolutionReference: ManagementSolutionReference;
  AgreementReference: AgreementReference;
  CompanyNote: CompanyNote;
  NoteTypeReference: NoteTypeReference;
  CompanySite: CompanySite;
  StateReference: StateReference;
  CompanySiteInfo: CompanySiteInfo;
  CompanyTeam: CompanyTeam;
  TeamRoleReference: TeamRoleReference;
  SystemDepartmentReference: SystemDepartmentReference;
  ContactTrack: ContactTrack;
  CompanyCompanyTypeAssociationCompanyTypeAssociation: CompanyCompanyTypeAssociationCompanyTypeAssociation;
  CompanyPickerItem: CompanyPickerItem;
  ClearPickerRequest: ClearPickerRequest;
  CompanyCompanyTypeAssociation: CompanyCompanyTypeAssociation;
  CompanyConfiguration: CompanyConfiguration;
  ConfigurationTypeReference: ConfigurationTypeReference;
  ConfigurationStatusReference: ConfigurationStatusReference;
  ManufacturerReference: ManufacturerReference;
  ConfigurationQuestion: ConfigurationQuestion;
  SLAReference: SLAReference;
  BulkResult: BulkResult;
  ResultInfo: ResultInfo;
  IRestIdentifiedItem: IRestIdentifiedItem;
  ErrorResponseMessage: ErrorResponseMessage;
  ValidationError: ValidationError;
  ConfigurationStatus: ConfigurationStatus;
  ConfigurationStatusInfo: ConfigurationStatusInfo;
  ConfigurationType: ConfigurationType;
  ConfigurationTypeCopy: ConfigurationTypeCopy;
  ConfigurationTypeQuestionValue: ConfigurationTypeQuestionValue;
  ConfigurationTypeQuestionReference: ConfigurationTypeQuestionReference;
  ConfigurationTypeInfo: ConfigurationTypeInfo;
  ConfigurationTypeQuestion: ConfigurationTypeQuestion;
  CompanyContactTypeAssociation: CompanyContactTypeAssociation;
  ContactTypeReference: ContactTypeReference;
  Contact: Contact;
  RelationshipReference: RelationshipReference;
  ContactDepartmentReference: ContactDepartmentReference;
  ContactCommunicationItem: ContactCommunicationItem;
  CommunicationTypeReference: CommunicationTypeReference;
  DocumentReference: DocumentReference;
  ContactDepartment: ContactDepartment;
  ContactDepartmentInfo: ContactDepartmentInfo;
  ContactInfo: ContactInfo;
  ContactRelationship: ContactRelationship;
  RequestPasswordRequest: RequestPasswordRequest;
  ContactType: ContactType;
  ContactTypeInfo: ContactTypeInfo;
  ValidatePortalRequest: ValidatePortalRequest;
  ValidatePortalResponse: ValidatePortalResponse;
  PortalSecurity: PortalSecurity;
  ContactCommunication: ContactCommunication;
  ContactGroup: ContactGroup;
  ContactNote: ContactNote;
  ContactContactTypeAssociationContactTypeAssociation: ContactContactTypeAssociationContactTypeAssociation;
  Country: Country;
  AddressFormatReference: AddressFormatReference;
  CountryInfo: CountryInfo;
  EntityType: EntityType;
  EntityTypeInfo: EntityTypeInfo;
  M365Contact: M365Contact;
  M365ContactSyncProperty: M365ContactSyncProperty;
  ManagedDevicesIntegration: ManagedDevicesIntegration;
  IntegratorLoginReference: IntegratorLoginReference;
  ManagedDevicesIntegrationInfo: ManagedDevicesIntegrationInfo;
  ManagedDevicesIntegrationCrossReference: ManagedDevicesIntegrationCrossReference;
  ManagedDevicesIntegrationReference: ManagedDevicesIntegrationReference;
  AgreementTypeReference: AgreementTypeReference;
  IvItemReference: IvItemReference;
  ManagedDevicesIntegrationLogin: ManagedDevicesIntegrationLogin;
  ManagedDevicesIntegrationNotification: ManagedDevicesIntegrationNotification;
  Management: Management;
  ManagementLogDocumentInfo: ManagementLogDocumentInfo;
  ManagementBackup: ManagementBackup;
  CatalogItemReference: CatalogItemReference;
  ManagementItSolution: ManagementItSolution;
  ManagementItSolutionAgreementInterfaceParameter: ManagementItSolutionAgreementInterfaceParameter;
  MarketDescription: MarketDescription;
  MarketDescriptionInfo: MarketDescriptionInfo;
  CompanyNoteType: CompanyNoteType;
  CompanyNoteTypeInfo: CompanyNoteTypeInfo;
  OwnershipType: OwnershipType;
  OwnershipTypeInfo: OwnershipTypeInfo;
  PortalConfiguration: PortalConfiguration;
  PortalConfigurationPaymentProcessor: PortalConfigurationPaymentProcessor;
  PortalConfigurationInvoiceSetup: PortalConfigurationInvoiceSetup;
  PortalConfigurationReference: PortalConfigurationReference;
  PortalConfigurationPaymentProcessorReference: PortalConfigurationPaymentProcessorReference;
  PortalConfigurationOpportunitySetup: PortalConfigurationOpportunitySetup;
  OpportunityStatusReference: OpportunityStatusReference;
  ActivityTypeReference: ActivityTypeReference;
  PortalConfigurationPasswordEmailSetup: PortalConfigurationPasswordEmailSetup;
  PortalConfigurationProjectSetup: PortalConfigurationProjectSetup;
  PortalConfigurationServiceSetup: PortalConfigurationServiceSetup;
  ServiceSignoffReference: ServiceSignoffReference;
  PortalSecurityLevel: PortalSecurityLevel;
  PortalSecuritySetting: PortalSecuritySetting;
  State: State;
  StateInfo: StateInfo;
  TeamRole: TeamRole;
  TeamRoleInfo: TeamRoleInfo;
  Track: Track;
  TrackAction: TrackAction;
  ServiceTemplateReference: ServiceTemplateReference;
  ActivityStatusReference: ActivityStatusReference;
  ConfigurationTypeQuestionValueInfo: ConfigurationTypeQuestionValueInfo;
  ConfigurationTypeQuestionInfo: ConfigurationTypeQuestionInfo;
  Classification: Classification;
  ExpenseEntry: ExpenseEntry;
  ExpenseReportReference: ExpenseReportReference;
  ExpenseTypeReference: ExpenseTypeReference;
  PaymentMethodReference: PaymentMethodReference;
  ClassificationReference: ClassificationReference;
  ExpenseTax: ExpenseTax;
  ExpenseTaxTypeReference: ExpenseTaxTypeReference;
  InvoiceReference: InvoiceReference;
  TicketReference: TicketReference;
  ProjectReference: ProjectReference;
  ProjectPhaseReference: ProjectPhaseReference;
  ExpenseEntryAudit: ExpenseEntryAudit;
  ExpenseTaxTypeInfo: ExpenseTaxTypeInfo;
  PaymentType: PaymentType;
  PaymentTypeInfo: PaymentTypeInfo;
  ExpenseReport: ExpenseReport;
  ExpenseReportTierUpdate: ExpenseReportTierUpdate;
  ExpenseReportAudit: ExpenseReportAudit;
  ExpenseType: ExpenseType;
  ExpenseTypeInfo: ExpenseTypeInfo;
  AccountingBatch: AccountingBatch;
  CreateAccountingBatchRequest: CreateAccountingBatchRequest;
  GLExport: GLExport;
  GLExportVendor: GLExportVendor;
  GLExportCustomer: GLExportCustomer;
  GLExportCustomerTaxLevel: GLExportCustomerTaxLevel;
  GLExportTransaction: GLExportTransaction;
  PurchaseOrderReference: PurchaseOrderReference;
  GLExportTransactionDetail: GLExportTransactionDetail;
  TimeEntryReference: TimeEntryReference;
  ProductReference: ProductReference;
  UnitOfMeasureReference: UnitOfMeasureReference;
  ProductSubCategoryReference: ProductSubCategoryReference;
  WarehouseBinReference: WarehouseBinReference;
  ShipmentMethodReference: ShipmentMethodReference;
  GLExportTransactionDetailTaxLevel: GLExportTransactionDetailTaxLevel;
  GLExportTransactionTaxLevel: GLExportTransactionTaxLevel;
  GLExportExpense: GLExportExpense;
  GLExportExpenseOffset: GLExportExpenseOffset;
  GLExportExpenseBill: GLExportExpenseBill;
  GLExportExpenseBillDetail: GLExportExpenseBillDetail;
  GLExportPurchaseTransaction: GLExportPurchaseTransaction;
  GLExportPurchaseTransactionTaxLevel: GLExportPurchaseTransactionTaxLevel;
  GLExportPurchaseTransactionDetail: GLExportPurchaseTransactionDetail;
  GLExportPurchaseTransactionDetailTax: GLExportPurchaseTransactionDetailTax;
  GLExportAdjustmentTransaction: GLExportAdjustmentTransaction;
  GLExportAdjustmentTransactionDetail: GLExportAdjustmentTransactionDetail;
  GLExportInventoryTransfer: GLExportInventoryTransfer;
  WarehouseReference: WarehouseReference;
  GLExportInventoryTransferOffset: GLExportInventoryTransferOffset;
  ExportAccountingBatchRequest: ExportAccountingBatchRequest;
  BatchEntry: BatchEntry;
  PurchaseOrderLineItemReference: PurchaseOrderLineItemReference;
  ExpenseDetailReference: ExpenseDetailReference;
  AdjustmentDetailReference: AdjustmentDetailReference;
  UnpostedPayments: UnpostedPayments;
  WisePayPayment: WisePayPayment;
  WisePayBatchPayment: WisePayBatchPayment;
  WisePayFeeInvoice: WisePayFeeInvoice;
  UnpostedExpense: UnpostedExpense;
  ChargeCodeReference: ChargeCodeReference;
  UnpostedExpenseTaxableLevel: UnpostedExpenseTaxableLevel;
  UnpostedInvoice: UnpostedInvoice;
  OwnerLevelReference: OwnerLevelReference;
  UnpostedInvoiceTaxableLevel: UnpostedInvoiceTaxableLevel;
  UnpostedProcurement: UnpostedProcurement;
  UnpostedProcurementTaxableLevel: UnpostedProcurementTaxableLevel;
  AccountingPackageSetup: AccountingPackageSetup;
  AccountingPackageReference: AccountingPackageReference;
  AccountingPackage: AccountingPackage;
  AgreementTypeBoardDefault: AgreementTypeBoardDefault;
  BoardReference: BoardReference;
  ServiceTypeReference: ServiceTypeReference;
  AgreementTypeWorkRoleExclusion: AgreementTypeWorkRoleExclusion;
  WorkRoleReference: WorkRoleReference;
  AgreementTypeWorkTypeExclusion: AgreementTypeWorkTypeExclusion;
  WorkTypeReference: WorkTypeReference;
  AgreementTypeWorkRole: AgreementTypeWorkRole;
  AgreementTypeWorkRoleInfo: AgreementTypeWorkRoleInfo;
  AgreementTypeWorkType: AgreementTypeWorkType;
  AgreementRecap: AgreementRecap;
  Agreement: Agreement;
  OpportunityReference: OpportunityReference;
  BillingCycleReference: BillingCycleReference;
  ProjectTypeReference: ProjectTypeReference;
  AgreementType: AgreementType;
  EmailTemplateReference: EmailTemplateReference;
  AgreementTypeInfo: AgreementTypeInfo;
  AgreementApplicationParameters: AgreementApplicationParameters;
  AgreementApplicationUnit: AgreementApplicationUnit;
  AgreementApplicationLimit: AgreementApplicationLimit;
  AgreementApplicationAviablePer: AgreementApplicationAviablePer;
  AgreementApplicationBillingCycle: AgreementApplicationBillingCycle;
  UserDefinedFieldValueModel: UserDefinedFieldValueModel;
  AgreementRecurringParameters: AgreementRecurringParameters;
  GenericNameIdDTO: GenericNameIdDTO;
  Addition: Addition;
  InvoiceGroupingReference: InvoiceGroupingReference;
  AgreementAdjustment: AgreementAdjustment;
  BoardDefault: BoardDefault;
  ConfigurationReference: ConfigurationReference;
  AgreementSite: AgreementSite;
  AgreementWorkRoleExclusion: AgreementWorkRoleExclusion;
  AgreementWorkTypeExclusion: AgreementWorkTypeExclusion;
  AgreementWorkRole: AgreementWorkRole;
  AgreementWorkType: AgreementWorkType;
  AgreementBatchSetup: AgreementBatchSetup;
  BillingCycle: BillingCycle;
  BillingCycleInfo: BillingCycleInfo;
  BillingSetup: BillingSetup;
  BillingSetupInfo: BillingSetupInfo;
  BillingSetupRouting: BillingSetupRouting;
  BillingStatus: BillingStatus;
  BillingStatusInfo: BillingStatusInfo;
  BillingTerm: BillingTerm;
  BillingTermInfo: BillingTermInfo;
  ClosedInvoice: ClosedInvoice;
  BillingStatusReference: BillingStatusReference;
  CompanyFinance: CompanyFinance;
  FinanceCurrency: FinanceCurrency;
  CurrencyCodeReference: CurrencyCodeReference;
  CurrencyInfo: CurrencyInfo;
  DeliveryMethod: DeliveryMethod;
  GLAccount: GLAccount;
  MappedTypeReference: MappedTypeReference;
  MappedRecordReference: MappedRecordReference;
  MappedType: MappedType;
  GLCaption: GLCaption;
  GLPath: GLPath;
  CurrencyCode: CurrencyCode;
  InvoiceInfo: InvoiceInfo;
  Invoice: Invoice;
  InvoiceTemplateDetailReference: InvoiceTemplateDetailReference;
  BillingUnitReference: BillingUnitReference;
  BillingSetupReference: BillingSetupReference;
  SalesOrderReference: SalesOrderReference;
  BatchReference: BatchReference;
  InvoiceTemplate: InvoiceTemplate;
  ProductItem: ProductItem;
  ProductRecurring: ProductRecurring;
  ProductComponent: ProductComponent;
  ProductItemReference: ProductItemReference;
  TimeEntry: TimeEntry;
  ActivityReference: ActivityReference;
  TimeSheetReference: TimeSheetReference;
  DocumentInfo: DocumentInfo;
  DocumentTypeReference: DocumentTypeReference;
  AgreementBillingInfo: AgreementBillingInfo;
  TaxIntegrationInfo: TaxIntegrationInfo;
  InvoiceEmailTemplate: InvoiceEmailTemplate;
  ServiceSurveyReference: ServiceSurveyReference;
  InvoiceEmailTemplateInfo: InvoiceEmailTemplateInfo;
  InvoiceTemplateSetup: InvoiceTemplateSetup;
  InvoiceCommission: InvoiceCommission;
  GLEntry: GLEntry;
  InvoicePayment: InvoicePayment;
  InvoiceRouting: InvoiceRouting;
  TaxCode: TaxCode;
  TaxCodeInfo: TaxCodeInfo;
  TaxableExpenseTypeLevel: TaxableExpenseTypeLevel;
  TaxCodeLevelReference: TaxCodeLevelReference;
  TaxableProductTypeLevel: TaxableProductTypeLevel;
  TaxableXRefLevel: TaxableXRefLevel;
  TaxableWorkRoleLevel: TaxableWorkRoleLevel;
  ExpenseTypeExemption: ExpenseTypeExemption;
  ProductTypeExemption: ProductTypeExemption;
  ProductTypeReference: ProductTypeReference;
  TaxCodeLevel: TaxCodeLevel;
  TaxCodeXRef: TaxCodeXRef;
  WorkRoleExemption: WorkRoleExemption;
  TaxIntegration: TaxIntegration;
  Campaign: Campaign;
  CampaignTypeReference: CampaignTypeReference;
  CampaignSubTypeReference: CampaignSubTypeReference;
  CampaignStatusReference: CampaignStatusReference;
  CampaignStatus: CampaignStatus;
  CampaignSubTypeCampaignSubType: CampaignSubTypeCampaignSubType;
  CampaignType: CampaignType;
  CampaignTypeInfo: CampaignTypeInfo;
  TypeSubTypeCampaignSubType: TypeSubTypeCampaignSubType;
  CampaignAudit: CampaignAudit;
  EmailOpened: EmailOpened;
  FormSubmitted: FormSubmitted;
  LinkClicked: LinkClicked;
  Group: Group;
  GroupInfo: GroupInfo;
  MarketingCompany: MarketingCompany;
  MarketingContact: MarketingContact;
  IntegratorTagCollection: IntegratorTagCollection;
  ManagedInformation: ManagedInformation;
  ReportColumnDefinition: ReportColumnDefinition;
  RmaDisposition: RmaDisposition;
  RmaDispositionInfo: RmaDispositionInfo;
  ProcurementAdjustment: ProcurementAdjustment;
  AdjustmentTypeReference: AdjustmentTypeReference;
  AdjustmentDetail: AdjustmentDetail;
  AdjustmentReference: AdjustmentReference;
  AdjustmentType: AdjustmentType;
  AdjustmentTypeInfo: AdjustmentTypeInfo;
  CatalogItem: CatalogItem;
  ProductCategoryReference: ProductCategoryReference;
  CatalogItemInfo: CatalogItemInfo;
  CatalogVendors: CatalogVendors;
  CatalogPricing: CatalogPricing;
  CatalogComponent: CatalogComponent;
  CatalogInventory: CatalogInventory;
  OnHandSerialNumberReference: OnHandSerialNumberReference;
  MinimumStockByWarehouse: MinimumStockByWarehouse;
  Category: Category;
  CategoryInfo: CategoryInfo;
  LegacySubCategory: LegacySubCategory;
  LegacySubCategoryInfo: LegacySubCategoryInfo;
  ChangeOrder: ChangeOrder;
  DirectionalSync: DirectionalSync;
  InvoiceGrouping: InvoiceGrouping;
  Manufacturer: Manufacturer;
  ManufacturerInfo: ManufacturerInfo;
  OnHandSerialNumber: OnHandSerialNumber;
  PricingSchedule: PricingSchedule;
  PricingBreak: PricingBreak;
  PricingDetail: PricingDetail;
  ProductDetach: ProductDetach;
  ProductPickingShippingDetail: ProductPickingShippingDetail;
  PurchaseOrder: PurchaseOrder;
  PurchaseOrderStatusReference: PurchaseOrderStatusReference;
  PurchaseOrderInfo: PurchaseOrderInfo;
  HttpResponseMessage: HttpResponseMessage;
  Version: Version;
  HttpContent: HttpContent;
  HttpRequestMessage: HttpRequestMessage;
  HttpMethod: HttpMethod;
  PurchaseOrderLineItem: PurchaseOrderLineItem;
  IdCollection: IdCollection;
  PurchaseOrderNote: PurchaseOrderNote;
  PurchaseOrderStatus: PurchaseOrderStatus;
  PurchaseOrderStatusEmailTemplateReference: PurchaseOrderStatusEmailTemplateReference;
  PurchaseOrderStatusInfo: PurchaseOrderStatusInfo;
  PurchaseOrderStatusEmailTemplate: PurchaseOrderStatusEmailTemplate;
  PurchaseOrderStatusNotification: PurchaseOrderStatusNotification;
  PurchasingDemand: PurchasingDemand;
  ProductDemand: ProductDemand;
  RmaAction: RmaAction;
  RmaActionInfo: RmaActionInfo;
  RmaStatus: RmaStatus;
  RmaStatusEmailTemplateReference: RmaStatusEmailTemplateReference;
  RmaStatusInfo: RmaStatusInfo;
  RmaStatusEmailTemplate: RmaStatusEmailTemplate;
  RmaStatusReference: RmaStatusReference;
  RmaStatusNotification: RmaStatusNotification;
  RmaTag: RmaTag;
  RmaDispositionReference: RmaDispositionReference;
  RmaActionReference: RmaActionReference;
  ProcurementSetting: ProcurementSetting;
  ShipmentMethod: ShipmentMethod;
  ShipmentMethodInfo: ShipmentMethodInfo;
  SubCategory: SubCategory;
  SubCategoryInfo: SubCategoryInfo;
  ProductType: ProductType;
  ProductTypeInfo: ProductTypeInfo;
  UnitOfMeasure: UnitOfMeasure;
  Conversion: Conversion;
  WarehouseBin: WarehouseBin;
  WarehouseBinInfo: WarehouseBinInfo;
  InventoryOnHand: InventoryOnHand;
  Warehouse: Warehouse;
  WarehouseInfo: WarehouseInfo;
  ProjectBillingRate: ProjectBillingRate;
  ProjectBoardTeamMember: ProjectBoardTeamMember;
  ProjectRoleReference: ProjectRoleReference;
  ProjectBoardKanbanSetting: ProjectBoardKanbanSetting;
  ProjectBoardKanbanStatus: ProjectBoardKanbanStatus;
  ProjectBoardTeam: ProjectBoardTeam;
  ProjectBoardTeamInfo: ProjectBoardTeamInfo;
  PhaseStatus: PhaseStatus;
  StatusIndicatorReference: StatusIndicatorReference;
  PhaseStatusInfo: PhaseStatusInfo;
  ProjectTemplate: ProjectTemplate;
  ProjectTemplatePhase: ProjectTemplatePhase;
  ProjectTemplateTicket: ProjectTemplateTicket;
  PriorityReference: PriorityReference;
  ServiceSourceReference: ServiceSourceReference;
  ProjectTemplateTask: ProjectTemplateTask;
  ServiceCodeReference: ServiceCodeReference;
  ProjectTemplateWorkPlan: ProjectTemplateWorkPlan;
  TemplatePhase: TemplatePhase;
  ProjectTemplatePhaseReference: ProjectTemplatePhaseReference;
  ProjectType: ProjectType;
  ProjectTypeInfo: ProjectTypeInfo;
  Project: Project;
  ProjectBoardReference: ProjectBoardReference;
  ProjectStatusReference: ProjectStatusReference;
  ProjectWorkplan: ProjectWorkplan;
  ProjectWorkplanProjectPhase: ProjectWorkplanProjectPhase;
  PhaseStatusReference: PhaseStatusReference;
  ProjectContact: ProjectContact;
  ProjectNote: ProjectNote;
  ProjectPhase: ProjectPhase;
  ProjectTeamMember: ProjectTeamMember;
  ProjectSecurityRole: ProjectSecurityRole;
  ProjectSecurityRoleInfo: ProjectSecurityRoleInfo;
  ProjectSecurityRoleSetting: ProjectSecurityRoleSetting;
  StatusIndicator: StatusIndicator;
  ProjectStatus: ProjectStatus;
  ProjectStatusInfo: ProjectStatusInfo;
  ProjectTicketNote: ProjectTicketNote;
  ProjectTicket: ProjectTicket;
  ServiceStatusReference: ServiceStatusReference;
  ServiceSubTypeReference: ServiceSubTypeReference;
  ServiceItemReference: ServiceItemReference;
  ServiceLocationReference: ServiceLocationReference;
  TicketTask: TicketTask;
  ScheduleEntryReference: ScheduleEntryReference;
  FilterValues: FilterValues;
  ConvertItem: ConvertItem;
  TicketNote: TicketNote;
  Activity: Activity;
  CampaignReference: CampaignReference;
  ScheduleStatusReference: ScheduleStatusReference;
  ReminderReference: ReminderReference;
  ActivityStatus: ActivityStatus;
  ActivityStatusInfo: ActivityStatusInfo;
  ActivityType: ActivityType;
  Commission: Commission;
  Opportunity: Opportunity;
  OpportunityTypeReference: OpportunityTypeReference;
  OpportunityStageReference: OpportunityStageReference;
  OpportunityPriorityReference: OpportunityPriorityReference;
  OpportunityProbabilityReference: OpportunityProbabilityReference;
  OpportunityRatingReference: OpportunityRatingReference;
  SalesConversion: SalesConversion;
  ConversionTypeReference: ConversionTypeReference;
  OpportunityRating: OpportunityRating;
  OpportunityRatingInfo: OpportunityRatingInfo;
  OpportunityStatus: OpportunityStatus;
  OpportunityStatusInfo: OpportunityStatusInfo;
  OpportunityType: OpportunityType;
  OpportunityTypeInfo: OpportunityTypeInfo;
  OpportunityToAgreementConversion: OpportunityToAgreementConversion;
  OpportunityToProjectConversion: OpportunityToProjectConversion;
  OpportunityToSalesOrderConversion: OpportunityToSalesOrderConversion;
  Order: Order;
  OrderStatusReference: OrderStatusReference;
  OpportunityToServiceTicketConversion: OpportunityToServiceTicketConversion;
  Ticket: Ticket;
  ServiceTeamReference: ServiceTeamReference;
  OpportunityContact: OpportunityContact;
  OpportunitySalesRoleReference: OpportunitySalesRoleReference;
  Forecast: Forecast;
  ForecastItem: ForecastItem;
  ProductRevenueReference: ProductRevenueReference;
  ServiceRevenueReference: ServiceRevenueReference;
  AgreementRevenueReference: AgreementRevenueReference;
  TimeRevenueReference: TimeRevenueReference;
  ExpenseRevenueReference: ExpenseRevenueReference;
  ForecastRevenueReference: ForecastRevenueReference;
  InclusiveRevenueReference: InclusiveRevenueReference;
  WonRevenueReference: WonRevenueReference;
  LostRevenueReference: LostRevenueReference;
  OpenRevenueReference: OpenRevenueReference;
  Other1RevenueReference: Other1RevenueReference;
  Other2RevenueReference: Other2RevenueReference;
  OpportunityNote: OpportunityNote;
  Team: Team;
  SalesTeamReference: SalesTeamReference;
  OrderStatus: OrderStatus;
  OrderStatusEmailTemplateReference: OrderStatusEmailTemplateReference;
  OrderStatusInfo: OrderStatusInfo;
  OrderStatusEmailTemplate: OrderStatusEmailTemplate;
  OrderStatusNotification: OrderStatusNotification;
  SalesOrderRecap: SalesOrderRecap;
  SalesOrdersLineItem: SalesOrdersLineItem;
  SalesProbability: SalesProbability;
  SalesProbabilityInfo: SalesProbabilityInfo;
  SalesQuota: SalesQuota;
  Role: Role;
  SalesTeam: SalesTeam;
  SalesTeamMember: SalesTeamMember;
  OpportunityStage: OpportunityStage;
  OpportunityStageInfo: OpportunityStageInfo;
  Calendar: Calendar;
  HolidayListReference: HolidayListReference;
  CalendarInfo: CalendarInfo;
  ScheduleColor: ScheduleColor;
  ScheduleEntryDetail: ScheduleEntryDetail;
  ScheduleEntry: ScheduleEntry;
  ScheduleTypeReference: ScheduleTypeReference;
  ScheduleSpanReference: ScheduleSpanReference;
  ScheduleDetail: ScheduleDetail;
  HolidayList: HolidayList;
  Holiday: Holiday;
  HolidayListInfo: HolidayListInfo;
  HolidayInfo: HolidayInfo;
  PortalCalendar: PortalCalendar;
  ScheduleReminderTime: ScheduleReminderTime;
  ScheduleStatus: ScheduleStatus;
  ScheduleStatusInfo: ScheduleStatusInfo;
  ScheduleType: ScheduleType;
  ScheduleTypeInfo: ScheduleTypeInfo;
  SLA: SLA;
  SLAPriority: SLAPriority;
  Board: Board;
  ServiceEmailTemplateReference: ServiceEmailTemplateReference;
  BoardCopy: BoardCopy;
  BoardItemAssociation: BoardItemAssociation;
  BoardStatusNotification: BoardStatusNotification;
  BoardAutoAssignResource: BoardAutoAssignResource;
  BoardAutoTemplate: BoardAutoTemplate;
  BoardExcludedMember: BoardExcludedMember;
  BoardItem: BoardItem;
  BoardNotification: BoardNotification;
  BoardSkillMapping: BoardSkillMapping;
  SkillCategoryReference: SkillCategoryReference;
  SkillReference: SkillReference;
  BoardStatus: BoardStatus;
  BoardStatusInfo: BoardStatusInfo;
  BoardSubType: BoardSubType;
  BoardSubTypeInfo: BoardSubTypeInfo;
  BoardTeam: BoardTeam;
  BoardTeamInfo: BoardTeamInfo;
  BoardTypeSubTypeItemAssociation: BoardTypeSubTypeItemAssociation;
  BoardType: BoardType;
  Code: Code;
  ServiceEmailTemplate: ServiceEmailTemplate;
  Impact: Impact;
  BoardInfo: BoardInfo;
  BoardTypeInfo: BoardTypeInfo;
  KnowledgeBaseArticle: KnowledgeBaseArticle;
  KnowledgeBaseCategory: KnowledgeBaseCategory;
  KnowledgeBaseSubCategory: KnowledgeBaseSubCategory;
  KBCategoryReference: KBCategoryReference;
  KnowledgeBaseSettings: KnowledgeBaseSettings;
  ServiceLocation: ServiceLocation;
  ServiceLocationInfo: ServiceLocationInfo;
  Priority: Priority;
  PriorityInfo: PriorityInfo;
  SchedulingMemberInfo: SchedulingMemberInfo;
  ServiceSignoff: ServiceSignoff;
  ServiceSignoffInfo: ServiceSignoffInfo;
  ServiceSignoffCustomField: ServiceSignoffCustomField;
  UserDefinedFieldReference: UserDefinedFieldReference;
  Severity: Severity;
  SLAInfo: SLAInfo;
  Source: Source;
  SourceInfo: SourceInfo;
  ServiceSurvey: ServiceSurvey;
  GenericIdIdentifierReference: GenericIdIdentifierReference;
  SurveyOption: SurveyOption;
  ServiceSurveyQuestion: ServiceSurveyQuestion;
  ServiceSurveyQuestionOption: ServiceSurveyQuestionOption;
  SurveyResult: SurveyResult;
  SurveyResultDetail: SurveyResultDetail;
  TeamMember: TeamMember;
  ServiceTeam: ServiceTeam;
  ServiceTemplate: ServiceTemplate;
  ServiceTemplateInfo: ServiceTemplateInfo;
  TemplateGeneratedCountsModel: TemplateGeneratedCountsModel;
  ServiceTicketLink: ServiceTicketLink;
  ServiceTicketLinkInfo: ServiceTicketLinkInfo;
  TicketSync: TicketSync;
  TicketChangeLog: TicketChangeLog;
  TicketInfo: TicketInfo;
  ServiceTicketNote: ServiceTicketNote;
  TicketBundle: TicketBundle;
  ConvertToProject: ConvertToProject;
  TicketMerge: TicketMerge;
  ServiceNote: ServiceNote;
  ServiceTask: ServiceTask;
  AllowedFileType: AllowedFileType;
  BillableOptionsInfo: BillableOptionsInfo;
  AllowedOrigin: AllowedOrigin;
  ApiMember: ApiMember;
  SecurityRoleReference: SecurityRoleReference;
  StructureReference: StructureReference;
  AuditTrailEntry: AuditTrailEntry;
  AuthAnvil: AuthAnvil;
  AutoSyncTime: AutoSyncTime;
  BundleRequestsCollection: BundleRequestsCollection;
  BundleRequest: BundleRequest;
  ApiRequest: ApiRequest;
  PageValues: PageValues;
  BundleResultsCollection: BundleResultsCollection;
  BundleResult: BundleResult;
  CallbackEntry: CallbackEntry;
  Certification: Certification;
  ConnectWiseHostedScreen: ConnectWiseHostedScreen;
  ConnectWiseHostedSetup: ConnectWiseHostedSetup;
  M365ContactSyncMonitoring: M365ContactSyncMonitoring;
  CustomReport: CustomReport;
  CustomReportParameter: CustomReportParameter;
  CustomReportReference: CustomReportReference;
  CwTimeZone: CwTimeZone;
  Department: Department;
  DepartmentLocation: DepartmentLocation;
  LdapConfigurationReference: LdapConfigurationReference;
  DirectionalSyncInfo: DirectionalSyncInfo;
  DocumentType: DocumentType;
  EPayConfiguration: EPayConfiguration;
  EmailConnector: EmailConnector;
  ImapSetupReference: ImapSetupReference;
  Office365EmailSetupReference: Office365EmailSetupReference;
  GoogleEmailSetupReference: GoogleEmailSetupReference;
  EmailConnectorInfo: EmailConnectorInfo;
  EmailConnectorParsingRule: EmailConnectorParsingRule;
  EmailConnectorParsingStyleReference: EmailConnectorParsingStyleReference;
  EmailConnectorParsingVariableReference: EmailConnectorParsingVariableReference;
  EmailConnectorParsingStyle: EmailConnectorParsingStyle;
  EmailConnectorParsingTypeReference: EmailConnectorParsingTypeReference;
  EmailExclusion: EmailExclusion;
  EmailToken: EmailToken;
  Experiment: Experiment;
  FileUploadSetting: FileUploadSetting;
  GoogleEmailSetup: GoogleEmailSetup;
  EmailConnectorReference: EmailConnectorReference;
  Imap: Imap;
  ImapInfo: ImapInfo;
  ImportMassMaintenance: ImportMassMaintenance;
  InOutBoard: InOutBoard;
  InOutTypeReference: InOutTypeReference;
  InOutType: InOutType;
  InOutTypeInfo: InOutTypeInfo;
  Info: Info;
  LicenseBit: LicenseBit;
  DepartmentLocationInfo: DepartmentLocationInfo;
  DepartmentInfo: DepartmentInfo;
  LinkInfo: LinkInfo;
  LinkResolveUrlInfo: LinkResolveUrlInfo;
  LocaleInfo: LocaleInfo;
  LocationInfo: LocationInfo;
  CorporateStructureLevelReference: CorporateStructureLevelReference;
  MemberInfo: MemberInfo;
  PersonasInfo: PersonasInfo;
  StandardNoteInfo: StandardNoteInfo;
  IntegratorTag: IntegratorTag;
  IntegratorLogin: IntegratorLogin;
  KPICategory: KPICategory;
  KPI: KPI;
  KPICategoryReference: KPICategoryReference;
  LdapConfiguration: LdapConfiguration;
  LdapConfigurationInfo: LdapConfigurationInfo;
  LdapConfigurationTestLink: LdapConfigurationTestLink;
  Link: Link;
  Location: Location;
  LocationDepartment: LocationDepartment;
  LocationWorkRole: LocationWorkRole;
  M365ContactSyncInfo: M365ContactSyncInfo;
  ManagementNetworkSecurity: ManagementNetworkSecurity;
  MarketplaceImport: MarketplaceImport;
  Member: Member;
  MemberOffice365: MemberOffice365;
  DirectionalSyncReference: DirectionalSyncReference;
  MemberSsoSettingsReference: MemberSsoSettingsReference;
  ReportCardReference: ReportCardReference;
  MemberTypeReference: MemberTypeReference;
  MemberForCalSync: MemberForCalSync;
  MemberType: MemberType;
  MemberTypeInfo: MemberTypeInfo;
  MemberDeactivation: MemberDeactivation;
  MemberDeactivationItem: MemberDeactivationItem;
  MemberDeactivationCompanyTeam: MemberDeactivationCompanyTeam;
  MemberDeactivationStatusWorkflow: MemberDeactivationStatusWorkflow;
  MemberLinkSsoUser: MemberLinkSsoUser;
  MemberSsoToken: MemberSsoToken;
  Token: Token;
  MemberAccrual: MemberAccrual;
  MemberCertification: MemberCertification;
  CertificationReference: CertificationReference;
  MemberDelegation: MemberDelegation;
  ManagedDeviceAccount: ManagedDeviceAccount;
  MemberNotificationSetting: MemberNotificationSetting;
  MemberPersona: MemberPersona;
  MemberSkill: MemberSkill;
  MemberTemplate: MemberTemplate;
  MenuEntryLocation: MenuEntryLocation;
  SystemMenuEntryReference: SystemMenuEntryReference;
  MenuEntry: MenuEntry;
  MenuLocationReference: MenuLocationReference;
  MyAccount: MyAccount;
  CorporateStructure: CorporateStructure;
  CorporateStructureInfo: CorporateStructureInfo;
  CorporateStructureLevel: CorporateStructureLevel;
  Crm: Crm;
  CrmInfo: CrmInfo;
  Other: Other;
  LocaleReference: LocaleReference;
  TimeExpense: TimeExpense;
  MyMember: MyMember;
  MyMemberInfo: MyMemberInfo;
  MySecurity: MySecurity;
  MySecurityCustomizeItem: MySecurityCustomizeItem;
  DocumentSetup: DocumentSetup;
  ServiceInfo: ServiceInfo;
  ReportingService: ReportingService;
  Service: Service;
  CalendarSetupReference: CalendarSetupReference;
  NotificationRecipient: NotificationRecipient;
  Office365EmailApplicationInfo: Office365EmailApplicationInfo;
  Office365EmailSetup: Office365EmailSetup;
  ExistingTenantReference: ExistingTenantReference;
  UserEmail: UserEmail;
  OnPremiseSearchSetting: OnPremiseSearchSetting;
  OsGradeWeight: OsGradeWeight;
  ParsingType: ParsingType;
  ParsingVariable: ParsingVariable;
  PortalReport: PortalReport;
  QuoteLink: QuoteLink;
  ReportCard: ReportCard;
  ReportCardInfo: ReportCardInfo;
  ReportCardDetail: ReportCardDetail;
  KPIReference: KPIReference;
  Report: Report;
  ReportDataResponse: ReportDataResponse;
  SecurityRoleSetting: SecurityRoleSetting;
  SecurityRole: SecurityRole;
  SecurityRoleInfo: SecurityRoleInfo;
  SystemSetting: SystemSetting;
  SetupScreen: SetupScreen;
  SkillCategory: SkillCategory;
  Skill: Skill;
  SkillInfo: SkillInfo;
  SsoConfiguration: SsoConfiguration;
  SsoUser: SsoUser;
  StandardNote: StandardNote;
  Survey: Survey;
  SurveyInfo: SurveyInfo;
  SurveyQuestionValue: SurveyQuestionValue;
  SurveyReference: SurveyReference;
  SurveyQuestionReference: SurveyQuestionReference;
  SurveyQuestion: SurveyQuestion;
  TimeZoneSetup: TimeZoneSetup;
  TimeZoneReference: TimeZoneReference;
  TimeZoneSetupInfo: TimeZoneSetupInfo;
  TodayPageCategory: TodayPageCategory;
  UserDefinedField: UserDefinedField;
  UserDefinedFieldOption: UserDefinedFieldOption;
  UserDefinedFieldInfo: UserDefinedFieldInfo;
  WorkflowActionAutomateParameter: WorkflowActionAutomateParameter;
  Workflow: Workflow;
  WorkflowTableTypeReference: WorkflowTableTypeReference;
  WorkflowAttachment: WorkflowAttachment;
  WorkflowEvent: WorkflowEvent;
  WorkflowAction: WorkflowAction;
  NotifyTypeReference: NotifyTypeReference;
  AutomateScriptReference: AutomateScriptReference;
  GenericBoardTeamReference: GenericBoardTeamReference;
  WorkflowNotifyType: WorkflowNotifyType;
  WorkflowTableType: WorkflowTableType;
  WorkflowTableTypeInfo: WorkflowTableTypeInfo;
  WorkflowTrigger: WorkflowTrigger;
  WorkflowTriggerOption: WorkflowTriggerOption;
  WorkflowActionUserDefinedField: WorkflowActionUserDefinedField;
  WorkflowNotifyTypeInfo: WorkflowNotifyTypeInfo;
  TimeAccrual: TimeAccrual;
  TimeAccrualDetail: TimeAccrualDetail;
  TimeAccrualReference: TimeAccrualReference;
  ActivityStopwatch: ActivityStopwatch;
  TimeEntryChangeLog: TimeEntryChangeLog;
  ChargeCode: ChargeCode;
  ChargeCodeInfo: ChargeCodeInfo;
  ChargeCodeExpenseType: ChargeCodeExpenseType;
  TimeEntryAudit: TimeEntryAudit;
  ScheduleStopwatch: ScheduleStopwatch;
  TimeSheet: TimeSheet;
  TimeSheetTierUpdate: TimeSheetTierUpdate;
  TimeSheetAudit: TimeSheetAudit;
  TicketStopwatch: TicketStopwatch;
  TimePeriodSetup: TimePeriodSetup;
  TimePeriod: TimePeriod;
  TimePeriodSetupReference: TimePeriodSetupReference;
  WorkRole: WorkRole;
  WorkRoleInfo: WorkRoleInfo;
  WorkRoleLocation: WorkRoleLocation;
  WorkType: WorkType;
  WorkTypeInfo: WorkTypeInfo;
}
