import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../../corpus/vocabulary', import.meta.url));

/** A file of a corpus's vocabulary; where the corpus has none of its own, the program's. */
export const vocabularyFile = (dir: string, name: string): string => {
  const own = join(dir, 'vocabulary', name);
  return existsSync(own) ? own : join(OWN, name);
};
