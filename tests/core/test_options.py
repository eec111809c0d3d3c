"""Settings as the API has them become options, with every default filled in."""

from __future__ import annotations

from typing import Any

import pytest

from headrace.core.options import default_batch_size, default_window, filter_patterns, options
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
    assert options(kind, {}) == Options(batch_size=batch_size, window=window)
    assert (default_batch_size(kind), default_window(kind)) == (batch_size, window)


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


@pytest.mark.parametrize("kind", [SourceKind.MSK, SourceKind.KAFKA, SourceKind.ACTIVEMQ, SourceKind.RABBITMQ])
def test_a_window_of_zero_is_none_for_kafka_and_mq_too(kind: SourceKind) -> None:
    assert options(kind, {"MaximumBatchingWindowInSeconds": 0}).window == 0


def test_a_filter_without_a_pattern_restricts_nothing() -> None:
    assert filter_patterns({"FilterCriteria": {"Filters": [{}, {"Pattern": "{}"}]}}) == ("{}",)
