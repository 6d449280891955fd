import { ALL_CLEAR, talk, type desk as Desk } from '../support/desk.ts';
import type { onScreen as OnScreen } from '../support/screen.ts';

const entered = jest.fn(() => {
  throw new Error('the room was entered');
});

/** A skill in which the room of the screens cannot be entered. */
const closed = (): { readonly desk: typeof Desk; readonly onScreen: typeof OnScreen } => {
  jest.resetModules();
  for (const file of ['draw', 'touch', 'document', 'buttons', 'figures/poses']) {
    jest.doMock(`../../src/screen/${file}.ts`, entered);
  }
  return {
    ...jest.requireActual<{ desk: typeof Desk }>('../support/desk.ts'),
    ...jest.requireActual<{ onScreen: typeof OnScreen }>('../support/screen.ts'),
  };
};

describe('the room of the screens', () => {
  it('is entered for no speaker, so that its cold start does not pay for it', async () => {
    const exchanges = await talk(closed().desk(), 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready', 'stop');
    expect(exchanges.flatMap(({ broken }) => broken)).toEqual([]);
    expect(entered).not.toHaveBeenCalled();
  });

  it('costs the picture and not a word when it fails', async () => {
    const { desk, onScreen } = closed();
    const lines = ['open spasm coach', ...ALL_CLEAR, 'yes', 'ready'];
    const unseen = await talk(onScreen('hubMedium'), ...lines);
    expect(entered).toHaveBeenCalled();
    expect(unseen.map(({ speech }) => speech)).toEqual((await talk(desk(), ...lines)).map(({ speech }) => speech));
    expect(unseen.flatMap(({ broken }) => broken)).toEqual([]);
  });
});
