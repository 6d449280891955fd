/** `escaping`: a character that had to be written as an entity; `structure`: anything else that is not well formed. */
export type SsmlFault = 'escaping' | 'structure';

/** SSML that is not well-formed XML with one `speak` around it. */
export class SsmlError extends Error {
  override readonly name = 'SsmlError';
  readonly fault: SsmlFault;

  constructor(fault: SsmlFault, message: string) {
    super(message);
    this.fault = fault;
  }
}
