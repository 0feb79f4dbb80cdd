import type { ControlAnswers } from '@reeve/server';
import { accessFlags, administratorFlag, askControl, callbacksPath, readVisit } from '../../access/server-access.ts';
import { type Command, defineCommand } from '../../command-line/define-command.ts';
import type { Flag } from '../../command-line/flag.ts';
import { UsageError } from '../../command-line/usage-error.ts';
import type { TableGround } from '../../render/table.ts';
import { renderDeliveries, renderDelivery, renderWaiting } from './render-deliveries.ts';

const visitFlags: readonly Flag[] = [...accessFlags, administratorFlag];

const filterFlags: readonly Flag[] = [
  { flag: 'callback', usage: '--callback ID', isSwitch: false, sentence: 'Only those of this callback entry.' },
  { flag: 'limit', usage: '--limit COUNT', isSwitch: false, sentence: 'At most so many, up to 1000. Default: 100.' },
];

/** `reeve callbacks deliveries`: the attempts in the delivery log. */
export const listDeliveries = listCommand(
  'deliveries',
  'List the attempts to deliver callbacks, newest first',
  'GET /callbacks/deliveries',
  renderDeliveries,
);

/** `reeve callbacks waiting`: the messages in the outbox. */
export const listWaiting = listCommand(
  'waiting',
  'List the callback messages that wait to be delivered',
  'GET /callbacks/waiting',
  renderWaiting,
);

/** `reeve callbacks show ID`: everything that is kept of an attempt. */
export const showDelivery = deliveryCommand(
  'show',
  'Show what an attempt sent and what came back',
  'GET /callbacks/deliveries/#',
  renderDelivery,
);

/** `reeve callbacks replay ID`: the message of an attempt anew. */
export const replayDelivery = deliveryCommand(
  'replay',
  "Send an attempt's message anew, with a new MessageId",
  'POST /callbacks/deliveries/#/replay',
  ({ waiting }) => `Queued as message ${waiting}.\n`,
);

/** `reeve callbacks duplicate ID`: the same message once more. */
export const duplicateDelivery = deliveryCommand(
  'duplicate',
  "Send an attempt's message once more with the same MessageId",
  'POST /callbacks/deliveries/#/duplicate',
  ({ waiting }) => `Queued as message ${waiting}.\n`,
);

/** `reeve callbacks drop ID`: a waiting message is never sent, or an attempt forgotten. */
export const dropMessage = defineCommand({
  name: 'callbacks drop',
  summary: 'Take a waiting message out unsent, or with --delivery an attempt out of the recorder',
  operands: [{ name: 'ID', sentence: 'The number that "callbacks waiting" shows, or "callbacks deliveries".' }],
  flags: [
    { flag: 'delivery', usage: '--delivery', isSwitch: true, sentence: 'ID is an attempt, not a waiting message.' },
    ...visitFlags,
  ],
  examples: ['callbacks drop 12', 'callbacks drop 12 --delivery'],
  options: (given, { environment }) => ({
    access: readVisit(given, environment),
    place: given.flags['delivery'] === 'true' ? ('deliveries' as const) : ('waiting' as const),
    id: readId(given.operands[0] ?? ''),
  }),
  run: async ({ access, place, id }, { out }) => {
    await askControl(access, `DELETE /callbacks/${place}/#`, callbacksPath(access, `/${place}/${id}`));
    out(`Dropped ${id}.\n`);
  },
});

function listCommand<Line extends `GET /callbacks/${'deliveries' | 'waiting'}`>(
  name: string,
  summary: string,
  line: Line,
  render: (found: ControlAnswers[Line], ground: TableGround) => string,
): Command {
  return defineCommand({
    name: `callbacks ${name}`,
    summary,
    flags: [...filterFlags, ...visitFlags],
    examples: [`callbacks ${name}`, `callbacks ${name} --callback 1 --limit 10`],
    options: (given, { environment }) => ({ access: readVisit(given, environment), query: readFilter(given.flags) }),
    run: async ({ access, query }, context) =>
      context.out(render(await askControl(access, line, callbacksPath(access, `/${name}`, query)), context)),
  }) as Command;
}

type DeliveryLine = keyof ControlAnswers & `${'GET' | 'POST'} /callbacks/deliveries/#${string}`;

function deliveryCommand<Line extends DeliveryLine>(
  name: string,
  summary: string,
  line: Line,
  render: (found: ControlAnswers[Line], ground: TableGround) => string,
): Command {
  const path = line.slice(line.indexOf('/deliveries'));
  return defineCommand({
    name: `callbacks ${name}`,
    summary,
    operands: [{ name: 'ID', sentence: 'The number of the attempt, as "callbacks deliveries" shows it.' }],
    flags: visitFlags,
    examples: [`callbacks ${name} 12`],
    options: (given, { environment }) => ({
      access: readVisit(given, environment),
      id: readId(given.operands[0] ?? ''),
    }),
    run: async ({ access, id }, context) =>
      context.out(render(await askControl(access, line, callbacksPath(access, path.replace('#', id))), context)),
  }) as Command;
}

function readFilter(flags: Readonly<Record<string, string>>): Record<string, string> {
  const named = (['callback', 'limit'] as const).filter((name) => flags[name] !== undefined);
  return Object.fromEntries(named.map((name) => [name, readId(flags[name] ?? '', `--${name}`)]));
}

function readId(text: string, name = 'ID'): string {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new UsageError(`${name} must be a number, not "${text}".`);
  return text;
}
