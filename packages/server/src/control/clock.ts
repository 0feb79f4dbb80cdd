import type { HttpAnswer } from '@reeve/http';
import { atCompany } from './at-company.ts';
import type { ClockState } from './contract.ts';
import { ControlRefusal, controlAnswer, numberMember, textMember } from './control-answer.ts';
import { type ControlGround, companyAsked, companyGiven, requireSandbox } from './control-ground.ts';
import { type ControlCall, type RouteTable, taking } from './route.ts';
import { isMovable, type MovableClock } from './sandbox-clock.ts';

type Asked = ControlCall<ControlGround>;

/** The clock of the server, and of each of its companies: those of a sandbox can be moved. */
export const clockRoutes: RouteTable<ControlGround> = {
  'GET /clock': async (asked) => {
    const { ground, query } = asked;
    if (!query.has('company')) return controlAnswer(200, serverTime(ground));
    return controlAnswer(200, companyTime(ground, (await companyAsked(asked)).name));
  },
  'POST /clock': taking(['company', 'set', 'pass', 'run'], async (asked) =>
    textMember(asked.body, 'company') === null ? moveServerClock(asked) : moveCompanyClock(asked),
  ),
};

function serverTime({ clock }: ControlGround): ClockState {
  return { now: new Date(clock.now()).toISOString(), movable: isMovable(clock) };
}

function companyTime({ clocks, rules }: ControlGround, company: string): ClockState {
  const clock = clocks.own(company);
  return { now: new Date(clock.now()).toISOString(), movable: rules.mode === 'sandbox', speed: clock.speed };
}

/** The companies whose clock it is follow it before it is answered. */
async function moveServerClock({ ground, body }: Asked): Promise<HttpAnswer> {
  requireSandbox(ground);
  const { clock } = ground;
  if (!isMovable(clock)) throw new ControlRefusal(403, 'The clock of this server cannot be moved.');
  if (body['run'] !== undefined) throw new ControlRefusal(400, 'Only the clock of a company runs faster or stands.');
  move(clock, body);
  for (const name of await ground.tenants.list())
    await atCompany(name, ground, async (tenant) => {
      if (tenant !== null) await ground.followClock(tenant);
    });
  return controlAnswer(200, serverTime(ground));
}

/** What is due by then is done before it is answered; what was kept of the records for another time is forgotten. */
async function moveCompanyClock(asked: Asked): Promise<HttpAnswer> {
  const { ground, body } = asked;
  requireSandbox(ground);
  const tenant = await companyGiven(asked);
  const clock = ground.clocks.own(tenant.name);
  const speed = numberMember(body, 'run', 0, 1e6);
  move(clock, body);
  if (speed !== null) clock.run(speed);
  await ground.followClock(tenant);
  return controlAnswer(200, companyTime(ground, tenant.name));
}

function move(clock: MovableClock, body: Asked['body']): void {
  const set = textMember(body, 'set');
  const pass = numberMember(body, 'pass', -1e9, 1e9);
  if (set !== null && Number.isNaN(Date.parse(set))) throw new ControlRefusal(400, 'set must be a timestamp.');
  if (set !== null) clock.set(set);
  if (pass !== null) clock.pass(pass);
}
