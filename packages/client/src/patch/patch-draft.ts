import type { PatchStep } from './patch-step.ts';

/** Custom fields by id. */
type CustomFieldValues<T> = T extends { readonly customFields?: infer Fields } ? NonNullable<Fields> : never;

/** Takes down what a patch is to do, typed by the record. */
export class PatchDraft<T> {
  readonly #steps: PatchStep[] = [];

  /** Sets a member to a value; references are named by id or by what is unique of them. */
  set<K extends keyof T & string>(name: K, value: NonNullable<T[K]>): this {
    return this.#add({ op: 'replace', path: name, value });
  }

  /** Empties a member. */
  clear(name: keyof T & string): this {
    return this.#add({ op: 'remove', path: name });
  }

  /** Adds an element at the end of a list. */
  append<K extends keyof T & string>(
    name: K,
    element: NonNullable<T[K]> extends readonly (infer Item)[] ? Item : never,
  ): this {
    return this.#add({ op: 'add', path: `${name}/0`, value: element });
  }

  /** Sets custom fields; those that are not named stay as they are. */
  setCustomFields(values: CustomFieldValues<T>): this {
    return this.#add({ op: 'replace', path: 'customFields', value: values });
  }

  get steps(): readonly PatchStep[] {
    return this.#steps;
  }

  #add(step: PatchStep): this {
    this.#steps.push(step);
    return this;
  }
}
