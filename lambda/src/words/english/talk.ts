import type { Obstacle } from '../../routines/fit.ts';
import type { Stage } from '../../triage/stage.ts';
import type { RegionWords } from '../regions.ts';

/** How a remedy that is left out is explained: completes "We leave out …: ". */
export const obstacleWords = {
  cold_reaction: 'cold is not safe for you.',
  poor_circulation: 'with heart or circulation trouble, ask your doctor first.',
  numb_skin: 'it is not safe on skin that cannot feel.',
  broken_skin: 'it is not safe on broken skin.',
  swollen: 'not while it is swollen, hot or bruised.',
  sleepy: 'not while you are sleepy.',
  thinners_or_clot: 'deep pressure is not safe with blood thinners or a clot.',
  pregnancy: 'it is not for pregnancy. Tell your midwife about this pain.',
  unstable_neck: 'with dizziness or an unstable neck, a doctor should clear it first.',
  thin_bones: 'it is too much for thin bones.',
  hard_to_lie_down: 'getting down and up again must be easy.',
  still_sore: 'it can wait until the pain is mild at rest.',
  too_early: 'it is too early for that.',
  injury: 'in case it is a strain, deep pressure waits for two days.',
  doctor_first: 'that waits until a doctor has had a look.',
  needs_rest: 'the skin needs two hours without it first.',
  to_be_safe: 'to be safe.',
  too_late_for_cold: 'after three days warmth works better.',
} as const satisfies Record<Obstacle | 'to_be_safe', string>;

export const stageWords = {
  unknown: "As we don't know how long, cold is the safe choice.",
  cold: 'It is early, so cold comes first.',
  grey: 'Between two and three days, cold is still the safe choice. If it is calm and you want warmth, say heat.',
  warm: 'It has been over three days, so we use warmth.',
} as const satisfies Record<Stage | 'unknown', string>;

export const talkWords = ({ emergency, urgent, crisis, doctor, note }: RegionWords) => ({
  welcomeBack: "Welcome back. I'm still not a doctor, and I can't call for help.",
  somebodyElse: "If you're somebody else, say start over.",
  stoppedAt: (name: string) => `We stopped at ${name}.`,
  recheck: "I'm not a doctor, and I can't call for help. Let's start the check again.",
  mustAsk: 'The safety questions come first.',
  restOfCheck: 'A few questions before the next one.',
  noted: (what: string) => `Okay, ${what}.`,
  notThat: (what: string) => `Okay, no ${what}.`,
  noneOfThose: 'Okay, none of that.',
  andRest: (signs: string) => `And ${signs}?`,
  iKnow: 'I know it hurts. This is quick.',
  takeTime: 'Take your time.',
  hearFirst: 'Hear the question first.',
  missed: ["I didn't catch that.", 'That one got past me too.'] as const,
  restDone: (done: string, left: string) => `${done} minutes done, ${left} to go.`,

  emergency: `Call ${emergency} now, on a phone, or have someone call for you.`,
  emergencyWhy: 'This could be serious, and it needs checking right away.',
  emergencyCare: "I can't call for you. Keep still, and don't drive yourself.",
  urgent: `Please get medical help today, right away. Call ${urgent}.`,
  urgentCare: `If your legs get weak, your chest hurts, breathing gets hard, or you have bladder or bowel trouble, call ${emergency}.`,
  urgentStop: "I won't coach exercises today.",
  unclear: `I can't understand you well enough to say this is safe. Please call ${urgent}. For chest pain, trouble breathing, or weakness, call ${emergency}.`,
  doctor: `This is not an emergency from what you told me. But see a ${doctor} in the next few days.`,
  doctorTime: {
    long_but_better: 'It is easing, but after more than a week it is worth a check.',
    too_long: 'Pain for over a week needs a check.',
    not_better: 'Pain that gets worse after three days needs a check.',
    unknown_onset: 'When you cannot say how long it has been, have it checked.',
  },
  comfortOnly: 'Until then I can help with gentle comfort.',
  heardClear: (cause: string) => `You told me of no warning signs, and that it came from ${cause}.`,
  heardNoCause: 'You told me of no warning signs.',
  selfCare: "That doesn't sound like an emergency. I can't examine you, so tell me at once if anything changes.",
  note,
  crisis: `Please call ${crisis} now, or ${emergency} if you may act on it. You matter, and you don't have to be alone with this. Tell somebody near you.`,
  hurtBySomeone: 'Nobody should hurt you. If you are not safe now, leave the room and call for help.',
  youTold: (what: string) => `You told me about ${what}.`,
  youSaid: (what: string) => `You said yes to ${what}.`,
  safetyNetNow: `Call ${emergency} for chest pain, trouble breathing, weak legs, or bladder or bowel trouble.`,
  safetyNetLater:
    'See a doctor today for fever, weight loss, or a numb arm. And this week, if it is still strong after seven days.',
  stopLine: 'Stop if you get sharp pain, tingling, dizziness, chest pain or trouble breathing, and tell me.',
  anyTime: 'Say Alexa, pause, at any time.',

  needs: (things: string) => `You'll need ${things}.`,
  planIs: (names: string) => `The plan: ${names}.`,
  leftOut: (name: string, why: string) => `We leave out ${name}: ${why}`,
  quietWait: 'Take your time. When you are set, say: Alexa, ready.',
  moveToOther: 'Move the ball to the other side, beside your spine, not on it.',
  begin: 'Here we go.',
  again: 'Once more from the start of this one.',
  backTo: (name: string) => `Back to ${name}.`,
  nextIs: (name: string) => `Next is ${name}.`,
  carryOn: 'Carry on.',
  repOf: (n: string, of: string) => `${n} of ${of}.`,
  timeLeft: (left: string) => `${left} left in this one.`,
  timeAndSide: (left: string) => `${left} left, then the other side.`,
  moreToGo: (more: string) => `${more} more to go.`,
  timeAndMore: (left: string, more: string) => `${left} left, then ${more} more.`,
  notRunning: 'Nothing is running right now.',
  pausedAt: (name: string, left: string) =>
    `Paused, in ${name}, with ${left} to go. Say Alexa, resume, when you want to go on.`,
  paused: (name: string) => `Paused, at ${name}. Say Alexa, resume, when you want to go on.`,
  waiting: "No rush. Say Alexa, I'm ready, when you are.",
  where: (name: string, rest: string) => `We're at ${name}.${rest}`,
  whereCheck: (left: string) => `We're in the safety check, with ${left} to go.`,
  whereNext: (names: string) => ` After that: ${names}.`,
  whereLast: ' It is the last one today.',
  skipped: (name: string) => `Okay, we skip ${name}.`,
  firstAlready: 'This is the first one.',
  pace: {
    slower: 'Okay, slower.',
    faster: 'Okay, a bit faster.',
    normal: 'Okay, normal pace.',
    shorter: 'Okay, I keep it short.',
    brief: 'Okay, just the timing.',
    full: 'Okay, with all the words.',
  },
  feel: {
    better: "Good. It's letting go.",
    gone: 'Good. Keep it moving, gently.',
    same: 'That is common. It often takes a day or two.',
    worse: 'Then rest.',
  },
  endFeel: {
    better: 'Good. Do the same again in a few hours, and move a little every half hour.',
    gone: 'Good. Keep moving, and come back for the strengthening in a few days.',
    same: 'That is common on the first days. Rest, move a little, and try again in two to three hours.',
    worse: 'Then leave the exercises for today. Rest in the position that hurts least.',
  },
  offWhileWaiting: 'Take it off while we wait.',
  stepAway: 'You may step away.',
  worseStop: 'Stop there, and let go.',
  leaveIt: (name: string) => `Then we leave ${name} for today.`,
  iceOver: 'Take it off now. Leave it off for at least two hours.',
  heatOver: 'Take the warmth off now. Leave it off for two hours.',
  someoneElse: `Stay with them and answer for them. If they can't breathe or can't be woken, call ${emergency} now.`,
  sourceOfCheck:
    'The questions follow published back pain warning signs, from the British health service and spine specialists. No clinician has signed off on this skill yet.',
  helpCheck: 'Answer yes, no, or not sure. If something else is wrong, just say it. You can ask why.',
  helpCoach: 'You can say ready, wait, pause, resume, next, repeat, slower, how long left, it hurts more, or stop.',
  helpChoose: 'You can say the name of an exercise, ask why it happened, ask about your desk, or say stop.',
  helpEmergency: `Is this an emergency? Then call ${emergency} now.`,
  bye: 'Take care, and move gently.',
  byeNotCleared: `We did not finish the check, so don't stretch yet. If it gets worse, call a doctor. For an emergency, call ${emergency}.`,
});

