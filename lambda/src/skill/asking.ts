import type { Session } from '../conversation/session.ts';

/** The question about safety that is open, if one is: it must have been heard to be answered. */
const questionIn = ({ scene }: Session): string | undefined => {
  if (scene.at === 'check') return JSON.stringify([scene.question, scene.about]);
  if (scene.at === 'precaution') return scene.question;
  return scene.at === 'back' || scene.at === 'worse' ? scene.at : undefined;
};

/**
 * Notes when a safety question that was not open before is handed over, `at` epoch milliseconds on Alexa's clock, and after
 * how many seconds half of it is spoken. One that is only asked again has been heard.
 */
export const asking = (before: Session | undefined, next: Session, at: number, halfSpoken: () => number): Session => {
  const { asked: _asked, ...session } = next;
  const question = questionIn(session);
  return question === undefined || (before !== undefined && questionIn(before) === question)
    ? session
    : { ...session, asked: { at, heard: Math.round(halfSpoken() * 10) / 10 } };
};
