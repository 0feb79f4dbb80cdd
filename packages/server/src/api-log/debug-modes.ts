import { toTimestamp } from '@reeve/domain';
import type { TenantDatabase } from '@reeve/store';

/** The longest that a member's calls are recorded without asking again, in minutes (guide, Troubleshooting). */
export const longestDebugMinutes = 1440;

const topic = 'debug';

/** Which members' calls are recorded, and until when; read when first asked for, and true to what any process says. */
export class DebugModes {
  readonly #database: TenantDatabase;
  #until = new Map<number, number>();
  #reading: Promise<void> | null = null;

  constructor(database: TenantDatabase) {
    this.#database = database;
    const again = () => {
      if (this.#reading !== null) this.#read().catch(() => {});
    };
    database.listen(topic, again, again);
  }

  /** Resolves when they were read. Raises what reading them raises, and reads again at the next question. */
  known(): Promise<void> {
    if (this.#reading !== null) return this.#reading;
    const reading = this.#read();
    this.#reading = reading;
    reading.catch(() => {
      this.#reading = null;
    });
    return reading;
  }

  /** Whether a member's calls are recorded at that moment, in milliseconds since the epoch. False until they were read. */
  isOn(memberId: number, now: number): boolean {
    return this.#until.size > 0 && now < (this.#until.get(memberId) ?? 0);
  }

  /** Records a member's calls for so many minutes; 0 stops. Answers until when, in milliseconds since the epoch. */
  async start(memberId: number, minutes: number, now: number): Promise<number> {
    const until = now + Math.min(minutes, longestDebugMinutes) * 60_000;
    await this.#database.write(async (transaction) => {
      await transaction.run(
        `insert into "reeve_api_log_mode" ("member_id", "until") values (?, ?)
          on conflict ("member_id") do update set "until" = excluded."until"`,
        [memberId, toTimestamp(until)],
      );
      transaction.announce(topic, '');
    });
    this.#until.set(memberId, until);
    return until;
  }

  async #read(): Promise<void> {
    const rows = await this.#database.reader.all('select "member_id", "until" from "reeve_api_log_mode"');
    this.#until = new Map(rows.map(([member, until]) => [Number(member), Date.parse(String(until))]));
  }
}
