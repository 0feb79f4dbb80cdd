#!/usr/bin/env node
// For npm scripts on Windows, whose shell has no exec. Elsewhere the shell's own puts the command in its place, so that
// the signals that npm passes on reach the command and not the shell.
import { spawn } from 'node:child_process';

const [command, ...args] = process.argv.slice(2);
spawn(command, args, { stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 1;
});
