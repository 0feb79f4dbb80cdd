const approved: readonly unknown[] = ['ApprovedByTierOne', 'ApprovedByTierTwo', 'ReadyToBill'];

/** Whether a sheet or an entry in this status was approved, by whichever tier (evidence: time/sheet-steps). */
export function isApprovedStatus(status: unknown): boolean {
  return approved.includes(status);
}
