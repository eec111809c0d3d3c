"""What streams of shards have in common, over a dialect whose server is made of lists, in virtual time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest

from headrace.clock import VirtualClock, run_virtual
from headrace.errors import POSITION_LOST, SOURCE_MISSING, SourceError
from headrace.model import ENDED, TRIM_HORIZON, Lane, Position, PositionKind, Record, Stream, StreamPage
from headrace.sources.pace import AFTER_NEWS, NAMED, NEWS_TOGETHER, WITH_NEWS, Budget, Pace
from headrace.sources.shards import ITERATOR_EXPIRED, Answer, Dialect, Shard, ShardStream

CLOUD = Budget(idle=1.0, spacing=0.2, bytes_per_second=1000.0)
FREE = Budget(idle=0.025)
A, B = Lane("a"), Lane("b")


class Lists:
    """A server. Its iterators are `shard:index:life`; requests take `slow` seconds each."""

    name = "lists"
    page = 100
    ends_silently = False

    def __init__(self, **shards: int) -> None:
        self.listed = [Shard(name) for name in shards]
        self.held = {name: [str(number) for number in range(count)] for name, count in shards.items()}
        self.closed: set[str] = set()
        self.life = 1
        self.slow = 0.0
        self.says_end = True
        self.errors: list[SourceError] = []
        self.size = 0
        #: When which shard was asked for records, and answered; and the positions that iterators were made for.
        self.asked: list[tuple[float, str]] = []
        self.answered: list[float] = []
        self.positions: list[Position] = []
        self.is_gone = False

    def put(self, shard: str) -> None:
        self.held[shard].append(str(len(self.held[shard])))

    def close(self, shard: str, *children: str) -> None:
        self.closed.add(shard)
        self.listed = [Shard(each.id, each.parents, is_closed=each.id in self.closed) for each in self.listed]
        for child in children:
            self.listed.append(Shard(child, (shard,)))
            self.held[child] = []

    def missing(self) -> SourceError:
        return SourceError("not found", code=SOURCE_MISSING, retry_after=10.0)

    async def shards(self) -> Sequence[Shard]:
        if self.is_gone:
            raise self.missing()
        return tuple(self.listed)

    async def iterator(self, shard: str, at: Position) -> str:
        self.positions.append(at)
        if self.is_gone or shard not in self.held:
            raise self.missing()
        if at.kind is PositionKind.AFTER and at.value not in self.held[shard]:
            raise SourceError("no such number", code=POSITION_LOST)
        index = self.held[shard].index(at.value) + 1 if at.kind is PositionKind.AFTER else 0
        return f"{shard}:{index}:{self.life}"

    async def records(self, shard: str, iterator: str, limit: int) -> Answer:
        assert 1 <= limit <= self.page
        self.asked.append((now(), shard))
        if self.slow:
            await asyncio.sleep(self.slow)
        self.answered.append(now())
        if self.errors:
            raise self.errors.pop(0)
        name, index, life = iterator.split(":")
        assert name == shard
        if int(life) != self.life:
            raise SourceError("too old", code=ITERATOR_EXPIRED, is_retry_safe=False)
        given = self.held[shard][int(index) : int(index) + limit]
        end = int(index) + len(given)
        more = end < len(self.held[shard])
        is_over = self.says_end and shard in self.closed and not more
        records = tuple(Record(number, {}, 0.0) for number in given)
        return Answer(
            records,
            None if is_over else f"{shard}:{end}:{self.life}",
            behind=2.0 if more else 0.0,
            more=more,
            size=self.size,
        )


def now() -> float:
    """Seconds of virtual time."""
    return asyncio.get_running_loop().time()


def opened(server: Lists, budget: Budget = FREE, pace: Pace | None = None) -> ShardStream:
    dialect: Dialect = server
    return ShardStream(dialect, pace or Pace(budget, VirtualClock()))


def numbers(page: StreamPage) -> list[int]:
    return [int(record.id) for record in page.records]


def after(page: StreamPage) -> Position:
    return Position(PositionKind.AFTER, page.records[-1].id)


def in_virtual_time(story: Callable[[], Awaitable[None]]) -> Callable[[], None]:
    """A test that runs in virtual time."""

    async def telling() -> None:
        await story()

    def test() -> None:
        run_virtual(telling())

    test.__name__, test.__doc__ = story.__name__, story.__doc__
    return test


# --- Positions and iterators ------------------------------------------------------------------------------------------


@in_virtual_time
async def test_pages_follow_each_other_on_one_iterator() -> None:
    server = Lists(a=5)
    stream: Stream = opened(server)
    first = await stream.read(A, TRIM_HORIZON, 3, 0)
    second = await stream.read(A, after(first), 3, 0)

    assert (numbers(first), numbers(second)) == ([0, 1, 2], [3, 4])
    assert (first.behind, second.behind) == (2.0, 0.0)
    assert server.positions == [TRIM_HORIZON]


@in_virtual_time
async def test_another_position_than_the_next_is_asked_for_anew() -> None:
    server = Lists(a=5)
    stream = opened(server)
    first = await stream.read(A, TRIM_HORIZON, 3, 0)

    assert numbers(await stream.read(A, TRIM_HORIZON, 2, 0)) == [0, 1]
    assert numbers(await stream.read(A, after(first), 2, 0)) == [3, 4]
    assert server.positions == [TRIM_HORIZON, TRIM_HORIZON, after(first)]


@in_virtual_time
async def test_an_expired_iterator_is_got_anew_from_the_position() -> None:
    server = Lists(a=2)
    stream = opened(server)
    first = await stream.read(A, TRIM_HORIZON, 10, 0)
    assert numbers(await stream.read(A, after(first), 10, 1)) == []
    server.life += 1
    server.put("a")

    assert numbers(await stream.read(A, after(first), 10, 1)) == [2]
    assert server.positions == [TRIM_HORIZON, after(first)]


@in_virtual_time
async def test_a_read_that_was_cancelled_is_repeated_from_the_same_place() -> None:
    server = Lists(a=3)
    server.slow = 1.0
    stream = opened(server)
    reading = asyncio.create_task(stream.read(A, TRIM_HORIZON, 2, 5))
    await asyncio.sleep(0.5)
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)

    assert numbers(await stream.read(A, TRIM_HORIZON, 2, 5)) == [0, 1]


@in_virtual_time
async def test_a_position_that_the_server_does_not_hold_is_lost() -> None:
    stream = opened(Lists(a=3))
    with pytest.raises(SourceError) as caught:
        await stream.read(A, Position(PositionKind.AFTER, "77"), 10, 0)

    assert caught.value.code == POSITION_LOST
    assert numbers(await stream.read(A, TRIM_HORIZON, 10, 0)) == [0, 1, 2]


@in_virtual_time
async def test_a_shard_that_the_stream_forgot_has_nothing_left() -> None:
    server = Lists(a=3, b=0)
    stream = opened(server)
    page = await stream.read(A, TRIM_HORIZON, 10, 0)
    await stream.lanes()
    del server.held["a"]
    server.listed = [Shard("b", ("a",))]

    assert await stream.lanes() == (Lane("b", ("a",)),)
    with pytest.raises(SourceError) as caught:
        await stream.read(A, after(page), 10, 0)
    assert caught.value.code == POSITION_LOST
    assert await stream.read(A, TRIM_HORIZON, 10, 0) == StreamPage(ended=True)


@in_virtual_time
async def test_a_stream_that_is_gone_is_missing() -> None:
    server = Lists(a=3)
    server.is_gone = True
    stream = opened(server)
    for position in (TRIM_HORIZON, Position(PositionKind.AFTER, "1")):
        with pytest.raises(SourceError) as caught:
            await stream.read(A, position, 10, 0)
        assert caught.value.code == SOURCE_MISSING


# --- Ends -------------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_closed_shard_ends_with_its_last_record() -> None:
    server = Lists(a=5)
    stream = opened(server)
    server.close("a", "b")

    assert await stream.lanes() == (A, Lane("b", ("a",)))
    first = await stream.read(A, TRIM_HORIZON, 3, 0)
    last = await stream.read(A, after(first), 3, 0)
    assert (numbers(first), first.ended, numbers(last), last.ended) == ([0, 1, 2], False, [3, 4], True)
    assert await stream.read(A, after(last), 3, 0) == StreamPage(ended=True)
    assert await stream.read(A, ENDED, 3, 0) == StreamPage(ended=True)


@in_virtual_time
async def test_an_idle_shard_that_is_closed_ends_as_soon_as_the_listing_shows_it() -> None:
    server = Lists(a=0)
    stream = opened(server, WITH_NEWS)
    reading = asyncio.create_task(stream.read(A, TRIM_HORIZON, 10, 60))
    await asyncio.sleep(0.5)
    server.close("a")
    await stream.lanes()

    assert await reading == StreamPage(ended=True)
    assert now() == pytest.approx(0.5)


@pytest.mark.parametrize("shows", [True, False])
def test_where_nobody_says_that_a_shard_ended_an_empty_page_after_its_closing_does(shows: bool) -> None:
    async def story() -> StreamPage:
        server = Lists(a=1)
        server.says_end, server.ends_silently = False, shows
        stream = opened(server)
        server.close("a")
        await stream.lanes()
        page = await stream.read(A, TRIM_HORIZON, 10, 1)
        assert not page.ended
        return await stream.read(A, after(page), 10, 1)

    assert run_virtual(story()) == StreamPage(ended=shows)


# --- Pace -------------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_read_waits_for_the_first_record() -> None:
    server = Lists(a=0)
    stream = opened(server)
    reading = asyncio.create_task(stream.read(A, TRIM_HORIZON, 10, 60))
    await asyncio.sleep(7)
    server.put("a")

    assert numbers(await reading) == [0]
    assert now() == pytest.approx(7, abs=0.026)


@in_virtual_time
async def test_a_read_asks_once_however_short_it_is_to_wait() -> None:
    server = Lists(a=0)
    stream = opened(server, CLOUD)

    assert await stream.read(A, TRIM_HORIZON, 10, 0) == StreamPage()
    assert (now(), len(server.asked)) == (0, 1)
    assert await stream.read(A, TRIM_HORIZON, 10, 0.5) == StreamPage()
    assert (now(), len(server.asked)) == (pytest.approx(1), 2)
    assert await stream.read(A, TRIM_HORIZON, 10, 2.5) == StreamPage()
    assert (now(), len(server.asked)) == (pytest.approx(3.5), 4)


@in_virtual_time
async def test_an_idle_shard_is_read_once_a_second_in_the_cloud() -> None:
    server = Lists(a=0)
    server.slow = 0.3
    await opened(server, CLOUD).read(A, TRIM_HORIZON, 10, 10)

    assert [moment for moment, _ in server.asked] == pytest.approx(list(range(11)), abs=1e-3)


@in_virtual_time
async def test_several_mappings_never_read_a_shard_more_than_five_times_a_second() -> None:
    server = Lists(a=2000)
    pace = Pace(CLOUD, VirtualClock())

    async def mapping() -> None:
        stream, position = opened(server, pace=pace), TRIM_HORIZON
        while now() < 20:
            page = await stream.read(A, position, 10, 1)
            position = after(page)

    server.slow = 0.07
    await asyncio.gather(*(mapping() for _ in range(3)))
    moments = [moment for moment, _ in server.asked]

    assert len(moments) > 60
    # However long requests are on their way, no second has more than five of them.
    assert all(late - early >= 0.2 - 1e-6 for early, late in zip(server.answered, moments[1:], strict=False))


@in_virtual_time
async def test_a_shard_gives_no_more_bytes_than_the_cloud_grants() -> None:
    server = Lists(a=100)
    server.size = 5000
    stream, position = opened(server, CLOUD), TRIM_HORIZON
    for _ in range(4):
        position = after(await stream.read(A, position, 10, 1))

    assert [moment for moment, _ in server.asked] == pytest.approx([0, 5, 10, 15], abs=1e-3)


@in_virtual_time
async def test_throttling_is_told_and_reading_goes_on_from_there() -> None:
    server = Lists(a=3)
    stream = opened(server, CLOUD)
    page = await stream.read(A, TRIM_HORIZON, 2, 1)
    server.errors = [SourceError("slower", code="ProvisionedThroughputExceededException", retry_after=1.0)]
    with pytest.raises(SourceError) as caught:
        await stream.read(A, after(page), 2, 1)

    assert caught.value.retry_after == 1.0
    assert numbers(await stream.read(A, after(page), 2, 1)) == [2]
    assert server.positions == [TRIM_HORIZON]
    assert [moment for moment, _ in server.asked] == pytest.approx([0, 0.2, 0.4], abs=1e-3)


@pytest.mark.parametrize(("shards", "each"), [(1, 0.025), (2, 0.025), (40, 0.4), (1000, 10.0)])
def test_idle_shards_of_a_near_server_share_what_it_may_be_asked(shards: int, each: float) -> None:
    async def story() -> None:
        server = Lists(**{f"s{number}": 0 for number in range(shards)})
        stream = opened(server, NAMED)
        span = 5 * each + 1
        await asyncio.gather(*(stream.read(Lane(shard.id), TRIM_HORIZON, 10, span) for shard in server.listed))
        moments = sorted(moment for moment, _ in server.asked)
        steady = [moment for moment in moments if moment > each]
        assert len(steady) == pytest.approx((span - each) * shards / each, rel=0.1)
        # Besides the first reads, which open the shards.
        assert all(late - early > 0.999 for early, late in zip(steady, steady[126:], strict=False))

    run_virtual(story())


@in_virtual_time
async def test_a_backlog_at_a_near_server_is_read_without_pause() -> None:
    server = Lists(a=1000)
    stream, position = opened(server, WITH_NEWS), TRIM_HORIZON
    for _ in range(10):
        position = after(await stream.read(A, position, 100, 1))

    assert now() == 0


@in_virtual_time
async def test_news_of_a_write_wake_the_readers_of_that_stream() -> None:
    server, other = Lists(a=0, b=0), Lists(a=0)
    other.name = "other"
    pace = Pace(WITH_NEWS, VirtualClock())
    stream, stranger = opened(server, pace=pace), opened(other, pace=pace)
    readings = [asyncio.create_task(stream.read(lane, TRIM_HORIZON, 10, 60)) for lane in (A, B)]
    idle = asyncio.create_task(stranger.read(A, TRIM_HORIZON, 10, 60))
    await asyncio.sleep(0.5)
    before = len(other.asked)
    server.put("a")
    pace.stir("lists")

    assert numbers(await readings[0]) == [0]
    assert now() == 0.5
    assert len(other.asked) == before
    pace.stir(None)
    await asyncio.sleep(0.01)
    assert len(other.asked) == before + 1
    for task in (readings[1], idle):
        task.cancel()
    await asyncio.gather(readings[1], idle, return_exceptions=True)


@in_virtual_time
async def test_a_write_during_a_read_that_did_not_see_it_is_read_at_once() -> None:
    pace = Pace(WITH_NEWS, VirtualClock())

    class Late(Lists):
        async def records(self, shard: str, iterator: str, limit: int) -> Answer:
            answer = await super().records(shard, iterator, limit)
            if len(self.asked) == 1:
                self.put("a")
                pace.stir("lists")
            return answer

    stream = opened(Late(a=0), pace=pace)

    assert numbers(await stream.read(A, TRIM_HORIZON, 10, 60)) == [0]
    assert now() == pytest.approx(AFTER_NEWS)


@in_virtual_time
async def test_news_without_end_do_not_overstep_the_budget() -> None:
    server = Lists(**{f"s{number}": 0 for number in range(50)})
    pace = Pace(WITH_NEWS, VirtualClock())
    stream = opened(server, pace=pace)
    readings = [asyncio.create_task(stream.read(Lane(shard.id), TRIM_HORIZON, 10, 20)) for shard in server.listed]
    while now() < 20:
        pace.stir("lists")
        await asyncio.sleep(0.001)
    await asyncio.gather(*readings)
    moments = [moment for moment, _ in server.asked]

    assert len(moments) <= 50 + 20 * NEWS_TOGETHER * 1.02
    assert {shard for _, shard in server.asked[50:150]} == set(server.held)
    assert all(late - early > 0.999 for early, late in zip(moments[50:], moments[302:], strict=False))


@in_virtual_time
async def test_a_closed_stream_leaves_nothing_behind() -> None:
    pace = Pace(NAMED, VirtualClock())
    stream = opened(Lists(a=0, b=0), pace=pace)
    for lane in (A, B):
        await stream.read(lane, TRIM_HORIZON, 10, 0)
    await stream.close()

    assert not pace._readers
    assert not pace._shards
