import { connect } from 'node:net';

/**
 * Makes `count` requests on `connections` keep-alive connections of 127.0.0.1, one at a time on each. `request` gives
 * the head of one, by how many are left. An answer has a Content-Length, or is chunked, or has no body.
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
      let chunked = false;
      let last = '';
      socket.on('error', reject);
      socket.on('data', (data) => {
        if (missing === 0 && !chunked) {
          const end = data.indexOf('\r\n\r\n');
          const head = data.toString('latin1', 0, end);
          chunked = /^transfer-encoding: chunked/im.test(head);
          missing = end + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
        }
        if (chunked) {
          // Only one answer is under way, so what ends with the empty chunk has ended.
          last = (last + data.toString('latin1', Math.max(0, data.length - 7))).slice(-7);
          if (last !== '\r\n0\r\n\r\n') return;
          [chunked, missing] = [false, 0];
        } else missing -= data.length;
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
