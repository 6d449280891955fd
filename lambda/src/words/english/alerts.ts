import type { RemedyId } from '../../routines/remedies.ts';

/**
 * Everything about timers and reminders. What Alexa announces is heard, and shown, without the skill: it names no
 * symptom, and nothing that tells more than the skill's own name.
 */
export const alertWords = {
  announceCheck: 'Spasm Coach. Check your skin now. If in doubt, take it off.',
  announceEnd: 'Spasm Coach. Time is up. Take it off now, and leave it off for two hours.',
  reminder: 'Time for your Spasm Coach session.',

  set: 'Done. When it rings, take it off.',
  setWithChecks: (minutes: string) =>
    `Done. After ${minutes} minutes I tell you to check your skin. When it rings, take it off.`,
  left: (time: string) => `${time} left on your timer.`,
  waits: (time: string) => `Your timer is paused, with ${time} left.`,
  paused: (time: string) => `Paused, with ${time} left.`,
  going: (time: string) => `It runs again, with ${time} left.`,
  cancelled: 'The timer is cancelled.',
  none: 'No timer of mine is running.',
  runs: 'The timer goes on. To come back, say: Alexa, open spasm coach.',
  stays: 'The timer stays paused. To come back, say: Alexa, open spasm coach.',
  timersFor: 'I set timers for ice and heat, once they are on.',
  failed: 'No timer, then. I keep the time with you.',
  ownTimer: (time: string) => `For one of Alexa's own, say stop, then: Alexa, set a timer for ${time}.`,
  notAllowed: {
    timers: 'You can allow timers later, in the Alexa app.',
    reminders: 'You can allow reminders later, in the Alexa app.',
  },
  couldNot: {
    look: "I can't see the timer right now. If one is set, it rings when its time is up.",
    pause: "I couldn't pause it. It goes on.",
    resume: "I couldn't start it again. Say stop, then: Alexa, resume the timer.",
    cancel: "I couldn't cancel it. When it rings, say stop.",
  },

  inTime: (time: string) => `in ${time}`,
  at: (clock: string) => `at ${clock}`,
  tomorrow: (clock: string) => `tomorrow at ${clock}`,
  on: (day: string, clock: string) => `on ${day} at ${clock}`,
  weekly: (clock: string) => `every Monday, Wednesday and Friday at ${clock}`,
  reminderSet: (when: string) => `I'll remind you ${when}.`,
  reminderFailed: (when: string) => `I couldn't set it. Say stop, then: Alexa, remind me ${when}.`,
  tooLate: 'That would ring in the night.',
  later: 'Ask me for that at the end.',
  whichTime: 'Say for example: move my reminder to seven in the evening.',
  regular: 'Now strength helps most, two or three days a week. Regular beats hard.',
  remindersCancelled: 'Your reminders are cancelled.',
  noReminder: 'There is no reminder of mine.',
  remindersStay: "I can't reach your reminders. You can change them in the Alexa app.",

  forgotten: 'Done. All I kept about you is deleted.',
  notForgotten:
    "I couldn't delete all of it. Please try again later, or disable the skill in the Alexa app. What I keep goes by itself after thirty days.",
} as const;

/** Done beside cold or heat: nobody moves for it. */
export const restingWords: Partial<Record<RemedyId, readonly string[]>> = {
  breathing: ['Stay as you are.', 'Let your belly rise as you breathe in, and your shoulders drop as you breathe out.'],
  chin_tuck: [
    'Stay as you are, with your head supported.',
    'On my cue, press the back of your head very lightly down, and make a small double chin.',
  ],
};

/** The open questions about them; each ends in a question mark. */
export const alertQuestions = {
  timer: (time: string) => ({
    ask: `Shall I set a timer for ${time}?`,
    again: `Take it off after ${time} at the latest. Shall I set a timer, yes or no?`,
    choices: 'Say yes for a timer, or no and I keep the time. Which is it?',
  }),
  resting: {
    ask: 'Shall we breathe meanwhile, do chin tucks, or be quiet?',
    again: 'The timer goes on without me. To come back, say: Alexa, open spasm coach. Or shall we breathe now?',
    choices: 'Say breathe, or say quiet. Which is it?',
  },
  remind: (when: string) => ({
    ask: `Shall I remind you ${when}?`,
    again: `A reminder ${when}, yes or no?`,
    choices: 'Say yes for the reminder, or no. Which is it?',
  }),
  forget: {
    ask: 'Shall I delete all I keep about you, and cancel your reminders?',
    again: 'Shall I delete it all, yes or no?',
    choices: 'Say yes to delete it all, or no to keep it. Which is it?',
  },
} as const;
