import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { programOfBrowser, skipBrowser } from '../../../console/test/a-browser.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';

const run = promisify(execFile);
const has = (program: string, ...options: string[]) => spawnSync(program, options).status === 0;
const skipCurl = has('curl', '--version') ? false : 'There is no curl.';
const skipRequests = has('python3', '-c', 'import requests') ? false : 'There is no Python with requests.';

/** A megabyte in which every byte occurs, as a file with a name that headers do not hold as it is. */
async function aFile() {
  const folder = await mkdtemp(join(tmpdir(), 'reeve-sent-'));
  const bytes = Buffer.from(Uint8Array.from({ length: 1_000_003 }, (_, at) => (at * 7) % 256));
  const path = join(folder, 'Plan für "Büro".bin');
  await writeFile(path, bytes);
  return { folder, path, bytes, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}

function headersOf({ headers }: World): [string, string][] {
  return Object.entries(headers);
}

async function check(world: World, id: number, bytes: Buffer): Promise<void> {
  const { size, fileName } = (await world.get(`/system/documents/${id}`)).json as { size: number; fileName: string };
  assert.deepEqual([size, fileName], [bytes.length, 'Plan für "Büro".bin']);
}

onEachEngine('documents', (engine) => {
  it('are sent and fetched by curl, whole and where a download broke off', { skip: skipCurl }, async () => {
    await using world = await aWorld({ engine });
    await using file = await aFile();
    const curl = async (...options: string[]) => {
      const headers = headersOf(world).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
      return (await run('curl', ['-sS', '--fail-with-body', ...headers, ...options])).stdout;
    };
    const form = ['recordType=Company', 'recordId=1', 'title=Plan', `file=@${file.path};type=application/pdf`];
    const sent = await curl(...form.flatMap((part) => ['-F', part]), `${world.base}/system/documents`);
    const { id } = JSON.parse(sent) as { id: number };
    await check(world, id, file.bytes);
    const address = `${world.base}/system/documents/${id}/download`;
    const got = join(file.folder, 'got');
    await curl('-o', got, '-r', '0-499999', address);
    await curl('-o', got, '-C', '-', address);
    assert.ok(file.bytes.equals(await readFile(got)));
    const named = await curl('-J', '-O', '--output-dir', file.folder, '-w', '%{filename_effective}', address);
    assert.match(named, /Plan f_r/);
  });

  it('are sent and fetched by requests of Python, as a stream', { skip: skipRequests }, async () => {
    await using world = await aWorld({ engine });
    await using file = await aFile();
    const program = `
import json, sys, requests
base, path, headers = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
with open(path, 'rb') as file:
    made = requests.post(base, headers=headers, data={'recordType': 'Company', 'recordId': 1}, files={'file': file})
made.raise_for_status()
id = made.json()['id']
with requests.get(f'{base}/{id}/download', headers=headers, stream=True) as got:
    got.raise_for_status()
    received = b''.join(got.iter_content(10000))
print(json.dumps({'id': id, 'same': received == open(path, 'rb').read(), 'disposition': got.headers['content-disposition']}))
`;
    const headers = JSON.stringify(world.headers);
    const { stdout } = await run('python3', ['-c', program, `${world.base}/system/documents`, file.path, headers]);
    const { id, same, disposition } = JSON.parse(stdout) as { id: number; same: boolean; disposition: string };
    assert.equal(same, true);
    assert.match(disposition, /^attachment; filename="Plan f_r _B_ro_\.bin"; filename\*=UTF-8''Plan%20f%C3%BCr/);
    await check(world, id, file.bytes);
  });

  it('are sent by the form that is shown to a browser, which saves what it fetches', {
    skip: skipBrowser,
  }, async () => {
    await using world = await aWorld({ engine });
    await using file = await aFile();
    const browser = await chromium.launch({ executablePath: programOfBrowser, args: ['--no-sandbox'] });
    try {
      const context = await browser.newContext({ acceptDownloads: true, extraHTTPHeaders: world.headers });
      const page = await context.newPage();
      await page.goto(`${world.base}/system/documents/uploadsample`);
      await page.fill('input[name=recordType]', 'Company');
      await page.fill('input[name=recordId]', '1');
      await page.setInputFiles('input[name=file]', file.path);
      const [answer] = await Promise.all([page.waitForResponse(/\/system\/documents$/), page.click('button')]);
      assert.equal(answer.status(), 201);
      const [{ id }] = (await world.get('/system/documents?recordType=Company&recordId=1')).json as [{ id: number }];
      await check(world, id, file.bytes);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.goto(`${world.base}/system/documents/${id}/download`).catch(() => {}),
      ]);
      assert.match(saved.suggestedFilename(), /^Plan für .B.ro.*\.bin$/);
      assert.ok(file.bytes.equals(await readFile(await saved.path())));
    } finally {
      await browser.close();
    }
  });
});
