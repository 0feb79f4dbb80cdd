import type { StoredRecord } from '@reeve/store';
import { referredId } from '../../../action/arguments.ts';
import { changeRecord, referenceTo } from '../../../action/write-record.ts';
import { isObject, type JsonObject } from '../../../body/members.ts';
import { refuse } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';
import type { HeldWork } from './work-kinds.ts';

/** A record and how it names the member. */
interface Held {
  readonly work: HeldWork;
  readonly record: StoredRecord;
}

/** Hands a member's work over, item by item of the body, and gathers what nobody was named for. */
export class HandOver {
  readonly #member: number;
  readonly #unit: Unit;
  readonly #left: string[] = [];

  constructor(member: number, unit: Unit) {
    this.#member = member;
    this.#unit = unit;
  }

  /** Answers what was sent of a kind of work, with how many records of it were handed over. */
  async give(name: string, kind: readonly HeldWork[], sent: unknown): Promise<JsonObject> {
    const item = isObject(sent) ? sent : {};
    const held = (await Promise.all(kind.map((work) => this.#heldBy(work)))).flat();
    if (held.length === 0) return { ...item, count: 0 };
    const to = await this.#receiver('MemberDeactivationItem', item);
    if (to === null) this.#left.push(`${name}: ${held.length}`);
    else for (const each of held) await this.#move(each, { [each.work.field]: given(each, this.#member, to) });
    return { ...item, count: held.length };
  }

  /** The same for work that is given group by group: the records that name a role, or a status. Answers an item a group. */
  async giveGroups(name: string, kind: GroupedWork, sent: unknown): Promise<JsonObject[]> {
    const items = Array.isArray(sent) ? sent.filter(isObject) : [];
    const held = await this.#heldBy({ collection: kind.collection, field: 'member' });
    const answers: JsonObject[] = [];
    for (const [id, own] of Map.groupBy(held, ({ record }) => Number(record[kind.by]))) {
      const called = String((await this.#unit.get(kind.names as string, id))?.['name'] ?? id);
      const item = items.find((each) => each['id'] === id) ?? {};
      const fields = await this.#receiverOfGroup(kind.model, item);
      if (fields === null) this.#left.push(`${name} ${called}: ${own.length}`);
      else for (const each of own) await this.#move(each, fields);
      answers.push({ ...item, id, name: called, count: own.length });
    }
    return answers;
  }

  /** Refuses the whole, where records of some kind are left to nobody. */
  finish(): void {
    if (this.#left.length === 0) return;
    const message = `Records need a new member (reAssignToMember) before this one can be deactivated: ${this.#left.join(', ')}.`;
    refuse({ kind: 'refused by rule', message });
  }

  async #heldBy(work: HeldWork): Promise<Held[]> {
    const held: Held[] = [];
    for (const record of await this.#naming(work))
      if (work.isOpen === undefined || (await work.isOpen(record, this.#unit))) held.push({ work, record });
    return held;
  }

  async #naming({ collection, field, isList }: HeldWork): Promise<readonly StoredRecord[]> {
    if (isList === undefined) return this.#unit.select(collection, { [field]: this.#member });
    const all = await this.#unit.select(collection, {});
    return all.filter((record) => listOf(record, field).includes(this.#member));
  }

  async #receiver(model: string, item: JsonObject): Promise<number | null> {
    const to = await referredId(model, 'reAssignToMember', item, this.#unit);
    if (to === null || to === this.#member) return null;
    if ((await this.#unit.get('/system/members', to))?.inactiveFlag === true)
      refuse({ kind: 'refused by rule', message: `Member ${to} is inactive and can take nothing over.` });
    return to;
  }

  /** Teams of companies may get a contact of the company in place of the member. */
  async #receiverOfGroup(model: string, item: JsonObject): Promise<JsonObject | null> {
    const member = await this.#receiver(model, item);
    if (member !== null) return { member: { id: member } };
    if (!this.#unit.schema.catalogue.model(model).byName.has('reAssignToContact')) return null;
    const contact = await referredId(model, 'reAssignToContact', item, this.#unit);
    return contact === null ? null : { member: null, contact: referenceTo(contact) };
  }

  async #move({ work, record }: Held, fields: JsonObject): Promise<void> {
    await changeRecord(work.collection, record.id, fields, this.#unit);
  }
}

/** Work that is given group by group: the field that names the group, and the collection that has its name. */
export interface GroupedWork {
  readonly collection: string;
  readonly by: string;
  readonly names: string;
  readonly model: string;
}

function given({ work, record }: Held, from: number, to: number): unknown {
  if (work.isList === undefined) return { id: to };
  return [...new Set(listOf(record, work.field).map((id) => (id === from ? to : id)))];
}

function listOf(record: StoredRecord, field: string): readonly unknown[] {
  const value = record[field];
  return Array.isArray(value) ? value : [];
}
