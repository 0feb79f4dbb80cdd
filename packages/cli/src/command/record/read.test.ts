import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, worldKeys } from '@reeve/testkit';
import { aTerminal, reeve, variablesOf } from '../../../test/a-terminal.ts';
import { main } from '../../main.ts';

inOneWorld('reading on the command line', (world) => {
  const run = (args: readonly string[], columns: number | null = null) =>
    reeve(args, { environment: variablesOf(world()), columns });

  it('shows a list as a table that fits the terminal, and with tabs where a program reads it', async () => {
    for (let at = 1; at <= 30; at += 1)
      await world().post('/service/tickets', { summary: `Printer ${at} on the fourth floor`, company: { id: 1 } });
    const wide = await run(['get', 'service/tickets', '--order', 'id desc'], 160);
    assert.equal(wide.code, 0, wide.err);
    const lines = wide.out.trimEnd().split('\n');
    assert.equal(lines.length, 26);
    assert.match(lines[0] ?? '', /^ *ID +SUMMARY +COMPANY +BOARD +STATUS/);
    assert.match(lines[1] ?? '', /^30 +Printer 30 on the fourth floor +\S/);
    const narrow = await run(['get', 'service/tickets', '--order', 'id desc'], 60);
    assert.ok(
      narrow.out.split('\n').every((line) => line.length <= 60),
      narrow.out,
    );
    assert.match(narrow.out, /^30 {2}Printer 30 on the fourth… {2}My Company {2}Help Desk {2}New$/m);
    const piped = await run(['get', 'service/tickets', '--limit', '1', '--fields', 'id,summary,board/name']);
    assert.equal(piped.out, 'ID\tSUMMARY\tBOARD/NAME\n1\tPrinter 1 on the fourth floor\tHelp Desk\n');
  });

  it('says beside the records which fields none of them has', async () => {
    for (const pages of [['--limit', '2'], ['--all']]) {
      const args = ['get', 'service/tickets', '--fields', 'id,summry,board/nam', '-o', 'csv', ...pages];
      const { code, err } = await run(args);
      const told = 'No record that was shown has summry, board/nam: "reeve docs service/tickets" lists what there is.';
      assert.deepEqual([code, err], [0, `reeve: ${told}\n`]);
    }
    const nobody = await run(['get', 'service/tickets', '--fields', 'summry', '--where', 'id=999']);
    assert.equal(nobody.err, '');
  });

  it('reads all pages, in every form', async () => {
    const fields = ['--all', '--fields', 'id,summary'];
    const lines = (await run(['get', 'service/tickets', ...fields, '-o', 'ndjson'])).out.trimEnd().split('\n');
    assert.deepEqual(lines.map((line) => JSON.parse(line).id).length, 30);
    const json = JSON.parse((await run(['get', '/service/tickets/', ...fields, '-o', 'json'])).out);
    assert.deepEqual(json[29], { id: 30, summary: 'Printer 30 on the fourth floor' });
    const csv = (await run(['get', 'service/tickets', ...fields, '--output=csv', '--no-heading'])).out;
    assert.equal(csv.split('\r\n')[0], '1,Printer 1 on the fourth floor');
    const none = await run(['get', 'service/tickets', '--where', 'id=999', '-o', 'json']);
    assert.equal(none.out, '[]\n');
  });

  it('shows one record, counts, and takes conditions as the API does', async () => {
    const one = await run(['get', 'service/tickets/2', '-o', 'json']);
    assert.equal(JSON.parse(one.out).summary, 'Printer 2 on the fourth floor');
    assert.match(
      (await run(['get', 'service/tickets/2', '--fields', 'id,board/name'])).out,
      /^MEMBER\tVALUE\nid\t2\nboard\tHelp Desk\n$/,
    );
    assert.equal(
      (await run(['count', 'service/tickets', '--where', 'id > 20 and summary like "Printer 2*"'])).out,
      '9\n',
    );
    const flat = await run(['get', 'service/tickets/2', '-o', 'csv']);
    assert.match(flat.out, /^id,summary,.*company\/id,company\/identifier,company\/name/);
  });

  it('says what was refused, and ends with a code for it', async () => {
    const cases: [string[], number, RegExp][] = [
      [['get', 'service/tickets/999'], 3, /^reeve: 404: .*999.*\n {2}The record was deleted/],
      [['get', 'service/tickets', '--where', 'board/name=='], 1, /^reeve: 400: /],
      [['get', 'service/tickets', '--limit', 'x'], 2, /--limit must be a whole number/],
      [['get', 'service/tickets?a=1'], 2, /without its query/],
      [['get', 'service/tickets', '-o', 'xml'], 2, /--output must be one of table, json/],
      [['count', 'service/tickets', '--private-key', 'wrong'], 4, /^reeve: 401: /],
      [['get', 'service/ticket'], 3, /no such path\. Did you mean service\/tickets\?/],
      [['count', 'service/tickets', '--url', 'http://127.0.0.1:9'], 6, /Nothing listens there. Start a sandbox by/],
    ];
    for (const [args, code, message] of cases) {
      const ended = await run(args);
      assert.match(ended.err, message, args.join(' '));
      assert.equal(ended.code, code, args.join(' '));
      assert.ok(!ended.err.includes(worldKeys.privateKey) && !/\n +at /.test(ended.err));
    }
  });

  it('ends when nobody reads on', async () => {
    const { context, said, leave } = aTerminal({ environment: variablesOf(world()), flushed: async () => leave() });
    const args = ['get', 'service/tickets', '--limit', '1001', '-o', 'ndjson', '--query', 'x=1'];
    assert.equal(await main(args, context), 0);
    assert.equal(said.out.trimEnd().split('\n').length, 30);
  });
});
