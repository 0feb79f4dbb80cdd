import { randomUUID } from 'node:crypto';
import type { CallbackService } from '@reeve/callbacks';
import {
  countWaiting,
  type DeliveryFilter,
  dropDelivery,
  dropWaiting,
  duplicateDelivery,
  duplicateWaiting,
  listDeliveries,
  listWaiting,
  replayDelivery,
  showDelivery,
} from '@reeve/callbacks';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import type { Transaction } from '@reeve/store';
import type { Tenant } from '../tenant/tenant.ts';
import { controlAnswer } from './control-answer.ts';

/** What a call to the callbacks of the control plane is answered from. */
interface Asked {
  readonly tenant: Tenant;
  readonly service: CallbackService;
  readonly query: URLSearchParams;
  /** The number in the path; 0 when there is none. */
  readonly id: number;
}

/** What is answered as JSON; undefined stands for "there is none of that id". */
type Answering = (asked: Asked) => Promise<unknown>;

/** Every address below `/_reeve/callbacks`, `#` standing for a number. */
const routes: Readonly<Record<string, Answering>> = {
  'GET ': overview,
  'GET /deliveries': ({ tenant, query }) => listDeliveries(tenant.database.reader, filterOf(query)),
  'GET /deliveries/#': async ({ tenant, id }) => (await showDelivery(tenant.database.reader, id)) ?? undefined,
  'POST /deliveries/#/replay': (asked) => queued(asked, (change) => replayDelivery(change, asked.id, randomUUID())),
  'POST /deliveries/#/duplicate': (asked) => queued(asked, (change) => duplicateDelivery(change, asked.id)),
  'DELETE /deliveries/#': (asked) => dropped(asked, (change) => dropDelivery(change, asked.id)),
  'GET /waiting': ({ tenant, query }) => listWaiting(tenant.database.reader, filterOf(query)),
  'POST /waiting/#/duplicate': (asked) => queued(asked, (change) => duplicateWaiting(change, asked.id)),
  'DELETE /waiting/#': (asked) => dropped(asked, (change) => dropWaiting(change, asked.id, asked.service.clock.now())),
};

/**
 * Answers below `/_reeve/callbacks`, `path` being the rest of the address: what waits, the delivery log, and what can
 * be done with either. Null for an address that is none of these; 404 for an id that is not there.
 */
export async function answerCallbacks(
  path: string,
  request: HttpRequest,
  tenant: Tenant,
  service: CallbackService,
): Promise<HttpAnswer | null> {
  const found = routes[`${request.method} ${path.replace(/\/+$/, '').replace(/\/\d{1,15}(?=\/|$)/, '/#')}`];
  if (found === undefined) return null;
  const id = Number(/\/(\d+)/.exec(path)?.[1] ?? 0);
  const body = await found({ tenant, service, query: new URLSearchParams(request.query), id });
  if (body === undefined) return controlAnswer(404, { message: `There is no ${id} here.` });
  return controlAnswer(request.method === 'POST' ? 202 : 200, body);
}

/** What waits for each callback, and what the relay and the process are doing. */
async function overview({ tenant, service }: Asked): Promise<unknown> {
  const [{ byId }, counts] = await Promise.all([
    tenant.callbacks.subscriptions.current(),
    countWaiting(tenant.database.background),
  ]);
  const ids = [...new Set([...byId.keys(), ...counts.keys()])].sort((a, b) => a - b);
  const callbacks = ids.map((id) => {
    const { type = null, level = null, url = null } = byId.get(id) ?? {};
    return { id, type, level, url, waiting: counts.get(id) ?? 0 };
  });
  return { callbacks, courier: tenant.callbacks.state(), process: service.load() };
}

function filterOf(query: URLSearchParams): DeliveryFilter {
  const names = ['callback', 'before', 'after', 'limit'] as const;
  const given = names.flatMap((name) => {
    const value = query.get(name);
    return value !== null && /^\d{1,15}$/.test(value) ? [[name, Number(value)]] : [];
  });
  return Object.fromEntries(given);
}

/** The message that waits now, by its place in the outbox. */
async function queued({ tenant }: Asked, work: (transaction: Transaction) => Promise<number | null>): Promise<unknown> {
  const waiting = await tenant.database.write(work);
  return waiting === null ? undefined : { waiting };
}

async function dropped({ tenant, id }: Asked, work: (transaction: Transaction) => Promise<boolean>): Promise<unknown> {
  return (await tenant.database.write(work)) ? { dropped: id } : undefined;
}
