"""What a topic's mapping will do, in sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from headrace.core import scaling
from headrace.core.explain import failures
from headrace.core.explain.phrases import (
    MEGABYTES,
    batch,
    count,
    data_filters,
    filters,
    not_run,
    seconds,
    until_mended,
    window_of_its_own,
)
from headrace.model import Options, SourceKind

#: Ways to sign in, the strongest first: that one is taken. In the order of `sources.kafka_access`.
_WAYS = {
    "CLIENT_CERTIFICATE_TLS_AUTH": "the client certificate of a secret",
    "SASL_SCRAM_512_AUTH": "the user and password of a secret, by SCRAM-SHA-512",
    "SASL_SCRAM_256_AUTH": "the user and password of a secret, by SCRAM-SHA-256",
    "BASIC_AUTH": "the user and password of a secret, by PLAIN",
}
_ROOT = "SERVER_ROOT_CA_CERTIFICATE"
_HELD = failures.Held("partitions", waits="wait", goes_on="go on", says="say")


def explain_topic(kind: SourceKind, shown: Mapping[str, Any], chosen: Options) -> dict[str, list[str]]:
    return {
        "Where it reads": _reading(kind, shown),
        "Filters": [*filters(chosen, "is passed over for good"), *data_filters(chosen, "value or key")],
        "A batch": batch(
            chosen,
            "records of the topic, of one partition or of several",
            "It is not waited for more: the function is invoked with what has been read.",
            window_of_its_own(shown, chosen),
        ),
        "Order, and what runs side by side": _pollers(chosen),
        "When the function fails": _failure(shown, chosen),
        "When the function does not run": [f"{not_run()}. That is no attempt: it spends no retry and halves nothing."],
        "Old records": failures.too_old(
            chosen,
            "What the topic has dropped before it was read is left out: reading goes on with the oldest record that "
            "there is.",
        ),
        "Records that are given up": [
            *failures.given_up(
                chosen,
                _HELD,
                where="which offsets of which partitions it had",
                limitless="With neither a limit of retries nor of age, records are given up only when they are too "
                "large.",
            ),
            f"A record that is more than {MEGABYTES} MB as an event by itself is given up, too, without an invocation "
            "(MaximumPayloadSizeExceeded).",
        ],
    }


def _reading(kind: SourceKind, shown: Mapping[str, Any]) -> list[str]:
    (topic,) = shown["Topics"]
    if kind is SourceKind.MSK:
        cluster = shown["EventSourceArn"]
    else:
        cluster = f"the cluster at {', '.join(shown['SelfManagedEventSource']['Endpoints']['KAFKA_BOOTSTRAP_SERVERS'])}"
    configured = shown.get("AmazonManagedKafkaEventSourceConfig") or shown.get("SelfManagedKafkaEventSourceConfig", {})
    group = configured.get("ConsumerGroupId", shown["UUID"])
    is_latest = shown.get("StartingPosition") == "LATEST"
    return [
        f"It reads the topic {topic} of {cluster}.",
        *_access(kind, shown.get("SourceAccessConfigurations", ())),
        f"It is a member of the consumer group {group}: the cluster keeps how far the group is, and after a pause or a "
        "restart it goes on there. Whoever else is in the group takes a share of the partitions.",
        "Where the group had been nowhere it began with the first record after the mapping was created (LATEST). A "
        "partition that was added later begins with its oldest record."
        if is_latest
        else "A partition in which the group has been nowhere begins with its oldest record (TRIM_HORIZON).",
        until_mended("cluster"),
    ]


def _access(kind: SourceKind, entries: Any) -> list[str]:
    """How it signs in, by the types of the entries alone: what they point to is nobody's business here."""
    types = [entry["Type"] for entry in entries]
    way = next((way for way in _WAYS if way in types), None)
    if way is not None:
        lines = [f"It signs in with {_WAYS[way]} ({way}), over TLS."]
    elif kind is SourceKind.MSK:
        lines = ["It does not sign in. It reads over TLS if the cluster offers that without."]
    elif _ROOT in types:
        lines = ["It does not sign in. It reads over TLS."]
    else:
        lines = ["It does not sign in, and nothing is encrypted on the way."]
    if _ROOT in types:
        lines.append(f"The servers' certificates have to be from the authority of a secret ({_ROOT}).")
    network = [type for type in ("VPC_SUBNET", "VPC_SECURITY_GROUP") if type in types]
    if network:
        lines.append(f"{' and '.join(network)} {'is' if len(network) == 1 else 'are'} kept, without effect here.")
    return lines


def _pollers(chosen: Options) -> list[str]:
    scale = scaling.start_topic(chosen, None, 0.0)
    least = " (MinimumPollers)" if chosen.minimum_pollers is not None else ""
    most = " (MaximumPollers)" if chosen.maximum_pollers is not None else ""
    return [
        "The records of one partition keep their order, and a partition is in one batch at a time. Batches with "
        "other partitions run side by side.",
        f"It starts with {count(scale.pollers, 'batch', 'batches')} at once{least}. Every "
        f"{seconds(scaling.TOPIC_REVIEW_SECONDS)} that is looked at: doubled if full batches had to wait meanwhile, "
        f"else as many as were busy at once, but never below {scale.floor}.",
        f"It is never more than {scale.ceiling}{most}, nor more than the partitions that it has or than the function "
        "can run at once.",
    ]


def _failure(shown: Mapping[str, Any], chosen: Options) -> list[str]:
    limit = failures.SET
    if shown.get("MaximumRetryAttempts", -1) == -1 and chosen.maximum_retries is not None:
        limit = "(MaximumRetryAttempts is -1, but there is a destination)"
    return [
        *failures.tries(chosen, limit),
        "Meanwhile the partitions of the batch wait; every other partition goes on.",
        *failures.reports(
            chosen,
            "A function that ends well and names failures in batchItemFailures, each by partition and offset, has "
            "dealt with everything before the first of them in each partition. Those and all after them come again, "
            "as a batch with all its retries. A report of the first record of every partition, or a name that is not "
            "in the batch, is a failure of the whole batch, which is not halved.",
        ),
    ]
