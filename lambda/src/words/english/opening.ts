import type { RegionWords } from '../regions.ts';

/** What is said before anything is known: a launch is answered, and a failure told, with nothing else loaded. */
export const openingWords = ({ emergency }: RegionWords) => ({
  welcome: "Sorry you're hurting. I'm not a doctor, and I can't call for help. Ten quick questions first.",
  welcomeAgain: "Welcome back. I'm still not a doctor. The ten questions first.",
  silence: `If anything feels like an emergency, call ${emergency}.`,
  trouble: `Something went wrong on my side. For an emergency, call ${emergency}. Otherwise say: Alexa, open spasm coach.`,
});

/** The first question; `QuestionWords` says what each of these is for. */
export const firstQuestionWords = {
  ask: 'Do you have chest pain, trouble breathing, or pain spreading to your jaw or arms?',
  again: 'Chest pain, trouble breathing, or pain in your jaw or arms? Yes or no?',
  choices:
    'Say yes if your chest hurts, you are short of breath, or the pain spreads. Say no if none of that is so. Which is it?',
  why: 'A heart or lung problem can hurt between the shoulder blades.',
} as const;
