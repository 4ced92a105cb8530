import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** A short name for the state of a corpus folder: it changes with any byte of any file in it, and with nothing else. */
export const corpusVersionOf = (dir: string): string => {
  const hash = createHash('sha256');
  for (const file of filesOf(dir)) {
    const content = readFileSync(file);
    hash.update(`${file.slice(dir.length).replaceAll('\\', '/')}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex').slice(0, 12);
};
