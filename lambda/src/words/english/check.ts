import type { Cause } from '../../triage/cause.ts';
import type { FindingId } from '../../triage/findings.ts';
import type { PrecautionQuestionId } from '../../triage/precautionQuestions.ts';
import type { QuestionId, SignQuestionId } from '../../triage/questions.ts';
import type { RegionWords } from '../regions.ts';
import { firstQuestionWords } from './opening.ts';

/** A question in its wordings: as first asked, in half the words, and as two choices. */
export interface QuestionWords {
  readonly ask: string;
  /** Shorter and reworded: after silence or something not understood. */
  readonly again: string;
  /** The last try, with the answers spelled out. */
  readonly choices: string;
  /** "Why do you ask?" */
  readonly why: string;
}

export const questionWords = ({ sick }: RegionWords) =>
  ({
    chest: firstQuestionWords,
    sudden: {
      ask: `Did it hit like a rip or a tear? Or are you faint, sweaty, or ${sick}?`,
      again: `A ripping pain, or faint, sweaty or ${sick}? Yes or no?`,
      choices:
        'Say yes if it felt like a rip, or you feel faint, sweaty or sick. Say no if none of that is so. Which is it?',
      why: 'A torn blood vessel can start with a ripping pain in the back.',
    },
    nerves: {
      ask: 'Are your legs or both arms weak or numb? Any new bladder or bowel trouble, or numbness between your legs?',
      again: 'Weak or numb legs, both arms, or new bladder or bowel trouble? Yes or no?',
      choices:
        'Say yes for weak or numb legs, both arms, or new trouble with the toilet. Say no if none of that is so. Which is it?',
      why: 'These can mean the spinal cord is being pressed. That is an emergency.',
    },
    harm: {
      ask: 'Did a crash or bad fall start it? Any swollen leg, bad belly pain, or blood coming up?',
      again: 'A crash or bad fall, a swollen leg, bad belly pain, or blood? Yes or no?',
      choices:
        'Say yes for a crash, a bad fall, a swollen leg, belly pain or blood. Say no if none of that is so. Which is it?',
      why: 'A broken bone, a clot or bleeding inside can all feel like back pain.',
    },
    infection: {
      ask: "Any fever or chills, night sweats, weight loss you can't explain, or pain that never eases?",
      again: 'Fever, night sweats, weight loss, or pain that never eases? Yes or no?',
      choices:
        'Say yes for fever, chills, sweats, weight loss, or pain no position eases. Say no if none of that is so. Which is it?',
      why: 'An infection in the spine can start as back pain. A muscle eases when you move or rest.',
    },
    arm_or_skin: {
      ask: 'Is an arm or hand numb, tingling or weak? Any rash, lump or hot skin where it hurts?',
      again: 'A numb or tingling arm, or a rash, a lump or hot skin? Yes or no?',
      choices:
        'Say yes for a numb, tingling or weak arm, or a rash, lump or hot skin. Say no if none of that is so. Which is it?',
      why: 'Tingling in an arm can mean a pressed nerve. A rash can be shingles.',
    },
    history: {
      ask: 'Ever had cancer, weak immunity, or injected drugs? Or a bad infection or surgery lately?',
      again: 'Cancer, weak immunity, injected drugs, or a recent infection or surgery? Yes or no?',
      choices:
        'Say yes for cancer, weak immunity, injected drugs, or a recent infection or surgery. Say no if none of that is so. Which is it?',
      why: 'With these, back pain needs a closer look than I can give. Nobody else hears your answer from me.',
    },
    people: {
      ask: 'Are you under eighteen, or seventy or over? Do you have thin bones, or take steroids?',
      again: 'Under eighteen, seventy or over, thin bones, or steroids? Yes or no?',
      choices:
        'Say yes if you are under eighteen, seventy or over, have thin bones, or take steroids. Say no if none of that is so. Which is it?',
      why: 'Young and old backs, and thin bones, need a doctor to look before they are stretched.',
    },
    infection_grave: {
      ask: "With that, is there a stiff neck, a bad headache, confusion, or shaking you can't stop?",
      again: 'A stiff neck, bad headache, confusion, or bad shaking? Yes or no?',
      choices:
        'Say yes for a stiff neck, a bad headache, confusion or shaking. Say no if none of that is so. Which is it?',
      why: 'Fever with one of these can mean an infection that cannot wait.',
    },
    arm_grave: {
      ask: 'Is it in both arms, getting worse fast, or are you dropping things?',
      again: 'Both arms, worse fast, or dropping things? Yes or no?',
      choices: 'Say yes if it is both arms, worse fast, or you drop things. Say no if none of that is so. Which is it?',
      why: 'Both arms, or fast change, can mean the spinal cord is pressed.',
    },
    bones_how: {
      ask: 'Did it start suddenly, or after a lift, a cough, or a small fall?',
      again: 'Suddenly, or after a lift, a cough or a fall? Yes or no?',
      choices: 'Say yes if it came suddenly, or with a lift, a cough or a fall. Say no if it crept up. Which is it?',
      why: 'Thin bones can crack from something small.',
    },
    since: {
      ask: 'Since last time, any new chest or belly pain, trouble breathing, numbness, weakness, fever, a fall, bladder or bowel trouble, or anything else new?',
      again:
        'Anything new: chest, belly, breathing, numbness, weakness, fever, a fall, bladder or bowels, anything else? Yes or no?',
      choices: 'Say yes if anything like that is new. Say no if nothing new has come up, and we go on. Which is it?',
      why: 'Things can change between two visits, and I only see what you tell me.',
    },
    safety: {
      ask: 'Any chest pain, trouble breathing, tearing pain, or new numbness or weakness?',
      again: 'Chest pain, short of breath, a tearing pain, or numb or weak anywhere? Yes or no?',
      choices:
        'Say yes for chest pain, trouble breathing, a tearing pain, or anything numb or weak. Say no if none of that is so. Which is it?',
      why: 'When pain gets worse, I have to be sure it is still only the muscle.',
    },
    onset: {
      ask: 'When did it start?',
      again: 'You can say this morning, or three days ago. When did it start?',
      choices: 'Was it less than two days ago, or longer than that? Say today, yesterday, or how many days?',
      why: 'Cold suits the first days, warmth comes later.',
    },
    trend: {
      ask: 'Is it getting better, staying the same, or getting worse?',
      again: 'Better, the same, or worse?',
      choices: 'Say better if it is clearly easing. Otherwise say the same, or worse. Which is it?',
      why: 'A strain should ease after a few days. If not, a doctor should look.',
    },
    cause: {
      ask: 'Last one. Did something set it off, like a long sit, a lift, or stress?',
      again: 'What set it off? Sitting, lifting, stress, or nothing you know of?',
      choices: "Say sitting, lifting, stress, or say I don't know. Which is it?",
      why: 'It tells me which exercise to leave for later, and how to avoid the next one.',
    },
  }) as const satisfies Record<QuestionId, QuestionWords>;

