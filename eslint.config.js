import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const MIDDLE = ['intents/**', 'src/question/**', 'src/answer/**', 'src/reply/**', 'src/search/**', 'src/ask.ts'];

export default defineConfig(
  globalIgnores(['node_modules/', 'dist/', 'coverage/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  { languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.js'] } } } },
);
