import type { RemedyId } from '../../routines/remedies.ts';
import type { ROUTINES } from '../../routines/routines.ts';
import { arrow, disc, head, type Pose } from './pose.ts';

/** A figure for each of these. */
type Poses<Phases extends readonly unknown[]> = { readonly [At in keyof Phases]: Pose };

/** Where a remedy begins, and where each of its phases leads. */
export interface Figures<Phases extends readonly unknown[] = readonly unknown[]> {
  readonly start: Pose;
  readonly phases: Poses<Phases>;
  /** The same for somebody who goes gently, where the movement differs. */
  readonly gently?: Omit<Figures<Phases>, 'gently'>;
}

/** Same body, seen faintly behind the new one. */
const after = (start: Pose, then: Pose): Pose => ({
  ...then,
  ...(start.body !== '' && { ghost: start.body }),
  ...(start.solid !== undefined && { shade: start.solid }),
});

// Sitting, from the side.
const SEAT = 'M26,73H60M30,73V94M56,73V94';
const SEATED_LEGS = 'M38,66H62L63,91H71';
const TALL: Pose = {
  label: 'Sits tall, both arms straight ahead at chest height, hands together',
  body: `M38,64V38M38,41L71,44V48${SEATED_LEGS}`,
  solid: head(41, 23, 0),
  prop: SEAT,
};
const ROUNDED: Pose = {
  label: 'Upper back rounded, chin to the chest, hands reach forward',
  body: `M38,64C37,58 16,44 36,35L47,36M39,42L77,48V52${SEATED_LEGS}`,
  solid: head(55, 36, 65),
  prop: SEAT,
  move: arrow(19, 46, 7, 46) + arrow(85, 49, 97, 50),
};
const PUSHED: Pose = {
  label: 'Back upright, eyes level, hands pushed forward',
  body: `M38,64V38M40,41L78,44V48${SEATED_LEGS}`,
  solid: head(41, 23, 0),
  prop: SEAT,
  move: arrow(84, 44, 97, 44),
};

// A head in profile, close.
const profile = (x: number): string =>
  `M${x - 15},50C${x - 26},40 ${x - 24},8 ${x},8C${x + 14},8 ${x + 19},16 ${x + 18},25L${x + 26},37L${x + 19},39L${x + 20},44L${x + 16},52C${x + 12},56 ${x + 6},52 ${x + 5},58L${x + 3},72L40,78L34,72z` +
  'M10,100C10,82 20,74 36,72H50C62,74 68,84 68,100z';
const CHIN_OUT: Pose = { label: 'Seen from the side: head in front of the shoulders', body: '', solid: profile(60) };
const CHIN_IN: Pose = {
  label: 'The head has slid straight back over the shoulders, chin level',
  body: '',
  solid: profile(45),
  move: arrow(98, 30, 78, 30, 7),
};
const ON_BACK = 'M6,84H96M8,79H30';
const ON_BACK_BODY = 'M31,72L58,74L76,50L86,80M34,74L52,78';
const HEAD_DOWN: Pose = {
  label: 'Lies on the back, knees bent, one thin pillow',
  body: ON_BACK_BODY,
  solid: head(19, 69, -90),
  prop: ON_BACK,
};
const HEAD_PRESSED: Pose = {
  label: 'The back of the head presses lightly down, a small double chin',
  body: ON_BACK_BODY,
  solid: head(19, 70, -70),
  prop: ON_BACK,
  move: arrow(19, 36, 19, 52),
};

// From behind: shoulders, spine, and what lies beside it.
const BACK_VIEW = 'M62,46C64,38 74,37 79,36C84,37 94,38 96,46L93,78H65z';
const SPINE = 'M79,42V76';
const INSET = disc(79, 25, 7);

