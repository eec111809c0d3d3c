// Reports the records whose text says "fail".
export const handler = async (event) => {
  console.log(`${event.Records.length} records`);
  const read = (record) =>
    record.kinesis
      ? [record.kinesis.sequenceNumber, Buffer.from(record.kinesis.data, "base64").toString()]
      : [record.messageId, record.body];
  const failed = event.Records.map(read).filter(([, text]) => text.includes("fail"));
  return { batchItemFailures: failed.map(([id]) => ({ itemIdentifier: id })) };
};
