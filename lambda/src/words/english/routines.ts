import type { CueId } from '../../routines/cues.ts';
import type { RemedyId } from '../../routines/remedies.ts';
import type { Thing } from '../../routines/things.ts';

export interface RoutineWords {
  /** Completes "Next is …" and "we leave out …". */
  readonly name: string;
  /** Position, movement, feeling, mistakes: one idea a sentence. */
  readonly setup: readonly string[];
  /** The same for somebody who must go gently, or finds it too much. */
  readonly gentleSetup: readonly string[];
  /** For somebody who knows it: how many and how long. */
  readonly brief: string;
  /** Ends the instructions; answered with "ready". */
  readonly ready: string;
  /** The same in the gentler position, where that differs. */
  readonly gentleReady?: string;
  /** After one spot, before the next; also the skin check. */
  readonly betweenSpots: string;
  /** "What is it for?" */
  readonly purpose: string;
  /** "What should I feel?", and what means stop. */
  readonly feel: string;
  /** "Who says so?" */
  readonly source: string;
}

export const routineWords = {
  breathing: {
    name: 'calm breathing',
    setup: [
      'Sit back, or lie with your knees bent.',
      'Put one hand on your belly.',
      'Let the belly rise as you breathe in.',
      'On each breath out, let your shoulders drop.',
    ],
    gentleSetup: ['Sit back, or lie with your knees bent.', 'Breathe as deep as is easy, no more.'],
    brief: 'Six slow breaths.',
    ready: 'Ready to breathe?',
    betweenSpots: 'Shall we go on?',
    purpose: 'Slow breathing calms the nerves that keep the muscle tight, and lets raised shoulders drop.',
    feel: 'You should feel your belly move and your shoulders get heavy. If your lips tingle, breathe normally and tell me.',
    source: 'The slow count follows advice from British and Canadian health services.',
  },
  ice: {
    name: 'the ice',
    setup: [
      'Wrap the pack in the towel.',
      'Lean back on it lightly, between your shoulder blades.',
      "Don't press your full weight on it, and don't fall asleep.",
      'We do fifteen minutes, with skin checks.',
    ],
    gentleSetup: [
      'Wrap the pack in a thick towel.',
      'Lean back on it lightly, between your shoulder blades.',
      "We keep it short, nine minutes. Don't fall asleep on it.",
    ],
    brief: 'Ice, wrapped, with skin checks.',
    ready: 'Is the ice in place?',
    betweenSpots: 'Is your skin numb, burning or white?',
    purpose: 'Cold numbs the pain, narrows the blood vessels, and limits swelling.',
    feel: 'You should feel cold, then an ache, then less pain. Numb, white, burning or blotchy skin means take it off.',
    source: 'Fifteen minutes, wrapped, is what hospital leaflets on cold advise. Twenty is the most.',
  },
  heat: {
    name: 'the heat',
    setup: [
      'Make it warm, not hot, and wrap it.',
      'Drape it over the back of your shoulders.',
      "Don't lie on it, and don't use it over muscle cream.",
      'We do fifteen minutes, with skin checks.',
    ],
    gentleSetup: [
      'Keep it low, and wrap it well.',
      'Drape it over the back of your shoulders.',
      "Don't lie on it. We keep it to nine minutes.",
    ],
    brief: 'Warm, not hot, with skin checks.',
    ready: 'Is the warmth in place?',
    betweenSpots: 'Is your skin burning, or very red?',
    purpose: 'Warmth brings blood to the muscle and loosens what is stiff.',
    feel: 'You should feel warm and loose. If it stings, or the skin turns very red, take it off.',
    source: 'The American drug agency says fifteen to twenty minutes at most, and never lying on the pad.',
  },
  stretch: {
    name: 'the upper back stretch',
    setup: [
      'Sit tall, feet flat.',
      'Reach both arms forward at chest height, and lace your fingers.',
      'On my cue, breathe out and round your upper back, as if you hug a big ball.',
      'Let your chin come down to your chest, and feel the shoulder blades slide apart.',
      'No bouncing and no forcing.',
    ],
    gentleSetup: [
      'Sit tall, feet flat.',
      'Reach both arms forward at chest height, and lace your fingers.',
      "On my cue, only push your hands forward. Stay upright, don't round, and keep your eyes level.",
      'Stop well before it hurts.',
    ],
    brief: 'Clasp, round, fifteen seconds each.',
    ready: 'Are your hands clasped?',
    betweenSpots: 'Shall we go on?',
    purpose: 'A gentle, still stretch tells the muscle between the blades that it may let go.',
    feel: 'You should feel a stretch between the blades, four out of ten at most. Pain into an arm, or tingling, means stop.',
    source:
      'It comes from sports medicine handouts for this muscle. Static holds follow American sports medicine advice.',
  },
  chin_tuck: {
    name: 'the chin tuck',
    setup: [
      'Sit or stand tall, eyes level.',
      'On my cue, slide your head straight back, as if you make a double chin.',
      "Don't nod, and keep your jaw loose.",
    ],
    gentleSetup: [
      'Lie on your back with one thin pillow.',
      'On my cue, press the back of your head very lightly down, and make a small double chin.',
    ],
    brief: 'Chin back, three seconds each.',
    ready: 'Are you sitting tall?',
    gentleReady: 'Are you lying on your back?',
    betweenSpots: 'Shall we go on?',
    purpose:
      'It lines your neck up again, and takes load off the upper trapezius, the muscle on top of your shoulders.',
    feel: 'You should feel the back of your neck get long. Dizziness or double vision means stop and tell me.',
    source: 'Physiotherapy clinics teach it with holds of two to five seconds.',
  },
  ball: {
    name: 'the tennis ball',
    setup: [
      'Stand with your back to the wall, the ball in between.',
      'Put it on the sore muscle, beside your spine. Never on the spine, and not on swollen or bruised skin.',
      'If you iced, wait until the skin feels normal again.',
      'Bend your knees a little to lean in. Four out of ten at most, a pressure you can breathe through.',
      'We hold for ninety seconds, or until it starts to let go.',
    ],
    gentleSetup: [
      'Stand with your back to the wall, the ball in a sock in between.',
      'Put it beside your spine, never on it.',
      'Step your feet closer to the wall, so the ball hardly presses.',
    ],
    brief: 'Ball beside the spine, ninety seconds a spot.',
    ready: 'Is the ball on the spot?',
    betweenSpots: 'Is it easing, the same, or worse?',
    purpose: 'Steady pressure on a tender point can ease the tension there.',
    feel: 'Some people feel it ease after a minute. Sharp or shooting pain, or tingling, means step away.',
    source: 'Ninety seconds to two minutes is common in studies. They show it helps some people, not all.',
  },
  squeeze: {
    name: 'shoulder blade squeezes',
    setup: [
      'Sit tall, arms by your sides, palms forward.',
      'On my cue, slide your shoulder blades together and a little down, with half your strength.',
      "Don't shrug, and keep breathing.",
    ],
    gentleSetup: [
      'Sit tall, arms by your sides.',
      'On my cue, slide your shoulder blades together, very lightly, and keep breathing.',
    ],
    brief: 'Squeeze, five seconds each.',
    ready: 'Ready to squeeze?',
    betweenSpots: 'Shall we go on?',
    purpose: 'It wakes the muscles between the blades, the rhomboids and the middle trapezius.',
    feel: 'You should feel the muscles between the blades work. If a cramp starts, let go.',
    source: 'American hospitals teach it with holds of five to ten seconds.',
  },
  row: {
    name: 'band rows',
    setup: [
      'Shut the knot of the band in a door, at elbow height, and test that it holds.',
      'Face the door, one long step back, an end in each hand.',
      'On my cue, draw your elbows back beside your ribs, then let them go forward slowly.',
      "Don't shrug, and don't let the band snap.",
    ],
    gentleSetup: [
      'Use your lightest band, and stand closer to the door so it hardly pulls.',
      'On my cue, draw your elbows back beside your ribs, then let them go forward slowly. Breathe all the time.',
    ],
    brief: 'Rows, three seconds out, three back.',
    ready: 'Is the band in your hands?',
    betweenSpots: 'Shall we go on?',
    purpose: 'It strengthens the rhomboids and the middle trapezius, which hold you up against the forward slump.',
    feel: 'You should feel the blades slide together. Pinching in the shoulder, or tingling, means stop.',
    source: 'In a trial with office workers, two minutes of band work a day lowered neck and shoulder pain.',
  },
  angel: {
    name: 'wall angels',
    setup: [
      'Stand with your back and head against the wall, feet a short step out, knees soft.',
      'Bring your arms up like a goal post, as near the wall as is easy.',
      'On my cue, breathe out and slide the arms up a little way, then down again.',
      'Keep your ribs down.',
    ],
    gentleSetup: [
      'Lie on your back, or stand at the wall, arms like a goal post.',
      'Slide them up only as far as is easy, then down again.',
    ],
    brief: 'Wall angels, slow, up and down.',
    ready: 'Are your arms up?',
    betweenSpots: 'Shall we go on?',
    purpose: 'It keeps the middle of your back moving.',
    feel: 'You should feel your upper back open. A pinch in the shoulder means go less far, or stop.',
    source: 'Physiotherapists teach five to ten slow ones, most days.',
  },
  cobra: {
    name: 'the prone cobra',
    setup: [
      'Lie on your front, forehead on a folded towel, arms by your sides.',
      'Turn your thumbs out, and draw your shoulder blades together.',
      'On my cue, lift your chest an inch. Eyes stay on the floor, toes stay down.',
    ],
    gentleSetup: [
      'Lie on your front, forehead on a folded towel.',
      'On my cue, only draw your shoulder blades together. Your chest stays down.',
    ],
    brief: 'Cobra, an inch, three seconds each.',
    ready: 'Are you on your front?',
    betweenSpots: 'Shall we go on?',
    purpose: 'It strengthens the upper back and keeps it moving, without any weights.',
    feel: 'You should feel the upper back work. A pinch low in your back means lower, or stop.',
    source: 'Training guides start it with two or three seconds, and build up.',
  },
} as const satisfies Record<RemedyId, RoutineWords>;

