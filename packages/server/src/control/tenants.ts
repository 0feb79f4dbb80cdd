import type { HttpAnswer } from '@reeve/http';
import { tenantNamePattern } from '@reeve/store';
import { snapshotPattern } from '../tenant/copied-tenants.ts';
import { ControlRefusal, controlAnswer, textMember } from './control-answer.ts';
import { type ControlGround, requireSandbox, wanted } from './control-ground.ts';
import { type ControlCall, type RouteTable, taking } from './route.ts';

type Asked = ControlCall<ControlGround>;

/** The tenants of the server: how they come and go, and in a sandbox how they are copied and become what they were. */
export const tenantRoutes: RouteTable<ControlGround> = {
  'GET /tenants': async ({ ground }) => controlAnswer(200, await ground.tenants.list()),
  'POST /tenants': taking(['company'], async ({ ground, body }) =>
    controlAnswer(201, await ground.sandbox.make(wanted(textMember(body, 'company'), 'company').toLowerCase())),
  ),
  'DELETE /tenants/*': async ({ ground, word }) => {
    await ground.tenants.delete(word.toLowerCase());
    ground.clocks.forget(word.toLowerCase());
    ground.failures.disarmOf(word.toLowerCase());
    ground.recorder?.forgetBase(word.toLowerCase());
    return controlAnswer(200, { deleted: word.toLowerCase() });
  },
  'POST /tenants/*/reset': async (asked) => {
    asked.ground.recorder?.forgetBase(companyIn(asked));
    return controlAnswer(200, await asked.ground.sandbox.reset(companyIn(asked)));
  },
  'POST /tenants/*/fork': taking(['company'], forkTenant),
  'GET /tenants/*/snapshots': async (asked) =>
    controlAnswer(200, await asked.ground.tenants.copies.snapshots(companyIn(asked))),
  'POST /tenants/*/snapshots': taking(['name'], async (asked) => {
    const [company, snapshot] = [companyIn(asked), snapshotIn(asked.body['name'])];
    await asked.ground.tenants.copies.keep(company, snapshot);
    return controlAnswer(201, { company, snapshot });
  }),
  'DELETE /tenants/*/snapshots': taking(['name'], async (asked) => {
    const [company, snapshot] = [companyIn(asked), snapshotIn(asked.query.get('name'))];
    await asked.ground.tenants.copies.drop(company, snapshot);
    return controlAnswer(200, { company, snapshot });
  }),
  'POST /tenants/*/restore': taking(['snapshot'], async (asked) => {
    const [company, snapshot] = [companyIn(asked), snapshotIn(asked.body['snapshot'])];
    asked.ground.recorder?.forgetBase(company);
    await asked.ground.sandbox.restore(company, snapshot);
    return controlAnswer(200, { company, snapshot });
  }),
};

/** The company of the path, in a sandbox. Raises `ControlRefusal`. */
function companyIn({ ground, word }: Asked): string {
  requireSandbox(ground);
  const company = word.toLowerCase();
  if (tenantNamePattern.test(company) && !company.startsWith('~')) return company;
  throw new ControlRefusal(404, `There is no company ${word}.`);
}

function snapshotIn(given: unknown): string {
  if (typeof given === 'string' && snapshotPattern.test(given)) return given;
  throw new ControlRefusal(400, 'A snapshot is called by a to z, 0 to 9, "-" and "_", at most 40 of them.');
}

/** Without a name the fork is called after its source, by the first number that is free. */
async function forkTenant(asked: Asked): Promise<HttpAnswer> {
  const { ground, body } = asked;
  const source = companyIn(asked);
  const company = textMember(body, 'company')?.toLowerCase() ?? null;
  return controlAnswer(201, await ground.sandbox.fork(source, company));
}
