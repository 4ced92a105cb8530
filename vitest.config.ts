import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests share no state, so the corpus is opened once for a worker and not once for each file.
    isolate: false,
    pool: 'threads',
    // Many tests wait for a process of their own: as many workers as cores, not one less.
    maxWorkers: '100%',
  },
});
