declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A server that speaks DynamoDB's protocol and keeps its tables in memory. */
  const dynalite: (options?: { readonly createTableMs?: number }) => Server;
  export default dynalite;
}
