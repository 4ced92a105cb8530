import { request, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';

export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** The whole body of a request or a response. */
export const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** Headers without those that belong to one connection, or to what was changed. */
export const without = (headers: IncomingHttpHeaders, ...names: readonly string[]): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** One request on a connection of its own, so that a server that restarted meanwhile is not taken for dead. */
export const fetchOnce = async (
  url: string,
  { method = 'POST', headers = {}, body }: { method?: string; headers?: OutgoingHttpHeaders; body?: Buffer | string },
): Promise<Reply> => {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(url, { method, headers, agent: false }, resolve);
    asked.on('error', reject);
    asked.end(body);
  });
  return { status: response.statusCode ?? 0, headers: response.headers, body: await bodyOf(response) };
};
