import type { ScreenEvent } from '../../../screenEvent.ts';
import type { Screen } from '../../../screens.ts';

export type Theme = 'dark' | 'light';

/** What the page tells the screen. `generation` tells one document from the next. */
export type ToScreen =
  | {
      readonly kind: 'render';
      readonly generation: number;
      readonly token: string;
      readonly document: unknown;
      readonly datasources: Readonly<Record<string, unknown>>;
      readonly screen: Screen;
      readonly theme: Theme;
    }
  | {
      readonly kind: 'execute';
      readonly generation: number;
      readonly token: string;
      readonly commands: readonly unknown[];
    }
  | { readonly kind: 'theme'; readonly theme: Theme }
  | { readonly kind: 'clear' };

/** What the screen tells the page. */
export type FromScreen =
  | { readonly kind: 'ready' }
  | { readonly kind: 'drawn'; readonly generation: number }
  | { readonly kind: 'seen'; readonly generation: number; readonly components: readonly unknown[] }
  | {
      readonly kind: 'event';
      readonly generation: number;
      readonly event: ScreenEvent;
      readonly byHand: boolean;
    }
  | { readonly kind: 'warned'; readonly text: string };
