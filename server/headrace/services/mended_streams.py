"""moto's data streams and the streams of its tables, with what would lose records put right. For the child process
only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any


def mend_streams() -> None:
    """Put right what moto 5.2.5 gets wrong about data streams, where records would be lost or never be read.

    Records that are put at once overwrite each other; a read that crosses a put fails; records that come after a split
    or merge go into the closed parent, and those that were there before are put again; children's numbers begin anew; a
    closed shard never says that it has ended; a read costs time in proportion to all records. The rest is moto's.
    """
    import itertools
    from bisect import bisect_right

    from moto.kinesis.models import KinesisBackend, Record, Shard, Stream
    from moto.kinesis.utils import decompose_shard_iterator

    lock = threading.RLock()
    numbers = itertools.count(49 * 10**54)
    get, split, merge = KinesisBackend.get_records, Stream.split_shard, Stream.merge_shards
    shard_for_key = Stream.get_shard_for_key

    def put(shard: Shard, partition_key: str, data: str, explicit_hash_key: str) -> str:
        with lock:
            number = next(numbers)
            shard.records[number] = Record(partition_key, data, number, explicit_hash_key)
            vars(shard).setdefault("numbers", []).append(number)
        return str(number)

    def read(shard: Shard, last_sequence_id: str, limit: int | None) -> tuple[list[Record], int, int]:
        with lock:
            known = vars(shard).get("numbers", [])
            first = bisect_right(known, int(last_sequence_id))
            found = [shard.records[number] for number in known[first : first + (limit or 10_000)]]
            if not found:
                return [], int(last_sequence_id), 0
            behind = shard.records[known[-1]].created_at - found[-1].created_at
        return found, found[-1].sequence_number, int(behind * 1000)

    def read_to_the_end(
        backend: KinesisBackend, stream_arn: str | None, shard_iterator: str, limit: int | None
    ) -> tuple[str | None, list[Record], int]:
        with lock:
            following, found, behind = get(backend, stream_arn, shard_iterator, limit)
            name, shard_id, last = decompose_shard_iterator(following)
            shard = backend.describe_stream(stream_arn, name).get_shard(shard_id)
            ended = not shard.is_open and int(last) >= shard.get_max_sequence_number()
        return None if ended else following, found, behind

    def into_open(stream: Stream, partition_key: str, explicit_hash_key: str) -> Shard | None:
        with lock:
            shards = stream.shards
            stream.shards = {name: shard for name, shard in shards.items() if shard.is_open}
            try:
                # The highest hash is in no shard, as it counts them.
                last = max(stream.shards.values(), key=lambda shard: int(shard.ending_hash), default=None)
                return shard_for_key(stream, partition_key, explicit_hash_key) or last
            finally:
                stream.shards = shards

    def without_moving(change: Callable[[Stream, str, str], None]) -> Callable[[Stream, str, str], None]:
        def changed(stream: Stream, first: str, second: str) -> None:
            with lock:
                kept = {name: stream.shards[name].records for name in (first, second) if name in stream.shards}
                for name in kept:
                    stream.shards[name].records = {}
                try:
                    change(stream, first, second)
                finally:
                    for name, records in kept.items():
                        stream.shards[name].records = records

        return changed

    for owner, name, mended in (
        (Shard, "put_record", put),
        (Shard, "get_records", read),
        (KinesisBackend, "get_records", read_to_the_end),
        (Stream, "get_shard_for_key", into_open),
        (Stream, "split_shard", without_moving(split)),
        (Stream, "merge_shards", without_moving(merge)),
    ):
        setattr(owner, name, mended)


def mend_tables() -> None:
    """Put right what moto 5.2.5 gets wrong about the streams of tables: two writes at once get the same sequence
    number, a write that changes nothing is a record, an update that makes an item is two, and a table whose
    stream was switched off can never have one again.
    """
    from moto.dynamodb.models import DynamoDBBackend
    from moto.dynamodb.models.table import StreamShard

    lock = threading.Lock()
    add, update = StreamShard.add, DynamoDBBackend.update_item
    updating = threading.local()

    def updated(backend: DynamoDBBackend, *arguments: Any, **named: Any) -> Any:
        updating.last = None
        updating.is_on = True
        try:
            item = update(backend, *arguments, **named)
        finally:
            updating.is_on = False
        if updating.last is not None:
            added(*updating.last)
        return item

    def added(shard: StreamShard, old: Any, new: Any) -> None:
        if getattr(updating, "is_on", False):
            updating.last = (shard, old, new)
            return
        if old is not None and new is not None and old.to_json() == new.to_json():
            return
        with lock:
            add(shard, old, new)

    update_streams = DynamoDBBackend.update_table_streams

    def streams_updated(backend: DynamoDBBackend, table: Any, specification: Any) -> None:
        update_streams(backend, table, specification)
        if not specification.get("StreamEnabled"):
            table.latest_stream_label = None

    for owner, name, mended in (
        (StreamShard, "add", added),
        (DynamoDBBackend, "update_item", updated),
        (DynamoDBBackend, "update_table_streams", streams_updated),
    ):
        setattr(owner, name, mended)
