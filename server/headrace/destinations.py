"""Where notices of given-up records go: SQS queues, SNS topics and S3 buckets, and memory for tests.

A notice is delivered at least once: whoever sends it tries again until `send` returns. The SDK (aiobotocore) makes the
requests; it is imported with the first notice, because most mappings never give up a record.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import orjson

from headrace.aws_json import PLACEHOLDER, UNREACHABLE
from headrace.endpoints import Endpoint
from headrace.errors import SOURCE_DENIED, SOURCE_MISSING, SourceError
from headrace.model import Notice

#: Seconds to get a connection, and for an answer. A request is repeated once by the SDK, for connections that the
#: server had closed; everybody else who wants to try again knows better when.
CONNECT_SECONDS = 5
ANSWER_SECONDS = 30
ATTEMPTS = 2
#: Seconds until another attempt makes sense: when the destination is missing, when somebody has to grant a right or
#: change something, and when it failed in passing.
MISSING_SECONDS = 10.0
DENIED_SECONDS = 30.0
PASSING_SECONDS = 1.0

_MISSING = {
    "AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist", "NonExistentQueue", "NotFound", "NotFoundException",
    "NoSuchBucket",
}  # fmt: skip
_THROTTLED = {
    "RequestLimitExceeded", "TooManyRequestsException", "SlowDown", "OverLimit", "AWS.SimpleQueueService.OverLimit",
}  # fmt: skip
_DENIED = {"AccessDenied", "AccessDeniedException", "AuthorizationError", "KMS.AccessDeniedException", "ExpiredToken"}

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

    `endpoints` says for `sqs`, `sns` and `s3` where they are; a service that it leaves out is left to the SDK, with its
    variables and configuration file. `region` is that of buckets: their ARNs name none.
    """

    def __init__(self, endpoints: Mapping[str, Endpoint] | None = None, *, region: str = "us-east-1") -> None:
        self._endpoints = dict(endpoints or {})
        self._region = region
        self._opening = asyncio.Lock()
        self._opened = contextlib.AsyncExitStack()
        self._session: Any = None
        self._clients: dict[tuple[str, str], Any] = {}
        self._queue_urls: dict[str, str] = {}
        self._sending = 0
        self._is_outdated = False

    async def send(self, arn: str, notice: Notice) -> None:
        """Deliver a notice. Raises SourceError, which says whether and when to try again."""
        place = self._place(arn)
        deliver = {"sqs": self._to_queue, "sns": self._to_topic, "s3": self._to_bucket}[place.service]
        self._sending += 1
        try:
            await deliver(place, await self._client(place), notice)
        except Exception as error:  # the SDK's errors can be named only once it is imported
            refusal = _refusal(place, error)
            if refusal is None:
                raise
            if refusal.code == SOURCE_MISSING:
                self._queue_urls.pop(arn, None)
            # Somebody may put new keys where the SDK finds them.
            self._is_outdated |= refusal.code == SOURCE_DENIED
            raise refusal from error
        finally:
            self._sending -= 1
            if self._is_outdated and not self._sending:
                await self.close()

    async def close(self) -> None:
        """Close every connection. The next notice opens new ones."""
        opened, self._opened = self._opened, contextlib.AsyncExitStack()
        self._clients.clear()
        self._session, self._is_outdated = None, False
        await opened.aclose()

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
            refusal = _refusal(place, error)
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

    async def _client(self, place: _Place) -> Any:
        found = self._clients.get((place.service, place.region))
        if found is not None:
            return found
        async with self._opening:
            found = self._clients.get((place.service, place.region))
            if found is None:
                found = self._clients[place.service, place.region] = await self._open(place.service, place.region)
            return found

    async def _open(self, service: str, region: str) -> Any:
        endpoint = self._endpoints.get(service, Endpoint())
        if self._session is None:
            self._session = (await asyncio.to_thread(import_module, "aiobotocore.session")).get_session()
        keys = endpoint.credentials
        if keys is None and endpoint.url is not None and await self._session.get_credentials() is None:
            keys = PLACEHOLDER
        config = import_module("aiobotocore.config").AioConfig(
            connect_timeout=CONNECT_SECONDS,
            read_timeout=ANSWER_SECONDS,
            retries={"mode": "standard", "total_max_attempts": ATTEMPTS},
            # Names of buckets in host names are for the cloud, where they resolve.
            s3={"addressing_style": "auto" if endpoint.url is None else "path"},
            request_checksum_calculation="when_required",
        )
        return await self._opened.enter_async_context(
            self._session.create_client(
                service,
                region_name=region,
                endpoint_url=endpoint.url,
                aws_access_key_id=keys.access_key if keys else None,
                aws_secret_access_key=keys.secret_key if keys else None,
                aws_session_token=keys.token if keys else None,
                config=config,
            )
        )


def _order(place: _Place, notice: Notice) -> dict[str, str]:
    """What FIFO queues and topics want to know: the notices of one shard stay in order, and the same one is one."""
    if not place.name.endswith(".fifo"):
        return {}
    shard = notice.key.rsplit("/", 4)[0]
    return {
        "MessageGroupId": shard[-128:],
        "MessageDeduplicationId": hashlib.sha256(notice.document).hexdigest(),
    }


def _refusal(place: _Place, error: Exception) -> SourceError | None:
    """What an error of the SDK means to us; None for what is no such error."""
    kinds = import_module("botocore.exceptions")
    if isinstance(error, kinds.ClientError):
        return _refused(place, error)
    reason = f"{place}: {error}"
    passing = (kinds.ConnectionError, kinds.HTTPClientError, import_module("botocore.parsers").ResponseParserError)
    if isinstance(error, passing):
        return SourceError(reason, code=UNREACHABLE, retry_after=PASSING_SECONDS)
    if isinstance(error, kinds.BotoCoreError):
        # No credentials, most likely. They may turn up.
        return SourceError(reason, code=SOURCE_DENIED, retry_after=DENIED_SECONDS)
    return None


def _refused(place: _Place, error: Any) -> SourceError:
    """What a service's error means to us."""
    answer = error.response.get("Error", {})
    status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 500)
    code = str(answer.get("Code", ""))
    reason = f"{place}: {error.operation_name}: {answer.get('Message') or f'HTTP status {status}'} ({code})"
    if code in _MISSING:
        # It may come back: people delete and create queues under the same name.
        return SourceError(reason, code=SOURCE_MISSING, retry_after=MISSING_SECONDS)
    if code in _THROTTLED or "throttl" in code.lower() or status == 429:
        return SourceError(reason, code=code, retry_after=PASSING_SECONDS)
    if code in _DENIED or status in (401, 403):
        return SourceError(reason, code=SOURCE_DENIED, retry_after=DENIED_SECONDS)
    if status >= 500:
        return SourceError(reason, code=code, retry_after=PASSING_SECONDS)
    return SourceError(reason, code=code, retry_after=DENIED_SECONDS, is_retry_safe=False)


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