export const precautionWords = {
  cold: {
    ask: 'Before the ice: is the skin there broken or numb? Or do you have heart or circulation trouble, or fingers that turn white in the cold?',
    again: 'Broken or numb skin, heart or circulation trouble, or white fingers in the cold? Yes or no?',
    choices: 'Say yes if any of that fits, and we leave the ice out. Otherwise say no. Which is it?',
    why: 'Cold can harm skin that cannot feel, and it narrows blood vessels.',
  },
  warmth: {
    ask: 'Before the heat: is the skin there broken, numb or swollen? Are you sleepy, or do you have heart or circulation trouble?',
    again: 'Broken, numb or swollen skin, sleepy, or heart trouble? Yes or no?',
    choices: 'Say yes if any of that fits, and we leave the heat out. Otherwise say no. Which is it?',
    why: 'Most burns from heat happen on numb skin, or when people doze off.',
  },
  neck: {
    ask: 'Before we move: are you dizzy, or has a doctor told you your neck or spine is unstable?',
    again: 'Dizzy, or an unstable neck or spine? Yes or no?',
    choices: 'Say yes if you are dizzy, or your neck or spine is unstable. Otherwise say no. Which is it?',
    why: 'With those, moving the neck needs a doctor first.',
  },
  skin: {
    ask: 'Before the ball: is the skin there broken or numb?',
    again: 'Broken or numb skin there? Yes or no?',
    choices: 'Say yes if the skin is broken or numb, and we leave the ball out. Otherwise say no. Which is it?',
    why: 'Pressing is not safe where you cannot feel it.',
  },
  pressure: {
    ask: 'Before the ball: do you take blood thinners, have you had a blood clot, or could you be pregnant?',
    again: 'Blood thinners, a blood clot, or maybe pregnant? Yes or no?',
    choices: 'Say yes if any of that fits, and we leave the ball out. Otherwise say no. Which is it?',
    why: 'Deep pressure can bruise or move a clot.',
  },
  soreness: {
    ask: 'Before we build strength: does it still hurt more than a little when you rest?',
    again: 'More than a little pain at rest? Yes or no?',
    choices: 'Say yes if it still hurts at rest, and we wait with this. Otherwise say no. Which is it?',
    why: 'A muscle gets stronger once the pain has calmed. Before that it only cramps again.',
  },
  floor: {
    ask: 'Before this one: is it hard to lie on your front and get up again? Or could you be pregnant?',
    again: 'Hard to lie on your front, or maybe pregnant? Yes or no?',
    choices: 'Say yes if either fits, and we leave this out. Otherwise say no. Which is it?',
    why: 'This one is done face down on the floor.',
  },
} as const satisfies Record<PrecautionQuestionId, QuestionWords>;

