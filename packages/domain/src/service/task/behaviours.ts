import type { Behaviour } from '../../unit/behaviour.ts';
import { describeTask } from './describe-task.ts';
import { forgetTicket } from './forget-ticket.ts';
import { placeTask } from './place-task.ts';

/** What a task of a ticket does beyond being stored. */
export const taskBehaviours: readonly Behaviour[] = [placeTask, describeTask, forgetTicket];
