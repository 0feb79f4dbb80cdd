import { TenantExists } from '@reeve/store';

/** Longer sources are cut, so that there is room for a number. */
const stemLength = 33;

/** Names for copies of companies that nobody gave a name. Copies that are made at the same time get different ones. */
export class CopyNames {
  readonly #promised = new Set<string>();

  /**
   * Does the work by the first name that is free, made of the source's and a number. Where another process took that name
   * meanwhile (the work raises `TenantExists`), it is done by the next. Raises what the work raises otherwise.
   */
  async give<Made>(
    source: string,
    existing: () => Promise<readonly string[]>,
    work: (name: string) => Promise<Made>,
  ): Promise<Made> {
    const tried = new Set<string>();
    for (;;) {
      const taken = [...(await existing()), ...this.#promised, ...tried];
      const name = firstFree(source, new Set(taken));
      this.#promised.add(name);
      try {
        return await work(name);
      } catch (error) {
        if (!(error instanceof TenantExists)) throw error;
        tried.add(name);
      } finally {
        this.#promised.delete(name);
      }
    }
  }
}

function firstFree(source: string, taken: ReadonlySet<string>): string {
  const stem = source.slice(0, stemLength);
  for (let number = 1; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
