import { readFileSync } from 'node:fs';
import { readSettings, type Settings } from '@reeve/settings';
import { controlFlags, readControlAccess } from '../access/control-access.ts';
import { askServer, type ServerAccess } from '../access/server-access.ts';
import { storageFlags } from '../access/with-tenants.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { UsageError } from '../command-line/usage-error.ts';

const barWidth = 40;

/** `reeve seed`: many tickets for measuring with realistic amounts. */
export const seed = defineCommand({
  name: 'seed',
  summary: 'Make the records of a seed file, or add many tickets for measuring',
  operands: [{ name: 'FILE', sentence: 'A seed file, YAML or JSON; left out with --tickets.', isOptional: true }],
  flags: [
    {
      flag: 'tickets',
      usage: '--tickets COUNT',
      isSwitch: false,
      group: 'Seed',
      sentence: 'How many tickets to add. Beyond the first 2,000 they repeat those.',
    },
    {
      flag: 'company',
      usage: '--company COMPANY',
      isSwitch: false,
      group: 'Seed',
      sentence: 'The login company to fill. Default: demo.',
    },
    ...controlFlags,
    ...storageFlags,
  ],
  examples: ['seed records.yaml --company demo', 'seed --tickets 100000'],
  options: ({ operands: [file], flags }, { environment }): Seeding => {
    const { tickets, company = 'demo', ...rest } = flags;
    if (file !== undefined) return fileOf(file, readControlAccess(flags, company, environment));
    if (tickets === undefined) throw new UsageError('Name a seed file, or say how many by --tickets.');
    if ('url' in rest || 'administrator-key' in rest)
      throw new UsageError('--tickets fills the database of --data or --database-url; --url is for seed files.');
    const count = Number(tickets);
    if (!Number.isInteger(count) || count < 1 || count > 5_000_000) {
      throw new UsageError('--tickets takes a whole number from 1 to 5000000.');
    }
    return { count, company: String(company), settings: readSettings({ flags: rest, environment }).settings };
  },
  run: async (seeding, { load, out, err, isWatched }) => {
    if ('text' in seeding) return out(await seedFile(seeding));
    const { count, company, settings } = seeding;
    const seedVolume = await load('seedVolume');
    const onProgress = (done: number, all: number) => isWatched && err(bar(done, all));
    await seedVolume(settings, { company, tickets: count, onProgress });
    if (isWatched) err('\n');
  },
});

interface SeedFile {
  readonly text: string;
  readonly access: ServerAccess;
}

type Seeding = SeedFile | { readonly count: number; readonly company: string; readonly settings: Settings };

function fileOf(file: string, access: ServerAccess): SeedFile {
  try {
    return { text: readFileSync(file, 'utf8'), access };
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

async function seedFile({ text, access }: SeedFile): Promise<string> {
  const path = `/_reeve/tenants/${encodeURIComponent(access.company)}/seed`;
  const { made, kept } = (await askServer(access, 'POST', path, text)) as { made: number; kept: number };
  return `${made} ${made === 1 ? 'record' : 'records'} made${kept === 0 ? '' : `, ${kept} ${kept === 1 ? 'was' : 'were'} there already`}.\n`;
}

/** One line that is drawn over. */
function bar(done: number, count: number): string {
  const filled = Math.round((done / count) * barWidth);
  return `\r[${'#'.repeat(filled)}${' '.repeat(barWidth - filled)}] ${done} of ${count} tickets`;
}
