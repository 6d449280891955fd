import { browserVoice, voicesFor } from './browserVoice.ts';
import type { Voice } from './voice.ts';

const SILENT = 'none';

/** Lets somebody choose one of the browser's voices, or none. Browsers tell of their voices late, and again. */
export const createVoicePicker = (select: HTMLSelectElement, locale: string) => {
  const show = (): void => {
    const chosen = select.value;
    const voices = voicesFor(locale);
    select.replaceChildren(
      ...voices.map(
        ({ name, voiceURI, localService }) => new Option(localService ? name : `${name} (network)`, voiceURI),
      ),
      new Option(voices.length > 0 ? 'No voice, only words' : 'This browser has none', SILENT),
    );
    if ([...select.options].some(({ value }) => value === chosen && chosen !== SILENT)) select.value = chosen;
  };
  let isChosen = false;
  select.addEventListener('change', () => {
    isChosen = true;
  });
  show();
  if ('speechSynthesis' in globalThis) {
    speechSynthesis.addEventListener('voiceschanged', () => {
      if (!isChosen) show();
    });
  }
  let last: { readonly uri: string; readonly voice: Voice } | undefined;
  return {
    /** The same voice is the same object, so that what is known of it is kept. */
    voice: (): Voice | undefined => {
      const uri = select.value;
      const found = voicesFor(locale).find(({ voiceURI }) => voiceURI === uri);
      if (!found) return undefined;
      if (last?.uri !== uri) last = { uri, voice: browserVoice(found) };
      return last.voice;
    },
  };
};
