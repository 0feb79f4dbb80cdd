import type { Behaviour } from '../../unit/behaviour.ts';
import { closePhase } from './close-phase.ts';
import { numberPhase } from './number-phase.ts';
import { refuseClosedProject } from './refuse-closed-project.ts';
import { renumberBelow } from './renumber-below.ts';
import { takePhaseProject } from './take-project.ts';
import { takePhaseStatus } from './take-status.ts';

/** What a phase of a project does beyond being stored, in order. */
export const phaseBehaviours: readonly Behaviour[] = [
  takePhaseStatus,
  takePhaseProject,
  numberPhase,
  closePhase,
  refuseClosedProject,
  renumberBelow,
];
