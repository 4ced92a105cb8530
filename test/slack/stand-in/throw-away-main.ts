import { startThrowAway } from './throw-away-app.ts';

const { PORT, SLACK_API_URL = '', SLACK_APP_TOKEN } = process.env;
const app = await startThrowAway(SLACK_APP_TOKEN ? 'socket' : 'http', SLACK_API_URL, Number(PORT));
process.once('SIGTERM', () => void app.stop().then(() => process.exit(0)));
