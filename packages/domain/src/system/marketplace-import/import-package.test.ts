import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Definition {
  marketplaceImportType: string;
  marketplaceObject: object[];
  requiredFields: string[];
}

inOneWorld('packages of the market place', (world) => {
  const path = '/system/marketplaceimport';
  const send = (marketplaceImportType: string, ...marketplaceObject: object[]) =>
    world().post(`${path}/import`, { marketplaceImportType, marketplaceObject, requiredFields: [] });
  const names = async (list: string) =>
    (await shown<{ name: string }[]>(world(), `${list}?pageSize=1000`)).map(({ name }) => name);

  it('have thirteen definitions, which say what objects need', async () => {
    const kinds: string[] = [];
    for (let id = 1; id <= 13; id += 1) {
      const definition = await shown<Definition>(world(), `${path}/getdefinition/${id}`);
      kinds.push(definition.marketplaceImportType);
      const [object = {}] = definition.marketplaceObject;
      assert.ok(definition.requiredFields.every((field) => field in object));
    }
    assert.equal(new Set(kinds).size, 13);
    assert.deepEqual((await shown<Definition>(world(), `${path}/getdefinition/2`)).requiredFields, ['name']);
    assert.equal((await world().get(`${path}/getdefinition/14`)).status, 404);
  });

  it('make their objects by the rules of the kind, all of them or none', async () => {
    const made = await send('Configurations', { name: 'Firewall' }, { name: 'Access Point' });
    assert.equal(made.status, 201, made.text);
    assert.ok((await names('/company/configurations/types')).includes('Access Point'));
    const half = await send('CRMSurveys', { name: 'After Sales' }, { nothing: 1 });
    assert.equal(half.status, 400, half.text);
    assert.ok(!(await names('/system/surveys')).includes('After Sales'));
  });

  it('make project boards and service boards of one collection', async () => {
    const place = { location: { id: 2 }, department: { id: 1 } };
    assert.equal((await send('ProjectBoards', { name: 'Roll-outs', ...place })).status, 201);
    assert.equal((await send('ServiceBoards', { name: 'Second Line', ...place })).status, 201);
    const boards = await shown<{ name: string; projectFlag: boolean }[]>(world(), '/service/boards?pageSize=1000');
    const flagOf = (wanted: string) => boards.find(({ name }) => name === wanted)?.projectFlag;
    assert.deepEqual([flagOf('Roll-outs'), flagOf('Second Line')], [true, false]);
  });

  it('are refused where the API has no such records', async () => {
    const { status, text } = await send('Views', { name: 'Mine' });
    assert.equal(status, 400);
    assert.match(text, /no records of the kind 'Views'/);
  });
});
