/** The second process of bench/soak.ts: polls, and keeps clients that behave badly. Told what to do in its argument. */
import { connect, type Socket } from 'node:net';
import { startPolling } from './soak-polls.ts';

interface Task {
  readonly port: number;
  readonly feeds: readonly string[];
  readonly connections: number;
  readonly every: number;
  /** How many of each kind of bad client. */
  readonly bad: number;
}

const { port, feeds, connections, every, bad } = JSON.parse(process.argv[2] ?? '') as Task;
let goesOn = true;
const polling = startPolling({ port, feeds, connections, every, goesOn: () => goesOn });
const feed = `GET ${feeds[0]} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const open = new Set<Socket>();

/** `behave` when it is connected; another one takes its place when it was closed. */
function badClient(behave: (socket: Socket) => void): void {
  if (!goesOn) return;
  const socket = connect(port, '127.0.0.1', () => behave(socket));
  open.add(socket);
  socket.on('error', () => {});
  socket.on('close', () => {
    open.delete(socket);
    setTimeout(() => badClient(behave), 1000);
  });
}

const kinds: readonly ((socket: Socket) => void)[] = [
  () => {},
  (socket) => void socket.write('GET / HTTP/1.1\r\nHost: local'),
  (socket) => {
    const drip = setInterval(() => socket.write('a'), 1000);
    socket.write('GET / HTTP/1.1\r\nX: ');
    socket.once('close', () => clearInterval(drip));
  },
  (socket) => {
    // Enough answers to fill what the system keeps for a connection, of which a byte a second is taken.
    socket.pause();
    socket.write(feed.repeat(100));
    const sip = setInterval(() => socket.read(1), 1000);
    socket.once('close', () => clearInterval(sip));
  },
  (socket) => {
    socket.write(feed);
    socket.once('data', () => socket.destroy());
  },
];
for (const kind of kinds) for (let index = 0; index < bad; index++) badClient(kind);

process.on('message', (message) => {
  if (message === 'restart') polling.restart();
  if (message !== 'end') return;
  goesOn = false;
  for (const socket of open) socket.destroy();
  void polling.result().then((result) => process.send?.(result, () => process.exit(0)));
});
