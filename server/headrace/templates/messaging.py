"""Queues, topics and subscriptions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from headrace.templates.kinds import Kind, Made, Tagging, Wanted, Words, World, pairs
from headrace.templates.values import as_boolean, as_json, as_tags, as_text

#: Attributes of queues, and the values that they have when nobody says anything.
_QUEUE_DEFAULTS = {
    "ContentBasedDeduplication": "false",
    "DeduplicationScope": "queue",
    "DelaySeconds": "0",
    "FifoThroughputLimit": "perQueue",
    "KmsDataKeyReusePeriodSeconds": "300",
    "KmsMasterKeyId": "",
    "MaximumMessageSize": "262144",
    "MessageRetentionPeriod": "345600",
    "ReceiveMessageWaitTimeSeconds": "0",
    "RedriveAllowPolicy": "",
    "RedrivePolicy": "",
    "SqsManagedSseEnabled": "true",
    "VisibilityTimeout": "30",
}
_TOPIC_ATTRIBUTES = (
    *("ContentBasedDeduplication", "DeliveryPolicy", "DisplayName", "FifoThroughputScope", "KmsMasterKeyId"),
    *("SignatureVersion", "TracingConfig"),
)
_SUBSCRIPTION_ATTRIBUTES = (
    *("DeliveryPolicy", "FilterPolicy", "FilterPolicyScope", "RawMessageDelivery", "RedrivePolicy"),
    "SubscriptionRoleArn",
)
#: What an attribute is set to that is wanted no more; the empty text for the others.
_DEFAULTS = {
    "ContentBasedDeduplication": "false",
    "FifoThroughputScope": "Topic",
    "FilterPolicyScope": "MessageAttributes",
    "RawMessageDelivery": "false",
    "SignatureVersion": "1",
    "TracingConfig": "PassThrough",
}
#: Attributes that are documents.
_DOCUMENTS = ("DeliveryPolicy", "FilterPolicy", "RedrivePolicy", "RedriveAllowPolicy")


def _fifo_name(kind: type[Kind], logical: str, properties: Mapping[str, Any], flag: str) -> str:
    """What is first in, first out says so in its name, also when the template leaves the name to us."""
    named = properties.get(kind.words.named_by)
    if named or not properties.get(flag):
        return str(named or logical[: kind.words.longest])
    return f"{logical[: kind.words.longest - 5]}.fifo"


class Queue(Kind):
    words = Words(
        noun="queue",
        services=("sqs",),
        attributes=("Arn", "QueueName", "QueueUrl"),
        named_by="QueueName",
        longest=80,
        readers={
            "QueueName": as_text,
            "FifoQueue": as_boolean,
            "Tags": as_tags,
            **{key: as_json if key in _DOCUMENTS else as_text for key in _QUEUE_DEFAULTS},
        },
        fixed=frozenset({"QueueName", "FifoQueue"}),
    )
    _tagging = Tagging("sqs", "ListQueueTags", "TagQueue", "UntagQueue", "QueueUrl", True, True)

    @classmethod
    def name(cls, logical: str, properties: Mapping[str, Any]) -> str:
        return _fifo_name(cls, logical, properties, "FifoQueue")

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return cls(world)._made(name, f"http://localhost/{world.account}/{name}")

    def _made(self, name: str, url: str) -> Made:
        return Made(name, {"Arn": self.world.arn("sqs", name), "QueueName": name, "QueueUrl": url}, url)

    async def find(self, id: str) -> Made | None:
        found = await self.world.answer("sqs", "GetQueueUrl", QueueName=id)
        return None if found is None else self._made(id, found["QueueUrl"])

    async def make(self, wanted: Wanted) -> Made:
        attributes = wanted.some(*_QUEUE_DEFAULTS)
        if wanted.get("FifoQueue"):
            attributes["FifoQueue"] = "true"
        made = await self.world.call(
            "sqs", "CreateQueue", QueueName=wanted.name, Attributes=attributes, tags=wanted.get("Tags", {})
        )
        return self._made(wanted.name, made["QueueUrl"])

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        attributes = {key: wanted.get(key, _QUEUE_DEFAULTS[key]) for key in changed if key in _QUEUE_DEFAULTS}
        if attributes:
            await self.world.call("sqs", "SetQueueAttributes", QueueUrl=made.ref, Attributes=attributes)
        if "Tags" in changed:
            await self._tagging.apply(self.world, made.ref, wanted.get("Tags", {}))
        return made

    async def remove(self, id: str) -> None:
        if (found := await self.find(id)) is not None:
            await self.world.answer("sqs", "DeleteQueue", QueueUrl=found.ref)


class Topic(Kind):
    words = Words(
        noun="topic",
        services=("sns",),
        attributes=("TopicArn", "TopicName"),
        named_by="TopicName",
        longest=256,
        readers={
            "TopicName": as_text,
            "FifoTopic": as_boolean,
            "Tags": as_tags,
            **{key: as_json if key in _DOCUMENTS else as_text for key in _TOPIC_ATTRIBUTES},
        },
        silent=frozenset({"Subscription", "ArchivePolicy", "DataProtectionPolicy", "DeliveryStatusLogging"}),
        fixed=frozenset({"TopicName", "FifoTopic"}),
    )
    _tagging = Tagging("sns", "ListTagsForResource", "TagResource", "UntagResource", "ResourceArn")

    @classmethod
    def name(cls, logical: str, properties: Mapping[str, Any]) -> str:
        return _fifo_name(cls, logical, properties, "FifoTopic")

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        arn = world.arn("sns", name)
        return Made(arn, {"TopicArn": arn, "TopicName": name}, arn)

    def id(self, wanted: Wanted) -> str | None:
        return self.world.arn("sns", wanted.name)

    async def find(self, id: str) -> Made | None:
        found = await self.world.answer("sns", "GetTopicAttributes", TopicArn=id)
        return None if found is None else self.supposed(self.world, id.rpartition(":")[2])

    async def make(self, wanted: Wanted) -> Made:
        attributes = wanted.some(*_TOPIC_ATTRIBUTES)
        if wanted.get("FifoTopic"):
            attributes["FifoTopic"] = "true"
        await self.world.call(
            "sns", "CreateTopic", Name=wanted.name, Attributes=attributes, Tags=pairs(wanted.get("Tags", {}))
        )
        return self.supposed(self.world, wanted.name)

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        for key in _TOPIC_ATTRIBUTES:
            if key in changed:
                value = wanted.get(key, _DEFAULTS.get(key, ""))
                await self.world.call(
                    "sns", "SetTopicAttributes", TopicArn=made.id, AttributeName=key, AttributeValue=value
                )
        if "Tags" in changed:
            await self._tagging.apply(self.world, made.id, wanted.get("Tags", {}))
        return made

    async def remove(self, id: str) -> None:
        await self.world.answer("sns", "DeleteTopic", TopicArn=id)


class Subscription(Kind):
    words = Words(
        noun="subscription",
        services=("sns",),
        attributes=("Arn",),
        readers={
            "TopicArn": as_text,
            "Protocol": as_text,
            "Endpoint": as_text,
            **{key: as_json if key in _DOCUMENTS else as_text for key in _SUBSCRIPTION_ATTRIBUTES},
        },
        silent=frozenset({"Region", "ReplayPolicy"}),
        fixed=frozenset({"TopicArn", "Protocol", "Endpoint"}),
        required=("TopicArn", "Protocol"),
    )

    @classmethod
    def shown(cls, wanted: Wanted) -> str:
        return f"{_last(wanted.get('TopicArn', ''))} -> {_last(wanted.get('Endpoint', ''))}"

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return cls._made(world.arn("sns", f"{name}:00000000-0000-0000-0000-000000000000"))

    @staticmethod
    def _made(arn: str) -> Made:
        return Made(arn, {"Arn": arn}, arn)

    def id(self, wanted: Wanted) -> str | None:
        return None

    async def search(self, wanted: Wanted) -> str | None:
        page: dict[str, Any] = {"TopicArn": wanted.get("TopicArn")}
        while (found := await self.world.answer("sns", "ListSubscriptionsByTopic", **page)) is not None:
            for one in found.get("Subscriptions", ()):
                if (one["Protocol"], one["Endpoint"]) == (wanted.get("Protocol"), wanted.get("Endpoint")):
                    return str(one["SubscriptionArn"])
            if not found.get("NextToken"):
                break
            page["NextToken"] = found["NextToken"]
        return None

    async def find(self, id: str) -> Made | None:
        found = await self.world.answer("sns", "GetSubscriptionAttributes", SubscriptionArn=id)
        return None if found is None else self._made(id)

    async def make(self, wanted: Wanted) -> Made:
        made = await self.world.call(
            "sns",
            "Subscribe",
            **wanted.some("TopicArn", "Protocol", "Endpoint"),
            Attributes=wanted.some(*_SUBSCRIPTION_ATTRIBUTES),
            ReturnSubscriptionArn=True,
        )
        return self._made(made["SubscriptionArn"])

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        for key in _SUBSCRIPTION_ATTRIBUTES:
            if key in changed:
                value = wanted.get(key, _DEFAULTS.get(key, ""))
                await self.world.call(
                    "sns", "SetSubscriptionAttributes", SubscriptionArn=made.id, AttributeName=key, AttributeValue=value
                )
        return made

    async def remove(self, id: str) -> None:
        await self.world.answer("sns", "Unsubscribe", SubscriptionArn=id)


def _last(arn: str) -> str:
    return arn.rpartition(":")[2]
