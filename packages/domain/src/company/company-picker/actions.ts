import type { Action } from '../../action/action.ts';
import { clearPicker } from './clear-picker.ts';

/** What is done to company pickers, and shown of them, beyond plain reads and writes. */
export const companyPickerActions: readonly Action[] = [clearPicker];
