import type { RemedyId } from './remedies.ts';

/** Cold and heat lie on the skin and have to come off again. */
export const isOnSkin = (remedy: RemedyId): remedy is 'ice' | 'heat' => remedy === 'ice' || remedy === 'heat';
