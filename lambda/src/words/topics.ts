/** What the coach can explain: the article's "why", "not again" and "when to get help". */
export const TOPICS = [
  'what_is_it',
  'aim',
  'causes',
  'posture',
  'dehydration',
  'stress',
  'movement',
  'desk',
  'strength',
  'mobility',
  'water_and_food',
  'habits',
  'when_doctor',
  'cold_or_heat',
  'who_for',
  'privacy',
] as const;

export type Topic = (typeof TOPICS)[number];

export const isTopic = (id: string): id is Topic => (TOPICS as readonly string[]).includes(id);
