import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, FaultPlan } from './faults.ts';
import { bodyOf, fetchOnce, without } from './http.ts';
import { isJson, parsed, type Json } from './json.ts';
import type { Call, Traffic } from './traffic.ts';

const methodOf = (path: string): string => {
  const [, method] = /^\/api\/([\w.]+)/.exec(path) ?? [];
  if (method) return method;
  if (path.startsWith('/_hooks/response/')) return 'response_url';
  return path.startsWith('/upload/') ? 'upload' : path;
};

const formValue = (value: string): unknown => (/^[[{]/.test(value) ? (parsed(value) ?? value) : value);

const argsOf = (body: Buffer, type: string): Json => {
  if (type.includes('json')) {
    const json = parsed(body.toString());
    return isJson(json) ? json : {};
  }
  if (!type.includes('urlencoded')) return {};
  return Object.fromEntries(
    Array.from(new URLSearchParams(body.toString()), ([name, value]) => [name, formValue(value)]),
  );
};

type Instead = { status: number; headers: Record<string, string>; body: string };

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** What the app is answered with instead of being heard; undefined where the fault lies elsewhere. */
const instead = (fault: Fault): Instead | undefined => {
  switch (fault.kind) {
    case '429':
      return {
        status: 429,
        headers: { ...JSON_HEADERS, 'retry-after': String(fault.retryAfter) },
        body: '{"ok":false,"error":"ratelimited"}',
      };
    case '500':
      return { status: 500, headers: { 'content-type': 'text/plain' }, body: 'Internal Server Error' };
    case 'ok_false':
      return { status: 200, headers: JSON_HEADERS, body: JSON.stringify({ ok: false, error: fault.error }) };
    case 'expired':
      return { status: 404, headers: JSON_HEADERS, body: '{"ok":false,"error":"expired_url"}' };
    case 'hang':
    case 'drop_after':
      return undefined;
  }
};

type Between = { plan: FaultPlan; traffic: Traffic; standInUrl: () => string; proxyUrl: () => string };

/** Passes the app's calls on to the stand-in, or lets them meet their fault. */
export const passCalls =
  ({ plan, traffic, standInUrl, proxyUrl }: Between) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '/';
    const body = await bodyOf(request);
    const method = methodOf(path);
    const fault = plan.takeFault(method);
    const args = argsOf(body, request.headers['content-type'] ?? '');
    const call: Call = { method, path, args, at: performance.now(), fault: fault?.kind, status: undefined };
    traffic.addCall(call);

    const answer = (status: number, headers: object, text: Buffer | string): void => {
      call.status = status;
      response.writeHead(status, { ...headers });
      response.end(text);
    };

    if (fault?.kind === 'hang') return;
    const other = fault && instead(fault);
    if (other) {
      answer(other.status, other.headers, other.body);
      return;
    }

    const reply = await fetchOnce(standInUrl() + path, {
      method: request.method ?? 'GET',
      headers: without(request.headers, 'host', 'connection'),
      body,
    });
    if (fault?.kind === 'drop_after') {
      request.socket.destroy();
      return;
    }
    const isJsonText = (reply.headers['content-type'] ?? '').includes('json');
    answer(
      reply.status,
      without(reply.headers, 'content-length', 'transfer-encoding', 'connection'),
      isJsonText ? reply.body.toString().replaceAll(hostOf(standInUrl()), hostOf(proxyUrl())) : reply.body,
    );
  };

/** Addresses are rewritten by host, for they stand there with `http:` and with `ws:`. */
const hostOf = (url: string): string => new URL(url).host;
