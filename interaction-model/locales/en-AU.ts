import { DAYS_AU } from './days.ts';
import { askingFor } from './emergencyNumber.ts';
import type { LocaleWords } from './localeWords.ts';

/** Australia, and New Zealand whose devices use this locale too (its emergency number is one one one). */
export const AUSTRALIA = {
  emergencyNumbers: askingFor('triple zero', 'triple oh', 'triple o', 'zero zero zero', 'one one one', 'one one two'),
  samples: {
    'AMAZON.YesIntent': [
      '(yeah mate|yep mate|yes mate|too right mate|my oath|bloody oath|yeah reckon|yeah i reckon|nah yeah mate|yeah good|sweet as|sweet|righto mate|no dramas|choice|yeah bro)',
    ],
    'AMAZON.NoIntent': [
      "(nah mate|no mate|nah bro|nah all good|nah she's right|nah i'm right|nah i'm good|nah not me|yeah nah nothing|nah none)",
    ],
    UnsureIntent: [
      "(yeah nah mate|wouldn't have a clue|wouldn't have a clue mate|buggered if i know|not sure mate|dunno mate)",
    ],
    SomewhatIntent: ['(a bit mate|yeah a bit|yeah nah a bit|a tad mate|i reckon|yeah i reckon a bit|bit of a one)'],
    ReadyIntent: [
      "(ready mate|all good to go|good to go mate|righto i'm ready|righto let's go|rightio|let's get into it|sweet let's go|no worries ready)",
    ],
    WaitIntent: [
      '(hang on mate|hold on mate|hang on a tick|half a sec|give us a sec|give us a tick|give us a minute|hold ya horses|two ticks)',
    ],
    'AMAZON.StopIntent': [
      "(that'll do|that'll do mate|catch ya|catch you later|hooroo|i'm off|knock it off|cut it out|hoo roo|she'll do)",
    ],
    EmergencyIntent: [
      '(call the ambos|get the ambos|call an ambo|i need an ambo|i need the ambos|get me to emergency|ring for an ambulance)',
    ],
  },
  phrases: {
    SYMPTOM: {
      night_sweats: [
        "[i'm] (crook|really crook|crook as|crook as a dog)",
        '[i] feel (crook|really crook|crook as|crook as a dog)',
      ],
      arm_numb: ['me fingers have gone all tingly', 'me fingers have gone funny'],
      faint_or_sick: [
        "[i'm] (chundering|spewing)",
        '[i] (chundered|spewed|had a spew)',
        "[i've] come over (faint|all funny)",
        'gonna (spew|chunder)',
        'i feel like a spew',
      ],
      lost_control: ['[i] (piddled|pissed) meself', '[i] wet meself', "[i've] had a little accident"],
      cannot_pee: ["[i] can't go to the (loo|dunny|toilet)", "[i] can't have a (slash|leak|whizz)"],
      saddle_numb: ['numb (fanny|willy|bits|date)', 'my bits (are|feel|have gone) numb'],
      breathless: ['out of puff', "[i'm] out of puff"],
      chest_pain: ['me chest hurts', 'my chest is crook'],
      major_trauma: [
        'a (prang|bingle|stack)',
        '[i] had a (prang|bingle|stack)',
        '[i] stacked it',
        'a quad bike accident',
        '[i] came off (the quad|a quad bike|my board|the trampoline)',
        '[i] got dumped (by a wave|in the surf)',
      ],
      fall_when_older: ['[i] took a tumble', '[i] had a little stack'],
      sleepy: [
        "[i'm] (knackered|stuffed|buggered|rooted)",
        "[i'm] pissed",
        "i've had a few (beers|bevvies|tinnies|drinks)",
        'a few bevvies',
        'panadeine forte',
      ],
      poor_circulation: ['a dicky (heart|ticker)'],
      unstable_neck: ['a dicky neck'],
      heart_risk: ['[i] smoke darts', 'on the durries', 'on the ciggies'],
      pregnant: ["[i'm] up the duff", "[i'm] preggo"],
      fever: ["[i've] got the shivers"],
    },
    ONSET: {
      this_afternoon: ['this arvo', 'in the arvo', 'arvo'],
      yesterday: ['yesterday arvo'],
      couple_of_weeks: ['a fortnight or so [ago]', 'last fortnight', 'the past fortnight'],
      long_ago: ["donkey's", 'donkeys years', 'yonks ago', 'for yonks'],
      today: ['at smoko', 'this arvo after lunch'],
    },
    CAUSE: {
      overuse: [
        'footy [training]',
        'mowing the lawn',
        'doing the garden',
        'a surf',
        'surfing',
        'netball',
        'shearing',
        'paddling',
      ],
      movement: ['hanging out the washing', 'lugging (the esky|boxes|furniture)', 'chucking [hay|bags] around'],
      stress: ['work has been flat out', 'flat out at work'],
    },
    TOPIC: {
      when_doctor: [
        'should i (ring the doctor|see my g p|see the physio|go to emergency|go to the hospital mate)',
        'do i need (my g p|a physio)',
        'a g p',
      ],
    },
    FEEL: {
      worse: [
        "(my back's stuffed|me back's stuffed|my back's buggered|me back's buggered|my back's cactus|me back's gone|i've done me back|i've stuffed my back|my back's crook|me back's killing me|my back's munted)",
        'it hurts like buggery',
        'bloody hell that hurts',
        'strewth that hurts',
        "it's killing me mate",
      ],
      better: ["she's (good|better|right)", 'heaps better', 'a lot better mate'],
      same: ['same same mate'],
    },
    THING: { ice_pack: ['esky'], mat: ['bit of floor'] },
    PERSON: {
      parent: ['nana', 'pop', 'nanna', 'oldies', 'old man'],
      partner: ['missus here', 'fella', 'bloke'],
      child: ['bub', 'little fella'],
    },
  },
  days: DAYS_AU,
  alsoSaid: [
    ['my', 'me'],
    ['pee', 'wee'],
    ['throwing up', 'chucking up'],
    ['butt', 'bum'],
    ['poop', 'poo'],
  ],
} as const satisfies LocaleWords;
