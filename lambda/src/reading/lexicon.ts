/**
 * What a word, or a few words together, may stand for. Written as they are after `wordsOf`: no fillers, "my" for "me".
 * A star stands for any ending. Of several entries the longest wins, and hides the words inside it.
 */
export const LEXICON = {
  // Idioms, and neighbours of warning words that warn of nothing: read as nothing at all.
  NOTHING: `break leg, arm and leg, cold feet, pull my leg, pulling my leg, leg it, leg up, on its last legs, on his last legs,
    hands down, hands full, hands free, on one hand, on other hand, second hand, right hand man, give my hand, lend hand, need hand,
    hand on heart, heart and soul, heart is not in it, heart not in it, heart in it, by heart, heart to heart, heart of gold, heart set,
    bless your heart, heart goes out, break my heart, breaks my heart, broke my heart, broken heart, heart broken, heartbroken,
    eat your heart out, cross my heart, from heart, learn by heart, had heart attack when i saw, gave my heart attack,
    give my heart attack, giving my heart attack, nearly had heart attack, almost had heart attack, off my chest, chest of drawers,
    treasure chest, chest freezer, chin to chest, chin to my chest, chin on my chest, chest stretch, chest press, chest day, chess game,
    chess club, play chess, playing chess, breath of fresh air, breath of air, takes my breath away, take my breath away,
    took my breath away, bated breath, waste your breath, waste of breath, wasting my breath, save your breath, hold your breath,
    holding your breath, hold my breath, holding my breath, under my breath, bad breath, same breath, breathless with, breathing space,
    breathing room, breather, breathe easy, breathtaking, do breathing, start breathing, skip breathing, try breathing, finish breathing,
    breathing exercise, breathing exercises, breathing one, hot air, fresh air, air con, air conditioning, on air, air fryer, in air,
    hit my with, hit my up, hit spot, hit gym, hit road, hit sack, hit hay, hit snooze, hit roof, hit show, hit song, hit it, hit play,
    hit pause, hit next, hit by bill, knock yourself out, knock it off, knock on wood, knocked it, crash out, crashed out, crash course,
    crash diet, crash on sofa, crash on couch, computer crashed, laptop crashed, phone crashed, phone keeps crashing, wifi crashed,
    app crashed, crashing app, market crash, stock market crash, crash landed, fell asleep, fall asleep, falling asleep, fell off wagon, fell in love,
    fall in love, fell for, fell apart, falling apart, fall apart, fell through, falls apart, fall in, fall short, nightfall, fell out with,
    rip off, ripped off, ripped jeans, ripped abs, let it rip, tore strip, torn between, in tears, tears in my eyes, burst into tears,
    bored to tears, snap out, snap at, snapped at, oh snap, split up, split second, splitting up, banana split, cracking my up, crack on,
    crack open, blood boil, blood boiling, blood sucker, blood out of stone, blood sweat and tears, blood is thicker, blood orange,
    bad blood, blue blood, blood test, blood tests, blood type, blood relative, blood brothers, blood moon, true blood, in blood,
    sick of, sick to death, sick and tired, sick leave, sick day, sick note, sick pay, sick as parrot, off sick, called in sick, sick joke,
    that is sick, sick beat, sick burn, sick bag, worried sick, home sick, homesick, love sick, car sick, travel sick, makes my sick,
    you make my sick, scared stiff, bored stiff, stiff drink, stiff upper lip, bored to death, scared to death, freezing to death,
    frozen to death, tickled to death, talked to death, loved to death, starving to death, worked to death, death of my, numb with boredom,
    numb with cold, numb skull, numbskull, mind numbing, mind numbingly, comfortably numb, dead tired, dead beat, dead easy, dead good,
    dead nice, dead on my feet, dead keen, dead line, battery is dead, battery dead, phone is dead, phone dead, dead battery,
    dead end, drop dead, dead funny, dead to world, dead sea, walking dead, weak coffee, weak tea, weak excuse, weak signal,
    weak spot, weak wifi, weak joke, weak link, weak at knees for, bees knees, feet up, put my feet up, feet first, six feet under,
    two left feet, find my feet, back on my feet, best foot forward, put my foot down, put my foot in it, foot bill, shoot foot, square feet,
    feet away, feet long, feet tall, feet of, foot long, spring fever, hay fever, cabin fever, gold fever, dance fever, football fever,
    world cup fever, baby fever, fever pitch, fever dream, fever tree, scarlet fever party, disco fever, saturday night fever, yellow fever jab, chill out, chill pill,
    chill vibes, chill music, chilling out, chilled out, netflix and chill, just chilling, chill with, hot stuff, hot mess, hot dog,
    hot dogs, hot date, hot take, hot chocolate, hot tub, hot water bottle, hot shower, hot bath, hot drink, hot pack, hot ticket, no sweat,
    sweat it, sweat pants, sweatshirt, butterflies in my stomach, gut feeling, gut instinct, hate your guts, hate his guts, hate her guts, no guts, guts to,
    stomach it, not stomach, stomach for, belly laugh, belly laughs, belly up, beer belly, pot belly, belly button, belly breathing, belly breath, belly breaths, in my belly, into my belly,
    pain in neck, pain in arse, pain in ass, pain in bum, pain in butt, pain in backside, pain in rear, pain in my neck,
    pain in my arse, pain in my ass, pain in my bum, pain in my butt, pain in my backside, pain in my rear, royal pain, no pain no gain, pain au chocolat,
    window pane, pane of glass, weight off my, weight off, weight lifting, weight training, dead weight, heavy metal, heavy hearted, heavy traffic, heavy rain,
    kill time, dressed to kill, kill pain, die laughing, dying laughing, died laughing, dying of laughter, dying for, dying to, dying of boredom, to die for, die for, die of embarrassment,
    died of embarrassment, want to die of, die of shame, kill for, could kill for, kill myself laughing, killed myself laughing, kill my husband, kill my boss, die hard,
    would rather die than, sooner die than, face off, face music, face palm, facebook, face time, facetime, face mask, in your face, long face, poker face, straight face, face it, lose face,
    eye opener, private joke, private message, bottom line, bottom of, rock bottom, bottoms up, rear view, shit show, shit day, shit weather,
    full of shit, no shit, holy shit, bullshit, give shit, wet weather, wet outside, wet blanket, wet towel, wet cloth, wet hair, soaked towel,
    soaked in rain, soaked by rain, soaked from rain, caught short of, piss off, piss take, taking piss, take piss, pissed off, pissed with, pissed at, leaky tap, tap leaks, tap is leaking,
    roof leaks, roof is leaking, ice pack is leaking, ice pack leaks, ice is leaking, bag is leaking, pack is leaking, pack leaks, ice pack leaked, happy accident, by accident, accident waiting to happen, accidents happen,
    shoot hoops, shoot breeze, shot of espresso, give it shot, shot glass, good shot, best shot, long shot, shots fired, big shot, stroke of luck, stroke of genius,
    stroke dog, stroke cat, stroking cat, breast stroke, back stroke, golf stroke, fit as fiddle, see fit, keep fit, get fit, keeping fit, not fit, fit in, fit bit, fitbit, fit of giggles, hissy fit, throw fit,
    throwing fit, threw fit, having fit about, have fit when, fits well, fits fine, one size fits, locked door, locked out, lock door, lock jaw drop, jaw dropping, jaw drop, jaw dropped, jaw on floor,
    head over heels, over my head, head is not in it, head start, lose my head, head first, off my head, heads up, head out, heading, double vision board,
    growth spurt, growth mindset, goose bumps, goosebumps, bump into, bumped into, bump in road, baby bump, bumpy, fist bump, lump sum, lump it, lump in my throat, lump of coal, sugar lump, hot spots, spot on, on spot, spots on tv,
    rash decision, rash thing, rash move, in rush, rush hour, no rush, rush off, rushed off, gold rush, sugar rush, rush my, rush back, yellow band, yellow ball, yellow light, yellow pages, yellow card, yellow pack, yellow one,
    cancer season, cancer star sign, star sign, cancerian, cancer charity, cancer research, hearing aids, hearing aid, first aid, band aid, operation room, surgery hours, doctors surgery, doctor surgery, gp surgery, at surgery,
    injection of cash, needle in haystack, needle thread, knitting needles, knitting needle, pine needles, sewing needle, acupuncture needles, shooting up prices, infectious laugh, infectious smile, infected laptop, infected computer,
    smoke alarm, smoke signal, up in smoke, smoke and mirrors, smoked salmon, sugar coat, sugar lump, sugar rush, sweet heart, expecting delivery, expecting parcel, expecting package, expecting call, expecting guests, expecting visitors,
    drop line, drop off, dropped off, name drop, band practice, band playing, band aid, rubber band, resistance band, exercise band, elastic band, boy band, rock band, favourite band, favorite band, band on radio,
    band is too tight, band too tight, band tight, tight budget, tight schedule, tight deadline, tight fisted, tight lipped, tight squeeze, tight spot, sit tight, hold tight, tights, skin of my teeth, thick skinned, thick skin, thin skinned, skin off my nose, saved my skin,
    no skin off, under my skin, get my skin, drunk with power, punch drunk, wobbly chair, wobbly table, chair is wobbly, table is wobbly, ball is wobbly, wobbly ball, throw wobbly, threw wobbly,
    hit by train of, shock price, shock horror, in shock about, electric bill, electric car, spin class, head spin class, blackout curtains, blackout blinds, black out blinds, black friday, pass on, pass remote, pass salt,
    beat it, beats my, beats you, dead beat, beat that, beat drop, slap in face, kick in teeth, kick in, kicks in, kicked in, get kick, kick out of, kick off, kicked off, kick ass, kick bucket, kicking off, kicked my ass, kicked my butt, punch line, shut up, face plant emoji,
    drives my up wall, up wall, back seat, get my back, got my back, watch my back, stab in back, stabbed in back, stabbed my in back, back stabber, behind my back, killing time, killing it,
    temperature outside, temperature in, temperature of, room temperature, temperature on thermostat, oven temperature, water temperature, set temperature, temperature today, temperature tomorrow, weather, traffic, thermostat`,

  // Parts of the body.
  CHEST: 'chest, chests, chess, breastbone, breast bone, sternum, breast, rib cage front, heart area, heart side',
  HEART: 'heart, hearts, ticker',
  BREATH:
    'breath, breaths, breathe, breathes, breathing, breathin, breathed, breaf, breeth, breeze in, air, oxygen, lungs, lung full, wind back, saans',
  LEG: `leg, legs, foot, feet, knee, knees, thigh, thighs, calf, calves, toe, toes, ankle, ankles, shin, shins, lower half, bottom half,
    lower body, lower limbs, limbs, pins feel`,
  CALF: 'calf, calves',
  ARM: `arm, arms, forearm, forearms, hand, hands, finger, fingers, fingertips, finger tips, thumb, thumbs, wrist, wrists, elbow, pinky,
    pinkie, palm, palms, bicep, one of my hands, one of my arms`,
  ARMS: 'arms, hands, both sides of my arms, palms, forearms, wrists, elbows',
  BELLY: 'belly, stomach, tummy, tum, abdomen, abdominal, gut, guts, puku, pit of my stomach, solar plexus, midriff',
  FACE: 'face, mouth, cheek, lip, lips, smile, one side of my face, side of my face',
  EYE: 'eyelid, eyelids, eye lid, eye, eyes',
  JAW: 'jaw, jaws, jawbone, jawline, teeth, chin',
  HEAD: 'head, headache, headaches, migraine, skull',
  NECK: 'neck, throat',
  SHOULDER: 'shoulder, shoulders, shoulder blade, shoulder blades, blade, blades, collarbone',
  BACK: 'back, spine, upper back, lower back, muscle, muscles, backbone',
  TRUNK: 'ribs, rib, ribcage, rib cage, trunk, torso, waist, middle, body, tummy, stomach, belly, upper body, chest',
  SKIN: 'skin',
  BONES: 'bones, bone',
  SADDLE: `groin, crotch, saddle, saddle area, privates, private parts, private area, private bits, private part, genitals, genital, genital area, penis, vagina,
    vag, willy, dick, cock, balls, testicles, bits, bum, bottom, butt, buttocks, backside, arse, ass, rear end, between my legs, between legs, down below,
    down there, nether regions, lady parts, lady bits, man bits, perineum, inner thighs, when i wipe, wiping, undercarriage, fanny, seat area, back passage, anus, sit bones, private place`,
  PEE: `pee, peeing, pees, wee, weeing, wees, urine, urinate, urinating, pass water, passing water, pass urine, passing urine, waterworks, piss, pissing, bladder,
    whiz, tinkle, widdle, susu, number one, go loo, going to loo, go to loo, go to toilet, go toilet, go to bathroom, go to washroom, go to dunny, slash, my water, toilet properly`,
  POO: 'poo, pooing, poos, poop, pooping, bowel, bowels, shit, crap, crapping, stool, stools, motion, motions, number two, number twos, faeces, feces, latrine, potty, rectum, loose motion',
  TOILET: 'toilet, loo, bathroom, restroom, washroom, dunny, lav, lavatory, gents, ladies, john',
  CLOTHES: `myself, pants, trousers, knickers, undies, underwear, bed, sheets, jeans, clothes, chair, sofa, couch, boxers, shorts, leggings, pyjamas, pajamas, mattress,
    seat, carpet, floor, daks, strides, dress, skirt, drawers, himself, herself, briefs`,
  BED: 'sheets, bed, night, nights, sleep, pyjamas, pajamas, jammies, pjs, bedclothes, bedding, nightie, mattress, pillow, nightshirt, overnight, duvet, doona',

  // Sensations.
  PAIN: `pain*, pane, panes, hurt, hurts, hurting, ache, aches, ached, aching, achy, ach, sore, soreness, agony, agonising, agonizing, cramp, cramps, cramping, discomfort,
    uncomfortable, stabbing, stabs, stab, sharp, burn, burns, burning, sting, stings, stinging, throb, throbs, throbbing, twinge, twinges, killing, gripping, dard, paining, tender, niggle, niggling,
    spasm, spasming, shooting, stitch, bother, bothering, bad, cramped, pinch, pinching, pricks, pricking, prick`,
  PRESS: `tight, tightness, tightening, tightens, tightened, pressure, pressing, presses, press, heavy, heaviness, heavier, crush, crushed, crushing, crushes, squeeze, squeezed, squeezing, squeezes,
    constrict, constricted, constricting, constriction, band, belt, vice, vise, vicelike, weight, clamp, clamped, clamping, clenched, clenching, elephant, squashed, squashing, squashes,
    gripped, fullness, sitting on, standing on, brick, bricks, rope, strapped, bound, compressed, burn, burning, indigestion, heartburn, strain, straining`,
  ODD: 'funny, weird, odd, strange, peculiar, wrong, not right, not good, off, hollow, fluttery, bubbly, not normal, playing up, not too good, not clever, not great, bad way, iffy, dodgy',
  NUMB: `numb*, num, tingl*, pins and needles, pin and needles, pins needles, prickl*, prickly, prickling, dead, deadened, asleep, gone to sleep, going to sleep, go to sleep, goes to sleep, went to sleep,
    falling asleep, fallen asleep, fell asleep on my, gone none, go none, going none, feel none, feels none, gone nun, go nun, feel nun, feels nun, nun, gone num, gone dumb, gone numb, none ness, num ness,
    nub, lost feeling, losing feeling, lose feeling, lost all feeling, lost sensation, lost all sensation, losing sensation, no feeling, no sensation, not feeling anything, not got feeling, not have feeling, not got any feeling,
    buzzing, zinging, fizzing, fizzy, paralysed, paralyzed, paralysis, lifeless, senseless, sensationless, rubbery, jhunjhuni, ants crawling, crawling, electric feeling, cotton wool, novocaine, static, gone wooden`,
  WEAK: `weak*, week, weaker, feeble, jelly, jello, wobbly, wobble, wobbling, buckle, buckled, buckles, buckling, collapse, collapsed, collapses, collapsing, give way, gives way, giving way, gave way, given way, give out, gives out, giving out,
    gave out, given out, given up, gave up, give up, packed up, packed in, useless, floppy, limp, drag, drags, dragging, heavy, heaviness, lead, concrete, like stone, like wood, went from under my, gone from under my, go from under my, going from under my, gave from under, from under my, folded, folding, folding under, fold, paralysed,
    paralyzed, paralysis, no strength, no power, lost power, lost strength, losing power, losing strength, lost all strength, lost all power, not got strength, not have strength, stopped working, not working, not work, not working properly,
    not working right, not respond, not responding, not supporting, not hold my, not holding, not do what i tell, not listen, not obey, not obeying, spaghetti, noodles, like rubber, like string, powerless, strengthless, shot to bits, kaput, turned to mush, mush, cut out, conked out, seized to work, wont work, spongy`,
  STOPS: `won't work, won't move, won't hold, won't hold my, won't carry, won't support, won't do, won't lift, won't go, won't respond, won't listen, won't obey, won't bend, won't bear, won't take my weight, won't stand`,
  GONE: 'gone, went, going, goes',
  SWOLLEN:
    'swollen, swelling, swell, swells, swelled, swole, swole in, swoll, puffed up, puffy, puffed, balloon, ballooned, ballooning, blown up, bigger, fatter, twice size, double size, inflamed, huge, massive, tight and shiny, enlarged, oedema, edema',
  RED: 'red, redness, reddened, reddish',
  HOT: 'hot, warm, burning, boiling, heat',
  COLD: 'cold, icy, freezing, white, blue, purple, pale',
  SEVERE: `severe, severely, worst, terrible, terribly, excruciating, excruciatingly, unbearable, unbearably, agony, agonising, agonizing, horrendous, horrific, horrible, awful, unreal, insane, intense, ten out of ten, eleven out of ten,
    massive, extreme, extremely, savage, brutal, like nothing, never felt anything like, never had anything like, out of this world, blinding, ferocious, wicked bad, so bad, bad, screaming, crippling`,
  SUDDEN: `sudden, suddenly, sudden onset, out of nowhere, from nowhere, outta nowhere, out of blue, from out of nowhere, all of sudden, all at once, instant, instantly, in instant, in flash, in second, like bolt, bolt from blue, bang, no warning, without warning, straight away worst, abrupt, abruptly,
    just hit my, thunderclap, lightning bolt, just like that, came from nowhere, came out of nowhere, hit my out of`,
  KNIFE:
    'knife, knives, dagger, sword, stabbed, stabbing, speared, spear, skewer, skewered, axe, bayonet, ice pick, shot, like gunshot',
  RIP: 'rip, rips, ripped, ripping, tear, tears, tore, torn, tearing, wrenched, shredded, shredding, unzipped, unzipping, split, splitting, rupture, ruptured, ripple tore, ripped open, torn open, tore open, torn apart, ripped apart, tearing apart, ripping apart',
  SNAP: 'snap, snapped, snapping, pop, popped, popping, burst, bursting, exploded, exploding, explode, crack, cracked, give, broke, gave',
  SPREAD:
    'spread, spreads, spreading, radiate, radiates, radiating, radiated, travels, travelling, traveling, travelled, traveled, shoots, shooting, shot, running, runs, going, goes, gone, go, creeping, crept, into, coming, come, comes, came, moved, moving, down, up, through, reaching, reaches, tracking, in, extends, extending',
  MOVED:
    'moves, moved, moving, shifts, shifted, shifting, migrated, migrating, migrates, travelled, traveled, travelling, traveling, wandering, wandered, gone, went, jumped, jumping, jumps, slid',
  PLACE:
    'up, down, higher, lower, around, about, chest, back, belly, stomach, neck, shoulder, front, tummy, one place to another, place to place, different, somewhere else, another, all over',
  FINE: `fine, ok, okay, good, alright, all right, normal, easy, clear, great, perfect, grand, sound, strong, steady, solid, healthy, happy, perfectly, no problem, no bother, dandy, a okay, not problem, not bad, sweet as, sweet, right as rain, all good, working, comfortable, unaffected, as usual, as normal, same as always, same as usual, nothing wrong with, nothing wrong, no trouble with, no issues with, no problems with, no problem with, properly`,

  // What the body does, and does not.
  FEEL: 'feel, feels, feeling, felt, sense, sensation',
  BREATHLESS: `breathless*, short of breath, shortness of breath, shortness of breadth, short of breadth, short breath, out of breath, out of breadth, out of puff, out of wind, no puff, winded, wheez*, gasp*, suffocat*, choke, choking, choked, smother*, puffing, puffed, puffed out, pant, panting, hyperventilating, lost my breath, losing my breath, asthma attack,
    asthma, air hunger, knackered breathing, no breath, lips blue, lips are blue, blue lips, turning blue, gone blue, going blue, lips are turning blue, lips going blue, lips have gone blue, breathing is bad, not breathing, stopped breathing, stop breathing, breathing stopped, breathing has stopped, not getting breath, not getting air, starved of air, need air, need oxygen, running out of air, run out of air,
    ran out of air, running out of breath, run out of breath, drowning, breathing problem, breathing problems, breathing trouble, breathing difficulty, breathing difficulties, breathing issue, breathing issues, breathing is hard, chesty and short, huffing, huffing and puffing, gulping, grasping for air`,
  FAINT: `faint, fainting, fainted, fainty, faints, feint, giddy, giddiness, lightheaded, light headed, lightheadedness, light head, woozy, swoon, swooning, pass out, passing out, passed out, past out, pass owt, black out, blacking out, blacked out, blackout, blacks out, going black, went black, going dark, keel over, keeling over, keeled over,
    lose consciousness, lost consciousness, losing consciousness, unconscious, collapse, collapsing, collapsed, clammy, clam my, cold sweat, cold sweats, sweating, sweaty, dripping with sweat, pouring with sweat, pouring sweat, drenched in sweat, sweat is pouring, sweating buckets, gone white, gone grey, gone gray, gone pale, white as sheet, seeing stars, spinning, chakkar, swimmy, head rush, drop to floor, about to drop, going under,
    going down hill fast, knees going, weak at knees, nausea, nauseous, nauseated, nauseating, queasy, qweasy, queezy, quesy, biliousness, bilious, feel sick, feeling sick, feels sick, felt sick, going to be sick, want to be sick, about to be sick, gonna be sick, be sick, so sick, sick to my stomach, sick feeling, been sick, being sick, vomit*, throw up, throwing up, threw up, thrown up, puke, puking, puked, chunder, chundering, chundered, spew, spewing, spewed,
    barf, barfing, barfed, hurl, hurling, retch, retching, heave, heaving, upchuck, chuck up, chucked up, chucking up, ralph, ghabrahat, swooned, not stay conscious, loosing consciousness, fuzzy headed, head is spinning, head spinning, head is swimming, room is spinning, everything is spinning, dizzy and sweating, vision is going, blacking`,
  VOMIT:
    'vomit*, throw up, throwing up, threw up, thrown up, puke, puking, puked, chunder, chundering, chundered, spew, spewing, spewed, barf, barfing, barfed, retch, retching, heave, heaving, been sick, being sick, was sick, chuck up, chucked up, chucking up, sicked up, brought up, bringing up, hurling',
  COUGH:
    'cough*, coff, coughed, spit, spits, spitting, spat, phlegm, sputum, mucus, hack, hacking, hacked, handkerchief, tissue, hanky, spittle, gob',
  SNEEZE: 'sneez*, cough*, coff, strain, straining, laugh, laughing, bear down, blow my nose',
  BLOOD: 'blood, bloody, bleeding, bleed, bled, blood clots',
  LEAK: 'leak, leaks, leaking, leaked, leaky, leakage, dribble, dribbling, dribbled, dribbles, drip, dripping, trickle, trickling, accident, accidents, incontinent, incontinence, mess, mishap, came out, coming out, comes out, come out, running down, ran down, flooding, escaping, wet, slipped out, pours out, not control, lost control',
  WET: 'wet, wetted, wetting, wets, soaked, soaking, soiled, soil, soiling, pissed, pissing, peed, peeing, pee, weed, wee, weeing, messed, messing, mess, shat, shit, shitting, pooped, pooping, pooed, crapped, crapping, pooing, poo, poop, dirtied, urinated, leaked, widdled, cacked, pooped',
  LOST: 'lost, lose, losing, loosing, loose, loss, no, not, zero, without, has gone, gone, little',
  CONTROL: 'control, controlling, controlled',
  HOLD: 'hold, holding, held, control, stop, keep',
  LATE: 'in time, quick enough, fast enough, time to get to',
  UNAWARE:
    'without knowing, without noticing, without realising, without realizing, without feeling, without feeling it, not notice, not realise, not realize, not even know, not even notice, not know i, not feel it, not know it, before i knew, on its own, by itself, in clothes, not feel myself',
  CANNOT: `can't, can not, could not, unable, unable to, not able, not able to, not be able to, not been able to, not being able to, hardly, barely, scarcely, struggle to, struggling to, struggled to, no longer able to, lost ability to, lost use of, can't seem to, can't really, can't properly, no use of, can't get, can't even, can only just, not possible to, not getting, not get, not managing to, not manage to, finding it hard to, hard to, difficult to, impossible to, won't let my, took all my effort to, failing to, cannot`,
  HARD: 'trouble, difficulty, difficulties, difficult, hard, harder, hardly, struggle, struggling, struggles, problem, problems, issue, issues, fight, fighting, laboured, labored, tough, short, shallow, rapid, rapidly, fast, quick, quickly, noisy, raspy, heavy, heavily, worse, bad, badly, funny, weird, difficult, taking effort, effort, work, working, not right, tight, weak, jerky, strangled, restricted, raggedy, ragged, catching, going, odd',
  MOVE: 'move, moving, lift, lifting, raise, raising, feel, feeling, bend, bending, use, using, control, work, wiggle, straighten, stand on, put weight on, wriggle, support, trust, stand',
  WALK: 'walk, walking, walks, walked, stand, standing, step, on my feet, stand up, climb, gait, stay upright',
  EFFORT:
    'stairs, steps, uphill, hill, hills, climb, climbing, exert, exertion, exerting, effort, jog, jogging, run, running, walk, walking, mow, exercise, brisk',
  REST: 'rest, resting, stop, stops, stopping, sit down, sit, stand still, slow down, eases, goes, settle, settles',
  UNSTEADY: `unsteady, unsteadily, not steady, wobbly, stagger, staggering, staggered, stumble, stumbling, stumbled, stumbles, off balance, off my balance, lose balance, losing balance, lost balance, lose my balance, losing my balance, lost my balance, no balance, balance is off, balance is gone, balance gone, balance has gone, balance is terrible, balance is bad, balance is shot, balance is not right, tipping over, tip over, tipping,
    keep falling, keep falling over, falling over, fall over, toppling, topple, toppling over, clumsy, uncoordinated, no coordination, lost coordination, walking funny, walking weird, walking strange, walking like drunk, walk like drunk, walking like i am drunk, veering, lurching, swaying, drop things, dropping things, dropped things, dropping everything, drop everything, keep dropping, keep dropping stuff, dropping stuff, tripping over my own feet, tripping over nothing, tripping, keep tripping, legs all over place, bumping into walls, bumping into things, feel drunk, not walk straight, coordination`,
  BUTTONS: 'buttons, button, shirt, laces, zip, keys, key, write, type, coordinate, balance',
  GRIP: 'grip, hold, grasp, pick up, lift, squeeze, open, turn, make fist',
  OBJECT:
    'cup, mug, pen, phone, cups, things, anything, kettle, glass, jar, fork, spoon, door, key, tap, lid, remote, bag, fist, pan, cutlery, objects, grip, bottle, coffee, tea',

  // What happened.
  FELL: 'fell, fall, fallen, falling, falls, tumbled, tumble, slipped, slip, thrown, threw, came off, come off, plunged, plummeted, dropped, pushed, knocked, jumped, flung, went, landed, slid, knocked off, bucked',
  HEIGHT: `ladder, stepladder, step ladder, stairs, stairway, staircase, steps, roof, horse, pony, bike, bicycle, cycle, tree, scaffold, scaffolding, balcony, window, motorbike, motorcycle, moped, scooter, quad, quadbike, quad bike, trampoline, truck, lorry, loft, attic, skateboard, cliff, height,
    wall, escalator, terrace, bunk, top bunk, ute, tractor, bridge, slide, swing, downstairs, fence, deck, dirt bike, two wheeler, scooty, auto, e scooter, electric scooter, snowmobile, bull, handlebars, ceiling, platform, hayloft, banister`,
  VEHICLE:
    'car, truck, lorry, van, bus, bike, motorbike, motorcycle, scooter, cyclist, taxi, cab, train, tram, ute, tractor, auto, rickshaw, vehicle, scooty, quad, bicycle, suv, pickup, driver, cart, forklift, golf cart, jeep, moped, ebike, coach',
  HIT: 'hit, hits, hitting, struck, run over, ran over, run down, ran into, knocked down, knocked over, knocked off, knocked, bumped, smashed, slammed, clipped, rammed, crushed, dragged, thrown from, rolled, rolled over, flipped, mowed down, plowed, ploughed, bashed, t boned, crashed, drove into, backed into',
  CRASH: `crash, crashed, crashes, car accident, car accidents, car crash, road accident, road traffic accident, rta, traffic accident, motor accident, motor vehicle accident, motorbike accident, motorcycle accident, bike accident, cycling accident, riding accident, skiing accident, serious accident, bad accident, car wreck, wreck, wrecked my car, write off, pile up, smash up, car smash, prang, collision, collided, rear ended, rearended, rear end, t boned, whiplash, rolled my car, rolled car, totalled,
    totaled, fender bender, head on, accident at work, accident on motorway, accident on highway, accident on freeway, met with accident, meet with accident, had accident, in accident, been in accident, wiped out on my, wipe out, wiped out, skidded, came off road`,
  BLOW: 'kick, kicked, kicks, punched, punch, hit, struck, whacked, thumped, bashed, smashed, slammed, clobbered, blow, knock, bang, banged, thrown, tackled, tackle, body slammed, stamped, stomped, crushed, landed, fell, clattered, hammered, walloped, speared, stabbed, shot, elbowed, kneed, belted',
  HARDLY: 'hard, badly, heavily, heavy, bad, big, nasty, serious, hell of, massive, proper',
  DROPS:
    'droop, drooping, droops, droopy, drooped, drop, dropped, dropping, drops, sag, sagging, sagged, slack, fallen, lopsided, crooked, twisted, uneven, numb, numbness, wonky, hanging, melting, sliding, slid, pulling, one sided, slipped, frozen, not move, gone funny, one side, gone numb, tingling, paralysed',
  SPEECH: 'speech, words, talking, talk, speak, speaking, sentences, voice, tongue, speaking properly',
  SLUR: 'slur, slurs, slurred, slurring, slurry, garbled, jumbled, muddled, mumbled, all wrong, coming out wrong, come out wrong, not come out, not coming out, not coming, thick',
  ONESIDE: 'one side, whole side, left side, right side, half of my body, one half, half my body, side of my body',
  FIT: 'seizure*, convuls*, having fit, had fit, has fit, have fit, fitting, fits, epileptic, epilepsy, tetanus, lockjaw, lock jaw, whole body is jerking, body is jerking, thrashing, foaming',
  LOCKED: "locked, locks, lock, locking, stuck, clenched, seized, clamped, rigid, not open, won't open",
  WHOLE: 'whole body, entire body, all over, body, everywhere, every muscle, head to toe',
  JERK: 'jerk, jerking, jerks, spasm, spasms, spasming, rigid, convulsing, twitching, locked up, seizing, thrashing, arching',

  // Illness.
  FEVER: `fever*, feaver, feever, fevered, bukhar, high temp, temp, temperature, chills, shivery, shivers, shivering, shiver, burning up, hot and cold, hot and shivery, rigor, rigors, running hot, boiling hot and shaking, teeth chattering, teeth are chattering, febrile, fevers, roasting and shaking, thermometer`,
  CHILL: 'chill, chilly',
  SHAKE: 'shaking, shake, shakes, trembling, tremble, shivering, shaky',
  STIFF: 'stiff, stiffness, rigid, stiffened',
  LIGHT:
    'light, lights, bright light, bright lights, daylight, confused, confusion, confusing, muddled, delirious, rambling, disoriented, disorientated, not making sense, splitting, thumping, pounding',
  SHED: 'lost, losing, lose, loosing, loose, dropped, dropping, drop, shed, shedding, loss, down, falling, fallen, melting',
  WEIGHT: 'weight, pounds, kilos, kilo, kilograms, kg, kgs, stone, lbs, pound',
  LOOSE: 'loose, looser, falling off, hanging, hang off, hanging off, baggy, too big, bigger, falling down, slipping',
  SWEAT: 'sweat, sweats, sweating, sweaty, sweated, wet, drenched, perspiring, perspiration',
  SOAK: 'soak, soaks, soaked, soaking, drenched, drench, drenching, dripping, wringing, wet through, sopping, sodden, drenches, change, changing, sweat, swimming',
  CANCER:
    'cancer*, canser, tumour*, tumor*, leukemia, leukaemia, lymphoma, melanoma, myeloma, sarcoma, carcinoma, malignant, malignancy, metastas*, oncolog*, radiotherapy, big c, mastectomy, hodgkins, hodgkin, in remission, secondaries',
  IMMUNE: 'immune, immunity, immune system, immunocompromised, immunosuppressed',
  LOW: 'weak, weakened, low, bad, poor, compromised, suppressed, stuffed, shot, rubbish, no, lowered, down, useless, deficient, deficiency, problem, problems, disorder, buggered, knackered, week, gone, terrible',
  IMMUNITY: `chemo*, chimo, hiv, immunosuppress*, immunocompromis*, transplant*, biologic*, bio logics, humira, adalimumab, infliximab, remicade, rituximab, azathioprine, tacrolimus, cyclosporin, ciclosporin, methotrexate, mycophenolate, anti rejection, etanercept, enbrel, no spleen, spleen removed, spleen out, immunotherapy, immune suppressed, immune suppressants, neutropenic, bone marrow`,
  DRUGS:
    'inject drugs, injecting drugs, injected drugs, inject heroin, heroin, meth, mainline, mainlining, shoot up, shooting up, shot up, iv drugs, iv drug, intravenous drugs, use needles, using needles, used needles, dirty needles, share needles, shared needles, fentanyl, inject speed, crack pipe, on smack, shooting drugs, shoot drugs, jack up, jacking up, inject, injecting, injects, fix up',
  INFECTION:
    'infection*, infected, abscess*, absess, sepsis, septic, blood poisoning, pneumonia, cellulitis, root canal, tooth out, tooth pulled, teeth out, teeth pulled, wisdom teeth, endocarditis, uti, pyelonephritis, meningitis, mrsa, epidural, lumbar puncture, spinal tap, catheter, picc line, spinal injection, steroid injection, injection in my back, injection in my spine, back injection, dental work, dental surgery, extraction, boil drained, staph',
  SURGERY:
    'surgery, surgeries, operation, operations, operated, operated on, fusion, laminectomy, discectomy, rods in my, screws in my, plates in my, went under knife, open heart, thoracotomy, bypass surgery',
  TB: 'tb, t b, tee bee, tuberculosis, tuberculous',
  BONESICK:
    'osteoporo*, osteopeni*, osteo, thin bones, weak bones, brittle bones, brittle bone, fragile bones, soft bones, weak bone, steroid, steroids, prednisone, prednisolone, cortisone, hydrocortisone, alendronate, fosamax, bone thinning, low bone density, bone density, dexamethasone, crumbling bones, bones crumbling, zoledronic',
  THINBONE:
    'thin, thinning, weak, brittle, fragile, crumbling, crumbly, soft, porous, bad, like chalk, like glass, week, poor',
  AGED: `sixty five, sixty six, sixty seven, sixty eight, sixty nine, seventy, eighty, ninety, hundred, seventies, eighties, nineties, pensioner, elderly, ${String(65)}`,
  LUMP: 'lump, lumps, lumpy, hump, humps, humpback, hunchback, bulge, bulges, bulging, growth, swelling, bump, bumps, protrusion, protruding, sticking out, egg, sticks out',
  SHAPE:
    'changed shape, different shape, shape has changed, shape changed, shorter, shrunk, shrinking, lost height, losing height, hunched, crooked, bent over, curved, bent, hunching, stooped, deformed, misshapen, curving',
  RASH: 'rash, rashes, blister*, shingles, shingle, hives, welts, spots, weals, scabs, weeping sores, scabby, pimples, vesicles, burning strip',
  YELLOW: 'yellow, yellowish, yellowy, jaundice, jaundiced',
  KIDNEY: 'kidney, kidneys, flank, loin, loins, side of my back',
  URINE:
    'dark, cloudy, smelly, smells, stinky, blood, bloody, pink, brown, red, burning, burns, stings, sting, stinging, hurts, hurt, painful, pain, razor blades, burn, bleeding, bleed',
  HEARTS:
    'flutter, flutters, fluttering, racing, race, races, raced, pounding, pounds, skip, skips, skipping, skipped, irregular, irregularly, thumping, thump, thumps, flip, flips, flipping, jumping, jumps, going mad, going crazy, hammering, galloping, going like clappers, beating fast, beating hard, beating quick, out of rhythm, missing beats, missed beat, out of my chest, going too fast, going fast, beating funny, all over place, rate',
  HEARTSICK:
    'angina, stent, stents, pacemaker, heart disease, heart failure, heart condition, heart trouble, heart problem, heart problems, bad heart, dodgy heart, weak heart, dicky heart, heart murmur, bypass, heart patient, coronary, triple bypass, atrial fibrillation, afib, a fib, had heart attack, previous heart attack, heart surgery, cardiac, peripheral artery disease, heart issues, heart medication, heart tablets, heart pills',
  RISK: 'smoke, smoker, smokes, smoking, high blood pressure, hypertension, hypertensive, blood pressure, bp, diabet*, cholesterol, sugar patient, type two, type one, high sugar, cigarettes, vape',
  HEARTATTACK:
    'heart attack, heart attacks, cardiac arrest, coronary attack, hart attack, heart a tack, heart a tact, angina attack',
  ANEURYSM:
    'aneurysm*, aneurism*, anurism, annurism, aneurysms, marfan, marfans, marfan syndrome, ehlers danlos, ehlers, aortic, aorta, dissection, triple a',
  THINNERS:
    'blood thinner*, blood thinners, blood tinners, blood tinner, blood thinning, thinners, warfarin, coumadin, apixaban, eliquis, rivaroxaban, xarelto, dabigatran, pradaxa, edoxaban, heparin, clexane, enoxaparin, clopidogrel, plavix, anticoagulant*, anti coagulant, anti coagulants, haemophilia, hemophilia, haemophiliac, hemophiliac, bleeding disorder, acenocoumarol, jantoven, war farin, blood medicine thin, savaysa, lovenox',
  CLOT: 'clot, clots, blood clot, blood clots, dvt, d v t, deep vein thrombosis, thrombosis, pulmonary embolism, embolism, pulmonary embolus',
  PREGNANT:
    'pregnant, pregnancy, preggers, preggo, expecting, expecting baby, with child, weeks gone, months gone, having baby, gave birth, given birth, had baby, postpartum, post partum, up duff, in family way, trimester, carrying twins, breastfeeding newborn, weeks pregnant, months pregnant, bun in oven',
  SEEING: 'spots, flashes, flashing, flashing lights, stars, blurred, blurry, zigzags, headache, head, double, vision',
  SHARPWORSE: 'worse, worsening, worser, worsens, building, increasing',
  QUICK:
    'fast, quickly, rapidly, every hour, by hour, hour by hour, every minute, by minute, minute by minute, all time, steadily, quick, nonstop, and worse, each hour, each minute',
  NOEND: `never lets up, never let up, not let up, never stops, never goes away, never eases, constant, constantly, non stop, nonstop, all time, relentless, continuous, continuously, unrelenting, no relief, not ease, no let up, no matter how i, whatever i do, whatever position, every position, any position, no position, twenty four seven, round clock, never stopping, not stop, not go away, will not stop, won't stop, won't go away, won't ease, won't let up, won't shift, not shift, not shifting, not easing, all day and night, day and night, will not ease, nothing helps, nothing touches it, nothing eases it, nothing shifts it, won't go, won't settle, won't quit, does not quit`,
  WAKES:
    "wakes, wake, woke, woken, waking, keeps my awake, keeping my awake, kept my awake, keeps my up, keeping my up, kept my up, not sleep, can't sleep, no sleep, not slept, stops my sleeping",
  NIGHT: 'night, nights, nightly, sleep, sleeping, awake, middle of night, up',
  AGAIN:
    'keeps coming back, keep coming back, comes back, coming back, came back, third time, fourth time, fifth time, second time, again and again, over and over, keeps happening, recurring, keep getting this, keep having this, happens every, happened before, on and off for, returned',
  MORNING: 'morning, mornings, wake up, get up, waking',
  FATTY:
    'fatty, greasy, fried, curry, takeaway, takeout, meal, meals, eat, eating, eaten, dinner, food, pizza, cheese, cream, big meal, rich food',
  AFTER: 'after, whenever, when, if',
  SOMEONE:
    'he, she, they, husband, wife, partner, boyfriend, girlfriend, dad, mum, mom, father, mother, someone, somebody, ex, man, bloke, guy, brother, son, stepdad, people, bully, kid, uncle, lad, gang, woman',
  ATTACK:
    'hit, hits, hurt, hurts, beat, beats, beaten, pushed, pushes, push, shoved, shoves, punched, punches, punch, kicked, kicks, slapped, slaps, choked, strangled, grabbed, threw, attacked, assaulted, did this, does this',
  ABUSE:
    'abuse, abused, abusive, abusing, assault, assaulted, attacked, mugged, beaten up, beat up, beat my up, beats my up, domestic violence, hit my again, violent, got jumped, bashed up, strangled',
  DIE: `kill myself, killing myself, killed myself, end it all, end my life, ending my life, ending it all, end it tonight, want to die, wish i was dead, wish i were dead, suicide, suicidal, top myself, better off dead, better off without my, not want to live, not want to be here, not want to be alive, not want to wake up, not want to exist, not want to go on, no reason to live, no point living, no point in living, harm myself, harming myself, self harm, hurt myself on purpose, want to hurt myself, going to hurt myself, cut myself on purpose, cutting myself, take my own life, taking my own life, take my life, overdose, not worth living, done with life, tired of living, tired of life, can't go on living, can't live like this, want to end it, not want to live anymore, ready to die, rather be dead, hang myself, jump off bridge, do myself in, want it all to end, life is not worth, no will to live, want to be dead, unalive, not go on living`,

  // What bends the plan.
  RAYNAUD:
    'raynaud, raynauds, renauds, raynod, cold allergy, allergic to cold, allergy to cold, cold urticaria, hives from cold, reaction to cold, react to cold, bad reaction to ice, reacts to cold, allergic to ice, white finger, white fingers, fingers go white, fingers turn white, fingers turning white, fingers going white, chilblains',
  CIRCULATION: 'circulation, artery, arteries, blood flow, pad, vascular, clogged',
  BROKEN:
    'broken, cut, cuts, raw, scar, scars, scarring, scratched, grazed, graze, scrape, scraped, peeling, cracked, open, split, sore, weeping, eczema, irritated, burnt, burned, blistered, inflamed, flaky, bleeding, chafed',
  WOUND:
    'wound, wounds, open sore, open sores, sunburn, sunburnt, sunburned, eczema, psoriasis, dermatitis, stitches, fresh scar, tattoo, graze, open cut, broken skin, ulcer, scab, burnt skin, scalded',
  BRUISE: 'bruise, bruises, bruised, bruising, black and blue',
  SLEEPY:
    'sleepy, drowsy, drowzy, dozy, drunk, tipsy, been drinking, few drinks, few beers, few wines, had drink, had wine, had beer, had beers, glass of wine, had whisky, couple of drinks, couple of beers, pissed as newt, codeine, oxycodone, oxycontin, morphine, tramadol, opioid, opioids, opiate, percocet, vicodin, sleeping pill, sleeping pills, sleeping tablet, sleeping tablets, valium, diazepam, strong painkillers, strong painkiller, stoned, hydrocodone, zopiclone, nodding off, dozing off, on gin, pregabalin, gabapentin, high as kite, hammered on, weed edible, cyclobenzaprine, flexeril, nod off, muscle relaxant, muscle relaxants, muscle relaxer, muscle relaxers, half asleep, dosed up',
  DIZZY:
    'dizzy, dizziness, dizzies, dizzy spell, dizzy spells, vertigo, rheumatoid, rheumatoid arthritis, unstable neck, neck is unstable, neck instability, broken neck, fused neck, neck surgery, whoozy, slipped neck, head spins, room spins, cervical instability',
  REFLUX:
    'reflux, gerd, heartburn bad, acid reflux, hernia, hiatus hernia, hiatal hernia, c section, caesarean, cesarean, belly operation, stomach operation, stomach surgery, abdominal surgery, belly surgery',
  LIE: 'lie down, lie flat, lie on, lay down, lay on, get down, get on floor, get to floor, get up again, get down on floor, lying down, lie, get up off floor, get back up, kneel, get up from floor, onto floor, on my front, on my tummy, lay flat, on my stomach, on my belly',

  // What joins, turns or bounds.
  NOT: 'not, no, never, none, nothing, nobody, neither, nor, without, nowt, nuffin, nothin, nowhere, free of, rule out, except no, noone, nil, zero, instead of, denies, nae, know',
  FIRST: 'i, he, she, we, they, there, you',
  OTHER: `husband, wife, mum, mom, mam, mummy, mother, dad, daddy, father, son, daughter, baby, kid, child, brother, sister, partner, boyfriend, girlfriend, gran, grandma, nan, nana, granny, grandad, grandpa, granddad, grandfather, grandmother, uncle, aunt, auntie, cousin, friend, neighbour, neighbor, flatmate, roommate, colleague, coworker, wifey, hubby, missus, nephew, niece, grandson, granddaughter, toddler, boss, he, she, his, her, him, dog, cat, someone, somebody, mother in law, father in law, amma, papa, bhai, didi, housemate, boy, girl, man, woman, lady, guy, bloke`,
} as const satisfies Record<string, string>;

export type Concept = keyof typeof LEXICON;
