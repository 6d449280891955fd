/** What the fake browser's parts keep for the test. */
export interface Fakes {
  /** What the voice said, and when, by the page's clock. */
  readonly spoken: { readonly text: string; readonly at: number }[];
  /** Lets the microphone that is open hear something; false when none is. */
  hear: (words: string) => boolean;
}

declare global {
  // oxlint-disable-next-line no-var
  var fakes: Fakes;
}

/** How long the fake voice takes for a letter at rate 1, in milliseconds: a little slower than the Echo. */
const MS_A_LETTER = 75;

/** From being asked to the first sound, in milliseconds. */
const VOICE_STARTS_MS = 120;

class FakeUtterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

class FakeSynthesis extends EventTarget {
  #timers: ReturnType<typeof setTimeout>[] = [];
  getVoices(): readonly object[] {
    return [{ name: 'Fake', voiceURI: 'fake', lang: 'en-US', localService: true, default: true }];
  }
  speak(utterance: FakeUtterance): void {
    const starts = setTimeout(() => {
      fakes.spoken.push({ text: utterance.text, at: performance.now() });
      utterance.dispatchEvent(new Event('start'));
    }, VOICE_STARTS_MS);
    const length = (utterance.text.length * MS_A_LETTER) / utterance.rate;
    const ends = setTimeout(() => utterance.dispatchEvent(new Event('end')), VOICE_STARTS_MS + length);
    this.#timers.push(starts, ends);
  }
  cancel(): void {
    for (const timer of this.#timers.splice(0)) clearTimeout(timer);
  }
}

let open: FakeRecognition | undefined;

const setOpen = (recognition: FakeRecognition | undefined): void => {
  open = recognition;
};

class FakeRecognition extends EventTarget {
  lang = '';
  interimResults = false;
  maxAlternatives = 1;
  start(): void {
    setOpen(this);
  }
  stop(): void {
    this.abort();
  }
  abort(): void {
    if (open === this) setOpen(undefined);
    this.dispatchEvent(new Event('end'));
  }
}

globalThis.fakes = {
  spoken: [],
  hear: (words) => {
    const listening = open;
    if (!listening) return false;
    open = undefined;
    const result = Object.assign([{ transcript: words }], { isFinal: true });
    listening.dispatchEvent(Object.assign(new Event('result'), { results: [result] }));
    listening.dispatchEvent(new Event('end'));
    return true;
  },
};

for (const [name, value] of [
  ['speechSynthesis', new FakeSynthesis()],
  ['SpeechSynthesisUtterance', FakeUtterance],
  ['SpeechRecognition', FakeRecognition],
  ['webkitSpeechRecognition', FakeRecognition],
] as const) {
  Object.defineProperty(globalThis, name, { configurable: true, value });
}
