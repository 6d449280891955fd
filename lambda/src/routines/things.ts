/** What somebody may have to fetch, or not have. */
export const THINGS = ['ball', 'ice_pack', 'towel', 'wall', 'band', 'chair', 'mat', 'heat_pad'] as const;

export type Thing = (typeof THINGS)[number];

export const isThing = (id: string): id is Thing => (THINGS as readonly string[]).includes(id);
