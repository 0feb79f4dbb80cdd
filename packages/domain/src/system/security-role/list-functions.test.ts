import assert from 'node:assert/strict';
import { it } from 'node:test';
import { securityFunctions } from '@reeve/catalogue';
import {
  type Fields,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

type Setting = Record<'addLevel' | 'editLevel' | 'deleteLevel' | 'inquireLevel', string>;

inOneWorld('the functions of a new security role', (world) => {
  const levels = async (caller: World, fields: Fields) => {
    const role = await makeRecord(caller, '/system/securityroles', fields);
    const path = `/system/securityRoles/${role}/settings?pageSize=1000`;
    return (await shown<Setting[]>(world(), path)).map(({ addLevel, editLevel, deleteLevel, inquireLevel }) =>
      [addLevel, editLevel, deleteLevel, inquireLevel].join(' '),
    );
  };

  it("are all closed, or all open when it is an administrator's", async () => {
    const closed = await levels(world(), { name: 'Guest' });
    assert.equal(closed.length, securityFunctions.length);
    assert.deepEqual(new Set(closed), new Set(['None None None None']));
    assert.deepEqual(await levels(inOlderVersion(world()), { name: 'Visitor' }), closed);
    const open = await levels(world(), { name: 'Chief', adminFlag: true });
    assert.equal(open.length, securityFunctions.length);
    assert.deepEqual(new Set(open), new Set(['All All All All']));
  });
});