/** Starts and ends of phases. The last words of a cue start the clock; the first words of a release stop it. */
export const cueWords = {
  breathe_in: 'Breathe in.',
  breathe_out: 'And out, slowly.',
  breathing_done: 'Breathe as you like.',
  ice_settle: 'Rest on the ice.',
  ice_over: 'Time is up. Take the ice off now, and leave it off for at least two hours.',
  heat_settle: 'Rest in the warmth.',
  heat_over: 'Time is up. Take the warmth off now, and leave it off for two hours.',
  round_and_hold: 'Breathe out, and round. Hold.',
  round_release: 'Slowly come up, and rest.',
  tuck_and_hold: 'Chin back. Hold.',
  tuck_release: 'Let go.',
  lean_and_hold: 'Lean in gently. Hold.',
  lean_release: 'Step away, and let it go.',
  squeeze_and_hold: 'Squeeze. Hold.',
  squeeze_release: 'Let go.',
  pull_back: 'Pull back.',
  let_forward: 'Slowly forward.',
  row_done: 'And rest.',
  slide_up: 'Slide up.',
  slide_down: 'Slide down.',
  angel_done: 'Arms down, and rest.',
  lift_and_hold: 'Lift. Hold.',
  lift_release: 'Lower, and rest.',
} as const satisfies Record<CueId, string>;

