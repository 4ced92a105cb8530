import { createServer } from 'node:http';
import { Command } from 'commander';
import { ChapterError } from '../errors.ts';
import type { Library } from '../library.ts';
import { readConfig, type SlackConfig } from '../slack/settings/config.ts';
import { type Web, corpusVersionOf, createWeb } from '../web/web.ts';
import { loadEnvFile } from './env-file.ts';
import { openVerified, OWN_CORPUS, run } from './run.ts';

/** Where the pages are without settings. */
const PORT = 3000;

type Place = { port: number; publicUrl?: string | undefined; dataDir: string };

const pagesOf = (library: Library, { port, publicUrl, dataDir }: Place): Web =>
  createWeb(library, {
    publicUrl: publicUrl ?? `http://localhost:${port}`,
    now: Date.now,
    dataDir,
    corpusVersion: corpusVersionOf(OWN_CORPUS),
    // A public address with TLS is a proxy's: only then is its word on who asks believed.
    isBehindProxy: publicUrl?.startsWith('https:') ?? false,
    onFailure: (error, reference) => process.stderr.write(`${reference} ${String(error)}\n`),
  });

const portFrom = (env: NodeJS.ProcessEnv): number => {
  const port = Number(env.PORT || PORT);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new ChapterError({
    code: 'start.port',
    where: 'PORT',
    found: `is "${env.PORT ?? ''}", which is no port.`,
    fix: 'Give a whole number from 1 to 65535, or leave it out for 3000.',
  });
};

/** Listens on this machine alone; who wants readers elsewhere puts a proxy in front. */
const serve = async (web: Web, port: number): Promise<void> => {
  await web.warm();
  const server = createServer(web.handle);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new ChapterError({
          code: 'start.port',
          where: `port ${port}`,
          found: `cannot be listened on (${error.code ?? error.message}).`,
          fix: 'Close what uses it, or name another: PORT=3001 npm start.',
        }),
      ),
    );
    server.listen(port, 'localhost', resolve);
  });
  process.stdout.write(
    `Chapter & Verse is at http://localhost:${port}\nCtrl+C ends it. For a conversation in the terminal: npm run chat\n`,
  );
};

const runSlack = async (config: SlackConfig): Promise<void> => {
  const [{ createSlackApp }, { createLog }] = await Promise.all([
    import('../slack/app.ts'),
    import('../slack/running/log.ts'),
  ]);
  const library = openVerified();
  const log = createLog(config);
  const { handle, warm } = pagesOf(library, config);
  const exit = (code: number): void => process.exit(code);
  const app = createSlackApp({ config, library, log, now: Date.now, pages: handle, exit });
  const stop = (signal: string): void => {
    log.info({ signal }, 'Stopping.');
    void app.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'The app did not stop cleanly.');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Slack's socket client can lose a rejection while it reconnects; what started the app starts it again.
  process.on('unhandledRejection', (error) => {
    log.fatal({ error }, 'A failure that nothing handled. The program ends.');
    process.exit(1);
  });
  await warm();
  await app.start();
};

/** With Slack's settings: the Slack app, the pages beside it. Without them: the pages. */
const start = async (): Promise<void> => {
  loadEnvFile();
  const config = readConfig(process.env);
  if (config) return runSlack(config);
  const port = portFrom(process.env);
  const dataDir = process.env.DATA_DIR || './data';
  await serve(pagesOf(openVerified(), { port, publicUrl: process.env.PUBLIC_URL, dataDir }), port);
};

await run(
  new Command('start')
    .description('Serve the pages to ask and to read, and the Slack app with its settings.')
    .action(start),
);
