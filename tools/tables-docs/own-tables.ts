import { systemTimers } from '../../packages/callbacks/src/deliver/timers.ts';
import { loadCatalogue } from '../../packages/catalogue/src/catalogue.ts';
import { systemClock } from '../../packages/domain/src/clock.ts';
import { dueTracksPart } from '../../packages/domain/src/company/track/due-tracks.ts';
import { keptFilesPart } from '../../packages/domain/src/file/kept-files.ts';
import { autoInvoicesPart } from '../../packages/domain/src/finance/agreement/auto/auto-invoices.ts';
import { workflowPart } from '../../packages/domain/src/system/workflow/run/workflow-runner.ts';
import { MailService } from '../../packages/mail/src/mail-service.ts';
import { openApiLog } from '../../packages/server/src/compose/open-api-log.ts';
import { openCallbacks } from '../../packages/server/src/compose/open-callbacks.ts';
import { tenantParts } from '../../packages/server/src/compose/tenant-parts.ts';
import { FolderStore } from '../../packages/server/src/content/folder-store.ts';
import { readSettings } from '../../packages/settings/src/read-settings.ts';
import type { OwnTable } from '../../packages/store/src/schema/own-table.ts';
import { storeTables } from '../../packages/store/src/schema/own-tables.ts';
import { Tables } from '../../packages/store/src/schema/table.ts';
import { RecordMemory } from '../../packages/wire/src/finished/record-memory.ts';
import { finishedPart } from '../../packages/wire/src/finished-part.ts';

/** Every table of ours that a tenant has: the store's, and those of the parts that a server is composed of. */
export function allOwnTables(): readonly OwnTable[] {
  const { settings } = readSettings({ flags: {}, environment: {} });
  const observe = () => {};
  const catalogue = loadCatalogue();
  const apiLog = openApiLog(settings, { observe, clock: systemClock, timers: systemTimers });
  const callbacks = openCallbacks(settings, { catalogue, tables: Tables.of(catalogue) }, observe);
  const dueTracks = dueTracksPart({ after: systemTimers.after, report: observe });
  const autoInvoices = autoInvoicesPart({ after: systemTimers.after, report: observe });
  const store = new FolderStore('.');
  const files = keptFilesPart({ store, after: systemTimers.after, clock: systemClock, report: observe });
  const workflows = workflowPart({ after: systemTimers.after, report: observe, stopwatch: () => 0 });
  const mail = new MailService({ smtp: null, clock: systemClock, timers: systemTimers, report: observe });
  return [
    ...storeTables,
    ...tenantParts({
      callbacks,
      apiLog,
      finished: finishedPart(new RecordMemory(0)),
      files,
      dueTracks,
      autoInvoices,
      mail,
      workflows,
    }).flatMap(({ tables }) => tables),
  ];
}
