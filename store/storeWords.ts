import type { Locale } from '../lambda/src/words/locale.ts';

/** What the page of one country's store says in its own way; the rest is the same in all five. */
export interface StoreWords {
  /** Whom to see, after "your doctor or". */
  readonly therapist: string;
  /** What warms a back. */
  readonly warmth: string;
  /** The number to call, after "your local emergency number". */
  readonly emergency: string;
  /** What people there search for besides. */
  readonly keywords: readonly string[];
  /** Said of the health service of the place, or empty. */
  readonly note: string;
}

export const STORE_WORDS = {
  'en-US': {
    therapist: 'a physical therapist',
    warmth: 'heating pad',
    emergency: '911 in the United States',
    keywords: ['physical therapy', 'charley horse'],
    note: '',
  },
  'en-CA': {
    therapist: 'a physiotherapist',
    warmth: 'heating pad',
    emergency: '911 in Canada',
    keywords: ['physiotherapy', 'charley horse'],
    note: '',
  },
  'en-GB': {
    therapist: 'a physio',
    warmth: 'heat pack or hot-water bottle',
    emergency: '999 in the UK',
    keywords: ['physio', 'physiotherapy', 'bad back'],
    note: ' In the UK, NHS 111 helps when it is urgent and no emergency.',
  },
  'en-AU': {
    therapist: 'a physio',
    warmth: 'heat pack or wheat bag',
    emergency: '000 in Australia, 111 in New Zealand',
    keywords: ['physio', 'physiotherapy', 'bad back'],
    note: '',
  },
  'en-IN': {
    therapist: 'a physiotherapist',
    warmth: 'hot-water bag',
    emergency: '112 in India',
    keywords: ['physiotherapy', 'catch in the back'],
    note: '',
  },
} as const satisfies Record<Locale, StoreWords>;