/** The same for somebody who goes gently, where the movement differs. */
export const gentleCueWords: Partial<Record<CueId, string>> = {
  round_and_hold: 'Breathe out, and push your hands forward. Hold.',
  round_release: 'And rest.',
  tuck_and_hold: 'Press down lightly. Hold.',
  lift_and_hold: 'Draw your shoulder blades together. Hold.',
  lift_release: 'Let go, and rest.',
};

/** Said inside holds: four words at most. */
export const markWords = {
  halfway: 'Halfway.',
  thirtyLeft: 'Thirty seconds left.',
  fifteenLeft: 'Fifteen seconds left.',
  oneMinute: 'One minute done.',
  twoMinutes: 'Two minutes done.',
  count: ['Five', 'Four', 'Three', 'Two', 'One'],
  hold: ['Keep breathing.', 'Soft shoulders.', 'Loose jaw.', 'Stay easy.'],
  rest: ['Breathe slowly.', 'Shoulders heavy.', 'Jaw loose.', 'Nothing to do.'],
} as const;

/** Sides of the body, for routines that change them. */
export const sideWords = { first: 'The sorer side first.', other: 'Now the other side.' } as const;

/** Completes "You'll need …". */
export const thingWords = {
  ball: 'a tennis ball',
  ice_pack: 'an ice pack or frozen peas',
  towel: 'a thin towel',
  wall: 'a wall',
  band: 'a stretch band',
  chair: 'a firm chair',
  mat: 'a mat',
  heat_pad: 'a heating pad or a wheat bag',
} as const satisfies Record<Thing, string>;

/** What does instead, when something is missing. */
export const insteadWords = {
  ball: 'Use a rolled pair of socks, or your other hand on the sore spot.',
  ice_pack: 'Use frozen peas, or a bag of ice cubes, wrapped the same way.',
  towel: 'Use a T-shirt or a pillow case. Never ice on bare skin.',
  wall: 'A closed door does as well.',
  band: 'Leave the band. Squeeze your shoulder blades together instead.',
  chair: 'The edge of your bed does, or stand tall.',
  mat: 'A folded blanket does.',
  heat_pad: 'Use a warm, damp towel, or a warm bath. Warm, never hot.',
} as const satisfies Record<Thing, string>;
