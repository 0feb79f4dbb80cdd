import { randomUUID } from 'node:crypto';
import { type AttemptMade, ConcurrencyLimits, FairShare, Relay, type Timers } from '@reeve/callbacks';
import type { AttachedPart, Clock, Recorder, TenantGround, TenantPart } from '@reeve/domain';
import { hasTable, type TenantDatabase } from '@reeve/store';
import { deliverMail } from './deliver-mail.ts';
import { hasOpen, keepWaiting, mailOutbox } from './mail-outbox.ts';
import { mailTable } from './mail-table.ts';
import { mailRecorder, mailTarget } from './record-mail.ts';
import { type SmtpOptions, SmtpSender } from './smtp-sender.ts';

/** What the mail of a process works with. */
export interface MailOptions {
  /** Null where no mail server is set: mail is kept to be read. */
  readonly smtp: Omit<SmtpOptions, 'milliseconds'> | null;
  /** The machine's clock, not one that a sandbox sets: it times leases and retries. */
  readonly clock: Clock;
  readonly timers: Timers;
  readonly report: (error: unknown) => void;
}

/** An exchange with the mail server takes no longer; leases last longer than two. */
const attemptMilliseconds = 10_000;

/** The mail of a process, a part of each tenant: kept with what asks for it, and sent by a relay as callbacks are. */
export class MailService implements TenantPart<null> {
  readonly name = 'mail';
  readonly tables = [mailTable];
  readonly #options: MailOptions;
  readonly #limits = new ConcurrencyLimits();
  readonly #fairShare = new FairShare();
  /** Keeps what a transaction asks to send; whoever fills a tenant with history leaves it out. */
  readonly recorder: Recorder;
  readonly #sender: SmtpSender | null;

  constructor(options: MailOptions) {
    this.#options = options;
    const { smtp } = options;
    this.recorder = mailRecorder(smtp !== null);
    this.#sender = smtp === null ? null : new SmtpSender({ ...smtp, milliseconds: attemptMilliseconds });
  }

  readonly leaveUndone = keepWaiting;

  /** Whether mail leaves this server. */
  get isSent(): boolean {
    return this.#sender !== null;
  }

  readonly hasWork = async (database: TenantDatabase): Promise<boolean> =>
    this.isSent && (await hasTable(database, mailTable.name)) && (await hasOpen(database.reader));

  /** Mail of this tenant is kept from now on, and sent while it is open. */
  attach({ database }: TenantGround): AttachedPart<null> {
    const relay = this.#sender === null ? null : this.#newRelay(database, this.#sender);
    let isOpen = false;
    return {
      own: null,
      recorder: this.recorder,
      open: () => {
        isOpen = true;
        relay?.start();
      },
      close: () => (isOpen ? relay?.stop() : undefined),
    };
  }

  /** Lets go of connections. Tenants must be released by then. */
  async close(): Promise<void> {
    await this.#sender?.close();
  }

  #newRelay(database: TenantDatabase, sender: SmtpSender): Relay<AttemptMade> {
    const { clock, timers, report } = this.#options;
    const target = { id: mailTarget, callback: mailTarget, url: 'smtp:server' };
    return new Relay({
      database,
      outbox: mailOutbox,
      targets: { current: async () => ({ byId: new Map([[mailTarget, target]]) }), forget: () => {} },
      deliver: (claim) => deliverMail(claim, sender, clock),
      limits: this.#limits,
      fairShare: this.#fairShare,
      clock,
      companyClock: clock,
      timers,
      attemptMilliseconds,
      name: randomUUID(),
      prune: async () => false,
      disable: async () => {},
      report,
    });
  }
}
