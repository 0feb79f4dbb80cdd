import { randomBytes } from 'node:crypto';
import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '@reeve/settings';
import { makeDataFolder } from './data-folder.ts';

/** What opens the control plane to whoever sends it. */
export interface ControlToken {
  readonly value: string;
  /** The file that has it; null when it was given by a setting, or the data folder cannot be written. */
  readonly file: string | null;
}

/**
 * The administrator's key of the settings; in a sandbox without one the token in the data folder, which is made when it is
 * not there, and which its owner alone can read. Null for a server for real work without a key: nobody may steer it.
 */
export async function controlTokenOf({ administratorKey, mode, data }: Settings): Promise<ControlToken | null> {
  if (administratorKey !== null) return { value: administratorKey, file: null };
  return mode === 'serve' ? null : tokenIn(data);
}

async function tokenIn(folder: string): Promise<ControlToken> {
  const file = join(folder, 'control-token');
  const made = randomBytes(24).toString('base64url');
  try {
    const value = (await readToken(file)) ?? (await keepToken(folder, file, made));
    return { value, file };
  } catch {
    // A folder that cannot be written is no reason not to start: the token then lasts as long as the process.
    return { value: made, file: null };
  }
}

async function readToken(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return /^\S{20,}$/.test(text.trim()) ? text.trim() : null;
}

/** Linked in place when it is whole: of two processes that start at once the first one's token counts. */
async function keepToken(folder: string, file: string, made: string): Promise<string> {
  makeDataFolder(folder);
  const part = `${file}.${process.pid}`;
  await writeFile(part, `${made}\n`, { mode: 0o600 });
  await link(part, file).catch(() => {});
  await unlink(part);
  return (await readToken(file)) ?? made;
}
