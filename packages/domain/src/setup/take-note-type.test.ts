import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aContact,
  aProject,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../testkit/src/index.ts';

inOneWorld('the type of a new note', (world) => {
  it('is the default one, of a company, a contact and a project, or what is sent', async () => {
    const usual = await firstId(world(), '/company/noteTypes?conditions=defaultFlag=true');
    const other = await firstId(world(), '/company/noteTypes?conditions=defaultFlag=false');
    const contact = await aContact(world());
    const paths = [
      '/company/companies/1',
      `/company/contacts/${contact}`,
      `/project/projects/${await aProject(world())}`,
    ];
    for (const path of paths)
      for (const caller of [world(), inOlderVersion(world())])
        for (const [sent, expected] of [
          [{}, usual],
          [{ type: { id: other } }, other],
        ] as const) {
          const id = await makeRecord(caller, `${path}/notes`, { text: 'Called', ...sent });
          const note = await shown<{ type?: { id: number } }>(world(), `${path}/notes/${id}`);
          assert.equal(note.type?.id, expected);
        }
  });
});
