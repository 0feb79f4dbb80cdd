// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { Json } from '../json.ts';

/** A record of `/company/addressFormats`. */
export type AddressFormatRow = {
  id: number;
  name: string | null;
  format: string | null;
  defaultFlag: boolean | null;
  countryIds: readonly number[] | null;
  addAllCountries: boolean | null;
  removeAllCountries: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/communicationTypes`. */
export type CommunicationTypeRow = {
  id: number;
  description: string | null;
  phoneFlag: boolean | null;
  faxFlag: boolean | null;
  emailFlag: boolean | null;
  defaultFlag: boolean | null;
  exchangeXref: string | null;
  iphoneXref: string | null;
  androidXref: string | null;
  googleXref: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies`. */
export type CompanyRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  status: number | null;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
  country: number | null;
  phoneNumber: string | null;
  faxNumber: string | null;
  website: string | null;
  territory: number | null;
  market: number | null;
  accountNumber: string | null;
  defaultContact: number | null;
  dateAcquired: string | null;
  sicCode: Json;
  parentCompany: number | null;
  annualRevenue: number | null;
  numberOfEmployees: number | null;
  yearEstablished: number | null;
  revenueYear: number | null;
  ownershipType: number | null;
  timeZoneSetup: number | null;
  leadSource: string | null;
  leadFlag: boolean | null;
  unsubscribeFlag: boolean | null;
  calendar: number | null;
  userDefinedField1: string | null;
  userDefinedField2: string | null;
  userDefinedField3: string | null;
  userDefinedField4: string | null;
  userDefinedField5: string | null;
  userDefinedField6: string | null;
  userDefinedField7: string | null;
  userDefinedField8: string | null;
  userDefinedField9: string | null;
  userDefinedField10: string | null;
  vendorIdentifier: string | null;
  taxIdentifier: string | null;
  taxCode: number | null;
  billingTerms: number | null;
  invoiceTemplate: number | null;
  pricingSchedule: number | null;
  companyEntityType: number | null;
  billToCompany: number | null;
  billingSite: number | null;
  billingContact: number | null;
  invoiceDeliveryMethod: number | null;
  invoiceToEmailAddress: string | null;
  invoiceCCEmailAddress: string | null;
  deletedFlag: boolean | null;
  dateDeleted: string | null;
  deletedBy: string | null;
  mobileGuid: string | null;
  facebookUrl: string | null;
  twitterUrl: string | null;
  linkedInUrl: string | null;
  currency: number | null;
  territoryManager: number | null;
  resellerIdentifier: string | null;
  isVendorFlag: boolean | null;
  site: number | null;
  integratorTags: readonly string[] | null;
  mainType: number | null;
  noServiceFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/statuses`. */
export type CompanyStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  notifyFlag: boolean | null;
  disallowSavingFlag: boolean | null;
  notificationMessage: string | null;
  customNoteFlag: boolean | null;
  cancelOpenTracksFlag: boolean | null;
  track: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/types`. */
export type CompanyTypeRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  vendorFlag: boolean | null;
  serviceAlertFlag: boolean | null;
  serviceAlertMessage: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/customStatusNotes`. */
export type CompanyCustomNoteRow = {
  id: number;
  customNote: string | null;
  status: number | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/groups`. */
export type CompanyGroupRow = {
  id: number;
  group: number | null;
  company: number | null;
  defaultContactFlag: boolean | null;
  allContactsFlag: boolean | null;
  removeAllContactsFlag: boolean | null;
  unsubscribeFlag: boolean | null;
  contactIds: readonly number[] | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/managementReportNotifications`. */
export type CompanyManagementReportNotificationRow = {
  id: number;
  notifyWho: number | null;
  member: number | null;
  email: string | null;
  globalFlag: boolean | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/managementReportSetup`. */
export type ManagementReportSetupRow = {
  id: number;
  scheduledReportDisabledFlag: boolean | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/managementSummaryReports`. */
export type CompanyManagementSummaryRow = {
  id: number;
  managementSolution: number | null;
  groupIdentifier: string | null;
  deviceType: 'WorkstationsAndServers' | 'BackupStats' | 'Servers' | 'Workstations' | null;
  agreement: number | null;
  snmpMachines: number | null;
  totalWorkstations: number | null;
  totalServers: number | null;
  totalWindowsServers: number | null;
  totalWindowsWorkstations: number | null;
  totalManagedMachines: number | null;
  serversOffline: number | null;
  serversDiskSpaceLow: number | null;
  failedBackupJobs: number | null;
  totalNotifications: number | null;
  successfulBackupJobs: number | null;
  serverAvailability: number | null;
  virusesRemoved: number | null;
  spywareItemsRemoved: number | null;
  windowsPatchesInstalled: number | null;
  diskCleanups: number | null;
  diskDefragmentations: number | null;
  fullyPatchedMachines: number | null;
  missingOneTwoPatchesMachines: number | null;
  missingThreeFivePatchesMachines: number | null;
  missingMoreFivePatchesMachines: number | null;
  missingUnscannedPatchesMachines: number | null;
  alertsGenerated: string | null;
  internetConnectivity: number | null;
  diskSpaceCleanedMb: number | null;
  missingSecurityPatches: string | null;
  cpuUtilization: number | null;
  memoryUtilization: number | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/notes`. */
export type CompanyNoteRow = {
  id: number;
  text: string | null;
  type: number | null;
  flagged: boolean | null;
  enteredBy: string | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/sites`. */
export type CompanySiteRow = {
  id: number;
  name: string | null;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  stateReference: number | null;
  zip: string | null;
  country: number | null;
  phoneNumber: string | null;
  phoneNumberExt: string | null;
  faxNumber: string | null;
  taxCode: number | null;
  entityType: number | null;
  expenseReimbursement: number | null;
  primaryAddressFlag: boolean | null;
  defaultShippingFlag: boolean | null;
  defaultBillingFlag: boolean | null;
  defaultMailingFlag: boolean | null;
  inactiveFlag: boolean | null;
  billSeparateFlag: boolean | null;
  mobileGuid: string | null;
  calendar: number | null;
  timeZone: number | null;
  company: number | null;
  addressFormat: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/teams`. */
export type CompanyTeamRow = {
  id: number;
  company: number | null;
  teamRole: number | null;
  location: number | null;
  department: number | null;
  contact: number | null;
  member: number | null;
  accountManagerFlag: boolean | null;
  techFlag: boolean | null;
  salesFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/tracks`. */
export type CompanyContactTrackRow = {
  id: number;
  trackId: number | null;
  name: string | null;
  startDate: string | null;
  endDate: string | null;
  actionTaken: number | null;
  actionRemaining: number | null;
  startedBy: string | null;
  company: number | null;
  contact: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companies/{parentId}/typeAssociations`. */
export type CompanyCompanyTypeAssociationCompanyTypeAssociationRow = {
  id: number;
  type: number | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/companyPickerItems`. */
export type CompanyPickerItemRow = {
  id: number;
  member: number | null;
  company: number | null;
  vendorPickerFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/configurations`. */
export type CompanyConfigurationRow = {
  id: number;
  name: string | null;
  type: number | null;
  status: number | null;
  company: number | null;
  contact: number | null;
  site: number | null;
  location: number | null;
  department: number | null;
  deviceIdentifier: string | null;
  serialNumber: string | null;
  modelNumber: string | null;
  tagNumber: string | null;
  purchaseDate: string | null;
  installationDate: string | null;
  installedBy: number | null;
  warrantyExpirationDate: string | null;
  vendorNotes: string | null;
  notes: string | null;
  macAddress: string | null;
  lastLoginName: string | null;
  billFlag: boolean | null;
  backupSuccesses: number | null;
  backupIncomplete: number | null;
  backupFailed: number | null;
  backupRestores: number | null;
  lastBackupDate: string | null;
  backupServerName: string | null;
  backupBillableSpaceGb: number | null;
  backupProtectedDeviceList: string | null;
  backupYear: number | null;
  backupMonth: number | null;
  ipAddress: string | null;
  defaultGateway: string | null;
  osType: string | null;
  osInfo: string | null;
  cpuSpeed: string | null;
  ram: string | null;
  localHardDrives: string | null;
  parentConfigurationId: number | null;
  vendor: number | null;
  manufacturer: number | null;
  questions: Json;
  activeFlag: boolean | null;
  managementLink: string | null;
  remoteLink: string | null;
  sla: number | null;
  mobileGuid: string | null;
  displayVendorFlag: boolean | null;
  showRemoteFlag: boolean | null;
  showAutomateFlag: boolean | null;
  needsRenewalFlag: boolean | null;
  manufacturerPartNumber: string | null;
  restingAnswers: Json;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/configurations/statuses`. */
export type ConfigurationStatusRow = {
  id: number;
  description: string | null;
  closedFlag: boolean | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/configurations/types`. */
export type ConfigurationTypeRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  systemFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/configurations/types/{grandparentId}/questions/{parentId}/values`. */
export type ConfigurationTypeQuestionValueRow = {
  id: number;
  configurationType: number | null;
  question: number | null;
  value: string | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  fieldType: 'TextArea' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  entryType: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  sequenceNumber: number | null;
  numberOfDecimals: number | null;
  requiredFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/configurations/types/{parentId}/questions`. */
export type ConfigurationTypeQuestionRow = {
  id: number;
  configurationType: number | null;
  fieldType: 'TextArea' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  entryType: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  sequenceNumber: number | null;
  question: string | null;
  numberOfDecimals: number | null;
  requiredFlag: boolean | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts`. */
export type ContactRow = {
  id: number;
  firstName: string | null;
  lastName: string | null;
  company: number | null;
  site: number | null;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
  country: number | null;
  relationship: number | null;
  relationshipOverride: string | null;
  department: number | null;
  inactiveFlag: boolean | null;
  defaultMergeContactId: number | null;
  securityIdentifier: string | null;
  managerContact: number | null;
  assistantContact: number | null;
  title: string | null;
  school: string | null;
  nickName: string | null;
  marriedFlag: boolean | null;
  childrenFlag: boolean | null;
  children: string | null;
  significantOther: string | null;
  portalSecurityLevel: number | null;
  disablePortalLoginFlag: boolean | null;
  unsubscribeFlag: boolean | null;
  gender: 'Female' | 'Male' | null;
  birthDay: string | null;
  anniversary: string | null;
  presence: 'NoAgent' | 'Online' | 'DoNotDisturb' | 'Away' | 'Offline' | null;
  mobileGuid: string | null;
  facebookUrl: string | null;
  twitterUrl: string | null;
  linkedInUrl: string | null;
  defaultPhoneType: string | null;
  defaultPhoneNbr: string | null;
  defaultPhoneExtension: string | null;
  defaultBillingFlag: boolean | null;
  defaultFlag: boolean | null;
  userDefinedField1: string | null;
  userDefinedField2: string | null;
  userDefinedField3: string | null;
  userDefinedField4: string | null;
  userDefinedField5: string | null;
  userDefinedField6: string | null;
  userDefinedField7: string | null;
  userDefinedField8: string | null;
  userDefinedField9: string | null;
  userDefinedField10: string | null;
  integratorTags: readonly string[] | null;
  photo: number | null;
  ignoreDuplicates: boolean | null;
  typeIds: readonly number[] | null;
  fullName: string | null;
  defaultEmail: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts/departments`. */
export type ContactDepartmentRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts/relationships`. */
export type ContactRelationshipRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts/types`. */
export type ContactTypeRow = {
  id: number;
  description: string | null;
  defaultFlag: boolean | null;
  serviceAlertFlag: boolean | null;
  serviceAlertMessage: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts/{parentId}/communications`. */
export type ContactCommunicationRow = {
  id: number;
  contactId: number | null;
  type: number | null;
  value: string | null;
  extension: string | null;
  defaultFlag: boolean | null;
  mobileGuid: string | null;
  communicationType: 'Email' | 'Fax' | 'Phone' | null;
  domain: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts/{parentId}/groups`. */
export type ContactGroupRow = {
  id: number;
  group: number | null;
  contact: number | null;
  description: string | null;
  unsubscribeFlag: boolean | null;
  companyUnsubcribedEmailMessage: string | null;
  companyGroupUnsubscribedEmailMessage: string | null;
  contactUnsubscribedEmailMessage: string | null;
  contactGroupUnsubscribedEmailMessage: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts/{parentId}/notes`. */
export type ContactNoteRow = {
  id: number;
  contactId: number | null;
  text: string | null;
  type: number | null;
  flagged: boolean | null;
  enteredBy: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts/{parentId}/tracks`. */
export type ContactContactTrackRow = {
  id: number;
  trackId: number | null;
  name: string | null;
  startDate: string | null;
  endDate: string | null;
  actionTaken: number | null;
  actionRemaining: number | null;
  startedBy: string | null;
  company: number | null;
  contact: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/contacts/{parentId}/typeAssociations`. */
export type ContactContactTypeAssociationContactTypeAssociationRow = {
  id: number;
  type: number | null;
  contact: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/countries`. */
export type CountryRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  currency: number | null;
  cityCaption: string | null;
  stateCaption: string | null;
  zipCaption: string | null;
  zipMinimumLength: number | null;
  dialingPrefix: string | null;
  addressFormat: number | null;
  countryCode: string | null;
  coreEntityCountryCode: 'AF' | 'AX' | 'AL' | 'DZ' | 'AS' | 'AD' | 'AO' | 'AI' | 'AQ' | 'AR' | 'AM' | 'AW' | 'AT' | 'AZ' | 'BH' | 'BD' | 'BB' | 'BY' | 'BZ' | 'BJ' | 'BM' | 'BT' | 'BO' | 'BQ' | 'BA' | 'BW' | 'BV' | 'IO' | 'BN' | 'BG' | 'BF' | 'BI' | 'CM' | 'CV' | 'KY' | 'CF' | 'TD' | 'CL' | 'CX' | 'CC' | 'CO' | 'KM' | 'CG' | 'CK' | 'CI' | 'HR' | 'CU' | 'CW' | 'CY' | 'CZ' | 'CD' | 'DK' | 'DJ' | 'DM' | 'EC' | 'EG' | 'GQ' | 'ER' | 'EE' | 'ET' | 'FK' | 'FO' | 'FJ' | 'FI' | 'FR' | 'GF' | 'PF' | 'TF' | 'GA' | 'GM' | 'GE' | 'GH' | 'GI' | 'GR' | 'GL' | 'GD' | 'GP' | 'GU' | 'GT' | 'GG' | 'GN' | 'GW' | 'GY' | 'HT' | 'HM' | 'HN' | 'HK' | 'HU' | 'IS' | 'IN' | 'IR' | 'IQ' | 'IE' | 'IM' | 'IT' | 'JM' | 'JP' | 'JE' | 'JO' | 'KZ' | 'KE' | 'KI' | 'XK' | 'KW' | 'KG' | 'LA' | 'LV' | 'LB' | 'LS' | 'LR' | 'LY' | 'LI' | 'LT' | 'LU' | 'MO' | 'MK' | 'MG' | 'MW' | 'MY' | 'ML' | 'MT' | 'MH' | 'MQ' | 'MR' | 'MU' | 'YT' | 'FM' | 'MD' | 'MC' | 'MN' | 'ME' | 'MS' | 'MZ' | 'NA' | 'NR' | 'NP' | 'NC' | 'NZ' | 'NI' | 'NE' | 'NG' | 'NU' | 'NF' | 'KP' | 'MP' | 'OM' | 'PK' | 'PW' | 'PS' | 'PG' | 'PY' | 'PE' | 'PN' | 'PL' | 'PT' | 'PR' | 'RE' | 'RO' | 'RU' | 'RW' | 'BL' | 'SH' | 'PM' | 'VC' | 'WS' | 'SM' | 'ST' | 'SN' | 'RS' | 'SC' | 'SL' | 'SX' | 'SK' | 'SI' | 'SB' | 'SO' | 'ZA' | 'GS' | 'KR' | 'SS' | 'ES' | 'LK' | 'SD' | 'SR' | 'SJ' | 'SZ' | 'SE' | 'SY' | 'TJ' | 'TZ' | 'TH' | 'TL' | 'TG' | 'TK' | 'TO' | 'TN' | 'TR' | 'TV' | 'UG' | 'UA' | 'GB' | 'UM' | 'UZ' | 'VU' | 'VN' | 'WF' | 'EH' | 'YE' | 'ZM' | 'ZW' | 'US' | 'CR' | 'MX' | 'AE' | 'VI' | 'VG' | 'SA' | 'KH' | 'AU' | 'ID' | 'CA' | 'BR' | 'TW' | 'TM' | 'TC' | 'QA' | 'MM' | 'CN' | 'SG' | 'IL' | 'VA' | 'DE' | 'NL' | 'AG' | 'BE' | 'LC' | 'UY' | 'PH' | 'BS' | 'VE' | 'CH' | 'MF' | 'KN' | 'TT' | 'DO' | 'PA' | 'MV' | 'SV' | 'NO' | 'MA' | 'AC' | 'TA' | null;
  localizationCaptionOne: string | null;
  localizationValueOne: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/entityTypes`. */
export type EntityTypeRow = {
  id: number;
  name: string | null;
  code: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/m365contact`. */
export type M365ContactRow = {
  id: number;
  userPrincipalName: string | null;
  displayName: string | null;
  contactRecId: number | null;
  tenantId: string | null;
  m365ContactId: string | null;
  department: string | null;
  employeeType: string | null;
  managerId: string | null;
  proxyAddresses: string | null;
  proxyAddressesPlain: string | null;
  groups: string | null;
  directoryRoles: string | null;
  assignedLicenses: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/m365contactsync/property`. */
export type M365ContactSyncPropertyRow = {
  id: number;
  includeExcludeType: string | null;
  propertyType: string | null;
  excludeIncludeFlag: boolean | null;
  wildCard: string | null;
  companyRecID: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/managedDevicesIntegrations`. */
export type ManagedDevicesIntegrationRow = {
  id: number;
  name: string | null;
  solution: string | null;
  portalUrl: string | null;
  loginBy: 'Global' | 'Member' | null;
  globalLoginUsername: string | null;
  defaultBillingLevel: 'Detail' | 'Summary' | null;
  managementItSetupType: string | null;
  defaultLocation: number | null;
  defaultDepartment: number | null;
  integratorLogin: number | null;
  matchOnSerialNumberFlag: boolean | null;
  disableNewCrossReferencesFlag: boolean | null;
  configBillCustomerFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/managedDevicesIntegrations/{parentId}/crossReferences`. */
export type ManagedDevicesIntegrationCrossReferenceRow = {
  id: number;
  managedDevicesIntegration: number | null;
  vendorType: string | null;
  vendorLevel: string | null;
  agreementType: number | null;
  product: number | null;
  configurationType: number | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/managedDevicesIntegrations/{parentId}/logins`. */
export type ManagedDevicesIntegrationLoginRow = {
  id: number;
  managedDevicesIntegration: number | null;
  username: string | null;
  member: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/managedDevicesIntegrations/{parentId}/notifications`. */
export type ManagedDevicesIntegrationNotificationRow = {
  id: number;
  managedDevicesIntegration: number | null;
  notifyWho: number | null;
  member: number | null;
  logType: 'All' | 'Error' | 'NewManagedSolution' | 'NewDeviceType' | 'NewConfiguration' | 'NewAddition' | 'Info' | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/management`. */
export type ManagementRow = {
  id: number;
  runTime: string | null;
  addedConfigurationStatus: number | null;
  deletedConfigurationStatus: number | null;
  integratorLogin: number | null;
  scheduleExecutiveSummaryReportFlag: boolean | null;
  executiveSummaryReportScheduleDay: number | null;
  executiveSummaryReportScheduleHour: number | null;
  executiveSummaryReportScheduleMinute: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/management/{parentId}/managementReportNotifications`. */
export type ManagementManagementReportNotificationRow = {
  id: number;
  notifyWho: number | null;
  member: number | null;
  email: string | null;
  globalFlag: boolean | null;
  company: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/managementBackups`. */
export type ManagementBackupRow = {
  id: number;
  type: number | null;
  item: number | null;
  billingLevel: 'Detail' | 'Summary' | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/managementItSolutions`. */
export type ManagementItSolutionRow = {
  id: number;
  name: string | null;
  managementItSolutionType: 'LevelPlatforms' | 'NAble' | 'Continuum' | 'Custom' | null;
  managementSolutionName: string | null;
  managementServerUrl: string | null;
  webserviceOverrideUrl: string | null;
  portalOverrideLoginUrl: string | null;
  globalLoginFlag: boolean | null;
  globalLoginUsername: string | null;
  usingSslFlag: boolean | null;
  nAbleUsername: string | null;
  overrideWebServiceLocationFlag: boolean | null;
  overrideLoginLocationFlag: boolean | null;
  continuumApiUsername: string | null;
  levelApiUsername: string | null;
  levelVarDomain: string | null;
  noDisplayFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/managementItSolutions/{parentId}/managementProducts`. */
export type ManagementItSolutionAgreementInterfaceParameterRow = {
  id: number;
  managedDevicesIntegration: number | null;
  agreementType: number | null;
  serverProduct: number | null;
  workstationProduct: number | null;
  spamStatsProduct: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/marketDescriptions`. */
export type MarketDescriptionRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/noteTypes`. */
export type CompanyNoteTypeRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  defaultFlag: boolean | null;
  importFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/ownershipTypes`. */
export type OwnershipTypeRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalConfigurations`. */
export type PortalConfigurationRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  company: number | null;
  loginBackgroundColor: string | null;
  portalBackgroundColor: string | null;
  menuColor: string | null;
  buttonColor: string | null;
  headerColor: string | null;
  url: string | null;
  language: 'English' | 'Spanish' | 'French' | 'British' | 'Australian' | 'BrazilianPortuguese' | 'CanadianFrench' | 'German' | 'NewZealand' | 'Dutch' | null;
  welcomeText: string | null;
  boardIds: readonly number[] | null;
  agreementTypeIds: readonly number[] | null;
  configTypeIds: readonly number[] | null;
  locationIds: readonly number[] | null;
  portalImageCopySuccessFlag: boolean | null;
  displayVendorFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalConfigurations/invoiceSetup/paymentProcessors`. */
export type PortalConfigurationPaymentProcessorRow = {
  id: number;
  name: string | null;
  testURL: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalConfigurations/{parentId}/invoiceSetups`. */
export type PortalConfigurationInvoiceSetupRow = {
  id: number;
  portalConfiguration: number | null;
  displayInvPmtFlag: boolean | null;
  allowInvPmtFlag: boolean | null;
  location: number | null;
  paymentProcessor: number | null;
  login: string | null;
  urlOverride: string | null;
  billingStatusIds: readonly number[] | null;
  addAllStatuses: boolean | null;
  removeAllStatuses: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalConfigurations/{parentId}/opportunitySetups`. */
export type PortalConfigurationOpportunitySetupRow = {
  id: number;
  opportunityStatusRecIDs: readonly number[] | null;
  addAllOpportunityStatuses: boolean | null;
  removeAllOpportunityStatuses: boolean | null;
  opportunityTypeRecIDs: readonly number[] | null;
  addAllOpportunityTypes: boolean | null;
  removeAllOpportunityTypes: boolean | null;
  restrictViewByOpportunityStatusFlag: boolean | null;
  restrictViewByOpportunityTypeFlag: boolean | null;
  acceptanceChangeStatusFlag: boolean | null;
  acceptanceCreateActivityFlag: boolean | null;
  acceptanceOpportunityStatus: number | null;
  acceptanceSendEmailFlag: boolean | null;
  acceptanceEmailFromFirstName: string | null;
  acceptanceEmailFromLastName: string | null;
  acceptanceEmailSubject: string | null;
  acceptanceEmailBody: string | null;
  acceptanceFromEmail: string | null;
  acceptanceEmailActivityType: number | null;
  acceptanceEmailAssignedByMember: number | null;
  rejectionChangeStatusFlag: boolean | null;
  rejectionCreateActivityFlag: boolean | null;
  rejectionOpportunityStatus: number | null;
  rejectionSendEmailFlag: boolean | null;
  rejectionEmailFromFirstName: string | null;
  rejectionEmailFromLastName: string | null;
  rejectionFromEmail: string | null;
  rejectionEmailSubject: string | null;
  rejectionEmailBody: string | null;
  rejectionEmailActivityType: number | null;
  rejectionEmailAssignedByMember: number | null;
  confirmationSendEmailFlag: boolean | null;
  confirmationEmailUseDefaultCompanyEmailAddressFlag: boolean | null;
  confirmationEmailFromFirstName: string | null;
  confirmationEmailFromLastName: string | null;
  confirmationFromEmail: string | null;
  confirmationEmailSubject: string | null;
  confirmationEmailBody: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalConfigurations/{parentId}/passwordEmailSetups`. */
export type PortalConfigurationPasswordEmailSetupRow = {
  id: number;
  validPasswordEmailUseCustomEmailFlag: boolean | null;
  validPasswordEmailFromFirstName: string | null;
  validPasswordEmailFromLastName: string | null;
  validPasswordEmailFromEmail: string | null;
  validPasswordEmailSubject: string | null;
  validPasswordEmailBody: string | null;
  invalidPasswordEmailUseCustomEmailFlag: boolean | null;
  invalidPasswordEmailFromFirstName: string | null;
  invalidPasswordEmailFromLastName: string | null;
  invalidPasswordEmailFromEmail: string | null;
  invalidPasswordEmailSubject: string | null;
  invalidPasswordEmailBody: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalConfigurations/{parentId}/projectSetups`. */
export type PortalConfigurationProjectSetupRow = {
  id: number;
  portalConfig: number | null;
  projectNameFlag: boolean | null;
  projectTypeFlag: boolean | null;
  statusFlag: boolean | null;
  projectManagerFlag: boolean | null;
  billingMethodFlag: boolean | null;
  contactFlag: boolean | null;
  estimatedStartFlag: boolean | null;
  estimatedEndFlag: boolean | null;
  descriptionFlag: boolean | null;
  lastUpdatedFlag: boolean | null;
  onlyDisplay: 'DoNotDisplay' | 'Closed30Days' | 'Closed60Days' | 'Closed90Days' | 'Closed120Days' | 'AllClosed' | null;
  timeMaterialBudgetHrsFlag: boolean | null;
  timeMaterialScheduledStartFlag: boolean | null;
  timeMaterialScheduledFinishFlag: boolean | null;
  timeMaterialScheduledHrsFlag: boolean | null;
  timeMaterialActualStartFlag: boolean | null;
  timeMaterialActualFinishFlag: boolean | null;
  timeMaterialActualHrsFlag: boolean | null;
  timeMaterialBillFlag: boolean | null;
  timeMaterialStatusFlag: boolean | null;
  timeMaterialAssignedFlag: boolean | null;
  fixedFeeBudgetHrsFlag: boolean | null;
  fixedFeeScheduledStartFlag: boolean | null;
  fixedFeeScheduledFinishFlag: boolean | null;
  fixedFeeScheduledHrsFlag: boolean | null;
  fixedFeeActualStartFlag: boolean | null;
  fixedFeeActualFinishFlag: boolean | null;
  fixedFeeActualHrsFlag: boolean | null;
  fixedFeeBillFlag: boolean | null;
  fixedFeeStatusFlag: boolean | null;
  fixedFeeAssignedFlag: boolean | null;
  projectIssueBudgetHrsFlag: boolean | null;
  projectIssueScheduledStartFlag: boolean | null;
  projectIssueScheduledFinishFlag: boolean | null;
  projectIssueScheduledHrsFlag: boolean | null;
  projectIssueActualStartFlag: boolean | null;
  projectIssueActualFinishFlag: boolean | null;
  projectIssueActualHrsFlag: boolean | null;
  projectIssueBillFlag: boolean | null;
  projectIssueStatusFlag: boolean | null;
  projectIssueAssignedFlag: boolean | null;
  projectDetailTotalHoursFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalConfigurations/{parentId}/serviceSetups`. */
export type PortalConfigurationServiceSetupRow = {
  id: number;
  serviceTypeFlag: boolean | null;
  serviceSubTypeFlag: boolean | null;
  serviceSubTypeItemFlag: boolean | null;
  statusFlag: boolean | null;
  siteNameFlag: boolean | null;
  enteredDateFlag: boolean | null;
  lastUpdateFlag: boolean | null;
  requiredDateFlag: boolean | null;
  contactFlag: boolean | null;
  assignedResourcesFlag: boolean | null;
  slaInfoFlag: boolean | null;
  serviceBoardFlag: boolean | null;
  budgetHoursFlag: boolean | null;
  actualHoursFlag: boolean | null;
  approvalStatusFlag: boolean | null;
  openTasksFlag: boolean | null;
  closedTasksFlag: boolean | null;
  enableChatAssistFlag: boolean | null;
  displayClosedTicketsOption: 'DoNotDisplay' | 'Closed30Days' | 'Closed60Days' | 'Closed90Days' | 'Closed120Days' | 'AllClosed' | null;
  timeMaterialsTicketTemplate: number | null;
  fixedFeeTicketTemplate: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalSecurityLevels`. */
export type PortalSecurityLevelRow = {
  id: number;
  captionIdentifier: string | null;
  isDefaultFlag: boolean | null;
  caption: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/portalSecuritySettings`. */
export type PortalSecuritySettingRow = {
  id: number;
  functionIdentifier: string | null;
  functionDescription: string | null;
  levelOne: boolean | null;
  levelTwo: boolean | null;
  levelThree: boolean | null;
  levelFour: boolean | null;
  levelFive: boolean | null;
  levelSix: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/states`. */
export type StateRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  country: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/teamRoles`. */
export type TeamRoleRow = {
  id: number;
  name: string | null;
  accountManagerFlag: boolean | null;
  techFlag: boolean | null;
  salesFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/tracks`. */
export type TrackRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  notifyActionIds: readonly number[] | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/company/tracks/{parentId}/actions`. */
export type TrackActionRow = {
  id: number;
  notifyType: 'CreateActivity' | 'SendEmail' | 'AddToGroup' | 'AttachTrack' | 'ChangeCompanyStatus' | 'CreateServiceTicket' | null;
  serviceTemplate: number | null;
  specificMemberTo: number | null;
  emailRecipient: string | null;
  specificMemberFrom: number | null;
  emailFrom: string | null;
  subject: string | null;
  notes: string | null;
  activityType: number | null;
  activityStatus: number | null;
  companyStatus: number | null;
  track: number | null;
  attachedTrack: number | null;
  group: number | null;
  ccContact: number | null;
  bccContact: number | null;
  daysToExecute: number | null;
  notifyWho: number | null;
  notifyFrom: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/expense/classifications`. */
export type ClassificationRow = {
  id: number;
  name: string | null;
  multiplier: number | null;
  defaultFlag: boolean | null;
  companyFlag: boolean | null;
  employeeFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/expense/entries`. */
export type ExpenseEntryRow = {
  id: number;
  expenseReport: number | null;
  company: number | null;
  chargeToId: number | null;
  chargeToType: 'ServiceTicket' | 'ProjectTicket' | 'ChargeCode' | 'Activity' | null;
  type: number | null;
  member: number | null;
  paymentMethod: number | null;
  classification: number | null;
  amount: number | null;
  billableOption: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  date: string | null;
  locationId: number | null;
  businessUnitId: number | null;
  notes: string | null;
  agreement: number | null;
  invoiceAmount: number | null;
  mobileGuid: string | null;
  taxes: Json;
  invoice: number | null;
  currency: number | null;
  status: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  billAmount: number | null;
  agreementAmount: number | null;
  odometerStart: number | null;
  odometerEnd: number | null;
  ticket: number | null;
  project: number | null;
  phase: number | null;
  cost: number | null;
  reimbursableAmount: number | null;
  amountOnInvoice: number | null;
  unpostedFlag: boolean | null;
  glBatch: number | null;
  reimbursement: 'NonReimbursable' | 'Reimbursable' | 'Personal' | null;
  accountNumber: string | null;
  creditAccount: string | null;
  glType: 'AP' | 'AR' | 'EE' | 'EI' | 'EO' | 'IA' | 'IT' | 'P' | 'PF' | 'R' | 'RA' | 'RD' | 'RE' | 'RP' | 'ST' | 'SD' | 'ET' | 'FT' | 'PT' | null;
  chargeCode: number | null;
  chargeDescription: string | null;
  inPolicy: boolean | null;
  nonBillableAmount: number | null;
  taxCode: number | null;
  avalaraTaxFlag: boolean | null;
  itemTaxableFlag: boolean | null;
  salesTaxAmount: number | null;
  stateTaxFlag: boolean | null;
  stateTaxXref: string | null;
  stateTaxAmount: number | null;
  countyTaxFlag: boolean | null;
  countyTaxXref: string | null;
  countyTaxAmount: number | null;
  cityTaxFlag: boolean | null;
  cityTaxXref: string | null;
  cityTaxAmount: number | null;
  countryTaxFlag: boolean | null;
  countryTaxXref: string | null;
  countryTaxAmount: number | null;
  compositeTaxFlag: boolean | null;
  compositeTaxXref: string | null;
  compositeTaxAmount: number | null;
  levelSixTaxFlag: boolean | null;
  levelSixTaxXref: string | null;
  levelSixTaxAmount: number | null;
  dateClosed: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/expense/info/taxTypes`. */
export type ExpenseTaxTypeInfoRow = {
  id: number;
  name: string | null;
  inactive: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/expense/paymentTypes`. */
export type PaymentTypeRow = {
  id: number;
  name: string | null;
  classification: number | null;
  defaultFlag: boolean | null;
  companyFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/expense/reports`. */
export type ExpenseReportRow = {
  id: number;
  member: number | null;
  year: number | null;
  period: number | null;
  dateStart: string | null;
  dateEnd: string | null;
  status: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  total: number | null;
  dueDate: string | null;
  periodName: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/expense/types`. */
export type ExpenseTypeRow = {
  id: number;
  name: string | null;
  amountCaption: string | null;
  reimbursementRate: number | null;
  billExpenses: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  invoiceMarkupOption: 'Amount' | 'Mile' | 'Percent' | null;
  invoiceMarkupAmount: number | null;
  advancedAmountFlag: boolean | null;
  mileageFlag: boolean | null;
  quantityFlag: boolean | null;
  inactiveFlag: boolean | null;
  maxAmount: number | null;
  integrationXRef: string | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/accounting/batches`. */
export type AccountingBatchRow = {
  id: number;
  batchIdentifier: string | null;
  exportInvoicesFlag: boolean | null;
  exportExpensesFlag: boolean | null;
  exportProductsFlag: boolean | null;
  closedFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/accounting/batches/{parentId}/entries`. */
export type BatchEntryRow = {
  id: number;
  accountType: string | null;
  name: string | null;
  accountNumber: string | null;
  debit: number | null;
  credit: number | null;
  cost: number | null;
  item: string | null;
  salesCode: string | null;
  costOfGoodsSoldAccountNumber: string | null;
  invoice: number | null;
  purchaseOrder: number | null;
  lineItem: number | null;
  transfer: string | null;
  expense: number | null;
  adjustmentDetail: number | null;
  batch: number | null;
  paymentNumber: number | null;
  receiptNumber: number | null;
  bookedTime: number | null;
  bookedExpense: number | null;
  bookedProduct: number | null;
  bookedLevel: number | null;
  glClass: string | null;
  bookedOn: number | null;
  amount: number | null;
  description: string | null;
  segment1: string | null;
  segment2: string | null;
  segment3: string | null;
  segment4: string | null;
  segment5: string | null;
  segment6: string | null;
  segment7: string | null;
  segment8: string | null;
  segment9: string | null;
  segment10: string | null;
  productId: string | null;
  inventory: string | null;
  cogs1: string | null;
  cogs2: string | null;
  cogs3: string | null;
  cogs4: string | null;
  cogs5: string | null;
  cogs6: string | null;
  cogs7: string | null;
  cogs8: string | null;
  cogs9: string | null;
  cogs10: string | null;
  isBatched: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/accounting/unpostedexpenses/{parentId}/taxableLevels`. */
export type UnpostedExpenseTaxableLevelRow = {
  id: number;
  taxLevel: number | null;
  taxCodeXref: string | null;
  taxAmount: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/accounting/unpostedinvoices/{parentId}/taxableLevels`. */
export type UnpostedInvoiceTaxableLevelRow = {
  id: number;
  taxLevel: number | null;
  taxCodeXref: string | null;
  taxAmount: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/accounting/unpostedprocurement`. */
export type UnpostedProcurementRow = {
  id: number;
  description: string | null;
  unpostedProductId: string | null;
  locationId: number | null;
  departmentId: number | null;
  procurementType: 'Purchase' | 'Adjustment' | 'Transfer' | null;
  purchaseOrder: number | null;
  purchaseDate: string | null;
  trackingNumber: string | null;
  billingTerms: number | null;
  currency: number | null;
  total: number | null;
  taxCode: number | null;
  avalaraTaxFlag: boolean | null;
  itemTaxableFlag: boolean | null;
  stateTaxFlag: boolean | null;
  stateTaxXref: string | null;
  stateTaxAmount: number | null;
  countyTaxFlag: boolean | null;
  countyTaxXref: string | null;
  countyTaxAmount: number | null;
  cityTaxFlag: boolean | null;
  cityTaxXref: string | null;
  cityTaxAmount: number | null;
  countryTaxFlag: boolean | null;
  countryTaxXref: string | null;
  countryTaxAmount: number | null;
  compositeTaxFlag: boolean | null;
  compositeTaxXref: string | null;
  compositeTaxAmount: number | null;
  levelSixTaxFlag: boolean | null;
  levelSixTaxXref: string | null;
  levelSixTaxAmount: number | null;
  taxTotal: number | null;
  customer: number | null;
  vendor: number | null;
  vendorInvoiceNumber: string | null;
  vendorInvoiceDate: string | null;
  taxFreightFlag: boolean | null;
  freightTaxTotal: number | null;
  freightCost: number | null;
  dateClosed: string | null;
  unpostedFlag: boolean | null;
  glBatch: number | null;
  lineItem: number | null;
  fromBin: number | null;
  intoBin: number | null;
  quantity: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/accounting/unpostedprocurement/{parentId}/taxableLevels`. */
export type UnpostedProcurementTaxableLevelRow = {
  id: number;
  taxLevel: number | null;
  taxCodeXref: string | null;
  taxAmount: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/accountingPackageSetup`. */
export type AccountingPackageSetupRow = {
  id: number;
  accountingPackage: number | null;
  directTransferFlag: boolean | null;
  includeInvoicesFlag: boolean | null;
  invoiceFormat: 'Default' | 'Condensed' | 'Detailed' | null;
  includeExpensesFlag: boolean | null;
  transferExpensesAsBillFlag: boolean | null;
  expenseFormat: 'Default' | 'Condensed' | null;
  suppressMemoFlag: boolean | null;
  syncPaymentInfoFlag: boolean | null;
  syncWisePayPaymentInfoFlag: boolean | null;
  includeSalesTaxFlag: boolean | null;
  enableTaxGroupsFlag: boolean | null;
  zeroDollarTaxAmountsFlag: boolean | null;
  includeItemsFlag: boolean | null;
  inventorySOHFlag: boolean | null;
  sendComponentAmountFlag: boolean | null;
  sendUomFlag: boolean | null;
  includeCogsEntriesFlag: boolean | null;
  includeCogsDropShipFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/accountingPackages`. */
export type AccountingPackageRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreementTypes/{parentId}/boardDefaults`. */
export type AgreementTypeBoardDefaultRow = {
  id: number;
  type: number | null;
  location: number | null;
  department: number | null;
  board: number | null;
  serviceType: number | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreementTypes/{parentId}/workRoleExclusions`. */
export type AgreementTypeWorkRoleExclusionRow = {
  id: number;
  type: number | null;
  workRole: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreementTypes/{parentId}/workTypeExclusions`. */
export type AgreementTypeWorkTypeExclusionRow = {
  id: number;
  type: number | null;
  workType: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreementTypes/{parentId}/workroles`. */
export type AgreementTypeWorkRoleRow = {
  id: number;
  type: number | null;
  workRole: number | null;
  effectiveDate: string | null;
  endingDate: string | null;
  rate: number | null;
  rateType: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  limitTo: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreementTypes/{parentId}/worktypes`. */
export type AgreementTypeWorkTypeRow = {
  id: number;
  type: number | null;
  workType: number | null;
  effectiveDate: string | null;
  endingDate: string | null;
  rate: number | null;
  rateType: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  hoursMin: number | null;
  hoursMax: number | null;
  roundBillHours: number | null;
  overageRate: number | null;
  overageRateType: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  limitTo: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements`. */
export type AgreementRow = {
  id: number;
  name: string | null;
  type: number | null;
  company: number | null;
  contact: number | null;
  site: number | null;
  subContractCompany: number | null;
  subContractContact: number | null;
  parentAgreement: number | null;
  customerPO: string | null;
  location: number | null;
  department: number | null;
  restrictLocationFlag: boolean | null;
  restrictDepartmentFlag: boolean | null;
  startDate: string | null;
  endDate: string | null;
  noEndingDateFlag: boolean | null;
  opportunity: number | null;
  cancelledFlag: boolean | null;
  dateCancelled: string | null;
  reasonCancelled: string | null;
  sla: number | null;
  workOrder: string | null;
  internalNotes: string | null;
  applicationUnits: 'Amount' | 'Hours' | 'Incidents' | null;
  applicationLimit: number | null;
  applicationCycle: 'Contract2Weeks' | 'Contract4Weeks' | 'ContractYear' | 'CalendarMonth' | 'CalendarQuarter' | 'CalendarWeek' | 'ContractQuarter' | 'CalendarYear' | null;
  applicationUnlimitedFlag: boolean | null;
  oneTimeFlag: boolean | null;
  coverAgreementTime: boolean | null;
  coverAgreementProduct: boolean | null;
  coverAgreementExpense: boolean | null;
  coverSalesTax: boolean | null;
  carryOverUnused: boolean | null;
  allowOverruns: boolean | null;
  expiredDays: number | null;
  limit: number | null;
  expireWhenZero: boolean | null;
  chargeToFirm: boolean | null;
  employeeCompRate: 'Actual' | 'Hourly' | null;
  employeeCompNotExceed: 'Billing' | 'Amount' | 'Percent' | null;
  compHourlyRate: number | null;
  compLimitAmount: number | null;
  billingCycle: number | null;
  billOneTimeFlag: boolean | null;
  billingTerms: number | null;
  invoicingCycle: 'ContractYear' | 'CalendarYear' | null;
  billToCompany: number | null;
  billToContact: number | null;
  billToSite: number | null;
  billAmount: number | null;
  taxable: boolean | null;
  prorateFirstBill: number | null;
  billStartDate: string | null;
  taxCode: number | null;
  restrictDownPayment: boolean | null;
  prorateFlag: boolean | null;
  invoiceProratedAdditionsFlag: boolean | null;
  invoiceDescription: string | null;
  topComment: boolean | null;
  bottomComment: boolean | null;
  workRole: number | null;
  workType: number | null;
  projectType: number | null;
  invoiceTemplate: number | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billableTimeInvoice: boolean | null;
  billableExpenseInvoice: boolean | null;
  billableProductInvoice: boolean | null;
  currency: number | null;
  periodType: 'Current' | 'Future' | 'Both' | 'Undefined' | null;
  autoInvoiceFlag: boolean | null;
  nextInvoiceDate: string | null;
  shipToCompany: number | null;
  shipToContact: number | null;
  shipToSite: number | null;
  inForceFrom: string | null;
  inForceUntil: string | null;
  endedAs: 'Active' | 'Cancelled' | 'Expired' | 'Inactive' | null;
  billedUntil: string | null;
  usedUpOn: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/types`. */
export type AgreementTypeRow = {
  id: number;
  name: string | null;
  prefixSuffixOption: 'Prefix' | 'Suffix' | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  prePaymentFlag: boolean | null;
  invoicePreSuffix: string | null;
  location: number | null;
  department: number | null;
  restrictLocationFlag: boolean | null;
  restrictDepartmentFlag: boolean | null;
  sla: number | null;
  applicationUnits: 'Amount' | 'Hours' | 'Incidents' | null;
  applicationLimit: number | null;
  applicationCycle: 'Contract2Weeks' | 'Contract4Weeks' | 'ContractYear' | 'CalendarMonth' | 'CalendarQuarter' | 'CalendarWeek' | 'ContractQuarter' | 'CalendarYear' | null;
  applicationUnlimitedFlag: boolean | null;
  oneTimeFlag: boolean | null;
  coverAgreementTimeFlag: boolean | null;
  coverAgreementProductFlag: boolean | null;
  coverAgreementExpenseFlag: boolean | null;
  coverSalesTaxFlag: boolean | null;
  carryOverUnusedFlag: boolean | null;
  allowOverrunsFlag: boolean | null;
  expiredDays: number | null;
  limit: number | null;
  expireWhenZero: boolean | null;
  chargeToFirmFlag: boolean | null;
  employeeCompRate: 'Actual' | 'Hourly' | null;
  employeeCompNotExceed: 'Billing' | 'Amount' | 'Percent' | null;
  compHourlyRate: number | null;
  compLimitAmount: number | null;
  billingCycle: number | null;
  billOneTimeFlag: boolean | null;
  billingTerms: number | null;
  invoicingCycle: 'ContractYear' | 'CalendarYear' | null;
  billAmount: number | null;
  taxableFlag: boolean | null;
  restrictDownPaymentFlag: boolean | null;
  invoiceDescription: string | null;
  topCommentFlag: boolean | null;
  bottomCommentFlag: boolean | null;
  workRole: number | null;
  workType: number | null;
  projectType: number | null;
  invoiceTemplate: number | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billableTimeInvoiceFlag: boolean | null;
  billableExpenseInvoiceFlag: boolean | null;
  billableProductInvoiceFlag: boolean | null;
  copyWorkRolesFlag: boolean | null;
  copyWorkTypesFlag: boolean | null;
  exclusionWorkRoleIds: readonly number[] | null;
  addAllWorkRoleExclusions: boolean | null;
  removeAllWorkRoleExclusions: boolean | null;
  exclusionWorkTypeIds: readonly number[] | null;
  addAllWorkTypeExclusions: boolean | null;
  removeAllWorkTypeExclusions: boolean | null;
  integrationXRef: string | null;
  prorateFlag: boolean | null;
  emailTemplate: number | null;
  autoInvoiceFlag: boolean | null;
  invoiceProratedAdditionsFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/additions`. */
export type AdditionRow = {
  id: number;
  product: number | null;
  quantity: number | null;
  lessIncluded: number | null;
  unitPrice: number | null;
  unitCost: number | null;
  billCustomer: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  effectiveDate: string | null;
  cancelledDate: string | null;
  taxableFlag: boolean | null;
  serialNumber: string | null;
  invoiceDescription: string | null;
  purchaseItemFlag: boolean | null;
  specialOrderFlag: boolean | null;
  agreementId: number | null;
  description: string | null;
  billedQuantity: number | null;
  uom: string | null;
  extPrice: number | null;
  extCost: number | null;
  sequenceNumber: number | null;
  margin: number | null;
  prorateCost: number | null;
  proratePrice: number | null;
  extendedProrateCost: number | null;
  extendedProratePrice: number | null;
  prorateCurrentPeriodFlag: boolean | null;
  opportunity: number | null;
  invoiceGrouping: number | null;
  inForceFrom: string | null;
  inForceUntil: string | null;
  endedAs: 'Active' | 'Cancelled' | 'Expired' | 'Inactive' | null;
  billedUntil: string | null;
  billedBefore: string | null;
  billedWith: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/adjustments`. */
export type AgreementAdjustmentRow = {
  id: number;
  amount: number | null;
  description: string | null;
  effectiveDate: string | null;
  agreementId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/boardDefaults`. */
export type BoardDefaultRow = {
  id: number;
  board: number | null;
  serviceType: number | null;
  defaultFlag: boolean | null;
  agreementId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/configurations`. */
export type AgreementConfigurationReferenceRow = {
  id: number;
  deviceIdentifier: string | null;
  configuration: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/sites`. */
export type AgreementSiteRow = {
  id: number;
  company: number | null;
  site: number | null;
  agreementId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/workRoleExclusions`. */
export type AgreementWorkRoleExclusionRow = {
  id: number;
  workRole: number | null;
  agreementId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/workTypeExclusions`. */
export type AgreementWorkTypeExclusionRow = {
  id: number;
  workType: number | null;
  agreementId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/workroles`. */
export type AgreementWorkRoleRow = {
  id: number;
  workRole: number | null;
  location: number | null;
  rateType: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  rate: number | null;
  limitTo: number | null;
  effectiveDate: string | null;
  endingDate: string | null;
  agreement: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/agreements/{parentId}/worktypes`. */
export type AgreementWorkTypeRow = {
  id: number;
  workType: number | null;
  location: number | null;
  rateType: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  rate: number | null;
  hoursMax: number | null;
  hoursMin: number | null;
  roundBillHours: number | null;
  overageRate: number | null;
  overageRateType: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  agreementLimit: number | null;
  site: number | null;
  effectiveDate: string | null;
  endingDate: string | null;
  agreement: number | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/batchSetups`. */
export type AgreementBatchSetupRow = {
  id: number;
  nextRunDate: string | null;
  daysInAdvance: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/billingCycles`. */
export type BillingCycleRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  defaultFlag: boolean | null;
  billingOptions: 'BiMonthly' | 'BiWeekly' | 'Monthly' | 'NotRecurring' | 'Quarterly' | 'SemiAnnual' | 'Weekly' | 'Yearly' | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/billingSetups`. */
export type BillingSetupRow = {
  id: number;
  remitName: string | null;
  location: number | null;
  addressOne: string | null;
  addressTwo: string | null;
  city: string | null;
  state: number | null;
  zip: string | null;
  country: number | null;
  phone: string | null;
  invoiceTitle: string | null;
  payableName: string | null;
  topcomment: string | null;
  invoiceFooter: string | null;
  quoteFooter: string | null;
  overallInvoiceDefault: number | null;
  standardInvoiceActual: number | null;
  standardInvoiceFixed: number | null;
  progressInvoice: number | null;
  agreementInvoice: number | null;
  creditMemoInvoice: number | null;
  downPaymentInvoice: number | null;
  miscInvoice: number | null;
  salesOrderInvoice: number | null;
  excludeDoNotBillTimeFlag: boolean | null;
  excludeDoNotBillExpenseFlag: boolean | null;
  excludeDoNotBillProductFlag: boolean | null;
  prefixSuffixFlag: 'Prefix' | 'Suffix' | null;
  prefixSuffixText: string | null;
  chargeAdjToFirmFlag: boolean | null;
  noWatermarkFlag: boolean | null;
  displayTaxFlag: boolean | null;
  allowRestrictedDeptOnRoutingFlag: boolean | null;
  billTicketSeparatelyFlag: boolean | null;
  billTicketCompleteFlag: boolean | null;
  billTicketUnapprovedFlag: boolean | null;
  billProjectCompleteFlag: boolean | null;
  billProjectUnapprovedFlag: boolean | null;
  progressTimeFlag: boolean | null;
  restrictProjectDownpaymentFlag: boolean | null;
  billSalesOrderCompleteFlag: boolean | null;
  billProductAfterShipFlag: boolean | null;
  restrictDownpaymentFlag: boolean | null;
  copyNonServiceProductsFlag: boolean | null;
  copyServiceProductsFlag: boolean | null;
  copyAgreementProductsFlag: boolean | null;
  printLogoFlag: boolean | null;
  readReceiptFlag: boolean | null;
  deliveryReceiptFlag: boolean | null;
  attachXmlInvoiceFlag: boolean | null;
  disableRoutingEmailFlag: boolean | null;
  emailTemplate: number | null;
  localizedCountry: number | null;
  businessNumber: string | null;
  currency: number | null;
  customLabel: string | null;
  customText: string | null;
  companyCode: string | null;
  excludeAvalaraFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/billingSetups/{parentId}/routings`. */
export type BillingSetupRoutingRow = {
  id: number;
  sequenceNumber: number | null;
  invoiceRule: 'All' | 'Standard' | 'Project' | 'Agreement' | null;
  routingRule: 'Account' | 'Territory' | 'Creator' | 'Department' | 'Location' | 'Member' | 'Project' | 'Sales' | null;
  member: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/billingStatuses`. */
export type BillingStatusRow = {
  id: number;
  name: string | null;
  sortOrder: number | null;
  defaultFlag: boolean | null;
  closedFlag: boolean | null;
  inactiveFlag: boolean | null;
  sentFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/billingTerms`. */
export type BillingTermRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  dueDays: number | null;
  termsXref: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/companyFinance`. */
export type CompanyFinanceRow = {
  id: number;
  billOverrideFlag: boolean | null;
  billSrFlag: boolean | null;
  billCompleteSrFlag: boolean | null;
  billUnapprovedSrFlag: boolean | null;
  billRestrictPmFlag: boolean | null;
  billCompletePmFlag: boolean | null;
  billUnapprovedPmFlag: boolean | null;
  emailTemplate: number | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/currencies`. */
export type FinanceCurrencyRow = {
  id: number;
  currencyIdentifier: string | null;
  name: string | null;
  symbol: string | null;
  displayIdFlag: boolean | null;
  displaySymbolFlag: boolean | null;
  currencyCode: number | null;
  thousandsSeparator: string | null;
  decimalSeparator: string | null;
  negativeParenthesesFlag: boolean | null;
  rightAlign: boolean | null;
  numberOfDecimals: number | null;
  reportFormat: string | null;
  codeName: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/deliveryMethods`. */
export type DeliveryMethodRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  emailFlag: boolean | null;
  integrationEmailFlag: boolean | null;
  integrationPrintFlag: boolean | null;
  integrationActiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/glAccounts`. */
export type GLAccountRow = {
  id: number;
  glType: 'AP' | 'AR' | 'EE' | 'EI' | 'EO' | 'IA' | 'IT' | 'P' | 'PF' | 'R' | 'RA' | 'RD' | 'RE' | 'RP' | 'ST' | 'SD' | 'ET' | 'FT' | 'PT' | null;
  mappedType: Json;
  mappedRecord: Json;
  segment1: string | null;
  segment2: string | null;
  segment3: string | null;
  segment4: string | null;
  segment5: string | null;
  segment6: string | null;
  segment7: string | null;
  segment8: string | null;
  segment9: string | null;
  segment10: string | null;
  cogs1: string | null;
  cogs2: string | null;
  cogs3: string | null;
  cogs4: string | null;
  cogs5: string | null;
  cogs6: string | null;
  cogs7: string | null;
  cogs8: string | null;
  cogs9: string | null;
  cogs10: string | null;
  productId: string | null;
  inventory: string | null;
  salesCode: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/glCaptions`. */
export type GLCaptionRow = {
  id: number;
  segment1: string | null;
  segment2: string | null;
  segment3: string | null;
  segment4: string | null;
  segment5: string | null;
  segment6: string | null;
  segment7: string | null;
  segment8: string | null;
  segment9: string | null;
  segment10: string | null;
  segment1type: 'Account' | 'Class' | null;
  segment2type: 'Account' | 'Class' | null;
  segment3type: 'Account' | 'Class' | null;
  segment4type: 'Account' | 'Class' | null;
  segment5type: 'Account' | 'Class' | null;
  segment6type: 'Account' | 'Class' | null;
  segment7type: 'Account' | 'Class' | null;
  segment8type: 'Account' | 'Class' | null;
  segment9type: 'Account' | 'Class' | null;
  segment10type: 'Account' | 'Class' | null;
  cogs1: string | null;
  cogs2: string | null;
  cogs3: string | null;
  cogs4: string | null;
  cogs5: string | null;
  cogs6: string | null;
  cogs7: string | null;
  cogs8: string | null;
  cogs9: string | null;
  cogs10: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/glpaths`. */
export type GLPathRow = {
  id: number;
  location: number | null;
  path: string | null;
  sqlServerName: string | null;
  databaseName: string | null;
  lastPaymentSync: string | null;
  lastPaymentSyncBy: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/info/currencyCodes`. */
export type CurrencyCodeRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/invoiceEmailTemplates`. */
export type InvoiceEmailTemplateRow = {
  id: number;
  name: string | null;
  serviceSurvey: number | null;
  useSenderFlag: boolean | null;
  firstName: string | null;
  lastName: string | null;
  emailAddress: string | null;
  subject: string | null;
  body: string | null;
  copySenderFlag: boolean | null;
  invoiceStatus: number | null;
  attachInvoiceFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/invoiceTemplateSetups`. */
export type InvoiceTemplateSetupRow = {
  id: number;
  name: string | null;
  customFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/invoiceTemplates`. */
export type InvoiceTemplateRow = {
  id: number;
  name: string | null;
  marginLeft: number | null;
  marginRight: number | null;
  marginTop: number | null;
  marginBottom: number | null;
  logoVisibleFlag: boolean | null;
  headerLogoPosition: 'Center' | 'LeftSide' | 'RightSide' | null;
  remitToVisibleFlag: boolean | null;
  headerAddressPosition: 'Center' | 'LeftSide' | 'RightSide' | null;
  headerTitleVisibleFlag: boolean | null;
  headerTitleCaption: string | null;
  headerTitlePosition: 'Center' | 'LeftSide' | 'RightSide' | null;
  headerTitleFont: 'Regular' | 'RegularBold' | 'Large' | 'LargeBold' | 'ExtraLarge' | 'ExtraLargeBold' | null;
  headerTermsVisibleFlag: boolean | null;
  headerTermsCaption: string | null;
  headerDueDateVisibleFlag: boolean | null;
  headerDueDateCaption: string | null;
  headerPoNumberVisibleFlag: boolean | null;
  headerPoNumberCaption: string | null;
  headerReferenceVisibleFlag: boolean | null;
  headerReferenceCaption: string | null;
  headerAccountVisibleFlag: boolean | null;
  headerAccountCaption: string | null;
  headerTaxIdVisibleFlag: boolean | null;
  headerTaxIdCaption: string | null;
  headerShipToVisibleFlag: boolean | null;
  headerShipToCaption: string | null;
  headerHoursBasedExtendedAmountVisibleFlag: boolean | null;
  payableCaption: string | null;
  serviceHeaderTicketNumberVisibleFlag: boolean | null;
  serviceHeaderTicketNumberCaption: string | null;
  serviceHeaderCompanyNameVisibleFlag: boolean | null;
  serviceHeaderCompanyNameCaption: string | null;
  serviceHeaderSummaryVisibleFlag: boolean | null;
  serviceHeaderSummaryCaption: string | null;
  serviceHeaderContactNameVisibleFlag: boolean | null;
  serviceHeaderContactNameCaption: string | null;
  serviceHeaderDetailDescriptionVisibleFlag: boolean | null;
  serviceHeaderDetailDescriptionCaption: string | null;
  serviceHeaderResolutionVisibleFlag: boolean | null;
  serviceHeaderResolutionCaption: string | null;
  serviceHeaderAmountVisibleFlag: boolean | null;
  serviceHeaderAmountCaption: string | null;
  serviceHeaderBillingMethodVisibleFlag: boolean | null;
  serviceHeaderBillingMethodCaption: string | null;
  serviceHeaderClosedTasksVisibleFlag: boolean | null;
  serviceHeaderOpenTasksVisibleFlag: boolean | null;
  serviceHeaderBundledTicketsVisibleFlag: boolean | null;
  projectHeaderProjectNameVisibleFlag: boolean | null;
  projectHeaderProjectNameCaption: string | null;
  projectHeaderCompanyNameVisibleFlag: boolean | null;
  projectHeaderCompanyNameCaption: string | null;
  projectHeaderOriginalDownpaymentVisibleFlag: boolean | null;
  projectHeaderOriginalDownpaymentCaption: string | null;
  projectHeaderContactNameVisibleFlag: boolean | null;
  projectHeaderContactNameCaption: string | null;
  projectHeaderAmountVisibleFlag: boolean | null;
  projectHeaderAmountCaption: string | null;
  projectHeaderBillingMethodVisibleFlag: boolean | null;
  projectHeaderBillingMethodCaption: string | null;
  projectHeaderBillingTypeVisibleFlag: boolean | null;
  projectHeaderBillingTypeCaption: string | null;
  invoicePaymentAmountVisibleFlag: boolean | null;
  invoicePaymentAmountCaption: string | null;
  invoiceCreditAmountVisibleFlag: boolean | null;
  invoiceCreditAmountCaption: string | null;
  invoiceBalanceDueVisibleFlag: boolean | null;
  invoiceBalanceDueCaption: string | null;
  creditCreditAmountVisibleFlag: boolean | null;
  creditCreditAmountCaption: string | null;
  creditRemainingAmountVisibleFlag: boolean | null;
  creditRemainingAmountCaption: string | null;
  timeDetailVisibleFlag: boolean | null;
  timeDetailPrimarySortField: string | null;
  timeDetailPrimarySortDirection: string | null;
  timeDetailSecondarySortField: string | null;
  timeDetailSecondarySortDirection: string | null;
  timeDetailSubtotalVisibleFlag: boolean | null;
  timeDetailStartEndTimeVisibleFlag: boolean | null;
  timeDetailHoursVisibleFlag: boolean | null;
  timeDetailMembersVisibleFlag: boolean | null;
  timeDetailBillableVisibleFlag: boolean | null;
  timeDetailExtendedAmountVisibleFlag: boolean | null;
  timeDetailDollarAmountsOnHourseBasedVisibleFlag: boolean | null;
  timeDetailHourlyRateVisibleFlag: boolean | null;
  timeDetailContactsVisibleFlag: boolean | null;
  timeDetailNotesVisibleFlag: boolean | null;
  timeDetailNonBillableCaption: string | null;
  timeDetailAgreementVisibleFlag: boolean | null;
  timeDetailHoursBasedHoursVisibleFlag: boolean | null;
  timeDetailHoursBasedExtAmountVisibleFlag: boolean | null;
  timeDetailHoursbasedHourlyRateVisibleFlag: boolean | null;
  timeDetailAmountBasedHoursVisibleFlag: boolean | null;
  timeDetailAmountBasedExtAmountVisibleFlag: boolean | null;
  timeDetailAmountBasedHourlyRateVisibleFlag: boolean | null;
  timeDetailSRTicketSummaryVisibleFlag: boolean | null;
  timeDetailSRContactVisibleFlag: boolean | null;
  timeDetailSRAddressVisibleFlag: boolean | null;
  timeDetailPmPhaseVisibleFlag: boolean | null;
  timeDetailPmSummaryVisibleFlag: boolean | null;
  timeDetailTicketNumberVisibleFlag: boolean | null;
  timeDetailDatesVisibleFlag: boolean | null;
  servicesStaffCaption: string | null;
  servicesStaffVisibleFlag: boolean | null;
  servicesAmountCaption: string | null;
  servicesAmountVisibleFlag: boolean | null;
  servicesHoursCaption: string | null;
  servicesHoursVisibleFlag: boolean | null;
  servicesRateCaption: string | null;
  servicesRateVisibleFlag: boolean | null;
  servicesWorkRoleCaption: string | null;
  servicesWorkRoleVisibleFlag: boolean | null;
  servicesWorkTypeCaption: string | null;
  servicesWorkTypeVisibleFlag: boolean | null;
  servicesTotalVisibleFlag: boolean | null;
  servicesMemberNameVisibleFlag: boolean | null;
  servicesMemberNameCaption: string | null;
  currencyIdVisibleFlag: boolean | null;
  currencySymbolVisibleFlag: boolean | null;
  portalFlag: boolean | null;
  servicesCollapsedFlag: boolean | null;
  expensesCollapsedFlag: boolean | null;
  otherChargesCollapsedFlag: boolean | null;
  expensesTypeCaption: string | null;
  expensesStaffCaption: string | null;
  expensesAmountCaption: string | null;
  expensesTypeVisibleFlag: boolean | null;
  expensesStaffVisibleFlag: boolean | null;
  expensesAmountVisibleFlag: boolean | null;
  expensesTotalVisibleFlag: boolean | null;
  expenseDetailSubtotalVisibleFlag: boolean | null;
  expenseDetailMembersVisibleFlag: boolean | null;
  expenseDetailContactsVisibleFlag: boolean | null;
  expenseDetailBillableVisibleFlag: boolean | null;
  expenseDetailExtAmountVisibleFlag: boolean | null;
  expenseDetailNotesVisibleFlag: boolean | null;
  expenseDetailPrimarySortField: string | null;
  expenseDetailPrimarySortDirection: string | null;
  expenseDetailSecondarySortField: string | null;
  expenseDetailSecondarySortDirection: string | null;
  expenseDetailNonbillableCaption: string | null;
  expenseDetailVisibleFlag: boolean | null;
  expenseDetailAgreementVisibleFlag: boolean | null;
  expenseDetailAgreementExtAmountVisibleFlag: boolean | null;
  expenseDetailTicketNumberVisibleFlag: boolean | null;
  expenseDetailSrTicketSummaryVisibleFlag: boolean | null;
  expenseDetailSrContactVisibleFlag: boolean | null;
  expenseDetailSrAddressVisibleFlag: boolean | null;
  expenseDetailPmPhaseVisibleFlag: boolean | null;
  expenseDetailPmSummaryVisibleFlag: boolean | null;
  otherChargesAmountCaption: string | null;
  otherChargesAmountVisibleFlag: boolean | null;
  otherChargesDescriptionCaption: string | null;
  otherChargesDescriptionVisibleFlag: boolean | null;
  otherChargesDisplaySixDecimals: boolean | null;
  otherChargesItemIdVisibleFlag: boolean | null;
  otherChargesPriceCaption: string | null;
  otherChargesPriceVisibleFlag: boolean | null;
  otherChargesQuantityCaption: string | null;
  otherChargesQuantityVisibleFlag: boolean | null;
  otherChargesSerialNumberVisibleFlag: boolean | null;
  otherChargesTotalVisibleFlag: boolean | null;
  adjustmentDescriptionVisibleFlag: boolean | null;
  adjustmentDescriptionCaption: string | null;
  adjustmentQuantityVisibleFlag: boolean | null;
  adjustmentQuantityCaption: string | null;
  adjustmentAmountVisibleFlag: boolean | null;
  adjustmentAmountCaption: string | null;
  adjustmentAgrTypeVisibleFlag: boolean | null;
  adjustmentTotalVisibleFlag: boolean | null;
  adjustmentPriceVisibleFlag: boolean | null;
  adjustmentPriceCaption: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/invoices`. */
export type InvoiceRow = {
  id: number;
  invoiceNumber: string | null;
  type: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  status: number | null;
  company: number | null;
  billToCompany: number | null;
  shipToCompany: number | null;
  accountNumber: string | null;
  applyToType: 'All' | 'Agreement' | 'Project' | 'ProjectPhase' | 'SalesOrder' | 'Ticket' | null;
  applyToId: number | null;
  attention: string | null;
  shipToAttention: string | null;
  billingSite: number | null;
  shippingSite: number | null;
  billingTerms: number | null;
  reference: string | null;
  customerPO: string | null;
  templateSetupId: number | null;
  invoiceTemplate: number | null;
  emailTemplateId: number | null;
  addToBatchEmailList: boolean | null;
  date: string | null;
  restrictDownpaymentFlag: boolean | null;
  location: number | null;
  department: number | null;
  territory: number | null;
  topComment: string | null;
  bottomComment: string | null;
  taxableFlag: boolean | null;
  taxCode: number | null;
  internalNotes: string | null;
  downpaymentPreviouslyTaxedFlag: boolean | null;
  serviceTotal: number | null;
  overrideDownPaymentAmountFlag: boolean | null;
  currency: number | null;
  dueDate: string | null;
  expenseTotal: number | null;
  productTotal: number | null;
  previousProgressApplied: number | null;
  serviceAdjustmentAmount: number | null;
  agreementAmount: number | null;
  downpaymentApplied: number | null;
  subtotal: number | null;
  total: number | null;
  remainingDownpayment: number | null;
  salesTax: number | null;
  adjustmentReason: string | null;
  adjustedBy: string | null;
  closedBy: string | null;
  payments: number | null;
  credits: number | null;
  balance: number | null;
  specialInvoiceFlag: boolean | null;
  billingSetupReference: number | null;
  ticket: number | null;
  project: number | null;
  phase: number | null;
  salesOrder: number | null;
  agreement: number | null;
  glBatch: number | null;
  unbatchedBatch: number | null;
  billedFrom: string | null;
  billedUntil: string | null;
  agreementTaxed: number | null;
  enteredAmount: number | null;
  taxedLevels: string | null;
  askedDownpayment: number | null;
  unpostedTotal: number | null;
  unpostedSubtotal: number | null;
  unpostedTax: number | null;
  reversedFlag: boolean | null;
  unpostedFlag: boolean | null;
  creditApplied: number | null;
  glAccount: string | null;
  description: string | null;
  dueDays: string | null;
  hasTime: boolean | null;
  hasExpenses: boolean | null;
  hasProducts: boolean | null;
  avalaraTaxFlag: boolean | null;
  itemTaxableFlag: boolean | null;
  stateTaxFlag: boolean | null;
  stateTaxXref: string | null;
  stateTaxAmount: number | null;
  countyTaxFlag: boolean | null;
  countyTaxXref: string | null;
  countyTaxAmount: number | null;
  cityTaxFlag: boolean | null;
  cityTaxXref: string | null;
  cityTaxAmount: number | null;
  countryTaxFlag: boolean | null;
  countryTaxXref: string | null;
  countryTaxAmount: number | null;
  compositeTaxFlag: boolean | null;
  compositeTaxXref: string | null;
  compositeTaxAmount: number | null;
  levelSixTaxFlag: boolean | null;
  levelSixTaxXref: string | null;
  levelSixTaxAmount: number | null;
  createdBy: string | null;
  dateClosed: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/invoices/{parentId}/commissions`. */
export type InvoiceCommissionRow = {
  id: number;
  member: number | null;
  percent: number | null;
  splitPercent: number | null;
  adjustment: number | null;
  netAmount: number | null;
  amount: number | null;
  invoice: number | null;
  opportunity: number | null;
  agreement: number | null;
  activity: number | null;
  ticket: number | null;
  project: number | null;
  salesOrder: number | null;
  adjustedBy: string | null;
  adjustedDate: string | null;
  adjustmentReason: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/invoices/{parentId}/payments`. */
export type InvoicePaymentRow = {
  id: number;
  type: string | null;
  source: string | null;
  invoice: number | null;
  credit: number | null;
  amount: number | null;
  balance: number | null;
  invoiceBalance: number | null;
  invoiceTotal: number | null;
  paymentDate: string | null;
  appliedBy: string | null;
  wisePayPayment: Json;
  paymentSyncStatus: string | null;
  glBatchID: string | null;
  paymentSyncDate: string | null;
  paymentAccount: string | null;
  aRPaymentAccount: string | null;
  unpostedFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/invoices/{parentId}/routings`. */
export type InvoiceRoutingRow = {
  id: number;
  invoice: number | null;
  sequenceNumber: number | null;
  member: number | null;
  reviewedFlag: boolean | null;
  dateReviewedUTC: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes`. */
export type TaxCodeRow = {
  id: number;
  identifier: string | null;
  description: string | null;
  invoiceCaption: string | null;
  country: number | null;
  effectiveDate: string | null;
  defaultFlag: boolean | null;
  displayOnInvoiceFlag: boolean | null;
  canadaCalculateGSTFlag: boolean | null;
  cancelDate: string | null;
  levelOneRate: number | null;
  levelOneRateType: 'Amount' | 'Percent' | null;
  levelOneTaxableMax: number | null;
  levelOneCaption: string | null;
  levelOneTaxCodeXref: string | null;
  levelOneAgencyXref: string | null;
  levelOneServicesFlag: boolean | null;
  levelOneExpensesFlag: boolean | null;
  levelOneProductsFlag: boolean | null;
  levelOneApplySingleUnitFlag: boolean | null;
  levelOneApplySingleUnitMin: number | null;
  levelOneApplySingleUnitMax: number | null;
  levelTwoRate: number | null;
  levelTwoRateType: 'Amount' | 'Percent' | null;
  levelTwoTaxableMax: number | null;
  levelTwoCaption: string | null;
  levelTwoTaxCodeXref: string | null;
  levelTwoAgencyXref: string | null;
  levelTwoServicesFlag: boolean | null;
  levelTwoExpensesFlag: boolean | null;
  levelTwoProductsFlag: boolean | null;
  levelTwoApplySingleUnitFlag: boolean | null;
  levelTwoApplySingleUnitMin: number | null;
  levelTwoApplySingleUnitMax: number | null;
  levelThreeRate: number | null;
  levelThreeRateType: 'Amount' | 'Percent' | null;
  levelThreeTaxableMax: number | null;
  levelThreeCaption: string | null;
  levelThreeTaxCodeXref: string | null;
  levelThreeAgencyXref: string | null;
  levelThreeServicesFlag: boolean | null;
  levelThreeExpensesFlag: boolean | null;
  levelThreeProductsFlag: boolean | null;
  levelThreeApplySingleUnitFlag: boolean | null;
  levelThreeApplySingleUnitMin: number | null;
  levelThreeApplySingleUnitMax: number | null;
  levelFourRate: number | null;
  levelFourRateType: 'Amount' | 'Percent' | null;
  levelFourTaxableMax: number | null;
  levelFourCaption: string | null;
  levelFourTaxCodeXref: string | null;
  levelFourAgencyXref: string | null;
  levelFourServicesFlag: boolean | null;
  levelFourExpensesFlag: boolean | null;
  levelFourProductsFlag: boolean | null;
  levelFourApplySingleUnitFlag: boolean | null;
  levelFourApplySingleUnitMin: number | null;
  levelFourApplySingleUnitMax: number | null;
  levelFiveRate: number | null;
  levelFiveRateType: 'Amount' | 'Percent' | null;
  levelFiveTaxableMax: number | null;
  levelFiveCaption: string | null;
  levelFiveTaxCodeXref: string | null;
  levelFiveAgencyXref: string | null;
  levelFiveServicesFlag: boolean | null;
  levelFiveExpensesFlag: boolean | null;
  levelFiveProductsFlag: boolean | null;
  levelFiveApplySingleUnitFlag: boolean | null;
  levelFiveApplySingleUnitMin: number | null;
  levelFiveApplySingleUnitMax: number | null;
  levelSixRate: number | null;
  levelSixRateType: 'Amount' | 'Percent' | null;
  levelSixTaxableMax: number | null;
  levelSixCaption: string | null;
  levelSixTaxCodeXref: string | null;
  levelSixAgencyXref: string | null;
  levelSixServicesFlag: boolean | null;
  levelSixExpensesFlag: boolean | null;
  levelSixProductsFlag: boolean | null;
  levelSixApplySingleUnitFlag: boolean | null;
  levelSixApplySingleUnitMin: number | null;
  levelSixApplySingleUnitMax: number | null;
  workRoleIds: readonly number[] | null;
  addAllWorkRoles: boolean | null;
  removeAllWorkRoles: boolean | null;
  expenseTypeIds: readonly number[] | null;
  addAllExpenseTypes: boolean | null;
  removeAllExpenseTypes: boolean | null;
  productTypeIds: readonly number[] | null;
  addAllProductTypes: boolean | null;
  removeAllProductTypes: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels`. */
export type TaxableExpenseTypeLevelRow = {
  id: number;
  taxCodeLevel: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels`. */
export type TaxableProductTypeLevelRow = {
  id: number;
  taxCodeLevel: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels`. */
export type TaxableXRefLevelRow = {
  id: number;
  taxCodeLevel: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels`. */
export type TaxableWorkRoleLevelRow = {
  id: number;
  taxCodeLevel: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{parentId}/expenseTypeExemptions`. */
export type ExpenseTypeExemptionRow = {
  id: number;
  expenseType: number | null;
  taxableLevels: readonly number[] | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{parentId}/productTypeExemptions`. */
export type ProductTypeExemptionRow = {
  id: number;
  productType: number | null;
  taxableLevels: readonly number[] | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{parentId}/taxCodeLevels`. */
export type TaxCodeLevelRow = {
  id: number;
  taxLevel: number | null;
  taxRate: number | null;
  rateType: 'Amount' | 'Percent' | null;
  taxableMax: number | null;
  caption: string | null;
  taxCodeXref: string | null;
  agencyXref: string | null;
  taxServicesFlag: boolean | null;
  taxExpensesFlag: boolean | null;
  taxProductsFlag: boolean | null;
  singleUnitFlag: boolean | null;
  singleUnitMinimum: number | null;
  singleUnitMaximum: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{parentId}/taxCodeXRefs`. */
export type TaxCodeXRefRow = {
  id: number;
  description: string | null;
  defaultFlag: boolean | null;
  levelOne: 'NonTaxable' | 'Taxable' | null;
  levelTwo: 'NonTaxable' | 'Taxable' | null;
  levelThree: 'NonTaxable' | 'Taxable' | null;
  levelFour: 'NonTaxable' | 'Taxable' | null;
  levelFive: 'NonTaxable' | 'Taxable' | null;
  levelSix: 'NonTaxable' | 'Taxable' | null;
  taxCode: number | null;
  taxableLevels: readonly number[] | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxCodes/{parentId}/workRoleExemptions`. */
export type WorkRoleExemptionRow = {
  id: number;
  workRole: number | null;
  taxableLevels: readonly number[] | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/finance/taxIntegrations`. */
export type TaxIntegrationRow = {
  id: number;
  taxIntegrationType: 'Avalara' | null;
  accountNumber: string | null;
  licenseKey: string | null;
  serviceUrl: string | null;
  companyCode: string | null;
  timeTaxCode: string | null;
  expenseTaxCode: string | null;
  productTaxCode: string | null;
  invoiceAmountTaxCode: string | null;
  enabledFlag: boolean | null;
  commitTransactionsFlag: boolean | null;
  salesInvoiceFlag: boolean | null;
  freightTaxCode: string | null;
  accountingIntegrationFlag: boolean | null;
  taxLineFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/campaigns`. */
export type CampaignRow = {
  id: number;
  name: string | null;
  type: number | null;
  subType: number | null;
  status: number | null;
  startDate: string | null;
  endDate: string | null;
  locationId: number | null;
  member: number | null;
  inactive: boolean | null;
  inactiveDaysAfterEnd: number | null;
  notes: string | null;
  defaultGroup: number | null;
  marketingManagerDefaultTrackId: number | null;
  opportunityDefaultTrackId: number | null;
  impressions: number | null;
  budgetRevenue: number | null;
  budgetCost: number | null;
  actualCost: number | null;
  budgetGrossMargin: number | null;
  budgetROI: number | null;
  actualRevenue: number | null;
  actualGrossMargin: number | null;
  actualROI: number | null;
  emailsSent: number | null;
  totalOpportunities: number | null;
  wonOpportunities: number | null;
  lostOpportunities: number | null;
  openOpportunities: number | null;
  lostRevenue: number | null;
  openRevenue: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/campaigns/statuses`. */
export type CampaignStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/campaigns/subTypes`. */
export type CampaignSubTypeCampaignSubTypeRow = {
  id: number;
  type: number | null;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/campaigns/types`. */
export type CampaignTypeRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/campaigns/{parentId}/audits`. */
export type CampaignAuditRow = {
  id: number;
  emailsSent: number | null;
  emailsUnsent: number | null;
  documentsCreated: number | null;
  emailSubject: string | null;
  group: number | null;
  campaignId: number | null;
  createdBy: string | null;
  dateCreated: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/campaigns/{parentId}/emailsOpened`. */
export type EmailOpenedRow = {
  id: number;
  campaignId: number | null;
  contactId: number | null;
  dateOpened: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/campaigns/{parentId}/formsSubmitted`. */
export type FormSubmittedRow = {
  id: number;
  campaignId: number | null;
  contactId: number | null;
  dateSubmitted: string | null;
  url: string | null;
  queryString: string | null;
  pageType: string | null;
  pageSubType: string | null;
  topic: string | null;
  version: string | null;
  status: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/campaigns/{parentId}/linksClicked`. */
export type LinkClickedRow = {
  id: number;
  campaignId: number | null;
  contactId: number | null;
  dateClicked: string | null;
  url: string | null;
  queryString: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/marketing/groups`. */
export type GroupRow = {
  id: number;
  name: string | null;
  publicDescription: string | null;
  publicFlag: boolean | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/RMADispositions`. */
export type RmaDispositionRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/adjustments`. */
export type ProcurementAdjustmentRow = {
  id: number;
  identifier: string | null;
  type: number | null;
  reason: string | null;
  notes: string | null;
  closedFlag: boolean | null;
  closedBy: string | null;
  closedDate: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/adjustments/types`. */
export type AdjustmentTypeRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  auditTrailFlag: boolean | null;
  dateCreated: string | null;
  createdBy: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/adjustments/{parentId}/details`. */
export type AdjustmentDetailRow = {
  id: number;
  catalogItem: number | null;
  description: string | null;
  quantityOnHand: number | null;
  unitCost: number | null;
  warehouse: number | null;
  warehouseBin: number | null;
  quantityAdjusted: number | null;
  serialNumber: string | null;
  adjustment: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/catalog`. */
export type CatalogItemRow = {
  id: number;
  identifier: string | null;
  description: string | null;
  inactiveFlag: boolean | null;
  subcategory: number | null;
  type: number | null;
  productClass: 'Agreement' | 'Bundle' | 'Inventory' | 'NonInventory' | 'Service' | null;
  serializedFlag: boolean | null;
  serializedCostFlag: boolean | null;
  phaseProductFlag: boolean | null;
  unitOfMeasure: number | null;
  minStockLevel: number | null;
  price: number | null;
  cost: number | null;
  priceAttribute: 'FixedFee' | 'NotToExceed' | 'OverrideRate' | 'TimeAndMaterials' | null;
  taxableFlag: boolean | null;
  dropShipFlag: boolean | null;
  specialOrderFlag: boolean | null;
  customerDescription: string | null;
  manufacturer: number | null;
  manufacturerPartNumber: string | null;
  vendor: number | null;
  vendorSku: string | null;
  notes: string | null;
  integrationXRef: string | null;
  sla: number | null;
  entityType: number | null;
  recurringFlag: boolean | null;
  recurringRevenue: number | null;
  recurringCost: number | null;
  recurringOneTimeFlag: boolean | null;
  recurringBillCycle: number | null;
  recurringCycleType: 'ContractYear' | 'CalendarYear' | null;
  dateEntered: string | null;
  calculatedPriceFlag: boolean | null;
  calculatedCostFlag: boolean | null;
  category: number | null;
  calculatedPrice: number | null;
  calculatedCost: number | null;
  billableOption: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  connectWiseID: string | null;
  agreementType: number | null;
  markupPercentage: number | null;
  markupFlag: boolean | null;
  autoUpdateUnitCostFlag: boolean | null;
  autoUpdateUnitPriceFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/catalog/{parentId}/components`. */
export type CatalogComponentRow = {
  id: number;
  sequenceNumber: number | null;
  quantity: number | null;
  catalogItem: number | null;
  hidePriceFlag: boolean | null;
  hideItemIdentifierFlag: boolean | null;
  hideDescriptionFlag: boolean | null;
  hideQuantityFlag: boolean | null;
  hideExtendedPriceFlag: boolean | null;
  parentCatalogItem: number | null;
  price: number | null;
  cost: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/catalog/{parentId}/inventory`. */
export type CatalogInventoryRow = {
  id: number;
  catalogItem: number | null;
  warehouse: number | null;
  warehouseBin: number | null;
  onHand: number | null;
  serialNumbers: Json;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/catalog/{parentId}/minimumStockByWarehouse`. */
export type MinimumStockByWarehouseRow = {
  id: number;
  warehouse: number | null;
  minimumStock: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/categories`. */
export type CategoryRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  priceLevelXref: string | null;
  integrationXref: string | null;
  locationIds: readonly number[] | null;
  defaultFlag: boolean | null;
  addAllLocations: boolean | null;
  removeAllLocations: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/changeorder`. */
export type ChangeOrderRow = {
  id: number;
  purchaseHeaderRecId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/directionalSyncs`. */
export type DirectionalSyncRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/invoicegrouping`. */
export type InvoiceGroupingRow = {
  id: number;
  name: string | null;
  customerDescription: string | null;
  inactiveFlag: boolean | null;
  showPriceFlag: boolean | null;
  showSubItemsFlag: boolean | null;
  groupParentChildAdditionsFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/manufacturers`. */
export type ManufacturerRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/onhandserialnumbers`. */
export type OnHandSerialNumberRow = {
  id: number;
  serial: string | null;
  catalogItem: number | null;
  warehouse: number | null;
  warehouseBin: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/pricingschedules`. */
export type PricingScheduleRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  defaultFlag: boolean | null;
  currency: number | null;
  companies: readonly number[] | null;
  setAllCompaniesFlag: boolean | null;
  removeAllCompaniesFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks`. */
export type PricingBreakRow = {
  id: number;
  detailId: number | null;
  amount: number | null;
  quantityStart: number | null;
  quantityEnd: number | null;
  unlimited: boolean | null;
  priceMethod: 'FlatRateForRange' | 'PercentMarkupFromCost' | 'PercentMarkdownFromPrice' | 'PricePerUnit' | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/pricingschedules/{parentId}/details`. */
export type PricingDetailRow = {
  id: number;
  product: number | null;
  category: number | null;
  subCategory: number | null;
  startDate: string | null;
  endDate: string | null;
  noEndDate: boolean | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/products`. */
export type ProductItemRow = {
  id: number;
  catalogItem: number | null;
  description: string | null;
  sequenceNumber: number | null;
  quantity: number | null;
  unitOfMeasure: number | null;
  price: number | null;
  cost: number | null;
  extPrice: number | null;
  extCost: number | null;
  discount: number | null;
  margin: number | null;
  agreementAmount: number | null;
  priceMethod: 'FlatRateForRange' | 'PercentMarkupFromCost' | 'PercentMarkdownFromPrice' | 'PricePerUnit' | null;
  billableOption: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  agreement: number | null;
  location: number | null;
  businessUnit: number | null;
  vendor: number | null;
  vendorSku: string | null;
  taxableFlag: boolean | null;
  dropshipFlag: boolean | null;
  specialOrderFlag: boolean | null;
  phaseProductFlag: boolean | null;
  cancelledFlag: boolean | null;
  quantityCancelled: number | null;
  cancelledReason: string | null;
  customerDescription: string | null;
  internalNotes: string | null;
  productSuppliedFlag: boolean | null;
  subContractorShipToId: number | null;
  subContractorAmountLimit: number | null;
  recurring: Json;
  sla: number | null;
  entityType: number | null;
  ticket: number | null;
  project: number | null;
  phase: number | null;
  salesOrder: number | null;
  opportunity: number | null;
  invoice: number | null;
  warehouseIdObject: number | null;
  warehouseBinIdObject: number | null;
  calculatedPriceFlag: boolean | null;
  calculatedCostFlag: boolean | null;
  forecastDetailId: number | null;
  cancelledBy: number | null;
  cancelledDate: string | null;
  purchaseDate: string | null;
  taxCode: number | null;
  integrationXRef: string | null;
  listPrice: number | null;
  serialNumberIds: readonly number[] | null;
  serialNumbers: readonly string[] | null;
  company: number | null;
  forecastStatus: number | null;
  productClass: 'Agreement' | 'Bundle' | 'Inventory' | 'NonInventory' | 'Service' | null;
  needToPurchaseFlag: boolean | null;
  needToOrderQuantity: number | null;
  minimumStockFlag: boolean | null;
  shipSet: string | null;
  calculatedPrice: number | null;
  calculatedCost: number | null;
  invoiceGrouping: number | null;
  poApprovedFlag: boolean | null;
  addComponentsFlag: boolean | null;
  ignorePricingSchedulesFlag: boolean | null;
  asioSubscriptionsID: string | null;
  bypassForecastUpdate: boolean | null;
  coveredOn: string | null;
  costBeforePick: number | null;
  servedFlag: boolean | null;
  billedAddition: number | null;
  chargeToType: string | null;
  chargeToId: number | null;
  purchaseOrderNumber: string | null;
  billStatus: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/products/{parentId}/components`. */
export type ProductComponentRow = {
  id: number;
  sequenceNumber: number | null;
  quantity: number | null;
  catalogItem: number | null;
  hidePriceFlag: boolean | null;
  hideItemIdentifierFlag: boolean | null;
  hideDescriptionFlag: boolean | null;
  hideQuantityFlag: boolean | null;
  hideExtendedPriceFlag: boolean | null;
  vendor: number | null;
  parentProductItem: number | null;
  productItem: number | null;
  price: number | null;
  cost: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/products/{parentId}/pickingShippingDetails`. */
export type ProductPickingShippingDetailRow = {
  id: number;
  pickedQuantity: number | null;
  shippedQuantity: number | null;
  warehouse: number | null;
  warehouseBin: number | null;
  shipmentMethod: number | null;
  serialNumber: string | null;
  serialNumberIds: readonly number[] | null;
  trackingNumber: string | null;
  productItem: number | null;
  lineNumber: number | null;
  quantity: number | null;
  expectedArrivalDate: string | null;
  shipmentDate: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/purchaseorders`. */
export type PurchaseOrderRow = {
  id: number;
  businessUnit: number | null;
  cancelReason: string | null;
  closedFlag: boolean | null;
  closedBy: string | null;
  customerCity: string | null;
  customerCompany: number | null;
  customerContact: number | null;
  customerCountry: number | null;
  customerExtension: string | null;
  customerName: string | null;
  customerPhone: string | null;
  customerSite: number | null;
  customerSiteName: string | null;
  customerState: string | null;
  customerStreetLine1: string | null;
  customerStreetLine2: string | null;
  customerZip: string | null;
  dateClosed: string | null;
  dropShipCustomerFlag: boolean | null;
  enteredBy: string | null;
  freightCost: number | null;
  freightPackingSlip: string | null;
  freightTaxTotal: number | null;
  internalNotes: string | null;
  location: number | null;
  poDate: string | null;
  poNumber: string | null;
  salesTax: number | null;
  shipmentDate: string | null;
  shipmentMethod: number | null;
  shippingInstructions: string | null;
  status: number | null;
  subTotal: number | null;
  taxCode: number | null;
  taxFreightFlag: boolean | null;
  taxPoFlag: boolean | null;
  terms: number | null;
  total: number | null;
  trackingNumber: string | null;
  updateShipmentInfo: boolean | null;
  updateVendorOrderNumber: boolean | null;
  vendorCompany: number | null;
  vendorContact: number | null;
  vendorInvoiceDate: string | null;
  vendorInvoiceNumber: string | null;
  vendorOrderNumber: string | null;
  vendorSite: number | null;
  warehouse: number | null;
  warehouseContact: number | null;
  currency: number | null;
  openStatus: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/purchaseorders/{parentId}/lineitems`. */
export type PurchaseOrderLineItemRow = {
  id: number;
  backorderedFlag: boolean | null;
  canceledBy: string | null;
  canceledFlag: boolean | null;
  canceledReason: string | null;
  closedFlag: boolean | null;
  dateCanceled: string | null;
  dateCanceledUtc: string | null;
  description: string | null;
  displayInternalNotesFlag: boolean | null;
  expectedShipDate: string | null;
  internalNotes: string | null;
  lineNumber: number | null;
  packingSlip: string | null;
  product: number | null;
  purchaseOrderId: number | null;
  purchaseOrderNumber: string | null;
  quantity: number | null;
  receivedQuantity: number | null;
  serialNumbers: string | null;
  shipDate: string | null;
  shipmentMethod: number | null;
  tax: number | null;
  trackingNumber: string | null;
  unitCost: number | null;
  unitOfMeasure: number | null;
  vendorOrderNumber: string | null;
  vendorSku: string | null;
  warehouse: number | null;
  warehouseBin: number | null;
  shipSet: string | null;
  dateReceived: string | null;
  receivedStatus: 'Waiting' | 'FullyReceived' | 'PartiallyReceiveCancelRest' | 'PartiallyReceiveCloneRest' | null;
  extCost: number | null;
  expectedArrivalDate: string | null;
  isDetachAvailable: boolean | null;
  batchedFlag: boolean | null;
  unbatchedRecId: number | null;
  salesOrder: Json;
  demandedFor: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/purchaseorders/{parentId}/notes`. */
export type PurchaseOrderNoteRow = {
  id: number;
  purchaseHeaderRecID: number | null;
  text: string | null;
  type: number | null;
  flagged: boolean | null;
  enteredBy: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/purchaseorderstatuses`. */
export type PurchaseOrderStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  closedFlag: boolean | null;
  inactiveFlag: boolean | null;
  defaultClosedFlag: boolean | null;
  sortOrder: number | null;
  emailTemplate: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/purchaseorderstatuses/{parentId}/emailtemplates`. */
export type PurchaseOrderStatusEmailTemplateRow = {
  id: number;
  status: number | null;
  useSenderFlag: boolean | null;
  firstName: string | null;
  lastName: string | null;
  emailAddress: string | null;
  subject: string | null;
  body: string | null;
  copySenderFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/purchaseorderstatuses/{parentId}/notifications`. */
export type PurchaseOrderStatusNotificationRow = {
  id: number;
  notifyWho: number | null;
  status: number | null;
  member: number | null;
  email: string | null;
  workflowStep: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/rmaActions`. */
export type RmaActionRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/rmaStatuses`. */
export type RmaStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  sortOrder: number | null;
  closedFlag: boolean | null;
  emailTemplate: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/rmaStatuses/{parentId}/emailTemplates`. */
export type RmaStatusEmailTemplateRow = {
  id: number;
  status: number | null;
  useSenderFlag: boolean | null;
  firstName: string | null;
  lastName: string | null;
  emailAddress: string | null;
  subject: string | null;
  body: string | null;
  copySenderFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/rmaStatuses/{parentId}/notifications`. */
export type RmaStatusNotificationRow = {
  id: number;
  notifyWho: number | null;
  status: number | null;
  member: number | null;
  email: string | null;
  workflowStep: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/rmaTags`. */
export type RmaTagRow = {
  id: number;
  serviceTicket: number | null;
  salesOrder: number | null;
  invoice: number | null;
  project: number | null;
  summary: string | null;
  product: number | null;
  ivDescription: string | null;
  productDescription: string | null;
  serialNumber: string | null;
  mfgItemID: string | null;
  status: number | null;
  listPrice: number | null;
  unitPrice: number | null;
  location: number | null;
  department: number | null;
  problemDescription: string | null;
  returnedCompany: number | null;
  returnedContact: number | null;
  returnedContactType: string | null;
  returnedContactPhone: string | null;
  returnedContactExtension: string | null;
  returnedContactEmail: string | null;
  returnedContactAddressLine1: string | null;
  returnedContactAddressLine2: string | null;
  returnedContactCity: string | null;
  returnedContactState: string | null;
  returnedContactZip: string | null;
  returnedContactCountry: number | null;
  rmaDisposition: number | null;
  returnedSite: number | null;
  purchasedCompany: number | null;
  purchasedContact: number | null;
  purchasedContactType: string | null;
  purchasedContactPhone: string | null;
  purchasedContactExtension: string | null;
  purchasedContactEmail: string | null;
  purchasedContactAddressLine1: string | null;
  purchasedContactAddressLine2: string | null;
  purchasedContactCity: string | null;
  purchasedContactState: string | null;
  purchasedContactZip: string | null;
  purchasedContactCountry: number | null;
  purchasedInvoiceNumber: string | null;
  purchasedInvoiceDate: string | null;
  purchasedOrderNumber: string | null;
  purchasedVendorAction: number | null;
  purchasedVendorRmaNumber: string | null;
  purchasedSite: number | null;
  purchasedNotes: string | null;
  warrantyCompany: number | null;
  warrantyContact: number | null;
  warrantyContactType: string | null;
  warrantyContactPhone: string | null;
  warrantyContactEmail: string | null;
  warrantyContactExtension: string | null;
  warrantyContactAddressLine1: string | null;
  warrantyContactAddressLine2: string | null;
  warrantyContactCity: string | null;
  warrantyContactState: string | null;
  warrantyContactZip: string | null;
  warrantyContactCountry: number | null;
  warrantySite: number | null;
  warrantyNotes: string | null;
  repairCompany: number | null;
  repairContact: number | null;
  repairContactType: string | null;
  repairContactPhone: string | null;
  repairContactExtension: string | null;
  repairContactEmail: string | null;
  repairContactAddressLine1: string | null;
  repairContactAddressLine2: string | null;
  repairContactCity: string | null;
  repairContactState: string | null;
  repairContactZip: string | null;
  repairContactCountry: number | null;
  repairOrderNumber: string | null;
  repairSite: number | null;
  repairNotes: string | null;
  dropShipFlag: boolean | null;
  shipMethod: number | null;
  shippingDate: string | null;
  shippingTrackingNumber: string | null;
  internalNotes: string | null;
  closingNotes: string | null;
  dateClosed: string | null;
  accountManager: number | null;
  technicalContact: number | null;
  currency: number | null;
  closedBy: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/settings`. */
export type ProcurementSettingRow = {
  id: number;
  startingPurchaseOrderNum: number | null;
  purchaseOrderPrefix: string | null;
  purchaseOrderSuffix: string | null;
  prefixSuffixType: 'Prefix' | 'Suffix' | null;
  disableCostUpdatesFlag: boolean | null;
  disableNegativeInventoryFlag: boolean | null;
  costingMethod: 'FIFO' | 'LIFO' | 'AverageCosting' | null;
  autoClosePurchaseOrderFlag: boolean | null;
  autoClosePurchaseOrderItemFlag: boolean | null;
  autoApprovePurchaseOrderFlag: boolean | null;
  taxPurchaseOrderFlag: boolean | null;
  taxFreightFlag: boolean | null;
  useVendorTaxCodeFlag: boolean | null;
  numDecimalPlaces: number | null;
  disableAutoPickFlag: boolean | null;
  defaultProductTaxableFlag: boolean | null;
  eoriNumber: string | null;
  notificationForChangesInShippingInfoFlag: boolean | null;
  shippingInfoNotificationEmail: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/shipmentmethods`. */
export type ShipmentMethodRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  trackingUrl: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/subcategories`. */
export type SubCategoryRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  integrationXref: string | null;
  defaultFlag: boolean | null;
  category: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/types`. */
export type ProductTypeRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  typeXref: 'InventoryPart' | 'NonInventoryPart' | 'OtherCharge' | 'Service' | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/unitOfMeasures`. */
export type UnitOfMeasureRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  defaultFlag: boolean | null;
  uomScheduleXref: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/unitOfMeasures/{parentId}/conversions`. */
export type ConversionRow = {
  id: number;
  quantity: number | null;
  uomType: number | null;
  parentUOM: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/warehouseBins`. */
export type WarehouseBinRow = {
  id: number;
  name: string | null;
  warehouse: number | null;
  location: number | null;
  department: number | null;
  minQuantity: number | null;
  maxQuantity: number | null;
  overflowBin: number | null;
  manager: number | null;
  length: number | null;
  width: number | null;
  height: number | null;
  weight: number | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  quantityOnHand: number | null;
  company: number | null;
  transferBin: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/procurement/warehouses`. */
export type WarehouseRow = {
  id: number;
  name: string | null;
  company: number | null;
  location: number | null;
  contact: number | null;
  department: number | null;
  manager: number | null;
  site: number | null;
  locationXref: string | null;
  locationDefaultFlag: boolean | null;
  overallDefaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  lockedFlag: boolean | null;
  currency: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/boards/{grandparentId}/teams/{parentId}/members`. */
export type ProjectBoardTeamMemberRow = {
  id: number;
  member: number | null;
  projectRole: number | null;
  workRole: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/boards/{parentId}/kanbanSettings`. */
export type ProjectBoardKanbanSettingRow = {
  id: number;
  name: string | null;
  color: string | null;
  order: number | null;
  statuses: Json;
  updatedBy: string | null;
  lastUpdated: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/boards/{parentId}/teams`. */
export type ProjectBoardTeamRow = {
  id: number;
  name: string | null;
  location: number | null;
  department: number | null;
  defaultFlag: boolean | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/phaseStatuses`. */
export type PhaseStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  collapsedFlag: boolean | null;
  closedFlag: boolean | null;
  boardAssociationIds: readonly number[] | null;
  statusIndicator: number | null;
  customStatusIndicatorName: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projectTemplates`. */
export type ProjectTemplateRow = {
  id: number;
  name: string | null;
  description: string | null;
  connectWiseId: string | null;
  type: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks`. */
export type ProjectTemplateTaskRow = {
  id: number;
  ticketId: number | null;
  sequence: number | null;
  description: string | null;
  connectWiseId: string | null;
  parentId: number | null;
  grandParentId: number | null;
  parentConnectWiseId: string | null;
  grandParentConnectWiseId: string | null;
  summary: string | null;
  code: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projectTemplates/{parentId}/projectTemplatePhases`. */
export type ProjectTemplatePhaseRow = {
  id: number;
  templateRecId: number | null;
  parentPhase: number | null;
  description: string | null;
  budgetHours: number | null;
  notes: string | null;
  markAsMilestone: boolean | null;
  phaseBilledSeparately: boolean | null;
  wbsCode: string | null;
  connectWiseId: string | null;
  parentId: number | null;
  parentConnectWiseId: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projectTemplates/{parentId}/projectTemplateTickets`. */
export type ProjectTemplateTicketRow = {
  id: number;
  projectTemplateId: number | null;
  projectTemplatePhaseId: number | null;
  lineNumber: number | null;
  description: string | null;
  connectWiseId: string | null;
  parentId: number | null;
  parentConnectWiseId: string | null;
  projectTemplatePhaseCwId: string | null;
  notes: string | null;
  internalAnalysis: string | null;
  resolution: string | null;
  budgetHours: number | null;
  duration: number | null;
  wbsCode: string | null;
  billSeparatelyFlag: boolean | null;
  markAsMilestoneFlag: boolean | null;
  recordType: string | null;
  pmTmpProjectRecID: number | null;
  predecessorType: string | null;
  predecessorId: number | null;
  predecessorClosedFlag: boolean | null;
  lagDays: number | null;
  lagNonworkingDaysFlag: boolean | null;
  priority: number | null;
  source: number | null;
  workRole: number | null;
  workType: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projectTypes`. */
export type ProjectTypeRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  integrationXref: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projects`. */
export type ProjectRow = {
  id: number;
  actualEnd: string | null;
  actualHours: number | null;
  actualStart: string | null;
  agreement: number | null;
  billExpenses: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billingAmount: number | null;
  billingAttention: string | null;
  billingMethod: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  billingRateType: 'StaffMember' | 'WorkRole' | null;
  billingTerms: number | null;
  billProducts: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProjectAfterClosedFlag: boolean | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billToCompany: number | null;
  billToContact: number | null;
  billToSite: number | null;
  billUnapprovedTimeAndExpense: boolean | null;
  board: number | null;
  budgetAnalysis: 'ActualHours' | 'BillableHours' | null;
  budgetFlag: boolean | null;
  budgetHours: number | null;
  company: number | null;
  contact: number | null;
  customerPO: string | null;
  description: string | null;
  currency: number | null;
  downpayment: number | null;
  estimatedEnd: string | null;
  percentComplete: number | null;
  estimatedExpenseRevenue: number | null;
  estimatedHours: number | null;
  estimatedProductRevenue: number | null;
  estimatedStart: string | null;
  estimatedTimeRevenue: number | null;
  expenseApprover: number | null;
  includeDependenciesFlag: boolean | null;
  includeEstimatesFlag: boolean | null;
  location: number | null;
  department: number | null;
  manager: number | null;
  name: string | null;
  opportunity: number | null;
  projectTemplateId: number | null;
  restrictDownPaymentFlag: boolean | null;
  scheduledEnd: string | null;
  scheduledHours: number | null;
  scheduledStart: string | null;
  shipToCompany: number | null;
  shipToContact: number | null;
  shipToSite: number | null;
  site: number | null;
  status: number | null;
  closedFlag: boolean | null;
  timeApprover: number | null;
  type: number | null;
  doNotDisplayInPortalFlag: boolean | null;
  billingStartDate: string | null;
  poAmount: number | null;
  estimatedTimeCost: number | null;
  estimatedExpenseCost: number | null;
  estimatedProductCost: number | null;
  taxCode: number | null;
  billableHours: number | null;
  nonBillableHours: number | null;
  invoicedHours: number | null;
  agreementHours: number | null;
  closedBy: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projects/{parentId}/contacts`. */
export type ProjectContactRow = {
  id: number;
  projectId: number | null;
  contact: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projects/{parentId}/notes`. */
export type ProjectNoteRow = {
  id: number;
  projectId: number | null;
  text: string | null;
  type: number | null;
  flagged: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projects/{parentId}/phases`. */
export type ProjectPhaseRow = {
  id: number;
  projectId: number | null;
  description: string | null;
  board: number | null;
  status: number | null;
  agreement: number | null;
  opportunity: number | null;
  department: number | null;
  parentPhase: number | null;
  wbsCode: string | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  markAsMilestoneFlag: boolean | null;
  notes: string | null;
  deadlineDate: string | null;
  billSeparatelyFlag: boolean | null;
  billingMethod: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  scheduledHours: number | null;
  scheduledStart: string | null;
  scheduledEnd: string | null;
  actualHours: number | null;
  actualStart: string | null;
  actualEnd: string | null;
  budgetHours: number | null;
  startDate: string | null;
  endDate: string | null;
  locationId: number | null;
  hourlyRate: number | null;
  billingStartDate: string | null;
  billPhaseClosedFlag: boolean | null;
  billProjectClosedFlag: boolean | null;
  downpayment: number | null;
  poNumber: string | null;
  poAmount: number | null;
  estimatedTimeCost: number | null;
  estimatedExpenseCost: number | null;
  estimatedProductCost: number | null;
  estimatedTimeRevenue: number | null;
  estimatedExpenseRevenue: number | null;
  estimatedProductRevenue: number | null;
  currency: number | null;
  billToCompany: number | null;
  billToContact: number | null;
  billToSite: number | null;
  shipToCompany: number | null;
  shipToContact: number | null;
  shipToSite: number | null;
  billingTerms: number | null;
  taxCode: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/projects/{parentId}/teamMembers`. */
export type ProjectTeamMemberRow = {
  id: number;
  projectId: number | null;
  hours: number | null;
  member: number | null;
  projectRole: number | null;
  workRole: number | null;
  startDate: string | null;
  endDate: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/securityRoles`. */
export type ProjectSecurityRoleRow = {
  id: number;
  name: string | null;
  managerRoleFlag: boolean | null;
  defaultContactFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/securityRoles/{parentId}/settings`. */
export type ProjectSecurityRoleSettingRow = {
  id: number;
  addLevel: 'None' | 'My' | 'All' | null;
  editLevel: 'None' | 'My' | 'All' | null;
  deleteLevel: 'None' | 'My' | 'All' | null;
  inquireLevel: 'None' | 'My' | 'All' | null;
  moduleIdentifier: string | null;
  myFlag: boolean | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/statusIndicators`. */
export type StatusIndicatorRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  color: string | null;
  icon: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/statuses`. */
export type ProjectStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  noTimeFlag: boolean | null;
  closedFlag: boolean | null;
  statusIndicator: number | null;
  customStatusIndicatorName: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/project/{parentId}/billingRates`. */
export type ProjectBillingRateRow = {
  id: number;
  projectRecId: number | null;
  hourlyRate: number | null;
  workRole: number | null;
  activityClassRecId: number | null;
  member: number | null;
  memberRecId: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/activities`. */
export type ActivityRow = {
  id: number;
  name: string | null;
  type: number | null;
  company: number | null;
  contact: number | null;
  phoneNumber: string | null;
  email: string | null;
  status: number | null;
  opportunity: number | null;
  ticket: number | null;
  agreement: number | null;
  campaign: number | null;
  notes: string | null;
  dateStart: string | null;
  dateEnd: string | null;
  assignedBy: number | null;
  assignTo: number | null;
  scheduleStatus: number | null;
  reminder: number | null;
  where: number | null;
  notifyFlag: boolean | null;
  mobileGuid: string | null;
  currency: number | null;
  dateClosed: string | null;
  closedBy: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/activities/statuses`. */
export type ActivityStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  spawnFollowupFlag: boolean | null;
  closedFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/activities/types`. */
export type ActivityTypeRow = {
  id: number;
  name: string | null;
  points: number | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  emailFlag: boolean | null;
  memoFlag: boolean | null;
  historyFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/commissions`. */
export type CommissionRow = {
  id: number;
  member: number | null;
  commissionPercent: number | null;
  dateStart: string | null;
  dateEnd: string | null;
  location: number | null;
  department: number | null;
  company: number | null;
  site: number | null;
  agreement: number | null;
  project: number | null;
  serviceBoard: number | null;
  ticket: number | null;
  territory: number | null;
  billingMethod: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  serviceType: number | null;
  projectBoard: number | null;
  projectType: number | null;
  agreementType: number | null;
  numberOfMonths: number | null;
  productCategory: number | null;
  productSubCategory: number | null;
  item: number | null;
  commissionBasis: 'GrossProfit' | 'SalesAmount' | null;
  invoiceOption: 'AllInvoices' | 'PaidInvoices' | null;
  servicesFlag: boolean | null;
  agreementsFlag: boolean | null;
  productsFlag: boolean | null;
  myOpportunitiesFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/opportunities`. */
export type OpportunityRow = {
  id: number;
  name: string | null;
  expectedCloseDate: string | null;
  type: number | null;
  stage: number | null;
  status: number | null;
  priority: Json;
  notes: string | null;
  probability: number | null;
  source: string | null;
  rating: number | null;
  campaign: number | null;
  primarySalesRep: number | null;
  secondarySalesRep: number | null;
  locationId: number | null;
  businessUnitId: number | null;
  company: number | null;
  contact: number | null;
  site: number | null;
  customerPO: string | null;
  pipelineChangeDate: string | null;
  dateBecameLead: string | null;
  closedDate: string | null;
  closedBy: number | null;
  totalSalesTax: number | null;
  shipToCompany: number | null;
  shipToContact: number | null;
  shipToSite: number | null;
  billToCompany: number | null;
  billToContact: number | null;
  billToSite: number | null;
  billingTerms: number | null;
  taxCode: number | null;
  currency: number | null;
  technicalContact: number | null;
  forecastRevenue: number | null;
  forecastCost: number | null;
  productRevenue: number | null;
  productCost: number | null;
  serviceRevenue: number | null;
  serviceCost: number | null;
  agreementRevenue: number | null;
  agreementCost: number | null;
  other1Revenue: number | null;
  other1Cost: number | null;
  other2Revenue: number | null;
  other2Cost: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/opportunities/ratings`. */
export type OpportunityRatingRow = {
  id: number;
  name: string | null;
  sortOrder: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/opportunities/statuses`. */
export type OpportunityStatusRow = {
  id: number;
  name: string | null;
  wonFlag: boolean | null;
  lostFlag: boolean | null;
  closedFlag: boolean | null;
  inactiveFlag: boolean | null;
  defaultFlag: boolean | null;
  enteredBy: string | null;
  dateEntered: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/opportunities/types`. */
export type OpportunityTypeRow = {
  id: number;
  description: string | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/opportunities/{parentId}/contacts`. */
export type OpportunityContactRow = {
  id: number;
  contact: number | null;
  role: number | null;
  notes: string | null;
  referralFlag: boolean | null;
  opportunityId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/opportunities/{parentId}/forecast`. */
export type ForecastItemRow = {
  id: number;
  forecastDescription: string | null;
  opportunity: number | null;
  quantity: number | null;
  status: number | null;
  catalogItem: number | null;
  productDescription: string | null;
  productClass: string | null;
  revenue: number | null;
  cost: number | null;
  margin: number | null;
  percentage: number | null;
  includeFlag: boolean | null;
  quoteWerksDocNo: string | null;
  quoteWerksDocName: string | null;
  quoteWerksQuantity: number | null;
  forecastType: 'Other1' | 'Other2' | 'Agreement' | 'Product' | 'Service' | null;
  linkFlag: boolean | null;
  recurringRevenue: number | null;
  recurringCost: number | null;
  recurringDateStart: string | null;
  recurringDateEnd: string | null;
  billCycle: number | null;
  cycleBasis: string | null;
  cycles: number | null;
  recurringFlag: boolean | null;
  sequenceNumber: number | null;
  subNumber: number | null;
  taxableFlag: boolean | null;
  forecastItems: Json;
  productRevenue: Json;
  serviceRevenue: Json;
  agreementRevenue: Json;
  timeRevenue: Json;
  expenseRevenue: Json;
  forecastRevenueTotals: Json;
  inclusiveRevenueTotals: Json;
  recurringTotal: number | null;
  wonRevenue: Json;
  lostRevenue: Json;
  openRevenue: Json;
  otherRevenue1: Json;
  otherRevenue2: Json;
  salesTaxRevenue: number | null;
  forecastTotalWithTaxes: number | null;
  expectedProbability: number | null;
  taxCode: number | null;
  billingTerms: number | null;
  currency: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/opportunities/{parentId}/notes`. */
export type OpportunityNoteRow = {
  id: number;
  opportunityId: number | null;
  type: number | null;
  text: string | null;
  flagged: boolean | null;
  enteredBy: string | null;
  mobileGuid: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/opportunities/{parentId}/team`. */
export type TeamRow = {
  id: number;
  type: 'Individual' | 'Team' | null;
  member: number | null;
  salesTeam: number | null;
  commissionPercent: number | null;
  referralFlag: boolean | null;
  opportunityId: number | null;
  responsibleFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/orders`. */
export type OrderRow = {
  id: number;
  company: number | null;
  contact: number | null;
  phone: string | null;
  phoneExt: string | null;
  email: string | null;
  site: number | null;
  status: number | null;
  opportunity: number | null;
  orderDate: string | null;
  dueDate: string | null;
  billingTerms: number | null;
  taxCode: number | null;
  poNumber: string | null;
  location: number | null;
  department: number | null;
  salesRep: number | null;
  notes: string | null;
  billClosedFlag: boolean | null;
  billShippedFlag: boolean | null;
  restrictDownpaymentFlag: boolean | null;
  description: string | null;
  topCommentFlag: boolean | null;
  bottomCommentFlag: boolean | null;
  shipToCompany: number | null;
  shipToContact: number | null;
  shipToSite: number | null;
  billToCompany: number | null;
  billToContact: number | null;
  billToSite: number | null;
  productIds: readonly number[] | null;
  documentIds: readonly number[] | null;
  invoiceIds: readonly number[] | null;
  configIds: readonly number[] | null;
  total: number | null;
  taxTotal: number | null;
  currency: number | null;
  subTotal: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/orders/statuses`. */
export type OrderStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  sortOrder: number | null;
  closedFlag: boolean | null;
  emailTemplate: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/orders/statuses/{parentId}/emailtemplates`. */
export type OrderStatusEmailTemplateRow = {
  id: number;
  status: number | null;
  useSenderFlag: boolean | null;
  firstName: string | null;
  lastName: string | null;
  emailAddress: string | null;
  subject: string | null;
  body: string | null;
  copySenderFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/orders/statuses/{parentId}/notifications`. */
export type OrderStatusNotificationRow = {
  id: number;
  notifyWho: number | null;
  status: number | null;
  member: number | null;
  email: string | null;
  workflowStep: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/probabilities`. */
export type SalesProbabilityRow = {
  id: number;
  probability: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/quotas`. */
export type SalesQuotaRow = {
  id: number;
  member: number | null;
  forecastYear: number | null;
  location: number | null;
  department: number | null;
  category: number | null;
  subCategory: number | null;
  januaryRevenue: number | null;
  januaryMargin: number | null;
  februaryRevenue: number | null;
  februaryMargin: number | null;
  marchRevenue: number | null;
  marchMargin: number | null;
  aprilRevenue: number | null;
  aprilMargin: number | null;
  mayRevenue: number | null;
  mayMargin: number | null;
  juneRevenue: number | null;
  juneMargin: number | null;
  julyRevenue: number | null;
  julyMargin: number | null;
  augustRevenue: number | null;
  augustMargin: number | null;
  septemberRevenue: number | null;
  septemberMargin: number | null;
  octoberRevenue: number | null;
  octoberMargin: number | null;
  novemberRevenue: number | null;
  novemberMargin: number | null;
  decemberRevenue: number | null;
  decemberMargin: number | null;
  currency: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/roles`. */
export type RoleRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/salesTeams`. */
export type SalesTeamRow = {
  id: number;
  salesTeamIdentifier: string | null;
  salesTeamDescription: string | null;
  salesTeamLocation: number | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/salesTeams/{parentId}/members`. */
export type SalesTeamMemberRow = {
  id: number;
  member: number | null;
  location: number | null;
  department: number | null;
  allowAccessFlag: boolean | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/sales/stages`. */
export type OpportunityStageRow = {
  id: number;
  name: string | null;
  probability: number | null;
  color: string | null;
  sequenceNumber: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/calendars`. */
export type CalendarRow = {
  id: number;
  name: string | null;
  holidayList: number | null;
  mondayStartTime: string | null;
  mondayEndTime: string | null;
  tuesdayStartTime: string | null;
  tuesdayEndTime: string | null;
  wednesdayStartTime: string | null;
  wednesdayEndTime: string | null;
  thursdayStartTime: string | null;
  thursdayEndTime: string | null;
  fridayStartTime: string | null;
  fridayEndTime: string | null;
  saturdayStartTime: string | null;
  saturdayEndTime: string | null;
  sundayStartTime: string | null;
  sundayEndTime: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/colors`. */
export type ScheduleColorRow = {
  id: number;
  startPercent: number | null;
  endPercent: number | null;
  color: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/entries`. */
export type ScheduleEntryRow = {
  id: number;
  objectId: number | null;
  name: string | null;
  member: number | null;
  where: number | null;
  dateStart: string | null;
  dateEnd: string | null;
  reminder: number | null;
  status: number | null;
  type: number | null;
  span: Json;
  doneFlag: boolean | null;
  acknowledgedFlag: boolean | null;
  ownerFlag: boolean | null;
  meetingFlag: boolean | null;
  allowScheduleConflictsFlag: boolean | null;
  addMemberToProjectFlag: boolean | null;
  projectRoleId: number | null;
  mobileGuid: string | null;
  acknowledgedDate: string | null;
  closeDate: string | null;
  notifyResource: boolean | null;
  notificationSent: boolean | null;
  notificationResponse: string | null;
  hours: number | null;
  startTimeSet: boolean | null;
  endTimeSet: boolean | null;
  madeForOwner: boolean | null;
  doneWithTicket: boolean | null;
  project: number | null;
  phase: number | null;
  doneBy: number | null;
  acknowledgedBy: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/entries/{parentId}/details`. */
export type ScheduleDetailRow = {
  id: number;
  scheduleEntry: number | null;
  dateStart: string | null;
  dateEnd: string | null;
  member: number | null;
  hoursScheduled: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/holidayLists`. */
export type HolidayListRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/holidayLists/{parentId}/holidays`. */
export type HolidayRow = {
  id: number;
  name: string | null;
  allDayFlag: boolean | null;
  date: string | null;
  timeStart: string | null;
  timeEnd: string | null;
  holidayList: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/portalcalendars`. */
export type PortalCalendarRow = {
  id: number;
  weekStart: 'Sunday' | 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | null;
  adjust1Start: string | null;
  adjust1End: string | null;
  adjust1Hours: number | null;
  adjust2Start: string | null;
  adjust2End: string | null;
  adjust2Hours: number | null;
  adjust3Start: string | null;
  adjust3End: string | null;
  adjust3Hours: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/reminderTimes`. */
export type ScheduleReminderTimeRow = {
  id: number;
  time: number | null;
  name: string | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/statuses`. */
export type ScheduleStatusRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  showAsTentativeFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/schedule/types`. */
export type ScheduleTypeRow = {
  id: number;
  name: string | null;
  identifier: string | null;
  chargeCode: number | null;
  where: number | null;
  systemFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/SLAs`. */
export type SLARow = {
  id: number;
  name: string | null;
  basedOn: 'AllHours' | 'Customer' | 'MyCalendar' | 'Custom' | null;
  customCalendar: number | null;
  defaultFlag: boolean | null;
  applicationOrder: number | null;
  hiImpactHiUrgency: number | null;
  hiImpactMedUrgency: number | null;
  hiImpactLowUrgency: number | null;
  medImpactHiUrgency: number | null;
  medImpactMedUrgency: number | null;
  medImpactLowUrgency: number | null;
  lowImpactHiUrgency: number | null;
  lowImpactMedUrgency: number | null;
  lowImpactLowUrgency: number | null;
  respondHours: number | null;
  respondPercent: number | null;
  planWithin: number | null;
  planWithinPercent: number | null;
  resolutionHours: number | null;
  resolutionPercent: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/SLAs/{parentId}/priorities`. */
export type SLAPriorityRow = {
  id: number;
  priority: number | null;
  respondHours: number | null;
  respondPercent: number | null;
  planWithin: number | null;
  planWithinPercent: number | null;
  resolutionHours: number | null;
  resolutionPercent: number | null;
  sla: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards`. */
export type BoardRow = {
  id: number;
  name: string | null;
  location: number | null;
  department: number | null;
  inactiveFlag: boolean | null;
  signOffTemplate: number | null;
  sendToContactFlag: boolean | null;
  contactTemplate: number | null;
  sendToResourceFlag: boolean | null;
  resourceTemplate: number | null;
  projectFlag: boolean | null;
  showDependenciesFlag: boolean | null;
  showEstimatesFlag: boolean | null;
  boardIcon: number | null;
  billTicketsAfterClosedFlag: boolean | null;
  billTicketSeparatelyFlag: boolean | null;
  billUnapprovedTimeExpenseFlag: boolean | null;
  overrideBillingSetupFlag: boolean | null;
  dispatchMember: number | null;
  serviceManagerMember: number | null;
  dutyManagerMember: number | null;
  oncallMember: number | null;
  workRole: number | null;
  workType: number | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpense: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProduct: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  autoCloseStatus: number | null;
  autoAssignNewTicketsFlag: boolean | null;
  autoAssignNewECTicketsFlag: boolean | null;
  autoAssignNewPortalTicketsFlag: boolean | null;
  discussionsLockedFlag: boolean | null;
  timeEntryLockedFlag: boolean | null;
  notifyEmailFrom: string | null;
  notifyEmailFromName: string | null;
  closedLoopDiscussionsFlag: boolean | null;
  closedLoopResolutionFlag: boolean | null;
  closedLoopInternalAnalysisFlag: boolean | null;
  timeEntryDiscussionFlag: boolean | null;
  timeEntryResolutionFlag: boolean | null;
  timeEntryInternalAnalysisFlag: boolean | null;
  problemSort: 'Ascending' | 'Descending' | null;
  resolutionSort: 'Ascending' | 'Descending' | null;
  internalAnalysisSort: 'Ascending' | 'Descending' | null;
  emailConnectorAllowReopenClosedFlag: boolean | null;
  emailConnectorReopenStatus: number | null;
  emailConnectorReopenResourcesFlag: boolean | null;
  emailConnectorNewTicketNoMatchFlag: boolean | null;
  emailConnectorNeverReopenByDaysFlag: boolean | null;
  emailConnectorReopenDaysLimit: number | null;
  emailConnectorNeverReopenByDaysClosedFlag: boolean | null;
  emailConnectorReopenDaysClosedLimit: number | null;
  useMemberDisplayNameFlag: boolean | null;
  sendToCCFlag: boolean | null;
  autoAssignTicketOwnerFlag: boolean | null;
  autoAssignLimitFlag: boolean | null;
  autoAssignLimitAmount: number | null;
  closedLoopAllFlag: boolean | null;
  percentageCalculation: 'ActualHours' | 'Manual' | 'ClosedPhases' | 'ClosedTickets' | null;
  allSort: 'Ascending' | 'Descending' | null;
  markFirstNoteIssueFlag: boolean | null;
  restrictBoardByDefaultFlag: boolean | null;
  sendToBundledFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{grandparentId}/items/{parentId}/associations`. */
export type BoardItemAssociationRow = {
  id: number;
  subTypeAssociationIds: readonly number[] | null;
  addAllSubTypesFlag: boolean | null;
  removeAllSubTypesFlag: boolean | null;
  item: number | null;
  board: number | null;
  type: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{grandparentId}/statuses/{parentId}/notifications`. */
export type BoardStatusNotificationRow = {
  id: number;
  notifyWho: number | null;
  status: number | null;
  member: number | null;
  email: string | null;
  workflowStep: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/autoAssignResources`. */
export type BoardAutoAssignResourceRow = {
  id: number;
  notifyWho: number | null;
  member: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/autoTemplates`. */
export type BoardAutoTemplateRow = {
  id: number;
  type: number | null;
  subtype: number | null;
  item: number | null;
  serviceTemplate: number | null;
  board: number | null;
  summarySetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  discussionSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  internalAnalysisSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  resolutionSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  tasksSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  documentsSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  resourcesSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  budgetHoursSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  financeInformationSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  sendNotesAsEmailSetting: 'Append' | 'Overwrite' | 'Ignore' | null;
  impactUrgencySetting: string | null;
  templatePrioritySetting: string | null;
  autoApplyFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/excludedMembers`. */
export type BoardExcludedMemberRow = {
  id: number;
  memberId: number | null;
  boardId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/items`. */
export type BoardItemRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  board: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/notifications`. */
export type BoardNotificationRow = {
  id: number;
  notifyWho: number | null;
  member: number | null;
  email: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/skillMappings`. */
export type BoardSkillMappingRow = {
  id: number;
  type: number | null;
  subType: number | null;
  item: number | null;
  skillCategory: number | null;
  skill: number | null;
  board: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/statuses`. */
export type BoardStatusRow = {
  id: number;
  name: string | null;
  board: number | null;
  sortOrder: number | null;
  displayOnBoard: boolean | null;
  inactive: boolean | null;
  closedStatus: boolean | null;
  timeEntryNotAllowed: boolean | null;
  roundRobinCatchall: boolean | null;
  defaultFlag: boolean | null;
  escalationStatus: 'NotResponded' | 'Responded' | 'ResolutionPlan' | 'Resolved' | 'NoEscalation' | null;
  customerPortalDescription: string | null;
  customerPortalFlag: boolean | null;
  emailTemplate: number | null;
  statusIndicator: number | null;
  customStatusIndicatorName: string | null;
  saveTimeAsNote: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/subtypes`. */
export type BoardSubTypeRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  typeAssociationIds: readonly number[] | null;
  addAllTypesFlag: boolean | null;
  removeAllTypesFlag: boolean | null;
  board: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/teams`. */
export type BoardTeamRow = {
  id: number;
  name: string | null;
  teamLeader: number | null;
  members: readonly number[] | null;
  defaultFlag: boolean | null;
  notifyOnTicketDelete: boolean | null;
  defaultRoundRobinFlag: boolean | null;
  roundRobinFlag: boolean | null;
  boardId: number | null;
  location: number | null;
  department: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/typeSubTypeItemAssociations`. */
export type BoardTypeSubTypeItemAssociationRow = {
  id: number;
  type: number | null;
  subType: number | null;
  item: number | null;
  board: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/boards/{parentId}/types`. */
export type BoardTypeRow = {
  id: number;
  name: string | null;
  category: 'Reactive' | 'Proactive' | null;
  defaultFlag: boolean | null;
  inactiveFlag: boolean | null;
  requestForChangeFlag: boolean | null;
  integrationXref: string | null;
  skillCategory: number | null;
  skill: number | null;
  board: number | null;
  location: number | null;
  department: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/codes`. */
export type CodeRow = {
  id: number;
  name: string | null;
  description: string | null;
  boardId: number | null;
  locationId: number | null;
  businessUnitId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/emailTemplates`. */
export type ServiceEmailTemplateRow = {
  id: number;
  type: 'Any' | 'Closed' | 'Invoice' | 'New' | 'SalesOrder' | 'PurchaseOrder' | 'RMA' | 'Specific' | null;
  serviceSurvey: number | null;
  serviceBoard: number | null;
  useSenderFlag: boolean | null;
  firstName: string | null;
  lastName: string | null;
  emailAddress: string | null;
  subject: string | null;
  body: string | null;
  copySenderFlag: boolean | null;
  tasksFlag: boolean | null;
  resourceRecordsFlag: boolean | null;
  externalContactNotifications: boolean | null;
  internalContactNotifications: boolean | null;
  serviceStatus: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/impacts`. */
export type ImpactRow = {
  id: number;
  name: string | null;
  description: string | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/knowledgeBaseArticles`. */
export type KnowledgeBaseArticleRow = {
  id: number;
  title: string | null;
  issue: string | null;
  resolution: string | null;
  locationId: number | null;
  businessUnitId: number | null;
  board: number | null;
  categoryId: number | null;
  subCategoryId: number | null;
  dateCreated: string | null;
  createdBy: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/knowledgeBaseCategories`. */
export type KnowledgeBaseCategoryRow = {
  id: number;
  name: string | null;
  location: number | null;
  department: number | null;
  approver: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/knowledgeBaseSubCategories`. */
export type KnowledgeBaseSubCategoryRow = {
  id: number;
  name: string | null;
  category: number | null;
  location: number | null;
  department: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/knowledgebasesettings`. */
export type KnowledgeBaseSettingsRow = {
  id: number;
  requireApproval: boolean | null;
  defaultApprover: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/locations`. */
export type ServiceLocationRow = {
  id: number;
  name: string | null;
  where: 'OnSite' | 'Remote' | 'InHouse' | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/priorities`. */
export type PriorityRow = {
  id: number;
  name: string | null;
  color: 'Black' | 'Blue' | 'Cyan' | 'Gray' | 'Green' | 'Lime' | 'Orange' | 'Pink' | 'Purple' | 'Red' | 'White' | 'Yellow' | 'Custom' | null;
  sortOrder: number | null;
  defaultFlag: boolean | null;
  imageLink: string | null;
  urgencySortOrder: string | null;
  level: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/serviceSignoff`. */
export type ServiceSignoffRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  visibleLogoFlag: boolean | null;
  companyInfoFlag: boolean | null;
  billingTermsFlag: boolean | null;
  summaryFlag: boolean | null;
  discussionFlag: boolean | null;
  taskFlag: boolean | null;
  task: 'All' | 'Closed' | 'Open' | null;
  configurationsFlag: boolean | null;
  internalNotesFlag: boolean | null;
  resolutionFlag: boolean | null;
  timeFlag: boolean | null;
  timeMemberFlag: boolean | null;
  timeDateFlag: boolean | null;
  timeStartEndFlag: boolean | null;
  timeBillFlag: boolean | null;
  timeHoursFlag: boolean | null;
  timeRateFlag: boolean | null;
  timeExtendedAmountFlag: boolean | null;
  timeWorkTypeFlag: boolean | null;
  timeAgreementFlag: boolean | null;
  timeNotesFlag: boolean | null;
  timeManualFlag: boolean | null;
  timeManualEntry: number | null;
  timeTaxFlag: boolean | null;
  expenseFlag: boolean | null;
  expenseDateFlag: boolean | null;
  expenseMemberFlag: boolean | null;
  expenseTypeFlag: boolean | null;
  expenseBillFlag: boolean | null;
  expenseAmountFlag: boolean | null;
  expenseAgreementFlag: boolean | null;
  expenseNotesFlag: boolean | null;
  expenseTaxFlag: boolean | null;
  expenseManualFlag: boolean | null;
  expenseManualEntry: number | null;
  productFlag: boolean | null;
  productDescriptionFlag: boolean | null;
  productBillFlag: boolean | null;
  productQuantityFlag: boolean | null;
  productPriceFlag: boolean | null;
  productExtendedAmountFlag: boolean | null;
  productAgreementFlag: boolean | null;
  productManualFlag: boolean | null;
  productManualEntry: number | null;
  productTaxFlag: boolean | null;
  technicianSignoffFlag: boolean | null;
  customerSignoffTextFlag: boolean | null;
  customerSignoffText: string | null;
  customerSignoffFieldsFlag: boolean | null;
  billingMethodsTextFlag: boolean | null;
  billingMethodsText: string | null;
  creditCardFieldsFlag: boolean | null;
  defaultFFFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/serviceSignoff/{parentId}/signoffcustomfields`. */
export type ServiceSignoffCustomFieldRow = {
  id: number;
  sequenceNumber: number | null;
  displaySection: string | null;
  userDefinedField: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/severities`. */
export type SeverityRow = {
  id: number;
  name: string | null;
  description: string | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/sources`. */
export type SourceRow = {
  id: number;
  name: string | null;
  defaultFlag: boolean | null;
  enteredBy: string | null;
  dateEntered: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/surveys`. */
export type ServiceSurveyRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  headerIncludeLogoFlag: boolean | null;
  headerText: string | null;
  headerTextVisibleFlag: boolean | null;
  footerText: string | null;
  footerTextVisibleFlag: boolean | null;
  thankYouText: string | null;
  notifyWho: number | null;
  notifyWhoVisibleFlag: boolean | null;
  notifyMember: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/surveys/{grandparentId}/questions/{parentId}/options`. */
export type SurveyOptionRow = {
  id: number;
  caption: string | null;
  points: number | null;
  visibleflag: boolean | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/surveys/{parentId}/questions`. */
export type ServiceSurveyQuestionRow = {
  id: number;
  sequenceNumber: number | null;
  type: 'OpenEnded' | 'Selection' | null;
  question: string | null;
  includeFlag: boolean | null;
  requiredFlag: boolean | null;
  noAnswerPoints: number | null;
  surveyId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/surveys/{parentId}/results`. */
export type SurveyResultRow = {
  id: number;
  ticketId: number | null;
  emailAddress: string | null;
  footerResponse: string | null;
  contactMeFlag: boolean | null;
  contact: number | null;
  results: Json;
  totalPoints: number | null;
  company: number | null;
  surveyId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/templates`. */
export type ServiceTemplateRow = {
  id: number;
  name: string | null;
  board: number | null;
  type: number | null;
  item: number | null;
  subtype: number | null;
  serviceLocation: number | null;
  status: number | null;
  source: number | null;
  priority: number | null;
  team: number | null;
  company: number | null;
  contact: number | null;
  site: number | null;
  assignedNotifyFlag: boolean | null;
  location: number | null;
  department: number | null;
  summary: string | null;
  problem: string | null;
  hoursBudget: number | null;
  internalAnalysis: string | null;
  timeBillableFlag: boolean | null;
  expenseBillableFlag: boolean | null;
  purchaseOrderNumber: string | null;
  reference: string | null;
  billComplete_Flag: boolean | null;
  billServiceSeparatelyFlag: boolean | null;
  billingAmount: number | null;
  billUnapprovedTimeAndExpensesFlag: boolean | null;
  overrideFlag: boolean | null;
  timeInvoiceFlag: boolean | null;
  expenseInvoiceFlag: boolean | null;
  productInvoiceFlag: boolean | null;
  agreement: number | null;
  billingMethod: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  severity: 'Low' | 'Medium' | 'High' | null;
  impact: 'Low' | 'Medium' | 'High' | null;
  assignedBy: number | null;
  scheduleDaysBefore: number | null;
  serviceDaysBefore: number | null;
  attachScheduleToNewServiceFlag: boolean | null;
  templateFlag: boolean | null;
  emailContactFlag: boolean | null;
  emailResourceFlag: boolean | null;
  emailCCFlag: boolean | null;
  emailCC: string | null;
  restrictDownpaymentFlag: boolean | null;
  recurrenceStart: string | null;
  recurrenceUnit: string | null;
  recurrenceInterval: number | null;
  ticketsThrough: string | null;
  schedulesThrough: string | null;
  lastTicket: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/ticketLinks`. */
export type ServiceTicketLinkRow = {
  id: number;
  name: string | null;
  enabledFlag: boolean | null;
  linkText: string | null;
  url: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/ticketSyncs`. */
export type TicketSyncRow = {
  id: number;
  name: string | null;
  vendorType: 'Zenith' | null;
  integratorLogin: number | null;
  company: number | null;
  url: string | null;
  userName: string | null;
  psg: string | null;
  problemDescriptionFlag: boolean | null;
  internalAnalysisFlag: boolean | null;
  resolutionFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/tickets`. */
export type TicketRow = {
  id: number;
  summary: string | null;
  recordType: 'ProjectIssue' | 'ProjectTicket' | 'ServiceTicket' | null;
  board: number | null;
  status: number | null;
  workRole: number | null;
  workType: number | null;
  company: number | null;
  site: number | null;
  siteName: string | null;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  stateIdentifier: string | null;
  zip: string | null;
  country: number | null;
  contact: number | null;
  contactName: string | null;
  contactPhoneNumber: string | null;
  contactPhoneExtension: string | null;
  contactEmailAddress: string | null;
  type: number | null;
  subType: number | null;
  item: number | null;
  team: number | null;
  owner: number | null;
  priority: number | null;
  serviceLocation: number | null;
  source: number | null;
  requiredDate: string | null;
  budgetHours: number | null;
  opportunity: number | null;
  agreement: number | null;
  severity: 'Low' | 'Medium' | 'High' | null;
  impact: 'Low' | 'Medium' | 'High' | null;
  externalXRef: string | null;
  poNumber: string | null;
  knowledgeBaseCategoryId: number | null;
  knowledgeBaseSubCategoryId: number | null;
  allowAllClientsPortalView: boolean | null;
  customerUpdatedFlag: boolean | null;
  automaticEmailContactFlag: boolean | null;
  automaticEmailResourceFlag: boolean | null;
  automaticEmailCcFlag: boolean | null;
  automaticEmailCc: string | null;
  initialDescriptionFrom: string | null;
  contactEmailLookup: string | null;
  processNotifications: boolean | null;
  skipCallback: boolean | null;
  closedDate: string | null;
  closedBy: string | null;
  closedFlag: boolean | null;
  actualHours: number | null;
  approved: boolean | null;
  estimatedExpenseCost: number | null;
  estimatedExpenseRevenue: number | null;
  estimatedProductCost: number | null;
  estimatedProductRevenue: number | null;
  estimatedTimeCost: number | null;
  estimatedTimeRevenue: number | null;
  billingMethod: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  billingAmount: number | null;
  hourlyRate: number | null;
  subBillingMethod: 'ActualRates' | 'FixedFee' | 'NotToExceed' | 'OverrideRate' | null;
  subBillingAmount: number | null;
  subDateAccepted: string | null;
  dateResolved: string | null;
  dateResplan: string | null;
  dateResponded: string | null;
  resolveMinutes: number | null;
  resPlanMinutes: number | null;
  respondMinutes: number | null;
  knowledgeBaseLinkId: number | null;
  resources: string | null;
  parentTicketId: number | null;
  hasChildTicket: boolean | null;
  hasMergedChildTicketFlag: boolean | null;
  knowledgeBaseLinkType: 'Activity' | 'ProjectIssue' | 'KnowledgeBaseArticle' | 'ProjectTicket' | 'ServiceTicket' | 'Time' | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billExpenses: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  billProducts: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  predecessorType: 'Ticket' | 'Phase' | null;
  predecessorId: number | null;
  predecessorClosedFlag: boolean | null;
  lagDays: number | null;
  lagNonworkingDaysFlag: boolean | null;
  estimatedStartDate: string | null;
  duration: number | null;
  location: number | null;
  department: number | null;
  mobileGuid: string | null;
  sla: number | null;
  slaStatus: string | null;
  requestForChangeFlag: boolean | null;
  currency: number | null;
  mergedParentTicket: number | null;
  integratorTags: readonly string[] | null;
  escalationStartDateUTC: string | null;
  escalationLevel: number | null;
  minutesBeforeWaiting: number | null;
  respondedSkippedMinutes: number | null;
  resplanSkippedMinutes: number | null;
  respondedHours: number | null;
  respondedBy: string | null;
  resplanHours: number | null;
  resplanBy: string | null;
  resolutionHours: number | null;
  resolvedBy: string | null;
  minutesWaiting: number | null;
  closedWithParent: boolean | null;
  billableHours: number | null;
  nonBillableHours: number | null;
  invoicedHours: number | null;
  agreementHours: number | null;
  scheduledHours: number | null;
  statusChangedOn: string | null;
  previousStatusId: number | null;
  assignedBy: number | null;
  slaHeldUntil: string | null;
  waitingFlag: boolean | null;
  respondDue: string | null;
  resplanDue: string | null;
  resolutionDue: string | null;
  isIssueFlag: boolean | null;
  project: number | null;
  phase: number | null;
  wbsCode: string | null;
  scheduleStartDate: string | null;
  scheduleEndDate: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/tickets/{parentId}/configurations`. */
export type TicketConfigurationReferenceRow = {
  id: number;
  deviceIdentifier: string | null;
  configuration: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/tickets/{parentId}/notes`. */
export type ServiceNoteRow = {
  id: number;
  ticketId: number | null;
  text: string | null;
  detailDescriptionFlag: boolean | null;
  internalAnalysisFlag: boolean | null;
  resolutionFlag: boolean | null;
  issueFlag: boolean | null;
  member: number | null;
  contact: number | null;
  customerUpdatedFlag: boolean | null;
  processNotifications: boolean | null;
  dateCreated: string | null;
  createdBy: string | null;
  internalFlag: boolean | null;
  externalFlag: boolean | null;
  sentimentScore: number | null;
  createdByParent: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/service/tickets/{parentId}/tasks`. */
export type ServiceTaskRow = {
  id: number;
  ticketId: number | null;
  notes: string | null;
  closedFlag: boolean | null;
  priority: number | null;
  schedule: number | null;
  code: number | null;
  member: number | null;
  resolution: string | null;
  childScheduleAction: string | null;
  childTicketId: number | null;
  summary: string | null;
  closedWithTicket: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/AllowedFileTypes`. */
export type AllowedFileTypeRow = {
  id: number;
  fileType: string | null;
  sizeLimit: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/BillableOptions`. */
export type BillableOptionsInfoRow = {
  id: number;
  optionId: string | null;
  billableFlag: boolean | null;
  invoiceFlag: boolean | null;
  timeFlag: boolean | null;
  expenseFlag: boolean | null;
  productFlag: boolean | null;
  defaultFlag: boolean | null;
  includeNoDefaultFlag: boolean | null;
  name: string | null;
  enumId: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/allowedorigins`. */
export type AllowedOriginRow = {
  id: number;
  origin: string | null;
  description: string | null;
  lastUpdateUtc: string | null;
  updatedBy: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/authAnvils`. */
export type AuthAnvilRow = {
  id: number;
  serverLocationUrl: string | null;
  siteId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/autoSyncTime`. */
export type AutoSyncTimeRow = {
  id: number;
  syncTime: string | null;
  timeZone: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/callbacks`. */
export type CallbackEntryRow = {
  id: number;
  description: string | null;
  url: string | null;
  objectId: number | null;
  type: string | null;
  level: string | null;
  memberId: number | null;
  payloadVersion: string | null;
  inactiveFlag: boolean | null;
  isSoapCallbackFlag: boolean | null;
  isSelfSuppressedFlag: boolean | null;
  connectWiseID: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/certifications`. */
export type CertificationRow = {
  id: number;
  name: string | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/connectWiseHostedScreens`. */
export type ConnectWiseHostedScreenRow = {
  id: number;
  screenId: string | null;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/connectwisehostedsetups`. */
export type ConnectWiseHostedSetupRow = {
  id: number;
  screenId: number | null;
  description: string | null;
  url: string | null;
  type: 'Tab' | 'Pod' | 'ToolbarButton' | null;
  clientId: string | null;
  origin: string | null;
  podHeight: number | null;
  toolbarButtonDialogHeight: number | null;
  toolbarButtonDialogWidth: number | null;
  toolbarButtonText: string | null;
  toolbarButtonToolTip: string | null;
  toolbarButtonIconDocumentId: number | null;
  disabledFlag: boolean | null;
  locationIds: readonly number[] | null;
  locationsEnabledFlag: boolean | null;
  createdBy: string | null;
  dateCreated: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/contactsync/monitoring`. */
export type M365ContactSyncMonitoringRow = {
  id: number;
  monitoringTypeId: number | null;
  emailAddress: string | null;
  serviceBoardId: number | null;
  serviceBoardStatusId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/customReports`. */
export type CustomReportRow = {
  id: number;
  reportLink: string | null;
  name: string | null;
  module: 'Companies' | 'Finance' | 'Marketing' | 'Procurement' | 'Project' | 'Sales' | 'ServiceDesk' | 'TimeExpense' | null;
  description: string | null;
  generatedFlag: boolean | null;
  parameterPrefix: string | null;
  parameterSeparator: string | null;
  parameterNameSeparator: string | null;
  parameterSuffix: string | null;
  locationFlag: boolean | null;
  locationParamId: number | null;
  locationDefaultFlag: boolean | null;
  locationOverride: string | null;
  departmentFlag: boolean | null;
  departmentParamId: number | null;
  departmentDefaultFlag: boolean | null;
  departmentOverride: string | null;
  territoryFlag: boolean | null;
  territoryParamId: number | null;
  territoryDefaultFlag: boolean | null;
  territoryOverride: string | null;
  companyFlag: boolean | null;
  companyParamId: number | null;
  companyOverride: string | null;
  memberFlag: boolean | null;
  memberParamId: number | null;
  memberOverride: string | null;
  startDateFlag: boolean | null;
  startDateParamId: number | null;
  startDateOverride: string | null;
  endDateFlag: boolean | null;
  endDateParamId: number | null;
  endDateOverride: string | null;
  oppTypeFlag: boolean | null;
  oppTypeParamId: number | null;
  oppTypeOverride: string | null;
  opportunityFlag: boolean | null;
  opportunityParamId: number | null;
  opportunityOverride: string | null;
  marketingCampaignFlag: boolean | null;
  marketingCampaignParamId: number | null;
  marketingCampaignOverride: string | null;
  serviceBoardFlag: boolean | null;
  serviceBoardParamId: number | null;
  serviceBoardDefaultFlag: boolean | null;
  serviceBoardOverride: string | null;
  serviceTypeFlag: boolean | null;
  serviceTypeParamId: number | null;
  serviceTypeOverride: string | null;
  serviceStatusFlag: boolean | null;
  serviceStatusParamId: number | null;
  serviceStatusOverride: string | null;
  agreementTypeFlag: boolean | null;
  agreementTypeParamId: number | null;
  agreementTypeOverride: string | null;
  agreementFlag: boolean | null;
  agreementParamId: number | null;
  agreementOverride: string | null;
  projectTypeFlag: boolean | null;
  projectTypeParamId: number | null;
  projectTypeOverride: string | null;
  projectFlag: boolean | null;
  projectParamId: number | null;
  projectOverride: string | null;
  workRoleFlag: boolean | null;
  workRoleParamId: number | null;
  workRoleOverride: string | null;
  workTypeFlag: boolean | null;
  workTypeParamId: number | null;
  workTypeOverride: string | null;
  invoiceFlag: boolean | null;
  invoiceParamId: number | null;
  invoiceOverride: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/customReports/{parentId}/parameters`. */
export type CustomReportParameterRow = {
  id: number;
  name: string | null;
  captionName: string | null;
  customReport: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/cwTimeZones`. */
export type CwTimeZoneRow = {
  id: number;
  name: string | null;
  offset: number | null;
  startDate: string | null;
  endDate: string | null;
  daylightSavingsFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/departments`. */
export type DepartmentRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/departments/{parentId}/locations`. */
export type DepartmentLocationRow = {
  id: number;
  location: number | null;
  department: number | null;
  departmentManager: number | null;
  dispatch: number | null;
  serviceManager: number | null;
  dutyManager: number | null;
  ldapConfig: number | null;
  addAllLocations: boolean | null;
  removeAllLocations: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/documentTypes`. */
export type DocumentTypeRow = {
  id: number;
  fileExtension: string | null;
  icon: string | null;
  mimeType: string | null;
  description: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/documents`. */
export type DocumentInfoRow = {
  id: number;
  title: string | null;
  fileName: string | null;
  serverFileName: string | null;
  owner: string | null;
  linkFlag: boolean | null;
  imageFlag: boolean | null;
  publicFlag: boolean | null;
  htmlTemplateFlag: boolean | null;
  readOnlyFlag: boolean | null;
  size: number | null;
  urlFlag: boolean | null;
  createdOnDate: string | null;
  documentType: number | null;
  guid: string | null;
  recordType: string | null;
  recordId: number | null;
  url: string | null;
  mediaType: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/ePayConfigurations`. */
export type EPayConfigurationRow = {
  id: number;
  location: number | null;
  currency: number | null;
  url: string | null;
  storeIdentifier: string | null;
  encryptionKey: string | null;
  initializationVector: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/emailConnectors`. */
export type EmailConnectorRow = {
  id: number;
  emailServerType: 'IMAP' | 'Office365' | 'Google' | null;
  imapSetup: number | null;
  office365EmailSetup: number | null;
  asio365EmailSetup: number | null;
  googleEmailSetup: number | null;
  serviceBoard: number | null;
  defaultCompany: number | null;
  defaultMember: number | null;
  location: number | null;
  department: number | null;
  emailNotifyFrom: string | null;
  bccEmailTo: string | null;
  emailErrorsTo: string | null;
  setEmailToDefaultContactFlag: boolean | null;
  noResponseFlag: boolean | null;
  neverRespondFlag: boolean | null;
  discardDuplicatesFlag: boolean | null;
  postRepliesToTicketFlag: boolean | null;
  createContactFlag: boolean | null;
  responseEmailForNew: string | null;
  responseEmailForExisting: string | null;
  sourceOverride: number | null;
  priorityOverride: number | null;
  typeOverride: number | null;
  subTypeOverride: number | null;
  itemOverride: number | null;
  statusOverride: number | null;
  addCcFlag: boolean | null;
  inboundTicketMailboxId: string | null;
  useEmailMessageIdFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules`. */
export type EmailConnectorParsingRuleRow = {
  id: number;
  parsingStyle: number | null;
  priority: number | null;
  parsingVariable: number | null;
  searchTerm: string | null;
  servicePriority: number | null;
  serviceStatus: number | null;
  serviceType: number | null;
  serviceSubType: number | null;
  serviceItem: number | null;
  serviceBoard: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/emailConnectors/{parentId}/parsingStyles`. */
export type EmailConnectorParsingStyleRow = {
  id: number;
  parsingType: number | null;
  parseRule: string | null;
  priority: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/emailExclusions`. */
export type EmailExclusionRow = {
  id: number;
  description: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/emailTokens`. */
export type EmailTokenRow = {
  id: number;
  token: string | null;
  description: string | null;
  addressFlag: boolean | null;
  agreementFlag: boolean | null;
  companyFlag: boolean | null;
  configFlag: boolean | null;
  contactFlag: boolean | null;
  invoiceFlag: boolean | null;
  purchaseOrderFlag: boolean | null;
  purchaseOrderStatusFlag: boolean | null;
  rmaFlag: boolean | null;
  salesFlag: boolean | null;
  serviceFlag: boolean | null;
  tracksFlag: boolean | null;
  workflowFlag: boolean | null;
  portalPasswordFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/experiments`. */
export type ExperimentRow = {
  id: number;
  experimentId: string | null;
  name: string | null;
  description: string | null;
  properties: string | null;
  inactiveFlag: boolean | null;
  memberInactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/fileuploadsettings`. */
export type FileUploadSettingRow = {
  id: number;
  restrictFileTypesFlag: boolean | null;
  globalFileSizeLimit: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/googleemailsetup`. */
export type GoogleEmailSetupRow = {
  id: number;
  name: string | null;
  username: string | null;
  inboxFolder: string | null;
  processedFolder: string | null;
  failedFolder: string | null;
  clientId: string | null;
  inactiveFlag: boolean | null;
  emailConnector: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/imaps`. */
export type ImapRow = {
  id: number;
  name: string | null;
  imapName: string | null;
  processedName: string | null;
  failedFolder: string | null;
  server: string | null;
  userName: string | null;
  port: number | null;
  sslFlag: boolean | null;
  emailConnector: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/inOutBoards`. */
export type InOutBoardRow = {
  id: number;
  member: number | null;
  inOutType: number | null;
  additionalInfo: string | null;
  dateBack: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/inOutTypes`. */
export type InOutTypeRow = {
  id: number;
  description: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/info/locales`. */
export type LocaleInfoRow = {
  id: number;
  name: string | null;
  localeCode: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/info/personas`. */
export type PersonasInfoRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/integratorTags`. */
export type IntegratorTagRow = {
  id: number;
  text: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/integratorlogins`. */
export type IntegratorLoginRow = {
  id: number;
  username: string | null;
  canAccessAllRecordsFlag: boolean | null;
  canAccessAllApisFlag: boolean | null;
  inactiveFlag: boolean | null;
  dateInactivated: string | null;
  inactivatedBy: number | null;
  serviceTicketApiFlag: boolean | null;
  board: number | null;
  serviceBoardCallbackUrl: string | null;
  serviceBoardLegacyCallbackFlag: boolean | null;
  timeEntryApiFlag: boolean | null;
  member: number | null;
  timeEntryCallbackUrl: string | null;
  timeEntryLegacyCallbackFlag: boolean | null;
  managedServicesApiFlag: boolean | null;
  managedServicesAutoChildFlag: boolean | null;
  managedServicesChildingFlag: boolean | null;
  contactApiFlag: boolean | null;
  contactCallbackUrl: string | null;
  contactLegacyCallbackFlag: boolean | null;
  companyApiFlag: boolean | null;
  companyCallbackUrl: string | null;
  companyLegacyCallbackFlag: boolean | null;
  activityApiFlag: boolean | null;
  activityCallbackUrl: string | null;
  activityLegacyCallbackFlag: boolean | null;
  invoiceApiFlag: boolean | null;
  productApiFlag: boolean | null;
  productCallbackUrl: string | null;
  productLegacyCallbackFlag: boolean | null;
  opportunityApiFlag: boolean | null;
  opportunityCallbackUrl: string | null;
  opportunityLegacyCallbackFlag: boolean | null;
  opportunityConversionApiFlag: boolean | null;
  memberApiFlag: boolean | null;
  marketingApiFlag: boolean | null;
  purchasingApiFlag: boolean | null;
  purchasingCallbackUrl: string | null;
  purchasingLegacyCallbackFlag: boolean | null;
  reportingApiFlag: boolean | null;
  systemApiFlag: boolean | null;
  projectApiFlag: boolean | null;
  projectCallbackUrl: string | null;
  projectLegacyCallbackFlag: boolean | null;
  configurationApiFlag: boolean | null;
  configurationAutoChildFlag: boolean | null;
  configurationChildlingFlag: boolean | null;
  configurationCallbackUrl: string | null;
  configurationLegacyCallbackFlag: boolean | null;
  scheduleApiFlag: boolean | null;
  scheduleCallbackUrl: string | null;
  scheduleLegacyCallbackFlag: boolean | null;
  agreementApiFlag: boolean | null;
  agreementCallbackUrl: string | null;
  agreementCallbackLegacyFlag: boolean | null;
  documentApiFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/kpiCategories`. */
export type KPICategoryRow = {
  id: number;
  name: string | null;
  sortOrder: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/kpis`. */
export type KPIRow = {
  id: number;
  name: string | null;
  category: number | null;
  dateFilter: string | null;
  sortOrder: number | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/ldapConfigurations`. */
export type LdapConfigurationRow = {
  id: number;
  name: string | null;
  server: string | null;
  domain: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/links`. */
export type LinkRow = {
  id: number;
  name: string | null;
  tableReferenceId: number | null;
  url: string | null;
  screenLink: 'Company' | 'Contact' | 'Service' | 'Invoice' | 'PurchaseOrder' | 'SalesOrder' | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/locations`. */
export type LocationRow = {
  id: number;
  ownerLevelId: number | null;
  structureLevel: number | null;
  name: string | null;
  manager: number | null;
  reportsTo: number | null;
  salesRep: string | null;
  timeZoneSetup: number | null;
  calendar: number | null;
  overrideAddressLine1: string | null;
  overrideAddressLine2: string | null;
  overrideCity: string | null;
  overrideState: string | null;
  overrideZip: string | null;
  overrideCountry: number | null;
  overridePhoneNumber: string | null;
  overrideFaxNumber: string | null;
  owaUrl: string | null;
  payrollXref: string | null;
  locationFlag: boolean | null;
  clientFlag: boolean | null;
  workRoleIds: readonly number[] | null;
  departmentIds: readonly number[] | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/m365contactsync`. */
export type M365ContactSyncInfoRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/managementNetworkSecurities`. */
export type ManagementNetworkSecurityRow = {
  id: number;
  name: string | null;
  username: string | null;
  site: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members`. */
export type MemberRow = {
  id: number;
  identifier: string | null;
  disableOnlineFlag: boolean | null;
  licenseClass: 'A' | 'C' | 'F' | 'X' | null;
  notes: string | null;
  employeeIdentifer: string | null;
  vendorNumber: string | null;
  enableMobileGpsFlag: boolean | null;
  inactiveDate: string | null;
  inactiveFlag: boolean | null;
  lastLogin: string | null;
  clientId: string | null;
  firstName: string | null;
  middleInitial: string | null;
  lastName: string | null;
  hireDate: string | null;
  country: number | null;
  photo: number | null;
  officeEmail: string | null;
  mobileEmail: string | null;
  homeEmail: string | null;
  defaultEmail: 'Office' | 'Mobile' | 'Home' | null;
  primaryEmail: string | null;
  officePhone: string | null;
  officeExtension: string | null;
  mobilePhone: string | null;
  mobileExtension: string | null;
  homePhone: string | null;
  homeExtension: string | null;
  defaultPhone: 'Office' | 'Mobile' | 'Home' | null;
  securityRole: number | null;
  office365: Json;
  mapiName: string | null;
  calendarSyncIntegrationFlag: boolean | null;
  authenticationServiceType: 'AuthAnvil' | 'GoogleAuthenticator' | 'Email' | null;
  timebasedOneTimePasswordActivated: boolean | null;
  enableLdapAuthenticationFlag: boolean | null;
  ldapConfiguration: number | null;
  ldapUserName: string | null;
  directionalSync: number | null;
  ssoSettings: Json;
  signature: string | null;
  phoneIntegrationType: 'TAPI' | 'SKYPE' | 'NONE' | null;
  useBrowserLanguageFlag: boolean | null;
  title: string | null;
  reportCard: number | null;
  enableMobileFlag: boolean | null;
  type: number | null;
  timeZone: number | null;
  partnerPortalFlag: boolean | null;
  stsUserAdminUrl: string | null;
  toastNotificationFlag: boolean | null;
  memberPersonas: readonly number[] | null;
  adminFlag: boolean | null;
  structureLevel: number | null;
  securityLocation: number | null;
  defaultLocation: number | null;
  defaultDepartment: number | null;
  reportsTo: number | null;
  restrictLocationFlag: boolean | null;
  restrictDepartmentFlag: boolean | null;
  workRole: number | null;
  workType: number | null;
  timeApprover: number | null;
  expenseApprover: number | null;
  billableForecast: number | null;
  dailyCapacity: number | null;
  hourlyCost: number | null;
  hourlyRate: number | null;
  includeInUtilizationReportingFlag: boolean | null;
  requireExpenseEntryFlag: boolean | null;
  requireTimeSheetEntryFlag: boolean | null;
  requireStartAndEndTimeOnTimeEntryFlag: boolean | null;
  allowInCellEntryOnTimeSheet: boolean | null;
  enterTimeAgainstCompanyFlag: boolean | null;
  allowExpensesEnteredAgainstCompaniesFlag: boolean | null;
  timeReminderEmailFlag: boolean | null;
  daysTolerance: number | null;
  minimumHours: number | null;
  timeSheetStartDate: string | null;
  serviceDefaultLocation: number | null;
  serviceDefaultDepartment: number | null;
  serviceDefaultBoard: number | null;
  restrictServiceDefaultLocationFlag: boolean | null;
  restrictServiceDefaultDepartmentFlag: boolean | null;
  excludedServiceBoardIds: readonly number[] | null;
  teams: readonly number[] | null;
  serviceBoardTeamIds: readonly number[] | null;
  projectDefaultLocation: number | null;
  projectDefaultDepartment: number | null;
  projectDefaultBoard: number | null;
  restrictProjectDefaultLocationFlag: boolean | null;
  restrictProjectDefaultDepartmentFlag: boolean | null;
  excludedProjectBoardIds: readonly number[] | null;
  scheduleDefaultLocation: number | null;
  scheduleDefaultDepartment: number | null;
  scheduleCapacity: number | null;
  serviceLocation: number | null;
  restrictScheduleFlag: boolean | null;
  hideMemberInDispatchPortalFlag: boolean | null;
  calendar: number | null;
  salesDefaultLocation: number | null;
  restrictDefaultSalesTerritoryFlag: boolean | null;
  warehouse: number | null;
  warehouseBin: number | null;
  restrictDefaultWarehouseFlag: boolean | null;
  restrictDefaultWarehouseBinFlag: boolean | null;
  companyActivityTabFormat: 'SummaryList' | 'DetailList' | null;
  invoiceTimeTabFormat: 'SummaryList' | 'DetailList' | null;
  invoiceScreenDefaultTabFormat: 'ShowInvoicingTab' | 'ShowAgreementInvoicingTab' | null;
  invoicingDisplayOptions: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  agreementInvoicingDisplayOptions: 'RemainOnInvoicingScreen' | 'ShowRecentInvoices' | null;
  autoStartStopwatch: boolean | null;
  autoPopupQuickNotesWithStopwatch: boolean | null;
  globalSearchDefaultTicketFilter: 'OpenRecords' | 'ClosedRecords' | 'AllRecords' | null;
  globalSearchDefaultSort: 'None' | 'LastUpdatedDesc' | 'LastUpdatedAsc' | 'CreatedDesc' | 'CreatedAsc' | null;
  phoneSource: string | null;
  copyPodLayouts: boolean | null;
  copySharedDefaultViews: boolean | null;
  copyColumnLayoutsAndFilters: boolean | null;
  fromMemberRecId: number | null;
  fromMemberTemplateRecId: number | null;
  fullName: string | null;
  name: string | null;
  emailAddress: string | null;
  blockPriceFlag: boolean | null;
  blockCostFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members/types`. */
export type MemberTypeRow = {
  id: number;
  name: string | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members/{parentId}/accruals`. */
export type MemberAccrualRow = {
  id: number;
  accrualType: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  year: number | null;
  hours: number | null;
  reason: string | null;
  member: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members/{parentId}/certifications`. */
export type MemberCertificationRow = {
  id: number;
  certification: number | null;
  percentComplete: number | null;
  dateReceived: string | null;
  dateExpires: string | null;
  certificationNumber: string | null;
  notes: string | null;
  member: number | null;
  company: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members/{parentId}/delegations`. */
export type MemberDelegationRow = {
  id: number;
  delegationType: 'Approval' | 'Project' | null;
  delegatedTo: number | null;
  dateStart: string | null;
  dateEnd: string | null;
  member: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members/{parentId}/managedDeviceAccounts`. */
export type ManagedDeviceAccountRow = {
  id: number;
  username: string | null;
  managedDevicesIntegration: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members/{parentId}/notificationSettings`. */
export type MemberNotificationSettingRow = {
  id: number;
  notificationType: 'Email' | 'Push' | null;
  notificationTrigger: 'ActivityStatusReq' | 'CustomerUpdated' | 'ExpenseReport' | 'TicketStatusChange' | 'TicketStatusRequest' | 'TimeNagApprover' | 'TimeNagMember' | 'TimeSheet' | 'WorkflowRules' | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members/{parentId}/personas`. */
export type MemberPersonaRow = {
  id: number;
  jobRolePercentage: number | null;
  name: string | null;
  personaId: number | null;
  member: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/members/{parentId}/skills`. */
export type MemberSkillRow = {
  id: number;
  skill: number | null;
  skillLevel: 'Beginner' | 'Intermediate' | 'Advanced' | 'Expert' | null;
  certifiedFlag: boolean | null;
  yearsExperience: number | null;
  notes: string | null;
  member: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/membertemplates`. */
export type MemberTemplateRow = {
  id: number;
  identifier: string | null;
  templateDescription: string | null;
  title: string | null;
  reportCard: number | null;
  enableMobileFlag: boolean | null;
  type: number | null;
  timeZone: number | null;
  partnerPortalFlag: boolean | null;
  stsUserAdminUrl: string | null;
  toastNotificationFlag: boolean | null;
  memberPersonas: readonly number[] | null;
  adminFlag: boolean | null;
  structureLevel: number | null;
  securityLocation: number | null;
  defaultLocation: number | null;
  defaultDepartment: number | null;
  reportsTo: number | null;
  restrictLocationFlag: boolean | null;
  restrictDepartmentFlag: boolean | null;
  workRole: number | null;
  workType: number | null;
  timeApprover: number | null;
  expenseApprover: number | null;
  billableForecast: number | null;
  dailyCapacity: number | null;
  hourlyCost: number | null;
  hourlyRate: number | null;
  includeInUtilizationReportingFlag: boolean | null;
  requireExpenseEntryFlag: boolean | null;
  requireTimeSheetEntryFlag: boolean | null;
  requireStartAndEndTimeOnTimeEntryFlag: boolean | null;
  allowInCellEntryOnTimeSheet: boolean | null;
  enterTimeAgainstCompanyFlag: boolean | null;
  allowExpensesEnteredAgainstCompaniesFlag: boolean | null;
  timeReminderEmailFlag: boolean | null;
  daysTolerance: number | null;
  minimumHours: number | null;
  timeSheetStartDate: string | null;
  serviceDefaultLocation: number | null;
  serviceDefaultDepartment: number | null;
  serviceDefaultBoard: number | null;
  restrictServiceDefaultLocationFlag: boolean | null;
  restrictServiceDefaultDepartmentFlag: boolean | null;
  excludedServiceBoardIds: readonly number[] | null;
  teams: readonly number[] | null;
  serviceBoardTeamIds: readonly number[] | null;
  projectDefaultLocation: number | null;
  projectDefaultDepartment: number | null;
  projectDefaultBoard: number | null;
  restrictProjectDefaultLocationFlag: boolean | null;
  restrictProjectDefaultDepartmentFlag: boolean | null;
  excludedProjectBoardIds: readonly number[] | null;
  scheduleDefaultLocation: number | null;
  scheduleDefaultDepartment: number | null;
  scheduleCapacity: number | null;
  serviceLocation: number | null;
  restrictScheduleFlag: boolean | null;
  hideMemberInDispatchPortalFlag: boolean | null;
  calendar: number | null;
  salesDefaultLocation: number | null;
  restrictDefaultSalesTerritoryFlag: boolean | null;
  warehouse: number | null;
  warehouseBin: number | null;
  restrictDefaultWarehouseFlag: boolean | null;
  restrictDefaultWarehouseBinFlag: boolean | null;
  companyActivityTabFormat: string | null;
  invoiceTimeTabFormat: string | null;
  invoiceScreenDefaultTabFormat: string | null;
  invoicingDisplayOptions: string | null;
  agreementInvoicingDisplayOptions: string | null;
  autoStartStopwatch: boolean | null;
  autoPopupQuickNotesWithStopwatch: boolean | null;
  globalSearchDefaultTicketFilter: string | null;
  globalSearchDefaultSort: string | null;
  phoneSource: string | null;
  copyPodLayouts: boolean | null;
  copySharedDefaultViews: boolean | null;
  copyColumnLayoutsAndFilters: boolean | null;
  fromMemberRecId: number | null;
  fromMemberTemplateRecId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/menuEntries/{parentId}/locations`. */
export type MenuEntryLocationRow = {
  id: number;
  location: number | null;
  menuEntry: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/menuentries`. */
export type MenuEntryRow = {
  id: number;
  menuLocation: Json;
  caption: string | null;
  link: string | null;
  newWindowFlag: boolean | null;
  locationIds: readonly number[] | null;
  origin: string | null;
  clientId: string | null;
  addAllLocations: boolean | null;
  removeAllLocations: boolean | null;
  smallMenuIconId: number | null;
  largeMenuIconId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/myCompany/corporateStructure`. */
export type CorporateStructureRow = {
  id: number;
  levelCount: 'Level1' | 'Level2' | 'Level3' | 'Level4' | 'Level5' | null;
  level1Name: string | null;
  level2Name: string | null;
  level3Name: string | null;
  level4Name: string | null;
  level5Name: string | null;
  fiscalYearStart: 'January' | 'February' | 'March' | 'April' | 'May' | 'June' | 'July' | 'August' | 'September' | 'October' | 'November' | 'December' | null;
  locationCaption: string | null;
  groupCaption: string | null;
  baseCurrency: number | null;
  president: number | null;
  chiefOperatingOfficer: number | null;
  controller: number | null;
  dispatcher: number | null;
  serviceManager: number | null;
  dutyManager: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/myCompany/corporateStructureLevels`. */
export type CorporateStructureLevelRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/myCompany/crm`. */
export type CrmRow = {
  id: number;
  companyListCount: number | null;
  lockProbabilityFlag: boolean | null;
  accountManagerRole: number | null;
  technicalContactRole: number | null;
  salesRepRole: number | null;
  companyIdGenerationFlag: boolean | null;
  excludeSpacesFlag: boolean | null;
  field1Caption: string | null;
  field2Caption: string | null;
  field3Caption: string | null;
  field4Caption: string | null;
  field5Caption: string | null;
  field6Caption: string | null;
  field7Caption: string | null;
  field8Caption: string | null;
  field9Caption: string | null;
  field10Caption: string | null;
  primaryRepCaption: string | null;
  secondaryRepCaption: string | null;
  other1Caption: string | null;
  other2Caption: string | null;
  defaultYear: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/myCompany/other`. */
export type OtherRow = {
  id: number;
  defaultLdap: number | null;
  defaultFromAddress: string | null;
  portalUrlOverride: string | null;
  siteUrl: string | null;
  logoPath: string | null;
  contactSync: 'FL' | 'LF' | 'CFL' | 'CLF' | null;
  serverTimeZone: number | null;
  defaultCalendar: number | null;
  defaultAddressFormat: number | null;
  useSslFlag: boolean | null;
  syncLeadsFlag: boolean | null;
  includePortalLinkFlag: boolean | null;
  useExpandedFormatTimeFlag: boolean | null;
  useExpandedFormatActivityFlag: boolean | null;
  disableZAdminLoginFlag: boolean | null;
  locale: number | null;
  updateMemberTimeZonesFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/myCompany/timeExpense`. */
export type TimeExpenseRow = {
  id: number;
  tier1ApprovalFlag: boolean | null;
  tier2ApprovalFlag: boolean | null;
  disableTimeEntryFlag: boolean | null;
  requireTimeNoteFlag: boolean | null;
  requireExpenseNoteFlag: boolean | null;
  roundingFactor: number | null;
  invoiceStart: number | null;
  defaultSpecialInvoiceType: 'Agreement' | 'CreditMemo' | 'DownPayment' | 'Miscellaneous' | 'Progress' | 'Standard' | null;
  internalCompany: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/mycompany/documents`. */
export type DocumentSetupRow = {
  id: number;
  uploadAsLinkFlag: boolean | null;
  isPublicFlag: boolean | null;
  docPath: string | null;
  templatePath: string | null;
  templateOutputPath: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/mycompany/reportingServices`. */
export type ReportingServiceRow = {
  id: number;
  reportingUserName: string | null;
  reportingDomain: string | null;
  reportingUrl: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/mycompany/services`. */
export type ServiceRow = {
  id: number;
  srNotify: 'All' | 'NewAndClosedRequests' | 'ClosedRequestsOnly' | 'NewRequestsOnly' | 'None' | null;
  scheduleSpan: 'Standard' | 'OfficeHours' | 'Overnight' | null;
  hideDelimiterFlag: boolean | null;
  allowCCFlag: boolean | null;
  allowTOFlag: boolean | null;
  headerColor: string | null;
  memberColor: string | null;
  contactColor: string | null;
  unknownColor: string | null;
  calendarSetup: number | null;
  headerColorDisableFlag: boolean | null;
  memberColorDisableFlag: boolean | null;
  contactColorDisableFlag: boolean | null;
  unknownColorDisableFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/notificationRecipients`. */
export type NotificationRecipientRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  externalFlag: boolean | null;
  serviceFlag: boolean | null;
  salesFlag: boolean | null;
  invoiceFlag: boolean | null;
  agreementFlag: boolean | null;
  memberFlag: boolean | null;
  configFlag: boolean | null;
  mspFlag: boolean | null;
  trackFlag: boolean | null;
  projectFlag: boolean | null;
  procurementFlag: boolean | null;
  knowledgeBaseFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/office365/application`. */
export type Office365EmailApplicationInfoRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/office365/emailSetups`. */
export type Office365EmailSetupRow = {
  id: number;
  name: string | null;
  username: string | null;
  inboxFolder: string | null;
  processedFolder: string | null;
  failedFolder: string | null;
  tenantId: string | null;
  clientId: string | null;
  authorizedFlag: boolean | null;
  inactiveFlag: boolean | null;
  source: number | null;
  useExistingTenantFlag: boolean | null;
  existingTenant: Json;
  emailConnector: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/onPremiseSearchSetting`. */
export type OnPremiseSearchSettingRow = {
  id: number;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/osgradeweights`. */
export type OsGradeWeightRow = {
  id: number;
  osGradeWeight: number | null;
  osName: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/parsingTypes`. */
export type ParsingTypeRow = {
  id: number;
  name: string | null;
  parseRule: string | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/parsingVariables`. */
export type ParsingVariableRow = {
  id: number;
  name: string | null;
  code: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/portalReports`. */
export type PortalReportRow = {
  id: number;
  portalConfiguration: number | null;
  name: string | null;
  url: string | null;
  openSameWindowFlag: boolean | null;
  customFlag: boolean | null;
  displayFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/quoteLinkSetup`. */
export type QuoteLinkRow = {
  id: number;
  location: number | null;
  link: string | null;
  allLocationsFlag: boolean | null;
  newWindowFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/reportCards`. */
export type ReportCardRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/reportCards/{parentId}/details`. */
export type ReportCardDetailRow = {
  id: number;
  kpi: number | null;
  sortOrder: number | null;
  reportCard: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/securityRoles/{parentId}/settings`. */
export type SecurityRoleSettingRow = {
  id: number;
  addLevel: 'None' | 'My' | 'All' | null;
  editLevel: 'None' | 'My' | 'All' | null;
  deleteLevel: 'None' | 'My' | 'All' | null;
  inquireLevel: 'None' | 'My' | 'All' | null;
  moduleFunctionName: string | null;
  moduleFunctionDescription: string | null;
  myAllFlag: boolean | null;
  moduleFunctionIdentifier: string | null;
  reportFlag: boolean | null;
  restrictFlag: boolean | null;
  customFlag: boolean | null;
  moduleDescription: string | null;
  moduleIdentifier: string | null;
  moduleName: string | null;
  sortOrder: number | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/securityroles`. */
export type SecurityRoleRow = {
  id: number;
  name: string | null;
  roleType: string | null;
  adminFlag: boolean | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/settings`. */
export type SystemSettingRow = {
  id: number;
  description: string | null;
  value: string | null;
  valueType: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/setupScreens`. */
export type SetupScreenRow = {
  id: number;
  category: string | null;
  name: string | null;
  description: string | null;
  moduleDescription: string | null;
  moduleIdentifier: string | null;
  moduleName: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/skillCategories`. */
export type SkillCategoryRow = {
  id: number;
  name: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/skills`. */
export type SkillRow = {
  id: number;
  name: string | null;
  category: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/ssoConfigurations`. */
export type SsoConfigurationRow = {
  id: number;
  name: string | null;
  ssoType: 'CWSSO' | 'SAML' | null;
  inactiveFlag: boolean | null;
  samlEntityId: string | null;
  samlSignInUrl: string | null;
  samlIdpCertificate: string | null;
  samlCertificateName: string | null;
  samlCertificateIssuedTo: string | null;
  samlCertificateThumbprint: string | null;
  samlCertificateValidFrom: string | null;
  samlCertificateValidTo: string | null;
  locationIds: readonly number[] | null;
  clientId: string | null;
  stsBaseUrl: string | null;
  stsUserAdminUrl: string | null;
  token: string | null;
  submittedMemberCount: number | null;
  allMembersSubmitted: boolean | null;
  isSsoOnByDefault: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/ssoUsers`. */
export type SsoUserRow = {
  id: number;
  ssoUserId: string | null;
  userName: string | null;
  firstName: string | null;
  lastName: string | null;
  email: string | null;
  emailConfirmed: boolean | null;
  disabledFlag: boolean | null;
  linkedFlag: boolean | null;
  dateEntered: string | null;
  lastUpdated: string | null;
  linkedMember: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/standardNotes`. */
export type StandardNoteRow = {
  id: number;
  name: string | null;
  contents: string | null;
  location: number | null;
  department: number | null;
  board: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/surveys`. */
export type SurveyRow = {
  id: number;
  name: string | null;
  instructions: string | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/surveys/{grandparentId}/questions/{parentId}/values`. */
export type SurveyQuestionValueRow = {
  id: number;
  survey: number | null;
  question: number | null;
  value: string | null;
  defaultFlag: boolean | null;
  pointValue: number | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/surveys/{parentId}/questions`. */
export type SurveyQuestionRow = {
  id: number;
  survey: number | null;
  fieldType: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  entryType: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  sequenceNumber: number | null;
  question: string | null;
  numberOfDecimals: number | null;
  requiredFlag: boolean | null;
  inactiveFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/timeZoneSetups`. */
export type TimeZoneSetupRow = {
  id: number;
  name: string | null;
  timeZone: number | null;
  offset: number | null;
  defaultFlag: boolean | null;
  daylightSavingsFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/todayPageCategories`. */
export type TodayPageCategoryRow = {
  id: number;
  name: string | null;
  sortOrder: number | null;
  location: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/userDefinedFields`. */
export type UserDefinedFieldRow = {
  id: number;
  podId: number | null;
  podDescription: string | null;
  caption: string | null;
  sequenceNumber: number | null;
  screenId: string | null;
  screenDescription: string | null;
  helpText: string | null;
  fieldTypeIdentifier: 'TextArea' | 'Button' | 'Currency' | 'Date' | 'Hyperlink' | 'IPAddress' | 'Checkbox' | 'Number' | 'Percent' | 'Text' | 'Password' | null;
  numberDecimals: number | null;
  entryTypeIdentifier: 'Date' | 'EntryField' | 'List' | 'Option' | null;
  requiredFlag: boolean | null;
  displayOnScreenFlag: boolean | null;
  readOnlyFlag: boolean | null;
  listViewFlag: boolean | null;
  buttonUrl: string | null;
  options: Json;
  businessUnitIds: readonly number[] | null;
  locationIds: readonly number[] | null;
  addAllBusinessUnits: boolean | null;
  removeAllBusinessUnits: boolean | null;
  addAllLocations: boolean | null;
  removeAllLocations: boolean | null;
  connectWiseID: string | null;
  displayScreenInASIO: boolean | null;
  dateCreated: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/workflowActions/{parentId}/automateParameters`. */
export type WorkflowActionAutomateParameterRow = {
  id: number;
  name: string | null;
  value: string | null;
  connectWiseID: string | null;
  parentId: number | null;
  parentConnectWiseId: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/workflows`. */
export type WorkflowRow = {
  id: number;
  name: string | null;
  tableType: number | null;
  location: number | null;
  department: number | null;
  activateFlag: boolean | null;
  batchInterval: number | null;
  batchFrequencyUnit: 'Minutes' | 'Hours' | 'Days' | null;
  batchLastRan: string | null;
  batchSchedule: 'AnyTime' | 'MyCompanyOfficeHours' | 'SlaHours' | null;
  board: number | null;
  connectWiseID: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/workflows/notifyTypes`. */
export type WorkflowNotifyTypeRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  isSetupFlag: boolean | null;
  externalFlag: boolean | null;
  connectWiseID: string | null;
  parentId: number | null;
  parentConnectWiseId: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/workflows/tableTypes`. */
export type WorkflowTableTypeRow = {
  id: number;
  identifier: string | null;
  name: string | null;
  connectWiseID: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/workflows/{grandparentId}/events/{parentId}/actions`. */
export type WorkflowActionRow = {
  id: number;
  notifyType: number | null;
  notifyWho: number | null;
  specificMemberTo: number | null;
  emailRecipient: string | null;
  notifyFrom: number | null;
  specificMemberFrom: number | null;
  emailFrom: string | null;
  ccContact: number | null;
  bccContact: number | null;
  subject: string | null;
  notes: string | null;
  activityStatus: number | null;
  activityType: number | null;
  attachedTrack: number | null;
  daysToExecute: number | null;
  board: number | null;
  boardStatus: number | null;
  serviceType: number | null;
  serviceSubType: number | null;
  serviceItem: number | null;
  group: number | null;
  serviceTemplate: number | null;
  invoiceMinDays: number | null;
  automateScript: Json;
  scriptSuccessStatus: number | null;
  scriptFailStatus: number | null;
  detailNotesFlag: boolean | null;
  internalNotesFlag: boolean | null;
  auditNotesFlag: boolean | null;
  servicePriority: number | null;
  updateOwnerFlag: boolean | null;
  salesOrderStatus: number | null;
  projectStatus: number | null;
  companyStatus: number | null;
  attachments: readonly number[] | null;
  serviceSurvey: number | null;
  specificTeamTo: number | null;
  attachConfigurationsFor: 'Company' | 'Contact' | null;
  configurationType: number | null;
  configurationStatus: number | null;
  connectWiseID: string | null;
  parentId: number | null;
  grandParentId: number | null;
  parentConnectWiseId: string | null;
  grandParentConnectWiseId: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/workflows/{parentId}/attachments`. */
export type WorkflowAttachmentRow = {
  id: number;
  name: string | null;
  connectWiseID: string | null;
  parentId: number | null;
  parentConnectWiseId: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/system/workflows/{parentId}/events`. */
export type WorkflowEventRow = {
  id: number;
  name: string | null;
  eventCondition: string | null;
  frequencyUnit: 'Minutes' | 'Hours' | 'Days' | 'Months' | null;
  frequencyOfExecution: number | null;
  maxNumberOfExecution: number | null;
  executionTime: 'Once' | 'MultipleTimes' | 'Continuously' | null;
  dateTestedUTC: string | null;
  testRecordsMatched: number | null;
  connectWiseID: string | null;
  parentId: number | null;
  parentConnectWiseId: string | null;
  _parentId: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/accruals`. */
export type TimeAccrualRow = {
  id: number;
  location: number | null;
  vacationFlag: boolean | null;
  vacationAvailableType: 'AnniversaryYear' | 'CalendarYear' | null;
  vacationCarryoverAllowedFlag: boolean | null;
  vacationCarryoverLimit: number | null;
  sickFlag: boolean | null;
  sickAvailableType: 'AnniversaryYear' | 'CalendarYear' | null;
  sickCarryoverAllowedFlag: boolean | null;
  sickCarryoverLimit: number | null;
  ptoFlag: boolean | null;
  ptoAvailableType: 'AnniversaryYear' | 'CalendarYear' | null;
  ptoCarryoverAllowedFlag: boolean | null;
  ptoCarryoverLimit: number | null;
  holidayFlag: boolean | null;
  holidayAvailableType: 'AnniversaryYear' | 'CalendarYear' | null;
  holidayCarryoverAllowedFlag: boolean | null;
  holidayCarryoverLimit: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/accruals/{parentId}/details`. */
export type TimeAccrualDetailRow = {
  id: number;
  accrualType: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  startYear: number | null;
  endYear: number | null;
  hours: number | null;
  timeAccrual: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/activitystopwatches`. */
export type ActivityStopwatchRow = {
  id: number;
  activityId: number | null;
  activityMobileGuid: string | null;
  agreement: number | null;
  billableOption: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  businessUnitId: number | null;
  dateEntered: string | null;
  endTime: string | null;
  internalNotes: string | null;
  locationId: number | null;
  member: number | null;
  mobileGuid: string | null;
  notes: string | null;
  startTime: string | null;
  status: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  totalPauseTime: number | null;
  workRole: number | null;
  workType: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/chargeCodes`. */
export type ChargeCodeRow = {
  id: number;
  name: string | null;
  company: number | null;
  location: number | null;
  department: number | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  expenseEntryFlag: boolean | null;
  allowAllExpenseTypeFlag: boolean | null;
  timeEntryFlag: boolean | null;
  workType: number | null;
  workRole: number | null;
  integrationXref: string | null;
  expenseTypeIds: readonly number[] | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/chargeCodes/{parentId}/expenseTypes`. */
export type ChargeCodeExpenseTypeRow = {
  id: number;
  type: number | null;
  chargeCode: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/entries`. */
export type TimeEntryRow = {
  id: number;
  company: number | null;
  chargeToId: number | null;
  chargeToType: 'ServiceTicket' | 'ProjectTicket' | 'ChargeCode' | 'Activity' | null;
  member: number | null;
  location: number | null;
  department: number | null;
  workType: number | null;
  workRole: number | null;
  agreement: number | null;
  activity: number | null;
  timeStart: string | null;
  timeEnd: string | null;
  hoursDeduct: number | null;
  actualHours: number | null;
  billableOption: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  notes: string | null;
  internalNotes: string | null;
  addToDetailDescriptionFlag: boolean | null;
  addToInternalAnalysisFlag: boolean | null;
  addToResolutionFlag: boolean | null;
  emailResourceFlag: boolean | null;
  emailContactFlag: boolean | null;
  emailCcFlag: boolean | null;
  hoursBilled: number | null;
  invoiceHours: number | null;
  hourlyCost: string | null;
  enteredBy: string | null;
  dateEntered: string | null;
  invoice: number | null;
  mobileGuid: string | null;
  hourlyRate: number | null;
  overageRate: number | null;
  agreementHours: number | null;
  agreementAmount: number | null;
  agreementAdjustment: number | null;
  adjustment: number | null;
  invoiceReady: number | null;
  timeSheet: number | null;
  status: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  ticket: number | null;
  project: number | null;
  phase: number | null;
  invoiceFlag: boolean | null;
  extendedInvoiceAmount: number | null;
  taxCode: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/schedulestopwatches`. */
export type ScheduleStopwatchRow = {
  id: number;
  agreement: number | null;
  billableOption: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  businessUnitId: number | null;
  dateEntered: string | null;
  endTime: string | null;
  internalNotes: string | null;
  locationId: number | null;
  member: number | null;
  mobileGuid: string | null;
  notes: string | null;
  scheduleId: number | null;
  scheduleMobileGuid: string | null;
  startTime: string | null;
  status: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  totalPauseTime: number | null;
  workRole: number | null;
  workType: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/sheets`. */
export type TimeSheetRow = {
  id: number;
  member: number | null;
  year: number | null;
  period: number | null;
  dateStart: string | null;
  dateEnd: string | null;
  status: 'Open' | 'Rejected' | 'PendingApproval' | 'ErrorsCorrected' | 'PendingProjectApproval' | 'ApprovedByTierOne' | 'RejectBySecondTier' | 'ApprovedByTierTwo' | 'ReadyToBill' | 'Billed' | 'WrittenOff' | 'BilledAgreement' | null;
  hours: number | null;
  deadline: string | null;
  periodName: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/ticketstopwatches`. */
export type TicketStopwatchRow = {
  id: number;
  agreement: number | null;
  billableOption: 'Billable' | 'DoNotBill' | 'NoCharge' | 'NoDefault' | null;
  businessUnitId: number | null;
  dateEntered: string | null;
  endTime: string | null;
  internalNotes: string | null;
  locationId: number | null;
  member: number | null;
  mobileGuid: string | null;
  notes: string | null;
  serviceStatus: number | null;
  startTime: string | null;
  status: 'Reset' | 'Running' | 'Paused' | 'Stopped' | null;
  ticket: number | null;
  ticketMobileGuid: string | null;
  totalPauseTime: number | null;
  workRole: number | null;
  workType: number | null;
  showNotesInDiscussionFlag: boolean | null;
  showNotesInInternalFlag: boolean | null;
  showNotesInResolutionFlag: boolean | null;
  emailNotesToContactFlag: boolean | null;
  emailNotesToResourcesFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/timePeriodSetups`. */
export type TimePeriodSetupRow = {
  id: number;
  periodApplyTo: 'Both' | 'Expense' | 'Time' | null;
  year: number | null;
  numberFuturePeriods: number | null;
  type: 'Weekly' | 'BiWeekly' | 'SemiMonthly' | 'Monthly' | null;
  description: string | null;
  firstPeriodEndDate: string | null;
  monthlyPeriodEnds: number | null;
  semiMonthlyFirstPeriod: number | null;
  semiMonthlySecondPeriod: number | null;
  semiMonthlyLastDayFlag: boolean | null;
  lastDayFlag: boolean | null;
  daysPastEndDate: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/timePeriodSetups/{parentId}/periods`. */
export type TimePeriodRow = {
  id: number;
  timePeriodSetup: number | null;
  period: number | null;
  startDate: string | null;
  endDate: string | null;
  deadlineDate: string | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/workRoles`. */
export type WorkRoleRow = {
  id: number;
  name: string | null;
  hourlyRate: number | null;
  integrationXref: string | null;
  inactiveFlag: boolean | null;
  addAllLocations: boolean | null;
  removeAllLocations: boolean | null;
  addAllAgreementExclusions: boolean | null;
  locationIds: readonly number[] | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/workRoles/{parentId}/locations`. */
export type WorkRoleLocationRow = {
  id: number;
  location: number | null;
  hourlyRate: number | null;
  workRole: number | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** A record of `/time/workTypes`. */
export type WorkTypeRow = {
  id: number;
  name: string | null;
  billTime: 'Billable' | 'DoNotBill' | 'NoCharge' | null;
  rateType: 'AdjAmount' | 'Custom' | 'Multiplier' | null;
  rate: number | null;
  hoursMin: number | null;
  hoursMax: number | null;
  roundBillHoursTo: number | null;
  accrualType: 'Holiday' | 'PTO' | 'Sick' | 'Vacation' | null;
  inactiveFlag: boolean | null;
  overallDefaultFlag: boolean | null;
  activityDefaultFlag: boolean | null;
  utilizationFlag: boolean | null;
  costMultiplier: number | null;
  integrationXRef: string | null;
  addAllAgreementExclusions: boolean | null;
  defaultFlag: boolean | null;
  _lastUpdated: string | null;
  _updatedBy: string | null;
  _dateEntered: string | null;
  _enteredBy: string | null;
  _enteredById: number | null;
};

/** Records as they are stored, by the path of their collection. */
export interface Rows {
  '/company/addressFormats': AddressFormatRow;
  '/company/communicationTypes': CommunicationTypeRow;
  '/company/companies': CompanyRow;
  '/company/companies/statuses': CompanyStatusRow;
  '/company/companies/types': CompanyTypeRow;
  '/company/companies/{parentId}/customStatusNotes': CompanyCustomNoteRow;
  '/company/companies/{parentId}/groups': CompanyGroupRow;
  '/company/companies/{parentId}/managementReportNotifications': CompanyManagementReportNotificationRow;
  '/company/companies/{parentId}/managementReportSetup': ManagementReportSetupRow;
  '/company/companies/{parentId}/managementSummaryReports': CompanyManagementSummaryRow;
  '/company/companies/{parentId}/notes': CompanyNoteRow;
  '/company/companies/{parentId}/sites': CompanySiteRow;
  '/company/companies/{parentId}/teams': CompanyTeamRow;
  '/company/companies/{parentId}/tracks': CompanyContactTrackRow;
  '/company/companies/{parentId}/typeAssociations': CompanyCompanyTypeAssociationCompanyTypeAssociationRow;
  '/company/companyPickerItems': CompanyPickerItemRow;
  '/company/configurations': CompanyConfigurationRow;
  '/company/configurations/statuses': ConfigurationStatusRow;
  '/company/configurations/types': ConfigurationTypeRow;
  '/company/configurations/types/{grandparentId}/questions/{parentId}/values': ConfigurationTypeQuestionValueRow;
  '/company/configurations/types/{parentId}/questions': ConfigurationTypeQuestionRow;
  '/company/contacts': ContactRow;
  '/company/contacts/departments': ContactDepartmentRow;
  '/company/contacts/relationships': ContactRelationshipRow;
  '/company/contacts/types': ContactTypeRow;
  '/company/contacts/{parentId}/communications': ContactCommunicationRow;
  '/company/contacts/{parentId}/groups': ContactGroupRow;
  '/company/contacts/{parentId}/notes': ContactNoteRow;
  '/company/contacts/{parentId}/tracks': ContactContactTrackRow;
  '/company/contacts/{parentId}/typeAssociations': ContactContactTypeAssociationContactTypeAssociationRow;
  '/company/countries': CountryRow;
  '/company/entityTypes': EntityTypeRow;
  '/company/m365contact': M365ContactRow;
  '/company/m365contactsync/property': M365ContactSyncPropertyRow;
  '/company/managedDevicesIntegrations': ManagedDevicesIntegrationRow;
  '/company/managedDevicesIntegrations/{parentId}/crossReferences': ManagedDevicesIntegrationCrossReferenceRow;
  '/company/managedDevicesIntegrations/{parentId}/logins': ManagedDevicesIntegrationLoginRow;
  '/company/managedDevicesIntegrations/{parentId}/notifications': ManagedDevicesIntegrationNotificationRow;
  '/company/management': ManagementRow;
  '/company/management/{parentId}/managementReportNotifications': ManagementManagementReportNotificationRow;
  '/company/managementBackups': ManagementBackupRow;
  '/company/managementItSolutions': ManagementItSolutionRow;
  '/company/managementItSolutions/{parentId}/managementProducts': ManagementItSolutionAgreementInterfaceParameterRow;
  '/company/marketDescriptions': MarketDescriptionRow;
  '/company/noteTypes': CompanyNoteTypeRow;
  '/company/ownershipTypes': OwnershipTypeRow;
  '/company/portalConfigurations': PortalConfigurationRow;
  '/company/portalConfigurations/invoiceSetup/paymentProcessors': PortalConfigurationPaymentProcessorRow;
  '/company/portalConfigurations/{parentId}/invoiceSetups': PortalConfigurationInvoiceSetupRow;
  '/company/portalConfigurations/{parentId}/opportunitySetups': PortalConfigurationOpportunitySetupRow;
  '/company/portalConfigurations/{parentId}/passwordEmailSetups': PortalConfigurationPasswordEmailSetupRow;
  '/company/portalConfigurations/{parentId}/projectSetups': PortalConfigurationProjectSetupRow;
  '/company/portalConfigurations/{parentId}/serviceSetups': PortalConfigurationServiceSetupRow;
  '/company/portalSecurityLevels': PortalSecurityLevelRow;
  '/company/portalSecuritySettings': PortalSecuritySettingRow;
  '/company/states': StateRow;
  '/company/teamRoles': TeamRoleRow;
  '/company/tracks': TrackRow;
  '/company/tracks/{parentId}/actions': TrackActionRow;
  '/expense/classifications': ClassificationRow;
  '/expense/entries': ExpenseEntryRow;
  '/expense/info/taxTypes': ExpenseTaxTypeInfoRow;
  '/expense/paymentTypes': PaymentTypeRow;
  '/expense/reports': ExpenseReportRow;
  '/expense/types': ExpenseTypeRow;
  '/finance/accounting/batches': AccountingBatchRow;
  '/finance/accounting/batches/{parentId}/entries': BatchEntryRow;
  '/finance/accounting/unpostedexpenses/{parentId}/taxableLevels': UnpostedExpenseTaxableLevelRow;
  '/finance/accounting/unpostedinvoices/{parentId}/taxableLevels': UnpostedInvoiceTaxableLevelRow;
  '/finance/accounting/unpostedprocurement': UnpostedProcurementRow;
  '/finance/accounting/unpostedprocurement/{parentId}/taxableLevels': UnpostedProcurementTaxableLevelRow;
  '/finance/accountingPackageSetup': AccountingPackageSetupRow;
  '/finance/accountingPackages': AccountingPackageRow;
  '/finance/agreementTypes/{parentId}/boardDefaults': AgreementTypeBoardDefaultRow;
  '/finance/agreementTypes/{parentId}/workRoleExclusions': AgreementTypeWorkRoleExclusionRow;
  '/finance/agreementTypes/{parentId}/workTypeExclusions': AgreementTypeWorkTypeExclusionRow;
  '/finance/agreementTypes/{parentId}/workroles': AgreementTypeWorkRoleRow;
  '/finance/agreementTypes/{parentId}/worktypes': AgreementTypeWorkTypeRow;
  '/finance/agreements': AgreementRow;
  '/finance/agreements/types': AgreementTypeRow;
  '/finance/agreements/{parentId}/additions': AdditionRow;
  '/finance/agreements/{parentId}/adjustments': AgreementAdjustmentRow;
  '/finance/agreements/{parentId}/boardDefaults': BoardDefaultRow;
  '/finance/agreements/{parentId}/configurations': AgreementConfigurationReferenceRow;
  '/finance/agreements/{parentId}/sites': AgreementSiteRow;
  '/finance/agreements/{parentId}/workRoleExclusions': AgreementWorkRoleExclusionRow;
  '/finance/agreements/{parentId}/workTypeExclusions': AgreementWorkTypeExclusionRow;
  '/finance/agreements/{parentId}/workroles': AgreementWorkRoleRow;
  '/finance/agreements/{parentId}/worktypes': AgreementWorkTypeRow;
  '/finance/batchSetups': AgreementBatchSetupRow;
  '/finance/billingCycles': BillingCycleRow;
  '/finance/billingSetups': BillingSetupRow;
  '/finance/billingSetups/{parentId}/routings': BillingSetupRoutingRow;
  '/finance/billingStatuses': BillingStatusRow;
  '/finance/billingTerms': BillingTermRow;
  '/finance/companyFinance': CompanyFinanceRow;
  '/finance/currencies': FinanceCurrencyRow;
  '/finance/deliveryMethods': DeliveryMethodRow;
  '/finance/glAccounts': GLAccountRow;
  '/finance/glCaptions': GLCaptionRow;
  '/finance/glpaths': GLPathRow;
  '/finance/info/currencyCodes': CurrencyCodeRow;
  '/finance/invoiceEmailTemplates': InvoiceEmailTemplateRow;
  '/finance/invoiceTemplateSetups': InvoiceTemplateSetupRow;
  '/finance/invoiceTemplates': InvoiceTemplateRow;
  '/finance/invoices': InvoiceRow;
  '/finance/invoices/{parentId}/commissions': InvoiceCommissionRow;
  '/finance/invoices/{parentId}/payments': InvoicePaymentRow;
  '/finance/invoices/{parentId}/routings': InvoiceRoutingRow;
  '/finance/taxCodes': TaxCodeRow;
  '/finance/taxCodes/{grandparentId}/expenseTypeExemptions/{parentId}/taxableExpenseTypeLevels': TaxableExpenseTypeLevelRow;
  '/finance/taxCodes/{grandparentId}/productTypeExemptions/{parentId}/taxableProductTypeLevels': TaxableProductTypeLevelRow;
  '/finance/taxCodes/{grandparentId}/taxCodeXRefs/{parentId}/taxableXRefLevels': TaxableXRefLevelRow;
  '/finance/taxCodes/{grandparentId}/workRoleExemptions/{parentId}/taxableWorkRoleLevels': TaxableWorkRoleLevelRow;
  '/finance/taxCodes/{parentId}/expenseTypeExemptions': ExpenseTypeExemptionRow;
  '/finance/taxCodes/{parentId}/productTypeExemptions': ProductTypeExemptionRow;
  '/finance/taxCodes/{parentId}/taxCodeLevels': TaxCodeLevelRow;
  '/finance/taxCodes/{parentId}/taxCodeXRefs': TaxCodeXRefRow;
  '/finance/taxCodes/{parentId}/workRoleExemptions': WorkRoleExemptionRow;
  '/finance/taxIntegrations': TaxIntegrationRow;
  '/marketing/campaigns': CampaignRow;
  '/marketing/campaigns/statuses': CampaignStatusRow;
  '/marketing/campaigns/subTypes': CampaignSubTypeCampaignSubTypeRow;
  '/marketing/campaigns/types': CampaignTypeRow;
  '/marketing/campaigns/{parentId}/audits': CampaignAuditRow;
  '/marketing/campaigns/{parentId}/emailsOpened': EmailOpenedRow;
  '/marketing/campaigns/{parentId}/formsSubmitted': FormSubmittedRow;
  '/marketing/campaigns/{parentId}/linksClicked': LinkClickedRow;
  '/marketing/groups': GroupRow;
  '/procurement/RMADispositions': RmaDispositionRow;
  '/procurement/adjustments': ProcurementAdjustmentRow;
  '/procurement/adjustments/types': AdjustmentTypeRow;
  '/procurement/adjustments/{parentId}/details': AdjustmentDetailRow;
  '/procurement/catalog': CatalogItemRow;
  '/procurement/catalog/{parentId}/components': CatalogComponentRow;
  '/procurement/catalog/{parentId}/inventory': CatalogInventoryRow;
  '/procurement/catalog/{parentId}/minimumStockByWarehouse': MinimumStockByWarehouseRow;
  '/procurement/categories': CategoryRow;
  '/procurement/changeorder': ChangeOrderRow;
  '/procurement/directionalSyncs': DirectionalSyncRow;
  '/procurement/invoicegrouping': InvoiceGroupingRow;
  '/procurement/manufacturers': ManufacturerRow;
  '/procurement/onhandserialnumbers': OnHandSerialNumberRow;
  '/procurement/pricingschedules': PricingScheduleRow;
  '/procurement/pricingschedules/{grandparentId}/details/{parentId}/breaks': PricingBreakRow;
  '/procurement/pricingschedules/{parentId}/details': PricingDetailRow;
  '/procurement/products': ProductItemRow;
  '/procurement/products/{parentId}/components': ProductComponentRow;
  '/procurement/products/{parentId}/pickingShippingDetails': ProductPickingShippingDetailRow;
  '/procurement/purchaseorders': PurchaseOrderRow;
  '/procurement/purchaseorders/{parentId}/lineitems': PurchaseOrderLineItemRow;
  '/procurement/purchaseorders/{parentId}/notes': PurchaseOrderNoteRow;
  '/procurement/purchaseorderstatuses': PurchaseOrderStatusRow;
  '/procurement/purchaseorderstatuses/{parentId}/emailtemplates': PurchaseOrderStatusEmailTemplateRow;
  '/procurement/purchaseorderstatuses/{parentId}/notifications': PurchaseOrderStatusNotificationRow;
  '/procurement/rmaActions': RmaActionRow;
  '/procurement/rmaStatuses': RmaStatusRow;
  '/procurement/rmaStatuses/{parentId}/emailTemplates': RmaStatusEmailTemplateRow;
  '/procurement/rmaStatuses/{parentId}/notifications': RmaStatusNotificationRow;
  '/procurement/rmaTags': RmaTagRow;
  '/procurement/settings': ProcurementSettingRow;
  '/procurement/shipmentmethods': ShipmentMethodRow;
  '/procurement/subcategories': SubCategoryRow;
  '/procurement/types': ProductTypeRow;
  '/procurement/unitOfMeasures': UnitOfMeasureRow;
  '/procurement/unitOfMeasures/{parentId}/conversions': ConversionRow;
  '/procurement/warehouseBins': WarehouseBinRow;
  '/procurement/warehouses': WarehouseRow;
  '/project/boards/{grandparentId}/teams/{parentId}/members': ProjectBoardTeamMemberRow;
  '/project/boards/{parentId}/kanbanSettings': ProjectBoardKanbanSettingRow;
  '/project/boards/{parentId}/teams': ProjectBoardTeamRow;
  '/project/phaseStatuses': PhaseStatusRow;
  '/project/projectTemplates': ProjectTemplateRow;
  '/project/projectTemplates/{grandParentId}/projectTemplateTickets/{parentId}/tasks': ProjectTemplateTaskRow;
  '/project/projectTemplates/{parentId}/projectTemplatePhases': ProjectTemplatePhaseRow;
  '/project/projectTemplates/{parentId}/projectTemplateTickets': ProjectTemplateTicketRow;
  '/project/projectTypes': ProjectTypeRow;
  '/project/projects': ProjectRow;
  '/project/projects/{parentId}/contacts': ProjectContactRow;
  '/project/projects/{parentId}/notes': ProjectNoteRow;
  '/project/projects/{parentId}/phases': ProjectPhaseRow;
  '/project/projects/{parentId}/teamMembers': ProjectTeamMemberRow;
  '/project/securityRoles': ProjectSecurityRoleRow;
  '/project/securityRoles/{parentId}/settings': ProjectSecurityRoleSettingRow;
  '/project/statusIndicators': StatusIndicatorRow;
  '/project/statuses': ProjectStatusRow;
  '/project/{parentId}/billingRates': ProjectBillingRateRow;
  '/sales/activities': ActivityRow;
  '/sales/activities/statuses': ActivityStatusRow;
  '/sales/activities/types': ActivityTypeRow;
  '/sales/commissions': CommissionRow;
  '/sales/opportunities': OpportunityRow;
  '/sales/opportunities/ratings': OpportunityRatingRow;
  '/sales/opportunities/statuses': OpportunityStatusRow;
  '/sales/opportunities/types': OpportunityTypeRow;
  '/sales/opportunities/{parentId}/contacts': OpportunityContactRow;
  '/sales/opportunities/{parentId}/forecast': ForecastItemRow;
  '/sales/opportunities/{parentId}/notes': OpportunityNoteRow;
  '/sales/opportunities/{parentId}/team': TeamRow;
  '/sales/orders': OrderRow;
  '/sales/orders/statuses': OrderStatusRow;
  '/sales/orders/statuses/{parentId}/emailtemplates': OrderStatusEmailTemplateRow;
  '/sales/orders/statuses/{parentId}/notifications': OrderStatusNotificationRow;
  '/sales/probabilities': SalesProbabilityRow;
  '/sales/quotas': SalesQuotaRow;
  '/sales/roles': RoleRow;
  '/sales/salesTeams': SalesTeamRow;
  '/sales/salesTeams/{parentId}/members': SalesTeamMemberRow;
  '/sales/stages': OpportunityStageRow;
  '/schedule/calendars': CalendarRow;
  '/schedule/colors': ScheduleColorRow;
  '/schedule/entries': ScheduleEntryRow;
  '/schedule/entries/{parentId}/details': ScheduleDetailRow;
  '/schedule/holidayLists': HolidayListRow;
  '/schedule/holidayLists/{parentId}/holidays': HolidayRow;
  '/schedule/portalcalendars': PortalCalendarRow;
  '/schedule/reminderTimes': ScheduleReminderTimeRow;
  '/schedule/statuses': ScheduleStatusRow;
  '/schedule/types': ScheduleTypeRow;
  '/service/SLAs': SLARow;
  '/service/SLAs/{parentId}/priorities': SLAPriorityRow;
  '/service/boards': BoardRow;
  '/service/boards/{grandparentId}/items/{parentId}/associations': BoardItemAssociationRow;
  '/service/boards/{grandparentId}/statuses/{parentId}/notifications': BoardStatusNotificationRow;
  '/service/boards/{parentId}/autoAssignResources': BoardAutoAssignResourceRow;
  '/service/boards/{parentId}/autoTemplates': BoardAutoTemplateRow;
  '/service/boards/{parentId}/excludedMembers': BoardExcludedMemberRow;
  '/service/boards/{parentId}/items': BoardItemRow;
  '/service/boards/{parentId}/notifications': BoardNotificationRow;
  '/service/boards/{parentId}/skillMappings': BoardSkillMappingRow;
  '/service/boards/{parentId}/statuses': BoardStatusRow;
  '/service/boards/{parentId}/subtypes': BoardSubTypeRow;
  '/service/boards/{parentId}/teams': BoardTeamRow;
  '/service/boards/{parentId}/typeSubTypeItemAssociations': BoardTypeSubTypeItemAssociationRow;
  '/service/boards/{parentId}/types': BoardTypeRow;
  '/service/codes': CodeRow;
  '/service/emailTemplates': ServiceEmailTemplateRow;
  '/service/impacts': ImpactRow;
  '/service/knowledgeBaseArticles': KnowledgeBaseArticleRow;
  '/service/knowledgeBaseCategories': KnowledgeBaseCategoryRow;
  '/service/knowledgeBaseSubCategories': KnowledgeBaseSubCategoryRow;
  '/service/knowledgebasesettings': KnowledgeBaseSettingsRow;
  '/service/locations': ServiceLocationRow;
  '/service/priorities': PriorityRow;
  '/service/serviceSignoff': ServiceSignoffRow;
  '/service/serviceSignoff/{parentId}/signoffcustomfields': ServiceSignoffCustomFieldRow;
  '/service/severities': SeverityRow;
  '/service/sources': SourceRow;
  '/service/surveys': ServiceSurveyRow;
  '/service/surveys/{grandparentId}/questions/{parentId}/options': SurveyOptionRow;
  '/service/surveys/{parentId}/questions': ServiceSurveyQuestionRow;
  '/service/surveys/{parentId}/results': SurveyResultRow;
  '/service/templates': ServiceTemplateRow;
  '/service/ticketLinks': ServiceTicketLinkRow;
  '/service/ticketSyncs': TicketSyncRow;
  '/service/tickets': TicketRow;
  '/service/tickets/{parentId}/configurations': TicketConfigurationReferenceRow;
  '/service/tickets/{parentId}/notes': ServiceNoteRow;
  '/service/tickets/{parentId}/tasks': ServiceTaskRow;
  '/system/AllowedFileTypes': AllowedFileTypeRow;
  '/system/BillableOptions': BillableOptionsInfoRow;
  '/system/allowedorigins': AllowedOriginRow;
  '/system/authAnvils': AuthAnvilRow;
  '/system/autoSyncTime': AutoSyncTimeRow;
  '/system/callbacks': CallbackEntryRow;
  '/system/certifications': CertificationRow;
  '/system/connectWiseHostedScreens': ConnectWiseHostedScreenRow;
  '/system/connectwisehostedsetups': ConnectWiseHostedSetupRow;
  '/system/contactsync/monitoring': M365ContactSyncMonitoringRow;
  '/system/customReports': CustomReportRow;
  '/system/customReports/{parentId}/parameters': CustomReportParameterRow;
  '/system/cwTimeZones': CwTimeZoneRow;
  '/system/departments': DepartmentRow;
  '/system/departments/{parentId}/locations': DepartmentLocationRow;
  '/system/documentTypes': DocumentTypeRow;
  '/system/documents': DocumentInfoRow;
  '/system/ePayConfigurations': EPayConfigurationRow;
  '/system/emailConnectors': EmailConnectorRow;
  '/system/emailConnectors/{grandparentId}/parsingStyles/{parentId}/parsingRules': EmailConnectorParsingRuleRow;
  '/system/emailConnectors/{parentId}/parsingStyles': EmailConnectorParsingStyleRow;
  '/system/emailExclusions': EmailExclusionRow;
  '/system/emailTokens': EmailTokenRow;
  '/system/experiments': ExperimentRow;
  '/system/fileuploadsettings': FileUploadSettingRow;
  '/system/googleemailsetup': GoogleEmailSetupRow;
  '/system/imaps': ImapRow;
  '/system/inOutBoards': InOutBoardRow;
  '/system/inOutTypes': InOutTypeRow;
  '/system/info/locales': LocaleInfoRow;
  '/system/info/personas': PersonasInfoRow;
  '/system/integratorTags': IntegratorTagRow;
  '/system/integratorlogins': IntegratorLoginRow;
  '/system/kpiCategories': KPICategoryRow;
  '/system/kpis': KPIRow;
  '/system/ldapConfigurations': LdapConfigurationRow;
  '/system/links': LinkRow;
  '/system/locations': LocationRow;
  '/system/m365contactsync': M365ContactSyncInfoRow;
  '/system/managementNetworkSecurities': ManagementNetworkSecurityRow;
  '/system/members': MemberRow;
  '/system/members/types': MemberTypeRow;
  '/system/members/{parentId}/accruals': MemberAccrualRow;
  '/system/members/{parentId}/certifications': MemberCertificationRow;
  '/system/members/{parentId}/delegations': MemberDelegationRow;
  '/system/members/{parentId}/managedDeviceAccounts': ManagedDeviceAccountRow;
  '/system/members/{parentId}/notificationSettings': MemberNotificationSettingRow;
  '/system/members/{parentId}/personas': MemberPersonaRow;
  '/system/members/{parentId}/skills': MemberSkillRow;
  '/system/membertemplates': MemberTemplateRow;
  '/system/menuEntries/{parentId}/locations': MenuEntryLocationRow;
  '/system/menuentries': MenuEntryRow;
  '/system/myCompany/corporateStructure': CorporateStructureRow;
  '/system/myCompany/corporateStructureLevels': CorporateStructureLevelRow;
  '/system/myCompany/crm': CrmRow;
  '/system/myCompany/other': OtherRow;
  '/system/myCompany/timeExpense': TimeExpenseRow;
  '/system/mycompany/documents': DocumentSetupRow;
  '/system/mycompany/reportingServices': ReportingServiceRow;
  '/system/mycompany/services': ServiceRow;
  '/system/notificationRecipients': NotificationRecipientRow;
  '/system/office365/application': Office365EmailApplicationInfoRow;
  '/system/office365/emailSetups': Office365EmailSetupRow;
  '/system/onPremiseSearchSetting': OnPremiseSearchSettingRow;
  '/system/osgradeweights': OsGradeWeightRow;
  '/system/parsingTypes': ParsingTypeRow;
  '/system/parsingVariables': ParsingVariableRow;
  '/system/portalReports': PortalReportRow;
  '/system/quoteLinkSetup': QuoteLinkRow;
  '/system/reportCards': ReportCardRow;
  '/system/reportCards/{parentId}/details': ReportCardDetailRow;
  '/system/securityRoles/{parentId}/settings': SecurityRoleSettingRow;
  '/system/securityroles': SecurityRoleRow;
  '/system/settings': SystemSettingRow;
  '/system/setupScreens': SetupScreenRow;
  '/system/skillCategories': SkillCategoryRow;
  '/system/skills': SkillRow;
  '/system/ssoConfigurations': SsoConfigurationRow;
  '/system/ssoUsers': SsoUserRow;
  '/system/standardNotes': StandardNoteRow;
  '/system/surveys': SurveyRow;
  '/system/surveys/{grandparentId}/questions/{parentId}/values': SurveyQuestionValueRow;
  '/system/surveys/{parentId}/questions': SurveyQuestionRow;
  '/system/timeZoneSetups': TimeZoneSetupRow;
  '/system/todayPageCategories': TodayPageCategoryRow;
  '/system/userDefinedFields': UserDefinedFieldRow;
  '/system/workflowActions/{parentId}/automateParameters': WorkflowActionAutomateParameterRow;
  '/system/workflows': WorkflowRow;
  '/system/workflows/notifyTypes': WorkflowNotifyTypeRow;
  '/system/workflows/tableTypes': WorkflowTableTypeRow;
  '/system/workflows/{grandparentId}/events/{parentId}/actions': WorkflowActionRow;
  '/system/workflows/{parentId}/attachments': WorkflowAttachmentRow;
  '/system/workflows/{parentId}/events': WorkflowEventRow;
  '/time/accruals': TimeAccrualRow;
  '/time/accruals/{parentId}/details': TimeAccrualDetailRow;
  '/time/activitystopwatches': ActivityStopwatchRow;
  '/time/chargeCodes': ChargeCodeRow;
  '/time/chargeCodes/{parentId}/expenseTypes': ChargeCodeExpenseTypeRow;
  '/time/entries': TimeEntryRow;
  '/time/schedulestopwatches': ScheduleStopwatchRow;
  '/time/sheets': TimeSheetRow;
  '/time/ticketstopwatches': TicketStopwatchRow;
  '/time/timePeriodSetups': TimePeriodSetupRow;
  '/time/timePeriodSetups/{parentId}/periods': TimePeriodRow;
  '/time/workRoles': WorkRoleRow;
  '/time/workRoles/{parentId}/locations': WorkRoleLocationRow;
  '/time/workTypes': WorkTypeRow;
}
