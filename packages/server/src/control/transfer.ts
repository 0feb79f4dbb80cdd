import { Readable } from 'node:stream';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { TransferRefused, tenantNamePattern } from '@reeve/store';
import { packTenant } from '../transfer/pack-tenant.ts';
import { unpackTenant } from '../transfer/unpack-tenant.ts';
import { ControlRefusal, controlAnswer } from './control-answer.ts';
import { type ControlGround, companyAsked } from './control-ground.ts';
import type { RouteTable } from './route.ts';

/** Tenants as files: given out. */
export const transferRoutes: RouteTable<ControlGround> = {
  'GET /tenants/*/export': async ({ ground, word }) => {
    const query = new URLSearchParams({ company: word });
    const tenant = await companyAsked({ ground, query });
    const packed = await packTenant(tenant, ground.transfer, 'nothing');
    const headers = {
      'Content-Type': 'application/gzip',
      'Content-Disposition': `attachment; filename="${tenant.name}.reeve.gz"`,
      'Cache-Control': 'no-store',
    };
    return { status: 200, headers, body: Readable.from([packed]) };
  },
};

/** What is held of a file on its way in, beside its rows. */
const passingBytes = 1024 ** 2;

/** Makes a company of a file that was given out: 201, or 400 for what is none, 409 where there is a company of that name. */
export async function importTenant(company: string, request: HttpRequest, ground: ControlGround): Promise<HttpAnswer> {
  if (!tenantNamePattern.test(company) || company.startsWith('~'))
    throw new ControlRefusal(400, `A company cannot be called ${company}.`);
  const pieces = request.pass({ bytes: passingBytes, owner: company });
  await refusingBroken(unpackTenant(company, pieces, ground.tenants, ground.transfer));
  return controlAnswer(201, { company });
}

/** What was no file that Reeve gave out is refused in words. */
export async function refusingBroken<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TransferRefused) throw new ControlRefusal(400, error.message);
    throw error;
  }
}
