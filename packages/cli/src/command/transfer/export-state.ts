import { rm } from 'node:fs/promises';
import type { PageToken } from '@reeve/client';
import { readPrivateJson, writePrivateJson } from '../../profile/profile-file.ts';
import { TransferMismatch } from './transfer-form.ts';

/** How far an export came: what it asks for, where it goes on, and how much of its file holds. */
export interface ExportState {
  /** What is exported from where, as text: another one begins anew. */
  readonly question: string;
  /** The page that comes next; null for the first. */
  readonly next: PageToken | null;
  readonly bytes: number;
  readonly records: number;
  /** The columns of a CSV file. */
  readonly columns: readonly string[] | null;
}

/** The file beside an export's own that says how far it came. */
export function stateFileOf(file: string): string {
  return `${file}.state.json`;
}

/** How far an export of that file came; null where none was begun. Raises `TransferMismatch` where it was of something else. */
export async function readState(file: string, question: string): Promise<ExportState | null> {
  const state = await readPrivateJson<ExportState>(stateFileOf(file));
  if (state === null || state.question === question) return state;
  throw new TransferMismatch(
    `${stateFileOf(file)} belongs to another export (${state.question}). Go on with that one, or begin anew by --overwrite.`,
  );
}

/** Writes it down, whole or not at all. */
export function keepState(file: string, state: ExportState): Promise<void> {
  return writePrivateJson(stateFileOf(file), state);
}

/** Forgets it: the export is at its end, or begins anew. */
export function dropState(file: string): Promise<void> {
  return rm(stateFileOf(file), { force: true });
}
