import { millisecondsOf } from './child.ts';
import { quantile } from './statistics.ts';

const ROUNDS = 60;

/** The share of starts that count as undisturbed: other work on the machine only ever makes a start slower. */
const UNDISTURBED = 0.1;

/** Loads a bundle as Lambda does and answers one request after the other. The process fails if nothing is said. */
const ANSWER = `const { handler } = require(process.argv[1]);
  process.argv.slice(2).reduce(
    (before, request) => before
      .then(() => handler(JSON.parse(request), { awsRequestId: 'bench' }))
      .then(({ response }) => { if (response.outputSpeech === undefined) process.exitCode = 1; }),
    Promise.resolve(),
  )`;

/** Milliseconds of a process that loads a bundle, answers these requests and ends. */
export const coldStart = (bundle: string, ...requests: readonly string[]): number =>
  millisecondsOf(['-e', ANSWER, bundle, ...requests]);

/** The time of those starts that nothing else disturbed. */
export const undisturbed = (milliseconds: readonly number[]): number => quantile(milliseconds, UNDISTURBED);

export interface ColdStarts {
  readonly bareMilliseconds: number;
  readonly helloMilliseconds: number;
  readonly coachMilliseconds: number;
  /** With the first thing somebody says answered as well: what a launch leaves for later is loaded by then. */
  readonly bothMilliseconds: number;
  readonly toBare: number;
  readonly toHello: number;
}

/**
 * Time from the start of a process to its end, with the first launch answered in between, and as ratios to the others.
 * They take turns, so that all have the same chances of a quiet moment, and the quickest tenth of each is compared.
 */
export const coldStarts = (coach: string, hello: string, launch: string, said: string): ColdStarts => {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: millisecondsOf(['-e', '0']),
    hello: coldStart(hello, launch),
    coach: coldStart(coach, launch),
    both: coldStart(coach, launch, said),
  }));
  const quick = (who: 'bare' | 'hello' | 'coach' | 'both'): number => undisturbed(rounds.map((round) => round[who]));
  return {
    bareMilliseconds: quick('bare'),
    helloMilliseconds: quick('hello'),
    coachMilliseconds: quick('coach'),
    bothMilliseconds: quick('both'),
    toBare: quick('coach') / quick('bare'),
    toHello: quick('coach') / quick('hello'),
  };
};
