import { CHECKS } from './dryRun.ts';

/** The others take longer; `npm run test:deploy` runs all of them, on mistakes too. */
const QUICK = CHECKS.filter(({ id }) => !['models', 'template', 'phrases', 'replies'].includes(id));

it.each(QUICK.map((check) => [check.promise, check] as const))('%s', async (_promise, check) => {
  const faults = await check.faults();
  expect(faults.filter(({ waits }) => waits !== true)).toEqual([]);
});
