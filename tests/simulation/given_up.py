"""What may be given up, and what destinations must hear of it: exactly the records whose attempts have run out, or that
are too old, with the numbers of the attempts that were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
from facts import Broken, Fact, names
from traces import Hold

from headrace.core.progress import lane_of
from headrace.model import Notice, Options

if TYPE_CHECKING:
    from invariants import Laws


class GivenUp:
    """Knows what has failed how often."""

    def __init__(self, laws: Laws) -> None:
        self._laws = laws
        #: What a server may give up after how many attempts, by its first record. None when nobody can tell.
        self._exhausted: dict[tuple[str, str], tuple[list[Fact], int] | None] = {}

    def taken(self, facts: list[Fact], hold: Hold) -> None:
        """A server begins anew with these: earlier attempts do not count."""
        for fact in facts:
            fact.is_exhausted = False
            self._exhausted.pop((hold.lease.owner, fact.id), None)

    def exhausted(self, facts: list[Fact], attempts: int, hold: Hold) -> None:
        """These have failed as often as they may."""
        self._exhausted[hold.lease.owner, facts[0].id] = (facts, attempts)
        for fact in facts:
            fact.is_exhausted = True
            fact.is_settled |= hold.bound.options.on_failure is None

    def perhaps_exhausted(self, facts: list[Fact], hold: Hold) -> None:
        """These have failed, and nobody can tell how often."""
        for fact in facts:
            self._exhausted[hold.lease.owner, fact.id] = None
            fact.is_exhausted = True

    def documented(self, owner: str, arn: str, notice: Notice) -> None:
        """A destination has taken a notice."""
        options = self._laws.bounds[owner].options
        document = orjson.loads(notice.document)
        if arn != options.on_failure:
            raise Broken(f"notice: {arn} was told, not {options.on_failure}")
        info = document.get("KinesisBatchInfo") or document["DDBStreamBatchInfo"]
        about = document["requestContext"]
        first = self._laws.facts[info["startSequenceNumber"]]
        last = self._laws.facts[info["endSequenceNumber"]]
        facts = self._between(first, last, options)
        known = self._exhausted.get((owner, first.id), ([], 0))
        if about["condition"] != "RetryAttemptsExhausted":
            if not all(self._laws.is_over_age(fact, options) for fact in facts) or "responseContext" in document:
                raise Broken(f"notice: {names(facts)} are not too old")
        elif known is not None:
            facts = known[0]
            if known[1] != about["approximateInvokeCount"] or facts[-1] is not last:
                raise Broken(f"notice: of {names([first, last])} after {about['approximateInvokeCount']} attempts")
        # What the stream gave up before it was read is in no batch, and no notice.
        there = [fact for fact in facts if fact in (first, last) or not self._laws.is_gone(fact)]
        if not len(there) <= info["batchSize"] <= len(facts):
            raise Broken(f"notice: {info['batchSize']} records, which are {names(facts)}")
        for fact in facts:
            fact.is_settled = True

    def _between(self, first: Fact, last: Fact, options: Options) -> list[Fact]:
        """The records of one lane from the first to the last."""
        lane = lane_of(first.order_key, options.parallelization)
        if first.beside is last.beside:
            between = first.beside[first.place : last.place + 1]
        else:  # the stream was replaced between them
            between = first.beside[first.place :] + last.beside[: last.place + 1]
        return [
            fact
            for fact in between
            if self._laws.is_wanted(fact, options) and lane_of(fact.order_key, options.parallelization) == lane
        ]
