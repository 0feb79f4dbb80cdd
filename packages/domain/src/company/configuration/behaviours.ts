import type { Behaviour } from '../../unit/behaviour.ts';
import { askQuestions } from './ask-questions.ts';
import { findLinked } from './find-linked.ts';
import { followStatus } from './follow-status.ts';
import { numberAnswers } from './number-answers.ts';
import { refuseBadAnswers } from './refuse-bad-answers.ts';
import { refuseBadLink } from './refuse-bad-link.ts';
import { refuseForeignLink } from './refuse-foreign-link.ts';
import { refuseStrangeParent } from './refuse-strange-parent.ts';
import { takePlace } from './take-place.ts';
import { takeConfigurationStatus } from './take-status.ts';

/** What a configuration does beyond being stored. */
export const configurationBehaviours: readonly Behaviour[] = [
  takeConfigurationStatus,
  takePlace,
  followStatus,
  askQuestions,
  refuseBadAnswers,
  numberAnswers,
  refuseStrangeParent,
];

/** What a link to a configuration does beyond being stored. */
export const configurationLinkBehaviours: readonly Behaviour[] = [findLinked, refuseBadLink, refuseForeignLink];
