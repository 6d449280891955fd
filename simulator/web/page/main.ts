import { SCREEN_IDS, screenOf, SCREENS } from '../../screens.ts';
import { createBell } from './bell.ts';
import { createChime } from './chime.ts';
import { PAGE_CLOCK } from './clock.ts';
import { createCountdown } from './countdown.ts';
import { createDeviceFrame } from './deviceFrame.ts';
import { createDisplay } from './display.ts';
import { findEars } from './ears.ts';
import { find } from './find.ts';
import { tellLastTurn } from './lastTurn.ts';
import { openLink } from './link.ts';
import { createPerformer } from './perform.ts';
import { PHASE_WORDS, type Phase } from './phase.ts';
import type { Theme } from './screen/messages.ts';
import { createTranscript } from './transcript.ts';
import { createVisit, type Face, type Visit } from './visit.ts';
import { createVoicePicker } from './voicePicker.ts';

const LOCALE = document.documentElement.dataset['locale'] ?? 'en-US';

/** Milliseconds that a screen stays after the session, before the clock comes back. */
const LINGER_MS = 15_000;

const stage = find('stage', HTMLElement);
const words = find('words', HTMLInputElement);
const note = find('note', HTMLElement);
const microphone = find('microphone', HTMLButtonElement);
const device = find('device', HTMLSelectElement);
const theme = find('theme', HTMLSelectElement);
const home = find('home', HTMLElement);
const byItself = find('by-itself', HTMLInputElement);
const hints = find('hints', HTMLElement);
const frame = find('screen', HTMLIFrameElement);

const transcript = createTranscript(find('transcript', HTMLElement));
const countdown = createCountdown(find('countdown', HTMLElement));
const picker = createVoicePicker(find('voice', HTMLSelectElement), LOCALE);
const performer = createPerformer(PAGE_CLOCK, picker.voice);
const chime = createChime();
const deviceFrame = createDeviceFrame(stage, find('show', HTMLElement), frame);
const ears = findEars(LOCALE);

let visit: Visit | undefined;
let echoId: string | null = null;
let invocationName = 'spasm coach';
let phase: Phase = 'resting';
/** The microphone has been used: from then on it opens by itself when it is the person's turn. */
let isSpokenTo = false;
let lingering: ReturnType<typeof setTimeout> | undefined;

const say = (text: string): void => void visit?.say(text);

/** Something that is told beside the conversation; a voice tells it too, after what it is saying. */
const tellAside = (text: string): void => {
  transcript.aside(text);
  void picker.voice()?.(text, 1, () => undefined, new AbortController().signal);
};

const bell = createBell({
  panel: find('ringing', HTMLElement),
  label: find('ringing-label', HTMLElement),
  chime,
  tell: tellAside,
});

const display = createDisplay({
  frame,
  event: (event, byHand) => void visit?.screenEvent(event, byHand),
  warned: (text) => {
    note.textContent = `The screen: ${text}`;
  },
});

const showHints = (sayable: readonly string[]): void => {
  const all = sayable.length > 0 ? sayable : [`open ${invocationName}`];
  hints.replaceChildren(
    ...all.map((text) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sayable.length > 0 ? text : `“Alexa, ${text}”`;
      button.classList.toggle('first', sayable.length === 0);
      button.addEventListener('click', () => say(text));
      return button;
    }),
  );
};

/** Listens to one utterance, and says it to Alexa. */
const listen = async (): Promise<void> => {
  if (!ears || microphone.getAttribute('aria-pressed') === 'true') return;
  const over = new AbortController();
  const stop = (): void => over.abort();
  microphone.setAttribute('aria-pressed', 'true');
  microphone.addEventListener('click', stop, { once: true });
  words.addEventListener('input', stop, { once: true });
  const heard = await ears.listen((partly) => {
    words.placeholder = partly;
  }, over.signal);
  words.placeholder = 'Type what you would say';
  microphone.removeEventListener('click', stop);
  words.removeEventListener('input', stop);
  microphone.setAttribute('aria-pressed', 'false');
  if (heard.kind === 'words') {
    say(heard.words);
    return;
  }
  if (heard.kind === 'failed') {
    note.textContent = heard.why;
    isSpokenTo = false;
  }
  if (words.value === '') await visit?.leaveFloor();
};

