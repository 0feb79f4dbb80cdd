import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import { inOneWorld } from '@reeve/testkit';
import { aTerminal, reeve, variablesOf } from '../../../test/a-terminal.ts';
import { main } from '../../main.ts';

inOneWorld('exports and imports on the command line', (world) => {
  const folder = mkdtempSync(join(tmpdir(), 'reeve-transfer-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string) => join(folder, name);
  const run = (...args: string[]) => reeve(args, { environment: variablesOf(world()) });
  const made = async () => (await world().get('/company/contacts/count')).json as { count: number };
  const fail = (fault: object) =>
    world().send('POST', '//_reeve/faults', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fault),
    });

  it('makes a record for each line, tells refusals with their lines, and makes none twice', async () => {
    const lines = [
      { firstName: 'Ann', lastName: 'One', id: 77, _info: {} },
      { firstName: 'Eve', company: { id: 999 } },
      { firstName: 'Bob' },
      { firstName: 'Bob' },
    ];
    const text = lines.map((line) => JSON.stringify(line));
    writeFileSync(file('c.ndjson'), `${text.join('\n')}\nno json\n`);
    const first = await run('import', 'company/contacts', file('c.ndjson'));
    assert.deepEqual([first.code, first.out], [1, '1\n']);
    assert.match(
      first.err,
      /^Line 2: 400: .*\n {2}company\/id: .*\n.*reeve: 1 line was not made into a record\. 3 lines were not tried: --continue/s,
    );
    const second = await run('import', 'company/contacts', file('c.ndjson'), '--continue');
    assert.deepEqual([second.code, second.out], [1, '2\n3\n']);
    assert.match(second.err, /Line 5: it is no record/);
    // The line is mended and moved: what was made is known by its content.
    writeFileSync(file('c.ndjson'), `{"firstName":"Mended"}\n${text[0]}\n${text[2]}\n${text[3]}\n`);
    assert.deepEqual(await run('import', 'company/contacts', file('c.ndjson')), { code: 0, out: '4\n', err: '' });
    assert.deepEqual(await run('import', 'company/contacts', file('c.ndjson')), { code: 0, out: '', err: '' });
    assert.equal((await made()).count, 4);
    const elsewhere = await run('import', 'service/tickets', file('c.ndjson'));
    assert.match(elsewhere.err, /belongs to another import/);
  });

  it('looks for what was sent and not answered, and never sends it blindly again', async () => {
    writeFileSync(file('lost.csv'), 'firstName,lastName,title\nCarl,Lost,\nDora,,007\n');
    await fail({ kind: 'cut', method: 'POST', path: '/company/contacts', moment: 'after' });
    const lost = await run('import', 'company/contacts', file('lost.csv'));
    assert.deepEqual([lost.code, lost.out], [6, ''], lost.err);
    assert.equal((await made()).count, 5);
    const unsure = await run('import', 'company/contacts', file('lost.csv'), '--continue');
    assert.deepEqual([unsure.code, unsure.out], [1, '6\n']);
    assert.match(unsure.err, /^Line 2: it was sent before and its answer was lost/);
    const sure = await run('import', 'company/contacts', file('lost.csv'), '--match', 'firstName,lastName');
    assert.deepEqual(sure, { code: 0, out: '5\n', err: '' });
    assert.equal((await made()).count, 6);
    assert.equal(((await world().get('/company/contacts/6')).json as { title: string }).title, '007');
  });

  it('shows what it would make', async () => {
    writeFileSync(file('dry.json'), '[{"firstName":"Never"}]');
    const shown = await run('import', 'company/contacts', file('dry.json'), '--dry-run');
    assert.match(shown.out, /^POST .*\/company\/contacts\n\{\n {2}"firstName": "Never"\n\}\n$/);
    assert.equal((await made()).count, 6);
  });

  it('makes nothing of a file in which letters would be lost, or that no comma separates', async () => {
    writeFileSync(file('latin.csv'), Buffer.from('firstName\nJos\xe9\n', 'latin1'));
    writeFileSync(file('excel.csv'), '\ufefffirstName;lastName\r\nAnn;Lee\r\n');
    writeFileSync(file('broken.json'), '[{"firstName":');
    for (const [name, words] of [
      ['latin.csv', /latin\.csv is not written in UTF-8/],
      ['excel.csv', /"firstName;lastName" has no comma/],
      ['broken.json', /The file is no JSON: /],
    ] as const) {
      const { code, err } = await run('import', 'company/contacts', file(name));
      assert.deepEqual([code, words.test(err), /\n +at /.test(err)], [2, true, false], err);
    }
    assert.equal((await made()).count, 6);
  });

  it('exports a list, and goes on where it was stopped', async () => {
    const args = ['export', 'company/contacts', '--to', file('out.ndjson'), '--page-size', '2'];
    const watched = { environment: variablesOf(world()), isWatched: true };
    const terminal = aTerminal({ ...watched, err: (text) => text.includes('\r2 of 6') && terminal.stop() });
    assert.equal(await main(args, terminal.context), 130);
    const state = JSON.parse(readFileSync(file('out.ndjson.state.json'), 'utf8'));
    assert.deepEqual([state.records, state.next], [2, { pageId: 2 }]);
    writeFileSync(file('out.ndjson'), `${readFileSync(file('out.ndjson'), 'utf8')}{"id":3,"broken`);
    const other = await run(...args, '--where', 'id>1');
    assert.deepEqual([other.code, other.err.includes('belongs to another export')], [1, true]);
    const gone = await reeve(args, watched);
    assert.deepEqual([gone.code, gone.out], [0, '']);
    assert.match(
      gone.err,
      /\r4 of 6 \(66 %\) company\/contacts\r6 of 6 \(100 %\) company\/contacts\n6 records are in /,
    );
    const ids = readFileSync(file('out.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    assert.deepEqual(ids, [1, 2, 3, 4, 5, 6]);
    assert.ok(!existsSync(file('out.ndjson.state.json')));
    assert.match((await run(...args)).err, /is there already: name another file, or --overwrite/);
    assert.deepEqual(await run(...args, '--overwrite'), { code: 0, out: '', err: '' });
  });

  it('goes on with an export that was stopped before its first page, and with none whose file lost records', async () => {
    const args = ['export', 'company/contacts', '--to', file('early.csv'), '--fields', 'id', '--page-size', '2'];
    const terminal = aTerminal({ environment: variablesOf(world()), onStop: (stop) => void stop() });
    assert.equal(await main(args, terminal.context), 130);
    assert.equal(terminal.said.err, 'reeve: Stopped with 0 records. Run the same again to go on.\n');
    rmSync(file('early.csv'));
    assert.equal((await run(...args)).code, 0, 'its file need not be there yet');
    const whole = readFileSync(file('early.csv'), 'utf8');
    assert.equal(whole, 'id\r\n1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n');
    const second = aTerminal({
      environment: variablesOf(world()),
      isWatched: true,
      err: (text) => text.includes('\r2 of 6') && second.stop(),
    });
    assert.equal(await main([...args, '--overwrite'], second.context), 130);
    writeFileSync(file('early.csv'), 'id\r\n1\r\n');
    const lost = await run(...args);
    assert.deepEqual(
      [lost.code, lost.err.includes('has lost some of its 2 records: begin anew by --overwrite')],
      [1, true],
    );
    assert.equal((await run(...args, '--overwrite')).code, 0);
    assert.equal(readFileSync(file('early.csv'), 'utf8'), whole);
  });

  it('exports CSV that can be imported again', async () => {
    const fields = 'firstName,lastName,title';
    const chosen = await run(
      'export',
      'company/contacts',
      '--to',
      file('out.csv'),
      '--fields',
      fields,
      '--where',
      'id>4',
    );
    assert.equal(chosen.err, '');
    assert.equal(readFileSync(file('out.csv'), 'utf8'), `${fields}\r\nCarl,Lost,\r\nDora,,007\r\n`);
    await run('export', 'company/contacts', '--to', file('all.csv'), '--page-size', '2');
    assert.match(readFileSync(file('all.csv'), 'utf8'), /^id,firstName,/);
    assert.equal((await run('import', 'company/contacts', file('out.csv'))).out, '7\n8\n');
  });

  it('says what it does not understand', async () => {
    const cases: [string[], number, RegExp][] = [
      [['export', 'service/tickets'], 2, /--to FILE/],
      [['export', 'service/tickets', '--to', file('x.txt')], 2, /say by --format/],
      [['import', 'service/tickets', file('none.csv')], 1, /^reeve: ENOENT/],
    ];
    for (const [args, code, message] of cases) {
      const ended = await run(...args);
      assert.match(ended.err, message);
      assert.equal(ended.code, code);
    }
  });
});
