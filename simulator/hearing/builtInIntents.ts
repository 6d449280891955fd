const phrases = (list: string): readonly string[] => list.split(', ');

/** What Alexa understands for its own intents when a skill adds no samples to them. */
const DEFAULT_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['AMAZON.CancelIntent', phrases('cancel, never mind, nevermind, forget it, nothing, cancel that, cancel it')],
  ['AMAZON.HelpIntent', phrases('help, help me, can you help me, what can i say, what can you do, what can i do')],
  [
    'AMAZON.NavigateHomeIntent',
    phrases('go home, home, navigate home, go to home, home screen, go to the home screen'),
  ],
  ['AMAZON.NextIntent', phrases('next, skip, skip forward')],
  ['AMAZON.NoIntent', phrases('no, no thanks, no thank you, nope, nah')],
  ['AMAZON.PauseIntent', phrases('pause, pause that, pause it')],
  ['AMAZON.PreviousIntent', phrases('previous, go back, skip back, back up')],
  ['AMAZON.RepeatIntent', phrases('repeat, say that again, repeat that, repeat it, say it again')],
  ['AMAZON.ResumeIntent', phrases('resume, continue, keep going')],
  ['AMAZON.StartOverIntent', phrases('start over, restart, start again, start from the beginning')],
  ['AMAZON.StopIntent', phrases('stop, off, shut up, quit, exit, end, stop it, stop talking, goodbye')],
  ['AMAZON.YesIntent', phrases('yes, yes please, yeah, yep, sure, ok, okay')],
]);

export const defaultPhrases = (intent: string): readonly string[] => DEFAULT_PHRASES.get(intent) ?? [];
