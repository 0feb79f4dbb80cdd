import type { CallbackService } from '@reeve/callbacks';
import type { Clock } from '@reeve/domain';
import type { Application } from '@reeve/http';
import type { ApiLog } from '../api-log/api-log.ts';
import type { ArmedFailures } from '../failure/armed-failures.ts';
import type { Availability } from '../observe/availability.ts';
import type { Gauge, Metrics } from '../observe/to-metrics.ts';
import type { CallRecorder } from '../recorder/call-recorder.ts';
import type { DemoOrigin } from '../recorder/capsule.ts';
import type { Authenticator } from '../stage/authenticate.ts';
import type { LimitRule } from '../stage/limit-rate.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Tenants } from '../tenant/tenants.ts';
import type { Visit } from '../tenant/visit.ts';
import type { TransferParts } from '../transfer/pack-tenant.ts';
import type { IssuedKeys } from './contract.ts';
import { ControlRefusal, textMember } from './control-answer.ts';
import type { ControlRules } from './control-guard.ts';
import type { ControlCall } from './route.ts';
import type { TenantClocks } from './tenant-clocks.ts';

/** What the control plane steers. */
export interface ControlGround {
  readonly tenants: Tenants;
  readonly apiLog: ApiLog;
  readonly metrics: Metrics;
  readonly availability: Availability;
  readonly callbacks: CallbackService;
  readonly clock: Clock;
  /** What calls of a sandbox are to fail by. */
  readonly failures: ArmedFailures;
  /** The calls of a sandbox; null outside one. */
  readonly recorder: CallRecorder | null;
  /** What demos are drawn by, and for which moment. */
  readonly demoSeed: DemoOrigin;
  /** What tenants are given out and taken in with. */
  readonly transfer: TransferParts;
  /** Answers a request as if it had come over the wire. */
  readonly answer: Application;
  /** Those of the companies. */
  readonly clocks: TenantClocks;
  /** Brings a company up to date when its clock was moved. */
  readonly followClock: (tenant: Tenant) => Promise<void>;
  /** How a company's own administrators are recognised, who may look into its callbacks. */
  readonly authenticator: Authenticator;
  /** What their calls are counted by; null: no limit. */
  readonly limit: LimitRule | null;
  readonly rules: ControlRules;
  /** What the request works with. */
  readonly visit: Visit;
  /** Asked each time the metrics are. */
  readonly gauges: () => Promise<readonly Gauge[]>;
  /** How tenants come about, and become again what they were. */
  readonly sandbox: SandboxTenants;
}

/** How tenants come about, and become again what they were. Each answers keys that work in the tenant. */
export interface SandboxTenants {
  /** One with what a fresh installation has; the demo tenant, where it is asked for, with demo data. Raises `TenantExists`. */
  make(company: string): Promise<IssuedKeys>;
  /**
   * One that is what another is now, but that no callbacks wait in it; null: called after its source, by a number that is free. Raises
   * `TenantMissing`, `TenantExists`.
   */
  fork(source: string, company: string | null): Promise<IssuedKeys>;
  /** What it was when it was made: the demo for the demo and its forks, else a fresh installation. Raises `TenantMissing`. */
  reset(company: string): Promise<IssuedKeys>;
  /** What it was when a snapshot was kept. Raises `SnapshotMissing`. */
  restore(company: string, snapshot: string): Promise<void>;
}

/** The value, which must be there. Raises `ControlRefusal`. */
export function wanted(value: string | null, name: string): string {
  if (value !== null && value !== '') return value;
  throw new ControlRefusal(400, `${name} is missing.`);
}

/** The tenant that the query names as `company`. Raises `ControlRefusal`. */
export function companyAsked({ ground, query }: Pick<ControlCall<ControlGround>, 'ground' | 'query'>): Promise<Tenant> {
  return companyOf(ground, query.get('company'));
}

/** The tenant that the body names as `company`. Raises `ControlRefusal`. */
export function companyGiven({ ground, body }: ControlCall<ControlGround>): Promise<Tenant> {
  return companyOf(ground, textMember(body, 'company'));
}

async function companyOf({ tenants, visit }: ControlGround, company: string | null): Promise<Tenant> {
  const tenant = await tenants.find(wanted(company, 'company').toLowerCase(), visit);
  if (tenant === null) throw new ControlRefusal(404, `There is no company ${company}.`);
  return tenant;
}

/** Refuses what only a sandbox does: nobody throws real work away, or moves the time of it, with one call. */
export function requireSandbox({ rules }: ControlGround): void {
  if (rules.mode !== 'sandbox') throw new ControlRefusal(403, 'Only a sandbox does this.');
}
