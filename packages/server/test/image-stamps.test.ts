import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../testkit/src/index.ts';

type Info = { readonly image_href?: string; readonly lastUpdated?: string };
type WithInfo = { readonly _info: Info };

inOneWorld('the link to a picture', (world) => {
  it('of a contact carries its last change, also where it is all that is asked for', async () => {
    const path = `/company/contacts/${await aContact(world())}`;
    for (const caller of [world(), inOlderVersion(world())]) {
      const { image_href: link, lastUpdated } = (await shown<WithInfo>(caller, path))._info;
      assert.ok(link?.endsWith(`/apis/3.0${path}/image?lastModified=${lastUpdated}`), link);
      const alone = await shown<WithInfo>(caller, `${path}?fields=_info/image_href`);
      assert.deepEqual(Object.values(alone._info), [link]);
    }
    const { _info } = await changed<WithInfo>(world(), path, { title: 'Chief' });
    assert.ok(_info.image_href?.endsWith(`lastModified=${_info.lastUpdated}`));
  });

  it('of a member and a priority carries theirs in whatever refers to them, and is an address that is served', async () => {
    const ticket = `/service/tickets/${await aTicket(world(), { owner: { id: 1 }, priority: { id: 1 } })}`;
    const links = async () => {
      const { owner, priority } = await shown<Record<'owner' | 'priority', WithInfo>>(world(), ticket);
      return [owner._info.image_href, priority._info.image_href];
    };
    const paths = ['/system/members/1', '/service/priorities/1'];
    for (const [at, path] of paths.entries()) {
      await changed(world(), path, path.includes('members') ? { title: 'Chief' } : { name: 'First of all' });
      const { lastUpdated } = (await shown<WithInfo>(world(), path))._info;
      const link = (await links())[at] ?? '';
      assert.equal(link, `${world().base}${path}/image?lm=${lastUpdated}`);
      const reply = await world().get(link.replace(world().base, ''));
      assert.match(reply.text, /NotFound/); // there is no picture: the address is known and says so
      assert.equal(reply.status, 404);
    }
  });
});
