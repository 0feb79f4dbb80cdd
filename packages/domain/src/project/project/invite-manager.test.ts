import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

type Member = {
  readonly member: { readonly identifier: string };
  readonly projectRole: { readonly identifier: string };
};

inOneWorld("a project's manager", (world) => {
  it('is on its team from the start, as is the next one, each once', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/project/projects/${await aProject({ ...world(), post: caller.post })}`;
      await changed(caller, path, { manager: { identifier: 'Admin1' } });
      await changed(caller, path, { manager: { identifier: 'ReeveApi' } });
      const team = await shown<Member[]>(world(), `${path}/teamMembers`);
      assert.deepEqual(
        team.map(({ member, projectRole }) => [member.identifier, projectRole.identifier]),
        [
          ['ReeveApi', 'Project Manager'],
          ['Admin1', 'Project Manager'],
        ],
      );
    }
  });
});