/** Completes "You told me about …". */
export const findingWords = {
  chest_pain: 'chest pain',
  breathless: 'trouble breathing',
  pain_spreads: 'pain that spreads',
  faint_or_sick: 'feeling faint, sweaty or sick',
  tearing_pain: 'a sudden tearing pain',
  pain_moves: 'pain that moves around',
  aneurysm: 'a weak blood vessel',
  effort_pain: 'pain that comes with effort',
  heavy_pressure: "pressure that won't ease",
  coughing_blood: 'bringing up blood',
  breath_pain_and_breathless: 'sharp pain and short breath',
  swollen_leg: 'a swollen, sore leg',
  leg_weakness: 'weak or numb legs',
  unsteady: 'being unsteady',
  both_arms: 'both arms being weak or numb',
  band_round_trunk: 'a band of numbness or pain round your body',
  lost_control: 'losing bladder or bowel control',
  cannot_pee: 'trouble peeing',
  saddle_numb: 'numbness between your legs',
  major_trauma: 'a crash, a fall or a blow',
  face_or_speech: 'a change in your face, speech or sight',
  fever_and_danger: 'fever with danger signs',
  vomiting_then_pain: 'pain after throwing up',
  belly_pain: 'bad belly pain',
  vomiting_blood: 'blood in vomit or stool',
  early_pregnancy_pain: 'pain or bleeding in pregnancy',
  late_pregnancy_signs: 'warning signs in pregnancy',
  thinners_sudden_pain: 'sudden pain on blood thinners',
  sudden_after_fifty: 'sudden bad pain out of nowhere',
  locked_or_fitting: 'a locked jaw or a fit',
  fever: 'fever or chills',
  weight_loss: "weight loss you can't explain",
  night_sweats: 'night sweats',
  arm_numb: 'a numb, tingling or weak arm or hand',
  cancer: 'having had cancer',
  weak_immunity: 'a weak immune system',
  injected_drugs: 'injected drugs',
  recent_infection: 'a recent infection or procedure',
  tuberculosis: 'tuberculosis',
  weak_bones_sudden: 'sudden pain with thin bones',
  fall_when_older: 'a fall',
  lump_or_shape: 'a lump or a change in shape',
  constant_pain: 'pain that never eases',
  night_pain: 'pain that wakes you at night',
  breath_pain: 'sharp pain when you breathe in',
  palpitations: 'a fluttering heart',
  rash: 'a rash or blisters',
  hot_skin: 'hot, red skin',
  kidney_signs: 'signs of a kidney infection',
  jaundice: 'yellow skin or eyes',
  severe_and_worsening: 'bad pain that keeps getting worse',
  heart_risk: 'a risk to your heart, and no clear cause',
  droopy_eyelid: 'a drooping eyelid',
  cough_pain: 'pain when you cough or strain',
  long_and_intense: 'strong pain that has lasted',
  under_18: 'being under eighteen',
  first_after_fifty: 'a first pain like this after fifty',
  over_70: 'being seventy or over',
  weak_bones: 'thin bones or steroids',
  morning_stiffness: 'being stiff every morning',
  keeps_coming_back: 'pain that keeps coming back',
  after_fatty_meals: 'pain after fatty meals',
  pregnant: 'being pregnant',
  recent_surgery: 'surgery or a weak spine',
  hurt_by_someone: 'somebody hurting you',
  blood_thinners: 'blood thinners',
  self_harm: 'wanting to hurt yourself',
} as const satisfies Record<FindingId, string>;

/** Completes "You said yes to …", when nothing was named. */
export const answerWords = {
  chest: 'chest pain, trouble breathing, or pain that spreads',
  sudden: 'a tearing pain, or feeling faint or sick',
  nerves: 'weak or numb limbs, or bladder or bowel trouble',
  harm: 'a crash or fall, a swollen leg, belly pain, or blood',
  infection: 'fever, sweats, weight loss, or pain that never eases',
  arm_or_skin: 'a numb or weak arm, or a change in the skin',
  history: 'something in your history that needs a check',
  people: 'your age or your bones',
  infection_grave: 'danger signs with an infection',
  arm_grave: 'numbness or weakness that is spreading fast',
  bones_how: 'a sudden start with thin bones',
  since: 'something new since last time',
  safety: 'a new warning sign',
} as const satisfies Record<SignQuestionId, string>;

/** Completes "I heard …", for what set it off. */
export const causeWords = {
  posture: 'a long sit',
  movement: 'a lift or a twist',
  stress: 'stress',
  dehydration: 'too little water',
  sleep: 'a bad night',
  overuse: 'hard work or sport',
  unknown: 'nothing you know of',
} as const satisfies Record<Cause, string>;
