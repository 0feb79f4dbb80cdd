import type { Behaviour } from '../../unit/behaviour.ts';
import { applyTemplateAutomatically } from './apply-automatically.ts';
import { applyTemplateChoices } from './apply-choices.ts';

/** What tickets take from service templates. */
export const serviceTemplateBehaviours: readonly Behaviour[] = [applyTemplateAutomatically, applyTemplateChoices];
