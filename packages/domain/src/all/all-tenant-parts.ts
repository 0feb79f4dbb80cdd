import { changeLogTable } from '../audit/change-log.ts';
import { auditTable, recordAudit } from '../audit/record-audit.ts';
import { outsideSecretTable } from '../outside/outside-secret.ts';
import { passwordTable } from '../password.ts';
import { catalogVendorTable, recordCatalogVendors } from '../procurement/catalog-vendor/catalog-vendor.ts';
import { shareAfterChanges } from '../procurement/need/meet-need.ts';
import { keptStockTable } from '../procurement/stock/kept-stock.ts';
import { stockMovementTable } from '../procurement/stock/stock-movement.ts';
import { arrivedTable } from '../service/mail-in/arrived-table.ts';
import { lastNumberTable } from '../setup/last-number.ts';
import { agreementUseTable } from '../time/cover/agreement-use.ts';
import { keptSetup } from '../write/kept-setup-part.ts';
import type { TenantPart } from '../write/tenant-part.ts';

/** What the domain keeps in every tenant beside the records of the API, in the order in which changes are recorded. */
export const allTenantParts: readonly TenantPart<unknown>[] = [
  keptSetup,
  { name: 'passwords', tables: [passwordTable], attach: () => ({ own: null }) },
  { name: 'outside secrets', tables: [outsideSecretTable], attach: () => ({ own: null }) },
  {
    name: 'catalog vendors',
    tables: [catalogVendorTable],
    attach: () => ({ own: null, recorder: recordCatalogVendors }),
  },
  { name: 'mail in', tables: [arrivedTable], attach: () => ({ own: null }) },
  {
    name: 'stock',
    tables: [stockMovementTable, keptStockTable],
    attach: () => ({ own: null, recorder: shareAfterChanges }),
  },
  { name: 'last numbers', tables: [lastNumberTable], attach: () => ({ own: null }) },
  { name: 'agreement use', tables: [agreementUseTable], attach: () => ({ own: null }) },
  { name: 'audit trail', tables: [auditTable, changeLogTable], attach: () => ({ own: null, recorder: recordAudit }) },
];
