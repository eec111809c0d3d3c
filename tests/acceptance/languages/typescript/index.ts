// The batch utility of Powertools as its users write it: what throws is reported, the rest is done.
import { BatchProcessor, EventType, processPartialResponse } from "@aws-lambda-powertools/batch";
import type { Context, KinesisStreamEvent, KinesisStreamRecord, SQSEvent, SQSRecord } from "aws-lambda";

const ofQueues = new BatchProcessor(EventType.SQS);
const ofStreams = new BatchProcessor(EventType.KinesisDataStreams);

function one(text: string): void {
  if (text.includes("fail")) throw new Error(text);
}

export const handler = async (event: SQSEvent | KinesisStreamEvent, context: Context) => {
  console.log(`${event.Records.length} records`);
  if (event.Records[0].eventSource === "aws:sqs") {
    const fromQueue = async (record: SQSRecord) => one(record.body);
    return processPartialResponse(event as SQSEvent, fromQueue, ofQueues, { context });
  }
  const fromStream = async (record: KinesisStreamRecord) => one(Buffer.from(record.kinesis.data, "base64").toString());
  return processPartialResponse(event as KinesisStreamEvent, fromStream, ofStreams, { context });
};
