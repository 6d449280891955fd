import type { Echo } from './echo.ts';
import type { Exchange } from './exchange.ts';

/** Seconds from the beginning of the last reply to the beginning of what is played now. Less than nothing where Alexa
 * asked for a permission before that reply: then her question is played first. */
export const secondsEarlier = (
  echo: Pick<Echo, 'now' | 'soundBegan' | 'soundEnds'>,
  { seconds }: Pick<Exchange, 'seconds'>,
): number => {
  const began = echo.soundBegan().getTime();
  const before = seconds - (echo.soundEnds().getTime() - began) / 1000;
  return (echo.now().getTime() - began) / 1000 - Math.max(0, before);
};
