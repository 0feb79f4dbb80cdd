import { behaviour } from '../../unit/behaviour.ts';
import { askAnew, typeQuestions } from '../configuration/configuration-questions.ts';

/** A question that goes takes its answers along. */
export const dropFromConfigurations = behaviour(typeQuestions, {
  says: 'a question that is deleted goes from every configuration of its type',
  source: 'evidence: configurations/questions',
  phase: 'release',
  does: ({ after }, unit) => askAnew(after.configurationType, unit, after.id),
});
