import type { Behaviour } from '../../unit/behaviour.ts';
import { coverTimeEntry } from '../cover/cover-entry.ts';
import { giveUseBack } from '../cover/give-use-back.ts';
import { keepUse } from '../cover/keep-use.ts';
import { refuseClosedPeriod } from '../settled/refuse-closed-period.ts';
import { refuseSettledChange } from '../settled/refuse-settled-change.ts';
import { refuseSettledRemoval } from '../settled/refuse-settled-removal.ts';
import { answerCustomer } from './answer-customer.ts';
import { billHours } from './bill-hours.ts';
import { refuseIdleCode } from './charge/refuse-idle-code.ts';
import { refuseUncharged } from './charge/refuse-uncharged.ts';
import { takeChargeType } from './charge/take-charge-type.ts';
import { computeHours } from './compute-hours.ts';
import { costHours } from './cost-hours.ts';
import { mailEntry } from './mail-entry.ts';
import { markInvoiced } from './mark-invoiced.ts';
import { nameActivity } from './name-activity.ts';
import { openEntry } from './open-entry.ts';
import { refuseEndBeforeStart } from './refuse-end-before-start.ts';
import { refuseMergedAway } from './refuse-merged-away.ts';
import { refuseRoleElsewhere } from './refuse-role-elsewhere.ts';
import { refuseSlip } from './refuse-slip.ts';
import { refuseUnwanted } from './refuse-unwanted.ts';
import { startAtNought } from './start-at-nought.ts';
import { takeBilling } from './take-billing.ts';
import { takeCompany } from './take-company.ts';
import { takeMember } from './take-member.ts';
import { takeRate } from './take-rate.ts';
import { takeSheet } from './take-sheet.ts';
import { takeWorkRole } from './take-work-role.ts';

/** What a time entry does beyond being stored, in order. */
export const timeEntryBehaviours: readonly Behaviour[] = [
  takeMember,
  takeChargeType,
  takeCompany, // of the kind of record that was found
  nameActivity,
  takeWorkRole, // of what it is charged to, else of the member who was taken
  takeBilling, // of the work type that was taken
  openEntry,
  startAtNought,
  computeHours,
  markInvoiced, // of the billing that was taken
  billHours,
  takeRate,
  costHours,
  coverTimeEntry, // of the hours that are billed, at the rate
  refuseSettledChange,
  refuseUnwanted,
  refuseUncharged,
  refuseIdleCode,
  refuseMergedAway,
  refuseRoleElsewhere,
  refuseEndBeforeStart,
  refuseSlip,
  refuseClosedPeriod,
  takeSheet,
  keepUse,
  answerCustomer,
  mailEntry,
  refuseSettledRemoval,
  giveUseBack,
];
