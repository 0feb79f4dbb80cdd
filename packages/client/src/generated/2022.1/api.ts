// Written by "npm run generate" from the catalogue. Do not edit.
import type { CompanyPath } from './company.ts';
import type { ConfigurationsPath } from './configurations.ts';
import type { ExpensePath } from './expense.ts';
import type { FinancePath } from './finance.ts';
import type { MarketingPath } from './marketing.ts';
import type { ProcurementPath } from './procurement.ts';
import type { ProjectPath } from './project.ts';
import type { SalesPath } from './sales.ts';
import type { SchedulePath } from './schedule.ts';
import type { ServicePath } from './service.ts';
import type { SystemPath } from './system.ts';
import type { TimePath } from './time.ts';

/** Every module of the API. */
export interface Api {
  readonly company: CompanyPath;
  readonly configurations: ConfigurationsPath;
  readonly expense: ExpensePath;
  readonly finance: FinancePath;
  readonly marketing: MarketingPath;
  readonly procurement: ProcurementPath;
  readonly project: ProjectPath;
  readonly sales: SalesPath;
  readonly schedule: SchedulePath;
  readonly service: ServicePath;
  readonly system: SystemPath;
  readonly time: TimePath;
}
