/** Something that others wait for. */
export interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

const NOTHING = (): void => undefined;

export const createGate = (): Gate => {
  let open = NOTHING;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};
