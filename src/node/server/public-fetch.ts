import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { BlockList, isIPv6 } from 'node:net';

/**
 * `fetch` that connects to public addresses only, whatever a name resolves to, checked on the very address that is
 * connected to. `server` is for tests alone (`ROLECAST_TEST_SERVER`, see CONTRIBUTING.md): all that would go to
 * `https://host/path` goes to `server/host/path` instead. undici is loaded for the first request: it is a tenth of the
 * start of every command, and most never ask anybody.
 */
export function publicFetch(server?: string): typeof globalThis.fetch {
  let loaded: Promise<(url: string, options?: RequestInit) => Promise<Response>> | undefined;
  const at = (url: string) => (server === undefined ? url : url.replace(/^https:\//, server));
  return async (input, options) => (await (loaded ??= load(server)))(at(String(input)), options);
}

async function load(
  server: string | undefined,
): Promise<(url: string, options?: RequestInit) => Promise<Response>> {
  const undici = await import('undici');
  const dispatcher = new undici.Agent({ connect: { ...(server === undefined && { lookup: publicLookup }) } });
  const fetch = undici.fetch as unknown as (
    url: string,
    options: RequestInit & { readonly dispatcher: unknown },
  ) => Promise<Response>;
  return (url, options) => fetch(url, { ...options, dispatcher });
}

type Found = (error: Error | null, addresses: string | LookupAddress[], family?: number) => void;

function publicLookup(name: string, options: LookupOptions, found: Found): void {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return found(error, []);
    const inner = addresses.find(({ address }) => isPrivate(address));
    if (inner !== undefined) return found(refusal(name, inner.address), []);
    if (options.all) return found(null, addresses);
    const first = addresses[0] as LookupAddress;
    found(null, first.address, first.family);
  });
}

function refusal(name: string, address: string): Error {
  const error = new Error(`${name} is ${address}, an address of a private network`);
  error.name = 'PrivateAddress';
  return error;
}

/** What is not to be reached over the public network: the special-purpose registries of IANA (RFC 6890). */
const reserved = new BlockList();
const networks4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const networks6 =
  '::/128 ::1/128 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';
for (const [family, networks] of [
  ['ipv4', networks4],
  ['ipv6', networks6],
] as const) {
  for (const network of networks.split(' ')) {
    const [address = '', prefix] = network.split('/');
    reserved.addSubnet(address, Number(prefix), family);
  }
}

/** An IPv4 address in IPv6 clothes counts as the IPv4 address (the list sees to it). */
export function isPrivate(address: string): boolean {
  return reserved.check(address.replace(/%.*$/, ''), isIPv6(address) ? 'ipv6' : 'ipv4');
}
