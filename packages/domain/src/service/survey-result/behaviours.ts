import type { Behaviour } from '../../unit/behaviour.ts';
import { askSurveyQuestions } from './ask-survey-questions.ts';
import { countPoints } from './count-points.ts';
import { nameCustomer } from './name-customer.ts';
import { refuseUnasked } from './refuse-unasked.ts';
import { tellOfResult } from './tell-of-result.ts';

/** What the result of a survey does beyond being stored. */
export const surveyResultBehaviours: readonly Behaviour[] = [
  nameCustomer,
  askSurveyQuestions,
  countPoints, // of the answers to what is asked
  refuseUnasked,
  tellOfResult,
];
