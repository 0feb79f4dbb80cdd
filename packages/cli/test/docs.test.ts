import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { aWorld, type World, worldCompany, worldKeys } from '@reeve/testkit';
import { commands } from '../src/commands.ts';
import { aTerminal, type EndedCommand, reeve, variablesOf } from './a-terminal.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/command-line.md'), 'utf8');

/** A line of the page as its words, with what a shell does about it. */
interface PageLine {
  readonly text: string;
  readonly words: readonly string[];
  readonly input: string;
  readonly to: string | null;
}

const files: Readonly<Record<string, string>> = {
  'private-key.txt': worldKeys.privateKey,
  'ticket.json': '{"summary":"From a file","company":{"id":1}}',
  'new.csv': 'firstName,lastName\nCarl,New\n',
};

function linesOfPage(): PageLine[] {
  const blocks = [...page.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, code = '']) => code.trimEnd().split('\n'));
  return blocks.map(readLine);
}

/** Quotes, a pipe from `echo`, a file for input or output: all of a shell that the page uses. */
function readLine(text: string): PageLine {
  const [, echoed, rest = text] = /^echo '(.*)' \| (.*)$/.exec(text) ?? [];
  const all = [...rest.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));
  const mark = all.findIndex((word) => word === '<' || word === '>');
  const target = mark === -1 ? '' : (all[mark + 1] ?? '');
  return {
    text,
    words: mark === -1 ? all : all.slice(0, mark),
    input: echoed ?? files[all[mark] === '<' ? target : ''] ?? '',
    to: all[mark] === '>' ? target : null,
  };
}

/** The same for a world: its address and company, and files in a folder of their own. */
function forWorldIn(words: readonly string[], { origin }: World, folder: string): string[] {
  const named = words.map((word) =>
    word
      .replaceAll('http://127.0.0.1:9180', origin)
      .replace(/^demo$/, worldCompany)
      .replace('demopublickey000', worldKeys.publicKey)
      .replace(/^acme$/, words[0] === 'tenant' || words[0] === 'keys' ? 'beta' : 'acme')
      .replace(/^(company\.id)=2$/, '$1=1'),
  );
  return named.map((word) => (/^[\w-]+\.(json|ndjson|csv)$/.test(word) ? join(folder, word) : word));
}

/** Commands of the control plane take the server by flag alone. */
function steered(words: readonly string[], { origin }: World): string[] {
  const steering = /^(snapshot|fork|clock|faults|moods|restore|reset|logs|explain|callbacks|record)$/.test(
    words[0] ?? '',
  );
  if (!steering || words.includes('--url')) return [...words];
  const company = words[0] === 'logs' ? [] : ['--company', worldCompany];
  return [...words, '--url', origin, ...company];
}

it('every command of the page does what it says', { timeout: 240_000 }, async () => {
  await using world = await aWorld({ furtherTenants: true });
  const folder = mkdtempSync(join(tmpdir(), 'reeve-page-'));
  const environment = {
    REEVE_CONFIG: join(folder, 'config'),
    ...variablesOf(world),
  };
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    for (let at = 1; at <= 6; at += 1) await world.post('/service/tickets', { summary: `T${at}`, company: { id: 1 } });
    const run = ({ words, input }: PageLine): Promise<EndedCommand> =>
      reeve(steered(forWorldIn(words.slice(1), world, folder), world), {
        environment,
        input: async () => input.replace('"id":2', '"id":1'),
      });
    const lines = linesOfPage();
    assert.ok(lines.length > 45, `${lines.length} commands`);
    for (const line of lines) {
      const { code, err, out } = await run(line);
      assert.equal(code, 0, `${line.text}: ${err}`);
      if (line.to !== null) assert.ok(out.length > 0, line.text);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('every command of the README is understood, and those that run no server do what they say', {
  timeout: 120_000,
}, async () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const lines = [...readme.matchAll(/^npx (reeve .*?)(?: +#.*)?$/gm)].map(([, text = '']) => readLine(text));
  assert.ok(lines.length > 12, `${lines.length} commands`);
  await using world = await aWorld({ furtherTenants: true });
  const folder = mkdtempSync(join(tmpdir(), 'reeve-readme-'));
  const environment = { ...variablesOf(world), REEVE_CONFIG: join(folder, 'config') };
  for (let at = 1; at <= 7; at += 1) await world.post('/service/tickets', { summary: `T${at}`, company: { id: 1 } });
  try {
    for (const { text, words } of lines) {
      const filled = words
        .slice(1)
        .map((word) => word.replace('conditions=…', 'conditions=board/id=1').replace('[…]', '[]'));
      const args = steered(forWorldIn(filled, world, folder), world);
      const [name = ''] = args;
      if (/^(serve|seed|listen)$/.test(name))
        await (await commands[name]!()).read(args.slice(1), aTerminal({ environment }).context);
      else assert.deepEqual([text, (await reeve(args, { environment })).code], [text, 0]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('every command has an example or needs none, and names no flag that it has not', async () => {
  for (const [name, load] of Object.entries(commands)) {
    const { flags, examples } = await load();
    const known = new Set(['help', ...flags.flatMap(({ flag }) => [flag, `no-${flag}`])]);
    for (const example of examples) {
      assert.ok(example.includes(name), `${example} is none of ${name}`);
      for (const [, flag = ''] of example.matchAll(/ --([\w-]+)/g)) assert.ok(known.has(flag), `${name}: --${flag}`);
    }
  }
});
