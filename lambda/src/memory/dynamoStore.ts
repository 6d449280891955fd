import type { AttributeValue, DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { rowOf, valueIn, type Row } from './row.ts';
import type { Store } from './store.ts';

/**
 * Most one operation takes, in milliseconds, a retry included. Less than a turn waits for the store (STORE_WAIT_MS in
 * skill/memory.ts), so that whatever was given up is over: no late write brings back what was forgotten meanwhile.
 */
export const OPERATION_MS = 900;

/**
 * One retry, for the connection that died while Lambda had the process frozen. In the table's own region a connection
 * takes a few milliseconds and an answer rarely more than ten; the rest is room for a cold start's first handshake.
 */
const SETTINGS = {
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 200, requestTimeout: 400, throwOnRequestTimeout: true },
} as const satisfies DynamoDBClientConfig;

export interface DynamoOptions {
  /** Where the table is, when it is not where Lambda's own environment says. */
  readonly at?: Pick<DynamoDBClientConfig, 'endpoint' | 'region' | 'credentials'>;
  /** Epoch milliseconds. */
  readonly now?: () => number;
}

/**
 * The SDK is no part of the bundle: Lambda's Node runtimes bring it. Loading it costs more than the rest of a cold
 * start together, so that is left to the first operation.
 */
const connect = async (at: DynamoOptions['at']) => {
  const sdk = await import('@aws-sdk/client-dynamodb');
  const { DynamoDBClient, GetItemCommand, PutItemCommand, DeleteItemCommand } = sdk;
  return { client: new DynamoDBClient({ ...SETTINGS, ...at }), GetItemCommand, PutItemCommand, DeleteItemCommand };
};

type Connection = Awaited<ReturnType<typeof connect>>;

type Item = Record<string, AttributeValue>;

const keyOf = (userId: string): Item => ({ id: { S: userId } });

const itemOf = (userId: string, { value, expires }: Row): Item => ({
  ...keyOf(userId),
  value: { S: value },
  expires: { N: String(expires) },
});

const rowIn = (item: Item | undefined): object => ({
  value: item?.['value']?.S,
  expires: Number(item?.['expires']?.N),
});

/**
 * Keeps values in an Amazon DynamoDB table with the string key `id`. Its time to live is to be set on `expires`;
 * DynamoDB takes days to remove what has expired, so that is treated as gone before.
 */
export const dynamoStore = (table: string, { at, now = Date.now }: DynamoOptions = {}): Store => {
  let connected: Promise<Connection> | undefined;

  /** Does the work with what is connected on first use, and calls it off when its time is up. */
  const inTime = async <T>(
    work: (connection: Connection, until: { abortSignal: AbortSignal }) => Promise<T>,
  ): Promise<T> => {
    const timeIsUp = new AbortController();
    const timer = setTimeout(() => timeIsUp.abort(), OPERATION_MS);
    try {
      connected ??= connect(at);
      return await work(await connected, { abortSignal: timeIsUp.signal });
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    load: (userId) =>
      inTime(async ({ client, GetItemCommand }, until) => {
        // Consistent: somebody may be back a second after the session was cut.
        const get = new GetItemCommand({ TableName: table, Key: keyOf(userId), ConsistentRead: true });
        const { Item: item } = await client.send(get, until);
        return valueIn(rowIn(item), now());
      }),
    save: (userId, value) =>
      inTime(async ({ client, PutItemCommand }, until) => {
        await client.send(new PutItemCommand({ TableName: table, Item: itemOf(userId, rowOf(value, now())) }), until);
      }),
    forget: (userId) =>
      inTime(async ({ client, DeleteItemCommand }, until) => {
        await client.send(new DeleteItemCommand({ TableName: table, Key: keyOf(userId) }), until);
      }),
  };
};
