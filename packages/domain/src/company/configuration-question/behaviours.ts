import type { Behaviour } from '../../unit/behaviour.ts';
import { askInConfigurations } from './ask-in-configurations.ts';
import { dropFromConfigurations } from './drop-from-configurations.ts';
import { renameAnswers } from './rename-answers.ts';

/** What a question of a configuration type does beyond being stored. */
export const configurationQuestionBehaviours: readonly Behaviour[] = [
  askInConfigurations,
  dropFromConfigurations,
  renameAnswers,
];
