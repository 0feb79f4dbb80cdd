import { demoSettings } from './demo-settings.ts';
import {
  byteSize,
  choice,
  formedText,
  isGuid,
  isHostName,
  isNetwork,
  list,
  optionalText,
  toggle,
  wholeNumber,
} from './kinds.ts';
import { mailSettings } from './mail-settings.ts';
import { outsideSettings } from './outside-settings.ts';
import { recorderSettings } from './recorder-settings.ts';
import { type Setting, setting } from './setting.ts';
import { storageSettings } from './storage-settings.ts';
import { trafficSettings } from './traffic-settings.ts';

const loopback = ['127.0.0.1', '::1', 'localhost'];

const maximumDays = 3650;

/**
 * Every setting there is. The flag and the variable follow from the name (`tlsCert`: `--tls-cert`,
 * `REEVE_TLS_CERT`); help, documentation, `reeve config` and the type of {@link Settings} follow from the row. A
 * default may depend on the first five rows only, which is why they stand first.
 */
export const settingsTable = {
  host: setting({
    group: 'Address',
    kind: formedText('HOST', /^[^\s/,]+$/, 'a host name or an address of this machine'),
    fallback: { value: '127.0.0.1' },
    sentence: 'The address to listen on. 0.0.0.0 or :: listens on all of them.',
  }),
  mode: setting({
    group: 'Running',
    kind: choice('sandbox', 'serve'),
    fallback: {
      from: ({ host }) => (loopback.includes(host) ? 'sandbox' : 'serve'),
      said: 'sandbox on a loopback host, otherwise serve',
    },
    sentence:
      'sandbox is for trying and testing: demo data and a movable clock, with the control plane open to this ' +
      'machine. serve is for real work: none of these, and every door locked.',
  }),
  manner: setting({
    group: 'Imitation',
    kind: choice('on-premise', 'hosted'),
    fallback: { value: 'on-premise' },
    sentence:
      "Which of the product's two kinds of installation to answer like: its HTTPS rule, gateway texts and codebase.",
  }),
  tlsCert: setting({
    group: 'Address',
    kind: optionalText('FILE'),
    fallback: { value: null },
    sentence: 'A PEM certificate, with its chain, to serve HTTPS with. Needs --tls-key.',
  }),
  release: setting({
    group: 'Imitation',
    kind: formedText('RELEASE', /^20\d\d\.\d{1,2}$/, 'a release such as 2025.1'),
    fallback: { value: '2025.1' },
    sentence:
      'The release to serve as the newest one: calls without a version in Accept get its models and endpoints, and where ' +
      'it is an older one, newer ones are refused. 2022.1 for clients made for older installations.',
  }),
  tlsKey: setting({
    group: 'Address',
    kind: optionalText('FILE'),
    fallback: { value: null },
    sentence: 'The PEM private key of --tls-cert, without a passphrase.',
  }),
  tls: setting({
    group: 'Address',
    kind: toggle,
    fallback: { from: ({ tlsCert }) => tlsCert !== null, said: 'on when --tls-cert is given' },
    sentence: 'Serve HTTPS. Without --tls-cert a local authority and a certificate are made in the data folder.',
  }),
  tlsNames: setting({
    group: 'Address',
    kind: list('NAMES', isHostName, 'host names or addresses'),
    fallback: { value: [] },
    sentence: 'Further names for the certificate that is made, beside localhost, 127.0.0.1 and ::1.',
  }),
  port: setting({
    group: 'Address',
    kind: wholeNumber('PORT', 0, 65_535),
    fallback: { value: 9180 },
    sentence: 'The port to listen on; 0 takes any free one.',
  }),
  trustedProxies: setting({
    group: 'Address',
    kind: list('NETWORKS', isNetwork, 'addresses or networks such as 10.0.0.0/8'),
    fallback: { value: [] },
    sentence: 'Proxies whose X-Forwarded headers are believed.',
  }),
  allowedHosts: setting({
    group: 'Address',
    kind: list('NAMES', isHostName, 'host names'),
    fallback: { value: [] },
    sentence:
      'Names by which web pages may call a sandbox, beside localhost, --public-url and --tls-names. Programs may use any.',
  }),
  publicUrl: setting({
    group: 'Address',
    kind: optionalText('URL', /^https?:\/\/[^\s/?#@]+\/*$/i, 'an address such as https://psa.example.com'),
    fallback: { value: null },
    sentence: 'How others reach the server, for the links in callbacks. Without it they name the host and port above.',
  }),
  ...demoSettings,
  console: setting({
    group: 'Running',
    kind: choice('on', 'off'),
    fallback: { value: 'on' },
    sentence:
      'Show browsers a page under / where people sign in with their keys and look at records. It gives nobody more than ' +
      'their keys do; only a sandbox shows keys of the demo.',
  }),
  shutdownDeadline: setting({
    group: 'Running',
    kind: wholeNumber('SECONDS', 0, 600),
    fallback: { value: 10 },
    sentence: 'How long requests in flight may take to finish after a signal to stop.',
  }),
  ...storageSettings,
  maxOpenTenants: setting({
    group: 'Limits',
    kind: wholeNumber('TENANTS', 1, 100_000),
    fallback: { value: 50 },
    sentence:
      'The most tenants open at a time, some 5 MiB and five file handles each; the one unused the longest is closed for ' +
      'another.',
  }),
  tenantIdle: setting({
    group: 'Limits',
    kind: wholeNumber('SECONDS', 1, 604_800),
    fallback: { value: 900 },
    sentence: 'How long a tenant that nobody calls stays open.',
  }),
  readDeadline: setting({
    group: 'Limits',
    kind: wholeNumber('SECONDS', 1, 3600),
    fallback: { value: 30 },
    sentence: 'How long the long reads of a call may take together, waiting for their turn included.',
  }),
  codebase: setting({
    group: 'Imitation',
    kind: formedText('CODEBASE', /^v20\d\d_\d$/, 'a release such as v2025_1'),
    fallback: { from: ({ release }) => `v${release.replace('.', '_')}`, said: 'that of --release: v2025_1' },
    sentence: 'The codebase to answer as. It gives the version numbers, and in the hosted manner the codebase of URLs.',
  }),
  companyName: setting({
    group: 'Imitation',
    kind: optionalText('NAME'),
    fallback: { value: null },
    sentence: "The provider's own name in new tenants, in place of one made from the login company.",
  }),
  locationScheme: setting({
    group: 'Imitation',
    kind: choice('as-requested', 'https', 'http'),
    fallback: {
      from: ({ manner }) => (manner === 'hosted' ? 'https' : 'as-requested'),
      said: 'https when hosted, otherwise as-requested',
    },
    sentence: 'The scheme of Location headers. http reproduces a fault of hosted systems that stops some clients.',
  }),
  doubleSlashHrefs: setting({
    group: 'Imitation',
    kind: toggle,
    fallback: { value: false },
    sentence: 'Write a double slash after the version in hrefs, as hosted systems do.',
  }),
  patchCustomFields: setting({
    group: 'Imitation',
    kind: choice('merge', 'strict'),
    fallback: { value: 'merge' },
    sentence: 'merge changes the custom fields that a PATCH lists; strict demands the whole array, as documented.',
  }),
  rateLimit: setting({
    group: 'Limits',
    kind: wholeNumber('REQUESTS', 0, 1_000_000),
    fallback: { from: ({ mode }) => (mode === 'serve' ? 1000 : 0), said: '1000 in serve, 0 in sandbox' },
    sentence: 'Requests a member may make in a window; 0 sets no limit.',
  }),
  rateLimitWindow: setting({
    group: 'Limits',
    kind: wholeNumber('SECONDS', 1, 86_400),
    fallback: { value: 60 },
    sentence: 'The length of that window.',
  }),
  rateLimitForm: setting({
    group: 'Limits',
    kind: choice('retry-after', 'x-ratelimit'),
    fallback: { value: 'retry-after' },
    sentence: 'How a client is told of the limit: Retry-After as documented, or X-RateLimit headers as some expect.',
  }),
  clientIds: setting({
    group: 'Limits',
    kind: list('GUIDS', isGuid, 'GUIDs'),
    fallback: { value: [] },
    sentence: 'The only clientId values accepted; with none listed, any is.',
  }),
  administratorKey: setting({
    group: 'Limits',
    kind: optionalText('KEY', /^\S{20,}$/, 'at least 20 characters without blanks'),
    fallback: { value: null },
    sentence:
      'The key that opens the control plane to whoever sends it. Without it a sandbox makes a token of its own in the ' +
      'data folder, and opens to this machine; a server for real work does not open at all.',
    secret: true,
  }),
  maxBody: setting({
    group: 'Limits',
    kind: byteSize,
    fallback: { value: 4 * 1024 ** 2 },
    sentence: 'The largest request body, forms with documents apart.',
  }),
  maxUpload: setting({
    group: 'Limits',
    kind: byteSize,
    fallback: { value: 2 * 1024 ** 3 },
    sentence: 'The largest form with a document, 2 gibibytes at the most.',
  }),
  ...trafficSettings,
  callbackTargets: setting({
    group: 'Callbacks',
    kind: choice('any', 'public'),
    fallback: { from: ({ mode }) => (mode === 'serve' ? 'public' : 'any'), said: 'public in serve, any in sandbox' },
    sentence: 'Where callbacks may go: anywhere, or to public addresses only.',
  }),
  callbackRetryErrors: setting({
    group: 'Callbacks',
    kind: toggle,
    fallback: { value: false },
    sentence: 'Repeat callbacks after server errors and lost connections too, not only after the documented statuses.',
  }),
  ...mailSettings,
  ...outsideSettings,
  requestLog: setting({
    group: 'Observation',
    kind: choice('json', 'text', 'off'),
    fallback: { value: 'json' },
    sentence: 'The form of the log on standard output, a line a request. On a terminal it is text unless set.',
  }),
  requestLogStrangers: setting({
    group: 'Observation',
    kind: wholeNumber('LINES', 1, 1_000_000),
    fallback: { value: 100 },
    sentence: 'Lines a second of that log for refused calls of callers that are not recognised; the rest are counted.',
  }),
  apiLogRetention: setting({
    group: 'Housekeeping',
    kind: wholeNumber('DAYS', 1, maximumDays),
    fallback: { value: 30 },
    sentence: 'How long the log of API calls is kept.',
  }),
  apiLogEntries: setting({
    group: 'Housekeeping',
    kind: wholeNumber('ENTRIES', 100, 10_000_000),
    fallback: { value: 100_000 },
    sentence: 'How many calls the log of API calls keeps of a company; beyond it the oldest go.',
  }),
  apiLogSize: setting({
    group: 'Housekeeping',
    kind: byteSize,
    fallback: { value: 64 * 1024 ** 2 },
    sentence: 'How much the log of API calls keeps of a company; beyond it the oldest go.',
  }),
  apiLogRefusals: setting({
    group: 'Housekeeping',
    kind: wholeNumber('CALLS', 1, 1_000_000),
    fallback: { value: 100 },
    sentence:
      'Refused calls of one caller in a minute that the log of API calls takes; all callers that are not recognised are one.',
  }),
  ...recorderSettings,
  deliveryRetention: setting({
    group: 'Housekeeping',
    kind: wholeNumber('DAYS', 1, maximumDays),
    fallback: { value: 7 },
    sentence: 'How long finished callback deliveries are kept.',
  }),
} as const;

/** The name of a setting, as code spells it. */
export type SettingName = keyof typeof settingsTable;

type ValueOf<Row> = Row extends Setting<infer T> ? T : never;

/** All settings, read once at start and handed down. */
export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof settingsTable)[Name]> };

/** The names in the table's order, in which defaults can be worked out. */
export const settingNames = Object.keys(settingsTable) as SettingName[];
