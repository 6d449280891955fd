import type { Exchange } from '../exchange.ts';
import { tellAlert } from './tellAlert.ts';

const request = ({ request: sent }: Exchange): string => {
  if (!sent) return 'nothing sent';
  const slots = Object.entries(sent.slots).map(
    ([name, { value, ids }]) => `${name}: ${value}${ids.length > 0 ? ` [${ids.join(', ')}]` : ''}`,
  );
  return [sent.intent ?? sent.type, sent.reason, ...slots].filter((part) => part !== undefined).join(', ');
};

/** An exchange for reading. */
export const readable = (exchange: Exchange): string =>
  [
    ...exchange.alerts.map((alert) => `  alert: ${alert.at} ${tellAlert(alert)}`),
    `you: ${exchange.heard || '(silence)'}   -> ${request(exchange)}`,
    exchange.speech && `Alexa: ${exchange.speech}   (${exchange.seconds} s)`,
    exchange.reprompt && `  after a silence: ${exchange.reprompt}`,
    exchange.card && `  card: ${JSON.stringify(exchange.card)}`,
    ...exchange.directives.map((directive) => `  directive: ${JSON.stringify(directive)}`),
    ...exchange.broken.map(({ rule, detail }) => `  broken: ${rule}: ${detail}`),
    exchange.open ? '  (listening)' : '  (the session is closed)',
  ]
    .filter(Boolean)
    .join('\n');
