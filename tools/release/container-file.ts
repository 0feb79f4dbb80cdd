import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An instruction of a container file: its word, and what stands behind it. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The container file, as it is written. */
export function containerFile(): string {
  return readFileSync(join(import.meta.dirname, '../../deploy/Dockerfile'), 'utf8');
}

/** The instructions of a container file, lines that go on joined and comments left out. */
export function instructionsOf(text: string): Instruction[] {
  const lines = text
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [, word = '', rest = ''] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? [];
    return { word, rest };
  });
}

/** What an instruction says in brackets: `["node", "x.js"]`. Raises an error where it says nothing so. */
export function listedIn(instructions: readonly Instruction[], word: string): string[] {
  const { rest = '' } = instructions.find((each) => each.word === word) ?? {};
  const [, list = ''] = /(\[.*\])$/.exec(rest) ?? [];
  return JSON.parse(list) as string[];
}
