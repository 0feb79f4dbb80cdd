import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aWorld, makeRecord, onEachEngine, type Reply } from '@reeve/testkit';

const forward = { 'pagination-type': 'forward-only' };
const idsIn = ({ json }: Reply) => (json as { readonly id: number }[]).map(({ id }) => id);

onEachEngine('forward-only pages of what is tied', (engine) => {
  it('go on after the id that a row shows, by the link and by hand', async () => {
    await using world = await aWorld({ engine });
    const group = await makeRecord(world, '/marketing/groups', { name: 'Newsletter' });
    const companies = [await aCompany(world, 'Ash'), await aCompany(world, 'Birch'), await aCompany(world, 'Cedar')];
    // Tied the other way round: ids of ties do not follow those of companies.
    for (const id of companies.toReversed()) await makeRecord(world, `/marketing/groups/${group}/companies`, { id });
    const list = `/marketing/groups/${group}/companies`;
    const first = await world.get(`${list}?pageSize=2`, forward);
    assert.deepEqual(idsIn(first), companies.slice(0, 2));
    const link = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    assert.match(link, new RegExp(`pageSize=2&pageId=${companies[1]}$`));
    const last = await world.get(`${list}?pageSize=2&pageId=${companies[1]}`, forward);
    assert.deepEqual([idsIn(last), last.headers.get('link')], [companies.slice(2), '']);
    const chosen = await world.get(`${list}?pageId=${companies[0]}&conditions=id<${companies[2]}`, forward);
    assert.deepEqual(idsIn(chosen), [companies[1]]);
  });
});
