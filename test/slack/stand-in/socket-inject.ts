import type { Sockets } from './relay.ts';
import type { Answer, Send } from './send.ts';

/** As long as Slack waits for an acknowledgement. */
const PATIENCE = 3000;

/** Sends to an app in Socket Mode, down the socket that it has open. */
export const socketSender =
  (sockets: Sockets): Send =>
  (kind, payload, { retry, signature = 'right', secondsOff = 0 } = {}) => {
    if (signature !== 'right' || secondsOff !== 0) throw new Error('Socket Mode has no signatures and no time stamps.');
    return new Promise<Answer>((resolve) => {
      const late = setTimeout(() => resolve({ acked: false, status: undefined, body: undefined }), PATIENCE);
      const more = retry ? { retry_attempt: retry.num, retry_reason: retry.reason } : {};
      sockets.send(kind, payload, more, (body) => {
        clearTimeout(late);
        // Bolt acknowledges with an empty object where there is nothing to say.
        const isEmpty = typeof body === 'object' && body !== null && Object.keys(body).length === 0;
        resolve({ acked: true, status: undefined, body: isEmpty ? undefined : body });
      });
    });
  };
