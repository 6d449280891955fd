import type { SignId } from './rules.ts';
import type { Concept } from './lexicon.ts';
import { NEGATIONS } from './scope.ts';
import type { Token } from './vocabulary.ts';

/** What is excluded when this is said to be fine. */
const FINE_MEANS: Partial<Record<Concept, readonly SignId[]>> = {
  CHEST: ['chest_pain'],
  BREATH: ['breathless'],
  HEART: ['poor_circulation', 'palpitations'],
  LEG: ['leg_weakness', 'swollen_leg'],
  IMMUNE: ['weak_immunity'],
  ARM: ['arm_numb'],
  ARMS: ['both_arms'],
  BELLY: ['belly_pain'],
  PEE: ['cannot_pee', 'lost_control'],
  POO: ['lost_control'],
  FACE: ['face_or_speech'],
  SPEECH: ['face_or_speech'],
  WALK: ['unsteady'],
  SKIN: ['broken_skin', 'numb_skin', 'hot_skin', 'rash'],
  BONE: ['weak_bones'],
  FEVER: ['fever'],
  WEIGHT: ['weight_loss'],
  SADDLE: ['saddle_numb'],
  CIRCULATION: ['poor_circulation'],
};

const LINKING = new Set(
  `is feel look seem all are still do work both just can i and or my it that in with feels looks seems works working
  feeling system always everything as cool`.split(/\s+/u),
);

/** "Perfectly", "absolutely". */
const stresses = (word: string): boolean => word.endsWith('ly') && !['hardly', 'barely', 'only'].includes(word);

/** "My hand grips fine." */
const isWorking = ({ keys }: Token): boolean => keys.includes('USE') || keys.includes('GRIP');

export interface Fine {
  readonly signs: readonly SignId[];
  /** The words that were said to be fine. */
  readonly places: readonly number[];
}

export const NOTHING_FINE: Fine = { signs: [], places: [] };

/** What is said to be fine, or to work: "my legs are fine", "nothing wrong with my heart", "I can feel my arms". */
export const fineIn = (tokens: readonly Token[]): Fine => {
  const signs = new Set<SignId>();
  const places: number[] = [];
  const mark = (from: number, step: 1 | -1): void => {
    for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) < 7; at += step) {
      const token = tokens[at];
      if (token === undefined) return;
      const excluded = token.keys.flatMap((key) => FINE_MEANS[key as Concept] ?? []);
      if (excluded.length === 0 && !LINKING.has(token.word) && !isWorking(token) && !stresses(token.word)) return;
      if (excluded.length > 0) places.push(at);
      for (const sign of excluded) signs.add(sign);
    }
  };
  for (const [at, { keys, word }] of tokens.entries()) {
    const denied = [1, 2].some((back) => NEGATIONS.has(tokens[at - back]?.word ?? ''));
    if (keys.includes('FINE') && !denied) {
      mark(at - 1, -1);
      if (word.endsWith('with') || word.endsWith('in')) mark(at + 1, 1);
    }
    const next = tokens[at + 1]?.keys ?? [];
    if (word === 'can' && (next.includes('USE') || next.includes('FEEL')) && !denied) mark(at + 2, 1);
  }
  return { signs: [...signs], places };
};
