import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InputError } from '../errors.js';

/** What the server shows and where decisions go. */
export interface ReviewSite {
  /** The page as it stands now. */
  page(): string;
  /** Saves one line; resolves once it is on the disk. InputError where the line is no decision. */
  save(line: string): Promise<void>;
}

export interface RunningServer {
  /** Whole address with its token; nothing else is answered. */
  readonly address: string;
  close(): Promise<void>;
}

/** A decision holds two paragraphs; no tabled paragraph comes near this. */
const MOST_BYTES = 1024 * 1024;

/** Sent with every answer: nothing is kept, framed, sniffed or told to other sites. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

interface Answer {
  readonly status: number;
  readonly type: 'text/html' | 'text/plain';
  readonly body: string;
}

/**
 * Serves a report for review on this machine only: it listens on 127.0.0.1, answers only under the secret `token`, only
 * to its own host names, and takes decisions only from its own page. InputError where the port is taken.
 */
export async function serveReview(
  site: ReviewSite,
  { port, token }: { readonly port: number; readonly token: string },
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(site, token, request)
      .catch(failed)
      .then((found) => send(response, found, request.method === 'HEAD'));
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${portOf(server)}/${token}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(site: ReviewSite, token: string, request: IncomingMessage): Promise<Answer> {
  const { host = '', origin } = request.headers;
  const port = request.socket.localPort;
  if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(host))
    return sentence(403, 'This server answers only under its own address.');
  if (origin !== undefined && origin !== `http://${host}`)
    return sentence(403, 'This server takes nothing from other pages.');
  const [, given = '', path] = /^\/([^/?]*)\/([^/?]*)$/.exec(request.url ?? '') ?? [];
  if (path === undefined || !isSame(given, token))
    return sentence(403, 'The address is not complete; use the one that the command printed.');
  if (path === '' && (request.method === 'GET' || request.method === 'HEAD'))
    return { status: 200, type: 'text/html', body: site.page() };
  if (path === 'decisions' && request.method === 'POST') return await save(site, request);
  return sentence(404, 'There is nothing here.');
}

async function save(site: ReviewSite, request: IncomingMessage): Promise<Answer> {
  if (request.headers.origin === undefined)
    return sentence(403, 'Decisions are taken from the page of this server only.');
  if (request.headers['content-type'] !== 'application/json')
    return sentence(415, 'A decision is sent as application/json.');
  const line = await readBody(request);
  if (line === null) return sentence(413, 'This is too long for a decision.');
  await site.save(line);
  return sentence(200, 'Saved.');
}

/** The body as text; null where it is too long. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function failed(error: unknown): Answer {
  if (error instanceof InputError) return sentence(400, error.message);
  return sentence(500, `This could not be done: ${error instanceof Error ? error.message : error}`);
}

function sentence(status: number, text: string): Answer {
  return { status, type: 'text/plain', body: `${text}\n` };
}

function send(response: ServerResponse, { status, type, body }: Answer, isHead: boolean): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` });
  response.end(isHead ? undefined : body);
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new InputError(
          `port ${port} cannot be used (${cause.code}); choose another with --port, or leave it out.`,
          { cause },
        ),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
