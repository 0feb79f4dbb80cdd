import type { Context } from '../command-line/context.ts';
import { type PrintedRecord, valueAt } from './value-text.ts';

/** Fields that were asked for and that no record had: the API passes over a name that is none. */
export class UnseenFields {
  readonly #unseen: Set<string>;
  #looked = false;

  constructor(fields: readonly string[] | undefined) {
    this.#unseen = new Set(fields);
  }

  look(records: readonly PrintedRecord[]): void {
    this.#looked ||= records.length > 0;
    for (const field of this.#unseen)
      if (records.some((record) => valueAt(record, field) !== undefined)) this.#unseen.delete(field);
  }

  /** Says which, beside what was asked for; nothing where there were no records. */
  tell(path: string, { err }: Pick<Context, 'err'>): void {
    if (!this.#looked || this.#unseen.size === 0) return;
    const names = [...this.#unseen].join(', ');
    err(`reeve: No record that was shown has ${names}: "reeve docs ${path.slice(1)}" lists what there is.\n`);
  }
}
