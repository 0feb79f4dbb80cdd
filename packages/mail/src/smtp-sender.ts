import type { Mail } from '@reeve/domain';
import type { Transporter } from 'nodemailer';

/** The mail server, and whom mail is from where nothing says so. */
export interface SmtpOptions {
  /** `smtp://user:password@host:port`, or `smtps:` where TLS comes first. */
  readonly url: string;
  /** An address, with a name or without: `Service Desk <desk@example.com>`. */
  readonly from: string;
  /** An exchange with the server takes no longer than this. */
  readonly milliseconds: number;
}

/** What the server said to a mail. `transient` refusals may be tried again: the server was away, or asked to come later. */
export type SmtpAnswer =
  | { readonly kind: 'taken'; readonly said: string }
  | { readonly kind: 'refused'; readonly said: string; readonly code: number | null; readonly transient: boolean };

/** Sends mail by SMTP; the library is loaded with the first one. */
export class SmtpSender {
  readonly #options: SmtpOptions;
  #transport: Promise<Transporter> | null = null;

  constructor(options: SmtpOptions) {
    this.#options = options;
  }

  /** Sends a mail. `guid` makes its Message-ID, the same at each attempt, so that a mailbox can tell a repetition. Never raises. */
  async send(mail: Mail, guid: string): Promise<SmtpAnswer> {
    try {
      this.#transport ??= this.#open();
      const transport = await this.#transport;
      const { response } = await transport.sendMail(this.#message(mail, guid));
      return { kind: 'taken', said: response ?? '' };
    } catch (error) {
      return refusal(error);
    }
  }

  /** Lets go of kept connections. */
  async close(): Promise<void> {
    (await this.#transport)?.close();
  }

  async #open(): Promise<Transporter> {
    // By its default: a bundle has no other name of a library that is no module.
    const { default: mailer } = await import('nodemailer');
    const { url, milliseconds } = this.#options;
    const { protocol, hostname, port, username, password } = new URL(url);
    const secure = protocol === 'smtps:';
    return mailer.createTransport({
      pool: true,
      maxConnections: 2,
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
      connectionTimeout: milliseconds,
      greetingTimeout: milliseconds,
      socketTimeout: milliseconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  #message({ from, to, cc = [], bcc = [], subject, text, inReplyTo }: Mail, guid: string) {
    const sender = from ?? this.#options.from;
    const domain =
      (typeof sender === 'string' ? sender : sender.address).split('@')[1]?.replace(/>.*$/, '') || 'localhost';
    return {
      from: sender,
      to: [...to],
      cc: [...cc],
      bcc: [...bcc],
      subject,
      text,
      messageId: `<${guid}@${domain}>`,
      ...(inReplyTo !== undefined && { inReplyTo, references: inReplyTo }),
      // Mailboxes that answer by themselves leave such mail alone (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  }
}

function refusal(error: unknown): SmtpAnswer {
  const { message, responseCode } = error as { message?: string; responseCode?: number };
  const code = responseCode ?? null;
  return { kind: 'refused', said: message ?? 'unknown', code, transient: code === null || code < 500 };
}
