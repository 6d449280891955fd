/** What went wrong, with how often; the first of each kind as an example. */
export interface Findings {
  readonly add: (kind: string, example: string) => void;
  readonly kinds: () => ReadonlyMap<string, { readonly times: number; readonly example: string }>;
}

export const createFindings = (): Findings => {
  const kinds = new Map<string, { times: number; example: string }>();
  return {
    add: (kind, example) => {
      const known = kinds.get(kind);
      if (known === undefined) kinds.set(kind, { times: 1, example });
      else known.times += 1;
    },
    kinds: () => kinds,
  };
};
