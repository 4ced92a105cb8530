/* eslint-disable no-restricted-imports -- The corpus is never written from here, only the folder for receipts. */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isReceiptId, type Receipt, receiptSchema } from './receipt.ts';

/** For the account that runs the program alone: questions may say more than figures do. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

export type Receipts = {
  /** Keeps a receipt; one that is kept already stays as it is, with its own date. */
  keep: (receipt: Receipt) => Promise<void>;
  /** undefined where none is kept under the id. */
  open: (id: string) => Promise<Receipt | undefined>;
};

/** Receipts as one small JSON file each, in a folder that is made with the first. */
export const createReceipts = (dataDir: string): Receipts => {
  const dir = join(dataDir, 'receipts');
  const fileOf = (id: string): string => join(dir, `${id}.json`);
  const open: Receipts['open'] = async (id) => {
    if (!isReceiptId(id)) return undefined;
    let text: string;
    try {
      text = await readFile(fileOf(id), 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
    return receiptSchema.parse(JSON.parse(text));
  };
  return {
    open,
    keep: async (receipt) => {
      if ((await open(receipt.id)) !== undefined) return;
      mkdirSync(dir, { recursive: true, mode: PRIVATE_FOLDER });
      await writeFileAtomic(fileOf(receipt.id), `${JSON.stringify(receipt, null, 2)}\n`, { mode: PRIVATE_FILE });
    },
  };
};
