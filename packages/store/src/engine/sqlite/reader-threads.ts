import type { Parameter, Row } from '../engine.ts';
import { FairLanes, type LaneLoad } from '../fair-lanes.ts';
import { ownTurn, type ReadTurn } from '../read-turn.ts';
import { ReaderThread, type ReaderThreadLimits } from './reader-thread.ts';
import type { SqliteSettings } from './sqlite-connection.ts';

/** The reader threads of an engine, which all its tenants share: a lane each. */
export class ReaderThreads {
  readonly #lanes: FairLanes;
  readonly #idle: ReaderThread[];
  readonly #all: readonly ReaderThread[];

  /** @param count how many threads there may be, 1 or more; each is started when it is first needed. */
  constructor(count: number, settings: SqliteSettings, limits: ReaderThreadLimits) {
    this.#lanes = new FairLanes(count);
    this.#all = Array.from({ length: count }, () => new ReaderThread(settings, limits));
    this.#idle = [...this.#all].reverse();
  }

  /** How many reads run and wait. */
  get load(): LaneLoad {
    return this.#lanes.load;
  }

  /** Reads a file in a thread. Rejects with the reason of the turn's signal when that is aborted. */
  read(file: string, sql: string, parameters: readonly Parameter[], turn: ReadTurn = ownTurn): Promise<Row[]> {
    return this.#lanes.run(turn, () => this.#readIn(this.#take(), file, sql, parameters, turn));
  }

  /** Lets go of a file in every thread, after what they are doing with it. */
  async letGo(file: string): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.letGo(file)));
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.close()));
  }

  async #readIn(
    thread: ReaderThread,
    file: string,
    sql: string,
    parameters: readonly Parameter[],
    { signal }: ReadTurn,
  ): Promise<Row[]> {
    try {
      return await thread.read(file, sql, parameters, signal);
    } finally {
      this.#idle.push(thread);
    }
  }

  /** As many threads as lanes: whoever is in a lane finds an idle one, the one that was busy last. */
  #take(): ReaderThread {
    const thread = this.#idle.pop();
    if (thread === undefined) throw new Error('There are more readers than threads.');
    return thread;
  }
}
