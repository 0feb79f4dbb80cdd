import { findRecord, refuse, type Unit } from '@reeve/domain';
import type { StoredRecord } from '@reeve/store';
import type { Answer, Call } from '../../call/call.ts';
import type { Action } from './action.ts';
import { answerSuccess } from './answers.ts';
import { argumentsOf, inTransaction, pathId } from './within-call.ts';

/**
 * A check of a service outside. Reeve makes no connections to any, so none ever succeeds; what is stored for it is looked
 * at first, and the first setting that is missing is named (special-operations 14).
 */
interface OutsideCheck {
  readonly service: string;
  /** The collection of the settings, found by the path's id, or the only row where the path has none. */
  readonly settings?: string;
  /** Settings without which no attempt could be made. */
  readonly needs?: readonly string[];
  /** Whether the body's model has the setting, rather than a stored row. */
  readonly fromBody?: boolean;
}

const checks: Readonly<Record<string, OutsideCheck>> = {
  'system-test-link-ldap-configurations': { service: 'an LDAP server', needs: ['server'], fromBody: true },
  'system-test-connection-auth-anvils': {
    service: 'AuthAnvil',
    settings: '/system/authAnvils',
    needs: ['serverLocationUrl'],
  },
  'system-test-credentials-management-network-securities': {
    service: 'a network security vendor',
    settings: '/system/managementNetworkSecurities',
    needs: ['site', 'username'],
  },
  'system-test-connection-quote-link-setup': {
    service: 'a quoting tool',
    settings: '/system/quoteLinkSetup',
    needs: ['link'],
  },
  'system-test-connection-mycompany-reporting-services': {
    service: 'a reporting server',
    settings: '/system/mycompany/reportingServices',
    needs: ['reportingUrl', 'reportingUserName'],
  },
  'system-test-connection-googleemailsetup': {
    service: 'Google mail',
    settings: '/system/googleemailsetup',
    needs: ['username', 'clientId'],
  },
  'system-test-connection-office365-email-setups': {
    service: 'Microsoft 365',
    settings: '/system/office365/emailSetups',
    needs: ['username', 'tenantId', 'clientId'],
  },
  'system-authorize-office365-email-setups': {
    service: 'Microsoft 365',
    settings: '/system/office365/emailSetups',
    needs: ['tenantId', 'clientId'],
  },
  'test-transaction-portal-configurations-invoice-setups': {
    service: 'a payment gateway',
    settings: '/company/portalConfigurations/{parentId}/invoiceSetups',
    needs: ['paymentProcessor', 'login'],
  },
  'execute-managed-it-sync-management': { service: 'a managed IT solution', settings: '/company/management' },
  'system-submit-members': { service: "the vendor's sign-in service", settings: '/system/members' },
};

/** The checks of outside services: honest about having no connection. */
export const outsideChecks: readonly (readonly [string, Action])[] = Object.entries(checks).map(([name, check]) => [
  name,
  { handler: (call) => answerCheck(call, check) },
]);

async function answerCheck(call: Call, check: OutsideCheck): Promise<Answer> {
  const settings = await inTransaction(call, (unit) => settingsOf(call, check, unit));
  const missing = check.needs?.find((key) => (settings[key] ?? '') === '');
  if (missing !== undefined) return answerSuccess(call, false, `${missing} is not set.`);
  return answerSuccess(call, false, `Reeve has no connection to ${check.service}: nothing was sent or checked.`);
}

async function settingsOf(
  call: Call,
  { settings, fromBody }: OutsideCheck,
  unit: Unit,
): Promise<Readonly<Record<string, unknown>>> {
  if (fromBody === true) return argumentsOf(call);
  if (settings === undefined) return {};
  return call.path['id'] === undefined ? onlyRow(settings, unit) : findRecord(settings, pathId(call), unit);
}

async function onlyRow(collection: string, unit: Unit): Promise<StoredRecord> {
  const { model } = unit.schema.catalogue.collection(collection);
  return (await unit.first(collection, {})) ?? refuse({ kind: 'record not found', what: model, id: 0 });
}
