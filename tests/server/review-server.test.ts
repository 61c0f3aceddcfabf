import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors.js';
import { type RunningServer, serveReview } from '../../src/server/review-server.js';

const TOKEN = 'f'.repeat(32);
const saved: string[] = [];
let server: RunningServer;
let port: number;

beforeAll(async () => {
  const site = {
    page: () => '<!DOCTYPE html><title>a page</title>',
    save: async (line: string) => {
      if (line === 'no decision') throw new InputError('What was sent is no decision.');
      if (line === 'full disk') throw new Error('ENOSPC');
      saved.push(line);
    },
  };
  server = await serveReview(site, { port: 0, token: TOKEN });
  port = Number(new URL(server.address).port);
});

afterAll(async () => await server.close());

interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function ask({ method = 'GET', path = `/${TOKEN}/`, headers = {}, body = '' }: Ask) {
  return new Promise<{ status: number; body: string; headers: object }>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const own = () => ({ Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'application/json' });
const post = (more: Ask) =>
  ask({ method: 'POST', path: `/${TOKEN}/decisions`, headers: own(), ...more });

describe('The review server', () => {
  it('shows the page under its whole address, to be kept, framed and sniffed by nobody', async () => {
    const { status, body, headers } = await ask({});
    expect([status, body]).toEqual([200, '<!DOCTYPE html><title>a page</title>']);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "frame-ancestors 'none'",
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
  });

  it('saves a decision that its own page sends', async () => {
    expect((await post({ body: '{"id":"x"}' })).status).toBe(200);
    expect(saved).toEqual(['{"id":"x"}']);
  });

  it.each<[string, number, () => Ask]>([
    ['without the token', 403, () => ({ path: '/' })],
    ['with a wrong token', 403, () => ({ path: `/${'e'.repeat(32)}/` })],
    ['with half of the token', 403, () => ({ path: `/${TOKEN.slice(16)}/` })],
    ['under another host name', 403, () => ({ headers: { Host: `evil.example:${port}` } })],
    ['under another port', 403, () => ({ headers: { Host: '127.0.0.1:1' } })],
    ['from another origin', 403, () => ({ headers: { Origin: 'http://evil.example' } })],
    ['from a file or a sandbox', 403, () => ({ headers: { Origin: 'null' } })],
    ['for another path', 404, () => ({ path: `/${TOKEN}/comparison.json` })],
    ['for a path above', 403, () => ({ path: `/${TOKEN}/../../etc/passwd` })],
    ['with another method', 404, () => ({ method: 'DELETE' })],
  ])('refuses a request %s', async (_, status, wanted) => {
    expect((await ask(wanted())).status).toBe(status);
  });

  it.each<[string, number, Ask]>([
    ['without an origin', 403, { headers: { 'Content-Type': 'application/json' } }],
    ['as a form would send it', 415, { body: 'x' }],
    ['that is too long', 413, { body: 'x'.repeat(1024 * 1024 + 1) }],
    ['that is none', 400, { body: 'no decision' }],
    ['that cannot be written', 500, { body: 'full disk' }],
  ])('refuses a decision %s and saves nothing', async (kind, status, wanted) => {
    const before = saved.length;
    const headers =
      wanted.headers ?? (status === 415 ? { ...own(), 'Content-Type': 'text/plain' } : own());
    const answer = await post({ ...wanted, headers });
    expect([kind, answer.status, saved.length]).toEqual([kind, status, before]);
    expect(answer.body.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says in one sentence that a port is taken', async () => {
    const again = serveReview({ page: () => '', save: async () => {} }, { port, token: TOKEN });
    await expect(again).rejects.toThrow(
      `port ${port} cannot be used (EADDRINUSE); choose another with --port, or leave it out.`,
    );
    await expect(again).rejects.toThrow(InputError);
  });
});
