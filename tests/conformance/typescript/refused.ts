// Mappings that cannot be: each of these must not compile.
import type { ActiveMqMapping, KinesisStreamMapping, SqsFifoQueueMapping, SqsQueueMapping } from "./index.js";

const queue = { EventSourceArn: "arn:aws:sqs:us-east-1:000000000000:orders", FunctionName: "ship" };
const stream = { EventSourceArn: "arn:aws:kinesis:us-east-1:000000000000:stream/clicks", FunctionName: "count" };

export const possible: [SqsQueueMapping, KinesisStreamMapping] = [
  { ...queue, BatchSize: 5 },
  { ...stream, StartingPosition: "LATEST", BisectBatchOnFunctionError: true },
];

// @ts-expect-error: a queue has no starting position
export const position: SqsQueueMapping = { ...queue, StartingPosition: "LATEST" };
// @ts-expect-error: a queue has no shards
export const shards: SqsQueueMapping = { ...queue, ParallelizationFactor: 2 };
// @ts-expect-error: FIFO queues do not wait
export const waits: SqsFifoQueueMapping = { ...queue, MaximumBatchingWindowInSeconds: 5 };
// @ts-expect-error: a stream needs a starting position
export const nowhere: KinesisStreamMapping = { ...stream };
// @ts-expect-error: there is no such position
export const elsewhere: KinesisStreamMapping = { ...stream, StartingPosition: "MIDDLE" };
// @ts-expect-error: a text is no number
export const text: SqsQueueMapping = { ...queue, BatchSize: "5" };
// @ts-expect-error: brokers have no partial batch responses
export const partial: ActiveMqMapping = { ...queue, Queues: ["q"], SourceAccessConfigurations: [], FunctionResponseTypes: [] };
// @ts-expect-error: a misspelt option
export const misspelt: SqsQueueMapping = { ...queue, BatchSizes: 5 };
