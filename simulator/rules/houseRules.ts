import type { Rule } from './rule.ts';

/** Most bytes of session attributes: the house's own target, far below what would endanger the response's size. */
const MAX_STATE_BYTES = 1024;

/** What this project asks of itself beyond the platform; their ids begin with `house:`. */
export const HOUSE_RULES: readonly Rule[] = [
  {
    id: 'house:session-attributes',
    sentence: `Session attributes have at most ${MAX_STATE_BYTES} bytes.`,
    offences: ({ envelope }) => {
      const bytes = Buffer.byteLength(JSON.stringify(envelope.sessionAttributes ?? {}));
      return bytes > MAX_STATE_BYTES ? [`${bytes} bytes`] : [];
    },
  },
  {
    id: 'house:unfinished-text',
    sentence: 'Nothing that is said or shown is a value the programme forgot to fill in.',
    offences: ({ speech, reprompt, card }) =>
      [speech?.playOut.text, reprompt?.playOut.text, card && JSON.stringify(card)]
        .filter((text) => text !== undefined)
        .flatMap((text) => text.match(/\bundefined\b|\[object \w+\]|\bNaN\b|\$?\{\w*\}|&\w+;/g) ?? []),
  },
];
