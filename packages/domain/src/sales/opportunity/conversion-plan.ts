import type { KeyOf } from '@reeve/store';

/** How an opportunity becomes another record: which one, what it takes along, and how its notes and products are tied. */
export interface ConversionPlan {
  readonly collection: string;
  /** The word by which the target is called in answers. */
  readonly parentType: string;
  /** The argument that names an existing target to add to. */
  readonly existing: string;
  /** The argument that the target's name comes from, and the target's field for it; the opportunity's name else. */
  readonly name?: { readonly argument: string; readonly field: string };
  /** The target's fields that are the opportunity's. */
  readonly taken: readonly KeyOf<'/sales/opportunities'>[];
  /** The target's fields that are arguments, by argument. */
  readonly sent: Readonly<Record<string, string>>;
  /** Set where the target is estimated at what the forecast comes to. */
  readonly isEstimated?: true;
  /** The kind under which its documents are kept. */
  readonly documents: string;
  /** The field of a product that names the target. */
  readonly products: 'agreement' | 'project' | 'salesOrder' | 'ticket';
  /** Set where the target bills what its products bring in again and again. */
  readonly takesRecurring?: true;
  /** The collection of its notes and what a note shows there; without one, texts are added to the target's own field. */
  readonly notes: { readonly collection: string; readonly flags: object } | { readonly field: string };
}

/** Where and for whom: what every target takes from the opportunity. */
export const places = ['company', 'contact', 'site'] as const;

/** How it is billed. */
export const billing = [
  'billToCompany',
  'billToContact',
  'billToSite',
  'shipToCompany',
  'shipToContact',
  'shipToSite',
  'billingTerms',
  'taxCode',
  'currency',
] as const;
