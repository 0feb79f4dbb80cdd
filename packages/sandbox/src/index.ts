export { ReeveRefused } from './control-plane.ts';
export type {
  Reeve,
  ReeveArmedFault,
  ReeveCallbacks,
  ReeveClientOptions,
  ReeveClock,
  ReeveDelivery,
  ReeveFault,
  ReeveFaults,
  ReeveKeys,
  ReeveOptions,
  ReeveRequest,
  ReeveSeeded,
  ReeveSeedRecord,
  ReeveTenant,
} from './reeve.ts';
export { startReeve } from './start-reeve.ts';
