"""Where events that were given up go: the SQS queue or SNS topic of a function's DeadLetterConfig.

The message is the event as it was sent; what went wrong is in its attributes, as the cloud has it (documented).
"""

from __future__ import annotations

from typing import Any

from headrace.aws_sdk import DENIED_SECONDS, AwsClients
from headrace.errors import SourceError


class AwsDeadLetters:
    """Queues and topics, by ARN. Implements `invocations.DeadLetters`.

    Nothing is remembered between two letters: they are rare, and queues are made anew under the same name.
    """

    def __init__(self, clients: AwsClients) -> None:
        self._clients = clients

    async def send(self, arn: str, event: bytes, attributes: dict[str, tuple[str, str]]) -> None:
        """Deliver an event. Raises SourceError, which says whether and when to try again."""
        parts = arn.split(":", 5)
        if len(parts) != 6 or parts[0] != "arn" or parts[2] not in ("sqs", "sns"):
            raise SourceError(
                f"no dead letter can be sent to {arn}: not the ARN of a queue or a topic",
                code="InvalidArn",
                retry_after=DENIED_SECONDS,
                is_retry_safe=False,
            )
        _, _, service, region, account, name = parts
        named = {key: {"DataType": kind, "StringValue": value} for key, (kind, value) in attributes.items()}
        body = event.decode("utf-8", "replace")
        what = f"the {'queue' if service == 'sqs' else 'topic'} {name}"
        async with self._clients.client(service, region, what) as client:
            if service == "sqs":
                url = await _queue_url(client, name, account)
                await client.send_message(QueueUrl=url, MessageBody=body, MessageAttributes=named)
            else:
                await client.publish(TopicArn=arn, Message=body, MessageAttributes=named)


async def _queue_url(client: Any, name: str, account: str) -> str:
    answer = await client.get_queue_url(QueueName=name, QueueOwnerAWSAccountId=account)
    return str(answer["QueueUrl"])
