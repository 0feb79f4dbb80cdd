import type { Behaviour } from '../../unit/behaviour.ts';
import { askSurveyQuestions } from './ask-survey-questions.ts';
import { refuseUnasked } from './refuse-unasked.ts';

/** What the result of a survey does beyond being stored. */
export const surveyResultBehaviours: readonly Behaviour[] = [askSurveyQuestions, refuseUnasked];
