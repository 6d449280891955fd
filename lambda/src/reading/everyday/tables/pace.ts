/** How fast, how hard, how long and in how many words. */
export const PACE = {
  words: {
    FAST: 'fast, quick, rapid, rushed, hasty',
    FASTER:
      'faster, quicker, hurry, speed up, speed it up, speed that up, get on with it, move on with, get move on, wriggle on, move along, move it along, chop chop, drag, up pace, pick up pace, forever, age, too long, step on it, jaldi, too slow, so slow, snail',
    SLOWER:
      'slow down, slower, slowly, keep up, catch up, rush, steady, whoa, woah, take your time, race, longer between, longer gap, lower speed, lower pace, breathing space, lose my, not so fast',
    TOO_MUCH:
      'less, fewer, stop, quit, cut, skip, spare my, without, enough, too much, so much, too many, so many, no need, drop, save',
    COUNT: 'count, timing, number, timer, essential, gist',
    BRIEF:
      'shut up, get to point, brief, briefly, nutshell, cut to chase, i know how, know drill, know it already, concise, pipe down, short version, quick version, keep it short, keep it simple',
    FULL: 'more detail, full version, full instruction, full explanation, long version, longer version, longer instruction, longer explanation, talk my through, walk my through, step by step, in detail, in full, more instruction, explain properly, never do this before',
    GENTLE:
      'easy, easier, gentle, gentler, lighter, light, softer, soft, simpler, simple, kinder, milder, tone it down, dial it down, dial it back, beginner, less of, notch, half, baby version, scale it back, modify',
    HARD: 'hard, tough, strong, deep, far, intense, difficult, high, much, heavy, demanding, pressure, harsh, firm',
    REACH: 'reach, go, get, bend, stretch, lift, do, manage, hold, keep',
    SHORTER: `only get, only have, only got, quick, quickie, short, shorter, hurry, not long, not much time, rush, push for time, press for time, tight for time, tight on time, short on time, short of time, run late, out door,
      couple minute, couple of minute, few minute, no time, have to go, have to leave, have to is, need to leave, need to is, got to go, got to leave, got to is, do in, less time, express, late for`,
  },
  ways: {
    'pace:faster': 'FASTER, is/too/how+slow, can > go > FAST, go+FAST, START+FAST+END, more+FAST',
    'pace:slower': 'SLOWER, slow, more+time !one, too/so/is/bit/that/not > FAST, -FAST',
    'pace:brief': 'BRIEF, TOO_MUCH > TALK, TALK > TOO_MUCH, just/only > COUNT, -TALK',
    'pace:full': 'FULL',
    'pace:normal': 'normal/usual/regular/ordinary/standard > speed/pace',
    'pace:easier':
      "GENTLE, START/you+ease, you > kill/hurt, too/less > HARD, so/bit/that+HARD, -HARD, can't/not > REACH > that/it/this/so/my/far/low, can't+reach",
    'pace:shorter': 'SHORTER',
  },
} as const;
