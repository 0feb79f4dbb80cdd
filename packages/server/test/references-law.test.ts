import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Field, Operation } from '@reeve/catalogue';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { type Made, RecordMaker } from './record-maker.ts';
import { catalogue, creates, isSettable, writableModels } from './writable-models.ts';

/** A number that no record has. */
const nobody = 99_999_999;

/** Why a reference names no record that is looked up, by model and name. */
const exceptions: Readonly<Record<string, string>> = {
  'Company sicCode': 'a setup list of the product that the API does not publish',
  'GLAccount mappedRecord': 'the mapped type says of which table, and types are not imitated',
  'GLAccount mappedType': 'a list of the product, of which nothing is known but its path',
  'Member ssoSettings': 'settings of the member itself, no record',
  'MenuEntry menuLocation': 'a fixed list of places in the menu that the API does not publish',
  'Office365EmailSetup existingTenant': 'a tenant of Microsoft 365, of which the API has no list',
  'Opportunity priority': 'a setup list of the product that the API does not publish',
  'ScheduleEntry span': 'a fixed list of the product that the API does not publish',
  'WorkflowAction automateScript': 'a script of ConnectWise Automate',
};

function isChecked(field: Field): boolean {
  return field.type === 'reference' && isSettable(field) && catalogue.reference(field.of ?? '')?.target != null;
}

it('every reference names records of a collection, or has a reason not to', () => {
  const unchecked = writableModels().flatMap(({ name, fields }) =>
    fields
      .filter((field) => field.type === 'reference' && isSettable(field) && !isChecked(field))
      .map((field) => `${name} ${field.name}`),
  );
  assert.deepEqual(unchecked.sort(), Object.keys(exceptions).sort());
});

onEachEngine('a reference to nothing', (engine) => {
  let made: World | undefined;
  let maker: RecordMaker | undefined;
  before(async () => {
    made = await aWorld({ engine });
    maker = new RecordMaker(made);
  });
  after(() => made?.[Symbol.asyncDispose]());

  for (const operation of creates) {
    const fields = catalogue.model(operation.request ?? '').fields.filter(isChecked);
    if (fields.length === 0) continue;
    it(`is refused by ${operation.path}`, async () => {
      const { path, body } = await bodyOf(operation, maker as RecordMaker);
      const wrong: string[] = [];
      for (const { name } of fields) wrong.push(...(await accepted(path, name, body, made as World)));
      assert.deepEqual(wrong, []);
    });
  }
});

/** Associations that are there cannot be made again: theirs is refused for that, whatever else they name. */
async function bodyOf(operation: Operation, maker: RecordMaker): Promise<Pick<Made, 'path' | 'body'>> {
  if (!/typeAssociations$/i.test(operation.path)) return maker.create(operation);
  return { path: await maker.concretePath(catalogue.view(operation.view ?? '')), body: {} };
}

/** What is answered, where it is not that the reference is to nothing. */
async function accepted(
  path: string,
  name: string,
  body: Readonly<Record<string, unknown>>,
  world: World,
): Promise<string[]> {
  const reply = await world.post(path, { ...body, [name]: { id: nobody } });
  const { errors = [] } = reply.json as { errors?: { code: string; field: string; message: string }[] };
  const told = errors.find(({ code, field }) => code === 'NotFound' && field === `${name}/id`);
  const isRight = reply.status === 400 && told?.message.includes(` ${nobody} not found`) === true;
  return isRight ? [] : [`${name} ${reply.status} ${reply.text}`];
}
