#!/usr/bin/env node
// For npm scripts on Windows, whose shell has neither exec nor env. Elsewhere the shell's own puts the command in its place,
// so that the signals that npm passes on reach the command and not the shell.
import { spawn } from 'node:child_process';

const words = process.argv.slice(2);
if (words[0] === 'env') words.shift();
const env = { ...process.env };
while (/^\w+=/.test(words[0] ?? '')) {
  const [name, ...value] = words.shift().split('=');
  env[name] = value.join('=');
}
const [command, ...args] = words;
spawn(command, args, { stdio: 'inherit', env }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