const WALL = 'M11,4V96M11,14L3,22M11,34L3,42M11,54L3,62M11,74L3,82';
const standing = (hip: number, knee: number): string => `M29,32L${hip},58L${knee},75L38,93H47M30,35L38,48L45,56`;
const BALL_TOUCHES: Pose = {
  label: 'Stands with the back to a wall, a ball between wall and back, beside the spine',
  body: standing(32, 37),
  solid: head(32, 17, 0),
  prop: `${WALL}${BACK_VIEW}${INSET}${SPINE}`,
  thing: disc(18, 42, 6) + disc(70, 50, 5),
};
const BALL_LEANS: Pose = {
  ...BALL_TOUCHES,
  label: 'Knees bend a little and the back leans on the ball',
  body: standing(30, 46),
  solid: head(32, 19, 0),
  move: arrow(55, 42, 40, 42),
};

const TRUNK = 'M20,100L23,46C26,36 44,36 45,24M80,100L77,46C74,36 56,36 55,24M32,100L34,62M68,100L66,62M50,30V96';
const BLADES_APART = 'M42,40L26,44L39,68zM58,40L74,44L61,68z';
const BLADES_TOGETHER = 'M48,45L32,48L46,73zM52,45L68,48L54,73z';
const ON_MAT = `${TRUNK}M3,2H97V99H3zM36,22H64`;
const TOGETHER = arrow(6, 58, 22, 58, 6) + arrow(94, 58, 78, 58, 6);
const BLADES_OPEN: Pose = {
  label: 'Seen from behind: arms by the sides, shoulder blades apart',
  body: '',
  solid: disc(50, 14, 11),
  prop: TRUNK,
  thing: BLADES_APART,
};
const BLADES_CLOSED: Pose = {
  label: 'The shoulder blades slide together and a little down',
  body: '',
  solid: disc(50, 14, 11),
  prop: TRUNK,
  thing: BLADES_TOGETHER,
  move: TOGETHER,
};

const DOOR = 'M88,4H97V96H88zM91,43V46';
const rowing = (arm: string, band: string, move: string, label: string): Pose => ({
  label,
  body: `M30,32L29,60L34,76L29,93H37M29,60L24,77L20,93H28${arm}`,
  solid: head(32, 17, 0),
  prop: `${DOOR}${band}`,
  ...(move !== '' && { move }),
});
const ARMS_OUT = 'M30,36L44,46L58,49';
const ARMS_BACK = 'M30,36L17,49L40,50';
const ROW_START = rowing(
  ARMS_OUT,
  'M58,49L88,50',
  '',
  'Faces the door, a band from the door to both hands, arms ahead',
);

const goalpost = (elbow: number, hand: number, inward: number): string =>
  `M36,38L${20 + inward},${elbow}L${21 + inward},${hand}M64,38L${80 - inward},${elbow}L${79 - inward},${hand}`;
const AT_WALL = 'M6,2H94V96H6zM6,26H94M6,50H94M6,74H94';
const STANDS = 'M45,62V93M55,62V93';
const CHEST = 'M34,35H66L60,64H40z';
const angel = (arms: string, move: string, label: string): Pose => ({
  label,
  body: STANDS + arms,
  solid: disc(50, 20, 9) + CHEST,
  prop: AT_WALL,
  ...(move !== '' && { move }),
});
const ANGEL_LOW = goalpost(46, 26, 0);
const ANGEL_HIGH = goalpost(33, 11, 5);
const ANGEL_START = angel(ANGEL_LOW, '', 'Back to the wall, arms like a goal post');

const FLOOR = 'M2,84H98M8,79H24';
const PRONE: Pose = {
  label: 'Lies on the front, forehead on a folded towel, arms by the sides',
  body: 'M29,74L58,75L94,77M31,71L52,66',
  solid: head(17, 70, 90),
  prop: FLOOR,
};
const LIFTED: Pose = {
  label: 'The chest is an inch off the floor, eyes down, toes down',
  body: 'M28,68C38,70 46,75 58,75L94,77M30,66L51,62',
  solid: head(17, 63, 90),
  prop: FLOOR,
  move: arrow(30, 54, 30, 42),
};

