import { handler } from '../../src/index.ts';
import { withScreen } from '../../../simulator/device.ts';
import { createEcho, type Echo } from '../../../simulator/echo.ts';
import type { Exchange } from '../../../simulator/exchange.ts';
import { screenOf, type ScreenId } from '../../../simulator/screens.ts';
import { AMERICAN, NOW } from './desk.ts';

/** An Echo with a screen on the desk. */
export const onScreen = (screen: ScreenId): Echo =>
  createEcho({ handler, ...AMERICAN, now: NOW, device: withScreen(screenOf(screen)) });

interface Rendered {
  readonly token: string;
  readonly document: {
    readonly onMount?: readonly {
      readonly commands: readonly { readonly delay?: number; readonly arguments?: readonly string[] }[];
    }[];
  };
  readonly datasources: {
    readonly coach: { readonly buttons: readonly { readonly id: string; readonly label: string }[] };
  };
}

/** The documents that a reply put on the screen. */
export const drawnIn = ({ directives }: Exchange): readonly Rendered[] =>
  directives.flatMap((one) =>
    one.type === 'Alexa.Presentation.APL.RenderDocument' ? [one as unknown as Rendered] : [],
  );

export const shownIn = (exchange: Exchange): Rendered => {
  const [document] = drawnIn(exchange);
  if (document === undefined) throw new Error('nothing was drawn');
  return document;
};

/** Touches a button of what a reply put on the screen. */
export const touch = (echo: Echo, { token }: Pick<Rendered, 'token'>, id: unknown, after?: number): Promise<Exchange> =>
  echo.screenEvent(
    { token, arguments: [id], source: { type: 'TouchWrapper', handler: 'Press' }, components: {} },
    after === undefined ? {} : { after },
  );

/** Seconds by which the reply's first sound comes after the document, on the simulated Echo. */
const SOUND_AFTER_DOCUMENT = 0.5;

/** Lets a document stand until its own clock has run out, and sends what it sends then. */
export const letItPlay = (echo: Echo, exchange: Exchange): Promise<Exchange> => {
  const { token, document } = shownIn(exchange);
  const commands = document.onMount?.[0]?.commands ?? [];
  const milliseconds = commands.reduce((sum, { delay = 0 }) => sum + delay, 0);
  const sent = commands.find((command) => command.arguments !== undefined)?.arguments ?? [];
  return touch(echo, { token }, sent[0], milliseconds / 1000 - SOUND_AFTER_DOCUMENT);
};
