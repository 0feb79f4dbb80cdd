import type { Action } from '../../action/action.ts';
import { changeConfigurationType } from './change-configuration-type.ts';
import { countConfigurationTabs } from './count-tabs.ts';
import { createConfigurations } from './create-many.ts';
import { deleteConfigurations } from './delete-many.ts';
import { replaceConfigurations } from './replace-many.ts';

/** What is done to configurations, and shown of them, beyond plain reads and writes. */
export const configurationActions: readonly Action[] = [
  changeConfigurationType,
  countConfigurationTabs,
  createConfigurations,
  deleteConfigurations,
  replaceConfigurations,
];
