import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Note = { readonly text: string; readonly issueFlag: boolean };

inOneWorld('a board that marks the first note', (world) => {
  it('has the first of the discussion as the issue, sent with the ticket or later, and no other', async () => {
    await changed(world(), '/service/boards/1', { markFirstNoteIssueFlag: false });
    const unmarked = await aTicket(world(), { initialDescription: 'It smokes' });
    await changed(world(), '/service/boards/1', { markFirstNoteIssueFlag: true });
    for (const caller of [world(), inOlderVersion(world())]) {
      const one = await aTicket(caller, { initialDescription: 'It smokes', initialInternalAnalysis: 'Again' });
      const other = await aTicket(caller);
      for (const id of [unmarked, one, other])
        for (const text of ['Still', 'Still more'])
          await makeRecord(caller, `/service/tickets/${id}/notes`, { text, detailDescriptionFlag: true });
      const issues = async (id: number) =>
        (await shown<Note[]>(world(), `/service/tickets/${id}/notes?orderBy=id`))
          .filter(({ issueFlag }) => issueFlag)
          .map(({ text }) => text);
      assert.deepEqual(
        [await issues(unmarked), await issues(one), await issues(other)],
        [[], ['It smokes'], ['Still']],
      );
    }
  });
});
