import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Field, Operation } from '@reeve/catalogue';
import { inOlderVersion } from '../../testkit/src/older-version.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type Reply, type World } from '../../testkit/src/world.ts';
import { RecordMaker } from './record-maker.ts';
import { catalogue, creates, isSettable, writableModels } from './writable-models.ts';

/** No record has it. */
const unknownId = 99_999_999;

/** References that are kept as they are sent, because no collection has what they name (evidence: references/without-list). */
const nowhere: Readonly<Record<string, string>> = {
  'Company.sicCode': 'The API has no list of industry codes.',
  'GLAccount.mappedRecord': 'Which list it is in depends on the mapped type, whose kinds the API does not list.',
  'GLAccount.mappedType': 'The API has no list of the kinds that accounts are mapped to.',
  'Member.ssoSettings': 'Users of single sign-on come from an identity provider, and no operation makes one.',
  'MenuEntry.menuLocation': 'The API has no list of the places of a menu.',
  'Office365EmailSetup.existingTenant': 'A tenant of Microsoft, which is outside.',
  'Opportunity.priority': 'The API has no list of priorities of opportunities; those of service are others.',
  'ScheduleEntry.span': 'The API has no list of spans, and their ids are not known.',
  'WorkflowAction.automateScript': 'A script of Automate, which is outside.',
};

function referencesOf(model: string): Field[] {
  return catalogue.model(model).fields.filter((field) => field.type === 'reference' && isSettable(field));
}

function isChecked({ of }: Field): boolean {
  return catalogue.reference(of ?? '')?.target != null;
}

function isPatched({ view }: Operation): boolean {
  return catalogue.operations.some(({ kind, view: patched }) => kind === 'patch' && patched === view);
}

/** The fields that a refusal says were not found, without the key after them. */
function notFound({ json }: Reply): string[] {
  const { errors = [] } = json as { errors?: { code: string; field: string }[] };
  return errors.filter(({ code }) => code === 'NotFound').map(({ field }) => field.split('/')[0] ?? '');
}

it('every reference that a caller can set has a collection, or a reason', () => {
  const without = writableModels().flatMap(({ name }) =>
    referencesOf(name)
      .filter((field) => !isChecked(field))
      .map((field) => `${name}.${field.name}`),
  );
  assert.deepEqual(without.sort(), Object.keys(nowhere).sort());
});

onEachEngine('a reference to what is not there', (engine) => {
  let world: World;
  let maker: RecordMaker;
  before(async () => {
    world = await aWorld({ engine });
    maker = new RecordMaker(world);
  });
  after(() => world[Symbol.asyncDispose]());

  for (const operation of creates) {
    const names = referencesOf(operation.request ?? '')
      .filter(isChecked)
      .map(({ name }) => name);
    if (names.length === 0 || !isPatched(operation)) continue;
    it(`is refused by PATCH ${operation.path}`, async () => {
      const { path, record } = await maker.create(operation);
      const body = names.map((name) => ({ op: 'replace', path: name, value: { id: unknownId } }));
      const reply = await world.patch(`${path}/${record.id}`, body);
      assert.equal(reply.status, 400, reply.text);
      assert.deepEqual(
        names.filter((name) => !notFound(reply).includes(name)),
        [],
        reply.text,
      );
      await world.delete(`${path}/${record.id}`); // the same link is not made twice
    });
  }

  it('is refused in each version, in words', async () => {
    for (const caller of [world, inOlderVersion(world)]) {
      const reply = await caller.post('/company/contacts', { firstName: 'Ada', company: { id: unknownId } });
      assert.equal(reply.status, 400, reply.text);
      assert.match(reply.text, /Company 99999999 not found/);
    }
  });
});
