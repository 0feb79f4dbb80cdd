/** A kind of sheet, its entries, and the field by which they name it. */
export interface SheetKind {
  readonly sheets: string;
  readonly entries: string;
  readonly by: string;
  /** The field of an entry that tells which day it is for. */
  readonly moment: string;
  /** The field of a sheet that tells until when it is to be handed in. */
  readonly due: string;
  /** The field of a member that says who approves. */
  readonly approver: 'timeApprover' | 'expenseApprover';
  /** How a setup of periods names what it is for. */
  readonly appliesTo: 'Time' | 'Expense';
  /** Whether something follows from the status of its entries: what an expense costs is booked once it is approved. */
  readonly isBooked: boolean;
  /** The field of an entry that names its location. */
  readonly place: 'location' | 'locationId';
  /** The flag of a billing set-up that keeps entries which are not billed from invoicing. */
  readonly leftOut: 'excludeDoNotBillTimeFlag' | 'excludeDoNotBillExpenseFlag';
}

/** Time sheets with their time entries. */
export const timeSheets: SheetKind = {
  sheets: '/time/sheets',
  entries: '/time/entries',
  by: 'timeSheet',
  moment: 'timeStart',
  due: 'deadline',
  approver: 'timeApprover',
  appliesTo: 'Time',
  isBooked: false,
  place: 'location',
  leftOut: 'excludeDoNotBillTimeFlag',
};

/** Expense reports with their expenses. */
export const expenseReports: SheetKind = {
  sheets: '/expense/reports',
  entries: '/expense/entries',
  by: 'expenseReport',
  moment: 'date',
  due: 'dueDate',
  approver: 'expenseApprover',
  appliesTo: 'Expense',
  isBooked: true,
  place: 'locationId',
  leftOut: 'excludeDoNotBillExpenseFlag',
};

/** The statuses in which an entry or a sheet is still its member's (evidence: time/billed, time/sheet-moves). */
const open: readonly unknown[] = [null, 'Open', 'Rejected', 'RejectBySecondTier', 'ErrorsCorrected'];

/** Whether an entry or a sheet may be changed in this status: until it is handed in, and again once it is rejected. */
export function isOpen(status: unknown): boolean {
  return open.includes(status);
}
