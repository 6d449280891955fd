import type { Patterns } from '../source.ts';

/** Ways of asking for an emergency number, given the ways it is read out ("nine one one"). */
export const askingFor = (...readings: readonly string[]): Patterns =>
  readings.map(
    (reading) =>
      `(|call |dial |ring |phone |get |please call |can you call |could you call |call me |i need |i need to call |i want to call |should i call |just call |someone call |alexa call )${reading}`,
  );
