#!/usr/bin/env node
// The command of a release: plain JavaScript for any Node, which says so when this one is too old.
import module from 'node:module';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 16)) {
  process.stderr.write(`reeve: Node 22.16 or newer is needed, this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  module.enableCompileCache();
  await import('./quiet-warnings.js');
  await import('./collect-sooner.js');
  const { whenStartersEnd } = await import('./starters.js');
  whenStartersEnd(() => {
    if (!process.emit('SIGTERM')) process.exit(143);
  });
  const { runProcess } = await import('../dist/reeve.js');
  await runProcess();
}
