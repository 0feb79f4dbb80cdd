import type { ApiClient } from './api-client.ts';
import type { UserDefinedField } from './generated/models.ts';

const opening = '// Written from the tenant. Do not edit: pull the types again.';

/** Types of fields that are not text. */
const types: Readonly<Record<string, string>> = {
  Checkbox: 'boolean',
  Number: 'number',
  Percent: 'number',
  Currency: 'number',
};

/**
 * Writes the types of what a tenant has of its own: its custom fields (`TenantFields`) by the part of the screen that
 * they are on, and the names of its boards with those of their statuses (`TenantBoards`). Keep the file beside your sources, and pull it again when the
 * setup changes: what no longer fits is then no longer compiled.
 */
export async function pullTypes(client: Pick<ApiClient, 'system' | 'service'>): Promise<string> {
  const fields = await client.system.userDefinedFields.all();
  const boards = await client.service.boards.all({
    where: (board) => board.inactiveFlag.is(false),
    fields: ['id', 'name'],
  });
  const statuses = await Promise.all(
    boards.map(({ id }) => client.service.boards(id).statuses.all({ fields: ['name'] })),
  );
  const byPod = Map.groupBy(fields, ({ podDescription, podId }) => podDescription ?? `pod ${podId}`);
  const pods = [...byPod].map(([pod, own]) => `  ${quoted(pod)}: {\n${own.map(memberOf).join('\n')}\n  };`);
  const names = boards.map(
    ({ name }, at) => `  ${quoted(name ?? '')}: ${unionOf(statuses[at]?.map((each) => each.name ?? '') ?? [])};`,
  );
  const part = (name: string, lines: readonly string[]) => `export interface ${name} {\n${lines.join('\n')}\n}\n`;
  return [opening, part('TenantFields', pods), part('TenantBoards', names)].join('\n');
}

function memberOf({ caption = '', fieldTypeIdentifier, entryTypeIdentifier, options = [] }: UserDefinedField): string {
  const type = types[fieldTypeIdentifier ?? ''] ?? 'string';
  const isChosen = (entryTypeIdentifier === 'List' || entryTypeIdentifier === 'Option') && type === 'string';
  const words = isChosen ? options.map(({ optionValue }) => optionValue ?? '') : [];
  return `    ${quoted(caption)}: ${words.length > 0 ? unionOf(words) : type} | null;`;
}

function unionOf(words: readonly string[]): string {
  return words.length === 0 ? 'string' : [...new Set(words)].map(quoted).join(' | ');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\s+/g, ' ')}'`;
}
