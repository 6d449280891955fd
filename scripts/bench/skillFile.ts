import { createRequire } from 'node:module';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

type BundledHandler = (event: RequestEnvelope, context: { readonly awsRequestId: string }) => Promise<ResponseEnvelope>;

/** The handler in a bundle, loaded as Lambda loads it. */
export const handlerIn = (path: string): BundledHandler =>
  (createRequire(path)(path) as { handler: BundledHandler }).handler;
