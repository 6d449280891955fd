import type { EMERGENCIES } from './emergencies.ts';

/** The same signs roundabout, in pictures and in dialect, and told with a "not" of something else. */
export const IN_ANY_WORDS: typeof EMERGENCIES = [
  [
    'chest_pain',
    [
      "well it's not so much the back anymore it's moved round and my breastbone is throbbing",
      "honestly it's like indigestion only it's crushing",
      'yes actually my chest has been niggling since i lay down',
      'mum said to tell you my chest feels squashed',
      'nothing else hurts except across my chest',
      "the stretch is fine but my chest isn't it's hurting",
      'sorry alexa stop my chest has gone tight',
      "there's a hot poker in my breastbone",
      'got a heavy old feeling in the chest area',
    ],
  ],
  [
    'breathless',
    [
      "i can't say more than two words without stopping for air",
      "i'm breathing like i've run a marathon and i've not moved",
      "i'm proper puffed out just from talking to you",
      "breathing's gone all raggedy and quick",
      'swallowing air like a fish out of water',
      "it's not pain it's that i can't breathe",
      "not so good i'm struggling to breathe",
      'my breathing sounds like a broken squeezebox',
      "my chest won't expand",
    ],
  ],
  [
    'pain_spreads',
    [
      "it's in my teeth now of all places",
      'it goes up under my chin and round to my ear',
      "the pain's leaking into my left arm",
      'no chest pain but my jaw is killing me',
      "my left arm's killing me as well",
    ],
  ],
  [
    'faint_or_sick',
    [
      "i've gone all cold and clammy and my ears are ringing",
      "i've just been sick in the washing up bowl",
      "i'm as white as a sheet according to the wife",
      "i'm ever so shaky and sweaty and i feel dreadful",
      "whole room's spinning like a top",
      "i don't feel well at all i'm sweating and going faint",
      "i couldn't stop throwing up",
      "everything's fading out",
      "think i'm going to spew my ring",
      'i feel a faint coming on',
    ],
  ],
  [
    'tearing_pain',
    [
      'it went through me like a bolt of lightning and i screamed',
      'it just exploded out of nowhere and floored me',
      "never had pain like this ever and i've had four kids",
      'all of a sudden there was this god awful tearing',
      'no warning at all just a massive rip',
      'like a rope snapping in two inside me',
      'it ripped right through me',
    ],
  ],
  [
    'pain_moves',
    [
      "it was up in my neck and now it's slid down to my belly",
      "the pain's gone on a journey from my chest to my tummy",
      "it's heading down towards my hips now",
    ],
  ],
  ['aneurysm', ['they found a swelling on my main artery']],
  [
    'effort_pain',
    [
      "it bites when i run for the bus and goes off once i'm sat down",
      'hoovering brings it on something rotten',
      'i notice it when i push the pram up the bank then it fades when i stop',
      "as soon as i get going on the stairs it's back and when i stop it's gone",
      'on walking it is starting on stopping it is going',
    ],
  ],
  [
    'heavy_pressure',
    [
      "it's like a wardrobe's landed on me and nobody will lift it",
      "feels like a hippo's having a lie down on me",
      "feels as if i'm pinned under a car",
    ],
  ],
  [
    'coughing_blood',
    [
      'i coughed into my hand and it came away red',
      "had a coughing fit and the tissue's covered in blood",
      "i've coughed up a clot",
    ],
  ],
  [
    'swollen_leg',
    [
      'my right calf has gone hard and hot and fat',
      "my calf's throbbing and it's bright red",
      "my shin's tight as a drum and shiny on one side",
      'one of my calves is hot and it throbs',
    ],
  ],
  [
    'leg_weakness',
    [
      'tried to get up and my legs just said no',
      "went to stand and my legs weren't there",
      'legs are tingling right down to the toes',
      "it's like walking on cotton wool because i can't feel my soles",
      'leg keeps giving out when i stand',
      "no i can't stand my legs have gone",
      "i've no control of my legs",
      "not just my arm my leg's gone too",
      'my leg keeps going from under me',
      "can't push down with my feet",
      "i've got jelly legs",
    ],
  ],
  [
    'unsteady',
    [
      "i walk like i've had ten pints and i don't drink",
      "fingers won't do buttons today",
      "feels like i'm on the deck of a boat when i walk",
      'walking is not straight',
      "i haven't fallen but i'm very unsteady",
      'i walk like a newborn giraffe',
    ],
  ],
  [
    'both_arms',
    [
      "my two hands feel like they're in oven gloves",
      "i can't feel my fingers on either side",
      'both of my arms just flopped',
      "can't feel my hands",
      'both my hands have no grip',
    ],
  ],
  [
    'band_round_trunk',
    [
      "it's like i'm wearing a corset three sizes too small",
      'when i look down a shock goes down my back into my legs',
      "there's a tight ring round my ribs",
      'it wraps right round me like a belt',
    ],
  ],
  [
    'lost_control',
    [
      "i've messed myself and i never felt it coming",
      "i can't hold my water since this started",
      'urine is passing by itself',
      'not able to control latrine',
      "couldn't stop the wee coming",
      "i don't know when i'm weeing",
      "i couldn't hold on and it ran down my leg",
    ],
  ],
  [
    'cannot_pee',
    [
      "i need to wee so bad and it won't come",
      "haven't been for a pee all day and i've drunk loads",
      "the tap won't turn on if you get me",
      "i'm not able to pass water",
      "i can't wee",
      "haven't weed for twelve hours",
    ],
  ],
  [
    'saddle_numb',
    [
      'my undercarriage has gone dead',
      "everything down there feels like it's been injected at the dentist",
      'no feeling at all down below',
      'no sensation round my bottom',
      "i've lost all feeling round my back end",
    ],
  ],
  [
    'major_trauma',
    [
      'some lad on an e scooter took me out',
      'i got flattened in a tackle on saturday',
      'got t boned at the lights',
      'a tree limb fell on me',
      'the swing broke and i hit the deck from a height',
      'got crushed by a fridge we were moving',
      "no it wasn't a stretch i got hit by a car",
      'i got knocked off my bike by a taxi',
      'there was a pile up on the motorway and i was in it',
      'he rear ended me at the junction',
      'went over on my snowboard at full tilt',
    ],
  ],
  [
    'face_or_speech',
    [
      "i can't make my mouth work properly",
      "the left side of me has gone funny can't use the arm or leg",
      'my tea keeps dribbling out one side of my mouth',
      "couldn't think of the word for cup and now i'm all jumbled",
      "i can't smile properly on one side",
      "don't seem to be able to see out of my left eye",
      "i've gone blind in one eye",
    ],
  ],
  [
    'fever_and_danger',
    [
      "boiling hot and i can't put my chin down my neck's solid",
      "fever's through the roof and i don't know what day it is",
      "i'm so hot and so muddled",
      "i can't stop shaking and i'm burning up",
      "my fever's so high i'm seeing things that aren't there",
    ],
  ],
  [
    'vomiting_then_pain',
    [
      'was heaving over the toilet when i felt it go',
      'after vomiting only this pain has come',
      'i vomited so hard something tore',
    ],
  ],
  [
    'belly_pain',
    [
      "it's my stomach really it's agony and goes through to the spine",
      "i've got an awful pain under my ribs at the front going to the back",
      "my abdomen's swollen and rock solid",
      'my tummy is really really sore',
    ],
  ],
  [
    'vomiting_blood',
    [
      "i've just thrown up and it was like coffee grounds",
      'i vomited and it was dark brown like old blood',
      "it's not food it's blood i'm bringing up",
    ],
  ],
  [
    'early_pregnancy_pain',
    [
      "i did a test last week and it was positive and now i'm bleeding",
      "just found out i'm expecting and i'm cramping like mad",
    ],
  ],
  [
    'late_pregnancy_signs',
    [
      "i'm due next month and i've got flashing lights in my eyes",
      'my waters just went',
      "i'm thirty eight weeks and my head is pounding",
    ],
  ],
  ['thinners_sudden_pain', ["i'm on warfarin and it came on in a flash", "i'm on blood thinners and it just exploded"]],
  [
    'sudden_after_fifty',
    ["i'm seventy two and it struck while i was buttering toast", 'fifty nine i am and out of the blue this'],
  ],
  [
    'locked_or_fitting',
    [
      "my teeth are clamped together and i can't part them",
      'i had one of my seizures an hour ago',
      "i've been having fits",
    ],
  ],
  [
    'self_harm',
    [
      "i'm thinking of doing something silly",
      "sometimes i think i'd be better off not waking up",
      'i want to kill myself this pain',
      "can't see the point in going on",
      'not sure i want to wake up tomorrow',
      "i wish i'd never woken up",
    ],
  ],
];
