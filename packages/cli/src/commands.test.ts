import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandSummaries } from './command-summaries.ts';
import { commands } from './commands.ts';

test('the help of every command names its flags as they are written', async () => {
  const nameless: string[] = [];
  for (const [name, load] of Object.entries(commands)) {
    const help = (await load()).help();
    const operands = /^Usage: .*$/m.exec(help)?.[0].split(' ') ?? [];
    // A value that stands where the name of a flag should, and is no word after the command.
    const values = [...help.matchAll(/^ {2}([A-Z]{2,})$/gm)].map(([, value]) => value ?? '');
    nameless.push(...values.filter((value) => !operands.includes(value)).map((value) => `${name}: ${value}`));
  }
  assert.deepEqual(nameless, []);
});

test('the help of every command has examples, which begin with its name', async () => {
  const without: string[] = [];
  for (const [name, load] of Object.entries(commands)) {
    const [, examples = ''] = (await load()).help().split('Examples:\n');
    const lines = examples.trimEnd().split('\n');
    if (!lines.every((line) => line.includes(`reeve ${name}`))) without.push(name);
  }
  assert.deepEqual(without, []);
});

test('the overview says of every command what the command says of itself', async () => {
  const own = await Promise.all(Object.values(commands).map(async (load) => (await load()).summary));
  assert.deepEqual(
    Object.entries(commandSummaries),
    Object.keys(commands).map((name, at) => [name, own[at]]),
  );
});
