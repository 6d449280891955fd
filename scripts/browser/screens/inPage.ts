import type { FromScreen, ToScreen } from '../../../simulator/web/page/screen/messages.ts';
import { measure } from './measure.ts';
import type { Painted } from './measured.ts';

type Order = ToScreen & { kind: 'render' };

let told: FromScreen[] = [];
addEventListener('message', ({ data }) => told.push(data as FromScreen));

const isDone = ({ generation }: Order): boolean =>
  told.some((one) => one.kind === 'warned' || (one.kind === 'drawn' && one.generation === generation));

/** Asks the screen's page for a picture, waits until it is drawn, and measures it. One that is not drawn after so many
 * milliseconds never will be. */
const paint = async (order: Order, patience: number): Promise<Painted> => {
  told = [];
  postMessage(order);
  const until = performance.now() + patience;
  while (!isDone(order) && performance.now() < until) await new Promise((resolve) => requestAnimationFrame(resolve));
  const warned = told.flatMap((one) => (one.kind === 'warned' ? [one.text] : []));
  const warnings = isDone(order) ? [...new Set(warned)] : [...warned, 'it was never drawn'];
  const isDrawn = document.querySelector('#view > *') !== null;
  return { warnings, measured: isDrawn ? measure(order.screen) : undefined };
};

/** What the easel calls in the screen's page. */
const inPage = { paint };

declare global {
  // oxlint-disable-next-line no-var
  var easel: typeof inPage;
}

globalThis.easel = inPage;
