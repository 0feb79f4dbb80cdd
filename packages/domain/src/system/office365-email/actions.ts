import type { Action } from '../../action/action.ts';
import { authorizeOffice365Email } from './authorize.ts';
import { listOffice365Addresses } from './list-addresses.ts';
import { testOffice365Email } from './test-connection.ts';

/** What is done to office365 emails, and shown of them, beyond plain reads and writes. */
export const office365EmailActions: readonly Action[] = [
  authorizeOffice365Email,
  listOffice365Addresses,
  testOffice365Email,
];
