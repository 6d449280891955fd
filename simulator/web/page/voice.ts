/** Says one sentence. `began` is called at the first sound. Resolves when it is over or was cut; false when there was
 * no sound. It never rejects. */
export type Voice = (text: string, rate: number, began: () => void, signal: AbortSignal) => Promise<boolean>;
