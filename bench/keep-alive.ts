import { connect } from 'node:net';

/**
 * Makes `count` requests on `connections` keep-alive connections of 127.0.0.1, one at a time on each. `request` gives
 * the head of one, by how many are left. Every answer must have a Content-Length or no body.
 */
export async function askOver(
  port: number,
  connections: number,
  count: number,
  request: (left: number) => string,
): Promise<void> {
  let left = count;
  const client = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', next);
      let missing = 0;
      socket.on('error', reject);
      socket.on('data', (data) => {
        if (missing === 0) {
          const end = data.indexOf('\r\n\r\n');
          const length = /content-length: (\d+)/i.exec(data.toString('latin1', 0, end))?.[1];
          missing = end + 4 + Number(length ?? 0);
        }
        missing -= data.length;
        if (missing > 0) return;
        missing = 0;
        next();
      });
      function next() {
        if (left-- > 0) socket.write(request(left));
        else socket.end(resolve);
      }
    });
  await Promise.all(Array.from({ length: connections }, client));
}
