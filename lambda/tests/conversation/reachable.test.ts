import { speechSeconds } from '../../src/pacing/speech/speechSeconds.ts';
import { MAX_BREAK_MS, MAX_SPEECH_CHARACTERS } from '../../src/platform/limits.ts';
import { isOnSkin } from '../../src/routines/onSkin.ts';
import { fit } from '../../src/routines/fit.ts';
import { remedyOf } from '../../src/conversation/session.ts';
import { saved } from '../../src/skill/saved.ts';
import { restored } from '../../src/skill/savedSession.ts';
import { atLeast } from '../../src/triage/level.ts';
import { CHECK_ORDER, isSignQuestion } from '../../src/triage/questions.ts';
import type { Outcome } from '../../src/conversation/outcome.ts';
import { nextQuestion } from '../../src/triage/nextQuestion.ts';
import { compose } from '../../src/voice/compose.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';
import { BUILT_INS, heardIn, scenesIn, type Heard } from '../support/builtIns.ts';
import { EVENTS, NOW, reachableSteps, type Step } from '../support/reachable.ts';
import { THOROUGH } from '../support/thorough.ts';

const words = wordsFor('en-US');
const steps = reachableSteps(THOROUGH);

/** The first few steps that break a promise, told so that they can be reproduced. */
const broken = (holds: (step: Step) => boolean): readonly unknown[] =>
  steps
    .filter((step) => !holds(step))
    .slice(0, 3)
    .map(({ before, event, turn }) => ({
      before,
      event,
      to: turn.session.scene,
      acts: turn.acts.map(({ act }) => act),
    }));

const plain = (ssml: string): string => ssml.replaceAll(/<[^>]+>/gu, ' ').trim();

