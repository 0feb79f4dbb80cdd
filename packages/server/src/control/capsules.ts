import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { type Capsule, capsuleOf, NoCapsule } from '../recorder/capsule.ts';
import { CapsuleUnreadable, type ReplayGround, readCapsule, replayCapsule } from '../recorder/replay-capsule.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { unpackTenant } from '../transfer/unpack-tenant.ts';
import { ControlRefusal, controlAnswer } from './control-answer.ts';
import { type ControlGround, requireSandbox } from './control-ground.ts';
import { callIn, recorderOf } from './recorder.ts';
import type { ControlCall, RouteTable } from './route.ts';
import { refusingBroken } from './transfer.ts';

/** Capsules: a call with all that its answer followed from. */
export const capsuleRoutes: RouteTable<ControlGround> = {
  'GET /calls/*/capsule': (asked) => controlAnswer(200, made(asked)),
};

function made(asked: ControlCall<ControlGround>): Capsule {
  try {
    return capsuleOf(callIn(asked), recorderOf(asked.ground), asked.ground.demoSeed);
  } catch (error) {
    if (error instanceof NoCapsule) throw new ControlRefusal(409, error.message);
    throw error;
  }
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

function replayGround(request: HttpRequest, ground: ControlGround): ReplayGround {
  const { tenants, clocks, visit, answer, clock } = ground;
  return {
    inCompany: async (name, packed, work) => {
      await unpackTenant(name, packed, tenants, ground.transfer);
      try {
        return await work((await tenants.find(name, visit)) as Tenant);
      } finally {
        visit.end();
        await tenants.delete(name);
        clocks.forget(name);
      }
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
