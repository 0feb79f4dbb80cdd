import type { Action } from '../../action/action.ts';
import { copyServiceSurvey } from './copy-survey.ts';
import { copySurveyQuestion } from './copy-survey-question.ts';

/** What is done to surveys, and shown of them, beyond plain reads and writes. */
export const surveyActions: readonly Action[] = [copySurveyQuestion, copyServiceSurvey];
