import { DAYS_GB } from './days.ts';
import { askingFor } from './emergencyNumber.ts';
import type { LocaleWords } from './localeWords.ts';

export const BRITAIN = {
  emergencyNumbers: askingFor('nine nine nine', 'triple nine', 'one one two', 'nine double nine'),
  samples: {
    'AMAZON.YesIntent': [
      '(aye i do|i do aye|yes love|yes mate|yeah mate|ta yes|go on then please|righty ho|right you are|jolly good|lovely|indeed i do|i have yes|i do yes|i am yes|it is yes)',
    ],
    'AMAZON.NoIntent': [
      "(no love|no mate|nah mate|no ta|no i haven't got any|nowt|nowt like that|nothing like that no|not i|i haven't no|i don't no|i'm not no|no fear|not on your nelly)",
    ],
    UnsureIntent: ["(haven't the foggiest|i haven't the foggiest|couldn't say love|not too sure mate)"],
    SomewhatIntent: [
      '(a wee bit|a wee bit yes|a tad yes|a smidge yes|just a touch|a bit now and then|a bit love|bit of both)',
    ],
    ReadyIntent: [
      "(sorted|i'm sorted|all sorted|ready love|ready mate|right i'm sat down|i'm sat|i'm laid down|i'm lying down love|crack on then|let's be having you|off we pop|all done love)",
    ],
    WaitIntent: [
      '(hang on a tick|half a mo|two ticks|give us a sec|give us a minute|give us a mo|hold your horses love|hang about a minute|wait a mo|just a tick|bear with)',
    ],
    'AMAZON.StopIntent': [
      "(pack it in|give it a rest|give over|that'll do|right that's me done|i'm off|ta ra|tara|belt up|knock it off)",
    ],
    'AMAZON.RepeatIntent': ['(you what love|say again|come again love|pardon love|what was that love|sorry love)'],
    EmergencyIntent: [
      '(ring for an ambulance|get me to a and e|i need a and e|take me to a and e|ring the hospital|i need to go to casualty)',
    ],
  },
  phrases: {
    SYMPTOM: {
      arm_numb: ['me fingers have gone all tingly', 'me fingers have gone funny', 'fizzy fingers'],
      lost_control: ['[i] widdled myself', "[i've] had a little accident", '[i] piddled myself'],
      cannot_pee: ["[i] can't spend a penny", "[i] can't go to the loo", "[i] can't have a (slash|widdle)"],
      saddle_numb: ['numb (fanny|willy|bits|undercarriage)', 'my (bits|undercarriage) (is|are|feel|have gone) numb'],
      faint_or_sick: [
        "[i've] come over (faint|all faint|funny|all funny|queer)",
        "[i've] gone all clammy",
        'peaky',
        'going to be sick',
        '[i] had a funny turn',
        'a funny turn',
        'throwing my guts up',
      ],
      breathless: ['out of puff', "[i'm] out of puff", 'me breathing is bad'],
      chest_pain: ['my chest is giving me gyp', 'me chest hurts'],
      fever: ["[i'm] (boiling|roasting) and shivery", 'all shivery', "[i've] got the shivers"],
      night_sweats: [
        '[i] feel rough as anything',
        '[i] feel dreadful and ill',
        'proper poorly',
        "[i'm] really poorly",
        'poorly',
      ],
      major_trauma: ['a (prang|shunt)', '[i] had a prang', '[i] came a cropper', 'went over the handlebars'],
      fall_when_older: [
        '[i] went over on the ice',
        '[i] took a tumble',
        '[i] had a little tumble',
        '[i] went arse over tit',
      ],
      sleepy: ['knackered', "[i'm] shattered", "[i'm] pissed", 'squiffy', 'on co codamol'],
      unstable_neck: ["[i'm] (giddy|all giddy)", 'a dicky neck', "[i'm] dizzy as anything"],
      poor_circulation: ['a dicky (heart|ticker)', 'a dodgy ticker'],
      heart_risk: ['on the fags', '[i] smoke like a chimney', 'twenty a day'],
      pregnant: ["[i'm] up the spout", "[i'm] in the club", "there's a bun in the oven"],
      weak_immunity: ['on the transplant list'],
      kidney_signs: ['waterworks trouble', 'trouble with my waterworks', 'a water infection burning'],
    },
    ONSET: {
      couple_of_weeks: ['a fortnight or so [ago]', 'last fortnight', 'the past fortnight'],
      few_weeks: ['three weeks or a month'],
      long_ago: ['donkeys years', "donkey's", 'yonks ago', 'for yonks'],
      few_days: ['the other night', 'the other morning'],
      today: ['at tea time', 'this dinner time', 'at elevenses'],
    },
    CAUSE: {
      overuse: [
        'doing the (garden|hoovering|decorating|allotment|d i y)',
        'down the gym',
        'lugging (shopping|boxes|the pram)',
      ],
      stress: ['work has been mental', "i've been run ragged", 'mithering'],
      movement: ['humping (boxes|furniture)', 'hanging out the washing', 'getting the shopping out of the boot'],
      posture: ['slouching on the settee', 'the commute', 'working off the kitchen table'],
    },
    TOPIC: {
      when_doctor: [
        'should i (ring the doctor|ring the g p|see my g p|see the physio|go to a and e|ring one one one)',
        'do i need (my g p|a physio|a and e)',
        'a g p',
        '[call|ring|phone] one one one',
      ],
    },
    FEEL: {
      worse: [
        "(me back's gone|me back has gone|i've done me back in|i've ricked my back|me back's killing me|my back's gone|my back's in bits|my back's seized up)",
        "it (doesn't half hurt|hurts like billy o|is giving me gyp)",
        'blimey that hurts',
        'bloody hell that hurts',
      ],
      better: ['a lot better ta', "that's the ticket", "that's lovely", 'loads better'],
      same: ['no odds', 'much of a muchness'],
    },
    THING: { towel: ['tea cloth'], mat: ['bit of floor'] },
    PERSON: {
      parent: ['mumsie', 'nana', 'nanny'],
      partner: ['bloke', 'fella', 'the wife'],
      child: ['wee one', 'lad', 'lass'],
    },
  },
  days: DAYS_GB,
  alsoSaid: [
    ['my', 'me'],
    ['pee', 'wee'],
    ['butt', 'bum'],
    ['poop', 'poo'],
  ],
} as const satisfies LocaleWords;
