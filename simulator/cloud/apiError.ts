/** A call that the cloud refuses. The statuses are those that Amazon's service clients (ask-sdk-model) list for the
 * operation; the codes' wording is this simulation's own, so a skill should go by the status. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The body of the request is not as documented. */
export const badRequest = (message: string): ApiError => new ApiError(400, 'BAD_REQUEST', message);
