import type { FindingId } from '../triage/findings.ts';
import type { PrecautionId } from '../triage/precautions.ts';

/**
 * Which meanings make a sign when they stand together. Each line is one way to say it: words in any order, or in this
 * order when joined by ">". Capitals are meanings of the lexicon, "/" is "or". A "?" at the end: these words alone
 * settle nothing, so the person is asked.
 */
export const SIGNS = {
  chest_pain: `CHEST PAIN, CHEST PRESS, CHEST ODD, HEART PAIN, HEART PRESS, HEART_ATTACK, CHEST > not > FINE/right, clutch > CHEST, ow/ouch > CHEST, CHEST !stretch !lift !open !push !raise !up ?,
    CHEST > seize/spasm/catch, heartburn ?, start > when > CHEST ?, it > is > my+CHEST ?`,
  breathless: `BREATHLESS, CANNOT > BREATH, not+=breathing, not > BREATH > FINE, BREATH HARD/ODD, BREATH > go/won't, need > =air, throat/airway > close/tight/block, BREATH > not > FINE/right, lose > BREATH, no+=breath, no+=air, not > get > =breath/=air, not > enough > BREATH, not > get > enough > BREATH,
    not > come > BREATH, BREATH > not > come/go, every > BREATH > effort, fight/struggle > BREATH, lip/lips > blue, FACE > blue`,
  pain_spreads: `JAW PAIN, JAW > PRESS, SPREAD > JAW, PAIN > JAW, SPREAD > ARM > JAW, left > ARM > PAIN, PAIN > left > ARM, left > ARM > PRESS, PRESS > left > ARM, PAIN > SPREAD > throat, PAIN > SPREAD > ARM !when !if !lift !raise !reach,
    it > SPREAD > ARM !when !if !lift !raise !reach, go > down/into/to/up > ARM, SPREAD > left > ARM, radiate > ARM, ARMS > PRESS, ARM PAIN ?, spread/radiate ?`,
  faint_or_sick:
    'FAINT, SWEAT !NIGHT !wake !workout !gym, not > answer/respond/wake, VOMIT ?, eye/vision/everything > black/white/grey/dark, weak > all > over, FACE > white/grey/gray/pale, go > white/grey/gray/pale ?, sick ?, go > all > HOT ?, not > feel > FINE ?',
  tearing_pain: `RIP > inside/apart/open, something > RIP, like > RIP, feel > RIP, RIP > something/in/open/across/through, PAIN > RIP, RIP > PAIN, RIP > BACK, BACK > RIP, it > RIP, SUDDEN SEVERE, SUDDEN KNIFE, worst > PAIN, worst > feel/have/know, never > feel/have > like, SEVERE > my > life,
    PAIN > SEVERE > feel/have/know, like > KNIFE ?, KNIFE > BACK ?, SNAP ~SEVERE, something > SNAP ?, feel > SNAP ?, SNAP > BACK ?, BACK > SNAP ?, SUDDEN ?, tear/rip ?`,
  pain_moves: `PAIN > MOVE_ > PLACE, PAIN > MOVE_ > from/to, PAIN+MOVE_, PAIN+is+MOVE_, PAIN+have+MOVE_, it+wander/roam/shift/migrate, lower/higher > now, now > higher/lower, from > CHEST > to > BACK, it > MOVE_ > up/down/higher/lower/around/about/from, MOVE_ > from > CHEST/BACK/BELLY/NECK, PAIN > go > from > to, start > CHEST > now/then/to, it > keep+MOVE_ ?, PAIN > keep > MOVE_`,
  aneurysm: 'AORTA, WEAK/SWELL/bulge > artery/vessel',
  effort_pain: `PAIN EFFORT REST, come/start/hit/bring/set > EFFORT, EFFORT > bring/set/start, PAIN EFFORT, only > when > EFFORT, come > EFFORT > REST, when > EFFORT > REST, worse > EFFORT ?, when > EFFORT ?, when > WALK > REST, PAIN > when > walk/run ?, REST > when > stop/rest/sit, ease/go/stop > when > stop/rest/sit/stand ?`,
  heavy_pressure:
    'heavy/pressure/squeeze/crush/band NO_END, crush/squeeze/heavy+pressure/pain, crush > feel, heavy/pressure > not > go/ease/stop/shift/away, heavy/pressure > minute/hour',
  coughing_blood: 'COUGH BLOOD, red > COUGH, COUGH > red/pink/rusty/bloody, bloody/rusty/pink+COUGH, BLOOD !THINNER ?',
  breath_pain_and_breathless: 'puncture/collapse > lung, pneumothorax, CLOT > lung, lung > collapse/pop',
  swollen_leg: 'LEG SWELL, CALF PAIN, CALF HOT, CALF RED, CALF hard/tight/tender, LEG RED, LEG HOT, CLOT LEG',
  leg_weakness: `LEG WEAK, LEG NUMB, CANNOT > USE > LEG, LEG > CANNOT > USE, CANNOT > feel > LEG !WEAK !NUMB !PAIN, not > feel > LEG !WEAK !NUMB !PAIN, LEG > not > move/work/hold/respond, LEG > not+feel !WEAK !NUMB !ODD, LEG > won't, LEG > not > FINE/right, LEG > go, no > =feeling/=sensation/strength/power > LEG, LEG > no > =feeling/=sensation/strength/power,
    LEG > lose > feel/strength/power, CANNOT > stand > LEG, lose > use > LEG, CANNOT > get > LEG > work, CANNOT > feel > floor/ground, LEG > like+rubber, CANNOT > stand ?, LEG > CANNOT > stand, LEG go > under/from, LEG > ODD, can't+tell > LEG, can't > move ?, from waist down, waist > down > NUMB/WEAK`,
  unsteady:
    'UNSTEADY, walk > ODD, WALK > HARD, coordination > ODD/go/lose, lose > coordination, i > wobble, wobble > walk/stand, CANNOT > WALK, HARD > WALK, CANNOT > SKILL, balance > not > FINE/right, lose > balance, walk > not > FINE/right/straight, HARD > balance, balance > ODD/go/terrible/bad/shot, CANNOT > stand > straight ?',
  both_arms: `ARMS NUMB, ARMS WEAK, BOTH ARM NUMB, BOTH ARM WEAK, CANNOT > feel > ARMS !WEAK !NUMB !PAIN, CANNOT > USE > ARMS, CANNOT > feel > BOTH > ARM, ARMS > won't !high !reach, BOTH > ARM > go, OBJECT > fall > hand, left+and+right ARM NUMB/WEAK, numb/TINGLE/=weakness > worse/spread/climb, ARMS > not > work/move/respond, ARMS > CANNOT > USE, no > =feeling/=sensation/strength/power > ARMS, ARMS > no > =feeling/=sensation/strength/power`,
  band_round_trunk: `band/belt/strap/rope/girdle/corset/tight/squeeze > round/around > TRUNK/my/BACK, PAIN/it > go/wrap/come > round/around > TRUNK/front, numb > from > CHEST/here, from > waist/CHEST > down, corset/girdle, numb > from > down, zap/jolt, electric > shock/feel/jolt, shock > BACK/LEG/ARM/down, numb > below/waist, below > waist, TRUNK > NUMB, squeeze > rib, NUMB > round/around > TRUNK`,
  lost_control: `WET > CLOTHES, lose > control > PEE/POO/SADDLE, no+control > PEE/POO, PEE/POO > lose > control, PEE/POO > no+control, CANNOT > HOLD > PEE/POO, CANNOT > stop > PEE/POO,
    PEE/POO LEAK, SADDLE LEAK, LEAK > CLOTHES, incontinent/incontinence, PEE/POO > UNAWARE, not > make > TOILET, not/CANNOT > get > TOILET, not > reach > TOILET, can't > hold > in, PEE/POO > CLOTHES, lose > bladder/bowel, bladder/bowel > go/fail/weak/lose/give/play/open, WET > patch, come > out > UNAWARE,
    accident > TOILET/PEE/POO/down, CRASH > TOILET/PEE/POO/CLOTHES, UNAWARE > PEE/POO, =pants/trouser/underwear/bed > wet, can't > hold > it ?, i/have > leak !THING, leak ?, toilet > UNAWARE, lose > control ?, feel > PEE/POO > come > out, bladder/bowel > problem/trouble/issue`,
  cannot_pee: `CANNOT > PEE, PEE > not > come/start/out/go/LEAK, PEE > won't, HARD > PEE, not > PEE > since/all/today, not > have > PEE, CANNOT > start > PEE, CANNOT > go > TOILET, retention, bladder > full > CANNOT, CANNOT > feel > PEE, not > feel > PEE, nothing > come > PEE, PEE > nothing > come,
    PEE/bladder > stop/block/stuck, CANNOT > empty, nothing+come, nothing > happen ?, weak+stream, TOILET > nothing, not > TOILET > since, stop+PEE, only > dribble, CANNOT > go ?, not > go > since ?, can't > tell > PEE, PEE > no > feel`,
  saddle_numb: `SADDLE NUMB, CANNOT > feel > SADDLE, SADDLE > not > feel, not > feel > SADDLE !NUMB !PAIN, no > =feeling/=sensation > SADDLE, SADDLE > no > =feeling/=sensation, CANNOT > erection, CANNOT > get > hard, no > erection, lose > erection, CANNOT > get > it > up ?, SADDLE ODD, SADDLE > lose > feel, sex > NUMB, CANNOT > feel > sex`,
  major_trauma: `FALL > HEIGHT, CRASH, HIT > by > VEHICLE, VEHICLE > HIT > my, HIT > VEHICLE, VEHICLE > BLOW, BLOW > BACK/NECK, BLOW > in/on > BACK/NECK/CHEST, kick/punch/hit/strike/whack/knock > by, throw > from, come/fall > off > HEIGHT, fall > from, fall > foot/feet/storey/floor, FALL > ROUGH, ROUGH+FELL, fall > on > BACK, fall > backward,
    BLOW > HEAD, BLOW/HIT > into > wall/ground/floor/boards/tree/BACK/VEHICLE, run > into > BACK, =stabbed, shallow > end/water, tackle, rugby > hit/tackle/scrum, i/is/have > RUN_OVER, RUN_OVER > by, something/branch/shelf/box/tree > fall > on > my/BACK, land > on > BACK/NECK, horse > throw/kick, fall > down > HEIGHT,  FELL !THING ?, i > slip ?, knock > over ?, accident ?, bang/bump > BACK`,
  face_or_speech: `FACE DROOP, FACE > NUMB, FACE > won't, FACE WEAK, CANNOT > USE > side/ONE_SIDE, HARD > talk/speak/swallow, CANNOT > swallow/smile/say, CANNOT > move > FACE/side, vision/eyesight/sight > ODD/blur/go/double, SEVERE > headache, SPEECH SLUR, slur, CANNOT > speak/talk, CANNOT > get > word, CANNOT > SPEECH > right, see double, double vision, ONE_SIDE > WEAK, ONE_SIDE > NUMB, WEAK > ONE_SIDE, NUMB > ONE_SIDE, stroke, FACE > one > side, SPEECH > go/ODD, lose > vision, CANNOT > see > straight/properly/clear, word/speech > not > come`,
  fever_and_danger:
    'FEVER ~GRAVE, FEVER ~LEG/ARM WEAK, FEVER ~HEAD > split/PAIN, FEVER ~NECK > not, FEVER ~NECK stiff, SHAKE > CANNOT > stop, SHAKE > uncontrollable/uncontrollably/violent/leaf, NECK stiff ~headache, light > hurt > EYE ?, head > split ?, CANNOT > stop > SHAKE, meningitis, sepsis, stiff > NECK > GRAVE',
  vomiting_then_pain:
    'VOMIT > hit/start, start/come/begin > after/since/when/while > VOMIT, after/since > VOMIT, VOMIT > then/before > PAIN, VOMIT > and > PAIN > come/start/hit, PAIN > after > VOMIT, VOMIT > PAIN > come',
  belly_pain:
    'BELLY PAIN, BELLY > SEVERE, hard/rigid/swell > BELLY, pancreatitis, burst+ulcer/appendix, BELLY > through/to > BACK, BELLY > hard/rigid/board, BELLY > not > FINE/right ?, upset > BELLY ?, BELLY > PRESS ?, through > to > BACK ?',
  vomiting_blood:
    'VOMIT BLOOD, COFFEE, black > POO, tarry, POO BLOOD, black > tar, POO > black/red/tar/bloody, bloody/red > POO, BLOOD > TOILET/bowl/pan/paper/SADDLE, rectal, dark > sticky, VOMIT > red/black',
  early_pregnancy_pain:
    'PREGNANT ~BELLY ~PAIN, PREGNANT ~BLOOD, PREGNANT ~SHOULDER ~PAIN, PREGNANT ~side ~PAIN, PREGNANT ~FAINT, ectopic',
  late_pregnancy_signs:
    'PREGNANT ~VISION, PREGNANT ~swell ~FACE/ARM, PREGNANT ~head > hurt/split, baby > not/stop > move, water > break/go, in+labor/labour, contractions, preeclampsia/eclampsia, pre > eclampsia, PREGNANT rib > PAIN',
  thinners_sudden_pain: 'THINNER ~SUDDEN, THINNER ~LEG/ARM ~WEAK/NUMB, THINNER ~SEVERE PAIN',
  sudden_after_fifty: 'FIFTY ~SUDDEN',
  locked_or_fitting:
    'FIT, JAW LOCK, CANNOT > open > JAW/FACE, WHOLE > JERK/LOCK/cramp, all > muscle > JERK/LOCK/cramp, JERK > WHOLE, JAW > not > open, JAW > shut',

  fever:
    'FEVER !THING !turn !set !outside, have > =chill, fiver ?, burn > up, hot > cold > SHAKE, sweat > SHAKE, SHAKE > cold ?',
  weight_loss:
    'SHED WEIGHT, =clothes/trouser/=pants/jeans/belt/shirt/ring ~BAGGY, weight > down/off, get > thinner/skinny/thin',
  night_sweats: 'SWEAT NIGHT, wake > SWEAT/SOAK, SOAK > NIGHT, NIGHT > SOAK, change > sheet',
  arm_numb: `ARM NUMB, ARM WEAK, CANNOT > feel > ARM !WEAK !NUMB !PAIN, CANNOT > USE > ARM, ARM > CANNOT > USE, no > =feeling/=sensation/strength/power/grip > ARM, ARM > no > =feeling/=sensation/strength/power/grip, ARM > lose > feel/strength/power, not > feel > ARM !WEAK !NUMB !PAIN, ARM > won't, ARM > not > FINE/right, ARM > ODD, ARM > go > cold/white/blue,
    CANNOT > GRIP > OBJECT, grip > go/lose/weak, lose > grip, no > grip, ARM > lazy, ARM > not > work/move/respond, TINGLE, =numbness, =weakness, prickle ?, NUMB > all > over, SHOULDER NUMB, NECK NUMB`,
  cancer: 'CANCER',
  weak_immunity: 'IMMUNITY, IMMUNE LOW, IMMUNE > not > FINE/right/work',
  injected_drugs: 'DRUGS, =shoot+up',
  recent_infection: 'INFECTION, blood > infection, SURGERY > last/recent/week/month/just ?',
  tuberculosis: 'TB',
  weak_bones_sudden:
    'STEROID ~SUDDEN/STRAIN/lift/FALL/crack/bend, THIN BONE ~SUDDEN/STRAIN/lift/FALL/crack/bend, BONE > crack ?',
  fall_when_older: 'OLD ~FALL, OLD ~bump',
  lump_or_shape: 'LUMP, SHAPE, BACK > bent ?, BACK > crook ?, SHOULDER > stick',
  constant_pain:
    'PAIN NO_END, it > NO_END, NO_END > PAIN, =constantly, not/never/nothing > ease/stop/help > PAIN, hurt > whatever, NO_END, rest > not > help, there > all > time, same > every > position, hurt > every > position, hurt > however/matter',
  night_pain:
    'WAKE > night, WAKE > my > up, PAIN > WAKE > my, it > WAKE > my, it > AWAKE, PAIN > AWAKE, AWAKE > PAIN, CANNOT > sleep > PAIN, PAIN > night, PAIN CANNOT > sleep',
  breath_pain:
    'PAIN > breathe/breath, breathe/breath > PAIN, catch > when/if > breathe/breath, breathe/breath > catch, stitch breathe/breath, pleurisy',
  palpitations:
    'PALPITATION, HEART FLUTTER, pulse > FLUTTER, HEART > skip > beat, HEART > beat > fast/quick/hard/funny, HEART > not > FINE/right, HEART > ODD, CHEST > flutter',
  rash: 'RASH, SKIN > RED > spot',
  hot_skin: 'RED HOT, RED SWELL, HOT SWELL, SKIN RED HOT, RED > SKIN ?, SKIN > RED ?, SKIN > HOT ?',
  kidney_signs: 'PEE URINE, KIDNEY PAIN, KIDNEY FEVER, kidney > stone, FEVER ~PEE, TOILET > burn/sting, burn > TOILET',
  jaundice: 'jaundice, SKIN YELLOW, EYE YELLOW, look > YELLOW, go/turn > YELLOW, i > YELLOW, FACE YELLOW, yellow ?',
  severe_and_worsening: 'WORSE QUICK, SEVERE > WORSE, WORSE > SEVERE, worse > and > worse, WORSE > spite > medicine',
  heart_risk: 'HEART_ILL, RISK, have > HEART_ATTACK > ago/last/before/past, have > HEART_ATTACK > year',
  droopy_eyelid: 'EYE DROOP',

  cough_pain: 'PAIN > STRAIN, STRAIN > PAIN, worse > STRAIN, STRAIN > worse',
  long_and_intense: 'week/month > SEVERE, SEVERE > week/month, day > not/no > better',
  under_18: 'CHILD',
  first_after_fifty: 'FIFTY ~first+time, FIFTY ~never+before, FIFTY ~never+have',
  over_70: 'SEVENTY',
  weak_bones: 'STEROID, THIN BONE, BONE > not > FINE/right',
  morning_stiffness: 'stiff > morning, morning > stiff',
  keeps_coming_back: 'AGAIN',
  after_fatty_meals: 'PAIN > after > FATTY, after > FATTY, worse > FATTY, come > FATTY, FATTY > PAIN',
  pregnant: 'PREGNANT',
  recent_surgery: 'SURGERY',
  hurt_by_someone: 'SOMEONE > HURT > my, ABUSE, push > by > SOMEONE, BLOW > by > SOMEONE, hurt/hit > my > again',
  blood_thinners: 'THINNER',
  self_harm: 'DIE, think/want/feel/might/go/rather > hurt > myself, take/swallow > all/many/load > pill/tablet',

  cold_reaction:
    'RAYNAUD, it > go > white, cold/ice > RASH, RASH > cold/ice, finger > white/blue, allergic/allergy > cold/ice, react > cold/ice',
  poor_circulation: 'CIRCULATION, HEART_ILL, artery > disease',
  numb_skin:
    'SKIN NUMB, CANNOT > feel > SKIN, CANNOT > feel > hot/cold/ice/heat/there, not > feel > cold/ice/heat, SKIN > no > feel, numb > there, numb > BACK, BACK > NUMB, neuropathy, numb, nun, it > go > white',
  broken_skin: 'WOUND, have+cut, cut > there/here, SKIN BROKEN, BROKEN > SKIN, cut > BACK',
  swollen: 'SWELL, BRUISE, throb',
  sleepy: 'SLEEPY',
  thinners_or_clot: 'THINNER, CLOT',
  pregnancy: 'PREGNANT',
  unstable_neck: 'DIZZY, NECK > unstable, neck > fuse, neck > SURGERY',
  thin_bones: 'STEROID, THIN BONE',
  hard_to_lie_down:
    'CANNOT > LIE > FLOOR, CANNOT > lie/kneel, HARD > LIE > FLOOR, REFLUX, CANNOT > floor, stuck > floor',
  still_sore: 'PAIN > at > rest, PAIN > when > still',

  /** Not a sign: the words that ask for help at once. */
  emergency:
    'ambulance, paramedic, emergency, call/phone/ring/dial > nine/911/999/000/112/triple/help, nine+one+one, triple+zero, triple+o, rush > hospital, need/get/take > hospital',
} as const satisfies Record<FindingId | PrecautionId | 'emergency', string>;
