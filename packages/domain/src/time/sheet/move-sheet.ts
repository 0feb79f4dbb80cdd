import { findRecord } from '../../action/find-record.ts';
import { done, type Result } from '../../action/result.ts';
import { changeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import { displayName } from '../../resource-name.ts';
import type { Unit } from '../../unit/unit.ts';
import type { SheetKind } from './sheet-kind.ts';
import { statusWithSheet } from './written-off.ts';

/** What is done with a sheet. */
type SheetMove = 'submit' | 'approve' | 'reject' | 'reverse';

/**
 * Where each move leads, by status (the statuses are published, the exact steps *assumed*; evidence: time/sheet-moves,
 * time/sheet-steps).
 */
const steps: Readonly<Record<SheetMove, Readonly<Record<string, string>>>> = {
  submit: {
    Open: 'PendingApproval',
    Rejected: 'PendingApproval',
    RejectBySecondTier: 'PendingApproval',
    ErrorsCorrected: 'PendingApproval',
  },
  approve: {
    PendingApproval: 'ApprovedByTierOne',
    PendingProjectApproval: 'ApprovedByTierOne',
    ApprovedByTierOne: 'ApprovedByTierTwo',
    ApprovedByTierTwo: 'ReadyToBill',
  },
  reject: {
    PendingApproval: 'Rejected',
    PendingProjectApproval: 'Rejected',
    ApprovedByTierOne: 'RejectBySecondTier',
    ApprovedByTierTwo: 'RejectBySecondTier',
  },
  reverse: {
    PendingApproval: 'Open',
    PendingProjectApproval: 'Open',
    ApprovedByTierOne: 'PendingApproval',
    ApprovedByTierTwo: 'ApprovedByTierOne',
    ReadyToBill: 'ApprovedByTierTwo',
    Rejected: 'PendingApproval',
    RejectBySecondTier: 'ApprovedByTierOne',
  },
};

/** The tiers of which the provider's settings can say that nobody asks for them (evidence: time/tiers). */
const settingOf: Readonly<Record<string, 'tier1ApprovalFlag' | 'tier2ApprovalFlag'>> = {
  ApprovedByTierOne: 'tier1ApprovalFlag',
  ApprovedByTierTwo: 'tier2ApprovalFlag',
};

/** What an approval of a named tier makes of a sheet, whatever came before it. */
const tiers: Readonly<Record<string, string>> = {
  Tier1Update: 'ApprovedByTierOne',
  Tier2Update: 'ApprovedByTierTwo',
  Billing: 'ReadyToBill',
};

/**
 * Moves a sheet and its entries to the next status; what is on an invoice stays billed, what is left out of invoicing is written off. Refused where the sheet's status does not allow the move, and for a
 * tier that it has passed already.
 */
export async function moveSheet(
  kind: SheetKind,
  id: number,
  move: SheetMove,
  unit: Unit,
  tier: string | null = null,
): Promise<Result> {
  const sheet = await findRecord(kind.sheets, id, unit);
  const from = String(sheet['status'] ?? 'Open');
  const status = tier === null ? await nextStep(move, from, unit) : approved(from, tier);
  if (status === undefined) {
    const what = displayName(unit.schema.catalogue.collection(kind.sheets).model);
    refuse({ kind: 'refused by rule', message: `${what} ${id} cannot be moved by ${move} while it is ${from}.` });
  }
  await unit.updateColumns(kind.sheets, id, { status });
  for (const entry of await unit.select(kind.entries, { [kind.by]: id, invoice: null })) {
    const moved = { status: await statusWithSheet(kind, entry, status, unit) };
    if (kind.isBooked) await changeRecord(kind.entries, entry.id, moved, unit);
    else await unit.updateColumns(kind.entries, entry.id, moved);
  }
  return done();
}

/** The next status of a move; a tier for which nobody asks is passed over, on the way to billing and back. */
async function nextStep(move: SheetMove, from: string, unit: Unit): Promise<string | undefined> {
  const next = steps[move][from];
  const setting = next === undefined ? undefined : settingOf[next];
  if (setting === undefined || (move !== 'approve' && move !== 'reverse')) return next;
  const settings = await unit.first('/system/myCompany/timeExpense', {});
  return settings?.[setting] === false ? nextStep(move, next ?? from, unit) : next;
}

const order = ['PendingApproval', 'PendingProjectApproval', 'ApprovedByTierOne', 'ApprovedByTierTwo', 'ReadyToBill'];

function approved(from: string, tier: string): string | undefined {
  const wanted = tiers[tier];
  const forward = wanted !== undefined && order.indexOf(from) >= 0 && order.indexOf(wanted) > order.indexOf(from);
  return forward ? wanted : undefined;
}
