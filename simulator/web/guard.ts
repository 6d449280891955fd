import type { IncomingHttpHeaders } from 'node:http';

/** The names by which this machine's own browser may call the server. Any other name is somebody's who has pointed it
 * here. */
const hostsOf = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** True for a request that was addressed to this machine by its own name. */
export const isAddressedHere = ({ host }: IncomingHttpHeaders, port: number): boolean =>
  host !== undefined && hostsOf(port).includes(host);

/** True for JSON that a page of this server sent, and no other page that happens to be open in the same browser. */
export const isFromOwnPage = (headers: IncomingHttpHeaders): boolean =>
  headers.origin === `http://${headers.host}` &&
  (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin' &&
  headers['content-type'] === 'application/json';
