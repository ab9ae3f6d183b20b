/**
 * The site behind, in a process of its own: a page of 30 KB at every path, and at those that it is told of, the text that
 * it is told. Says its port, then takes `[path, text]`.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const section = (number: number) =>
  `<section id="s${number}"><h2>What you will do</h2>\n<ul>${`<li class="task">Keep the light, and <a href="/en/about/${number}/">tell the boats</a>.</li>\n`.repeat(6)}</ul></section>\n`;
const page = `<!doctype html>\n<html lang="en"><head>\n<meta charset="utf-8"><title>Keeper of lanterns</title>\n<link rel="stylesheet" href="/a.css">\n</head>\n<body><main>${Array.from({ length: 56 }, (_, number) => section(number)).join('')}</main></body></html>\n`;

const forms = (type: string, text: string) => {
  const plain = Buffer.from(text);
  return { type, plain, gzip: gzipSync(plain) };
};
const pageForms = forms('text/html; charset=utf-8', page);
const others = new Map<string | undefined, typeof pageForms>();

const server = createServer((request, response) => {
  const { type, plain, gzip } = others.get(request.url) ?? pageForms;
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const bytes = packed ? gzip : plain;
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': bytes.length,
    ETag: `"v1-${bytes.length}"`,
    'Cache-Control': 'max-age=60',
    Vary: 'Accept-Encoding',
    ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(bytes);
});

process.on('message', ([path, text]: readonly [string, string]) => {
  others.set(path, forms('application/atom+xml; charset=utf-8', text));
  process.send?.('told');
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
