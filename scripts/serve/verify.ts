import type { IncomingHttpHeaders } from 'node:http';
import { SkillRequestSignatureVerifier, TimestampVerifier } from 'ask-sdk-express-adapter/dist/verifier/index.js';
import { fieldOf } from '../../lambda/src/skill/fieldOf.ts';

/** Why a request is not Alexa's; undefined when it is. */
export type Refusal = 'no JSON' | 'foreign skill' | 'time' | 'certificate address' | 'signature';

export type Verify = (body: string, headers: IncomingHttpHeaders) => Promise<Refusal | undefined>;

/** Amazon's tolerance: a request older than this may be somebody repeating it; one from the future as well. */
const TOLERANCE_MS = 150_000;

/** A certificate is fetched and looked at anew after this long: it may have expired since. */
const TRUSTED_MS = 3_600_000;

/** Certificates live in one folder of one host, under a name of their own. */
const CERTIFICATE = /^https:\/\/s3\.amazonaws\.com(?::443)?\/echo\.api\/[\w.-]+\.pem$/u;

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const passes = async (check: Promise<unknown>): Promise<boolean> => {
  try {
    await check;
    return true;
  } catch {
    return false;
  }
};

/**
 * Amazon's checks for a skill behind a web server: meant for this skill, of now, and signed by Alexa for exactly this
 * body. Amazon's own verifier does the signing part; what it lets through is refused before it is asked:
 * - an address with dots in it, which leads to anybody's folder on the same host, and one with a query, each of which
 *   it would keep a certificate for;
 * - a time from the future, or one that is none;
 * - a certificate that has expired since it was fetched.
 */
export const verifierFor = (skillId: string, now: () => number = Date.now): Verify => {
  const timely = new TimestampVerifier(TOLERANCE_MS);
  let signed = new SkillRequestSignatureVerifier();
  let trustedAt = now();
  return async (body, headers) => {
    const request = parsed(body);
    if (request === undefined) return 'no JSON';
    if (fieldOf(request, 'context', 'System', 'application', 'applicationId') !== skillId) return 'foreign skill';
    const time = fieldOf(request, 'request', 'timestamp');
    const at = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    // Written so that no time at all fails.
    if (!(at <= now() + TOLERANCE_MS) || !(await passes(timely.verify(body)))) return 'time';
    const address = headers['signaturecertchainurl'];
    if (typeof address !== 'string' || !CERTIFICATE.test(address)) return 'certificate address';
    if (now() - trustedAt > TRUSTED_MS) {
      signed = new SkillRequestSignatureVerifier();
      trustedAt = now();
    }
    return (await passes(signed.verify(body, headers))) ? undefined : 'signature';
  };
};
