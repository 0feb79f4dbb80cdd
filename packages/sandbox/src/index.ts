export { ReeveRefused } from './control-plane.ts';
export type {
  Reeve,
  ReeveCallbacks,
  ReeveClock,
  ReeveDelivery,
  ReeveKeys,
  ReeveOptions,
  ReeveRequest,
  ReeveTenant,
} from './reeve.ts';
export { startReeve } from './start-reeve.ts';
