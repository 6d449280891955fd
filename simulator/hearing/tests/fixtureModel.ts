import type { InteractionModel, ModelSlotType } from '../interactionModel.ts';

/** Values of a slot type: each id with the ways to say it, separated by commas. */
const slotType = (name: string, values: Readonly<Record<string, string>>): ModelSlotType => ({
  name,
  values: Object.entries(values).map(([id, forms]) => {
    const [value = id, ...synonyms] = forms.split(', ');
    return { id, name: { value, synonyms } };
  }),
});

const samples = (list: string): readonly string[] => list.split(', ');

const symptom = slotType('SYMPTOM', {
  chest_pain: 'chest pain, pain in my chest, my chest hurts, tight chest, tightness in the chest, my chest feels tight',
  breathless:
    "shortness of breath, short of breath, out of breath, trouble breathing, I can't breathe, can't catch my breath, hard to breathe",
  arm_numb:
    'numb arm, numb hand, my arm is numb, my hand is numb, tingling fingers, my fingers are tingly, pins and needles in my arm, tingling down my arm, numbness in my hand',
  leg_weakness: "weak legs, my legs are weak, my leg gives way, can't feel my legs, weakness in my legs",
  lost_control: 'wet myself, lost control of my bladder, I peed myself, incontinence',
  fever: 'fever, a temperature, high temperature, chills, feverish, shivering, the flu',
  weight_loss: 'weight loss, losing weight, lost weight without trying',
  rash: 'rash, blisters, spots on my skin',
  pregnancy: "pregnant, expecting a baby, I'm pregnant",
  blood_thinners: 'blood thinners, warfarin, apixaban',
});

const onset = slotType('ONSET', {
  just_now: 'just now, right now, a moment ago',
  today: 'today, earlier today',
  few_days: 'a few days ago, few days, for a few days',
  long_ago: 'ages ago, a long time ago, forever',
  unknown_onset: "can't remember, I don't remember when",
});

const cause = slotType('CAUSE', {
  posture: 'sitting at my desk, slouching, bad posture, sitting all day, the computer',
  movement: 'lifted a box, lifting something heavy, twisted, bent over, reached for something, moving furniture',
  stress: 'stress, stressed out, worry, anxiety',
  sleep: 'slept funny, slept badly, bad mattress, slept wrong',
});

const remedy = slotType('REMEDY', {
  ice: 'ice, ice pack, cold pack, icing',
  heat: 'heat, heat pad, warm shower, hot water bottle',
  breathing: 'breathing, deep breathing, breathing exercise',
  stretch: 'stretch, stretching, shoulder blade stretch',
  chin_tuck: 'chin tuck, chin tucks',
  ball: 'tennis ball, ball massage',
});

const thing = slotType('THING', {
  ball: 'ball, tennis ball',
  ice_pack: 'ice pack, ice',
  wall: 'wall, free wall',
  band: 'band, resistance band',
});

const pace = slotType('PACE', { slower: 'slower, slow down, too fast', faster: 'faster, speed up, too slow' });

const person = slotType('PERSON', {
  partner: 'husband, wife, partner',
  parent: 'mum, mother, dad, father',
  child: 'son, daughter, little boy',
});

