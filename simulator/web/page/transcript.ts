import type { Segment } from './segments.ts';

/** Shorter silences are the punctuation of speech and not told, in seconds. */
const TOLD_PAUSE_SECONDS = 1;

/** What was said, with who said it. */
export interface Transcript {
  readonly you: (words: string) => void;
  /** Alexa begins a reply. */
  readonly alexa: () => void;
  readonly segment: (segment: Segment) => void;
  /** Something beside the talk: a card, a timer, a cut. */
  readonly aside: (text: string) => void;
  /** The reply was cut after so many seconds. */
  readonly cut: (seconds: number) => void;
}

const element = (tag: string, className: string, text = ''): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
};

export const createTranscript = (list: HTMLElement): Transcript => {
  let reply: HTMLElement | undefined;

  const add = (className: string, who: string): HTMLElement => {
    const item = element('div', className);
    if (who !== '') item.append(element('span', 'who', who));
    list.append(item);
    return item;
  };
  const follow = (): void => list.scrollTo({ top: list.scrollHeight });

  return {
    you: (words) => {
      add('you', 'You').append(words);
      follow();
    },
    alexa: () => {
      reply = undefined;
    },
    segment: (segment) => {
      if (segment.kind === 'pause' && segment.seconds < TOLD_PAUSE_SECONDS) return;
      reply ??= add('alexa', 'Alexa');
      const seconds = Math.round(segment.seconds);
      reply.append(segment.kind === 'speech' ? `${segment.text} ` : element('span', 'pause', `(${seconds} s) `));
      follow();
    },
    aside: (text) => {
      add('aside', '').append(text);
      follow();
    },
    cut: (seconds) => {
      reply ??= add('alexa', 'Alexa');
      reply.append(element('span', 'pause', `(cut after ${seconds.toFixed(1)} s)`));
      follow();
    },
  };
};
