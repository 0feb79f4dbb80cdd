import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { SMTPServer, SMTPServerAddress, SMTPServerDataStream, SMTPServerSession } from 'smtp-server';

/** A refusal as SMTP says it: a code of three digits, and a sentence. */
export class SmtpRefusal extends Error {
  override readonly name = 'SmtpRefusal';
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/** What a listener needs. */
export interface SmtpListenerOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Certificate and key as PEM: STARTTLS is offered with them. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** The most bytes of a mail. */
  readonly mostBytes: number;
  /** Tells which mailbox an address is, or null for one that nobody has. */
  readonly mailboxOf: (address: string) => Promise<number | null>;
  /** Keeps room for so many bytes of a mail; false where there is none. What was kept is given back by the same number, negative. */
  readonly hold: (bytes: number) => boolean;
  /** Takes a mail as it came, for the addresses of its envelope. Raises `SmtpRefusal` for one that will not do. */
  readonly take: (raw: Buffer, to: readonly string[]) => Promise<void>;
  /** Told what nobody foresaw. */
  readonly report: (error: unknown) => void;
}

/** A port that takes mail. */
export interface SmtpListener {
  readonly port: number;
  /** Shows another certificate to those who begin TLS from now on, where it is spoken. */
  renew(tls: { readonly cert: string; readonly key: string }): void;
  /** Takes no further mail, and lets those that are being taken end. */
  close(): Promise<void>;
}

/** Connections at one time, and addresses that one mail may name. */
const most = { connections: 20, recipients: 20 };

/** A connection on which nothing comes for so long is closed, and one that lingers when the port closes. */
const patience = { silent: 60_000, closing: 5000 };

/**
 * Listens for mail to mailboxes that are known: any other address is refused with 550, so that nothing is relayed, and a mail
 * goes to one mailbox (452 for a second one: its sender sends that anew). Nobody signs in. The library is loaded here.
 */
export async function listenForMail(options: SmtpListenerOptions): Promise<SmtpListener> {
  // By its default: a bundle has no other name of a library that is no module.
  const { default: smtp } = await import('smtp-server');
  const { tls, mostBytes } = options;
  const server = new smtp.SMTPServer({
    logger: false,
    disableReverseLookup: true,
    authOptional: true,
    hideSize: false,
    size: mostBytes,
    maxClients: most.connections,
    socketTimeout: patience.silent,
    closeTimeout: patience.closing,
    disabledCommands: tls === null ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    ...(tls === null ? {} : { key: tls.key, cert: tls.cert }),
    onRcptTo: (address, session, done) => answered(requireMailbox(address, session, options), done, options),
    onData: (stream, session, done) => answered(takeData(stream, session, options), done, options),
  });
  // A client that hangs up in between is no failure of ours.
  server.on('error', () => undefined);
  await open(server, options);
  return {
    port: (server.server.address() as AddressInfo).port,
    renew: ({ key, cert }) => {
      if (tls !== null) server.updateSecureContext({ key, cert });
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function open(server: SMTPServer, { host, port }: SmtpListenerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

/** Ends a step of the exchange: what nobody foresaw is told to the operator, and the client may come again. */
function answered(
  step: Promise<void>,
  done: (error?: Error | null) => void,
  { report }: Pick<SmtpListenerOptions, 'report'>,
): void {
  step.then(
    () => done(),
    (error: Error) => {
      if (error instanceof SmtpRefusal) return done(error);
      report(error);
      done(new SmtpRefusal(451, 'The mail cannot be taken at the moment.'));
    },
  );
}

async function requireMailbox(
  { address }: SMTPServerAddress,
  { envelope }: SMTPServerSession,
  { mailboxOf }: SmtpListenerOptions,
): Promise<void> {
  const mailbox = await mailboxOf(address);
  if (mailbox === null) throw new SmtpRefusal(550, 'Nobody has this mailbox.');
  const [first] = envelope.rcptTo;
  const isOther = first !== undefined && (await mailboxOf(first.address)) !== mailbox;
  if (isOther || envelope.rcptTo.length >= most.recipients)
    throw new SmtpRefusal(452, 'Send the mail to this mailbox by itself.');
}

async function takeData(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  options: SmtpListenerOptions,
): Promise<void> {
  const held = { bytes: 0 };
  try {
    const raw = await readHeld(stream, held, options);
    if (stream.sizeExceeded || raw === 'too large') throw new SmtpRefusal(552, 'The mail is too large.');
    if (raw === 'no room') throw new SmtpRefusal(452, 'There is no room for the mail at the moment.');
    await options.take(
      raw,
      envelope.rcptTo.map(({ address }) => address.toLowerCase()),
    );
  } finally {
    options.hold(-held.bytes);
  }
}

/** The mail. What is beyond its bounds is read to its end and dropped: SMTP has no other way to say so. */
async function readHeld(
  stream: Readable,
  held: { bytes: number },
  { mostBytes, hold }: SmtpListenerOptions,
): Promise<Buffer | 'too large' | 'no room'> {
  const pieces: Buffer[] = [];
  let refused: 'too large' | 'no room' | null = null;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    if (refused !== null) continue;
    if (held.bytes + piece.length > mostBytes) refused = 'too large';
    else if (!hold(piece.length)) refused = 'no room';
    else {
      held.bytes += piece.length;
      pieces.push(piece);
    }
  }
  return refused ?? Buffer.concat(pieces);
}
