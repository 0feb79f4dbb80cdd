import { type Catalogue, isNested, type NestedView, type RoleLevel, type View, viewAbove } from '@reeve/catalogue';
import { isWithin, type Reader, type RecordRights, refuse, type Verb } from '@reeve/domain';
import type { Condition } from '@reeve/query';
import type { StoredRecord } from '@reeve/store';
import { functionOf } from './functions-table.ts';
import { isOwn, ownCondition } from './own-records.ts';
import { levelOf } from './rights.ts';
import type { Session } from './session.ts';

const members = '/system/members';
const account = 'System/My Account';

/** What a caller may do with which record: the one place where that is decided (evidence: rights/second-records). */
export class CallersRights implements RecordRights {
  readonly #caller: Session;
  readonly #reading: Reader;

  constructor(caller: Session, reading: Reader) {
    this.#caller = caller;
    this.#reading = reading;
  }

  /** How far a right to the records of a path reaches. Everybody's own member is theirs to see, and to change by My Account. */
  levelAt(verb: Verb, path: string): RoleLevel {
    const { key, setup } = functionOf(path);
    if (key === null || (setup && verb === 'inquire')) return 'All';
    const level = levelOf(this.#caller.rights, key, verb);
    return level === 'None' && path === members && this.#hasAccount(verb) ? 'My' : level;
  }

  /** Whether the caller may do this with a record of a collection. */
  async allows(verb: Verb, collection: string, record: StoredRecord): Promise<boolean> {
    const view = await this.#viewOf(collection, record);
    const level = this.levelAt(verb, view.path);
    return level === 'All' || (level === 'My' && (await this.owns(view, record)));
  }

  async require(verb: Verb, path: string, id: number | null): Promise<void> {
    const { collection } = this.#reading.schema.catalogue.view(path);
    const record = id === null ? null : await this.#reading.get(collection, id);
    const isAllowed =
      record === null ? this.levelAt(verb, path) !== 'None' : await this.allows(verb, collection, record);
    if (!isAllowed)
      refuse({ kind: 'not permitted', detail: detailOf(this.#caller, functionOf(path).key ?? path, verb) });
  }

  /** Whether a record is the caller's own. What belongs to another record by its path is theirs whose that is. */
  async owns(view: View, record: StoredRecord): Promise<boolean> {
    const { catalogue, tables } = this.#reading.schema;
    if (!isPartOfParent(view, catalogue)) return isOwn(record, tables.of(view.collection), this.#caller);
    const above = viewAbove(view, catalogue);
    const parent = await this.#reading.get(above.collection, Number(record[view.parent.field ?? '_parentId']));
    return parent !== null && this.owns(above, parent);
  }

  /**
   * What a list of all records of a view is to be narrowed to, null for nothing. Refuses where the caller may read none.
   */
  readable(path: string): Condition | null {
    const view = this.#reading.schema.catalogue.view(path);
    const level = this.levelAt('inquire', path);
    if (level === 'All') return null;
    if (level === 'My') return ownCondition(this.#reading.schema.tables.of(view.collection), this.#caller);
    return refuse({ kind: 'not permitted', detail: detailOf(this.#caller, functionOf(path).key ?? path, 'inquire') });
  }

  /** The view that shows a record of a collection: project tickets are none of the desk's. */
  async #viewOf(collection: string, record: StoredRecord): Promise<View> {
    const { catalogue } = this.#reading.schema;
    const own = catalogue.view(collection);
    if (own.filter === undefined || (await isWithin(record, own, {}, this.#reading))) return own;
    for (const view of catalogue.views) {
      const isCandidate = view.collection === collection && view.parent === undefined;
      if (isCandidate && (await isWithin(record, view, {}, this.#reading))) return view;
    }
    return own;
  }

  #hasAccount(verb: Verb): boolean {
    return verb === 'inquire' || (verb === 'edit' && levelOf(this.#caller.rights, account, verb) !== 'None');
  }
}

/** Whether the records of a view are parts of the record above them: they belong to the same function. */
export function isPartOfParent(view: View, catalogue: Catalogue): view is NestedView {
  return isNested(view) && functionOf(view.path).key === functionOf(viewAbove(view, catalogue).path).key;
}

const detailForm = /^(.+), ([^,]+): the (inquire|add|edit|delete) level of /;

/** The right that such a sentence is of; null for any other sentence. */
export function rightInDetail(detail: string): { readonly key: string; readonly verb: Verb } | null {
  const [, module, name, verb] = detailForm.exec(detail) ?? [];
  return module === undefined ? null : { key: `${module}/${name}`, verb: verb as Verb };
}

/** What the API log says of a right that did not reach. */
export function detailOf({ rights: { role } }: Session, key: string, verb: Verb): string {
  const [module, ...name] = key.split('/');
  return `${module}, ${name.join('/')}: the ${verb} level of ${role === null ? 'a member without a role' : `role ${role}`} does not reach this.`;
}
