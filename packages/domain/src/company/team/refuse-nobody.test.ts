import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOlderVersion, inOneWorld } from '../../../../testkit/src/index.ts';

inOneWorld('a row of a team of a company', (world) => {
  it('names a member or a contact', async () => {
    const path = `/company/companies/${await aCompany(world(), 'Baker')}/teams`;
    for (const caller of [world(), inOlderVersion(world())]) {
      const { status, text } = await caller.post(path, { teamRole: { id: 1 } });
      assert.equal(status, 400);
      assert.match(text, /The member or contact field is required/);
    }
  });
});
