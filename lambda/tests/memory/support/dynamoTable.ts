import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue, CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { readTemplate, resourcesOf } from '../../../../scripts/deploy/template.ts';
import type { DynamoOptions } from '../../../src/memory/dynamoStore.ts';

type Item = Record<string, AttributeValue>;

/** The table as it is deployed. */
const [[, deployed] = []] = resourcesOf(readTemplate('infrastructure/skill-stack.yaml'), 'AWS::DynamoDB::Table');
const { KeySchema, AttributeDefinitions, BillingMode } = deployed as Omit<CreateTableCommandInput, 'TableName'>;

/** A table on the real protocol, on this machine, gone when closed. */
export interface DynamoTable {
  readonly name: string;
  readonly endpoint: string;
  readonly at: NonNullable<DynamoOptions['at']>;
  readonly plant: (item: Item) => Promise<void>;
  readonly items: () => Promise<readonly Item[]>;
  readonly close: () => Promise<void>;
}

/** Lets a server listen on loopback; the address as a URL. */
export const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

export const closed = async (server: Server): Promise<void> => {
  const done = new Promise((resolve) => {
    server.close(resolve);
  });
  server.closeAllConnections();
  await done;
};

/** A place for a client that no key of anybody's opens. */
export const nowhere = (endpoint: string): NonNullable<DynamoOptions['at']> => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
});

export const dynamoTable = async (): Promise<DynamoTable> => {
  const server = dynalite({ createTableMs: 0 });
  const endpoint = await listening(server);
  const at = nowhere(endpoint);
  const client = new DynamoDBClient(at);
  const name = 'spasm-coach';
  await client.send(
    new CreateTableCommand({
      TableName: name,
      KeySchema,
      AttributeDefinitions,
      BillingMode,
    }),
  );
  return {
    name,
    endpoint,
    at,
    plant: async (item) => {
      await client.send(new PutItemCommand({ TableName: name, Item: item }));
    },
    items: async () => (await client.send(new ScanCommand({ TableName: name }))).Items ?? [],
    close: async () => {
      client.destroy();
      await closed(server);
    },
  };
};
