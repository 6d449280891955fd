import { MODELS } from './support/models.ts';
import { readExactly, sayingsOf, type Reading } from './support/sayings.ts';

const SAYINGS = new Map<string, ReturnType<typeof sayingsOf>>(
  MODELS.map(([locale, model]) => [locale, sayingsOf(model)]),
);

const heard = (locale: string, utterance: string): readonly Reading[] =>
  readExactly(SAYINGS.get(locale) ?? [], utterance);

/** What was decided about words that could have meant something else. */
const DECIDED: readonly (readonly [utterance: string, intent: string, id: string])[] = [
  // A first answer taken back, and answers that take themselves back.
  ['no wait yes', 'AMAZON.YesIntent', ''],
  ['yes no i mean no', 'UnsureIntent', ''],
  ['yeah nah', 'UnsureIntent', ''],
  ['okay', 'ReadyIntent', ''],
  ['nothing', 'AMAZON.NoIntent', ''],
  ["i don't have any of those", 'AMAZON.NoIntent', ''],
  ['no just my back', 'AMAZON.NoIntent', ''],
  ['never mind', 'AMAZON.CancelIntent', ''],
  ['not really', 'UnsureIntent', ''],
  ["i don't think so", 'UnsureIntent', ''],
  ['i think so', 'SomewhatIntent', ''],
  ['a little', 'SomewhatIntent', ''],
  ['yes but only a bit', 'SomewhatIntent', ''],
  ['no well sometimes', 'SomewhatIntent', ''],
  ['it comes and goes', 'SomewhatIntent', ''],
  // Idioms of pain are more pain, never a sign.
  ['this is killing me', 'FeelIntent', 'worse'],
  ["i'm dying here", 'FeelIntent', 'worse'],
  ['stop it hurts', 'FeelIntent', 'worse'],
  ['my back hurts', 'FeelIntent', 'worse'],
  ["i can't move", 'FeelIntent', 'worse'],
  // "No" before a sentence is not a denial.
  ['no my chest hurts', 'NoButIntent', 'chest_pain'],
  ["no i can't breathe", 'NoButIntent', 'breathless'],
  ['no but i did wet myself', 'NoButIntent', 'lost_control'],
  ['no chest pain', 'DenyIntent', 'chest_pain'],
  ["i can't breathe", 'ReportIntent', 'breathless'],
  ['no feeling in my legs', 'ReportIntent', 'leg_weakness'],
  // Neighbours that mean different things.
  ['my arm is numb', 'ReportIntent', 'arm_numb'],
  ['both arms are numb', 'ReportIntent', 'both_arms'],
  ['the skin is numb there', 'ReportIntent', 'numb_skin'],
  ["i'm pregnant", 'ReportIntent', 'pregnant'],
  ['i might be pregnant', 'ReportIntent', 'pregnancy'],
  ["i'm on warfarin", 'ReportIntent', 'blood_thinners'],
  ['i had a blood clot', 'ReportIntent', 'thinners_or_clot'],
  ['brittle bones', 'ReportIntent', 'weak_bones'],
  ['fever and a stiff neck', 'ReportIntent', 'fever_and_danger'],
  ["i'm dizzy", 'ReportIntent', 'unstable_neck'],
  ['i feel faint', 'ReportIntent', 'faint_or_sick'],
  // Control of the session.
  ['hang on', 'WaitIntent', ''],
  ['pause', 'AMAZON.PauseIntent', ''],
  ["that's enough", 'AMAZON.StopIntent', ''],
  // Done with what, only the scene tells.
  ['done', 'DoneIntent', ''],
  ["i'm done early", 'OffEarlyIntent', ''],
  ['i took the ice off', 'OffEarlyIntent', ''],
  ['set a timer', 'SetTimerIntent', ''],
  ['pause the timer', 'PauseTimerIntent', ''],
  ['resume the timer', 'ResumeTimerIntent', ''],
  ['cancel the timer', 'CancelTimerIntent', ''],
  ['stop the timer', 'CancelTimerIntent', ''],
  ['how long left', 'TimeLeftIntent', ''],
  ['remind me later', 'RemindIntent', ''],
  ['remind me every week', 'WeeklyReminderIntent', ''],
  ['cancel my reminder', 'CancelReminderIntent', ''],
  // To be forgotten is no "forget it".
  ['forget me', 'ForgetIntent', ''],
  ['delete my data', 'ForgetIntent', ''],
  ['forget it', 'AMAZON.CancelIntent', ''],
  ['skip this one', 'AMAZON.NextIntent', ''],
  ['skip the ball', 'SkipRemedyIntent', 'ball'],
  ['no ball', 'LackIntent', 'ball'],
  ['a stretch', 'RemedyIntent', 'stretch'],
  ['call an ambulance', 'EmergencyIntent', ''],
];

describe.each(MODELS)('in %s', (locale) => {
  test.each(DECIDED)('"%s" is %s %s', (utterance, intent, id) => {
    expect(heard(locale, utterance)).toEqual([{ intent, id }]);
  });

  test.each([
    'stiff neck',
    'my neck hurts',
    'back pain',
    'it hurts',
    'sharp pain',
    'burning pain',
    'stabbing pain',
    'both sides',
  ])('"%s" alone is no warning sign', (utterance) => {
    const intents = heard(locale, utterance).map(({ intent }) => intent);
    expect(intents).not.toContain('ReportIntent');
    expect(intents).not.toContain('EmergencyIntent');
  });
});

/** The words of one place. */
const LOCAL: readonly (readonly [locale: string, utterance: string, intent: string, id: string])[] = [
  ['en-US', 'call nine one one', 'EmergencyIntent', ''],
  ['en-CA', 'nine one one', 'EmergencyIntent', ''],
  ['en-GB', 'ring nine nine nine', 'EmergencyIntent', ''],
  ['en-AU', 'call triple zero', 'EmergencyIntent', ''],
  ['en-IN', 'call one one two', 'EmergencyIntent', ''],
  ['en-GB', 'call one one one', 'LearnIntent', 'when_doctor'],
  ['en-GB', 'me fingers have gone all tingly', 'ReportIntent', 'arm_numb'],
  ['en-GB', "i'm knackered", 'ReportIntent', 'sleepy'],
  ['en-GB', 'half a mo', 'WaitIntent', ''],
  ['en-AU', 'this arvo', 'OnsetIntent', 'this_afternoon'],
  ['en-AU', 'nah yeah mate', 'AMAZON.YesIntent', ''],
  ['en-AU', "i'm crook", 'ReportIntent', 'night_sweats'],
  ['en-IN', 'my chest is paining', 'ReportIntent', 'chest_pain'],
  ['en-IN', 'my back is paining', 'FeelIntent', 'worse'],
  ['en-IN', 'i am feeling giddy', 'ReportIntent', 'unstable_neck'],
  ['en-IN', 'since morning', 'OnsetIntent', 'today'],
  ['en-CA', "i can't use the washroom", 'ReportIntent', 'cannot_pee'],
];

test.each(LOCAL)('%s: "%s" is %s %s', (locale, utterance, intent, id) => {
  expect(heard(locale, utterance)).toEqual([{ intent, id }]);
});
