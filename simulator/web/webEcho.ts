import { LISTENING_SECONDS, SCREEN_SECONDS } from '../../lambda/src/platform/limits.ts';
import type { Echo } from '../echo.ts';
import type { Exchange } from '../exchange.ts';
import { sayable } from '../sayable.ts';
import { secondsEarlier } from '../secondsEarlier.ts';
import { soundOf } from '../soundOf.ts';
import type { Piece } from '../ssml/playOut.ts';
import type { Afterwards, Happening, Report, Told } from './wire.ts';

const PATIENCE: Readonly<Record<Afterwards, number | null>> = {
  listening: LISTENING_SECONDS,
  waiting: SCREEN_SECONDS,
  resting: null,
};

/** These leave what is being said alone, unless they led to something new. */
const QUIET: ReadonlySet<Happening['kind']> = new Set(['time', 'screen', 'stop-ringing']);

const wordsFor = ({ open }: Exchange, pieces: readonly Piece[]): readonly string[] | null => {
  if (!open) return [];
  return pieces.length === 0 ? null : sayable({ pieces });
};

/** An Echo that a page performs, in real time: the Echo's time follows the page's. Reports must follow one another. */
export interface WebEcho {
  readonly report: (report: Report) => Promise<Told>;
}

export const createWebEcho = (echo: Echo): WebEcho => {
  /** Seconds from the beginning of the Echo's last sound to where the page counts from. */
  let earlier = 0;

  const carryOut = (happening: Happening): Promise<Exchange> => {
    const timing = { after: Math.max(0, earlier + happening.after) };
    switch (happening.kind) {
      case 'said':
        return echo.say(happening.words, timing);
      case 'silence':
        return echo.silence();
      case 'time':
        return echo.wait(Math.max(0, timing.after - (echo.now().getTime() - echo.soundBegan().getTime()) / 1000));
      case 'cut':
        return echo.cut(timing);
      case 'screen':
        return echo.screenEvent(happening.event, timing);
      case 'stop-ringing':
        return echo.stopRinging(timing);
    }
  };

  const afterwards = (): Afterwards => {
    if (!echo.isOpen()) return 'resting';
    return echo.isListening() ? 'listening' : 'waiting';
  };

  return {
    report: async ({ happening, seen }) => {
      echo.see(seen);
      const exchange = await carryOut(happening);
      const goesOn = QUIET.has(happening.kind) && exchange.request === null && exchange.ssml === null;
      if (!goesOn) earlier = secondsEarlier(echo, exchange);
      const from = echo.soundBegan().getTime() / 1000 + earlier;
      const { pieces } = soundOf(exchange);
      const next = afterwards();
      return {
        exchange,
        goesOn,
        pieces,
        afterwards: next,
        patience: PATIENCE[next],
        due: echo.upcoming().map((alert) => ({ seconds: Date.parse(alert.at) / 1000 - from, alert })),
        sayable: wordsFor(exchange, pieces),
      };
    },
  };
};
