import type { Field } from '@reeve/catalogue';
import type { World } from '../../../testkit/src/index.ts';
import { RecordMaker } from '../record-maker.ts';
import type { Shelf } from './random-reads.ts';
import type { Dice } from './random-writes.ts';

/** Lists of which a new tenant has no record, so that there is something to read in every part of the API. */
const madeFirst = [
  '/time/entries',
  '/expense/entries',
  '/schedule/entries',
  '/project/projects',
  '/finance/agreements',
  '/finance/invoices',
  '/sales/opportunities',
  '/sales/activities',
  '/company/configurations',
  '/procurement/catalog',
  '/procurement/products',
  '/marketing/campaigns',
  '/finance/taxCodes',
];

/** Of these, what names a contact, who is one of their company. */
const forContacts: ReadonlySet<string> = new Set(['/finance/agreements', '/sales/opportunities']);

/** What would lock the caller out, or change what every later call is. */
const leftAlone =
  /^\/system\/(members|securityRoles|apiMembers|callbacks|info)|\/(api|sso|workflows|userDefinedFields)/i;

/** Makes two records of each part of the API. */
export async function furnish(world: World): Promise<void> {
  const { catalogue } = world.parts.schema;
  const maker = new RecordMaker(world);
  const company = { id: 1 };
  const contact = (await world.post('/company/contacts', { firstName: 'Ida', company })).json as {
    readonly id: number;
  };
  for (const path of madeFirst) {
    const create = catalogue.operations.find((each) => each.kind === 'create' && each.path === path);
    if (create === undefined) throw new Error(`There is no create of ${path}.`);
    for (let times = 0; times < 2; times += 1)
      await maker.create(create, forContacts.has(path) ? { company, contact: { id: contact.id } } : {});
  }
}

/** Fields that a caller may set. */
function isSettable({ name, type, readOnly, hidden, writeOnly, as }: Field): boolean {
  const isPlain = type === 'text' || type === 'boolean' || type === 'reference' || type === 'integer';
  return isPlain && name !== 'id' && readOnly !== true && hidden !== true && writeOnly !== true && as === undefined;
}

function valueFor({ type, maxLength }: Field, roll: Dice): unknown {
  if (type === 'boolean') return roll(2) === 0;
  if (type === 'reference') return roll(4) === 0 ? null : { id: 1 + roll(4) };
  if (type === 'integer') return roll(5);
  return `${['P', 'K', 'Bé', '日'][roll(4)]}${roll(9999)}`.slice(0, maxLength);
}

/** Patches one field of any record, whatever it is. Many are refused, which is as good. */
export async function patchAny(world: World, shelves: readonly Shelf[], roll: Dice): Promise<number> {
  const open = shelves.filter(({ view }) => !leftAlone.test(view));
  const { view, model } = open[roll(open.length)] as Shelf;
  const fields = world.parts.schema.catalogue.model(model).fields.filter(isSettable);
  const field = fields[roll(fields.length)];
  if (field === undefined) return 0;
  const path = `${view}/${1 + roll(4)}`;
  return (await world.patch(path, [{ op: 'replace', path: field.name, value: valueFor(field, roll) }])).status;
}
