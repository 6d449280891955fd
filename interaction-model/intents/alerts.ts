import type { IntentGroup } from '../source.ts';

/** Alexa's timers and reminders, being done, and being forgotten. */
export const ALERTS = {
  DoneIntent: {
    samples: [
      "(done|i'm done|all done|that's done|okay done|it's done|i've done it|i've done that|done that|done it|finished|i'm finished|i've finished|that one's done|done with that|yep done|yes done|yeah done|did it|i did it|i did that|completed)",
    ],
  },
  SetTimerIntent: {
    samples: [
      '[yes|yeah|okay|please] set (the|a|that|my) timer [now|please|for it|for the ice]',
      '(can|could) you set (the|a) timer [please]',
      '(start|make) a timer [please]',
      '(yes|okay) (a timer|the timer|timer please|timer|set it|set it please)',
      '(set it|set it please|timer please|a timer please|with a timer|with the timer|use a timer|use the timer)',
      "(i want|i'd like|give me) a timer [please]",
      'put a timer on [it|please]',
    ],
  },
  PauseTimerIntent: {
    samples: ['(pause|hold|halt|freeze) (the|my|that|this) timer [please|now|for a moment|for a minute]'],
  },
  ResumeTimerIntent: {
    samples: [
      '(resume|continue|unpause|carry on with|go on with) (the|my|that) timer [please|now]',
      "(it's|the ice is|the pack is|the heat is) back on",
    ],
  },
  CancelTimerIntent: {
    samples: [
      '(cancel|stop|delete|end|remove|turn off|switch off|clear) (the|my|that|this) timer [please|now]',
      '(cancel|stop|delete) (all my|my|the) timers',
      '(get rid of|forget) (the|my) (timer|timers)',
      "(i don't need|no need for) (the|a|that) timer [any more|anymore|now]",
    ],
  },
  OffEarlyIntent: {
    samples: [
      "(i'm|i am) done (early|with the ice|with the heat|with the ice early|with the ice pack|with the cold|icing)",
      "(i took|i've taken|i have taken|i just took) (it|the ice|the pack|the ice pack|the heat|the heat pad|the peas) off [already|now|early]",
      '(the pack|the peas|it) (is off now|is already off|came off|has come off)',
      "(it's|it is) off",
      "(i'm|i am) finished with (the ice|the heat|the ice pack|the pack|the cold)",
      '(finished|done) early',
      "(i'm|i am) finished early",
    ],
  },
  RemindIntent: {
    slots: { time: { type: 'AMAZON.TIME' }, date: { type: 'AMAZON.DATE' }, duration: { type: 'AMAZON.DURATION' } },
    samples: [
      '(set|make|create|add|give me|i want|can i have|could i have) (a|the) reminder [please|for later]',
      '[can you|could you|please|yes] remind me (later|about it later|to come back|to do this|to do it|to do this again|again|again later)',
      '[a] reminder (please|for later)',
      '[can you|could you|please] remind me [again] (in|after) {duration}',
      '[can you|could you|please] remind me [again] at {time}',
      '[can you|could you|please] remind me [again] [on] {date}',
      '[can you|could you|please] remind me [again] [on] {date} at {time}',
      'set (a|the) reminder (for|at) {time}',
      'set a reminder (for|on) {date}',
      'set a reminder (for|on) {date} at {time}',
      'set a reminder in {duration}',
      'no at {time}',
    ],
  },
  WeeklyReminderIntent: {
    slots: { time: { type: 'AMAZON.TIME' } },
    samples: [
      '[can you|please] remind me (every week|each week|weekly|three times a week|twice a week|two or three times a week|three days a week|a few times a week|regularly)',
      'remind me (every week|three times a week|twice a week) at {time}',
      '(set|make) a (weekly|regular) reminder',
      'set a weekly reminder (for|at) {time}',
      '(weekly|regular) (reminder|reminders) [please]',
      'remind me to (do my exercises|do the exercises|exercise|strengthen|get stronger)',
    ],
  },
  MoveReminderIntent: {
    slots: { time: { type: 'AMAZON.TIME' } },
    samples: [
      '(change|move|shift|put|set) (the|my|that) reminder to {time}',
      '(change|move|shift) (the|my|that) reminder [please|time]',
      '(another|a different) time for (the|my) reminder',
      '(make it|make that|better at|rather at) {time}',
    ],
  },
  CancelReminderIntent: {
    samples: [
      '(cancel|stop|delete|remove|turn off) (the|my|that|all|all my|the weekly|my weekly) (reminder|reminders) [please]',
      "(don't|do not|stop) (remind|reminding) me [any more|anymore|please|again]",
      "(i don't want|no more) [any|the|your] (reminder|reminders) [please|any more|anymore]",
      'get rid of (the|my) (reminder|reminders)',
    ],
  },
  ForgetIntent: {
    samples: [
      '(forget|delete|erase|remove|wipe|clear) (me|everything about me|all about me|all you know about me|everything you know about me|what you know about me)',
      '(delete|erase|remove|clear|forget) [all] my (data|information|info|record|records|history|details|answers|stuff|personal data)',
      '(forget|delete|erase) (what i said|what i told you|about me)',
      '(delete|erase|wipe) everything [you have|you keep|you kept|you stored] [on me|about me]',
      'forget who i am',
      'forget that i was here',
      "(don't|do not) (keep|store|remember) (anything about me|my data|my information)",
    ],
  },
} as const satisfies IntentGroup;
