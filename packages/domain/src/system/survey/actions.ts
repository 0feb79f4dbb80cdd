import type { Action } from '../../action/action.ts';
import { copySystemSurvey } from './copy-survey.ts';

/** What is done to surveys, and shown of them, beyond plain reads and writes. */
export const surveyActions: readonly Action[] = [copySystemSurvey];
