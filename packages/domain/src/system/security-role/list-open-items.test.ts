import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, control } from '../../../../access/test/access-world.ts';
import { inOneWorld, makeRecord } from '../../../../testkit/src/index.ts';

interface Item {
  customizeIdentifier: string;
  itemIdentifier: string;
}

inOneWorld('the single items of a role', (world) => {
  it('are the setup screens and reports of the functions that it has', async () => {
    const report = {
      name: 'Board Load',
      description: 'By board',
      reportLink: 'https://r.example',
      module: 'ServiceDesk',
    };
    await makeRecord(world(), '/system/customReports', report);
    const caller = await aCaller(world(), 'opener', 'Read Only');
    const itemsOf = async () =>
      (await world().get('/system/mySecurity/customizeItems?pageSize=1000', caller)).json as Item[];
    const set = (name: string, inquire: string) =>
      control(world(), 'PUT', '/roles', { company: 'acme', role: 'Read Only', function: name, inquire });
    await set('System/Table Setup', 'All');
    await set('System/API Reports', 'All');
    const items = await itemsOf();
    const find = (name: string) => items.find(({ itemIdentifier }) => itemIdentifier === name)?.customizeIdentifier;
    assert.deepEqual([find('Board Load'), find('Custom Fields')], ['ServiceReports', 'SystemTableSetup']);
    await set('System/Table Setup', 'None');
    const left = await itemsOf();
    assert.deepEqual(
      left.map(({ itemIdentifier }) => itemIdentifier),
      ['Board Load'],
    );
  });
});
