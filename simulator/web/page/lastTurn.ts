import type { Told } from '../wire.ts';

const size = (value: unknown): string => `${(JSON.stringify(value).length / 1000).toFixed(1)} kB`;

const heardAs = ({ request }: Told['exchange']): string => {
  if (!request) return 'nothing was sent to the skill';
  const slots = Object.entries(request.slots).map(
    ([name, { value, ids }]) => `${name}: ${value}${ids.length > 0 ? ` [${ids.join(', ')}]` : ''}`,
  );
  return [request.intent ?? request.type, request.reason, ...slots].filter(Boolean).join(', ');
};

const cardText = (card: NonNullable<Told['exchange']['card']>): string => JSON.stringify(card, undefined, 1);

/** What an engineer asks about a turn: what was heard, what came back, which rules it broke. */
export const tellLastTurn = ({ exchange, afterwards }: Told): readonly (readonly [term: string, text: string])[] => [
  ['Request', heardAs(exchange)],
  ['Speech', exchange.ssml ?? (exchange.speech || 'none')],
  ['Lasts', `${exchange.seconds} s`],
  ['Reprompt', exchange.reprompt ?? 'none'],
  ...exchange.directives.map((directive) => ['Directive', `${directive.type}, ${size(directive)}`] as const),
  ...(exchange.card ? ([['Card', cardText(exchange.card)]] as const) : []),
  ['Afterwards', afterwards],
  ['Session state', size(exchange.state)],
  ...exchange.broken.map(({ rule, detail }) => ['Rule broken', `${rule}: ${detail}`] as const),
];
