import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import { made } from './answers.ts';

inOneWorld('values that only one engine minds', (world) => {
  it('refuses an id that is no whole number, in a list of replacements', async () => {
    const reply = await world().put('/company/configurations/bulk', [{ id: 1.5 }, { id: 2 ** 40 }]);
    const { payload } = reply.json as { readonly payload: readonly { readonly statusCode: number }[] };
    assert.deepEqual(
      payload.map(({ statusCode }) => statusCode),
      [404, 404],
      reply.text,
    );
  });

  it('refuses a word for a reference whose name is a number', async () => {
    const company = await made(world(), '/company/companies', { identifier: 'typed', name: 'Typed' });
    const body = { name: 'x', company: { id: company.id }, probability: { name: 'x' } };
    const { status, text } = await world().post('/sales/opportunities', body);
    assert.equal(status, 400, text);
    assert.match(text, /probability/);
  });

  it('refuses a demand for what is no product', async () => {
    const products = [{ productRecId: '%', cost: 1 }];
    const reply = await world().post('/procurement/purchasingDemands', { vendor: { id: 1 }, products });
    assert.ok(reply.status === 400 || reply.status === 404, reply.text);
  });

  it('takes half a character in a bundle for the replacement character, and answers the others', async () => {
    const asking = (conditions: string) => ({ resourceType: 'company', apiRequest: { filters: { conditions } } });
    const requests = [asking('name="Typed"'), asking('name="\ud800"'), asking('id>0')];
    const reply = await world().post('/system/bundles', { requests });
    const { results } = reply.json as { readonly results: { readonly success: boolean }[] };
    assert.deepEqual(
      results.map(({ success }) => success),
      [true, true, true],
      reply.text,
    );
  });

  it('refuses a custom field whose id is none', async () => {
    const company = await made(world(), '/company/companies', { identifier: 'typed2', name: 'Typed' });
    const customFields = [{ id: 'x', value: 1 }];
    const reply = await world().patch(`/company/companies/${company.id}`, [
      { op: 'replace', path: 'customFields', value: customFields },
    ]);
    assert.equal(reply.status, 400, reply.text);
  });
});
