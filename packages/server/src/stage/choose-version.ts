import type { Operation } from '@reeve/catalogue';
import type { Schema } from '@reeve/store';
import { refuseCall } from '../fault/server-fault.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { versionedCatalogue } from '../version/versioned-catalogue.ts';
import { versionedTenant } from '../version/versioned-tenant.ts';
import { askedVersion, servedAs } from '../version/versions.ts';

/** What a call sees of the API in the version that it asked for. */
export interface InVersion {
  readonly schema: Schema;
  readonly tenant: Tenant;
}

/**
 * Gives a call the models of the version in its `Accept` header (guide, Versioning), and refuses operations that this
 * version does not have. A version that is not known is refused (wire-behaviour B10).
 */
export function inVersion(accept: string | undefined, operation: Operation, schema: Schema, tenant: Tenant): InVersion {
  const { catalogue } = schema;
  const asked = askedVersion(accept, catalogue.version);
  if (asked.kind === 'unknown') return refuseVersion(asked.text, catalogue.version);
  const older = asked.kind === 'newest' ? null : servedAs(catalogue, asked.version);
  if (operation.onlyIn !== undefined && operation.onlyIn !== older?.version) refuseCall({ kind: 'unknown endpoint' });
  if (older === null) return { schema, tenant };
  if (older.lacks.includes(`${operation.method.toLowerCase()} ${operation.path}`))
    refuseCall({ kind: 'unknown endpoint' });
  const versioned = schemaOf(versionedCatalogue(catalogue, older), schema);
  return { schema: versioned, tenant: versionedTenant(tenant, versioned, older.version) };
}

const schemas = new WeakMap<object, Schema>();

/** The same object for the same version, since serializers are remembered by it. */
function schemaOf(catalogue: Schema['catalogue'], { tables }: Schema): Schema {
  const known = schemas.get(catalogue);
  if (known !== undefined) return known;
  const schema = { catalogue, tables };
  schemas.set(catalogue, schema);
  return schema;
}

function refuseVersion(text: string, current: string): never {
  return refuseCall({
    kind: 'version refused',
    message: `The version '${text.slice(0, 40)}' is not known; the current version is ${current}. Check your accept header to make sure you are using the correct version.`,
  });
}