describe('from every reachable state, for every event', () => {
  it('covers every kind of event in every scene', () => {
    const scenes = new Set(steps.map(({ before }) => before.scene.at));
    expect([...scenes].toSorted()).toEqual([
      'back',
      'check',
      'choose',
      'closed',
      'easier',
      'feel',
      'forget',
      'gate',
      'moving',
      'offer',
      'paused',
      'precaution',
      'referred',
      'remind',
      'resting',
      'spot',
      'timer',
      'worse',
    ]);
    const pairs = new Set(steps.map(({ before, event }) => `${before.scene.at} ${JSON.stringify(event)}`));
    expect(pairs.size).toBe(scenes.size * EVENTS.length);
  });

  it('says something, in legal speech, and asks exactly when it stays open', () => {
    const spoken = new Map<string, boolean>();
    expect(
      broken(({ turn }) => {
        const { speech, reprompt } = compose(turn, words);
        const known = spoken.get(speech);
        if (known !== undefined) return known;
        const text = plain(speech);
        const open = turn.session.scene.at !== 'closed';
        const breaks = [...speech.matchAll(/time="(\d+)ms"/gu)].map(([, ms]) => Number(ms));
        const good =
          text !== '' &&
          !/undefined|null|NaN|\$\{/u.test(text) &&
          speech.length + '<speak></speak>'.length <= MAX_SPEECH_CHARACTERS &&
          breaks.every((ms) => ms > 0 && ms <= MAX_BREAK_MS) &&
          open === (reprompt !== undefined) &&
          open === text.endsWith('?') &&
          (reprompt === undefined || plain(reprompt).endsWith('?'));
        spoken.set(speech, good);
        return good;
      }),
    ).toEqual([]);
  });

  it('keeps a state that comes back whole, under one kilobyte', () => {
    const whole = new Map<string, boolean>();
    expect(
      broken(({ turn: { session } }) => {
        const json = JSON.stringify(saved(session));
        // Many turns end alike.
        const known = whole.get(json);
        if (known !== undefined) return known;
        const back = JSON.stringify(restored(JSON.parse(json) as unknown)) === JSON.stringify(session);
        whole.set(json, json.length < 1024 && back);
        return json.length < 1024 && back;
      }),
    ).toEqual([]);
  });

  it('coaches nobody who has not been cleared, and nothing that does not suit', () => {
    expect(
      broken(({ turn: { session, acts } }) =>
        acts.every((act) => {
          if (act.act !== 'coach' && act.act !== 'instruct') return true;
          const remedy = act.act === 'coach' ? act.timeline.from.remedy : act.remedy;
          const { facts, goingOn } = session;
          if (atLeast(facts.floor, 'urgent')) return false;
          if (nextQuestion(facts, facts.floor) === undefined) return fit(remedy, facts).fits || goingOn === remedy;
          // Back within hours with nothing new: what they were at, and calm breathing, before the rest of the check.
          const nothingNew = CHECK_ORDER.every(
            (question) => question === 'people' || !isSignQuestion(question) || facts.answers[question] === 'no',
          );
          return goingOn !== undefined && nothingNew && (remedy === goingOn || remedy === 'breathing');
        }),
      ),
    ).toEqual([]);
  });

  it('never lowers a level, and leads nobody who was sent to a person back to the exercises', () => {
    const order = ['self_care', 'see_doctor', 'urgent', 'emergency'];
    expect(
      broken(({ before, event, turn: { session } }) => {
        if (event.is === 'open' || before.scene.at === 'closed') return true;
        const kept = order.indexOf(session.facts.floor) >= order.indexOf(before.facts.floor);
        const sent = atLeast(before.facts.floor, 'urgent');
        return kept && (!sent || ['check', 'referred', 'closed'].includes(session.scene.at));
      }),
    ).toEqual([]);
  });

  it('refers an emergency at once, with the number in the first twenty words', () => {
    expect(
      broken(({ event, turn }) => {
        if (event.is !== 'emergency' && !(event.is === 'report' && event.findings.includes('chest_pain'))) return true;
        const first = plain(compose(turn, words).speech).split(/\s+/u).slice(0, 20).join(' ');
        return turn.session.scene.at === 'referred' && first.includes('nine one one');
      }),
    ).toEqual([]);
  });

  it('closes on "stop" and only then, on two cancels, or when nobody is understood any more', () => {
    expect(
      broken(
        ({ before, event, turn }) =>
          event.is !== 'stop' || turn.session.scene.at === 'closed' || before.scene.at === 'closed',
      ),
    ).toEqual([]);
    expect(
      broken(
        ({ before, event, turn: { session } }) =>
          session.scene.at !== 'closed' ||
          // Deleted, or come for one thing only: that ends the visit.
          session.unkept === true ||
          ['stop', 'cancel', 'no', 'ready', 'unknown', 'open'].includes(event.is) ||
          // "Not sure" about company beside the ice, or about being quiet.
          before.scene.at === 'resting',
      ),
    ).toEqual([]);
  });

  it('asks by name about a sign that may be an emergency, whatever else is going on', () => {
    expect(
      broken(({ before, event, turn }) => {
        if (event.is !== 'doubt' || !event.findings.includes('self_harm')) return true;
        const { scene, facts } = turn.session;
        if (facts.floor === 'emergency' || before.facts.floor === 'emergency') return true;
        const asked = plain(compose(turn, words).speech).includes(words.findings.self_harm);
        return asked && scene.at === 'check' && scene.about?.includes('self_harm') === true;
      }),
    ).toEqual([]);
  });

  it('keeps asking about it until it was denied, or somebody was sent to a person', () => {
    expect(
      broken(({ before, event, turn: { session } }) => {
        if (before.scene.at !== 'check' || before.scene.about === undefined || event.is === 'open') return true;
        const now = session.scene.at === 'check' ? (session.scene.about ?? []) : [];
        const known = [...now, ...session.facts.findings];
        const denied = event.is === 'no' || event.is === 'deny' || (event.is === 'report' && event.no);
        const sent = session.scene.at === 'referred' || session.scene.at === 'closed';
        return denied || sent || before.scene.about.every((finding) => known.includes(finding));
      }),
    ).toEqual([]);
  });

  it('keeps the open question open through help, why and an explanation', () => {
    expect(
      broken(({ before, event, turn }) => {
        if (!['help', 'why', 'sources', 'learn'].includes(event.is)) return true;
        const was = before.scene.at;
        if (was === 'closed' || was === 'moving' || was === 'check') return true;
        // The timer has rung: what was open went with it.
        if (was === 'resting' && turn.session.onTimer === undefined) return true;
        return turn.session.scene.at === was;
      }),
    ).toEqual([]);
  });

  it('clears nothing by what was said before a question was heard', () => {
    expect(
      broken(({ event, turn: { session } }) => {
        if (event.is !== 'open' || event.with === undefined || event.with.is === 'emergency') return true;
        return Object.keys(session.facts.answers).length === 0 && session.facts.floor === 'self_care';
      }),
    ).toEqual([]);
  });

  it('lets only an answer lead on from the safety question', () => {
    const answers = [
      'yes',
      'no',
      'unsure',
      'somewhat',
      'unknown',
      'report',
      'doubt',
      'emergency',
      'stop',
      'cancel',
      'open',
      'age',
      'onset',
    ];
    expect(
      broken(
        ({ before, event, turn }) =>
          before.scene.at !== 'worse' || turn.session.scene.at === 'worse' || answers.includes(event.is),
      ),
    ).toEqual([]);
  });

  it('says that cold and heat come off when they are left, and never offers them again', () => {
    expect(
      broken(({ before, turn: { session, acts } }) => {
        const { scene } = before;
        const here = scene.at === 'spot' && isOnSkin(scene.next.remedy) ? scene.next.remedy : undefined;
        const on = before.onTimer === undefined ? here : (before.onTimer.remedy ?? 'ice');
        if (on === undefined || session.scene.at === 'referred' || session.onTimer !== undefined) return true;
        const left = remedyOf(session.scene) !== on;
        return !left || acts.some(({ act }) => act === 'take_off');
      }),
    ).toEqual([]);
  });

  it('says that a timer or a reminder is set, and that all is deleted, exactly when that is so', () => {
    const SAID = {
      timer_set: (outcome: Outcome) => outcome.is === 'timers_set',
      reminder_set: (outcome: Outcome) => outcome.is === 'reminder_set',
      timer_cancelled: (outcome: Outcome) =>
        outcome.is === 'timers' && outcome.after === 'cancel' && outcome.found !== undefined,
      forgotten: (outcome: Outcome) => outcome.is === 'forgotten' && outcome.gone,
    };
    expect(
      broken(({ turn: { acts, session }, errands }) =>
        Object.entries(SAID).every(([told, isSo]) => {
          const said = acts.some(
            (act) => act.act === 'alert' && act.alert.told === told && (!('gone' in act.alert) || act.alert.gone),
          );
          // Whoever is sent to a person hears only that.
          return session.scene.at === 'referred' || said === errands.some(({ outcome }) => isSo(outcome));
        }),
      ),
    ).toEqual([]);
  });

  it('sets nothing and deletes nothing without a clear yes', () => {
    const clear = ['yes', 'ready', 'resume', 'done'];
    expect(
      broken(({ before, event, errands }) => {
        const asked = errands.some(({ wish }) => ['set_timers', 'set_reminder', 'forget'].includes(wish.wish));
        const byName = event.is === 'timer' && event.wanted === 'set';
        return (
          !asked || byName || (['timer', 'remind', 'forget'].includes(before.scene.at) && clear.includes(event.is))
        );
      }),
    ).toEqual([]);
  });

  it('never says the same apology twice running', () => {
    expect(
      broken(({ before, event, turn }) => {
        if (event.is !== 'unknown' || before.misses !== 1) return true;
        return !turn.acts.some((act) => act.act === 'missed' && act.tries === 1);
      }),
    ).toEqual([]);
  });
});

it('the whole check, answered "no", takes at most 75 seconds of speech', () => {
  const { questions, talk } = words;
  const said = [
    talk.welcome,
    ...(
      ['chest', 'sudden', 'nerves', 'harm', 'infection', 'arm_or_skin', 'history', 'onset', 'people', 'cause'] as const
    ).map((id) => questions[id].ask),
  ];
  expect(said.reduce((sum, text) => sum + speechSeconds(text), 0)).toBeLessThan(75);
});

describe("each of Amazon's own intents, in every scene, through the Lambda entry", () => {
  let heard: readonly Heard[];
  beforeAll(async () => {
    const replies: Heard[] = [];
    for (const session of scenesIn(steps)) {
      for (const intent of BUILT_INS) replies.push(await heardIn(session, intent, NOW + 3000));
    }
    heard = replies;
  });

  const but = (holds: (one: Heard) => boolean): readonly Heard[] => heard.filter((one) => !holds(one)).slice(0, 3);

  it('says something that Alexa accepts, and leaves no session open without a question', () => {
    expect(but(({ offences, speech, handedOver }) => offences.length === 0 && (speech !== '' || handedOver))).toEqual(
      [],
    );
    expect(but(({ open, speech }) => !open || speech.endsWith('?'))).toEqual([]);
  });

  it('"stop" and "go home" end the session; "help" never does', () => {
    const ends = ['AMAZON.StopIntent', 'AMAZON.NavigateHomeIntent'];
    expect(but(({ intent, open }) => !ends.includes(intent) || !open)).toEqual([]);
    expect(but(({ intent, open }) => intent !== 'AMAZON.HelpIntent' || open)).toEqual([]);
  });
});
