import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany } from '../../../testkit/src/builders/company.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';

inOneWorld('a percent sign in an address', (world) => {
  const found = async (query: string) => {
    const reply = await world().get(`/company/companies?${query}&fields=id`);
    assert.equal(reply.status, 200, `${query}: ${JSON.stringify(reply.json)}`);
    return (reply.json as { id: number }[]).map(({ id }) => id);
  };

  it('stands for itself where it begins no escape, beside those that do', async () => {
    const id = await aCompany(world(), 'Zürich Käse');
    for (const text of ['%rich%25', '%z%C3%BCrich+k%', '%Zürich%', '*rich K%C3%A4se'])
      assert.deepEqual(await found(`conditions=name+like+%22${text}%22`), [id], text);
    assert.deepEqual(await found('conditions=name+like+%22%ff%fe%22'), []);
  });
});
