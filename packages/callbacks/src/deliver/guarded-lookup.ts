import { isIP, type LookupFunction } from 'node:net';
import { type AddressPolicy, addressAllowed, bareHost } from './address-policy.ts';

/** The addresses of a host name, in the order in which they are to be tried. */
export type ResolveHost = (host: string) => Promise<readonly { address: string; family: number }[]>;

const refusedAddress = 'the address is not allowed as a target';

/** Why a host may not be connected to, as far as its name tells: an address is judged at once, for nothing resolves it. */
export function hostRefusal(hostname: string, policy: AddressPolicy): string | null {
  const host = bareHost(hostname);
  return isIP(host) === 0 || addressAllowed(host, policy) ? null : refusedAddress;
}

/** Leaves out refused addresses; what remains is what is connected to. */
export function guardedLookup(resolve: ResolveHost, policy: AddressPolicy): LookupFunction {
  return (host, options, callback) => {
    const answer = (addresses: readonly { address: string; family: number }[]) => {
      const allowed = addresses.filter(({ address }) => addressAllowed(address, policy));
      if (allowed.length === 0) callback(new Error(refusedAddress), '', 0);
      else if (options.all) callback(null, allowed);
      else callback(null, allowed[0]!.address, allowed[0]!.family);
    };
    resolve(host).then(answer, (error: Error) => callback(error, '', 0));
  };
}
