/** Bytes of an AES-256 key. */
const KEY_BYTES = 32;

/** The 32 bytes that INSTALLATIONS_KEY writes as 64 hexadecimal digits or as base64; nothing for any other text. */
export const keyBytes = (text: string): Buffer | undefined => {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === KEY_BYTES ? bytes : undefined;
};
