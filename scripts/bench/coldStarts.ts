import { millisecondsOf } from './child.ts';
import { quantile } from './statistics.ts';

const ROUNDS = 60;

/** The share of starts that count as undisturbed: other work on the machine only ever makes a start slower. */
const UNDISTURBED = 0.1;

/** Loads a bundle as Lambda does and answers one request. The process fails if nothing is said. */
const ANSWER_ONCE = `require(process.argv[1]).handler(JSON.parse(process.argv[2]), { awsRequestId: 'bench' })
  .then(({ response }) => { process.exitCode = response.outputSpeech === undefined ? 1 : 0; })`;

/** Milliseconds of a process that loads a bundle, answers a launch and ends. */
export const coldStart = (bundle: string, launch: string): number =>
  millisecondsOf(['-e', ANSWER_ONCE, bundle, launch]);

/** The time of those starts that nothing else disturbed. */
export const undisturbed = (milliseconds: readonly number[]): number => quantile(milliseconds, UNDISTURBED);

export interface ColdStarts {
  readonly bareMilliseconds: number;
  readonly helloMilliseconds: number;
  readonly coachMilliseconds: number;
  readonly toBare: number;
  readonly toHello: number;
}

/**
 * Time from the start of a process to its end, with the first launch answered in between, and as ratios to the others.
 * The three take turns, so that all have the same chances of a quiet moment, and the quickest tenth of each is compared.
 */
export const coldStarts = (coach: string, hello: string, launch: string): ColdStarts => {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: millisecondsOf(['-e', '0']),
    hello: coldStart(hello, launch),
    coach: coldStart(coach, launch),
  }));
  const quick = (who: 'bare' | 'hello' | 'coach'): number => undisturbed(rounds.map((round) => round[who]));
  return {
    bareMilliseconds: quick('bare'),
    helloMilliseconds: quick('hello'),
    coachMilliseconds: quick('coach'),
    toBare: quick('coach') / quick('bare'),
    toHello: quick('coach') / quick('hello'),
  };
};
