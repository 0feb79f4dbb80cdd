import { BlockList, isIP, isIPv4 } from 'node:net';

/** Where callbacks may be sent: anywhere (sandbox), or to public addresses only (`serve` mode). */
export type AddressPolicy = 'any' | 'public';

/** IPv4 ranges that are not the public Internet (IANA special-purpose registry). */
export const refusedIpv4: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

/** The only IPv6 range that is global unicast; everything outside it is refused. */
export const globalIpv6 = '2000::/3';

/**
 * Ranges inside `globalIpv6` that are refused too: documentation, benchmarks, ORCHID, and the tunnels (6to4, Teredo)
 * that could carry a private IPv4 address.
 */
export const refusedIpv6: readonly string[] = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const refused = listOf([...refusedIpv4, ...refusedIpv6]);
const global = listOf([globalIpv6]);

/**
 * Whether a callback may be sent to an IP address (text form, zone and IPv4-in-IPv6 forms included). What is not an
 * address is not allowed under any policy.
 */
export function addressAllowed(address: string, policy: AddressPolicy): boolean {
  const plain = address.split('%')[0]!;
  if (isIP(plain) === 0) return false;
  if (policy === 'any') return true;
  if (isIPv4(plain)) return !refused.check(plain, 'ipv4');
  const mapped = mappedIpv4(plain);
  if (mapped !== null) return !refused.check(mapped, 'ipv4');
  return global.check(plain, 'ipv6') && !refused.check(plain, 'ipv6');
}

/** The host of a URL without the brackets around an IPv6 address. */
export function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** The IPv4 address in `::ffff:0:0/96`, in whichever of its spellings. */
function mappedIpv4(address: string): string | null {
  const canonical = bareHost(new URL(`http://[${address}]`).hostname);
  const groups = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (groups === null) return null;
  const [high, low] = [Number.parseInt(groups[1]!, 16), Number.parseInt(groups[2]!, 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network, prefix] = range.split('/') as [string, string];
    list.addSubnet(network, Number(prefix), isIPv4(network) ? 'ipv4' : 'ipv6');
  }
  return list;
}
