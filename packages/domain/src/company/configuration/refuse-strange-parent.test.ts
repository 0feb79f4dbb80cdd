import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aConfigurationType,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
} from '../../../../testkit/src/index.ts';

inOneWorld('the parent of a configuration', (world) => {
  it('is one of the same company', async () => {
    const type = { id: await aConfigurationType(world(), 'Rack') };
    const [one, two] = [{ id: await aCompany(world(), 'One') }, { id: await aCompany(world(), 'Two') }];
    for (const caller of [world(), inOlderVersion(world())]) {
      const make = (company: object, more = {}) =>
        makeRecord(caller, '/company/configurations', { name: 'Rack', type, company, ...more });
      const rack = await make(one);
      const inside = await make(one, { parentConfigurationId: rack });
      const strange = { name: 'Box', type, company: two, parentConfigurationId: rack };
      const refused = await caller.post('/company/configurations', strange);
      assert.match(refused.text, /not found for Company/);
      assert.equal(refused.status, 400);
      await changed(caller, `/company/configurations/${inside}`, { name: 'Blade' });
    }
  });
});
