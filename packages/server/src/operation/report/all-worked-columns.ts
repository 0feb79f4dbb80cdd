import { fieldPlaces } from './worked/company/field-places.ts';
import { groupKinds } from './worked/company/group-kinds.ts';
import { lostRevenue } from './worked/company/lost-revenue.ts';
import { ownLocale } from './worked/company/own-locale.ts';
import { projectRest } from './worked/company/project-rest.ts';
import { statusNote } from './worked/company/status-note.ts';
import { ticketsOfConfiguration } from './worked/company/tickets-of-configuration.ts';
import { typesOfContact } from './worked/company/types-of-contact.ts';
import { agreementBalance } from './worked/finance/agreement-balance.ts';
import { billedMonth } from './worked/finance/billed-month.ts';
import { invoicePaid } from './worked/finance/invoice-paid.ts';
import { invoicedTime } from './worked/finance/invoiced-time.ts';
import { billedTo } from './worked/procurement/billed-to.ts';
import { pickedLine, pickedPieces } from './worked/procurement/picked.ts';
import { productParts } from './worked/procurement/product-parts.ts';
import { placesOfItem, placesOfSubType } from './worked/service/places-of-kinds.ts';
import { surveyScore } from './worked/service/survey-score.ts';
import { ticketAge } from './worked/service/ticket-age.ts';
import { ticketChoices } from './worked/service/ticket-choices.ts';
import { ticketConfigurations } from './worked/service/ticket-configurations.ts';
import { ticketNotes } from './worked/service/ticket-notes.ts';
import { ticketWork } from './worked/service/ticket-work.ts';
import { codeOfExpense, codeOfTime } from './worked/time/charge-codes.ts';
import { periodOfReport, periodOfSheet } from './worked/time/periods.ts';
import { scheduledThing } from './worked/time/scheduled.ts';
import { timeAmounts } from './worked/time/time-amounts.ts';
import type { WorkedColumns } from './worked/worked-columns.ts';

/** What columns of reports are worked out by, by the names that they have in the notation of a column (`age()/all`). */
export const allWorkedColumns: ReadonlyMap<string, WorkedColumns> = new Map(
  Object.entries({
    age: ticketAge,
    agreementBalance,
    billedMonth,
    billedTo,
    choices: ticketChoices,
    codeOfExpense,
    codeOfTime,
    configurations: ticketConfigurations,
    fieldPlaces,
    groupKinds,
    invoicedTime,
    lostRevenue,
    notes: ticketNotes,
    ownLocale,
    paid: invoicePaid,
    periodOfReport,
    periodOfSheet,
    pickedLine,
    pickedPieces,
    placesOfItem,
    placesOfSubType,
    productParts,
    projectRest,
    scheduledThing,
    statusNote,
    surveyScore,
    ticketsOfConfiguration,
    timeAmounts,
    typesOfContact,
    work: ticketWork,
  }),
);
