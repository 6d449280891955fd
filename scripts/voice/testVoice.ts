/**
 * Renders everything that is coached with a real synthesizer and looks whether the promises are kept in the sound:
 * the length of every hold, the estimate of speaking time, the limits of a reply. Exits with 1 when one is not.
 *
 *   npm run test:voice
 *
 * Needs espeak-ng (Debian package `espeak-ng`); without it the script says so and exits with 2.
 */
import { availableParallelism } from 'node:os';
import { secondsBeforeBreak } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { estimatorTable, furthestOff, isGoodEstimate, measureSayings } from './checkEstimator.ts';
import { checkHolds, holdsTable, missedTable, type HoldsVerdict } from './checkHolds.ts';
import { measureReplies, repliesTable, tooMuch } from './checkReplies.ts';
import { createListener } from './listen.ts';
import { longestReplies, nameOf, resumedReplies, wholeReplies } from './replies.ts';
import { percent } from './report.ts';
import { sayings } from './sayings.ts';
import { synthesize } from './synthesize.ts';

/** The mistake that must be found out: every syllable estimated a quarter too long. */
const WRONG = 1.25;
const wrong = (text: string, rate: number): number => WRONG * secondsBeforeBreak(text, rate);

const FURTHEST_SHOWN = 15;

const canSpeak = async (): Promise<boolean> => {
  try {
    await synthesize('<speak>Hold.</speak>');
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return false;
    throw error;
  }
};

const summary = ({ rows, missed, worst, median }: HoldsVerdict): string =>
  `${rows.length} holds: median off ${percent(median)}, worst ${percent(worst)}, ${missed.length} missed`;

/** Says whether a promise was kept. */
const told = (promise: string, kept: boolean): boolean => {
  console.log(`${kept ? 'kept' : 'BROKEN'}: ${promise}\n`);
  return kept;
};

const main = async (): Promise<number> => {
  if (!(await canSpeak())) {
    console.error('espeak-ng is missing. On Debian: sudo apt-get install espeak-ng');
    return 2;
  }
  const listen = createListener();
  const atOnce = availableParallelism();
  const whole = wholeReplies();
  const replies = [...whole, ...resumedReplies()];

  const holds = await checkHolds(replies, listen, atOnce);
  console.log(holdsTable(holds));
  if (holds.missed.length > 0) console.log(`\n${missedTable(holds)}`);
  console.log(summary(holds));
  const promises = [told('every hold lasts what was promised, within 5 %, half of them within 2 %', holds.kept)];

  const measured = await measureReplies(whole, listen, atOnce);
  console.log(repliesTable(measured));
  const longest = await measureReplies(longestReplies(), listen, atOnce);
  const over = [...measured, ...longest].flatMap((reply) =>
    tooMuch(reply).map((what) => `${nameOf(reply.reply)}: ${what}`),
  );
  const most = Math.max(...longest.map(({ heard }) => heard));
  console.log(
    `${over.map((line) => `too much in ${line}\n`).join('')}longest with the whole instruction before it: ${most.toFixed(1)} s`,
  );
  promises.push(told('every reply is within what Alexa allows', over.length === 0));

  const estimates = await measureSayings(sayings(), listen, atOnce);
  console.log(estimatorTable(estimates));
  console.log(furthestOff(estimates, FURTHEST_SHOWN));
  promises.push(
    told('the estimate is within 5 % for half of all sentences, within 12 % for 95 of 100', isGoodEstimate(estimates)),
  );

  const deceived = await checkHolds([...wholeReplies(wrong), ...resumedReplies(wrong)], listen, atOnce);
  console.log(`with an estimate that is a quarter too long, ${summary(deceived)}`);
  promises.push(told('a wrong estimate is found out', !deceived.kept));

  return promises.every(Boolean) ? 0 : 1;
};

process.exitCode = await main();
