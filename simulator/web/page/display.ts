import type { ScreenEvent } from '../../screenEvent.ts';
import type { Screen } from '../../screens.ts';
import type { Told } from '../wire.ts';
import { createGate } from './gate.ts';
import type { FromScreen, Theme, ToScreen } from './screen/messages.ts';
import type { Display } from './visit.ts';

type Directives = Told['exchange']['directives'];

export interface DisplayOptions {
  readonly frame: HTMLIFrameElement;
  readonly event: (event: ScreenEvent, byHand: boolean) => void;
  /** What the renderer complains of. */
  readonly warned: (text: string) => void;
}

/** The screen of an Echo, drawn in a frame of its own. */
export interface FramedDisplay extends Display {
  /** Sets the screen up; undefined where the device has none. */
  readonly setUp: (screen: Screen | undefined, theme: Theme) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly clear: () => void;
}

/** A screen that is not drawn by then, in milliseconds, does not hold up the voice. */
const DRAWN_WITHIN_MS = 4000;

export const createDisplay = ({ frame, event, warned }: DisplayOptions): FramedDisplay => {
  let screen: Screen | undefined;
  let theme: Theme = 'dark';
  let generation = 0;
  let seen: readonly unknown[] = [];
  const ready = createGate();
  let drawn = createGate();

  const tell = (message: ToScreen): void => frame.contentWindow?.postMessage(message, '*');

  const hear = (message: FromScreen): void => {
    switch (message.kind) {
      case 'ready':
        ready.open();
        return;
      case 'drawn':
        if (message.generation === generation) drawn.open();
        return;
      case 'seen':
        if (message.generation === generation) ({ seen } = { seen: message.components });
        return;
      case 'event':
        if (message.generation === generation) event(message.event, message.byHand);
        return;
      case 'warned':
        warned(message.text);
    }
  };

  addEventListener('message', ({ source, data }) => {
    if (source === frame.contentWindow) hear(data as FromScreen);
  });

  const clear = (): void => {
    generation += 1;
    seen = [];
    tell({ kind: 'clear' });
  };

  const render = async (directive: Directives[number] & { type: 'Alexa.Presentation.APL.RenderDocument' }) => {
    if (!screen) return;
    generation += 1;
    seen = [];
    await ready.opened;
    const { token = '', document, datasources = {} } = directive;
    const mine = createGate();
    drawn = mine;
    const late = setTimeout(mine.open, DRAWN_WITHIN_MS);
    tell({ kind: 'render', generation, token, document, datasources, screen, theme });
    await mine.opened;
    clearTimeout(late);
  };

  return {
    setUp: (wanted, wantedTheme) => {
      screen = wanted;
      theme = wantedTheme;
      clear();
    },
    setTheme: (wanted) => {
      theme = wanted;
      tell({ kind: 'theme', theme });
    },
    clear,
    show: async (directives) => {
      let isNew = false;
      for (const directive of directives) {
        if (directive.type !== 'Alexa.Presentation.APL.RenderDocument' || !screen) continue;
        await render(directive);
        isNew = true;
      }
      return isNew;
    },
    command: (directives) => {
      if (!screen) return;
      for (const directive of directives) {
        if (directive.type !== 'Alexa.Presentation.APL.ExecuteCommands') continue;
        tell({ kind: 'execute', generation, token: directive.token, commands: directive.commands });
      }
    },
    seen: () => seen,
    generation: () => generation,
  };
};
