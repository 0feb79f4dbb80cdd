import { Readable } from 'node:stream';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { capsuleOf, NoCapsule, wholeCalls } from '../recorder/capsule.ts';
import type { Capsule, LeastRole } from '../recorder/recording.ts';
import {
  CapsuleUnreadable,
  type ReplayGround,
  readCapsule,
  replayCapsule,
  sendCall,
} from '../recorder/replay-capsule.ts';
import { askedLevels } from '../recorder/role/least-role.ts';
import { leastRole } from '../recorder/role/try-role.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { unpackTenant } from '../transfer/unpack-tenant.ts';
import { atCompany } from './at-company.ts';
import { ControlRefusal, controlAnswer, flagMember } from './control-answer.ts';
import { type ControlGround, companyGiven, requireSandbox } from './control-ground.ts';
import { callIn, recorderOf } from './recorder.ts';
import { type ControlCall, type RouteTable, taking } from './route.ts';
import { refusingBroken } from './transfer.ts';

/** Capsules: a call with all that its answer followed from. */
export const capsuleRoutes: RouteTable<ControlGround> = {
  'GET /calls/*/capsule': (asked) => controlAnswer(200, made(asked)),
  'POST /recorder/role': taking(['company', 'tried'], async (asked) => controlAnswer(200, await leastRoleOf(asked))),
};

function made(asked: ControlCall<ControlGround>): Capsule {
  try {
    return capsuleOf(callIn(asked), recorderOf(asked.ground), asked.ground.demoSeed);
  } catch (error) {
    if (error instanceof NoCapsule) throw new ControlRefusal(409, error.message);
    throw error;
  }
}

/** The smallest role that the calls of a company's recording need; `"tried": false` reads it off what they asked for alone. */
async function leastRoleOf(asked: ControlCall<ControlGround>): Promise<LeastRole> {
  const { ground, body, request } = asked;
  const { name } = await companyGiven(asked);
  const recorder = recorderOf(ground);
  const base = recorder.baseOf(name);
  const calls = recorder
    .calls(name)
    .filter(({ id, isOfConsole }) => !isOfConsole && (base === null || id > base.after));
  if (flagMember(body, 'tried') === false) return { levels: askedLevels(calls), calls: calls.length, isTried: false };
  if (base === null || base.isBroken)
    throw new ControlRefusal(
      409,
      'What the company was before is not known: begin its recording anew ("reeve record", or a POST to /_reeve/recorder) and call again, or say "tried": false (--asked).',
    );
  const replay = replayGround(request, ground);
  return inTemplate(base.packed, `${name.slice(0, 30)}-role`, ground, (inFreshCompany) =>
    leastRole(calls, wholeCalls(calls), { inFreshCompany, send: (call, tenant) => sendCall(call, tenant, replay) }),
  );
}

const largestCapsule = 512 * 1024 ** 2;

/** What is held of a capsule on its way in is told when it is there: as large as it may be is never held. */
const passingBytes = 4 * 1024 ** 2;

/** Replays the capsule that was sent, in a company of its own that is gone afterwards, and says whether the answer is the same. */
export async function answerCapsule(request: HttpRequest, ground: ControlGround): Promise<HttpAnswer> {
  requireSandbox(ground);
  const capsule = capsuleIn(await textOf(request));
  const name = await freeName(capsule.company, ground);
  return controlAnswer(200, await refusingBroken(replayCapsule(capsule, name, replayGround(request, ground))));
}

function capsuleIn(text: string): Capsule {
  try {
    return readCapsule(text);
  } catch (error) {
    if (error instanceof CapsuleUnreadable) throw new ControlRefusal(400, error.message);
    throw error;
  }
}

async function textOf(request: HttpRequest): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request.pass({ bytes: passingBytes, owner: '' })) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > largestCapsule) throw new ControlRefusal(413, 'The capsule is too large.');
  }
  return Buffer.concat(pieces).toString('utf8');
}

async function freeName(company: string, { tenants }: ControlGround): Promise<string> {
  const taken = await tenants.list();
  if (!taken.includes(company)) return company;
  for (let number = 1; ; number += 1) {
    const name = `${company.slice(0, 28)}-capsule${number}`;
    if (!taken.includes(name)) return name;
  }
}

/** Makes a company of a packed tenant once, forks it for each piece of work, and deletes all of them. */
async function inTemplate<T>(
  packed: Buffer,
  name: string,
  ground: ControlGround,
  work: (inFresh: <U>(does: (tenant: Tenant) => Promise<U>) => Promise<U>) => Promise<T>,
): Promise<T> {
  const { tenants, clocks } = ground;
  await unpackTenant(name, Readable.from([packed]), tenants, ground.transfer);
  let number = 0;
  const inFresh = async <U>(does: (tenant: Tenant) => Promise<U>): Promise<U> => {
    number += 1;
    const fork = `${name}${number}`;
    await tenants.fork(name, fork);
    return visited(fork, ground, does).finally(() => tenants.delete(fork).then(() => clocks.forget(fork)));
  };
  return work(inFresh).finally(() => tenants.delete(name));
}

/** Works in a company that there is. */
function visited<T>(name: string, ground: ControlGround, does: (tenant: Tenant) => Promise<T>): Promise<T> {
  return atCompany(name, ground, (tenant) => does(tenant as Tenant));
}

function replayGround(request: HttpRequest, ground: ControlGround): ReplayGround {
  const { tenants, clocks, answer, clock } = ground;
  return {
    inCompany: async (name, packed, work) => {
      await unpackTenant(name, packed, tenants, ground.transfer);
      return visited(name, ground, work).finally(() => tenants.delete(name).then(() => clocks.forget(name)));
    },
    standAt: async (tenant, moment) => {
      const own = clocks.own(tenant.name);
      own.set(moment);
      own.run(0);
      await ground.followClock(tenant);
    },
    answer,
    limits: request.limits,
    now: () => clock.now(),
  };
}
