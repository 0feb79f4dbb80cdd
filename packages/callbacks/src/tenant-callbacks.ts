import { randomBytes, randomUUID } from 'node:crypto';
import { type Recorder, systemActor, transact, type Writer } from '@reeve/domain';
import type { Schema, TenantDatabase } from '@reeve/store';
import type { ReferenceCache } from '@reeve/wire';
import type { CallbackParts } from './callback-parts.ts';
import { callbackRelay } from './callback-relay.ts';
import type { Relay } from './deliver/relay.ts';
import type { RelayState } from './deliver/relay-options.ts';
import { EntitySerializer } from './event/entity-serializer.ts';
import { outboxRecorder } from './event/outbox-recorder.ts';
import { retryDelays } from './message/attempt-outcome.ts';
import { DisturbedSends } from './message/disturbed-sends.ts';
import type { Sender } from './message/payload.ts';
import { SigningKeys } from './message/signing-keys.ts';
import type { Attempt } from './outbox/attempt.ts';
import { hasWaiting } from './outbox/claim-messages.ts';
import { subscriptionLoader } from './subscription/load-subscriptions.ts';
import { SubscriptionCache } from './subscription/subscription-cache.ts';

/** What a tenant's callbacks stand on. */
export interface CallbackGround {
  readonly database: TenantDatabase;
  readonly schema: Schema;
  readonly references: ReferenceCache;
}

/** How long after an attempt the next one is due at the latest, in milliseconds, but for what is delayed on purpose. */
const latestRetry = Math.max(...retryDelays);

/**
 * The callbacks of an open tenant: what records messages in the write path, and, from `start` to `stop`, the relay
 * that delivers them.
 */
export class TenantCallbacks {
  readonly recorder: Recorder;
  readonly subscriptions: SubscriptionCache;
  readonly #ground: CallbackGround;
  readonly #parts: CallbackParts;
  readonly #sends: DisturbedSends;
  #writer: Writer | null = null;
  #relay: Relay<Attempt> | null = null;
  #starting: Promise<void> = Promise.resolve();

  /** `originOf` is the address under which the server is reached. */
  constructor(ground: CallbackGround, parts: CallbackParts, originOf: () => string) {
    this.#ground = ground;
    this.#parts = parts;
    this.#sends = new DisturbedSends({ ...parts, send: parts.httpSender.send });
    this.subscriptions = new SubscriptionCache(ground.database, subscriptionLoader(ground.database, ground.schema));
    const baseOf = () => `${originOf()}/${parts.codebase}//apis/3.0`;
    this.recorder = outboxRecorder(this.subscriptions, new EntitySerializer(parts.shown, ground.references, baseOf));
  }

  /** The tenant is being served. `writer` makes callbacks inactive that fail for too long. */
  open(writer: Writer): void {
    this.#writer = writer;
  }

  /** Starts delivering, once the tenant is open. `origin` is the address under which the server is reached. */
  start(origin: string): void {
    if (this.#relay !== null || this.#writer === null) return;
    const relay = this.#newRelay(this.#writer, origin);
    this.#relay = relay;
    this.#starting = this.#takeBack(this.#writer.clock.now()).then(() => {
      if (this.#relay === relay) relay.start();
    }, this.#parts.report);
  }

  /**
   * On SQLite one process serves a folder: what is leased was leased by one that is no more. What is due later than any retry was put off by a
   * clock that somebody had moved, and clocks last as long as their process.
   */
  async #takeBack(now: number): Promise<void> {
    const { database } = this.#ground;
    if (!(await hasWaiting(database))) return;
    await database.write(async (transaction) => {
      if (database.dialect.name === 'sqlite')
        await transaction.run('update reeve_outbox set leased_until = 0, lease = null where leased_until > 0');
      await transaction.run('update reeve_outbox set due = 0 where due > ?', [now + latestRetry]);
    });
  }

  /** Sends what is due by the company's clock, which was moved. Resolves when it was looked for. */
  async followClock(): Promise<void> {
    await this.#relay?.look();
  }

  /** Stops delivering when what is being sent was answered; the rest waits in the database. */
  async stop(): Promise<void> {
    const relay = this.#relay;
    this.#relay = null;
    await this.#starting;
    await relay?.stop();
    this.#sends.stop();
    this.subscriptions.close();
  }

  /** What the relay is doing; null when none was started. */
  state(): RelayState | null {
    return this.#relay?.state() ?? null;
  }

  /** How many messages wait, those being sent among them. */
  async waiting(): Promise<number> {
    const [row] = await this.#ground.database.background.all('select count(*) from reeve_outbox');
    return Number(row?.[0] ?? 0);
  }

  #newRelay(writer: Writer, origin: string): Relay<Attempt> {
    const { database } = this.#ground;
    const { limits, fairShare, clock, timers, logLimits, retryErrors, attemptMilliseconds } = this.#parts;
    const make = { newGuid: randomUUID, newSecret: () => randomBytes(32).toString('base64') };
    return callbackRelay({
      database,
      subscriptions: this.subscriptions,
      limits,
      fairShare,
      clock,
      companyClock: writer.clock,
      timers,
      logLimits,
      retryErrors,
      attemptMilliseconds,
      name: randomUUID(),
      sender: senderOf(database.tenant, origin, this.#parts.codebase),
      keys: new SigningKeys(database, clock, make),
      sends: this.#sends,
      disturb: (claim) => this.#parts.disturb(database.tenant, claim),
      disable: (callback) => disable(callback, writer),
      onSettled: (attempt) => this.#parts.onSettled(database.tenant, attempt),
      report: this.#parts.report,
    });
  }
}

/** Who sends for a tenant, from the address under which the server is reached. */
export function senderOf(companyId: string, origin: string, codebase: string): Sender {
  const fromUrl = new URL(origin).host.replace(/^api-/, '');
  const codebaseUrl = `${origin}/${codebase}`;
  return { fromUrl, companyId, productInstanceId: null, partnerId: null, codebaseUrl };
}

function disable(callback: number, writer: Writer): Promise<void> {
  return transact(systemActor, writer, (unit) =>
    unit.updateColumns('/system/callbacks', callback, { inactiveFlag: true }),
  );
}
