import type { Voice } from './voice.ts';

/** The voices of this browser for a locale: those that need no network first, and of these the locale's own. */
export const voicesFor = (locale: string): readonly SpeechSynthesisVoice[] => {
  if (!('speechSynthesis' in globalThis)) return [];
  const language = locale.slice(0, 2);
  const rank = ({ lang, localService }: SpeechSynthesisVoice): number =>
    (localService ? 0 : 2) + (lang.replace('_', '-') === locale ? 0 : 1);
  return speechSynthesis
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().startsWith(language))
    .toSorted((one, other) => rank(one) - rank(other));
};

/** One of this browser's voices. */
export const browserVoice =
  (voice: SpeechSynthesisVoice): Voice =>
  (text, rate, began, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve(false);
        return;
      }
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      let isOver = false;
      let sounded = false;
      const finish = (): void => {
        if (isOver) return;
        isOver = true;
        signal.removeEventListener('abort', cut);
        resolve(sounded);
      };
      const cut = (): void => {
        speechSynthesis.cancel();
        finish();
      };
      utterance.addEventListener('start', () => {
        if (isOver) return;
        sounded = true;
        began();
      });
      utterance.addEventListener('end', finish);
      utterance.addEventListener('error', finish);
      signal.addEventListener('abort', cut);
      speechSynthesis.speak(utterance);
    });
