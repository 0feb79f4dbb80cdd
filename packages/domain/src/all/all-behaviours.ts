import { communicationBehaviours } from '../company/communication/behaviours.ts';
import { companyBehaviours } from '../company/company/behaviours.ts';
import { companyTypeBehaviours } from '../company/company-type/behaviours.ts';
import { configurationBehaviours, configurationLinkBehaviours } from '../company/configuration/behaviours.ts';
import { configurationQuestionBehaviours } from '../company/configuration-question/behaviours.ts';
import { configurationStatusBehaviours } from '../company/configuration-status/behaviours.ts';
import { contactBehaviours } from '../company/contact/behaviours.ts';
import { contactSyncFilterBehaviours } from '../company/contact-sync/behaviours.ts';
import { companyFinanceBehaviours } from '../company/finance/behaviours.ts';
import { ownRecordBehaviours } from '../company/own-records/behaviours.ts';
import { portalConfigurationBehaviours } from '../company/portal-configuration/behaviours.ts';
import { portalLevelBehaviours } from '../company/portal-security-level/behaviours.ts';
import { siteBehaviours } from '../company/site/behaviours.ts';
import { takeCompanySite } from '../company/site/take-company-site.ts';
import { companyTeamBehaviours } from '../company/team/behaviours.ts';
import { trackBehaviours } from '../company/track/behaviours.ts';
import { expenseCoverBehaviours } from '../expense/cover/behaviours.ts';
import { expenseEntryBehaviours } from '../expense/entry/behaviours.ts';
import { additionBehaviours } from '../finance/addition/behaviours.ts';
import { agreementAdjustmentBehaviours } from '../finance/adjustment/behaviours.ts';
import { agreementBehaviours } from '../finance/agreement/behaviours.ts';
import { agreementTypeBehaviours } from '../finance/agreement-type/behaviours.ts';
import { commissionBehaviours } from '../finance/commission/behaviours.ts';
import { currencyBehaviours } from '../finance/currency/behaviours.ts';
import { invoiceBehaviours, invoiceLineBehaviours, invoiceRefusals } from '../finance/invoice/behaviours.ts';
import { invoiceReviewBehaviours } from '../finance/invoice/review/behaviours.ts';
import { invoiceTemplateBehaviours } from '../finance/invoice-template/behaviours.ts';
import { ledgerBehaviours } from '../finance/ledger/behaviours.ts';
import { invoicePaymentBehaviours } from '../finance/payment/behaviours.ts';
import { taxCodeBehaviours } from '../finance/tax-code/behaviours.ts';
import { campaignBehaviours } from '../marketing/campaign/behaviours.ts';
import { workOutBudget } from '../marketing/campaign/work-out-budget.ts';
import { groupBehaviours } from '../marketing/group/behaviours.ts';
import { forgetOutsideSecret } from '../outside/forget-outside-secret.ts';
import { keepOutsideSecret } from '../outside/keep-outside-secret.ts';
import { adjustmentBehaviours } from '../procurement/adjustment/behaviours.ts';
import { catalogItemBehaviours } from '../procurement/catalog/behaviours.ts';
import { componentBehaviours } from '../procurement/component/behaviours.ts';
import { productCoverBehaviours } from '../procurement/cover/behaviours.ts';
import { pickingDetailBehaviours } from '../procurement/picking-detail/behaviours.ts';
import { productBehaviours } from '../procurement/product/behaviours.ts';
import { purchaseOrderBehaviours } from '../procurement/purchase-order/behaviours.ts';
import { orderLineBehaviours } from '../procurement/purchase-order-line/behaviours.ts';
import { rmaTagBehaviours } from '../procurement/rma-tag/behaviours.ts';
import { stockBehaviours } from '../procurement/stock/behaviours.ts';
import { unitConversionBehaviours } from '../procurement/unit-of-measure/behaviours.ts';
import { warehouseBinBehaviours } from '../procurement/warehouse-bin/behaviours.ts';
import { numberRate } from '../project/billing-rate/number-rate.ts';
import { kanbanSettingBehaviours } from '../project/kanban-setting/behaviours.ts';
import { phaseBehaviours } from '../project/phase/behaviours.ts';
import { predecessorBehaviours } from '../project/predecessor/behaviours.ts';
import { projectBehaviours } from '../project/project/behaviours.ts';
import { projectRoleBehaviours } from '../project/security-role/behaviours.ts';
import { projectTeamBehaviours } from '../project/team/behaviours.ts';
import { projectTicketBehaviours } from '../project/ticket/behaviours.ts';
import { activityBehaviours } from '../sales/activity/behaviours.ts';
import { activityStatusBehaviours } from '../sales/activity-status/behaviours.ts';
import { forecastBehaviours } from '../sales/forecast/behaviours.ts';
import { opportunityBehaviours } from '../sales/opportunity/behaviours.ts';
import { orderBehaviours } from '../sales/order/behaviours.ts';
import { scheduleEntryBehaviours } from '../schedule/entry/behaviours.ts';
import { boardAssociationBehaviours } from '../service/board-association/behaviours.ts';
import { boardStatusBehaviours } from '../service/board-status/behaviours.ts';
import { boardTeamBehaviours } from '../service/board-team/behaviours.ts';
import { articleBehaviours } from '../service/knowledge-base/behaviours.ts';
import { noteBehaviours } from '../service/note/behaviours.ts';
import { surveyResultBehaviours } from '../service/survey-result/behaviours.ts';
import { taskBehaviours } from '../service/task/behaviours.ts';
import { serviceTemplateBehaviours } from '../service/template/behaviours.ts';
import { ticketBehaviours } from '../service/ticket/behaviours.ts';
import { dropListedRow } from '../setup/drop-listed-row.ts';
import { followList } from '../setup/follow-list.ts';
import { keepOneDefault } from '../setup/keep-one-default.ts';
import { keepOneMarked } from '../setup/keep-one-marked.ts';
import { keepSystemName } from '../setup/keep-system-name.ts';
import { keepSystemRow } from '../setup/keep-system-row.ts';
import { listingBehaviours } from '../setup/listing/behaviours.ts';
import { refuseTwice } from '../setup/refuse-twice.ts';
import { showListedRow } from '../setup/show-listed-row.ts';
import { stampCreator } from '../setup/stamp-creator.ts';
import { stampWhenEntered } from '../setup/stamp-when-entered.ts';
import { stampWhoEntered } from '../setup/stamp-who-entered.ts';
import { takeNoteType } from '../setup/take-note-type.ts';
import { useAtAllLocations } from '../setup/use-at-all-locations.ts';
import { allowedOriginBehaviours } from '../system/allowed-origin/behaviours.ts';
import { customFieldBehaviours } from '../system/custom-field/behaviours.ts';
import { integratorLoginBehaviours } from '../system/integrator-login/behaviours.ts';
import { memberBehaviours } from '../system/member/behaviours.ts';
import { tellOfOrderStatus } from '../system/notification/tell-of-status.ts';
import { securityRoleBehaviours } from '../system/security-role/behaviours.ts';
import { chargeCodeBehaviours } from '../time/charge-code/behaviours.ts';
import { timeEntryBehaviours } from '../time/entry/behaviours.ts';
import { periodBehaviours } from '../time/period/behaviours.ts';
import type { Behaviour } from '../unit/behaviour.ts';

