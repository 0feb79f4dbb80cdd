import { type Operation, Routes } from '@reeve/catalogue';
import { type How, refuse, rehearse } from '@reeve/domain';
import { faultOf } from '../fault/fault-of.ts';
import { renderFault } from '../fault/render.ts';
import { refuseCall } from '../fault/server-fault.ts';
import { intentOf } from '../operation/kind/change.ts';
import { entryOf } from '../operation/registry.ts';
import { administratorOf } from '../tenant/administrator.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { belowApi } from './below-api.ts';
import { describedChanges } from './described-changes.ts';
import type { WriteExplanation } from './explanation.ts';

/** A write to explain, its address below `/v4_6_release/apis/3.0` (which may stand before it). */
export interface ExplainedWrite {
  readonly method: string;
  readonly address: string;
  /** The parsed body; undefined for a deletion. */
  readonly body?: unknown;
}

const hows: Partial<Record<Operation['kind'], How>> = {
  create: 'create',
  replace: 'replace',
  patch: 'patch',
  delete: 'delete',
};

/**
 * Says what a write would do: it is done by the write path, as the tenant's administrator, and rolled back. Nothing is kept
 * and nobody is told. Raises `ServerFaultError` for an address that makes, replaces, patches or deletes no record.
 */
export async function explainWrite(asked: ExplainedWrite, tenant: Tenant): Promise<WriteExplanation> {
  const { schema } = tenant.writer;
  const [path = ''] = belowApi(asked.address).split('?');
  const found = Routes.of(schema.catalogue).find(asked.method.toUpperCase(), path);
  if (found.found !== 'operation') return refuseCall({ kind: 'unknown endpoint' });
  const { operation, parameters } = found;
  const request = `${operation.method} ${operation.path}`;
  const how = hows[operation.kind];
  if (how === undefined || entryOf(operation) !== undefined)
    return refuse({ kind: 'parameter refused', message: 'Only writes of records are explained, and no actions.' });
  try {
    const intent = intentOf({ operation, path: parameters, schema }, how, asked.body);
    const done = await rehearse(await administratorOf(tenant), tenant.writer, (unit) => unit.write(intent));
    return { request, ...describedChanges(done) };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { request, refusal: textsOf(renderFault(fault, () => JSON.stringify(asked.body) ?? '').body) };
  }
}

function textsOf(body: string): string[] {
  const { message = body, errors = [] } = JSON.parse(body) as {
    message?: string;
    errors?: { field: string; message: string }[];
  };
  return [message, ...errors.map((error) => `${error.field}: ${error.message}`)];
}
