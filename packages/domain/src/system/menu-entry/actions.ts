import type { Action } from '../../action/action.ts';
import { showMenuEntryImage } from './show-menu-entry-image.ts';
import { storeMenuEntryImage } from './store-menu-entry-image.ts';

/** What is done to menu entries, and shown of them, beyond plain reads and writes. */
export const menuEntryActions: readonly Action[] = [showMenuEntryImage, storeMenuEntryImage];
