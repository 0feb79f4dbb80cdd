import type { Action } from '../../action/action.ts';
import { clearColor } from './clear-color.ts';
import { resetColors } from './reset-colors.ts';

/** What is done to colors, and shown of them, beyond plain reads and writes. */
export const colorActions: readonly Action[] = [clearColor, resetColors];
