import type { Action } from '../action/action.ts';
import { companyActions } from '../company/company/actions.ts';
import { companyPickerActions } from '../company/company-picker/actions.ts';
import { configurationActions } from '../company/configuration/actions.ts';
import { configurationTypeActions } from '../company/configuration-type/actions.ts';
import { contactActions } from '../company/contact/actions.ts';
import { contactSyncFilterActions } from '../company/contact-sync/actions.ts';
import { managementActions } from '../company/management/actions.ts';
import { portalConfigurationActions } from '../company/portal-configuration/actions.ts';
import { expenseActions } from '../expense/entry/actions.ts';
import { reportActions } from '../expense/report/actions.ts';
import { agreementActions } from '../finance/agreement/actions.ts';
import { agreementTypeActions } from '../finance/agreement-type/actions.ts';
import { commissionActions } from '../finance/commission/actions.ts';
import { invoiceActions } from '../finance/invoice/actions.ts';
import { ledgerActions } from '../finance/ledger/actions.ts';
import { taxCodeActions } from '../finance/tax-code/actions.ts';
import { catalogActions } from '../procurement/catalog/actions.ts';
import { catalogVendorActions } from '../procurement/catalog-vendor/actions.ts';
import { productActions } from '../procurement/product/actions.ts';
import { purchaseOrderActions } from '../procurement/purchase-order/actions.ts';
import { purchasingDemandActions } from '../procurement/purchasing-demand/actions.ts';
import { rmaTagActions } from '../procurement/rma-tag/actions.ts';
import { projectActions } from '../project/project/actions.ts';
import { projectTemplateActions } from '../project/project-template/actions.ts';
import { forecastActions } from '../sales/forecast/actions.ts';
import { opportunityActions } from '../sales/opportunity/actions.ts';
import { orderActions } from '../sales/order/actions.ts';
import { calendarActions } from '../schedule/calendar/actions.ts';
import { colorActions } from '../schedule/color/actions.ts';
import { entryActions as scheduleEntryActions } from '../schedule/entry/actions.ts';
import { holidayListActions } from '../schedule/holiday-list/actions.ts';
import { boardActions } from '../service/board/actions.ts';
import { knowledgeBaseActions } from '../service/knowledge-base/actions.ts';
import { noteActions } from '../service/note/actions.ts';
import { priorityActions } from '../service/priority/actions.ts';
import { surveyActions as serviceSurveyActions } from '../service/survey/actions.ts';
import { teamMemberActions } from '../service/team-member/actions.ts';
import { serviceTemplateActions } from '../service/template/actions.ts';
import { ticketActions } from '../service/ticket/actions.ts';
import { apiMemberActions } from '../system/api-member/actions.ts';
import { auditTrailActions } from '../system/audit-trail/actions.ts';
import { authAnvilActions } from '../system/auth-anvil/actions.ts';
import { contactSyncActions } from '../system/contact-sync/actions.ts';
import { documentActions } from '../system/document/actions.ts';
import { googleEmailActions } from '../system/google-email/actions.ts';
import { infoActions } from '../system/info/actions.ts';
import { ldapConfigurationActions } from '../system/ldap-configuration/actions.ts';
import { linkActions } from '../system/link/actions.ts';
import { managedDeviceAccountActions } from '../system/managed-device-account/actions.ts';
import { marketplaceImportActions } from '../system/marketplace-import/actions.ts';
import { massMaintenanceActions } from '../system/mass-maintenance/actions.ts';
import { memberActions } from '../system/member/actions.ts';
import { menuEntryActions } from '../system/menu-entry/actions.ts';
import { networkSecurityActions } from '../system/network-security/actions.ts';
import { office365EmailActions } from '../system/office365-email/actions.ts';
import { quoteLinkActions } from '../system/quote-link/actions.ts';
import { reportingServiceActions } from '../system/reporting-service/actions.ts';
import { securityRoleActions } from '../system/security-role/actions.ts';
import { ssoConfigurationActions } from '../system/sso-configuration/actions.ts';
import { ssoUserActions } from '../system/sso-user/actions.ts';
import { surveyActions as systemSurveyActions } from '../system/survey/actions.ts';
import { workflowActions } from '../system/workflow/actions.ts';
import { timeChangeActions } from '../time/changes/actions.ts';
import { entryActions as timeEntryActions } from '../time/entry/actions.ts';
import { periodActions } from '../time/period/actions.ts';
import { sheetActions } from '../time/sheet/actions.ts';

/** Every action of every record. */
export const allActions: readonly Action[] = [
  ...companyActions,
  ...companyPickerActions,
  ...contactSyncFilterActions,
  ...configurationActions,
  ...configurationTypeActions,
  ...contactActions,
  ...managementActions,
  ...portalConfigurationActions,
  ...expenseActions,
  ...reportActions,
  ...agreementActions,
  ...agreementTypeActions,
  ...invoiceActions,
  ...ledgerActions,
  ...commissionActions,
  ...taxCodeActions,
  ...catalogActions,
  ...catalogVendorActions,
  ...productActions,
  ...purchaseOrderActions,
  ...purchasingDemandActions,
  ...rmaTagActions,
  ...projectActions,
  ...projectTemplateActions,
  ...forecastActions,
  ...opportunityActions,
  ...orderActions,
  ...calendarActions,
  ...colorActions,
  ...scheduleEntryActions,
  ...holidayListActions,
  ...boardActions,
  ...knowledgeBaseActions,
  ...noteActions,
  ...priorityActions,
  ...serviceSurveyActions,
  ...teamMemberActions,
  ...serviceTemplateActions,
  ...ticketActions,
  ...apiMemberActions,
  ...auditTrailActions,
  ...authAnvilActions,
  ...contactSyncActions,
  ...documentActions,
  ...googleEmailActions,
  ...infoActions,
  ...ldapConfigurationActions,
  ...linkActions,
  ...managedDeviceAccountActions,
  ...marketplaceImportActions,
  ...massMaintenanceActions,
  ...memberActions,
  ...menuEntryActions,
  ...networkSecurityActions,
  ...office365EmailActions,
  ...quoteLinkActions,
  ...reportingServiceActions,
  ...securityRoleActions,
  ...ssoConfigurationActions,
  ...ssoUserActions,
  ...systemSurveyActions,
  ...workflowActions,
  ...timeEntryActions,
  ...timeChangeActions,
  ...periodActions,
  ...sheetActions,
];
