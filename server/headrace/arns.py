"""ARNs and function names taken apart and put together. Pure: text in, frozen values out.

The contract judges whether a text is acceptable; this module only reads what the contract lets through, so it is never
stricter than the contract's patterns and says None, or raises ValueError, where a text cannot be read at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from headrace.model import SourceKind


@dataclass(frozen=True, slots=True)
class SourceArn:
    """The ARN of an event source.

    A broker's ARN does not tell ActiveMQ from RabbitMQ: `kind` is ActiveMQ for both.
    """

    arn: str
    kind: SourceKind
    partition: str
    service: str
    region: str
    account: str
    #: The name of the queue, stream, table, cluster or broker.
    name: str
    #: Whether the queue is a FIFO queue; False for everything that is no queue.
    is_fifo: bool = False
    #: The name of a registered Kinesis consumer, when the ARN is the consumer's and not the stream's.
    consumer: str | None = None
    #: The label of a DynamoDB stream: the time at which it was switched on.
    label: str | None = None

    @property
    def stream_arn(self) -> str:
        """The ARN of the stream itself, also when this one is a consumer's."""
        return self.arn.partition("/consumer/")[0] if self.consumer is not None else self.arn


@dataclass(frozen=True, slots=True)
class FunctionRef:
    """A function as a mapping names it: with its version or alias if one was given, `$LATEST` included."""

    name: str
    qualifier: str | None
    arn: str
    region: str
    account: str

    @property
    def unqualified_arn(self) -> str:
        """The function's ARN without version or alias."""
        return self.arn if self.qualifier is None else self.arn[: -len(self.qualifier) - 1]


_ARN = re.compile(r"arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)", re.DOTALL)

#: What a source's resource looks like, by the service in its ARN.
_RESOURCES: tuple[tuple[str, SourceKind, re.Pattern[str]], ...] = (
    ("sqs", SourceKind.SQS, re.compile(r"(?P<name>[^:/]+)")),
    (
        "kinesis",
        SourceKind.KINESIS,
        re.compile(r"stream/(?P<name>[^:/]+)(?:/consumer/(?P<consumer>[^:/]+)(?::[0-9]+)?)?"),
    ),
    ("dynamodb", SourceKind.DYNAMODB, re.compile(r"table/(?P<name>[^:/]+)/stream/(?P<label>[^/]+)")),
    ("kafka", SourceKind.MSK, re.compile(r"cluster/(?P<name>[^:/]+)/[^:/]+")),
    ("mq", SourceKind.ACTIVEMQ, re.compile(r"broker:(?P<name>[^:/]+):[^:/]+")),
)

#: The published pattern of function names with its parts named. It is greedy where the forms overlap, as the cloud's
#: own is: `123456789012:fn` is the function `fn` of an account, not version `fn` of a function made of digits.
_FUNCTION = re.compile(
    r"(?:arn:(?P<partition>aws[a-zA-Z-]*)?:lambda:)?"
    r"(?:(?P<region>[a-z]{2}(?:-gov)?-[a-z]+-[0-9]):)?"
    r"(?:(?P<account>[0-9]{12}):)?"
    r"(?:function:)?"
    r"(?P<name>[a-zA-Z0-9_-]+)"
    r"(?::(?P<qualifier>\$LATEST|[a-zA-Z0-9_-]+))?"
)


def parse_source_arn(arn: str) -> SourceArn | None:
    """The event source that an ARN names; None when it names nothing that a mapping can read."""
    parts = _ARN.fullmatch(arn)
    if parts is None:
        return None
    partition, service, region, account, resource = parts.groups()
    for known, kind, pattern in _RESOURCES:
        if service == known and (found := pattern.fullmatch(resource)) is not None:
            named = found.groupdict()
            name = named["name"]
            return SourceArn(
                arn=arn,
                kind=kind,
                partition=partition,
                service=service,
                region=region,
                account=account,
                name=name,
                is_fifo=kind is SourceKind.SQS and name.endswith(".fifo"),
                consumer=named.get("consumer"),
                label=named.get("label"),
            )
    return None


def partition_of(region: str) -> str:
    """The partition that a region lies in."""
    if region.startswith("cn-"):
        return "aws-cn"
    if region.startswith("us-gov-"):
        return "aws-us-gov"
    return "aws"


def parse_function(text: str, region: str, account: str) -> FunctionRef:
    """The function that any of the accepted forms names; `region` and `account` are used where it names none.

    Raises ValueError for what is no such form.
    """
    found = _FUNCTION.fullmatch(text)
    if found is None:
        raise ValueError(f"not a function name or ARN: {text!r}")
    region = found["region"] or region
    account = found["account"] or account
    partition = found["partition"] or partition_of(region)
    qualifier = found["qualifier"]
    arn = f"arn:{partition}:lambda:{region}:{account}:function:{found['name']}"
    if qualifier is not None:
        arn = f"{arn}:{qualifier}"
    return FunctionRef(name=found["name"], qualifier=qualifier, arn=arn, region=region, account=account)


def mapping_arn(uuid: str, region: str, account: str) -> str:
    """The ARN of an event source mapping."""
    return f"arn:{partition_of(region)}:lambda:{region}:{account}:event-source-mapping:{uuid}"
