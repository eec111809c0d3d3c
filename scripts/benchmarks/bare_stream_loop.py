"""The yardstick of streams: get the records of all shards with aiobotocore, side by side, and call nothing.

Arguments: endpoint, name of the stream, how many records, how many at most in one read, and as JSON the sequence number
after which each shard is read (null: from its beginning). Prints the seconds.
"""

import asyncio
import json
import sys
import time

import uvloop
from aiobotocore.session import get_session


async def read(endpoint: str, stream: str, count: int, limit: int, positions: dict[str, str | None]) -> float:
    keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    async with get_session().create_client("kinesis", region_name="us-east-1", endpoint_url=endpoint, **keys) as client:
        # Imports and the first connection are not what is measured.
        await client.list_shards(StreamName=stream)
        left = count

        async def loop(shard: str, after: str | None) -> None:
            nonlocal left
            at = {"ShardIteratorType": "TRIM_HORIZON"}
            if after is not None:
                at = {"ShardIteratorType": "AFTER_SEQUENCE_NUMBER", "StartingSequenceNumber": after}
            answer = await client.get_shard_iterator(StreamName=stream, ShardId=shard, **at)
            iterator = answer["ShardIterator"]
            while left > 0:
                answer = await client.get_records(ShardIterator=iterator, Limit=limit)
                iterator = answer["NextShardIterator"]
                left -= len(answer["Records"])
                if not answer["Records"]:
                    # This shard is done: its empty reads would only take the server's time.
                    return

        started = time.perf_counter()
        loops = [asyncio.ensure_future(loop(shard, after)) for shard, after in positions.items()]
        while left > 0 and loops:
            _, pending = await asyncio.wait(loops, return_when=asyncio.FIRST_COMPLETED)
            loops = list(pending)
        seconds = time.perf_counter() - started
        if left:
            raise RuntimeError(f"{left} records are not there")
        await asyncio.gather(*loops)
        return seconds


if __name__ == "__main__":
    print(uvloop.run(read(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), json.loads(sys.argv[5]))))
