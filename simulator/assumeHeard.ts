import type { Hearing, HeardSlot } from './hearing/hearing.ts';
import type { InteractionModel, ModelSlotType } from './hearing/interactionModel.ts';

/** Slots of an intent that is sent without being said: for a custom type an id or a phrase of it. */
export type AssumedSlots = Readonly<Record<string, string | readonly string[]>>;

const resolve = (type: ModelSlotType | undefined, said: string): HeardSlot['matches'] => {
  const wanted = said.toLowerCase();
  const found = type?.values.find(
    ({ id, name }) =>
      id === said || [name.value, ...(name.synonyms ?? [])].some((phrase) => phrase.toLowerCase() === wanted),
  );
  return found ? [{ id: found.id ?? found.name.value, name: found.name.value }] : [];
};

/** What would have been heard had somebody said this intent with these slots. */
export const assumeHeard = (model: InteractionModel, intent: string, slots: AssumedSlots): Hearing => {
  const { intents, types = [] } = model.interactionModel.languageModel;
  const slotsOfIntent = intents.find(({ name }) => name === intent)?.slots ?? [];
  const heard = Object.entries(slots).flatMap(([name, said]) => {
    const typeName = slotsOfIntent.find((slot) => slot.name === name)?.type ?? '';
    const type = types.find((one) => one.name === typeName);
    const values = typeof said === 'string' ? [said] : said;
    return values.map((value): HeardSlot => {
      const matches = resolve(type, value);
      return { name, type: typeName, value: matches[0]?.name ?? value, matches, isCustom: type !== undefined };
    });
  });
  return { intent, slots: heard, score: 1, sample: undefined };
};
