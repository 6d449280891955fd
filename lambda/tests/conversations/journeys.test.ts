import { ALL_CLEAR, cleared, desk, last, talk } from '../support/desk.ts';
import type { Exchange } from '../../../simulator/exchange.ts';

const TO_STRETCH = ['yes', 'next', 'next', 'no', 'ready'];

const sceneOf = ({ state }: Exchange): string => (state as { coach?: { scene: { at: string } } }).coach?.scene.at ?? '';

const expectLegal = (exchanges: readonly Exchange[]): void => {
  expect(exchanges.flatMap(({ heard, broken }) => broken.map((rule) => [heard, rule]))).toEqual([]);
};

it('a desk worker, three hours in, is screened, iced, stretched and balled', async () => {
  const echo = desk();
  const check = await talk(echo, 'open spasm coach', ...ALL_CLEAR);
  expect(check.slice(0, -1).reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThan(75);
  expect(last(check).speech).toMatch(/no warning signs/);
  expect(last(check).speech).toMatch(/a long sit/);
  expect(last(check).speech).toMatch(/cold comes first/);

  const coached = await talk(
    echo,
    'yes',
    'ready',
    'yes',
    'no',
    'ready',
    'no',
    '+60 wait',
    'resume',
    'no',
    'no',
    'no',
    'no',
    'yes',
    'no',
    'ready',
    '+14 how long left',
    'yes',
    'ready',
    'yes',
    'no',
    'no',
    'ready',
    'easing',
    'ready',
    'the same',
  );
  expectLegal([...check, ...coached]);
  const said = coached.map(({ speech }) => speech).join('\n');
  expect(said).toMatch(/Take it off while we wait/);
  expect(said).toMatch(/Take the ice off now/);
  expect(said).toMatch(/seconds left, then one more/);
  expect(said).toMatch(/Never on the spine/);
  expect(said).toMatch(/How does it feel now/);
  expect(last(coached).speech).toMatch(/common on the first days/);
  expect(last(coached).speech).toMatch(/Call nine one one for chest pain/);
});

it('a numb arm is asked what could make it worse, then sent to help today, and is not coached', async () => {
  const echo = desk();
  const heard = await talk(echo, 'open spasm coach', 'no but my arm is numb', 'no', 'no', 'no', 'no');
  expect(last(heard).speech).toMatch(/medical help today, right away/);
  expect(last(heard).speech).toMatch(/numb, tingling or weak arm/);
  const asked = await talk(echo, 'just do the stretch', 'but i want to', 'do the ball');
  for (const exchange of asked) expect(sceneOf(exchange)).toBe('referred');
  expectLegal([...heard, ...asked]);
});

it('a wet bed ends the questions with the number, within twenty words', async () => {
  const heard = last(await talk(desk(), 'open spasm coach', 'no', 'no', 'i wet the bed last night'));
  expect(heard.speech.split(' ').slice(0, 20).join(' ')).toMatch(/nine one one/);
  expect(sceneOf(heard)).toBe('referred');
  expectLegal([heard]);
});

it('a tearing pain in the middle of a stretch stops it', async () => {
  const echo = desk();
  await cleared(echo);
  const heard = last(await talk(echo, ...TO_STRETCH, '+12 something just ripped in my back'));
  expect(heard.speech).toMatch(/^Call nine one one now/);
  expect(last(await talk(echo, 'resume')).speech).toMatch(/^Call nine one one now/);
  expectLegal([heard]);
});

it('nine days of pain that is no better goes to a doctor, with gentle comfort only', async () => {
  const echo = desk();
  const nine = ALL_CLEAR.map((line) => (line === 'three hours ago' ? 'nine days ago' : line)).toSpliced(
    8,
    0,
    'the same',
  );
  const heard = last(await talk(echo, 'open spasm coach', ...nine));
  expect(heard.speech).toMatch(/doctor or physical therapist/);
  expect(heard.speech).toMatch(/calm breathing and the heat/);
  expect(last(await talk(echo, 'do the ball')).speech).toMatch(/until a doctor has had a look/);
});

it('somebody on blood thinners who asks for the ball is told why not, and what is left', async () => {
  const echo = desk();
  await cleared(echo);
  const heard = last(await talk(echo, 'can we do the ball', 'no', "i'm on warfarin"));
  expect(heard.speech).toMatch(/We leave out the tennis ball: deep pressure is not safe/);
  expect(sceneOf(heard)).toBe('offer');
});

it('"it hurts more" stops the hold, asks the one question, and goes on easier', async () => {
  const echo = desk();
  await cleared(echo);
  const [worse, safe, easier] = (await talk(echo, ...TO_STRETCH, '+12 it hurts more', 'no', 'an easier version')).slice(
    -3,
  );
  expect(worse?.speech).toMatch(/^Stop there/);
  expect(worse?.speech).toMatch(/chest pain, trouble breathing/);
  expect(safe?.speech).toMatch(/easier version/);
  expect(easier?.speech).toMatch(/Stay upright/);
});

it('"it hurts more" and a yes asks the emergency questions again, and never coaches', async () => {
  const echo = desk();
  await cleared(echo);
  const heard = await talk(echo, ...TO_STRETCH, '+12 it hurts more', 'yes', 'no', 'no', 'no', 'no');
  expect(heard.at(-5)?.speech).toMatch(/Do you have chest pain/);
  expect(last(heard).speech).toMatch(/medical help today/);
});

it('doubt is asked about once more and is then a yes; two silences clear nobody', async () => {
  const doubting = await talk(desk(), 'open spasm coach', "i'm not sure", 'not sure');
  expect(last(doubting).speech).toMatch(/^Call nine one one now/);
  const silent = desk();
  const quiet = await talk(silent, 'open spasm coach', '', '');
  expect(quiet[1]?.speech).toMatch(/call nine one one/);
  expect(last(quiet).open).toBe(false);
});

it('"a little", "sometimes" and "I think so" are yes', async () => {
  for (const said of ['a little', 'sometimes', 'i think so', 'yes but only a bit']) {
    expect(last(await talk(desk(), 'open spasm coach', said)).speech).toMatch(/^Call nine one one now/);
  }
});

it('what was volunteered is not asked again', async () => {
  const heard = await talk(desk(), 'open spasm coach', 'it started three hours ago', ...Array<string>(8).fill('no'));
  expect(heard.map(({ speech }) => speech).join(' ')).not.toMatch(/When did it start/);
  expect(sceneOf(last(heard))).toBe('check');
});

it('stop, exit and silence all leave, and coming back begins with the check', async () => {
  const echo = desk();
  await cleared(echo);
  const stopped = last(await talk(echo, ...TO_STRETCH, '+12 stop'));
  expect(stopped.open).toBe(false);
  expect(stopped.speech).toMatch(/Call nine one one for chest pain/);
  expect(last(await talk(echo, 'open spasm coach')).speech).toMatch(/Do you have chest pain/);
});
