import type { Action } from '../../action/action.ts';
import { testReportingService } from './test-connection.ts';

/** What is done to reporting services, and shown of them, beyond plain reads and writes. */
export const reportingServiceActions: readonly Action[] = [testReportingService];
