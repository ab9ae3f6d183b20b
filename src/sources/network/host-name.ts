/**
 * Why a host must not be asked by its name alone: nothing that is published is kept at a bare address or on a name
 * that only a local network knows. URL parsers have made every spelling of an IPv4 address (`0x7f.1`) the dotted one.
 */
export function nameFault(hostname: string): string | undefined {
  const name = hostname.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return `${hostname} is a bare address, not a name`;
  if (!name.includes('.') || /\.(?:localhost|local|internal|intranet|home|lan|arpa|onion)$/.test(name))
    return `${hostname} is a name of a local network`;
  return undefined;
}
