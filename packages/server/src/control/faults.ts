import { CannotArm } from '../failure/cannot-arm.ts';
import { reachable } from '../failure/check-reachable.ts';
import type { ArmedFailure } from '../failure/failure.ts';
import { moods } from '../failure/moods.ts';
import { failureMembers, readFailures } from '../failure/read-failure.ts';
import { ControlRefusal, controlAnswer } from './control-answer.ts';
import { type ControlGround, requireSandbox } from './control-ground.ts';
import { type ControlCall, type RouteTable, taking } from './route.ts';

type Asked = ControlCall<ControlGround>;

/** Faults that calls are to have: armed, listed, and disarmed; where a company is named, those of it alone. */
export const faultRoutes: RouteTable<ControlGround> = {
  'GET /faults': (asked) => controlAnswer(200, listed(asked)),
  'GET /faults/moods': () => controlAnswer(200, moods),
  'POST /faults': taking(failureMembers, ({ ground, body }) => {
    requireSandbox(ground);
    try {
      const { catalogue } = ground.transfer.schema;
      const wanted = readFailures(body).map((each) => reachable(each, catalogue));
      return controlAnswer(
        201,
        wanted.map((each) => ground.failures.arm(each)),
      );
    } catch (error) {
      if (error instanceof CannotArm) throw new ControlRefusal(400, error.message);
      throw error;
    }
  }),
  'DELETE /faults': taking(['company'], (asked) => {
    const company = companyOf(asked);
    if (company === null) asked.ground.failures.disarmAll();
    else asked.ground.failures.disarmOf(company);
    return controlAnswer(200, listed(asked));
  }),
  'DELETE /faults/#': ({ ground, word }) => {
    if (!ground.failures.disarm(Number(word))) throw new ControlRefusal(404, `There is no fault ${Number(word)}.`);
    return controlAnswer(200, ground.failures.all);
  },
};

function companyOf({ query }: Asked): string | null {
  return query.get('company')?.toLowerCase() ?? null;
}

/** What the company that is asked for may meet: its own, and those of any. */
function listed(asked: Asked): readonly ArmedFailure[] {
  const { all } = asked.ground.failures;
  const wanted = companyOf(asked);
  return wanted === null ? all : all.filter(({ company }) => company === null || company === wanted);
}