/** Every behaviour of the domain: each record's list, which has the order of its own. */
export const allBehaviours: readonly Behaviour[] = [
  ...companyBehaviours,
  ...companyFinanceBehaviours,
  ...companyTypeBehaviours,
  ...portalLevelBehaviours,
  ...siteBehaviours,
  takeCompanySite,
  ...companyTeamBehaviours,
  ...trackBehaviours,
  ...contactBehaviours,
  ...ownRecordBehaviours,
  ...communicationBehaviours,
  ...contactSyncFilterBehaviours,
  ...configurationBehaviours,
  ...configurationQuestionBehaviours,
  ...configurationStatusBehaviours,
  ...configurationLinkBehaviours,
  ...pickingDetailBehaviours,
  ...groupBehaviours,
  ...campaignBehaviours,
  workOutBudget,
  ...boardAssociationBehaviours,
  ...ticketBehaviours,
  ...boardStatusBehaviours,
  ...boardTeamBehaviours,
  ...serviceTemplateBehaviours,
  ...projectTicketBehaviours,
  ...predecessorBehaviours,
  ...projectBehaviours,
  ...phaseBehaviours,
  ...kanbanSettingBehaviours,
  ...allowedOriginBehaviours,
  ...noteBehaviours,
  ...taskBehaviours,
  ...surveyResultBehaviours,
  ...articleBehaviours,
  ...timeEntryBehaviours,
  ...periodBehaviours,
  ...chargeCodeBehaviours,
  ...portalConfigurationBehaviours,
  ...projectRoleBehaviours,
  ...expenseEntryBehaviours,
  ...expenseCoverBehaviours,
  ...scheduleEntryBehaviours,
  ...projectTeamBehaviours,
  numberRate,
  ...agreementBehaviours,
  ...additionBehaviours,
  ...agreementAdjustmentBehaviours,
  ...agreementTypeBehaviours,
  ...invoiceBehaviours,
  ...invoiceRefusals,
  ...invoiceTemplateBehaviours,
  ...invoiceLineBehaviours,
  ...invoiceReviewBehaviours,
  ...invoicePaymentBehaviours,
  ...ledgerBehaviours,
  ...commissionBehaviours,
  ...productBehaviours,
  ...unitConversionBehaviours,
  ...stockBehaviours,
  ...productCoverBehaviours,
  ...catalogItemBehaviours,
  ...componentBehaviours,
  ...purchaseOrderBehaviours,
  ...orderLineBehaviours,
  ...adjustmentBehaviours,
  ...opportunityBehaviours,
  ...orderBehaviours,
  ...activityBehaviours,
  ...activityStatusBehaviours,
  ...forecastBehaviours,
  ...rmaTagBehaviours,
  ...warehouseBinBehaviours,
  ...taxCodeBehaviours,
  ...currencyBehaviours,
  ...memberBehaviours,
  ...integratorLoginBehaviours,
  ...securityRoleBehaviours,
  ...customFieldBehaviours,
  keepOutsideSecret,
  forgetOutsideSecret,
  tellOfOrderStatus,
  keepOneDefault,
  keepOneMarked,
  useAtAllLocations,
  ...listingBehaviours,
  followList,
  showListedRow,
  dropListedRow,
  refuseTwice,
  keepSystemName,
  keepSystemRow,
  stampCreator,
  stampWhoEntered,
  stampWhenEntered,
  takeNoteType,
];