const showPhase = (next: Phase): void => {
  const isMyTurn = next === 'listening' && phase !== 'listening';
  phase = next;
  stage.dataset['phase'] = next;
  find('phase', HTMLElement).textContent = PHASE_WORDS[next];
  clearTimeout(lingering);
  if (next === 'resting') lingering = setTimeout(goHome, LINGER_MS);
  if (isMyTurn && isSpokenTo && byItself.checked) void listen();
};

const goHome = (): void => {
  display.clear();
  home.hidden = false;
};

const face: Face = {
  phase: showPhase,
  heard: (text) => transcript.you(text),
  replied: (told, began) => {
    stage.dataset['began'] = String(began);
    stage.dataset['turn'] = String(Number(stage.dataset['turn'] ?? 0) + 1);
    transcript.alexa();
    const { exchange } = told;
    if (exchange.directives.some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument')) home.hidden = true;
    if (exchange.card && 'title' in exchange.card) transcript.aside(`In the Alexa app: ${exchange.card.title}`);
    note.textContent = exchange.broken.map(({ rule, detail }) => `Rule broken: ${rule}, ${detail}`).join(' ');
    find('sent', HTMLElement).replaceChildren(
      ...tellLastTurn(told).flatMap(([term, text]) => {
        const dt = document.createElement('dt');
        const dd = document.createElement('dd');
        dt.textContent = term;
        dd.textContent = text;
        dd.classList.toggle('broken', term === 'Rule broken');
        return [dt, dd];
      }),
    );
  },
  segment: (segment, ends) => {
    transcript.segment(segment);
    if (segment.kind === 'pause') countdown.to(ends);
    else countdown.clear();
  },
  silent: (after) => {
    countdown.clear();
    if (after !== undefined) transcript.cut(after);
  },
  sayable: showHints,
  ring: (alert) => bell.ring(alert),
  announce: tellAside,
  failed: (error) => {
    note.textContent = error instanceof Error ? error.message : String(error);
  },
};

/** Puts an Echo on the desk, in place of the one that stands there. */
const putEcho = async (): Promise<void> => {
  const id = SCREEN_IDS.find((one) => one === device.value);
  const screen = id && screenOf(id);
  visit?.end();
  visit = undefined;
  bell.stop();
  countdown.clear();
  stage.dataset['device'] = id ?? 'speaker';
  find('theme-label', HTMLElement).hidden = !screen;
  deviceFrame.set(screen);
  display.setUp(screen, theme.value as Theme);
  home.hidden = false;
  const link = await openLink(id ?? null, echoId);
  echoId = link.id;
  ({ invocationName } = link);
  visit = createVisit({ link, clock: PAGE_CLOCK, performer, face, display });
  showPhase('resting');
  showHints([]);
};

const changeEcho = (): void => void putEcho().catch(face.failed);

const tellTime = (): void => {
  home.textContent = new Date().toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' });
};

device.append(
  new Option('Echo, a speaker', 'speaker'),
  ...SCREEN_IDS.map((id) => new Option(`${SCREENS[id].name}, a screen`, id)),
);
device.value = 'hubMedium';
device.addEventListener('change', changeEcho);
theme.value = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
theme.addEventListener('change', () => display.setTheme(theme.value as Theme));

words.addEventListener('input', () => {
  if (words.value.trim() !== '') visit?.takeFloor();
  else void visit?.leaveFloor();
});
words.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  words.value = '';
  void visit?.leaveFloor();
});
find('say', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  const text = words.value.trim();
  words.value = '';
  if (text !== '') say(text);
});
if (ears) {
  microphone.hidden = false;
  find('by-itself-label', HTMLElement).hidden = false;
  microphone.addEventListener('click', () => {
    if (microphone.getAttribute('aria-pressed') === 'true') return;
    isSpokenTo = true;
    visit?.takeFloor();
    void listen();
  });
}
find('stop-ringing', HTMLButtonElement).addEventListener('click', () => {
  bell.stop();
  words.focus();
  void visit?.stopRinging();
});
tellTime();
setInterval(tellTime, 10_000);
changeEcho();
