import { randomBytes } from 'node:crypto';

/** A WebSocket frame (RFC 6455), its parts put together and its mask taken off. */
export type Frame = { opcode: number; payload: Buffer };

export const TEXT = 1;
export const CLOSE = 8;

const masked = (payload: Buffer, mask: Buffer): Buffer => {
  const out = Buffer.from(payload);
  for (let at = 0; at < out.length; at++) out[at] = out[at]! ^ mask[at % 4]!;
  return out;
};

const head = (opcode: number, length: number, mask: number): Buffer => {
  const first = 0x80 | opcode;
  if (length < 126) return Buffer.from([first, mask | length]);
  const long = Buffer.alloc(length < 65_536 ? 4 : 10);
  long[0] = first;
  long[1] = mask | (length < 65_536 ? 126 : 127);
  if (length < 65_536) long.writeUInt16BE(length, 2);
  else long.writeBigUInt64BE(BigInt(length), 2);
  return long;
};

/** The bytes of a frame. A client masks what it sends, a server does not. */
export const encodeFrame = ({ opcode, payload }: Frame, asClient: boolean): Buffer => {
  if (!asClient) return Buffer.concat([head(opcode, payload.length, 0), payload]);
  const mask = randomBytes(4);
  return Buffer.concat([head(opcode, payload.length, 0x80), mask, masked(payload, mask)]);
};

type Cut = Frame & { last: boolean; size: number };

const cutFirst = (bytes: Buffer): Cut | undefined => {
  if (bytes.length < 2) return undefined;
  const short = bytes[1]! & 0x7f;
  const lengthEnd = short === 126 ? 4 : short === 127 ? 10 : 2;
  const start = lengthEnd + (bytes[1]! & 0x80 ? 4 : 0);
  if (bytes.length < start) return undefined;
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
  const size = start + length;
  if (bytes.length < size) return undefined;
  const payload = bytes.subarray(start, size);
  const plain = start > lengthEnd ? masked(payload, bytes.subarray(lengthEnd, start)) : payload;
  return { opcode: bytes[0]! & 0x0f, payload: plain, last: (bytes[0]! & 0x80) !== 0, size };
};

/** Takes bytes as they come and hands on each whole frame. */
export const frameReader = (onFrame: (frame: Frame) => void): ((chunk: Buffer) => void) => {
  let rest = Buffer.alloc(0);
  let begun: Frame | undefined;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let cut = cutFirst(rest); cut; cut = cutFirst(rest)) {
      rest = rest.subarray(cut.size);
      // A frame of control (8 and up) may stand between the parts of a message.
      if (cut.opcode >= CLOSE) {
        onFrame(cut);
        continue;
      }
      begun = begun
        ? { opcode: begun.opcode, payload: Buffer.concat([begun.payload, cut.payload]) }
        : { opcode: cut.opcode, payload: cut.payload };
      if (!cut.last) continue;
      const whole = begun;
      begun = undefined;
      onFrame(whole);
    }
  };
};
