import { sessionPart } from '@reeve/access';
import type { CallbackService } from '@reeve/callbacks';
import { allTenantParts, type KeptFiles, type RegularLook, type TenantPart, type WorkflowRunner } from '@reeve/domain';
import type { MailService } from '@reeve/mail';
import { type FinishedPart, referenceCaches } from '@reeve/wire';
import type { ApiLog } from '../api-log/api-log.ts';
import { keptListsPart } from '../tenant/kept-lists.ts';

/** The parts of tenants that belong to a process. */
export interface ProcessParts {
  readonly callbacks: CallbackService;
  readonly apiLog: ApiLog;
  readonly finished: FinishedPart;
  readonly files: TenantPart<KeptFiles>;
  readonly dueTracks: TenantPart<RegularLook>;
  readonly autoInvoices: TenantPart<RegularLook>;
  readonly mail: MailService;
  readonly workflows: TenantPart<WorkflowRunner>;
}

/**
 * The parts of every tenant, in the order in which they are attached, record and hear. Callbacks stand on the reference
 * caches and record what the domain's parts did.
 */
export function tenantParts({
  callbacks,
  apiLog,
  finished,
  files,
  dueTracks,
  autoInvoices,
  mail,
  workflows,
}: ProcessParts): readonly TenantPart<unknown>[] {
  return [
    referenceCaches,
    finished,
    keptListsPart,
    sessionPart,
    ...allTenantParts,
    files,
    dueTracks,
    autoInvoices,
    workflows,
    mail,
    callbacks,
    apiLog,
  ];
}