/** A question in its wordings: as first asked, in half the words, and as two choices. */
export interface OpenWords {
  readonly ask: string;
  readonly again: string;
  readonly choices: string;
}

/** The questions of the coaching that keep a conversation open; each ends in a question mark. */
export const openQuestions = {
  begin: (name: string): OpenWords => ({
    ask: `Shall we start with ${name}?`,
    again: `Shall I start ${name}? Yes or no?`,
    choices: `Say yes to start ${name}, or no for something else. Which is it?`,
  }),
  next: (name: string): OpenWords => ({
    ask: `Next is ${name}. Shall we go on?`,
    again: `Shall I start ${name}? Yes or no?`,
    choices: `Say yes to start ${name}, or no for something else. Which is it?`,
  }),
  gate: (ready: string): OpenWords => ({
    ask: `Take your time, then say ready. ${ready}`,
    again: ready,
    choices: 'Say ready to start, or skip to leave it out. Which is it?',
  }),
  spot: (question: string): OpenWords => ({
    ask: question,
    again: question,
    choices: 'Say fine to go on, or enough to end this one. Which is it?',
  }),
  skin: (question: string): OpenWords => ({
    ask: question,
    again: `If you can't tell, take it off now. ${question}`,
    choices: 'Say no to go on, or yes to take it off. Which is it?',
  }),
  resume: {
    ask: 'Shall we go on?',
    again: 'Say resume to go on, or stop. Shall we go on?',
    choices: 'Say resume, or stop. Which is it?',
  },
  easier: {
    ask: 'Do you want an easier version, the next exercise, or to stop?',
    again: 'Easier, next, or stop?',
    choices: 'Say easier, or say next. Which is it?',
  },
  feel: {
    ask: 'How does it feel now: better, the same, or worse?',
    again: 'Better, the same, or worse?',
    choices: 'Say better, or say the same. If it is worse, say worse. Which is it?',
  },
  choose: {
    ask: 'What would you like: another exercise, why it happened, or stop?',
    again: 'You can name an exercise, ask why it happened, or say stop. Which one?',
    choices: 'Say why, or say stop. Which is it?',
  },
  about: (signs: string) => ({
    ask: `Let me be sure. Is it ${signs}?`,
    again: `Is it ${signs}, yes or no?`,
    choices: `Yes, it may be ${signs}? Or no, surely not?`,
  }),
  referred: {
    ask: 'Shall I say that again?',
    again: 'Shall I say that again?',
    choices: 'Say yes to hear it again, or stop. Which is it?',
  },
} as const;
