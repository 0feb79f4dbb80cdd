import type { Action } from './action/action.ts';
import { configurationTypeActions } from './company/configuration-type/actions.ts';
import { portalConfigurationActions } from './company/portal-configuration/actions.ts';
import { agreementActions } from './finance/agreement/actions.ts';
import { agreementTypeActions } from './finance/agreement-type/actions.ts';
import { taxCodeActions } from './finance/tax-code/actions.ts';
import { catalogActions } from './procurement/catalog/actions.ts';
import { purchaseOrderActions } from './procurement/purchase-order/actions.ts';
import { calendarActions } from './schedule/calendar/actions.ts';
import { holidayListActions } from './schedule/holiday-list/actions.ts';
import { boardActions } from './service/board/actions.ts';
import { knowledgeBaseActions } from './service/knowledge-base/actions.ts';
import { noteActions } from './service/note/actions.ts';
import { surveyActions as serviceSurveyActions } from './service/survey/actions.ts';
import { teamMemberActions } from './service/team-member/actions.ts';
import { ticketActions } from './service/ticket/actions.ts';
import { surveyActions as systemSurveyActions } from './system/survey/actions.ts';
import { workflowActions } from './system/workflow/actions.ts';

/** Every action of every record. */
export const allActions: readonly Action[] = [
  ...configurationTypeActions,
  ...portalConfigurationActions,
  ...agreementActions,
  ...agreementTypeActions,
  ...taxCodeActions,
  ...catalogActions,
  ...purchaseOrderActions,
  ...calendarActions,
  ...holidayListActions,
  ...boardActions,
  ...knowledgeBaseActions,
  ...noteActions,
  ...serviceSurveyActions,
  ...teamMemberActions,
  ...ticketActions,
  ...systemSurveyActions,
  ...workflowActions,
];
