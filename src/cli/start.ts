import { Command } from 'commander';
import { readConfig } from '../slack/settings/config.ts';
import { loadEnvFile } from './env-file.ts';
import { openVerified, run } from './run.ts';

/** With Slack's settings: the Slack app. Without them: a conversation in the terminal. */
const start = async (): Promise<void> => {
  loadEnvFile();
  const config = readConfig(process.env);
  if (config === undefined) {
    await import('./chat.ts');
    return;
  }
  const [{ createSlackApp }, { createLog }] = await Promise.all([
    import('../slack/app.ts'),
    import('../slack/running/log.ts'),
  ]);
  const log = createLog(config);
  const app = createSlackApp({
    config,
    library: openVerified(),
    log,
    now: Date.now,
    exit: (code) => process.exit(code),
  });
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
  await app.start();
};

await run(
  new Command('start')
    .description('Run the Slack app, or a conversation in the terminal.')
    .allowUnknownOption()
    .allowExcessArguments()
    .helpOption(false)
    .action(start),
);
