import type { interfaces, RequestEnvelope } from 'ask-sdk-model';
import type { Turn } from '../conversation/turn.ts';
import { cardOf, type Card } from '../screen/card.ts';
import type { Words } from '../words/wordsFor.ts';
import { tokenFor, viewportOf } from './screenRequest.ts';

/** What is seen of a turn besides what is heard. */
export interface Shown {
  readonly picture?: interfaces.alexa.presentation.apl.RenderDocumentDirective;
  readonly card?: Card;
}

interface Spoken {
  readonly words: Words;
  readonly locale: string;
  /** Seconds of speech before a coached timeline begins to sound. */
  readonly lead: number;
  /** When the reply is handed over, on Alexa's clock, in epoch milliseconds. */
  readonly at: number;
}

/**
 * Draws a turn where there is a screen. The room of the screens is entered only then: a speaker does not pay
 * for it. A picture that fails costs the picture; what is said must not wait for it.
 */
export const show = async (
  envelope: RequestEnvelope,
  turn: Turn,
  { words, locale, lead, at }: Spoken,
  failed: (error: unknown) => void,
): Promise<Shown> => {
  const viewport = viewportOf(envelope);
  const hasCard = turn.acts.some(({ act }) => act === 'plan' || act === 'safety_net');
  if (viewport === undefined && !hasCard) return {};
  try {
    const card = hasCard ? cardOf(turn.acts, words, locale) : undefined;
    if (viewport === undefined) return { ...(card && { card }) };
    const { draw } = await import('../screen/screens.ts');
    const picture = draw(turn, words, { viewport, locale, lead, token: tokenFor(envelope), now: at });
    return { picture, ...(card && { card }) };
  } catch (error) {
    failed(error);
    return {};
  }
};
