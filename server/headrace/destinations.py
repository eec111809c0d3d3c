"""Where notices of given-up records go: SQS queues, SNS topics and S3 buckets, and memory for tests.

A notice is delivered at least once: whoever sends it tries again until `send` returns.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import orjson

from headrace.aws_sdk import DENIED_SECONDS, PASSING_SECONDS, AwsClients, refusal_of
from headrace.errors import SOURCE_DENIED, SOURCE_MISSING, UNREACHABLE, SourceError
from headrace.model import Notice

#: What people call a destination of each service.
_KINDS = {"sqs": "queue", "sns": "topic", "s3": "bucket"}


@dataclass(frozen=True, slots=True)
class _Place:
    """A destination: what its ARN says."""

    arn: str
    service: str
    region: str
    account: str
    name: str

    def __str__(self) -> str:
        return f"the {_KINDS[self.service]} {self.name}"


class AwsDestinations:
    """Queues, topics and buckets, by ARN. Implements `model.Destinations`.

    `region` is that of buckets: their ARNs name none.
    """

    def __init__(self, clients: AwsClients, *, region: str = "us-east-1") -> None:
        self._clients = clients
        self._region = region
        self._queue_urls: dict[str, str] = {}

    async def send(self, arn: str, notice: Notice) -> None:
        """Deliver a notice. Raises SourceError, which says whether and when to try again."""
        place = self._place(arn)
        deliver = {"sqs": self._to_queue, "sns": self._to_topic, "s3": self._to_bucket}[place.service]
        try:
            async with self._clients.client(place.service, place.region, str(place)) as client:
                await deliver(place, client, notice)
        except SourceError as refusal:
            if refusal.code == SOURCE_MISSING:
                self._queue_urls.pop(arn, None)
            raise

    async def _to_queue(self, place: _Place, client: Any, notice: Notice) -> None:
        url = self._queue_urls.get(place.arn)
        if url is None:
            url = self._queue_urls[place.arn] = await self._queue_url(place, client)
        await client.send_message(QueueUrl=url, MessageBody=notice.document.decode(), **_order(place, notice))

    async def _to_topic(self, place: _Place, client: Any, notice: Notice) -> None:
        await client.publish(TopicArn=place.arn, Message=notice.document.decode(), **_order(place, notice))

    async def _to_bucket(self, place: _Place, client: Any, notice: Notice) -> None:
        await client.put_object(
            Bucket=place.name, Key=notice.key, Body=notice.with_payload, ContentType="application/json"
        )

    async def _queue_url(self, place: _Place, client: Any) -> str:
        try:
            answer = await client.get_queue_url(QueueName=place.name, QueueOwnerAWSAccountId=place.account)
        except Exception as error:
            refusal = refusal_of(error, str(place))
            if refusal is None or refusal.code != SOURCE_DENIED:
                raise
            # The cloud asks for the right to send only, so we do too: its queue URLs can be told from the ARN.
            return f"{client.meta.endpoint_url.rstrip('/')}/{place.account}/{place.name}"
        return str(answer["QueueUrl"])

    def _place(self, arn: str) -> _Place:
        """The destination of an ARN."""
        parts = arn.split(":", 5)
        if len(parts) != 6 or parts[0] != "arn" or parts[2] not in _KINDS or not parts[5]:
            raise SourceError(
                f"no notice can be sent to {arn}: not the ARN of a queue, a topic or a bucket",
                code="InvalidArn",
                retry_after=DENIED_SECONDS,
                is_retry_safe=False,
            )
        _, _, service, region, account, name = parts
        return _Place(arn, service, region or self._region, account, name)


def _order(place: _Place, notice: Notice) -> dict[str, str]:
    """What FIFO queues and topics want to know: the notices of one shard stay in order, and the same one is one."""
    if not place.name.endswith(".fifo"):
        return {}
    shard = notice.key.rsplit("/", 4)[0]
    return {
        "MessageGroupId": shard[-128:],
        "MessageDeduplicationId": hashlib.sha256(notice.document).hexdigest(),
    }


class MemoryDestinations:
    """Destinations that keep their notices, and refuse them when told to: for tests. Implements `model.Destinations`.

    Every ARN is a destination.
    """

    def __init__(self) -> None:
        #: What each destination took, in order.
        self.notices: dict[str, list[Notice]] = {}
        #: How often each destination refused.
        self.refused: dict[str, int] = {}
        self._failures: dict[str, list[SourceError]] = {}

    def fail(self, arn: str, error: SourceError | None = None, times: int = 1) -> None:
        """Let the next so many notices to this destination fail, after those that fail already."""
        error = error or SourceError(f"{arn} does not answer", code=UNREACHABLE, retry_after=PASSING_SECONDS)
        self._failures.setdefault(arn, []).extend([error] * times)

    def mend(self, arn: str) -> None:
        """Let no further notice to this destination fail."""
        self._failures.pop(arn, None)

    def documents(self, arn: str) -> list[dict[str, Any]]:
        """What each notice that this destination took says, without the records."""
        return [orjson.loads(notice.document) for notice in self.notices.get(arn, [])]

    async def send(self, arn: str, notice: Notice) -> None:
        failures = self._failures.get(arn)
        if failures:
            self.refused[arn] = self.refused.get(arn, 0) + 1
            raise failures.pop(0)
        self.notices.setdefault(arn, []).append(notice)

    async def close(self) -> None:
        """Nothing to close."""
