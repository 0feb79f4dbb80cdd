import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Setup = { readonly id: number } & Record<string, unknown>;

inOneWorld('the setups of a portal configuration', (world) => {
  it('are made with it, one each, and can be changed', async () => {
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const portal = `/company/portalConfigurations/${await makeRecord(caller, '/company/portalConfigurations', { name: `Portal ${at}` })}`;
      for (const [name, field, value] of [
        ['invoiceSetups', 'displayInvPmtFlag', true],
        ['passwordEmailSetups', 'validPasswordEmailSubject', 'Your password'],
        ['projectSetups', 'onlyDisplay', 'Closed30Days'],
        ['serviceSetups', 'displayClosedTicketsOption', 'AllClosed'],
      ] as const) {
        const setups = await shown<Setup[]>(world(), `${portal}/${name}`);
        assert.equal(setups.length, 1, name);
        const setup = await changed<Setup>(world(), `${portal}/${name}/${setups[0]?.id}`, { [field]: value });
        assert.equal(setup[field], value);
      }
    }
  });

  it('are copied with it, not doubled', async () => {
    const id = await makeRecord(world(), '/company/portalConfigurations', { name: 'Original' });
    const setupsOf = (portal: number) =>
      shown<Setup[]>(world(), `/company/portalConfigurations/${portal}/serviceSetups`);
    const [setup] = await setupsOf(id);
    const path = `/company/portalConfigurations/${id}/serviceSetups/${setup?.id}`;
    await changed(world(), path, { displayClosedTicketsOption: 'Closed60Days', statusFlag: true });
    const copied = await world().post('/company/portalConfigurations/copy', { id, name: 'Copy' });
    assert.ok(copied.status < 300, copied.text);
    const copies = await setupsOf((copied.json as { id: number }).id);
    assert.deepEqual(
      copies.map((each) => [each['displayClosedTicketsOption'], each['statusFlag']]),
      [['Closed60Days', true]],
    );
  });

  it('go with it', async () => {
    const portal = `/company/portalConfigurations/${await makeRecord(world(), '/company/portalConfigurations', { name: 'Short' })}`;
    assert.equal((await world().delete(portal)).status, 204);
    assert.equal((await world().get(`${portal}/serviceSetups`)).status, 404);
  });
});
