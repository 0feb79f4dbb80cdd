import { readSettings } from '@reeve/settings';
import { storageFlags } from '../access/with-tenants.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { UsageError } from '../command-line/usage-error.ts';

const barWidth = 40;

/** `reeve seed`: many tickets for measuring with realistic amounts. */
export const seed = defineCommand({
  name: 'seed',
  summary: 'Add many tickets to a tenant, for measuring with realistic amounts',
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
    ...storageFlags,
  ],
  options: ({ flags }, { environment }) => {
    const { tickets, company = 'demo', ...rest } = flags;
    const count = Number(tickets);
    if (!Number.isInteger(count) || count < 1 || count > 5_000_000) {
      throw new UsageError('--tickets takes a whole number from 1 to 5000000.');
    }
    return { count, company: String(company), settings: readSettings({ flags: rest, environment }).settings };
  },
  run: async ({ count, company, settings }, { load, err, isWatched }) => {
    const seedVolume = await load('seedVolume');
    const onProgress = (done: number, all: number) => isWatched && err(bar(done, all));
    await seedVolume(settings, { company, tickets: count, onProgress });
    if (isWatched) err('\n');
  },
});

/** One line that is drawn over. */
function bar(done: number, count: number): string {
  const filled = Math.round((done / count) * barWidth);
  return `\r[${'#'.repeat(filled)}${' '.repeat(barWidth - filled)}] ${done} of ${count} tickets`;
}
