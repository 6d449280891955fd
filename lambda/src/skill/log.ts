/** What is written about a turn: how the conversation moved, nothing a person said or has. */
export interface TurnLog {
  readonly requestId: string;
  readonly request: string;
  readonly locale: string;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly milliseconds: number;
  readonly error?: string;
}

/** Writes one line of JSON. */
export type Log = (line: TurnLog) => void;

export const logToConsole: Log = (line) => {
  console.log(JSON.stringify(line));
};
