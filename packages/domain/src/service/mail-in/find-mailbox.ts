import type { RowOf } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';

/** An e-mail connector: the mailbox of a board. */
export type Mailbox = RowOf<'/system/emailConnectors'>;

/** The connector whose mailbox is at one of these addresses: by its server's user name, or the address that it answers from. */
export async function findMailbox(addresses: readonly string[], reading: Reader): Promise<Mailbox | null> {
  const wanted = new Set(addresses.map((each) => each.toLowerCase()));
  for (const connector of await reading.select('/system/emailConnectors', {}))
    if ((await addressesOf(connector, reading)).some((each) => wanted.has(each))) return connector;
  return null;
}

/** The addresses of every mailbox there is, in small letters. */
export async function addressesOfMailboxes(reading: Reader): Promise<ReadonlySet<string>> {
  const all = new Set<string>();
  for (const connector of await reading.select('/system/emailConnectors', {}))
    for (const address of await addressesOf(connector, reading)) all.add(address);
  return all;
}

async function addressesOf(connector: Mailbox, reading: Reader): Promise<string[]> {
  const own = [connector.emailNotifyFrom, ...(await userNames(connector, reading))];
  return own.flatMap((each) => (each == null ? [] : [each.toLowerCase()]));
}

async function userNames({ imapSetup, office365EmailSetup, googleEmailSetup }: Mailbox, reading: Reader) {
  const imap = imapSetup === null ? null : await reading.get('/system/imaps', imapSetup);
  const office =
    office365EmailSetup === null ? null : await reading.get('/system/office365/emailSetups', office365EmailSetup);
  const google = googleEmailSetup === null ? null : await reading.get('/system/googleemailsetup', googleEmailSetup);
  return [imap?.userName, office?.username, google?.username];
}
