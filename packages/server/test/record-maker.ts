import type { Catalogue, Field, IntegerReference, Model, Operation, ReferenceType, View } from '@reeve/catalogue';
import { write } from '@reeve/domain';
import type { Reply, World } from '../../testkit/src/world.ts';

/** A record of the API as it was answered. */
export interface Shown {
  readonly id: number;
  readonly [key: string]: unknown;
}

/** A record that was made for a test: the body that was sent, and what came back. */
export interface Made {
  /** The address of the list, with every parent's id filled in. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly record: Shown;
  readonly reply: Reply;
}

/** What behaviours ask for beyond the catalogue. */
const alsoAsked: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  CallbackEntry: { url: 'https://listener.example/hook?recordId=', objectId: 1, type: 'ticket', level: 'owner' },
  // There is something to pay on it.
  Invoice: { type: 'Standard', serviceAdjustmentAmount: 1_000_000 },
  CommunicationType: { phoneFlag: true },
  ServiceNote: { text: 'Seen to', detailDescriptionFlag: true },
  TicketNote: { text: 'Seen to', detailDescriptionFlag: true },
};

/** The model of bodies that link a configuration to a ticket or an agreement. */
export const linkModel = 'ConfigurationReference';

/** How often a refusal may name further fields that a minimal body needs. */
const mostTries = 6;

/**
 * Makes records of any view through the API, with the least that the catalogue asks for: required fields, what a refusal
 * names beyond them, and references to records that are there or are made first.
 */
export class RecordMaker {
  readonly #world: World;
  readonly #catalogue: Catalogue;
  readonly #existing = new Map<string, Promise<number>>();
  readonly #creates: ReadonlyMap<string, Operation>;
  #made = 0;

  /** Bodies are written for the version of the API that the catalogue is of. */
  constructor(world: World, catalogue = world.parts.schema.catalogue) {
    this.#world = world;
    this.#catalogue = catalogue;
    const creates = this.#catalogue.operations.filter((each) => each.kind === 'create' && each.onlyIn === undefined);
    this.#creates = new Map(creates.map((each) => [each.view ?? '', each]));
  }

