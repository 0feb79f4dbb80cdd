import type { Action } from '../../action/action.ts';
import { importPackage } from './import-package.ts';
import { showMarketplaceDefinition } from './show-definition.ts';

/** What is done to marketplace imports, and shown of them, beyond plain reads and writes. */
export const marketplaceImportActions: readonly Action[] = [showMarketplaceDefinition, importPackage];
