import type { HttpAnswer } from '@reeve/http';
import type { Settings } from '@reeve/settings';
import { permanentCodebase } from '../stage/gateway.ts';
import type { Tenants } from '../tenant/tenants.ts';
import type { Visit } from '../tenant/visit.ts';

/** The build that version numbers end with; nobody branches on it (*assumed*; evidence: versions/build-number). */
const build = '90000';

/** The release as its names are written: `v2025.1` of the codebase `v2025_1`. */
export function releaseOf(codebase: string): string {
  return codebase.replace('_', '.');
}

/** The version that `GET /system/info` answers: the release with its build (evidence: versions/system-info). */
export function versionOf(codebase: string): string {
  return `${releaseOf(codebase)}.${build}`;
}

/**
 * Tells a client which codebase to call (evidence: versions/company-info): the release's own where hosted, the
 * permanent one on-premise. Asked without authentication; for an unknown company the answer is the JSON `null`
 * (evidence: versions/company-info-unknown). Its origins are those of the tenant's list (evidence: versions/company-info-origins).
 */
export async function answerCompanyInfo(
  company: string,
  host: string | null,
  { tenants, settings }: { readonly tenants: Tenants; readonly settings: Pick<Settings, 'manner' | 'codebase'> },
  visit: Visit,
): Promise<HttpAnswer> {
  const tenant = await tenants.find(company.toLowerCase(), visit);
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' };
  if (tenant === null) return { status: 200, headers, body: 'null' };
  const own = await tenant.read.first('/company/companies', {});
  const origins = await tenant.read.select('/system/allowedorigins', {}, ['id']);
  const isCloud = settings.manner === 'hosted';
  const info = {
    CompanyName: own?.name ?? tenant.name,
    Codebase: `${isCloud ? settings.codebase : permanentCodebase}/`,
    VersionCode: releaseOf(settings.codebase),
    VersionNumber: `v4.6.${build}`,
    CompanyID: own?.identifier ?? tenant.name,
    IsCloud: isCloud,
    SiteUrl: host ?? 'localhost',
    AllowedOrigins: origins.map(({ origin }) => origin),
  };
  return { status: 200, headers, body: JSON.stringify(info) };
}
