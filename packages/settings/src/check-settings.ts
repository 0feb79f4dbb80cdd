import type { Settings } from './settings-table.ts';

interface Check {
  readonly isBroken: (settings: Settings) => boolean;
  readonly problem: string;
}

/** Settings that are each well formed but do not go together (the two manners of running). */
const checks: readonly Check[] = [
  {
    isBroken: ({ tlsCert, tlsKey }) => (tlsCert === null) !== (tlsKey === null),
    problem: '--tls-cert and --tls-key must be given together.',
  },
  {
    isBroken: ({ tls, tlsCert }) => !tls && tlsCert !== null,
    problem: '--tls-cert cannot be used with --no-tls.',
  },
  {
    isBroken: ({ maxAnswer, maxRecord }) => maxRecord * 8 > maxAnswer,
    problem:
      '--max-record may be an eighth of --max-answer at most, so that every record can be answered: a character can ' +
      'take six bytes.',
  },
  {
    isBroken: ({ mode, demo }) => mode === 'serve' && demo,
    problem: '--demo is for --mode sandbox: its credentials are known to everyone.',
  },
  {
    isBroken: ({ mode, tls, trustedProxies }) => mode === 'serve' && !tls && trustedProxies.length === 0,
    problem:
      '--mode serve needs TLS: give --tls-cert and --tls-key, or --tls, or name the proxy that provides it with ' +
      '--trusted-proxies. To try things out on a trusted network give --mode sandbox.',
  },
];

/** The problems of settings taken together, a sentence each; empty when they may be used. */
export function checkSettings(settings: Settings): string[] {
  return checks.filter(({ isBroken }) => isBroken(settings)).map(({ problem }) => problem);
}
