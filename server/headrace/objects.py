"""Objects in buckets, where packages of functions come from."""

from __future__ import annotations

from headrace.aws_sdk import AwsClients
from headrace.errors import SourceError

#: The most bytes of a package that comes from a bucket: no archive beyond it unpacks to what the cloud allows.
MAXIMUM_PACKAGE_BYTES = 256 * 1024 * 1024


class AwsObjects:
    """Implements `api.functions.Objects` with the S3 that the endpoints name."""

    def __init__(self, clients: AwsClients, *, region: str) -> None:
        self._clients = clients
        self._region = region

    async def get(self, bucket: str, key: str, version: str | None) -> bytes:
        """The content of an object, of one version of it where that is named. Raises SourceError."""
        which = {"Bucket": bucket, "Key": key, **({"VersionId": version} if version is not None else {})}
        async with self._clients.client("s3", self._region, f"s3://{bucket}/{key}") as client:
            answer = await client.get_object(**which)
            async with answer["Body"] as body:
                if answer["ContentLength"] > MAXIMUM_PACKAGE_BYTES:
                    raise SourceError(
                        f"s3://{bucket}/{key} has more than {MAXIMUM_PACKAGE_BYTES} bytes",
                        code="EntityTooLarge",
                        is_retry_safe=False,
                    )
                content: bytes = await body.read()
                return content
