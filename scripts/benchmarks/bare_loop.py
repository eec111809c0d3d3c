"""The yardstick of the engine: receive ten messages with aiobotocore, call nothing, delete them.

Arguments: endpoint, URL of the queue, how many messages, how many loops side by side. Prints the seconds.
"""

import asyncio
import sys
import time

import uvloop
from aiobotocore.session import get_session


async def empty(endpoint: str, queue: str, count: int, concurrency: int) -> float:
    keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    async with get_session().create_client("sqs", region_name="us-east-1", endpoint_url=endpoint, **keys) as client:
        # Imports and the first connection are not what is measured.
        await client.get_queue_attributes(QueueUrl=queue, AttributeNames=["VisibilityTimeout"])
        left = count

        async def loop() -> None:
            nonlocal left
            while left > 0:
                answer = await client.receive_message(QueueUrl=queue, MaxNumberOfMessages=10, WaitTimeSeconds=1)
                messages = answer.get("Messages", [])
                if messages:
                    entries = [
                        {"Id": str(index), "ReceiptHandle": message["ReceiptHandle"]}
                        for index, message in enumerate(messages)
                    ]
                    done = await client.delete_message_batch(QueueUrl=queue, Entries=entries)
                    left -= len(done.get("Successful", []))

        started = time.perf_counter()
        loops = [asyncio.ensure_future(loop()) for _ in range(concurrency)]
        await asyncio.wait(loops, return_when=asyncio.FIRST_COMPLETED)
        seconds = time.perf_counter() - started
        # The others wait for messages in vain. Broken off, their receives would swallow those of the next round.
        await asyncio.gather(*loops)
        return seconds


if __name__ == "__main__":
    print(uvloop.run(empty(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))))
