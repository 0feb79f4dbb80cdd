import type { Behaviour } from '../../unit/behaviour.ts';
import { closeProject } from './close-project.ts';
import { followTemplate } from './follow-template.ts';
import { inviteManager } from './invite-manager.ts';
import { moveProjectToCompany } from './move-to-company.ts';
import { startProjectAtNought } from './start-at-nought.ts';
import { takeProjectCustomer } from './take-customer.ts';

/** What a project does beyond being stored, in order. */
export const projectBehaviours: readonly Behaviour[] = [
  takeProjectCustomer,
  startProjectAtNought,
  closeProject,
  inviteManager,
  moveProjectToCompany,
  followTemplate,
];
