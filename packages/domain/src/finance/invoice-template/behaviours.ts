import type { Behaviour } from '../../unit/behaviour.ts';
import { offerTemplate } from './offer-template.ts';
import { takeOfferBack } from './take-offer-back.ts';

/** What an invoice template does beyond being stored. */
export const invoiceTemplateBehaviours: readonly Behaviour[] = [offerTemplate, takeOfferBack];
