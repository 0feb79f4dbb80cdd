import { behaviour } from '../../unit/behaviour.ts';
import { askAnew, typeQuestions } from '../configuration/configuration-questions.ts';

/** A question that is new or changed is asked of every configuration of its type. */
export const askInConfigurations = behaviour(typeQuestions, {
  says: 'a question that is added or changed is so in every configuration of its type',
  source: 'evidence: configurations/questions',
  phase: 'follow',
  on: 'every write',
  does: ({ after }, unit) => askAnew(after.configurationType, unit),
});
