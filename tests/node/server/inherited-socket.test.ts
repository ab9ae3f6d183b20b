import { expect, test } from 'vitest';
import { inheritedSocket } from '../../../src/node/server/inherited-socket.ts';

test.each([
  ['one socket for this process', { LISTEN_PID: '12', LISTEN_FDS: '1' }, 3],
  ['several: the first', { LISTEN_PID: '12', LISTEN_FDS: '2' }, 3],
  ['what was meant for the process that started this one', { LISTEN_PID: '11', LISTEN_FDS: '1' }, undefined],
  ['none', { LISTEN_PID: '12', LISTEN_FDS: '0' }, undefined],
  ['no number', { LISTEN_PID: '12', LISTEN_FDS: 'all' }, undefined],
  ['nothing said', {}, undefined],
])('%s', (_, environment, descriptor) => {
  expect(inheritedSocket(environment, 12)).toBe(descriptor);
});
