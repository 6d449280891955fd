import type { Alert } from '../../cloud/alert.ts';
import { NOTHING } from '../../exchange.ts';
import { createPerformer } from '../page/perform.ts';
import type { Phase } from '../page/phase.ts';
import { createVisit, type Visit } from '../page/visit.ts';
import type { Happening, Told } from '../wire.ts';
import { createFakeClock, type FakeClock } from './support/fakeClock.ts';

const told = (part: Partial<Told> = {}): Told => ({
  exchange: { ...NOTHING, open: true },
  goesOn: false,
  pieces: [{ kind: 'pause', seconds: 10 }],
  afterwards: 'listening',
  patience: 8,
  due: [],
  sayable: null,
  ...part,
});

const TOUCHED = { token: 'a', arguments: ['yes'], source: { handler: 'Press' }, components: {} };
const COLD: Alert = { at: '2026-03-01T09:15:00Z', kind: 'timer', label: 'cold pack', audible: true, text: null };

interface Bench {
  readonly visit: Visit;
  readonly clock: FakeClock;
  readonly happened: Happening[];
  readonly phases: Phase[];
  readonly rung: Alert[];
  /** The next document is on the screen. */
  readonly redraw: () => void;
}

const bench = (answer: (happening: Happening, count: number) => Told = () => told()): Bench => {
  const clock = createFakeClock();
  const happened: Happening[] = [];
  const phases: Phase[] = [];
  const rung: Alert[] = [];
  let generation = 0;
  const visit = createVisit({
    clock,
    performer: createPerformer(clock, () => undefined),
    link: {
      report: async ({ happening }) => {
        happened.push(happening);
        return answer(happening, happened.length);
      },
    },
    display: {
      show: async () => false,
      command: () => undefined,
      seen: () => [],
      generation: () => generation,
    },
    face: {
      phase: (phase) => void phases.push(phase),
      heard: () => undefined,
      replied: () => undefined,
      segment: () => undefined,
      silent: () => undefined,
      sayable: () => undefined,
      ring: (alert) => void rung.push(alert),
      announce: () => undefined,
      failed: (error) => {
        throw error;
      },
    },
  });
  return { visit, clock, happened, phases, rung, redraw: () => void (generation += 1) };
};

describe('a visit', () => {
  it('listens after a reply for as long as Alexa does, and reports the silence then', async () => {
    const { visit, clock, happened, phases } = bench((_, count) =>
      count === 1 ? told() : told({ afterwards: 'resting', patience: null }),
    );
    await visit.say('open spasm coach');
    await clock.pass(17.9);
    expect(happened).toHaveLength(1);
    expect(phases.at(-1)).toBe('listening');
    await clock.pass(0.2);
    expect(happened[1]?.kind).toBe('silence');
    await clock.run();
    expect(phases.at(-1)).toBe('resting');
    expect(happened).toHaveLength(2);
  });

  it('reports when it was cut, not when the words were complete', async () => {
    const { visit, clock, happened, phases } = bench();
    await visit.say('open spasm coach');
    await clock.pass(4);
    visit.takeFloor();
    expect(phases.at(-1)).toBe('hearing');
    await clock.pass(30);
    await visit.say('pause');
    expect(happened[1]).toEqual({ kind: 'said', words: 'pause', after: 4 });
  });

  it('waits for whoever has begun to speak, and listens on when they think better of it', async () => {
    const { visit, clock, happened, phases } = bench();
    await visit.say('open spasm coach');
    await clock.pass(12);
    visit.takeFloor();
    await clock.pass(60);
    expect(happened).toHaveLength(1);
    void visit.leaveFloor();
    await clock.pass(1);
    expect(phases.at(-1)).toBe('listening');
    await clock.pass(8);
    expect(happened[1]?.kind).toBe('silence');
  });

  it('tells a reply that was cut for nothing', async () => {
    const { visit, clock, happened } = bench();
    await visit.say('open spasm coach');
    await clock.pass(3);
    visit.takeFloor();
    await clock.pass(2);
    await visit.leaveFloor();
    expect(happened[1]).toEqual({ kind: 'cut', after: 3 });
  });

  it('lets what a document does by itself wait for whoever is speaking, and forgets it when a reply replaced it', async () => {
    const { visit, clock, happened, redraw } = bench();
    await visit.say('open spasm coach');
    await clock.pass(2);
    visit.takeFloor();
    const sent = visit.screenEvent(TOUCHED, false);
    await clock.pass(5);
    expect(happened).toHaveLength(1);
    const said = visit.say('next');
    redraw();
    await said;
    await sent;
    expect(happened.map(({ kind }) => kind)).toEqual(['said', 'said']);
  });

  it('reports a touch at once', async () => {
    const { visit, clock, happened } = bench();
    await visit.say('open spasm coach');
    await clock.pass(2);
    await visit.screenEvent(TOUCHED, true);
    expect(happened[1]).toEqual({ kind: 'screen', after: 2, event: TOUCHED });
  });

  it('rings in the middle of a reply, which goes on', async () => {
    const { visit, clock, happened, phases, rung } = bench((happening) =>
      happening.kind === 'time'
        ? told({ goesOn: true, exchange: { ...NOTHING, open: true, alerts: [COLD] } })
        : told({ due: [{ seconds: 6, alert: COLD }] }),
    );
    await visit.say('open spasm coach');
    await clock.pass(6.1);
    expect(rung).toEqual([COLD]);
    expect(happened[1]).toEqual({ kind: 'time', after: 6 });
    expect(phases.at(-1)).toBe('pausing');
    await clock.pass(4);
    expect(phases.at(-1)).toBe('listening');
  });

  it('does nothing more once it is over', async () => {
    const { visit, clock, happened } = bench();
    await visit.say('open spasm coach');
    visit.end();
    await clock.run();
    expect(happened).toHaveLength(1);
  });
});
