"""Kinesis streams and their consumers, DynamoDB tables and their streams."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from headrace.templates.kinds import Kind, Made, Tagging, Wanted, Words, World, pairs
from headrace.templates.values import as_boolean, as_integer, as_tags, as_text, listed, table

#: Hours for which a stream keeps records when nobody says anything.
_RETENTION = 24
_PROVISIONED = {"StreamMode": "PROVISIONED"}
#: Stands for the moment at which a table's stream was switched on.
_SOME_TIME = "2026-01-01T00:00:00.000"


class Stream(Kind):
    words = Words(
        noun="stream",
        services=("kinesis",),
        attributes=("Arn", "Name"),
        named_by="Name",
        longest=128,
        readers={
            "Name": as_text,
            "ShardCount": as_integer,
            "RetentionPeriodHours": as_integer,
            "StreamModeDetails": table(StreamMode=as_text),
            "Tags": as_tags,
        },
        silent=frozenset({"StreamEncryption", "DesiredShardLevelMetrics", "MaxRecordSizeInKiB", "WarmThroughputMiBps"}),
        fixed=frozenset({"Name"}),
    )
    _tagging = Tagging(
        "kinesis", "ListTagsForStream", "AddTagsToStream", "RemoveTagsFromStream", "StreamName", False, True
    )

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return cls(world)._made(name)

    def _made(self, name: str) -> Made:
        return Made(name, {"Arn": self.world.arn("kinesis", f"stream/{name}"), "Name": name}, name)

    async def _summary(self, name: str) -> Mapping[str, Any] | None:
        found = await self.world.answer("kinesis", "DescribeStreamSummary", StreamName=name)
        return None if found is None else dict(found["StreamDescriptionSummary"])

    async def _is_active(self, name: str) -> bool:
        found = await self._summary(name)
        return found is not None and found["StreamStatus"] == "ACTIVE"

    async def _is_gone(self, name: str) -> bool:
        return await self._summary(name) is None

    async def find(self, id: str) -> Made | None:
        found = await self._summary(id)
        if found is not None and found["StreamStatus"] == "DELETING":
            await self.world.until(lambda: self._is_gone(id), f"deleted: stream {id}")
            found = None
        return None if found is None else self._made(id)

    async def make(self, wanted: Wanted) -> Made:
        mode = wanted.get("StreamModeDetails", _PROVISIONED)
        shards = {"ShardCount": wanted.get("ShardCount", 1)} if mode == _PROVISIONED else {}
        await self.world.call("kinesis", "CreateStream", StreamName=wanted.name, StreamModeDetails=mode, **shards)
        await self.world.until(lambda: self._is_active(wanted.name), f"active: stream {wanted.name}")
        made = self._made(wanted.name)
        return await self.change(made, wanted, wanted.some("RetentionPeriodHours", "Tags"))

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        name, call = made.id, self.world.call
        if "StreamModeDetails" in changed:
            mode = wanted.get("StreamModeDetails", _PROVISIONED)
            await call("kinesis", "UpdateStreamMode", StreamARN=made.attributes["Arn"], StreamModeDetails=mode)
            await self.world.until(lambda: self._is_active(name), f"active: stream {name}")
        now = await self._summary(name) or {}
        shards = wanted.get("ShardCount", 1)
        is_provisioned = wanted.get("StreamModeDetails", _PROVISIONED) == _PROVISIONED
        if "ShardCount" in changed and is_provisioned and now.get("OpenShardCount") != shards:
            await call(
                "kinesis",
                "UpdateShardCount",
                StreamName=name,
                TargetShardCount=shards,
                ScalingType="UNIFORM_SCALING",
            )
            await self.world.until(lambda: self._is_active(name), f"active: stream {name}")
        hours, before = wanted.get("RetentionPeriodHours", _RETENTION), now.get("RetentionPeriodHours", _RETENTION)
        if "RetentionPeriodHours" in changed and hours != before:
            direction = "Increase" if hours > before else "Decrease"
            await call("kinesis", f"{direction}StreamRetentionPeriod", StreamName=name, RetentionPeriodHours=hours)
            await self.world.until(lambda: self._is_active(name), f"active: stream {name}")
        if "Tags" in changed:
            await self._tagging.apply(self.world, name, wanted.get("Tags", {}))
        return made

    async def remove(self, id: str) -> None:
        await self.world.answer("kinesis", "DeleteStream", StreamName=id, EnforceConsumerDeletion=True)
        await self.world.until(lambda: self._is_gone(id), f"deleted: stream {id}")


class Consumer(Kind):
    """A consumer with a throughput of its own. It is found by its stream and its name together."""

    words = Words(
        noun="consumer",
        services=("kinesis",),
        attributes=("ConsumerARN", "ConsumerName", "StreamARN", "ConsumerStatus", "ConsumerCreationTimestamp"),
        named_by="ConsumerName",
        longest=128,
        readers={"ConsumerName": as_text, "StreamARN": as_text},
        silent=frozenset({"Tags"}),
        fixed=frozenset({"ConsumerName", "StreamARN"}),
        required=("StreamARN",),
    )

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        stream = world.arn("kinesis", f"stream/{name}")
        described = {"ConsumerARN": f"{stream}/consumer/{name}:1", "ConsumerName": name, "ConsumerStatus": "ACTIVE"}
        return cls._made(stream, {**described, "ConsumerCreationTimestamp": 1})

    @staticmethod
    def _made(stream: str, described: Mapping[str, Any]) -> Made:
        keys = ("ConsumerARN", "ConsumerName", "ConsumerStatus", "ConsumerCreationTimestamp")
        attributes = {key: str(described[key]) for key in keys}
        id = f"{stream}/consumer/{described['ConsumerName']}"
        return Made(id, {**attributes, "StreamARN": stream}, attributes["ConsumerARN"])

    def id(self, wanted: Wanted) -> str | None:
        return f"{wanted.get('StreamARN')}/consumer/{wanted.name}"

    async def find(self, id: str) -> Made | None:
        stream, _, name = id.rpartition("/consumer/")
        found = await self.world.answer("kinesis", "DescribeStreamConsumer", StreamARN=stream, ConsumerName=name)
        if found is None or found["ConsumerDescription"]["ConsumerStatus"] == "DELETING":
            return None
        return self._made(stream, found["ConsumerDescription"])

    async def _is_active(self, id: str) -> bool:
        found = await self.find(id)
        return found is not None and found.attributes["ConsumerStatus"] == "ACTIVE"

    async def make(self, wanted: Wanted) -> Made:
        stream, id = wanted.get("StreamARN"), str(self.id(wanted))
        await self.world.call("kinesis", "RegisterStreamConsumer", StreamARN=stream, ConsumerName=wanted.name)
        await self.world.until(lambda: self._is_active(id), f"active: consumer {wanted.name}")
        found = await self.find(id)
        assert found is not None
        return found

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        return made

    async def remove(self, id: str) -> None:
        stream, _, name = id.rpartition("/consumer/")
        await self.world.answer("kinesis", "DeregisterStreamConsumer", StreamARN=stream, ConsumerName=name)


_KEYS = listed(table(AttributeName=as_text, KeyType=as_text))
_PROJECTION = table(ProjectionType=as_text, NonKeyAttributes=listed(as_text))
_THROUGHPUT = table(ReadCapacityUnits=as_integer, WriteCapacityUnits=as_integer)


def _index(value: Any) -> dict[str, Any]:
    """A secondary index; what it has for operation only is left out."""
    kept = {key: member for key, member in value.items() if key in _INDEX} if isinstance(value, dict) else value
    return dict(table(**_INDEX)(kept))


_INDEX = {"IndexName": as_text, "KeySchema": _KEYS, "Projection": _PROJECTION, "ProvisionedThroughput": _THROUGHPUT}


def _stream(value: Any) -> dict[str, Any]:
    """A template says what a stream shows; that there is one goes without saying."""
    kept = (
        value if not isinstance(value, dict) else {key: each for key, each in value.items() if key != "ResourcePolicy"}
    )
    return {"StreamEnabled": True, **table(StreamViewType=as_text)(kept)}


class Table(Kind):
    words = Words(
        noun="table",
        services=("dynamodb",),
        attributes=("Arn", "StreamArn"),
        named_by="TableName",
        readers={
            "TableName": as_text,
            "AttributeDefinitions": listed(table(AttributeName=as_text, AttributeType=as_text)),
            "KeySchema": _KEYS,
            "BillingMode": as_text,
            "ProvisionedThroughput": _THROUGHPUT,
            "GlobalSecondaryIndexes": listed(_index),
            "LocalSecondaryIndexes": listed(_index),
            "StreamSpecification": _stream,
            "TimeToLiveSpecification": table(AttributeName=as_text, Enabled=as_boolean),
            "Tags": as_tags,
        },
        silent=frozenset(
            {
                *("SSESpecification", "PointInTimeRecoverySpecification", "ContributorInsightsSpecification"),
                *("TableClass", "DeletionProtectionEnabled", "KinesisStreamSpecification", "ImportSourceSpecification"),
                *("ResourcePolicy", "OnDemandThroughput", "WarmThroughput"),
            }
        ),
        fixed=frozenset({"TableName", "KeySchema", "LocalSecondaryIndexes"}),
        required=("KeySchema", "AttributeDefinitions"),
    )
    _tagging = Tagging("dynamodb", "ListTagsOfResource", "TagResource", "UntagResource", "ResourceArn")

    @classmethod
    def name(cls, logical: str, properties: Mapping[str, Any]) -> str:
        # A table's name has three letters at least.
        return str(properties.get("TableName") or logical[:255].ljust(3, "-"))

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        arn = world.arn("dynamodb", f"table/{name}")
        return Made(name, {"Arn": arn, "StreamArn": f"{arn}/stream/{_SOME_TIME}"}, name)

    async def _described(self, name: str) -> Mapping[str, Any] | None:
        found = await self.world.answer("dynamodb", "DescribeTable", TableName=name)
        return None if found is None else dict(found["Table"])

    async def _is_active(self, name: str) -> bool:
        found = await self._described(name)
        indexes = found.get("GlobalSecondaryIndexes") or () if found else ()
        return (
            found is not None
            and found["TableStatus"] == "ACTIVE"
            and all(index.get("IndexStatus", "ACTIVE") == "ACTIVE" for index in indexes)
        )

    async def _is_gone(self, name: str) -> bool:
        return await self._described(name) is None

    async def _until_active(self, name: str) -> Made:
        await self.world.until(lambda: self._is_active(name), f"active: table {name}")
        found = await self.find(name)
        assert found is not None
        return found

    async def find(self, id: str) -> Made | None:
        found = await self._described(id)
        if found is not None and found["TableStatus"] == "DELETING":
            await self.world.until(lambda: self._is_gone(id), f"deleted: table {id}")
            found = None
        if found is None:
            return None
        attributes = {"Arn": str(found["TableArn"])}
        if found.get("LatestStreamArn") and (found.get("StreamSpecification") or {}).get("StreamEnabled"):
            attributes["StreamArn"] = str(found["LatestStreamArn"])
        return Made(id, attributes, id)

    async def make(self, wanted: Wanted) -> Made:
        given = wanted.some(
            *("AttributeDefinitions", "KeySchema", "BillingMode", "ProvisionedThroughput", "GlobalSecondaryIndexes"),
            *("LocalSecondaryIndexes", "StreamSpecification"),
        )
        tags = {"Tags": pairs(wanted.get("Tags"))} if wanted.get("Tags") else {}
        await self.world.call("dynamodb", "CreateTable", TableName=wanted.name, **given, **tags)
        made = await self._until_active(wanted.name)
        return await self.change(made, wanted, wanted.some("TimeToLiveSpecification"))

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        name = made.id
        now = await self._described(name) or {}
        if {"BillingMode", "ProvisionedThroughput"} & set(changed):
            given = wanted.some("ProvisionedThroughput")
            mode = wanted.get("BillingMode", "PROVISIONED" if given else "PAY_PER_REQUEST")
            if _billing(now) != {"BillingMode": mode, **given}:
                await self.world.call("dynamodb", "UpdateTable", TableName=name, BillingMode=mode, **given)
                await self._until_active(name)
        if "GlobalSecondaryIndexes" in changed:
            await self._change_indexes(name, wanted)
        if "StreamSpecification" in changed:
            await self._change_stream(name, now.get("StreamSpecification"), wanted.get("StreamSpecification"))
        if "TimeToLiveSpecification" in changed:
            await self._change_time_to_live(name, wanted.get("TimeToLiveSpecification"))
        if "Tags" in changed:
            await self._tagging.apply(self.world, made.attributes["Arn"], wanted.get("Tags", {}))
        return await self._until_active(name)

    async def _change_indexes(self, name: str, wanted: Wanted) -> None:
        """Indexes cannot be changed: one that differs is made anew. A request changes one."""
        described = await self._described(name) or {}
        keys = ("IndexName", "KeySchema", "Projection")
        now = {one["IndexName"]: {key: one.get(key) for key in keys} for one in _indexes(described)}
        then = {one["IndexName"]: one for one in wanted.get("GlobalSecondaryIndexes", ())}
        steps: list[dict[str, Any]] = []
        for index, definition in now.items():
            if index not in then or {key: then[index].get(key) for key in keys} != definition:
                steps.append({"Delete": {"IndexName": index}})
        kept = set(now) - {step["Delete"]["IndexName"] for step in steps}
        steps += [{"Create": definition} for index, definition in then.items() if index not in kept]
        for step in steps:
            attributes = {"AttributeDefinitions": wanted.get("AttributeDefinitions")} if "Create" in step else {}
            await self.world.call(
                "dynamodb", "UpdateTable", TableName=name, GlobalSecondaryIndexUpdates=[step], **attributes
            )
            await self._until_active(name)

    async def _change_stream(self, name: str, now: Mapping[str, Any] | None, wanted: Mapping[str, Any] | None) -> None:
        """A stream cannot be changed either: it is switched off, and another one is switched on."""
        if now == wanted:
            return
        for specification in ({"StreamEnabled": False} if now else None, wanted):
            if specification is not None:
                await self.world.call("dynamodb", "UpdateTable", TableName=name, StreamSpecification=specification)
                await self._until_active(name)

    async def _change_time_to_live(self, name: str, wanted: Mapping[str, Any] | None) -> None:
        found = await self.world.call("dynamodb", "DescribeTimeToLive", TableName=name)
        now = found.get("TimeToLiveDescription", {})
        is_on = now.get("TimeToLiveStatus") in ("ENABLED", "ENABLING")
        is_wanted = wanted is not None and wanted.get("Enabled", True)
        attribute = (wanted or {}).get("AttributeName") or now.get("AttributeName")
        if is_on != is_wanted and attribute:
            specification = {"Enabled": is_wanted, "AttributeName": attribute}
            await self.world.call("dynamodb", "UpdateTimeToLive", TableName=name, TimeToLiveSpecification=specification)

    async def remove(self, id: str) -> None:
        await self.world.answer("dynamodb", "DeleteTable", TableName=id)
        await self.world.until(lambda: self._is_gone(id), f"deleted: table {id}")


def _billing(described: Mapping[str, Any]) -> dict[str, Any]:
    """How a table is paid for, in the words of a request."""
    mode = (described.get("BillingModeSummary") or {}).get("BillingMode", "PROVISIONED")
    throughput = described.get("ProvisionedThroughput") or {}
    units = {key: throughput.get(key) for key in ("ReadCapacityUnits", "WriteCapacityUnits")}
    return {"BillingMode": mode, **({"ProvisionedThroughput": units} if mode == "PROVISIONED" else {})}


def _indexes(described: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return list(described.get("GlobalSecondaryIndexes") or ())
