import type { SlotTypeSource } from '../source.ts';

/**
 * Telling in one's own words. A slot type with one value tells nothing apart: its phrases only show Alexa how people
 * talk here, so that she hands over what was said, whole, and the skill reads it. Wide in its words on purpose: bodies,
 * rooms, work, sport, family. No phrase belongs here that another intent says.
 */
export const SAYING = {
  said: [
    // Short words that mean one thing after one question and another after the next.
    '(all|everything is) (good|fine|okay|clear|normal)',
    '(spot on|bang on)',
    '~(the|my|me|our) (kids|neighbour|missus|hubby|physio|doctor|nurse|gran|boss|coach) (said|reckons|told me|thinks|noticed|gave me|made me) (to rest|it was nothing|tablets|it looks swollen|a jab|carry the shopping|i look pale)',
    '~(shifted|moved|carried|hauled|lugged|dragged|lifted|heaved) (a wardrobe|the sofa|furniture|boxes|a suitcase|bags of cement|the washing machine|hay bales|my grandson|crates|a mattress|the bins) (upstairs|down the stairs|across the garage|by myself|all weekend|into the van)',
    '~(fell|slipped|tripped|tumbled|came off|got thrown|went flying|landed) (off|over|down|from|on|in) (the gutter|my bike|a horse|the kerb|the shower|the bath|the ice|the escalator|the trampoline|the scaffolding|the deck) (on my back|on my head|at work|doing the gutters|hanging washing)',
    '~(been|was|spent the day|spent hours) (gardening|painting the ceiling|shovelling|digging|mowing the lawn|raking leaves|chopping wood|decorating|hoovering|ironing|baking|sewing|knitting|gaming|studying|driving|flying|rowing|swimming|lifting weights|playing tennis|bowling|dancing|hiking|cycling|surfing)',
    '~(hunched|slumped|slouched|curled up|cramped|bent double|stooped|sat) (over the laptop|on the couch|at the desk|in the car|on the plane|on a stool|in bed with the tablet|over the sink|in front of the telly) (all day|for hours|all night|since breakfast)',
    '~(slept|nodded off|dozed|crashed|woke up) (on a dodgy mattress|on the sofa|in a chair|on the floor|in a tent|with too many pillows|twisted up|on the train|like a pretzel)',
    '~(bending|reaching|twisting|stretching|leaning|sneezing|coughing|turning|getting up) (to tie my shoe|for the top shelf|out of the car|into the oven|over the cot|round to look|to pick up a sock|for the seatbelt)',
    '~(deadline|divorce|moving house|new baby|funeral|redundancy|manic week|night shifts) (this month|at home|has been hard|is killing me|on top of everything)',
    '~(legs|arms|hands|feet|fingers|chest|belly|guts|breathing|waterworks|bladder|bowels|skin|eyes|face|heart|bones) (is|are|feels|feel|looks|look|seems|works) (fine|grand|normal|okay|perfect|strong|steady|sweet|good as gold|all right|like they should|weird|funny|strange|not right|different)',
    '~(nothing|not a thing|no trouble|no bother|no problem|no sign) (wrong|unusual|dramatic|out of the ordinary|with my breathing|down there|down below|that worries me|i can put my finger on|swollen|broken|numb|tingling)',
    '~(calf|ankle|knee|thigh|elbow|wrist|thumb|shin|hip|groin|bum|throat|jaw|cheek|eyelid|tongue|rib|kidney) (is|has gone|keeps|started) (swollen|puffy|burning|throbbing|twitching|buzzing|dead|cold|blue|red hot|black and blue|floppy|clumsy)',
    '~(puffing|gasping|panting|wheezing|choking|gulping|fighting) (for air|like a steam train|at every step|on the stairs|when i lie down|just talking)',
    '~(room|floor|walls|ceiling|everything) (is|are|keeps) (spinning|going round|swaying|tilting|going dark|going grey round the edges|blurry)',
    '~(spewing|vomiting|retching|chucking up|bringing up|coughing up|spitting) (blood|bile|pinkish stuff|brown bits|my dinner|everything i drink)',
    '~(roasting|shivering|boiling|freezing|sweating|drenched|shaking) (then freezing|like a leaf|all night|under two blankets|in bed|through my pyjamas|since the weekend)',
    '~(dropped|lost|shed) (two stone|ten kilos|twenty pounds|a dress size|weight) (without trying|since easter|and i eat like a horse)',
    '~(stumbling|staggering|tripping|swaying|veering|wobbling) (all over the shop|into walls|like a drunk|on the stairs|over my own feet)',
    '~(dribbling|leaking|soaked|wet|soiled) (my trousers|the bed|the seat|myself|without noticing|before i got to the toilet)',
    '~(mixing up|slurring|losing|forgetting) (my words|what i say|names|the end of my sentences)',
    '~(wrapped|wedged|propped|tucked|balanced|strapped|positioned|placed|kept|leaning|squashed) (in a tea towel|against the wall|behind my back|under my shoulder blade|on the sore spot|with a pillow|between us)',
    '~(dropped|lost|cannot find|looking for|fetching|grabbing|hunting for|digging out|unwrapping|filling|warming|waiting for) (the ball|the ice pack|a cushion|frozen peas|the hot water bottle|a towel|the microwave|the fridge|my glasses|the freezer drawer)',
    '~(rolled|slid|slipped|fell|keeps sliding|keeps slipping|is dripping|is leaking|is melting) (under the fridge|off my back|down the side|under the couch|onto the floor|down my trousers)',
    '~(phone|doorbell|dog|cat|baby|toddler|kettle|oven|alarm|postman) (is|has|keeps) (ringing|barking|crying|boiling|at the door|got the ball|on my lap|in the way|going off)',
    '~(tender|achy|loose|warm|cold|tingly|prickly|itchy|bruised) (but okay|but bearable|but not bad|as a board|as anything|round the edges|between my shoulders)',
    '~(eases|easing|helps|worsens|climbing|building|spreading|throbbing|pulsing|burning|grinding|nagging) (when i sit|when i lean forward|if i stand|lying down|no matter what|by the hour|round the front|whatever i take)',
    '~(back to square one|up and down|some days good some days bad|good as gold|right as rain|bit better cheers|not budging|has not shifted|swings and roundabouts|much of a muchness|going downhill)',
    '~(took|taking|take|swallowed|had) (ibuprofen|paracetamol|aspirin|a muscle relaxer|codeine|blood tablets|a couple of wines|two beers|my inhaler|antibiotics|a painkiller|warfarin|steroids)',
    '~(appendix|gallbladder|tooth|wisdom teeth|hip|knee|tonsils|womb|disc|stent|pacemaker|kidney stone) (out|removed|replaced|done|put in|fixed|drained) (as a kid|ten days ago|last month|years back|at the hospital)',
    '~(chemo|radiotherapy|transplant|dialysis|insulin|biopsy|mammogram|scan|blood test|thermometer|x ray|flu jab|needle) (last year|next week|came back clear|in my arm|for my lungs|shows nothing)',
    '~(hit|cleaned up|rear ended|knocked over|shoved|pushed|kicked|thumped|tackled|trampled) (at the lights|by a ute|by a cow|by my brother|into the door frame|on the motorway|at footy training|in the back|on the playground)',
    '~(thunderbolt|lightning|knife|poker|hammer|explosion|zip|ripping|tearing|snap|crunch) (in my back|between my shoulders|right through|from top to bottom|out of the blue|and then bang)',
    '~(elephant|weight|car|brick|belt|strap|vice|fist) (sitting on me|on my ribs|round my chest|right across the front|parked on me|squeezing)',
    '~(fit as a fiddle|healthy as an ox|strong as a horse|clean bill of health|never been ill|never been better|feeling well otherwise|well apart from the back)',
    '~(right hand|left hand|write hand|both hands|my grip|holding a cup|a pen|the kettle|buttons|keys|typing) (keeps slipping|has gone dumb|is useless|feels clumsy|takes for ever)',
    '~(in|out|left|right|forwards|backwards|sideways|palms up|chin down|elbows back|feet flat) (first|or out|or right|again|for how long|and then what)',
    '~(bike seat|toilet paper|paper|saddle|underwear|trousers|sheets|pyjamas|jeans|belt|ring) (feels different|does not feel|is loose|hanging off me|soaking)',
    '~(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|christmas|easter|bonfire|breakfast|lunch|tea time|dinner|midnight|training|hockey|footy|cricket|choir|church) (after work|at the match|when it went|is when it started|with the family)',
    '~(sounds murder|sounds like a plan|suits me|works for me|fair enough|happy days|sweet as|no dramas|no worries|good one|righto|cheers) (but go on|then|mate|love|let us do it)',
    '~(teenager|senior|pensioner|grown up|middle aged|young|old|retired|bloke|fella|lady|lad|mother of three) (not me|and fit|with good bones|but healthy|and then some)',
    '~(two ticks|gimme a sec|bear with|one sec|half a mo|nearly there|almost sorted|just a tick|not there yet) (love|mate|on the phone|sorting the towel|my hand is slipping)',
  ],
} as const satisfies SlotTypeSource;
