import type { Action } from '../../action/action.ts';
import { countMappedTypes, listMappedTypes } from './account/show-mapped-types.ts';
import { makeBatch } from './batch/make-batch.ts';
import { exportBatch } from './export/export-batch.ts';
import { exportUnposted } from './export/export-unposted.ts';
import { rebatchOrder } from './receipt/rebatch-order.ts';
import { unbatchOrder } from './receipt/unbatch-order.ts';

/** What is done with the ledger beyond plain reads and writes. */
export const ledgerActions: readonly Action[] = [
  listMappedTypes,
  countMappedTypes,
  makeBatch,
  exportUnposted,
  exportBatch,
  unbatchOrder,
  rebatchOrder,
];
