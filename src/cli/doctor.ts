import { Command } from 'commander';
import { examine } from '../slack/settings/doctor.ts';
import { findingLine } from '../slack/settings/doctor-finding.ts';
import { loadEnvFile } from './env-file.ts';
import { openVerified, run } from './run.ts';

const command = new Command('doctor')
  .description('Check what the Slack app needs: settings, corpus, tokens, scopes, data folder, public address.')
  .option('--corpus <dir>', 'check another corpus folder')
  .action(async ({ corpus }: { corpus?: string }) => {
    loadEnvFile();
    const findings = await examine(process.env, () => {
      const { reports } = openVerified(corpus).corpus;
      return `${reports.length} reports, no faults.`;
    });
    process.stdout.write(findings.map((finding) => `${findingLine(finding)}\n`).join(''));
    if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
  });

await run(command);
