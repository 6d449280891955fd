import type { ui } from 'ask-sdk-model';
import { MAX_CARD_CHARACTERS, MAX_CARD_IMAGE_URL_CHARACTERS } from '../../lambda/src/platform/limits.ts';
import type { Rule } from './rule.ts';

const imageUrls = (card: ui.Card): readonly string[] => {
  if (card.type !== 'Standard') return [];
  return [card.image?.smallImageUrl, card.image?.largeImageUrl].filter((url) => url !== undefined);
};

const texts = (card: ui.Card): readonly string[] => {
  if (card.type === 'Simple') return [card.title ?? '', card.content ?? ''];
  if (card.type === 'Standard') return [card.title ?? '', card.text ?? '', ...imageUrls(card)];
  return [];
};

const kindOffences = (card: ui.Card): readonly string[] => {
  switch (card.type) {
    case 'Simple':
      return card.content ? [] : ['a Simple card needs content'];
    case 'Standard':
      return card.text ? [] : ['a Standard card needs text'];
    case 'AskForPermissionsConsent':
      return Array.isArray(card.permissions) && card.permissions.length > 0 ? [] : ['the card names no permission'];
    case 'LinkAccount':
      return [];
    default:
      return [`${JSON.stringify(card)} is no kind of card`];
  }
};

/** What the Alexa app shows. Source: Alexa's response JSON reference. */
export const CARD_RULES: readonly Rule[] = [
  {
    id: 'card-kind',
    sentence: 'A card is one of Alexa’s four kinds and has what its kind needs.',
    offences: ({ card }) => (card ? kindOffences(card) : []),
  },
  {
    id: 'card-characters',
    sentence: `The text of a card has at most ${MAX_CARD_CHARACTERS} characters, image addresses included.`,
    offences: ({ card }) => {
      const count = card && kindOffences(card).length === 0 ? texts(card).join('').length : 0;
      return count > MAX_CARD_CHARACTERS ? [`${count} characters`] : [];
    },
  },
  {
    id: 'card-images',
    sentence: `A card's images come over HTTPS from addresses of at most ${MAX_CARD_IMAGE_URL_CHARACTERS} characters.`,
    offences: ({ card }) =>
      (card ? imageUrls(card) : []).filter(
        (url) => !url.startsWith('https://') || url.length > MAX_CARD_IMAGE_URL_CHARACTERS,
      ),
  },
];