  /** Makes a record by an operation, with further members if named. Fails with the server's answer when it is refused. */
  async create(operation: Operation, also: Readonly<Record<string, unknown>> = {}): Promise<Made> {
    const view = this.#catalogue.view(operation.view ?? '');
    return this.#createAt(await this.concretePath(view), operation, {
      ...(await this.#linked(view, operation)),
      ...also,
    });
  }

  /** What a link must lead to is made anew: it cannot be the link's own parent, nor be tied to the same one twice. */
  async #linked(view: View, { request }: Operation): Promise<Record<string, unknown>> {
    if (view.idField !== undefined) return { id: await this.#madeFor(view.idField, view) };
    const field = this.#catalogue.hierarchiesOf(view.collection).find(({ link }) => link === true)?.field ?? '';
    const above = this.#creates.get(view.parent?.collection ?? '');
    if (above === undefined || this.#catalogue.model(request ?? '').byName.get(field)?.required !== true) return {};
    return { [field]: { id: (await this.create(above)).record.id } };
  }

  /** The id of a new record that a field of a view's records can name. */
  async #madeFor(field: string, { collection }: View): Promise<number> {
    const named = this.#catalogue.model(this.#catalogue.collection(collection).model).byName.get(field);
    const { target } = this.#catalogue.reference(named?.of ?? '') ?? {};
    const operation = this.#creates.get(target ?? '');
    if (operation === undefined) throw new Error(`${collection}: what ${field} names cannot be made.`);
    return (await this.create(operation)).record.id;
  }

  /** The path of a view with ids of parents that are there filled in. */
  async concretePath(view: View): Promise<string> {
    if (view.parent === undefined) return view.path;
    const parentView = this.#catalogue.view(view.parent.collection);
    const parentPath = await this.concretePath(parentView);
    const parent = view.path.startsWith('/system/myAccount')
      ? await this.#caller()
      : await this.#existingAt(parentPath, parentView);
    const withParent = view.path.replace(`{${view.parent.parameter}}`, String(parent));
    if (view.grandparent === undefined) return withParent;
    const grandparent = /\/(\d+)\//.exec(parentPath)?.[1] ?? '0';
    return withParent.replace(`{${view.grandparent.parameter}}`, grandparent);
  }

  /** Everybody's account is their own. */
  async #caller(): Promise<number> {
    const { json } = await this.#world.get('/system/members?conditions=identifier="ReeveApi"&fields=id');
    return (json as [{ id: number }])[0].id;
  }

  async #createAt(path: string, operation: Operation, also: Readonly<Record<string, unknown>> = {}): Promise<Made> {
    const model = this.#catalogue.model(operation.request ?? '');
    const body = { ...(await this.#bodyFor(model)), ...also };
    for (let tries = 0; ; tries += 1) {
      const reply = await this.#world.post(path, body);
      if (reply.status === operation.status) return { path, body, record: reply.json as Shown, reply };
      const missing = missingFields(reply).filter((name) => !(name in body));
      if (missing.length === 0 || tries === mostTries)
        throw new Error(`POST ${path} ${JSON.stringify(body)} answers ${reply.status} ${reply.text}`);
      for (const name of missing) {
        const field = model.byName.get(name);
        if (field !== undefined) body[name] = await this.#valueFor(field, body, model.name);
      }
    }
  }

  #existingAt(path: string, view: View): Promise<number> {
    const known = this.#existing.get(path);
    if (known !== undefined) return known;
    const found = this.#findOrMake(path, view);
    this.#existing.set(path, found);
    return found;
  }

  async #findOrMake(path: string, view: View): Promise<number> {
    const found = (await this.#world.get(`${path}?pageSize=1`)).json;
    const first = Array.isArray(found) ? (found[0] as Shown | undefined) : undefined;
    if (first !== undefined) return first.id;
    const operation = this.#creates.get(view.path) ?? this.#creates.get(view.collection);
    if (operation === undefined) return this.#insert(view);
    return (await this.#createAt(path, operation)).record.id;
  }

  /** Required fields; what others are looked up within comes first. A link names what it links to. */
  async #bodyFor(model: Model): Promise<Record<string, unknown>> {
    const body: Record<string, unknown> = { ...alsoAsked[model.name] };
    if (model.name === 'PurchaseOrder') body['vendorCompany'] = { id: await this.#vendor() };
    const linked = model.name === linkModel ? this.#catalogue.reference(linkModel) : undefined;
    if (linked !== undefined) body['id'] = await this.#referred(linked, {}, '');
    const wanted = model.fields.filter((field) => field.required === true && field.name !== 'id');
    for (const field of [...wanted.filter(isUnscoped(this.#catalogue)), ...wanted])
      if (!(field.name in body)) body[field.name] = await this.#valueFor(field, body, model.name);
    return body;
  }

  /** Goods are ordered from vendors alone, and a new tenant has none. */
  async #vendor(): Promise<number> {
    this.#made += 1;
    const types = (await this.#world.get('/company/companies/types?conditions=vendorFlag=true')).json;
    const body = { identifier: `V${this.#made}`, name: 'Vendor', types: [{ id: (types as [{ id: number }])[0].id }] };
    return ((await this.#world.post('/company/companies', body)).json as { id: number }).id;
  }

  /** What comes with an installation and cannot be made through the API is made as seeding does. */
  async #insert(view: View): Promise<number> {
    const { model } = this.#catalogue.collection(view.collection);
    const body = await this.#bodyFor(this.#catalogue.model(model));
    const intent = { how: 'create', view, model, body, catalogue: this.#catalogue, trusted: true } as const;
    const made = await write(intent, { memberId: 0, identifier: 'test' }, this.#world.tenant.writer);
    return made?.id ?? 0;
  }

  async #valueFor(field: Field, body: Readonly<Record<string, unknown>>, model: string): Promise<unknown> {
    if (field.type === 'reference') return this.#referenceFor(field, body, model);
    if (field.type === 'object') return this.#objectFor(field);
    const named = this.#integerReference(field.name, model);
    if (named !== undefined) return this.#numbered(field, named, body);
    if (field.type === 'list') return [await this.#elementFor(field)];
    this.#made += 1;
    return scalarFor(field, this.#made);
  }

  #integerReference(field: string, model: string): IntegerReference | undefined {
    const collection = this.#catalogue.collections.find(({ models }) => models.includes(model))?.path ?? '';
    return this.#catalogue.integerReferencesOf(collection).find((each) => each.field === field);
  }

  /** The number of a record that an integer may name, by what the body says beside it. */
  async #numbered(
    { type }: Field,
    { names, namesBy, by = '' }: IntegerReference,
    body: Readonly<Record<string, unknown>>,
  ): Promise<unknown> {
    const [path = ''] = namesBy?.[String(body[by])] ?? names;
    const view = this.#catalogue.view(path);
    const id = await this.#existingAt(await this.concretePath(view), view);
    return type === 'list' ? [id] : id;
  }

  async #elementFor(field: Field): Promise<unknown> {
    const type = this.#catalogue.reference(field.of ?? '');
    if (type?.target != null) return { id: await this.#referred(type, {}, '') };
    return this.#catalogue.hasModel(field.of ?? '') ? this.#objectFor(field) : 1;
  }

  async #objectFor(field: Field): Promise<unknown> {
    if (!this.#catalogue.hasModel(field.of ?? '')) return {};
    const inner: Record<string, unknown> = {};
    const model = this.#catalogue.model(field.of ?? '');
    for (const each of model.fields.filter(({ required }) => required === true))
      inner[each.name] = await this.#valueFor(each, inner, model.name);
    return inner;
  }

  async #referenceFor(field: Field, body: Readonly<Record<string, unknown>>, model: string): Promise<unknown> {
    const type = this.#catalogue.reference(field.of ?? '');
    if (type?.target == null) return { id: 1, name: 'Some' };
    return { id: await this.#referred(type, body, `${model}.${field.name}`) };
  }

  /** A record for a reference; where the body names what it must belong to, one of that. */
  async #referred(type: ReferenceType, body: Readonly<Record<string, unknown>>, field: string): Promise<number> {
    const view = this.#catalogue.view(type.target ?? '');
    const scope = type.scopeByField[field] === undefined ? type.scope : type.scopeByField[field];
    const beside = body[scope ?? ''] as { readonly id?: number } | undefined;
    const path =
      beside?.id === undefined || view.parent === undefined
        ? await this.concretePath(view)
        : view.path.replace(`{${view.parent.parameter}}`, String(beside.id));
    return this.#existingAt(path, view);
  }
}

function isUnscoped(catalogue: Catalogue): (field: Field) => boolean {
  return (field) => field.type !== 'reference' || catalogue.reference(field.of ?? '')?.scope == null;
}

/** The fields that a refusal says are missing. */
function missingFields(reply: Reply): string[] {
  const { errors = [] } = (reply.json ?? {}) as { errors?: { code: string; field: string }[] };
  return errors.filter(({ code }) => code === 'MissingRequiredField').map(({ field }) => field.replace(/\/id$/, ''));
}

/** A value that a field takes. Texts differ from one another, as names and identifiers must. */
export function scalarFor(field: Field, number: number): unknown {
  switch (field.type) {
    case 'integer':
    case 'number':
      return 1;
    case 'boolean':
      return false;
    case 'dateTime':
      return '2025-03-03T09:00:00Z';
    case 'date':
      return '2025-03-03';
    case 'time':
      return '09:00:00';
    case 'uuid':
      return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    case 'enum':
      return field.options?.[0];
    case 'text':
      return `T${number.toString(36)}`.slice(0, field.maxLength ?? 100);
    default:
      return {};
  }
}
