import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** The form of a sealed text: version, nonce, tag, what is sealed. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** Encrypts a text with a key of 32 bytes. It can be opened under the same name only, so files cannot be swapped. */
export const seal = (text: string, key: Buffer, name: string): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
};

/** The text that was sealed; nothing where the key, the name or a single bit is another. */
export const unseal = (bytes: Buffer, key: Buffer, name: string): string | undefined => {
  const [nonceAt, tagAt, sealedAt] = [1, 1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES];
  if (bytes[0] !== VERSION || bytes.length < sealedAt) return undefined;
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(nonceAt, tagAt), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(name))
      .setAuthTag(bytes.subarray(tagAt, sealedAt));
    return Buffer.concat([decipher.update(bytes.subarray(sealedAt)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
};
