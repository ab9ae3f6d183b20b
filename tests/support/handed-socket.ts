interface Bound {
  readonly fd: number;
  readonly bind: (address: string, port: number) => number;
  readonly getsockname: (name: { port?: number }) => number;
  readonly close: () => void;
}

interface TcpWrap {
  readonly TCP: new (type: number) => Bound;
  readonly constants: { readonly SERVER: number };
}

export interface HandedSocket {
  readonly descriptor: number;
  readonly port: number;
  readonly close: () => void;
}

/**
 * A TCP socket on loopback for processes to listen on, one after the other, as systemd holds it: what connects while
 * there is none waits. `net.Server` would take the connections itself.
 */
export function handedSocket(): HandedSocket {
  const { TCP, constants } = (process as unknown as { binding: (name: 'tcp_wrap') => TcpWrap }).binding(
    'tcp_wrap',
  );
  const bound = new TCP(constants.SERVER);
  const name: { port?: number } = {};
  if (bound.bind('127.0.0.1', 0) !== 0 || bound.getsockname(name) !== 0 || name.port === undefined)
    throw new Error('no socket');
  return { descriptor: bound.fd, port: name.port, close: () => bound.close() };
}
