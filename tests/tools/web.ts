import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from './certificate.ts';

/** What one address answers with. */
export interface Reply {
  body: string | Buffer;
  /** MIME type; HTML in UTF-8 by default. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

export interface LoggedRequest {
  method: string;
  url: string;
  /** What the browser says about who asks: an extension's own address stands here. */
  origin?: string;
  referer?: string;
  destination?: string;
}

/**
 * The whole web, as far as a test browser is concerned: a proxy that answers every address itself with what a test put there, and
 * keeps a log of every request from any context, pages, workers and the browser's own alike. Nothing is ever passed on.
 */
export interface Web {
  /** Port of the proxy on 127.0.0.1. */
  port: number;
  /** Every request so far. */
  requests: LoggedRequest[];
  /** Answers an address (scheme, host and path; a query is compared only if one is given) with HTML text or a reply. */
  serve(url: string, reply: string | Reply): void;
  /** The same with a file's content. */
  serveFile(url: string, file: string): void;
  close(): Promise<void>;
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');
const withoutQuery = (url: string) => withoutHash(url).replace(/\?.*$/, '');

/** Starts the proxy on a free port. */
export async function startWeb(): Promise<Web> {
  const replies = new Map<string, Reply>();
  const requests: LoggedRequest[] = [];

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const url = /^https?:/.test(path) ? path : `${scheme}://${request.headers.host ?? ''}${path}`;
    const { origin, referer } = request.headers;
    const destination = request.headers['sec-fetch-dest'] as string | undefined;
    requests.push({
      method: request.method ?? '',
      url,
      ...(origin !== undefined && { origin }),
      ...(referer !== undefined && { referer }),
      ...(destination !== undefined && { destination }),
    });
    request.resume();
    const reply = replies.get(url) ?? replies.get(withoutQuery(url));
    response.writeHead(reply ? (reply.status ?? 200) : 404, {
      'content-type': reply?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...reply?.headers,
    });
    response.end(request.method === 'HEAD' ? undefined : (reply?.body ?? ''));
  };

  const secure = createSecureServer(selfSigned(['*', 'localhost']), answer('https'));
  const proxy: Server = createServer(answer('http'));
  proxy.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    secure.emit('connection', socket);
  });
  // A browser that is closed or killed drops its connections in the middle of a handshake.
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  proxy.on('clientError', (_error, socket) => socket.destroy());
  // A tunnel is no longer counted among the proxy's connections, and an open one would keep it from closing.
  const sockets = new Set<Socket>();
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  const serve = (url: string, reply: string | Reply) =>
    void replies.set(withoutHash(url), typeof reply === 'string' ? { body: reply } : reply);
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    serve,
    serveFile: (url, file) => serve(url, { body: readFileSync(file) }),
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
