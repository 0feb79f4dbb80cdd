import { DriverQuery, type Settle, type Wire } from './driver-query.ts';

/** One or more statements without parameters, of which only the last one's command tag is wanted: `COMMIT`. */
export class CommandQuery extends DriverQuery<string> {
  readonly text: string;
  #tag = '';

  /** `settle` is called once: with the error, or with the tag. */
  constructor(text: string, settle: Settle<string>) {
    super(settle);
    this.text = text;
  }

  protected override send(wire: Wire): void {
    wire.query(this.text);
  }

  /** Rows of these statements are not wanted. */
  handleRowDescription(): void {}

  /** Rows of these statements are not wanted. */
  handleDataRow(): void {}

  /** Takes the tag of the last command so far. */
  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#tag = text;
  }

  protected override answered(): string {
    return this.#tag;
  }
}
