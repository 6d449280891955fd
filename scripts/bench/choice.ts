/** Chooses one of several. */
export type Choice = <Item>(items: readonly Item[]) => Item;

/** A source of choices that look random and are the same in every run (Park and Miller's generator). */
export const createChoice = (start = 20_261_122): Choice => {
  let seed = start;
  return (items) => {
    seed = (seed * 48_271) % 2_147_483_647;
    const item = items[seed % items.length];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  };
};
