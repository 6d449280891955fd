/** The part of the browser's speech recognition that is used here; no type library describes it for every browser. */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  maxAlternatives: number;
  readonly start: () => void;
  readonly abort: () => void;
  readonly stop: () => void;
}

interface RecognitionResults extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

interface RecognitionFailure extends Event {
  readonly error: string;
}

type RecognitionMaker = new () => Recognition;

/** What came of listening. */
export type Heard =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly why: string };

/** A microphone with the browser's speech recognition behind it. */
export interface Ears {
  /** Listens for one utterance. `partly` is told what was understood so far. */
  readonly listen: (partly: (words: string) => void, signal: AbortSignal) => Promise<Heard>;
}

const FAILURES: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser was not allowed to use the microphone. You can type instead.',
  'service-not-allowed': 'This browser does not let the page recognize speech. You can type instead.',
  'audio-capture': 'There is no microphone here. You can type instead.',
  network: 'This browser needs a network to recognize speech. You can type instead.',
  'language-not-supported': 'This browser does not recognize this language. You can type instead.',
};

const makerOf = (scope: object): RecognitionMaker | undefined => {
  const found: unknown = Reflect.get(scope, 'SpeechRecognition') ?? Reflect.get(scope, 'webkitSpeechRecognition');
  return typeof found === 'function' ? (found as RecognitionMaker) : undefined;
};

/** The ears of this browser, where it has any. */
export const findEars = (locale: string): Ears | undefined => {
  const Maker = makerOf(globalThis);
  if (!Maker) return undefined;
  return {
    listen: (partly, signal) =>
      new Promise((resolve) => {
        const recognition = new Maker();
        recognition.lang = locale;
        recognition.interimResults = true;
        recognition.maxAlternatives = 1;
        let heard: Heard = { kind: 'nothing' };
        const abort = (): void => recognition.abort();
        recognition.addEventListener('result', (event) => {
          const results = Array.from((event as RecognitionResults).results);
          const words = results
            .map((result) => result[0]?.transcript ?? '')
            .join(' ')
            .trim();
          partly(words);
          if (results.every(({ isFinal }) => isFinal) && words !== '') heard = { kind: 'words', words };
        });
        recognition.addEventListener('error', (event) => {
          const why = FAILURES[(event as RecognitionFailure).error];
          if (why !== undefined) heard = { kind: 'failed', why };
        });
        recognition.addEventListener('end', () => {
          signal.removeEventListener('abort', abort);
          resolve(signal.aborted ? { kind: 'nothing' } : heard);
        });
        signal.addEventListener('abort', abort);
        try {
          recognition.start();
        } catch {
          resolve({ kind: 'failed', why: 'The microphone is busy. You can type instead.' });
        }
      }),
  };
};
