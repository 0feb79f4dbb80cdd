/** Service levels: what was promised, what it took, by when it is due. Apart from the rest as working time is. */
export { calculateSla, type SlaAnswer, type SlaGoals, type SlaStage } from './calculate-sla.ts';
export { describeSla } from './describe-sla.ts';
export {
  type Escalation,
  type KeptPromise,
  minutesRun,
  moveSlaClock,
  type Promised,
  promises,
  type SlaClock,
  startSlaClock,
} from './sla-clock.ts';
