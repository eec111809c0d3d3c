"""The yardstick of brokers: take the messages of a topic or queue, and acknowledge them a batch at a time.

Arguments: the kind of broker, what is to be known of it as JSON, the topic or queue, how many messages, how many in a
batch, how many are sent ahead of acknowledgements (queues only), and `call` or nothing. With `call` each batch is made
an event, with data in base64, which another process reads as JSON and calls the function with; without it nobody looks
at the messages. Prints the seconds, from before the first connection to after the last acknowledgement; imports and the
start of the function's process are not what is measured.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import sys
import time
from base64 import b64encode
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import orjson
import uvloop

Call = Callable[[Sequence[Any]], None]

#: Transactions of ActiveMQ that are under way at once: as many as Headrace has batches in flight.
TRANSACTIONS = 5


def kafka(known: dict[str, Any], topic: str, count: int, batch: int, ahead: int, call: Call) -> float:
    """Offsets are committed synchronously, a batch at a time."""
    from confluent_kafka import Consumer

    started = time.perf_counter()
    settings = {"group.id": f"{topic}-bare", "enable.auto.commit": False, "auto.offset.reset": "earliest"}
    consumer = Consumer({**known, **settings})
    consumer.subscribe([topic])
    left = count
    while left > 0:
        messages = consumer.consume(min(batch, left), 10.0)
        for message in messages:
            if (error := message.error()) is not None:
                raise RuntimeError(f"Kafka says: {error}")
        if not messages:
            raise RuntimeError(f"{left} messages are not there")
        call(messages)
        consumer.commit(asynchronous=False)
        left -= len(messages)
    seconds = time.perf_counter() - started
    consumer.close()
    return seconds


def kafka_event(messages: Sequence[Any]) -> dict[str, Any]:
    groups: dict[str, list[Any]] = {}
    for message in messages:
        kind, timestamp = message.timestamp()
        groups.setdefault(f"{message.topic()}-{message.partition()}", []).append(
            {
                "topic": message.topic(),
                "partition": message.partition(),
                "offset": message.offset(),
                "timestamp": timestamp,
                "timestampType": "CREATE_TIME" if kind == 1 else "LOG_APPEND_TIME",
                "key": b64encode(message.key()).decode(),
                "value": b64encode(message.value()).decode(),
                "headers": [{name: list(content)} for name, content in message.headers() or ()],
            }
        )
    return {"eventSource": "SelfManagedKafka", "bootstrapServers": "", "records": groups}


def rabbitmq(known: dict[str, Any], queue: str, count: int, batch: int, ahead: int, call: Call) -> float:
    """One acknowledgement for all messages of a batch. AMQP answers none: the last one has left when this ends."""
    import aio_pika

    async def consume() -> float:
        started = time.perf_counter()
        done = asyncio.get_running_loop().create_future()
        connection = await aio_pika.connect(
            host=known["host"], port=known["port"], login=known["user"], password=known["password"]
        )
        channel = await connection.channel(publisher_confirms=False)
        await channel.set_qos(prefetch_count=ahead)
        messages: list[Any] = []
        left = count

        async def take(message: Any) -> None:
            nonlocal left
            messages.append(message)
            if len(messages) == batch:
                call(messages)
                left -= len(messages)
                messages.clear()
                await message.ack(multiple=True)
                if left <= 0:
                    done.set_result(time.perf_counter() - started)

        await (await channel.get_queue(queue)).consume(take)
        seconds: float = await done
        await channel.close()
        await connection.close()
        return seconds

    return uvloop.run(consume())


def rabbitmq_event(messages: Sequence[Any]) -> dict[str, Any]:
    found = [
        {
            "basicProperties": {
                "contentType": message.content_type,
                "contentEncoding": message.content_encoding,
                "headers": {name: {"bytes": list(str(value).encode())} for name, value in message.headers.items()},
                "deliveryMode": message.delivery_mode,
                "priority": message.priority,
                "correlationId": message.correlation_id,
                "replyTo": message.reply_to,
                "expiration": message.expiration,
                "messageId": message.message_id,
                "timestamp": None,
                "type": message.type,
                "userId": message.user_id,
                "appId": message.app_id,
                "clusterId": None,
                "bodySize": message.body_size,
            },
            "redelivered": message.redelivered,
            "data": b64encode(message.body).decode(),
        }
        for message in messages
    ]
    return {"eventSource": "aws:rmq", "eventSourceArn": "", "rmqMessagesByQueue": {"bare::/": found}}


def activemq(known: dict[str, Any], queue: str, count: int, batch: int, ahead: int, call: Call) -> float:
    """Acknowledgements of a batch are one transaction, of which the broker says when it is done. The library's client
    has no acknowledgements in transactions, but its frames have.

    Several transactions are under way at once, as with Headrace. One at a time, each answer would wait for the system's
    delayed acknowledgement of what the broker sent before: 40 ms, and a third of the speed (recorded).
    """
    import stompman

    async def consume() -> float:
        started = time.perf_counter()
        reader, writer = await asyncio.open_connection(known["host"], known["port"])
        parser = stompman.FrameParser()
        transactions = under_way = 0
        waiting: list[Any] = []

        def send(*frames: Any) -> None:
            writer.write(b"".join(map(stompman.dump_frame, frames)))

        login: Any = {"login": known["user"], "passcode": known["password"]}
        send(stompman.ConnectFrame(headers={"accept-version": "1.2", "host": "bench", **login}))
        subscribed = stompman.SubscribeFrame.build(
            subscription_id="0",
            destination=f"/queue/{queue}",
            ack="client-individual",
            headers={"activemq.prefetchSize": str(ahead)},
        )
        left = count
        while left:
            for frame in parser.parse_frames_from_chunk(await reader.read(65_536)):
                if isinstance(frame, stompman.MessageFrame):
                    waiting.append(frame)
                elif isinstance(frame, stompman.ReceiptFrame):
                    under_way -= 1
                    left -= batch
                elif isinstance(frame, stompman.ConnectedFrame):
                    send(subscribed)
                elif isinstance(frame, stompman.ErrorFrame):
                    raise RuntimeError(f"ActiveMQ says: {frame.headers}")
                if under_way < TRANSACTIONS and len(waiting) >= batch:
                    messages, waiting = waiting[:batch], waiting[batch:]
                    call(messages)
                    transactions += 1
                    within: Any = {"transaction": str(transactions)}
                    acks = [
                        stompman.AckFrame(headers={"id": message.headers["ack"], "subscription": "0", **within})
                        for message in messages
                    ]
                    asked: Any = {**within, "receipt": str(transactions)}
                    send(stompman.BeginFrame(headers=within), *acks, stompman.CommitFrame(headers=asked))
                    under_way += 1
        seconds = time.perf_counter() - started
        writer.close()
        await writer.wait_closed()
        return seconds

    return uvloop.run(consume())


def activemq_event(messages: Sequence[Any]) -> dict[str, Any]:
    own = {"message-id", "ack", "subscription", "destination", "content-length", "persistent", "expires", "priority"}
    found = [
        {
            "messageID": frame.headers["message-id"],
            "messageType": "jms/bytes-message" if "content-length" in frame.headers else "jms/text-message",
            "deliveryMode": 1,
            "replyTo": None,
            "type": None,
            "expiration": frame.headers.get("expires"),
            "priority": int(frame.headers.get("priority", "4")),
            "correlationId": None,
            "redelivered": False,
            "destination": {"physicalName": frame.headers["destination"]},
            "data": b64encode(frame.body).decode(),
            "timestamp": int(frame.headers["timestamp"]),
            "brokerInTime": int(frame.headers["timestamp"]),
            "brokerOutTime": int(time.time() * 1000),
            "properties": {name: value for name, value in frame.headers.items() if name not in own},
        }
        for frame in messages
    ]
    return {"eventSource": "aws:mq", "eventSourceArn": "", "messages": found}


def function(pipe: Any) -> None:
    """The function's process: events in, answers out."""
    sys.path.insert(0, str(Path(__file__).parent / "functions"))
    from nothing import handler

    while payload := pipe.recv_bytes():
        pipe.send_bytes(json.dumps(handler(json.loads(payload), None)).encode())


def main() -> float:
    kind, known, place, count, batch, ahead, *call = sys.argv[1:]
    consume = globals()[kind]
    numbers = int(count), int(batch), int(ahead)
    if not call:
        return float(consume(json.loads(known), place, *numbers, lambda messages: None))
    event = globals()[f"{kind}_event"]
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=function, args=(theirs,), daemon=True)
    process.start()

    def invoke(messages: Sequence[Any]) -> None:
        ours.send_bytes(orjson.dumps(event(messages)))
        ours.recv_bytes()

    ours.send_bytes(b"{}")
    ours.recv_bytes()
    seconds = float(consume(json.loads(known), place, *numbers, invoke))
    ours.send_bytes(b"")
    process.join()
    return seconds


if __name__ == "__main__":
    print(main())
