"""Settings as the API has them become options, with every default filled in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from headrace.core.options import filter_patterns, options
from headrace.model import Options, SourceKind

# Kind of source, its BatchSize and its window when nothing is said.
DEFAULTS = [
    (SourceKind.SQS, 10, 0.0),  # seed
    (SourceKind.KINESIS, 100, 0.0),  # seed
    (SourceKind.DYNAMODB, 100, 0.0),  # seed
    (SourceKind.MSK, 100, 0.5),  # seed; window documented
    (SourceKind.KAFKA, 100, 0.5),
    (SourceKind.ACTIVEMQ, 100, 0.5),
    (SourceKind.RABBITMQ, 100, 0.5),
]


@pytest.mark.parametrize(("kind", "batch_size", "window"), DEFAULTS)
def test_nothing_said(kind: SourceKind, batch_size: int, window: float) -> None:
    # The cloud has five consumers of an ActiveMQ queue and one of a RabbitMQ queue.
    at_once = {SourceKind.ACTIVEMQ: 5, SourceKind.RABBITMQ: 1}.get(kind)

    assert options(kind, {}) == Options(batch_size=batch_size, window=window, maximum_concurrency=at_once)


def test_every_kind_has_defaults() -> None:
    assert {kind for kind, _, _ in DEFAULTS} == set(SourceKind)


@pytest.mark.parametrize(
    ("settings", "chosen"),
    [
        ({"BatchSize": 7}, {"batch_size": 7}),
        ({"MaximumBatchingWindowInSeconds": 3}, {"window": 3}),
        ({"MaximumBatchingWindowInSeconds": 0}, {"window": 0}),
        ({"FunctionResponseTypes": ["ReportBatchItemFailures"]}, {"report_batch_item_failures": True}),
        ({"FunctionResponseTypes": []}, {"report_batch_item_failures": False}),
        ({"ScalingConfig": {"MaximumConcurrency": 2}}, {"maximum_concurrency": 2}),
        ({"ScalingConfig": {}}, {"maximum_concurrency": None}),
        ({"ProvisionedPollerConfig": {"MinimumPollers": 3}}, {"minimum_pollers": 3, "maximum_pollers": None}),
        ({"ProvisionedPollerConfig": {"MaximumPollers": 9}}, {"minimum_pollers": None, "maximum_pollers": 9}),
        (
            {"FilterCriteria": {"Filters": [{"Pattern": "{}"}, {"Pattern": '{"a":[1]}'}]}},
            {"filters": ("{}", '{"a":[1]}')},
        ),
        ({"FilterCriteria": {"Filters": []}}, {"filters": ()}),
        ({"FilterCriteria": {}}, {"filters": ()}),
        ({"Enabled": False, "FunctionName": "f", "Tags": {"a": "b"}}, {}),
    ],
)
def test_what_is_said(settings: dict[str, Any], chosen: dict[str, Any]) -> None:
    found = options(SourceKind.SQS, settings)

    for name, value in chosen.items():
        assert getattr(found, name) == value
    untouched = Options(batch_size=10, window=0.0)
    for name in set(Options.__dataclass_fields__) - set(chosen):
        assert getattr(found, name) == getattr(untouched, name)


@pytest.mark.parametrize("kind", [SourceKind.KINESIS, SourceKind.DYNAMODB])
@pytest.mark.parametrize(
    ("settings", "chosen"),
    [
        ({"MaximumRetryAttempts": -1}, {"maximum_retries": None}),
        ({"MaximumRetryAttempts": 0}, {"maximum_retries": 0}),
        ({"MaximumRetryAttempts": 10_000}, {"maximum_retries": 10_000}),
        ({"MaximumRecordAgeInSeconds": -1}, {"maximum_record_age": None}),
        ({"MaximumRecordAgeInSeconds": 60}, {"maximum_record_age": 60}),
        ({"MaximumRecordAgeInSeconds": 604_800}, {"maximum_record_age": 604_800}),
        ({"BisectBatchOnFunctionError": True}, {"bisect": True}),
        ({"BisectBatchOnFunctionError": False}, {"bisect": False}),
        ({"ParallelizationFactor": 10}, {"parallelization": 10}),
        ({"TumblingWindowInSeconds": 900}, {"tumbling_window": 900}),
        ({"TumblingWindowInSeconds": 0}, {"tumbling_window": 0}),
        (
            {"DestinationConfig": {"OnFailure": {"Destination": "arn:aws:s3:::a"}}},
            {"on_failure": "arn:aws:s3:::a"},
        ),
        ({"DestinationConfig": {"OnFailure": {"Destination": ""}}}, {"on_failure": None}),
        ({"DestinationConfig": {"OnFailure": {}}}, {"on_failure": None}),
        ({"DestinationConfig": {}}, {"on_failure": None}),
        ({"StartingPosition": "LATEST", "StartingPositionTimestamp": 1.5}, {}),
    ],
)
def test_what_is_said_of_a_stream(kind: SourceKind, settings: dict[str, Any], chosen: dict[str, Any]) -> None:
    assert options(kind, settings) == replace(options(kind, {}), **chosen)


def test_a_stream_of_which_nothing_is_said_never_gives_up_and_goes_one_by_one() -> None:
    found = options(SourceKind.KINESIS, {})

    assert (found.maximum_retries, found.maximum_record_age, found.on_failure) == (None, None, None)
    assert (found.bisect, found.parallelization, found.tumbling_window) == (False, 1, 0)  # recorded


@pytest.mark.parametrize("kind", [SourceKind.MSK, SourceKind.KAFKA, SourceKind.ACTIVEMQ, SourceKind.RABBITMQ])
def test_a_window_of_zero_is_none_for_kafka_and_mq_too(kind: SourceKind) -> None:
    assert options(kind, {"MaximumBatchingWindowInSeconds": 0}).window == 0


def test_a_filter_without_a_pattern_restricts_nothing() -> None:
    assert filter_patterns({"FilterCriteria": {"Filters": [{}, {"Pattern": "{}"}]}}) == ("{}",)
