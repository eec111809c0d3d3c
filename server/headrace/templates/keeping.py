"""Buckets and secrets."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from headrace.templates.kinds import Kind, Made, Tagging, Wanted, Words, World, pairs
from headrace.templates.values import as_boolean, as_integer, as_json, as_tags, as_text, table

#: The one region whose name a request for a bucket must not have.
_WITHOUT_NAME = "us-east-1"


class Bucket(Kind):
    words = Words(
        noun="bucket",
        services=("s3",),
        attributes=("Arn", "DomainName", "RegionalDomainName", "DualStackDomainName", "WebsiteURL"),
        named_by="BucketName",
        longest=63,
        readers={"BucketName": as_text},
        silent=frozenset(
            {
                *("AccessControl", "BucketEncryption", "CorsConfiguration", "LifecycleConfiguration", "Tags"),
                *("LoggingConfiguration", "MetricsConfigurations", "OwnershipControls", "VersioningConfiguration"),
                *("PublicAccessBlockConfiguration", "WebsiteConfiguration", "AccelerateConfiguration"),
                *("AnalyticsConfigurations", "IntelligentTieringConfigurations", "InventoryConfigurations"),
            }
        ),
        fixed=frozenset({"BucketName"}),
    )

    @classmethod
    def name(cls, logical: str, properties: Mapping[str, Any]) -> str:
        # Names of buckets have small letters only, and three of them at least.
        return str(properties.get("BucketName") or logical.lower()[:63].ljust(3, "0"))

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        partition = world.arn("", "").split(":")[1]
        attributes = {
            "Arn": f"arn:{partition}:s3:::{name}",
            "DomainName": f"{name}.s3.amazonaws.com",
            "DualStackDomainName": f"{name}.s3.dualstack.{world.region}.amazonaws.com",
            "RegionalDomainName": f"{name}.s3.{world.region}.amazonaws.com",
            "WebsiteURL": f"http://{name}.s3-website-{world.region}.amazonaws.com",
        }
        return Made(name, attributes, name)

    async def find(self, id: str) -> Made | None:
        found = await self.world.answer("s3", "GetBucketLocation", Bucket=id)
        return None if found is None else self.supposed(self.world, id)

    async def make(self, wanted: Wanted) -> Made:
        region = self.world.region
        where = {} if region == _WITHOUT_NAME else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        await self.world.call("s3", "CreateBucket", Bucket=wanted.name, **where)
        return self.supposed(self.world, wanted.name)

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        return made

    async def remove(self, id: str) -> None:
        await self.world.answer("s3", "DeleteBucket", Bucket=id)


_GENERATED = {
    "ExcludeCharacters": as_text,
    "ExcludeLowercase": as_boolean,
    "ExcludeNumbers": as_boolean,
    "ExcludePunctuation": as_boolean,
    "ExcludeUppercase": as_boolean,
    "IncludeSpace": as_boolean,
    "PasswordLength": as_integer,
    "RequireEachIncludedType": as_boolean,
}


def _document(value: Any) -> str:
    """A JSON object, as the template of a secret has to be."""
    text = as_json(value)
    try:
        is_object = isinstance(json.loads(text), dict)
    except ValueError:
        is_object = False
    if not is_object:
        raise ValueError("must be a JSON object")
    return text


class Secret(Kind):
    words = Words(
        noun="secret",
        services=("secretsmanager",),
        attributes=("Id",),
        named_by="Name",
        longest=512,
        readers={
            "Name": as_text,
            "Description": as_text,
            "SecretString": as_text,
            "GenerateSecretString": table(GenerateStringKey=as_text, SecretStringTemplate=_document, **_GENERATED),
            "Tags": as_tags,
        },
        silent=frozenset({"KmsKeyId", "ReplicaRegions"}),
        fixed=frozenset({"Name"}),
    )
    _tagging = Tagging("secretsmanager", "DescribeSecret", "TagResource", "UntagResource", "SecretId")

    @classmethod
    def supposed(cls, world: World, name: str) -> Made:
        return cls._made(name, world.arn("secretsmanager", f"secret:{name}-AbCdEf"))

    @staticmethod
    def _made(name: str, arn: str) -> Made:
        return Made(name, {"Id": arn}, arn)

    async def find(self, id: str) -> Made | None:
        found = await self.world.answer("secretsmanager", "DescribeSecret", SecretId=id)
        return None if found is None or found.get("DeletedDate") else self._made(id, found["ARN"])

    async def _content(self, wanted: Wanted) -> str:
        """What is kept. A generated password may be one member of a document that the template gives."""
        how = wanted.get("GenerateSecretString")
        if how is None:
            return str(wanted.get("SecretString", ""))
        asked = {key: value for key, value in how.items() if key in _GENERATED}
        password = (await self.world.call("secretsmanager", "GetRandomPassword", **asked))["RandomPassword"]
        if "GenerateStringKey" not in how:
            return str(password)
        document = json.loads(how.get("SecretStringTemplate") or "{}")
        return json.dumps({**document, how["GenerateStringKey"]: password})

    async def make(self, wanted: Wanted) -> Made:
        made = await self.world.call(
            "secretsmanager",
            "CreateSecret",
            Name=wanted.name,
            SecretString=await self._content(wanted),
            **wanted.some("Description"),
            Tags=pairs(wanted.get("Tags", {})),
        )
        return self._made(wanted.name, made["ARN"])

    async def change(self, made: Made, wanted: Wanted, changed: Collection[str]) -> Made:
        given: dict[str, Any] = {}
        if {"SecretString", "GenerateSecretString"} & set(changed):
            given["SecretString"] = await self._content(wanted)
        if "Description" in changed:
            given["Description"] = wanted.get("Description", "")
        if given:
            await self.world.call("secretsmanager", "UpdateSecret", SecretId=made.id, **given)
        if "Tags" in changed:
            await self._tagging.apply(self.world, made.id, wanted.get("Tags", {}))
        return made

    async def remove(self, id: str) -> None:
        await self.world.answer("secretsmanager", "DeleteSecret", SecretId=id, ForceDeleteWithoutRecovery=True)
