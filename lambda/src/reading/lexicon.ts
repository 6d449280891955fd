/**
 * What a word, or a few words together, may stand for, in the form `wordsOf` leaves them: no fillers, "my" for "me",
 * base forms ("go" for "gone", "is" for "was"). Any ending is understood. The longest entry wins and hides the words
 * inside it.
 */
export const LEXICON = {
  // Parts of the body.
  CHEST: 'chest, chess, breastbone, breast bone, sternum, breast',
  HEART: 'heart, ticker',
  BREATH: 'breath, breathe, breaf, air, oxygen, lung, saans',
  LEG: 'leg, foot, knee, thigh, calf, calves, toe, ankle, shin, lower half, bottom half, lower body, lower limb, limb',
  CALF: 'calf, calves',
  ARM: `arm, forearm, hand, finger, fingertip, thumb, wrist, elbow, pinky, pinkie, palm, =arms, =hands, =palms, =wrists, one of my hands,
    one of my arms`,
  ARMS: '=arms, =hands, =palms, =wrists',
  BELLY: 'belly, stomach, tummy, tum, abdomen, abdominal, gut, puku, solar plexus',
  FACE: 'face, mouth, cheek, lip, smile',
  EYE: 'eyelid, eye lid, eye',
  JAW: 'jaw, jawbone, teeth, chin',
  HEAD: 'head, headache, migraine, skull',
  NECK: 'neck, throat',
  SHOULDER: 'shoulder, shoulder blade, blade',
  BACK: 'back, spine, upper back, lower back, muscle',
  TRUNK: 'rib, ribcage, rib cage, trunk, torso, waist, middle, body, tummy, stomach, belly, chest',
  SKIN: 'skin',
  SADDLE: `groin, crotch, saddle, private, private part, genital, penis, vagina, willy, dick, =balls, testicle, =bits, bum,
    bottom, butt, buttock, backside, arse, ass, rear end, between my legs, between legs, down below, down there, nether regions,
    perineum, inner thigh, lady parts, downstairs, toilet paper, underneath, where i sit, when i sit, when i wipe, undercarriage, fanny, back passage, anus, seat area, wipe myself, wiping`,
  PEE: `pee, wee, urine, urinate, pass water, pass urine, waterworks, piss, bladder, whiz, tinkle, widdle, susu, number one, pass my urine,
    go to loo, go to toilet, go to bathroom, go to washroom, go to dunny, use loo, use toilet, use bathroom, empty my bladder`,
  POO: 'poo, poop, bowel, shit, crap, stool, motion, number two, faeces, feces, latrine',
  TOILET: 'toilet, loo, bathroom, restroom, washroom, dunny, lavatory',
  CLOTHES: `myself, =pants, trouser, knickers, undies, underwear, bed, sheet, jeans, =clothes, chair, sofa, couch, boxers,
    shorts, leggings, pyjamas, pajamas, mattress, seat, floor, daks`,

  // Sensations.
  PAIN: `pain, payne, painful, hurt, ache, achy, sore, agony, agonising, agonizing, cramp, discomfort, uncomfortable, stab, sharp, burn, sting, throb,
    twinge, =killing, dard, tender, niggle, spasm, stitch, pinch, prick, bother`,
  PRESS: `tight, tighten, pressure, press, heavy, crush, squeeze, constrict, constriction, band, belt, vice, vise, weight, clamp, clench,
    elephant, rock, boulder, squash, grip, =fullness, sit on, stand on, brick, rope, indigestion, compress`,
  ODD: 'funny, weird, odd, strange, peculiar, wrong, not right, not good, off, hollow, not normal, play up, dodgy, crook, queer',
  NUMB: `numb, num, tingle, tingly, pins and needles, pin and needles, pins needles, pins and, prickle, prickly, dead, deaden, asleep, go to sleep,
    fall asleep, nun, go none, feel none, none ness, go dumb, lose feeling, lose all feeling, lose sensation, not have feeling, not feel anything, no sense of touch, buzz, fizz, wood, wooden, paralyse, paralyze, paralysis, lifeless, rubbery, jhunjhuni`,
  TINGLE: 'tingle, tingly, pins and needles, pin and needles, pins needles, pins and, jhunjhuni',
  WEAK: `weak, feeble, jelly, jello, wobbly, wobble, buckle, collapse, give way, give out, give up, pack up, pack in, useless, floppy, limp,
    drag, heavy, lead, concrete, from under my, out from under, fold, paralyse, paralyze, paralysis, lose power, lose strength,
    lose all strength, lose all power, not have strength, not have power, stop work, not work, not respond, not support, not move, won't work, won't move, won't hold, turn to water, belong to, not listen, not obey,
    noodle, spaghetti, powerless, conk out, cut out, mush`,
  SWELL:
    'swell, =swelling, puff up, puffy, balloon, blow up, inflamed, enlarged, oedema, edema, puff, fat, twice size, double size, bigger, massive, huge',
  RED: 'red',
  HOT: 'hot, warm, burn, boil',
  SEVERE: `severe, worst, terrible, terribly, excruciate, unbearable, agony, agonising, agonizing, horrendous, horrific, horrible, awful, unreal,
    intense, ten out of ten, massive, extreme, savage, brutal, like nothing, blind, scream, worse than`,
  SUDDEN: `sudden, out of nowhere, from nowhere, outta nowhere, out of blue, all at once, instant, in flash, bolt, bang, no warning,
    without warning, abrupt, in split second, thunderclap`,
  KNIFE: 'knife, dagger, sword, spear, skewer, axe, ice pick, gunshot, stab',
  RIP: 'rip, tear, shred, unzip, rupture, split',
  SNAP: 'snap, pop, burst, explode, break, crack, give',
  SPREAD: `spread, radiate, travel, shoot, run, run down, go, go down, creep, into, come, down, through, reach, track, extend, right down`,
  MOVE_: 'move, shift, migrate, travel, wander, roam, jump',
  PLACE: 'up, down, higher, lower, around, about, front, somewhere else, different, another, all over, place to place',
  FINE: `fine, ok, okay, good, alright, all right, normal, easy, clear, great, perfect, grand, strong, steady, solid, healthy, not bad,
    comfortable, unaffected, as usual, nothing wrong with, nothing wrong in, no trouble with, no problem with, no issue with, no issues with`,

  // What the body does, or does not.
  FEEL: 'feel, sense, sensation',
  CANNOT: `can't, can not, could not, unable, not able, not is able, is not able, =hardly, =barely, scarcely, struggle to, no longer able, lose use of,
    hard to, difficult to, impossible to, won't let my, fail to, not manage to, not possible to`,
  HARD: `trouble, difficulty, difficult, hard, struggle, problem, issue, fight, labour, labor, short, shallow, rapid, fast, quick, noisy, heavy,
    worse, bad, funny, weird, strange, effort, not right, tight, weak, ragged`,
  BREATHLESS: `breathless, short of breath, shortness of breath, short of breadth, shortness of breadth, out of breath, out of breadth, out of puff, no puff, winded,
    wheeze, wheezy, gasp, suffocate, choke, smother, puff, pant, hyperventilate, lose my breath, asthma, lip blue, lip is blue, blue lip,
    turn blue, go blue, lip is turning blue, lip go blue, stop breathe, breathe stop, breathe have stop, need air, need oxygen, run out of air, drown`,
  FAINT: `faint, feint, giddy, lightheaded, light headed, light head, woozy, swoon, pass out, past out, black out, blackout, keel over, funny turn, hit deck, come over funny, come over queer, upchuck, stay conscious, lose consciousness,
    unconscious, collapse, white as, see stars, chakkar, swimmy, nausea, nauseous, nauseate, queasy,
    bilious, feel sick, going to is sick, about to is sick, want to vomit, feel like sick, so sick, sick to my stomach, have is sick, keep is sick, keep get sick, sick feeling, vomit, throw up, puke, chunder, spew, barf,
    retch, heave, chuck up, hurl, ghabrahat, head is spin, head spin, head is swim, room is spin, room spin, everything spin, everything is spin`,
  SWEAT: 'sweat, sweaty, clammy, clam my, cold sweat, drench',
  VOMIT:
    'vomit, throw up, puke, chunder, spew, barf, retch, heave, is sick, chuck up, sick up, bring up, bring it up, hurl',
  COUGH: 'cough, coff, spit, phlegm, sputum, mucus, hack, hanky, tissue',
  STRAIN: 'cough, coff, sneeze, laugh, bear down, blow my nose, strain',
  BLOOD: 'blood, bleed',
  COFFEE: 'coffee ground, coffee grounds',
  LEAK: 'leak, dribble, drip, trickle, accident, mess, mishap, come out, run down, escape, not control',
  WET: 'wet, soak, soil, piddle, piss, pee, weed, wee, mess, shit, shat, poop, poo, crap, urinate, leak',
  HOLD: 'hold, control, stop, keep, contain',
  UNAWARE: `without know, without notice, without realise, without realize, without feel, not notice, not realise, not realize, not even know,
    not know i, before i know, before i knew, on its own, by itself, in clothes, not feel it, not know when`,
  USE: 'move, lift, raise, feel, bend, use, control, wiggle, wriggle, grip, work',
  WALK: 'walk, balance, stay upright, climb',
  EFFORT: 'stair, step, uphill, hill, climb, exert, exertion, effort, jog, run',
  REST: 'rest, stop, sit, stand still, slow down, ease, settle',
  UNSTEADY: `unsteady, not steady, wobbly, stagger, stumble, off balance, off my balance, lose balance, lose my balance, tip over, keep fall, keep fall over, topple,
    clumsy, uncoordinated, totter, fumble, fall about, stay on my foot, on boat, lose coordination, veer, lurch, sway, drop thing, drop everything, keep drop, drop stuff, trip over nothing, trip over my own, keep trip,
    walk funny, walk weird, walk strange, walk like drunk, walk like i is drunk, bump into wall, bump into thing`,
  SKILL: 'button, shoelace, lace, zip, write, coordinate',
  GRIP: 'grip, hold, grasp, pick up, squeeze, open, turn, make',
  OBJECT:
    'cup, mug, pen, phone, thing, anything, kettle, glass, jar, fork, spoon, door, key, lid, fist, bottle, coffee',

  BOTH: 'both, two, each, either',

  // What happened.
  FELL: '=fall, fall off, fall over, fall down',
  FALL: `header, cropper, =fall, fall, fall off, fall down, fall over, come off, go down, go over, tumble, slip, throw, come off, plunge, drop, push, knock, jump, fling, buck`,
  HEIGHT: `ladder, stepladder, stair, staircase, step, roof, horse, pony, bike, bicycle, tree, scaffold, balcony, window, motorbike, motorcycle, moped,
    scooter, quad, trampoline, truck, lorry, loft, attic, skateboard, cliff, height, wall, bunk, ute, tractor, downstairs, scooty, fence, bridge, skis, tractor, escalator, swing, counter`,
  VEHICLE:
    'car, truck, lorry, van, bus, bike, motorbike, motorcycle, scooter, cyclist, taxi, train, tram, ute, tractor, auto, rickshaw, vehicle, scooty, suv, quad, driver, forklift, bicycle, jeep',
  RUN_OVER: 'run over, run down',
  HIT: 'hit, dash, strike, run over, run down, run into, knock, smash, slam, clip, ram, throw, roll, flip, crash, plough, plow, rear',
  CRASH: `crash, car accident, road accident, traffic accident, motor accident, vehicle accident, bike accident, motorbike accident, motorcycle accident, serious accident, bad accident, big accident,
    wreck, pile up, smash up, prang, collision, collide, rear end, rear ended, t bone, t boned, whiplash, roll my car, accident at work, accident on, meet with accident, met with accident, have accident, is in accident, rollover`,
  BLOW: 'run into, kick, punch, hit, strike, whack, thump, bash, smash, slam, clobber, blow, knock, bang, tackle, stamp, stomp, crush, land, fall, wallop, elbow',
  ROUGH: 'hard, bad, heavy, big, nasty, serious, awkward, far, high, badly, heavily',
  DROOP:
    '=fall, droop, droopy, drop, sag, slack, fall, lopsided, crook, uneven, numb, wonky, hang, melt, slide, one sided, slip, tingle, paralyse, paralyze, gone funny, one side, not move',
  SPEECH: 'speech, word, talk, speak, sentence, voice, tongue',
  SLUR: 'slur, garble, jumble, muddle, come out wrong, thick, all wrong',
  ONE_SIDE: 'one side, whole side, left side, right side, half of my body, half my body, side of my body, one half',
  FIT: 'seizure, convulse, convulsion, have fit, =fitting, =fits, epileptic, tetanus, lockjaw, lock jaw, foam at mouth',
  LOCK: "lock, stuck, clench, seize, rigid, clamp, not open, won't open",
  WHOLE: 'whole body, entire body, all over, every muscle, body',
  JERK: 'jerk, spasm, rigid, convulse, thrash, arch, stiff',

  // Illness.
  FEVER:
    'fever, feverish, feaver, bukhar, temperature, temp, =chills, shiver, shivery, burn up, hot and cold, rigor, run hot, teeth chatter, teeth is chatter',
  SHAKE: 'shake, shiver, tremble',
  GRAVE:
    'stiff neck, neck is stiff, neck stiff, light hurt, light is hurt, bright light, confuse, confusion, delirious, muddle, disorient, disorientated, headache, head is split, head split, head is kill, head is thump, head is pound, head hurt, splitting head, not make sense',
  WEIGHT: 'weight, pound, kilo, kg, kgs, stone, lbs',
  SHED: 'lose, drop, shed, fall off, go down, come off, melt, waste',
  BAGGY: 'lose, fall off, hang, baggy, too big, bigger, fall down',
  NIGHT: 'night, sleep, bed, sheet, pyjamas, pajamas, bedding, bedclothes, mattress, pillow, pjs',
  SOAK: 'soak, drench, drip, wring, wet through, sodden, sweat, sweaty, change',
  CANCER:
    'cancer, canser, cancerous, tumour, tumor, leukemia, leukaemia, lymphoma, melanoma, myeloma, sarcoma, carcinoma, malignant, malignancy, metastatic, metastases, oncology, oncologist, radiotherapy, big c, mastectomy, hodgkin, in remission',
  IMMUNE: 'immune, immunity',
  LOW: 'weak, low, bad, poor, compromise, suppress, stuff, shoot, no, down, deficient, deficiency, problem, disorder, terrible, rubbish, weaken, lower',
  IMMUNITY: `chemo, chemotherapy, =hiv, immunosuppress, immunosuppressant, immunocompromise, transplant, biologic, humira, infliximab, rituximab, azathioprine, tacrolimus,
    methotrexate, anti rejection, enbrel, no spleen, immunotherapy, neutropenic`,
  DRUGS:
    'inject drug, inject, heroin, meth, mainline, jack up, iv drug, intravenous drug, use needle, dirty needle, share needle, needle user, fentanyl, shoot drug, bang up',
  INFECTION: `infection, infect, abscess, sepsis, septic, blood poison, pneumonia, cellulitis, root canal, tooth out, tooth pull, tooth take out, teeth out, endocarditis, uti, meningitis,
    epidural, lumbar puncture, spinal tap, catheter, dental work, injection in my, extraction, staph, mrsa`,
  SURGERY: 'surgery, operation, operate, fusion, laminectomy, discectomy, rod in my, screw in my',
  TB: 'tb, t b, tee bee, tuberculosis',
  STEROID:
    'osteoporosis, osteoporotic, osteopenia, brittle bone, steroid, prednisone, prednisolone, cortisone, alendronate, fosamax, bone density',
  BONE: 'bone',
  THIN: 'thin, weak, brittle, fragile, crumble, crumbly, soft, porous, bad, chalk, poor',
  LUMP: 'lump, lumpy, hump, humpback, hunchback, bulge, growth, protrude, bump on, bump there, new bump, stick out',
  SHAPE:
    'change shape, different shape, shape have change, shape change, shorter, shrink, shrunk, lose height, misshapen, stoop, curving, out of shape',
  RASH: 'rash, rush on my, blister, shingle, =hives, welt, red spot',
  YELLOW: 'yellow, yellowish, jaundice',
  KIDNEY: 'kidney, flank, loin',
  URINE:
    'dark, cloudy, smelly, smell, stink, stinky, blood, bleed, bloody, pink, brown, red, burn, sting, hurt, pain, painful',
  FLUTTER:
    'flutter, race, pound, skip, irregular, thump, flip, jump, go mad, go crazy, hammer, gallop, beat fast, beat hard, beat quick, beat really fast, rhythm, miss beat, go too fast, go fast, palpitate',
  PALPITATION: 'palpitation, palpitate',
  HEART_ILL:
    'angina, stent, pacemaker, heart disease, heart failure, heart condition, heart trouble, heart problem, bad heart, weak heart, dodgy heart, heart murmur, bypass, heart patient, coronary, afib, atrial fibrillation, heart surgery, heart issue',
  RISK: 'i smoke, smoker, high blood pressure, hypertension, blood pressure, bp, diabetes, diabetic, cholesterol, cigarette, smoke',
  HEART_ATTACK: 'heart attack, cardiac arrest, heart a tack',
  AORTA: 'aneurysm, aneurism, marfan, ehlers danlos, ehlers, aortic, aorta, dissection',
  THINNER:
    'blood thinner, blood tinner, blood tinners, blood thinning, thinner, warfarin, coumadin, apixaban, eliquis, rivaroxaban, xarelto, dabigatran, pradaxa, edoxaban, heparin, clexane, enoxaparin, clopidogrel, plavix, anticoagulant, haemophilia, hemophilia, haemophiliac, bleeding disorder, lovenox',
  CLOT: 'clot, dvt, d v t, deep vein thrombosis, thrombosis, pulmonary embolism, embolism',
  PREGNANT:
    'pregnant, pregnancy, preggers, is expecting, expecting baby, week along, weeks along, with child, have baby, give birth, postpartum, up duff, trimester, with twins, breastfeed',
  VISION: 'spot, flash, stars, blur, blurry, vision, headache, head',
  WORSE: 'worse, worsen, worser, build',
  QUICK:
    'fast, rapid, rapidly, quick, quickly, every hour, by hour, every minute, by minute, steadily, each hour, each minute, minute, hour',
  NO_END: `never let up, not let up, never stop, never go away, never ease, constant, constantly, non stop, nonstop, relentless, continuous, continuously, no relief, not ease, no let up, whatever i do,
    whatever position, every position, in any position, no position, twenty four seven, round clock, won't stop, won't ease, won't let up, won't shift, not shift, nothing help, nothing ease, all day and night, day and night`,
  WAKE: 'wake',
  AWAKE: `keep my awake, keep my up, not sleep, can't sleep, no sleep`,
  AGAIN:
    'keep come back, come back again, keep happen, third time, fourth time, again and again, over and over, recurring, keep get this, keep have this',
  FATTY: 'fatty, greasy, fried, curry, takeaway, meal, eat, dinner, rich food',
  SOMEONE:
    'he, she, they, husband, wife, partner, boyfriend, girlfriend, dad, mum, mom, father, mother, someone, somebody, ex, man, bloke, guy, brother, son, gang',
  HURT: 'hit, hurt, beat, push, shove, punch, kick, slap, choke, strangle, grab, attack, assault, do this to',
  ABUSE: 'abuse, abusive, assault, =mugged, beat up, beaten up, beat my up, domestic violence, violent',
  DIE: `kill myself, end it all, end my life, end it tonight, want to die, wish i is dead, suicide, suicidal, top myself, better off dead, better off without my, not want to live,
    not want to is here, not want to is alive, not want to wake up, not want to exist, not want to go on, no reason to live, no point live, no point in live, harm myself, self harm, hurt myself on purpose, might hurt myself, want to hurt myself,
    going to hurt myself, cut myself on purpose, take my own life, take my life, overdose, not worth live, tired of live, can't go on live, carry on live, nothing to live for, no point live for, think of die, think of end it, go to end it, might end it, want to end it, ready to die, hang myself, do myself in, want to is dead, rather is dead, no will to live, not see point, wish i is not here`,

  // What bends the plan.
  RAYNAUD:
    'raynaud, renaud, allergic to cold, cold allergy, cold urticaria, hives from cold, react to cold, reaction to cold, bad reaction to ice, allergic to ice, white finger, finger go white, finger turn white, chilblain',
  CIRCULATION: 'circulation, artery, arteries, arterial',
  WOUND:
    'wound, open sore, sunburn, eczema, psoriasis, dermatitis, fresh scar, graze, open cut, ulcer, scab, =stitches',
  BROKEN:
    'break, cut, raw, scar, scratch, scrape, peel, crack, open, split, sore, weep, irritate, burnt, inflamed, flaky, chafe',
  BRUISE: 'bruise, black and blue',
  SLEEPY: `sleepy, fall asleep, half asleep, drowsy, drunk, tipsy, =drinking, few drinks, few beers, couple of beers, couple of drinks, have drink, have beer, have wine, glass of wine, codeine, oxycodone, oxycontin, morphine, tramadol, opioid, percocet, vicodin,
    sleeping pill, sleeping tablet, valium, diazepam, strong painkiller, stoned, doze off, nod off, muscle relaxant, muscle relaxer`,
  DIZZY: 'dizzy, vertigo, rheumatoid, unstable neck, neck is unstable, break neck, fused neck, neck surgery',
  LIE: 'lie, lay, get down, get up, kneel, get on floor, get to floor',
  FLOOR: 'floor, front, tummy, stomach, belly, flat, again, down, ground',
  REFLUX: 'reflux, gerd, hernia, c section, caesarean, cesarean',

  /** What falls, wobbles or leaks in a room. */
  THING:
    'ball, pack, ice, towel, phone, remote, bag, pillow, cushion, mat, table, tap, roof, oven, thermostat, heating, room, water, price',

  // Near neighbours that warn of nothing; what they hide is not read at all.
  NOTHING: `heart is not in it, heart not in it, break my heart, my heart out, heart and soul, by heart, off my chest, chest of drawers, chin to chest, chin to my chest, chest stretch, chest press, play chess, breath of fresh air,
    take my breath away, bated breath, waste my breath, save your breath, hold your breath, hold my breath, under my breath, bad breath, breathing space, do breathe, start breathe, skip breathe, breathing exercise, breathing one,
    fresh air, hot air, air con, air fryer, break leg, cold feet, cold foot, pull my leg, arm and leg, leg up, lend hand, give hand, hand down, hands down, second hand, other hand, hand free, put my foot up, foot up,
    weak at knee, bee knee, hit my with, hit spot, hit gym, hit road, hit sack, hit hay, hit roof, hit snooze, hit pause, hit play, knock yourself out, crash out, crash on, crash diet, crash course, computer crash, laptop crash, phone crash,
    app crash, market crash, fall in love, fall for, fall apart, rip off, rip jeans, let it rip, tear between, in tears, to tears, into tears, that is sick, call in sick, chill out, chill with, blood sugar, blood work, blood boil, blood sweat, snap out, snap at, oh snap, crack my up, crack on, blood sucker, blood out of,
    bad blood, blood test, blood type, blood relative, blood pressure cuff, blood sweat and tears, sweat and tears, sick of, sick to death, sick and tired, sick leave, sick day, sick note, off sick, sick joke, worry sick, make my sick, no sweat, not sweat it,
    sweat pants, butterflies in my stomach, gut feel, hate his guts, not stomach, belly laugh, belly button, belly breathe, pain in neck, pain in arse, pain in ass, pain in bum, pain in butt, pain in backside, royal pain,
    window pain, no pain no gain, weight off my, die laugh, kill myself laugh, die of laugh, want to die of, could die of, numb with bored, numb with cold, mind numb, numb skull, dead tired, dead beat, dead good, dead easy, dead on my foot, dead line, weak tea, weak coffee, weak joke, weak signal, weak wifi, weak excuse,
    spring fever, hay fever, cabin fever, football fever, gold fever, disco fever, cup fever, fever pitch, fever dream, dance fever, temperature in, temperature outside, room temperature, oven temperature, water temperature, temperature today, temperature tomorrow, temperature on, temperature of,
    face off, face time, in your face, long face, straight face, poker face, jaw drop, jaw on floor, private joke, bottom line, bottom of, rock bottom, bottoms up, wet blanket, wet towel, wet outside, wet weather, piss off, take piss, holy shit, full of shit, no shit, give shit, like shit, like crap, tap is leak, roof leak, pack is leak, pack leak, bag is leak,
    bag leak, ice is leak, ball is wobbly, wobbly ball, chair is wobbly, wobbly chair, table is wobbly, shoot hoops, stroke of luck, hissy fit, have fit about, have fit when, lump sum, lump in my throat, sugar lump, goose bump, rash decision, in rush, no rush, rush hour, yellow band, yellow ball, yellow one, yellow light, yellow page,
    hearing aid, star sign, cancer research, doctor surgery, needle in haystack, knitting needle, sewing needle, infect laugh, smoke alarm, fire alarm, smoke salmon, band is too, resistance band, rubber band, exercise band, elastic band, band around door, rock band, boy band, skin of my teeth, no skin off, get my back up, drive my up wall,
    stab in back, stab my in back, behind my back, hit by bill, black friday, inject cash, drunk with, wall angel, tennis elbow, paint thinner, heart rate monitor, cold turkey, foot away, step by step, next step, steps to, first step, in step, extra step, heart is warm, lose my way, lose track, lose count, lose my place, lose patience, lose it with, not lose hope, lose remote`,
} as const satisfies Record<string, string>;

export type Concept = keyof typeof LEXICON;
