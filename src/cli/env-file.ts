import { existsSync } from 'node:fs';

/** Reads `.env` of the working folder into the environment, if there is one. What is set already stays as it is. */
export const loadEnvFile = (): void => {
  if (existsSync('.env')) process.loadEnvFile('.env');
};
