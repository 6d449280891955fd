/**
 * Whether the checks that take long are made in full, as CI makes them (`npm run test:thorough`). Without it they are the
 * same checks on a smaller part, so that `npm test` takes less than a minute.
 */
export const THOROUGH = process.env['THOROUGH'] !== undefined;
