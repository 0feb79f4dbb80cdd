import { randomUUID } from 'node:crypto';
import type { CallbackService } from '@reeve/callbacks';
import {
  countWaiting,
  type DeliveryDetail,
  dropDelivery,
  dropWaiting,
  duplicateDelivery,
  duplicateWaiting,
  listDeliveries,
  listWaiting,
  replayDelivery,
  showDelivery,
} from '@reeve/callbacks';
import type { HttpAnswer } from '@reeve/http';
import type { Transaction } from '@reeve/store';
import type { Tenant } from '../tenant/tenant.ts';
import { controlAnswer } from './control-answer.ts';
import { wholeNumbers } from './query-values.ts';
import { type ControlCall, type RouteTable, taking } from './route.ts';

/** The callbacks of a tenant, and the process that delivers them. */
export interface CallbackControl {
  readonly tenant: Tenant;
  readonly service: CallbackService;
  /** Whether what receivers answered is shown. */
  readonly seesAnswers: boolean;
}

type Asked = ControlCall<CallbackControl>;

const filters = ['callback', 'before', 'after', 'limit'] as const;

/**
 * What waits, the delivery log, and what can be done with either; 404 for an id that is not there. What is queued again is
 * sent later: 202.
 */
export const callbackRoutes: RouteTable<CallbackControl> = {
  'GET /callbacks': async ({ ground }) => controlAnswer(200, await overview(ground)),
  'GET /callbacks/deliveries': taking(filters, async ({ ground: { tenant }, query }) =>
    controlAnswer(200, await listDeliveries(tenant.database.reader, wholeNumbers(query, filters))),
  ),
  'GET /callbacks/deliveries/#': async (asked) => answerOr404(asked, 200, await shown(asked)),
  'POST /callbacks/deliveries/#/replay': taking(['company'], (asked) =>
    queued(asked, (change) => replayDelivery(change, idOf(asked), randomUUID())),
  ),
  'POST /callbacks/deliveries/#/duplicate': taking(['company'], (asked) =>
    queued(asked, (change) => duplicateDelivery(change, idOf(asked))),
  ),
  'DELETE /callbacks/deliveries/#': taking(['company'], (asked) =>
    dropped(asked, (change) => dropDelivery(change, idOf(asked))),
  ),
  'GET /callbacks/waiting': taking(filters, async ({ ground: { tenant }, query }) =>
    controlAnswer(200, await listWaiting(tenant.database.reader, wholeNumbers(query, filters))),
  ),
  'POST /callbacks/waiting/#/duplicate': taking(['company'], (asked) =>
    queued(asked, (change) => duplicateWaiting(change, idOf(asked))),
  ),
  'DELETE /callbacks/waiting/#': taking(['company'], (asked) =>
    dropped(asked, (change) => dropWaiting(change, idOf(asked), asked.ground.service.clock.now())),
  ),
};

function idOf({ word }: Asked): number {
  return Number(word);
}

const withheld = 'Shown to whoever brings the token of the control plane.';

async function shown(asked: Asked): Promise<DeliveryDetail | null> {
  const detail = await showDelivery(asked.ground.tenant.database.reader, idOf(asked));
  return detail === null || asked.ground.seesAnswers
    ? detail
    : { ...detail, responseHead: withheld, responseBody: withheld };
}

function answerOr404({ word }: Asked, status: number, body: unknown): HttpAnswer {
  return body === null
    ? controlAnswer(404, { message: `There is no attempt and no waiting message ${Number(word)}.` })
    : controlAnswer(status, body);
}

/** What waits for each callback, and what the relay and the process are doing. */
async function overview({ tenant, service }: CallbackControl) {
  const own = tenant.part(service);
  const [{ byId }, counts] = await Promise.all([own.subscriptions.current(), countWaiting(tenant.database.background)]);
  const ids = [...new Set([...byId.keys(), ...counts.keys()])].sort((a, b) => a - b);
  const callbacks = ids.map((id) => {
    const { type = null, level = null, url = null } = byId.get(id) ?? {};
    return { id, type, level, url, waiting: counts.get(id) ?? 0 };
  });
  return { callbacks, relay: own.state(), process: service.load() };
}

/** The message that waits now, by its place in the outbox. */
async function queued(asked: Asked, work: (transaction: Transaction) => Promise<number | null>): Promise<HttpAnswer> {
  const waiting = await asked.ground.tenant.database.write(work);
  return answerOr404(asked, 202, waiting === null ? null : { waiting });
}

async function dropped(asked: Asked, work: (transaction: Transaction) => Promise<boolean>): Promise<HttpAnswer> {
  const isGone = await asked.ground.tenant.database.write(work);
  return answerOr404(asked, 200, isGone ? { dropped: idOf(asked) } : null);
}
