import type { Action } from '../../action/action.ts';
import { draftCompany } from './draft-company.ts';
import { mergeCompanies } from './merge-companies.ts';

/** What is done to companies, and shown of them, beyond plain reads and writes. */
export const companyActions: readonly Action[] = [draftCompany, mergeCompanies];
