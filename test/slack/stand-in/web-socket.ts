import { randomBytes } from 'node:crypto';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { encodeFrame, frameReader, TEXT } from './frames.ts';
import { without } from './http.ts';

const PING = 9;
const PONG = 10;

/** Asks a server to speak WebSocket. Compression is not asked for, so that frames can be read. */
export const upgrade = (
  url: string,
  headers: IncomingHttpHeaders = {},
): Promise<{ response: IncomingMessage; socket: Duplex; early: Buffer }> => {
  const asked = request(url.replace(/^ws/, 'http'), {
    headers: {
      'sec-websocket-key': randomBytes(16).toString('base64'),
      'sec-websocket-version': '13',
      ...without(headers, 'sec-websocket-extensions'),
      connection: 'Upgrade',
      upgrade: 'websocket',
      host: new URL(url).host,
    },
  });
  return new Promise((resolve, reject) => {
    asked.on('upgrade', (response, socket, early) => resolve({ response, socket, early }));
    asked.on('response', ({ statusCode }) =>
      reject(new Error(`${url} answered ${statusCode} instead of a WebSocket.`)),
    );
    asked.on('error', reject);
    asked.end();
  });
};

export type TextSocket = { send: (text: string) => void; close: () => void };

/** A WebSocket that sends and takes texts. */
export const connectTexts = async (url: string, onText: (text: string) => void): Promise<TextSocket> => {
  const { socket, early } = await upgrade(url);
  const read = frameReader(({ opcode, payload }) => {
    if (opcode === TEXT) onText(payload.toString());
    else if (opcode === PING) socket.write(encodeFrame({ opcode: PONG, payload }, true));
  });
  socket.on('data', read);
  socket.on('error', () => socket.destroy());
  read(early);
  return {
    send: (text) => void socket.write(encodeFrame({ opcode: TEXT, payload: Buffer.from(text) }, true)),
    close: () => void socket.destroy(),
  };
};
