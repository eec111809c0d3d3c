"""What README tells people to do, done."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest
from brokers import PROJECT, Server
from confluent_kafka import KafkaException
from confluent_kafka.admin import AdminClient
from readme_blocks import Block, Reader, blocks, of_broker
from serve_lab import Headrace, until

Start = Callable[..., Headrace]
README = list(blocks((PROJECT / "README.md").read_text()))


def test_the_blocks_of_the_readme_run_in_order(headrace: Start, tmp_path: Path) -> None:
    found = of_broker(README, "")
    assert {block.verb for block in found} == {"file", "serve", "run"}
    reader = Reader(tmp_path, headrace)
    for block in found:
        reader.follow(block)


def test_each_section_of_the_readme_is_run() -> None:
    assert {block.path for block in README if block.verb == "broker"} == {"kafka", "rabbitmq", "activemq"}


@pytest.mark.broker("kafka")
def test_the_blocks_about_kafka_run_in_order(headrace: Start, tmp_path: Path, kafka: Server) -> None:
    topics = ["payments", "payments-dead"]
    forget_topics(kafka, topics)
    server = follow(headrace, tmp_path, kafka)

    # A batch that fails does so in the middle, so some payments are charged more than once.
    until(lambda: len(told(server, "charging account ")) == 11, "eleven payments charged")
    forget_topics(kafka, topics)


@pytest.mark.broker("rabbitmq")
def test_the_blocks_about_rabbitmq_run_in_order(headrace: Start, tmp_path: Path, rabbitmq: Server) -> None:
    server = follow(headrace, tmp_path, rabbitmq)

    until(lambda: len(told(server, "labelling parcel ")) == 12, "twelve parcels labelled")


@pytest.mark.broker("activemq")
def test_the_blocks_about_activemq_run_in_order(headrace: Start, tmp_path: Path, activemq: Server) -> None:
    server = follow(headrace, tmp_path, activemq)

    until(lambda: len(told(server, "filing letter ")) == 12, "twelve letters filed")


def follow(headrace: Start, folder: Path, broker: Server) -> Headrace:
    """Follow what is said about one broker; returns the server that is left."""
    reader = Reader(folder, headrace, brokers={broker.name: broker.endpoint_url.rpartition("://")[2]})
    for block in of_broker(README, broker.name):
        reader.follow(block)
    assert reader.server is not None
    return reader.server


def told(server: Headrace, beginning: str) -> set[str]:
    """What functions printed that begins so, each once."""
    return {line.partition(beginning)[2] for line in tuple(server.err) if beginning in line}


def forget_topics(kafka: Server, names: list[str]) -> None:
    """A broker that runs for a while may know the topics from before."""
    admin = AdminClient({"bootstrap.servers": kafka.endpoint_url, "log_level": 0})
    for gone in admin.delete_topics(names, operation_timeout=20).values():
        with contextlib.suppress(KafkaException):
            gone.result(20)
    until(lambda: not set(names) & set(admin.list_topics(timeout=20).topics), "no topics")


SAMPLE = """\
# A sample

Only read:

```bash
exit 1
```

<!-- file: code/app.py -->
```python
def handler(event, context):
    print("shipping", event["Records"][0]["body"])
```

<!-- serve -->
```console
$ headrace serve --no-services --data-dir :memory: \\
>     --function ship=code:app.handler   # a comment
Headrace is ready at http://127.0.0.1:4566
```

<!-- run -->
```bash
export WHO=world
mkdir place
cd place
```

<!-- run -->
```console
$ echo "hello $WHO from $(basename "$PWD")"
hello world from place
$ headrace mappings
There are ... mappings.
$ curl -s http://localhost:4566/_headrace/mappings
{"mappings":[]}
```

<!-- run -->
```python
import os, urllib.request
assert os.environ["WHO"] == "world"
urllib.request.urlopen("http://127.0.0.1:4566/_headrace/health").read()
```
"""


def test_blocks_are_run_as_their_markers_say(headrace: Start, tmp_path: Path) -> None:
    found = list(blocks(SAMPLE))
    assert [(block.verb, block.language, block.line) for block in found] == [
        ("file", "python", 11),
        ("serve", "console", 17),
        ("run", "bash", 24),
        ("run", "console", 31),
        ("run", "python", 41),
    ]
    reader = Reader(tmp_path, headrace)
    for block in found:
        reader.follow(block)


@pytest.mark.parametrize(
    "block",
    [
        Block("run", "", "bash", "false\n", 7),
        Block("run", "", "bash", "false | true\n", 7),
        Block("run", "", "python", "raise SystemExit(3)\n", 7),
        Block("run", "", "console", "$ echo one\ntwo\n", 7),
        Block("run", "", "toml", "[functions]\n", 7),
        Block("serve", "", "bash", "sleep 1\n", 7),
    ],
    ids=["exit code", "in a pipe", "python", "other output", "no program", "no server"],
)
def test_a_block_that_does_not_work_fails_with_its_line(headrace: Start, tmp_path: Path, block: Block) -> None:
    with pytest.raises(AssertionError, match=r"^line 7: "):
        Reader(tmp_path, headrace).follow(block)


@pytest.mark.parametrize("text", ["<!-- run -->\nno block\n", "<!-- run -->\n"])
def test_a_marker_without_a_block_is_a_mistake(text: str) -> None:
    with pytest.raises(AssertionError, match="should follow"):
        list(blocks(text))


SECTIONS = """\
# A sample

<!-- run -->
```bash
true
```

## A broker

<!-- broker: kafka -->
```console
$ HEADRACE_KAFKA_PORT=9092 ./scripts/services start kafka
```

<!-- run -->
```console
$ echo localhost:9092 127.0.0.1:90921 "# not a heading"
127.0.0.1:9092 127.0.0.1:90921 # not a heading
$ [ localhost:9092 = 127.0.0.1:1234 ]
$ echo '("localhost", 9092)' | grep '("127.0.0.1", 1234)' > /dev/null
```

## More

<!-- run -->
```bash
false
```
"""


def test_sections_about_a_broker_are_told_where_it_is(headrace: Start, tmp_path: Path) -> None:
    found = list(blocks(SECTIONS))
    assert [block.line for block in of_broker(found, "")] == [5, 27]
    reader = Reader(tmp_path, headrace, brokers={"kafka": "127.0.0.1:1234"})
    for block in of_broker(found, "kafka"):
        reader.follow(block)


@pytest.mark.parametrize(
    "text", ["$ ./scripts/services start kafka\n", "$ HEADRACE_KAFKA_PORT=1 ./scripts/services start x\n"]
)
def test_a_broker_that_is_not_started_is_a_mistake(headrace: Start, tmp_path: Path, text: str) -> None:
    with pytest.raises(AssertionError, match=r"^line 7: this should start"):
        Reader(tmp_path, headrace, brokers={"kafka": "127.0.0.1:1234"}).follow(
            Block("broker", "kafka", "console", text, 7)
        )
