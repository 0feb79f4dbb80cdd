import type { World } from '../world.ts';
import { type Fields, firstId, makeRecord } from './make-record.ts';
import { shown } from './shown.ts';

/** A mail as the control plane lists it. */
export interface ListedMail {
  readonly id: number;
  readonly state: string;
  readonly from: { readonly name: string; readonly address: string } | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly reason: string;
}

/** The mails that a world's tenant asked for, oldest first. */
export async function mailsOf(world: World): Promise<ListedMail[]> {
  return (await shown<ListedMail[]>(world, `//_reeve/mail?company=${world.tenant.name}`)).reverse();
}

/** The mails that something asks for. */
export async function mailsOfWork(world: World, work: () => Promise<unknown>): Promise<ListedMail[]> {
  const last = (await mailsOf(world)).at(-1)?.id ?? 0;
  await work();
  return (await mailsOf(world)).filter(({ id }) => id > last);
}

/** The items by which a contact has an e-mail address. */
export async function anAddress(world: World, value: string): Promise<object[]> {
  const id = await firstId(world, '/company/communicationTypes?conditions=emailFlag=true');
  return [{ type: { id }, value, communicationType: 'Email', defaultFlag: true }];
}

/** An e-mail connector of board 1 with a mailbox at that address. Answers its id. */
export async function aMailbox(world: World, address: string, fields: object = {}): Promise<number> {
  const folders = { imapName: 'INBOX', processedName: 'Done', failedFolder: 'Failed' };
  const server = { name: address, server: 'mail.example.com', userName: address, password: 'x', port: 993, ...folders };
  const imapSetup = { id: await makeRecord(world, '/system/imaps', server) };
  const board = { serviceBoard: { id: 1 }, defaultCompany: { id: 1 }, emailErrorsTo: 'errors@provider.example' };
  return makeRecord(world, '/system/emailConnectors', { emailServerType: 'IMAP', imapSetup, ...board, ...fields });
}

/** Setups of mail at Microsoft 365. */
export const office365Setups = '/system/office365/emailSetups';

/** Makes one that names account, tenant and application, without a secret unless the fields say one, and answers its id. */
export function anOffice365Setup(world: World, fields: Fields = {}): Promise<number> {
  const account = { name: 'Mail', username: 'desk@example.com', tenantId: 'ours', clientId: 'app' };
  const folders = { inboxFolder: 'Inbox', processedFolder: 'Done', failedFolder: 'Failed' };
  return makeRecord(world, office365Setups, { ...account, ...folders, ...fields });
}
