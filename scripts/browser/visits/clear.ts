import type { Guest } from './guest.ts';

/** Answers of somebody without a warning sign, up to the plan. */
const ALL_CLEAR = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'three hours ago', 'no', 'from sitting at my desk'];

/** Opens the skill by its button. */
export const open = async ({ page, replies, reply }: Guest): Promise<void> => {
  const since = await replies();
  await page.getByRole('button', { name: /open spasm coach/u }).click();
  await reply(since);
};

/** Types everything that leads to the first timed step. */
export const toFirstStep = async (guest: Guest): Promise<void> => {
  await open(guest);
  for (const words of [...ALL_CLEAR, 'yes', 'ready']) {
    // An answer to a question that was not heard is none.
    await guest.until('listening');
    await guest.type(words);
  }
};
