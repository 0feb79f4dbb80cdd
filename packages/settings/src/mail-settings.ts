import { formedText, optionalPort, optionalText, text } from './kinds.ts';
import { setting } from './setting.ts';

/** Settings of mail: rows of the table of settings. */
export const mailSettings = {
  smtpUrl: setting({
    group: 'Mail',
    kind: optionalText('URL', /^smtps?:\/\/\S+$/i, 'an address such as smtp://user:password@mail.example.com:587'),
    fallback: { value: null },
    sentence:
      'The server that sends mail; smtps:// where TLS comes first. Without it nothing is sent, and /_reeve/mail shows what ' +
      'would have been.',
    secret: true,
  }),
  mailFrom: setting({
    group: 'Mail',
    kind: formedText(
      'ADDRESS',
      /^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/,
      'an address such as Service Desk <desk@example.com>',
    ),
    fallback: { value: 'reeve@localhost' },
    sentence: 'Whom mail is from where neither its template nor its board names anybody.',
  }),
  smtpPort: setting({
    group: 'Mail',
    kind: optionalPort,
    fallback: { value: null },
    sentence:
      'A port that takes mail by SMTP for the mailboxes of e-mail connectors; 0 takes any free one. Off without it.',
  }),
  smtpCompany: setting({
    group: 'Mail',
    kind: text('COMPANY'),
    fallback: { value: 'demo' },
    sentence: 'The company whose mailboxes --smtp-port takes mail for.',
  }),
} as const;
