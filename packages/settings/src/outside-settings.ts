import { formedText } from './kinds.ts';
import { setting } from './setting.ts';

const address = formedText('URL', /^https?:\/\/[^\s/]\S*[^\s/]$/i, 'an address without a slash at its end');

/** Where the services of large vendors are reached; clouds of governments have others. */
export const outsideSettings = {
  microsoftLoginUrl: setting({
    group: 'Services outside',
    kind: address,
    fallback: { value: 'https://login.microsoftonline.com' },
    sentence: 'Who gives tokens for Microsoft 365.',
  }),
  microsoftGraphUrl: setting({
    group: 'Services outside',
    kind: address,
    fallback: { value: 'https://graph.microsoft.com' },
    sentence: 'Where mailboxes and users of Microsoft 365 are asked for.',
  }),
  googleTokenUrl: setting({
    group: 'Services outside',
    kind: address,
    fallback: { value: 'https://oauth2.googleapis.com/token' },
    sentence: 'Who gives tokens for Google mail.',
  }),
} as const;
