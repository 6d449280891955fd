/** What the Echo is doing, as its light shows it. */
export type Phase =
  /** No skill is open. */
  | 'resting'
  /** The microphone is open, and so long nobody has spoken. */
  | 'listening'
  /** Somebody is speaking or typing. */
  | 'hearing'
  | 'thinking'
  | 'speaking'
  /** A silence that is part of the reply. */
  | 'pausing'
  /** The session is open behind a closed microphone, for as long as something is on the screen. */
  | 'waiting';

/** The light in words. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  resting: 'Ready',
  listening: 'Listening',
  hearing: 'Listening',
  thinking: 'Thinking',
  speaking: 'Speaking',
  pausing: 'Keeping time',
  waiting: 'Screen is open',
};
