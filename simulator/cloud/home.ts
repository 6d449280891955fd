/** The Echo that is connected to the cloud, as far as the cloud asks about it. */
export interface Home {
  /** Milliseconds since 1970: the Echo's own, simulated time. */
  readonly now: () => number;
  readonly locale: string;
  /** IANA name, such as Europe/London. */
  readonly timeZone: string;
  /** False for a device that cannot set timers. */
  readonly hasTimers: boolean;
  /** The open session's id. */
  readonly sessionId: () => string | undefined;
  /** The request that the skill is answering just now. */
  readonly request: () => { readonly requestId: string; readonly type: string } | undefined;
}
