import { transact } from '@reeve/domain';
import type { HttpAnswer, HttpRequest } from '@reeve/http';
import { readSeedFile, SeedFileRefused, writeSeedFile } from '@reeve/seed';
import { administratorOf } from '../tenant/administrator.ts';
import { ControlRefusal, controlAnswer } from './control-answer.ts';
import { type ControlGround, companyAsked, requireSandbox } from './control-ground.ts';

/** Makes the records of a seed file (YAML or JSON) in a company, as its administrator: all of them, or none and 422 with the reason. */
export async function seedTenant(company: string, request: HttpRequest, ground: ControlGround): Promise<HttpAnswer> {
  requireSandbox(ground);
  const tenant = await companyAsked({ ground, query: new URLSearchParams({ company }) });
  await request.receive();
  try {
    const records = await readSeedFile(request.body?.toString('utf8') ?? '');
    const actor = await administratorOf(tenant);
    return controlAnswer(201, await transact(actor, tenant.writer, (unit) => writeSeedFile(records, unit)));
  } catch (error) {
    if (error instanceof SeedFileRefused) throw new ControlRefusal(422, error.message);
    throw error;
  }
}