const LYING = 'M6,86H96M6,80H30';
const breath = (belly: number, move: string, label: string): Pose => ({
  label,
  body: 'M31,75L58,76L76,50L86,82',
  solid: `${head(19, 71, -90)}M35,76C38,${belly} 54,${belly} 58,76z`,
  prop: LYING,
  // The arm, with the hand on the belly.
  move: `M31,72L33,60L46,${belly + 5}${move}`,
});
const EMPTY_BREATH = breath(68, '', 'Lies on the back, knees bent, one hand on the belly');

const CHAIR_BACK = 'M22,26L26,73H60M30,73V94M56,73V94';
const LEANS: Pose['body'] = 'M38,66L34,38M35,42L46,54L54,62M38,66H62L63,91H71';
const ICE: Pose = {
  label: 'Leans back lightly in a chair on a wrapped pack, between the shoulder blades',
  body: LEANS,
  solid: head(37, 23, -8),
  prop: `${CHAIR_BACK}${BACK_VIEW}${INSET}`,
  thing: 'M24,36L30,36L31,50L25,50zM72,46H86V60H72z',
};
const HEAT: Pose = {
  label: 'Sits, a warm pad draped over the back of the shoulders, not lying on it',
  body: `M38,64V38M38,42L46,54L56,62${SEATED_LEGS}`,
  solid: head(41, 23, 0),
  prop: `${SEAT}${BACK_VIEW}${INSET}`,
  thing: 'M28,36C30,33 38,32 42,34L40,38L34,39L33,56L27,56zM64,42C70,36 88,36 94,42L92,54H66z',
};

const still = (pose: Pose) => ({ start: pose, phases: [pose] }) as const;
const flow = (start: Pose, then: Pose) => ({ start, phases: [after(start, then)] }) as const;

/** Every position of every routine. */
export const FIGURES = {
  breathing: {
    start: EMPTY_BREATH,
    phases: [
      after(EMPTY_BREATH, breath(50, arrow(48, 42, 48, 28), 'Breathe in: the belly rises under the hand')),
      breath(68, arrow(48, 42, 48, 58), 'Breathe out: the belly sinks, the shoulders drop'),
    ],
  },
  ice: still(ICE),
  heat: still(HEAT),
  stretch: { ...flow(TALL, ROUNDED), gently: flow(TALL, PUSHED) },
  chin_tuck: { ...flow(CHIN_OUT, CHIN_IN), gently: flow(HEAD_DOWN, HEAD_PRESSED) },
  ball: flow(BALL_TOUCHES, BALL_LEANS),
  squeeze: flow(BLADES_OPEN, BLADES_CLOSED),
  row: {
    start: ROW_START,
    phases: [
      after(ROW_START, rowing(ARMS_BACK, 'M40,50H88', arrow(66, 62, 48, 62), 'Elbows drawn back beside the ribs')),
      rowing(ARMS_OUT, 'M58,49L88,50', arrow(48, 62, 66, 62), 'Arms go slowly forward again'),
    ],
  },
  angel: {
    start: ANGEL_START,
    phases: [
      after(
        ANGEL_START,
        angel(ANGEL_HIGH, arrow(10, 44, 10, 24) + arrow(90, 44, 90, 24), 'Arms slide up a little way'),
      ),
      angel(ANGEL_LOW, arrow(10, 24, 10, 44) + arrow(90, 24, 90, 44), 'Arms slide down again'),
    ],
  },
  cobra: {
    ...flow(PRONE, LIFTED),
    gently: flow(
      { ...BLADES_OPEN, prop: ON_MAT, label: 'Lies on the front, seen from above, shoulder blades apart' },
      { ...BLADES_CLOSED, prop: ON_MAT, label: 'Chest stays down, the shoulder blades slide together' },
    ),
  },
} as const satisfies { readonly [Id in RemedyId]: Figures<(typeof ROUTINES)[Id]['phases']> };
