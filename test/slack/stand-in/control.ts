import { fetchOnce } from './http.ts';
import { isJson, parsed, type Json } from './json.ts';

/** Asks something of the stand-in itself; it answers once the app has acknowledged what came of it. */
export type ControlApi = {
  get: (path: string) => Promise<Json>;
  post: (path: string, body: Json) => Promise<Json>;
};

/** @param url where the stand-in is, asked for at each call */
export const controlApi = (url: () => string): ControlApi => {
  const call = async (method: string, path: string, body: string): Promise<Json> => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const reply = await fetchOnce(`${url()}/_control/${path}`, { method, headers, body });
    const said = parsed(reply.body.toString());
    if (reply.status === 200 && isJson(said) && said.ok !== false) return said;
    throw new Error(`The stand-in refused ${path} ${body}: ${reply.status} ${reply.body.toString()}`);
  };
  return {
    get: (path) => call('GET', path, ''),
    post: (path, body) => call('POST', path, JSON.stringify(body)),
  };
};
