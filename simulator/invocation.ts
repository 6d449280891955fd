/** Whom an utterance is meant for, and what for. */
export type Address =
  | { readonly kind: 'launch' }
  /** The skill was named together with a wish; `wordings` are what it may hear, likelier first. */
  | { readonly kind: 'one-shot'; readonly wordings: readonly string[] }
  | { readonly kind: 'exit' }
  /** No skill is named: for the one whose session is open. */
  | { readonly kind: 'words'; readonly words: string };

const WAKE_WORD = /^(?:hey\s+)?alexa\b[\s,.!:]*/i;
const CONNECTING = /^(?:to|for|that|and|about|if|whether)\s+/i;
const VERBS = 'open|launch|start|begin|load|run|use|play|resume|ask|tell|enter|go\\s+to|talk\\s+to|speak\\s+to';

/** How people name a skill. Source: Alexa's "Understand how users invoke custom skills", the phrases listed there. */
const readInvocation = (words: string, invocationName: string): Address | undefined => {
  const name = invocationName.trim().replace(/\s+/g, '\\s+');
  const said = words.replace(/^please\s+|\s+please$/gi, '');
  const named =
    new RegExp(`^(?:(?:${VERBS})\\s+)?${name}(?:[\\s,:]+(?<wish>.+))?$`, 'i').exec(said) ??
    new RegExp(`^(?<wish>.+?)\\s+(?:from|using|with|on|in)\\s+${name}$`, 'i').exec(said);
  if (!named) return undefined;
  const wish = named.groups?.['wish'];
  if (wish === undefined) return { kind: 'launch' };
  const bare = wish.replace(CONNECTING, '');
  return { kind: 'one-shot', wordings: bare === wish ? [wish] : [bare, wish] };
};

/** Reads who is spoken to. The wake word, said or not, is taken off. */
export const addressOf = (utterance: string, invocationName: string): Address => {
  const words = utterance.trim().replace(/\s+/g, ' ').replace(WAKE_WORD, '');
  const plain = words.replace(/[\s.!?,]+$/, '');
  if (/^(?:exit|quit)$/i.test(plain)) return { kind: 'exit' };
  return readInvocation(plain, invocationName) ?? { kind: 'words', words };
};
