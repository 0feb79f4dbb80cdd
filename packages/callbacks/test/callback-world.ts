import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { createOwnTable, type Engine, openSqliteEngine, type TenantDatabase } from '@reeve/store';
import { roomyFolder } from '../../testkit/src/roomy-folder.ts';
import { type CallbackRelayOptions, callbackRelay } from '../src/callback-relay.ts';
import { ConcurrencyLimits } from '../src/deliver/concurrency-limits.ts';
import { FairShare } from '../src/deliver/fair-share.ts';
import type { Outgoing, Send } from '../src/deliver/http-sender.ts';
import type { Relay } from '../src/deliver/relay.ts';
import type { ChangedRecord } from '../src/event/changed-record.ts';
import { type RecordingContext, recordMessages } from '../src/event/record-message.ts';
import { mostAttemptsKept } from '../src/log/prune-log.ts';
import { DisturbedSends } from '../src/message/disturbed-sends.ts';
import type { Sender } from '../src/message/payload.ts';
import { SigningKeys } from '../src/message/signing-keys.ts';
import type { Attempt, SendResult } from '../src/outbox/attempt.ts';
import { outboxTables } from '../src/outbox/outbox-tables.ts';
import { type CallbackAction, callbackTypeNamed } from '../src/subject/callback-levels.ts';
import type { LoadRecord } from '../src/subject/level-keys.ts';
import type { Subscription } from '../src/subscription/subscription.ts';
import { callbacksTopic, SubscriptionCache } from '../src/subscription/subscription-cache.ts';
import { ManualTime, quiet } from './manual-time.ts';

/** The sender of the tests. */
export const testSender: Sender = {
  fromUrl: 'reeve.example',
  companyId: 'training',
  productInstanceId: null,
  partnerId: null,
  codebaseUrl: 'https://reeve.example/v2025_1',
};

/** A subscription to all tickets, changed as wanted. */
export function subscription(change: Partial<Subscription> = {}): Subscription {
  return {
    id: 1,
    type: callbackTypeNamed('ticket')!,
    level: 'owner',
    objectId: 1,
    memberId: 7,
    url: 'http://one.example/hook?id=',
    selfSuppressed: false,
    tag: null,
    ...change,
  };
}

/** An answer of a receiver. */
export function answer(status: number | null, started = 0, milliseconds = 1): SendResult {
  const error = status === null ? 'timed out' : null;
  return { started, milliseconds, status, error, responseHead: '', responseBody: '' };
}

/** What a test wants otherwise of a relay. */
export type RelayChanges = Partial<CallbackRelayOptions> & { readonly send?: Send };

/** A tenant with the outbox tables, a list of subscriptions, and a network that is a function. For tests. */
export class CallbackWorld {
  readonly time = new ManualTime(Date.UTC(2026, 0, 5, 12));
  readonly sent: Outgoing[] = [];
  readonly disabled: number[] = [];
  readonly reports: unknown[] = [];
  readonly database: TenantDatabase;
  readonly cache: SubscriptionCache;
  readonly limits = new ConcurrencyLimits();
  readonly fairShare = new FairShare(() => 0);
  subscriptions: Subscription[] = [subscription()];
  /** What a receiver answers; 200 at once unless a test says otherwise. */
  respond: (outgoing: Outgoing) => Promise<SendResult> = async () => answer(200, this.time.now());
  readonly #relays: Relay<Attempt>[] = [];
  readonly #close: () => Promise<void>;

  constructor(database: TenantDatabase, close: () => Promise<void>) {
    this.database = database;
    this.#close = close;
    this.cache = new SubscriptionCache(database, async () => this.subscriptions);
  }

  /** In a SQLite file of its own. */
  static async open(): Promise<CallbackWorld> {
    const folder = await mkdtemp(join(await roomyFolder(), 'callbacks-'));
    const engine = openSqliteEngine({ folder });
    return CallbackWorld.in(engine, async () => {
      await engine.close();
      rmSync(folder, { recursive: true });
    });
  }

  /** In a new tenant of an engine. */
  static async in(engine: Engine, close: () => Promise<void>): Promise<CallbackWorld> {
    const database = await engine.create(`t${randomUUID().slice(0, 8)}`);
    await database.write(async (transaction) => {
      const statements = outboxTables.flatMap((table) => createOwnTable(table, database.dialect));
      for (const statement of statements) await transaction.run(statement);
    });
    return new CallbackWorld(database, close);
  }

  /** Replaces the subscriptions, as a change of callback entries would. */
  async subscribe(...subscriptions: Subscription[]): Promise<void> {
    this.subscriptions = subscriptions;
    await this.database.write(async (transaction) => transaction.announce(callbacksTopic, ''));
  }

  /** Commits a change of a ticket and its messages; answers how many. */
  async change(id: number, action: CallbackAction = 'updated', context: Partial<RecordingContext> = {}) {
    const record = { id, summary: `ticket ${id}` };
    const before = action === 'added' ? null : record;
    const after = action === 'deleted' ? null : record;
    return this.changes([{ collection: '/service/tickets', action, id, before, after }], context);
  }

  /** Commits changes and their messages; answers how many. */
  async changes(changes: ChangedRecord[], context: Partial<RecordingContext> = {}): Promise<number> {
    const { index } = await this.cache.current();
    return this.database.write((transaction) =>
      recordMessages(transaction, index, changes, { ...this.context(), ...context }),
    );
  }

  context(load: LoadRecord = async () => null): RecordingContext {
    return {
      actor: { memberId: 9, identifier: 'jroe' },
      now: this.time.now(),
      newGuid: randomUUID,
      load,
      entity: (_type, record) => JSON.stringify(record),
    };
  }

  keys(): SigningKeys {
    return new SigningKeys(this.database, this.time, { newGuid: randomUUID, newSecret: randomUUID });
  }

  /** A relay that is not started. */
  relay({ send, ...change }: RelayChanges = {}): Relay<Attempt> {
    const usual: Send = (outgoing) => {
      this.sent.push(outgoing);
      return this.respond(outgoing);
    };
    const relay = callbackRelay({
      database: this.database,
      subscriptions: this.cache,
      limits: this.limits,
      fairShare: this.fairShare,
      clock: this.time,
      companyClock: this.time,
      timers: this.time,
      name: randomUUID(),
      logLimits: { rows: mostAttemptsKept, milliseconds: 7 * 86_400_000 },
      attemptMilliseconds: 5000,
      sender: testSender,
      keys: this.keys(),
      sends: new DisturbedSends({
        clock: this.time,
        timers: this.time,
        send: send ?? usual,
      }),
      disturb: () => null,
      retryErrors: false,
      disable: async (callback) => void this.disabled.push(callback),
      report: (error) => void this.reports.push(error),
      ...change,
    });
    this.#relays.push(relay);
    return relay;
  }

  /** Starts a relay and lets it do what it can do now. */
  async run(change: RelayChanges = {}): Promise<Relay<Attempt>> {
    const relay = this.relay(change);
    relay.start();
    await quiet();
    return relay;
  }

  /** The ids of the tickets that were sent, in the order of sending. */
  get sentTickets(): number[] {
    return this.sent.map(({ body }) => (JSON.parse(body) as { ID: number }).ID);
  }

  /** How many rows a table has. */
  async count(table: string): Promise<number> {
    const [row] = await this.database.reader.all(`select count(*) from ${table}`);
    return Number(row![0]);
  }

  async close(): Promise<void> {
    for (const relay of this.#relays) await relay.stop();
    this.cache.close();
    await this.#close();
  }
}
