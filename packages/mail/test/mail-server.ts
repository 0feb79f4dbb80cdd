import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail that a mail server took: its envelope, and what was sent. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real mail server on the loopback address, which keeps what it takes. `refuse` says why it does not. */
export async function aMailServer(refuse: (to: string) => Error | null = () => null, options: SMTPServerOptions = {}) {
  const taken: TakenMail[] = [];
  const waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _, done) => done(refuse(address)),
    onData: (stream, { envelope }, done) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({ from, to, raw: Buffer.concat(pieces).toString('utf8') });
        done();
        for (const wake of waiting.splice(0)) wake();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  /** Resolves when so many mails were taken. */
  const arrived = async (count: number) => {
    while (taken.length < count) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, taken, arrived, [Symbol.asyncDispose]: close };
}
