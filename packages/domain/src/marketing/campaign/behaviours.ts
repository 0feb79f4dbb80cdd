import type { Behaviour } from '../../unit/behaviour.ts';
import { dateClickedLink } from './date-clicked-link.ts';
import { dateOpenedMail } from './date-opened-mail.ts';
import { dateSubmittedForm } from './date-submitted-form.ts';

/** What follows from writes of what contacts do in a campaign. */
export const campaignBehaviours: readonly Behaviour[] = [dateOpenedMail, dateClickedLink, dateSubmittedForm];
