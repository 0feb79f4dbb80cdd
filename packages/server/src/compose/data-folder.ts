import { chmodSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';

/** What Reeve makes in a data folder. */
const ours = /^(tenants|documents|tls|control-token(\.\d+)?)$/;

const others = 0o077;

/**
 * Makes the data folder for its owner alone. One that was there is made so when it is this user's and holds nothing but what
 * Reeve keeps; somebody else's, and one that is shared with other things, is left: what is made in it is private by itself.
 */
export function makeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { mode, uid } = lstatSync(folder);
  const isOwn = uid === process.getuid?.() && readdirSync(folder).every((name) => ours.test(name));
  if ((mode & others) !== 0 && isOwn) chmodSync(folder, 0o700);
}
