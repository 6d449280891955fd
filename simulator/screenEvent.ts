/** What a document on the screen sends to the skill. Source: Alexa's "UserEvent request" in the APL interface
 * reference. */
export interface ScreenEvent {
  /** The token of the document it comes from. */
  readonly token: string;
  readonly arguments: readonly unknown[];
  /** The component, and what happened to it: a press, the document's mounting. */
  readonly source: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, unknown>>;
}
