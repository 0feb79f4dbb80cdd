import type { Catalogue, Field, Model } from '@reeve/catalogue';
import { FaultError, type Unit } from '@reeve/domain';
import { type Located, viewLocator } from '../writing/locate-view.ts';
import { labelOf, refuseRecord, type SeedRecord } from './seed-file.ts';

/** What came of a seed file. */
export interface SeededFile {
  readonly made: number;
  /** Records that were there already. */
  readonly kept: number;
  /** The ids of records with a label. */
  readonly labels: Readonly<Record<string, number>>;
}

/**
 * Makes the records of a seed file by the write path, as a client of the API would, within one transaction: all of them or none. Raises
 * `SeedFileRefused`, which names record and line.
 */
export async function writeSeedFile(records: readonly SeedRecord[], unit: Unit): Promise<SeededFile> {
  const seeding = new Seeding(unit);
  for (const record of records) await seeding.make(record);
  return seeding.done;
}

class Seeding {
  readonly #unit: Unit;
  readonly #catalogue: Catalogue;
  readonly #locate: ReturnType<typeof viewLocator>;
  readonly #labels = new Map<string, number>();
  #made = 0;
  #kept = 0;

  constructor(unit: Unit) {
    this.#unit = unit;
    this.#catalogue = unit.schema.catalogue;
    this.#locate = viewLocator(this.#catalogue, { offeredOnly: true });
  }

  get done(): SeededFile {
    return { made: this.#made, kept: this.#kept, labels: Object.fromEntries(this.#labels) };
  }

  async make(record: SeedRecord): Promise<void> {
    try {
      const located = this.#locate(this.#path(record.path), 'create');
      const body = await this.#body(record.body, this.#catalogue.model(located.model));
      const id = (await this.#found(record, body, located)) ?? (await this.#create(body, located));
      if (record.label !== null) this.#labels.set(record.label, id);
    } catch (error) {
      refuseRecord(record, wordsOf(error));
    }
  }

  #path(path: string): string {
    const steps = path.split('/').map((step) => {
      const label = labelOf(step);
      return label === null ? step : String(this.#labels.get(label));
    });
    return steps.join('/');
  }

  async #found({ key }: SeedRecord, body: Record<string, unknown>, { view, ids }: Located): Promise<number | null> {
    if (key.length === 0) return null;
    const fields = key.map((name) => [name, idOr(body[name])] as const);
    const parent = ids.parentId === undefined ? [] : [[view.parent?.field ?? '_parentId', ids.parentId] as const];
    const where = Object.fromEntries([...fields, ...parent]);
    const found = await this.#unit.first(view.collection as string, where as never);
    if (found !== null) this.#kept += 1;
    return found?.id ?? null;
  }

  async #create(body: Record<string, unknown>, { view, ids, model }: Located): Promise<number> {
    const made = await this.#unit.write({ how: 'create', view, ...ids, model, body });
    this.#made += 1;
    return made?.id ?? 0;
  }

  async #body(given: Readonly<Record<string, unknown>>, model: Model): Promise<Record<string, unknown>> {
    const all = Object.entries(given).map(async ([name, value]) => [
      name,
      await this.#value(value, model.byName.get(name)),
    ]);
    return Object.fromEntries(await Promise.all(all));
  }

  /** A label stands for the record, a text for the record that is called so where the field names one. */
  async #value(value: unknown, field: Field | undefined): Promise<unknown> {
    const label = labelOf(value);
    const isReference = field?.type === 'reference';
    if (label !== null) return isReference ? { id: this.#labels.get(label) } : this.#labels.get(label);
    if (typeof value === 'string') return isReference ? this.#named(value, field) : value.replace(/^@@/, '@');
    if (Array.isArray(value)) return Promise.all(value.map((each) => this.#value(each, undefined)));
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).map(async ([name, each]) => [name, await this.#value(each, undefined)]);
    return Object.fromEntries(await Promise.all(members));
  }

  /** By identifier where one is called so, else by name, which the write path looks up among what stands beside it. */
  async #named(text: string, { of }: Field): Promise<unknown> {
    const type = this.#catalogue.reference(of ?? '');
    const hasIdentifier = type?.keys.some(({ key }) => key === 'identifier') === true;
    if (!hasIdentifier || type?.target == null) return { name: text };
    const { collection } = this.#catalogue.view(type.target);
    const found = await this.#unit.first(collection as string, { identifier: text } as never);
    return found === null ? { name: text } : { id: found.id };
  }
}

function idOr(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
}

/** What is said against a record, in the words that a client would get. */
function wordsOf(error: unknown): string {
  if (!(error instanceof FaultError)) return error instanceof Error ? error.message : String(error);
  const { fault } = error;
  if (fault.kind === 'fields refused')
    return fault.errors.map(({ field, message }) => `${field}: ${message}`).join('; ');
  if (fault.kind === 'unknown member') return `${fault.model} has no ${fault.member}.`;
  return 'message' in fault ? fault.message : fault.kind;
}