/** A small stand-in for the skill's model, with one intent of every kind hearing has to tell apart. */
export const fixtureModel: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'spasm coach',
      modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
      intents: [
        { name: 'AMAZON.YesIntent', samples: samples('of course, that is right, no wait yes, I do, all of them') },
        { name: 'AMAZON.NoIntent', samples: samples('none of those, no to all, not at all, neither, I do not') },
        { name: 'AMAZON.HelpIntent', samples: [] },
        { name: 'AMAZON.StopIntent', samples: samples("I'm finished for today") },
        { name: 'AMAZON.CancelIntent', samples: [] },
        { name: 'AMAZON.NavigateHomeIntent', samples: [] },
        { name: 'AMAZON.FallbackIntent', samples: [] },
        { name: 'AMAZON.RepeatIntent', samples: samples('what did you say, come again, one more time') },
        { name: 'AMAZON.PauseIntent', samples: samples('take a break') },
        { name: 'AMAZON.ResumeIntent', samples: samples('carry on') },
        { name: 'AMAZON.NextIntent', samples: samples('skip this one, move on, next step') },
        { name: 'AMAZON.PreviousIntent', samples: samples('last step again') },
        { name: 'AMAZON.StartOverIntent', samples: [] },
        { name: 'UnsureIntent', samples: samples("I'm not sure, not sure, maybe, I don't know, can't tell, no idea") },
        {
          name: 'SomewhatIntent',
          samples: samples(
            'a little, sometimes, kind of, yes but only a bit, no well sometimes, on and off, I think so',
          ),
        },
        {
          name: 'ReportIntent',
          slots: [{ name: 'symptom', type: 'SYMPTOM', multipleValues: { enabled: true } }],
          samples: samples(
            '{symptom}, I have {symptom}, no but {symptom}, yes {symptom}, I feel {symptom}, I am {symptom}',
          ),
        },
        {
          name: 'DenyIntent',
          slots: [{ name: 'symptom', type: 'SYMPTOM', multipleValues: { enabled: true } }],
          samples: samples(
            "no {symptom}, I don't have {symptom}, not {symptom}, I am not {symptom}, without {symptom}",
          ),
        },
        {
          name: 'OnsetIntent',
          slots: [
            { name: 'duration', type: 'AMAZON.DURATION' },
            { name: 'date', type: 'AMAZON.DATE' },
            { name: 'time', type: 'AMAZON.TIME' },
            { name: 'when', type: 'ONSET' },
          ],
          samples: samples(
            '{duration}, {duration} ago, for {duration}, since {date}, {date}, it started {date}, at {time}, {time}, {when}, it started {duration} ago, about {duration} ago',
          ),
        },
        {
          name: 'CauseIntent',
          slots: [{ name: 'cause', type: 'CAUSE' }],
          samples: samples('{cause}, from {cause}, I {cause}, I think it was {cause}, because of {cause}'),
        },
        {
          name: 'AgeIntent',
          slots: [{ name: 'age', type: 'AMAZON.NUMBER' }],
          samples: samples("I'm {age}, I am {age} years old, {age} years old, {age}"),
        },
        { name: 'ReadyIntent', samples: samples("ready, I'm ready, done, go, let's go, got it, I'm in position") },
        { name: 'WaitIntent', samples: samples("wait, hang on, hold on, not yet, I'm not ready, give me a minute") },
        { name: 'TimeLeftIntent', samples: samples('how long is left, how much longer, how many seconds are left') },
        {
          name: 'PaceIntent',
          slots: [{ name: 'pace', type: 'PACE' }],
          samples: samples('{pace}, go {pace}, talk {pace}'),
        },
        {
          name: 'RemedyIntent',
          slots: [{ name: 'remedy', type: 'REMEDY' }],
          samples: samples('start the {remedy}, do the {remedy}, take me to the {remedy}, try {remedy}'),
        },
        {
          name: 'SkipRemedyIntent',
          slots: [{ name: 'remedy', type: 'REMEDY' }],
          samples: samples('skip the {remedy}, leave out the {remedy}'),
        },
        {
          name: 'LackIntent',
          slots: [{ name: 'thing', type: 'THING' }],
          samples: samples("I don't have a {thing}, I haven't got a {thing}, there is no {thing}"),
        },
        { name: 'WhyAskIntent', samples: samples('why do you ask, why do you want to know that') },
        { name: 'EmergencyIntent', samples: samples('this is an emergency, call nine one one, get an ambulance') },
        {
          name: 'SomeoneElseIntent',
          slots: [{ name: 'person', type: 'PERSON' }],
          samples: samples("it's for my {person}, I'm asking for my {person}"),
        },
        { name: 'NoteIntent', slots: [{ name: 'note', type: 'AMAZON.SearchQuery' }], samples: ['write down {note}'] },
      ],
      types: [symptom, onset, cause, remedy, thing, pace, person],
    },
  },
};
