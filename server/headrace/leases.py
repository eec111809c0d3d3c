"""What this process owns of the lanes of streams: nobody else reads them until it lets go, or is not heard of for too
long.

A lease that was not renewed in time counts as lost a margin before anybody else can take it, so two processes do not
invoke with the same records side by side. One that was paused for longer may; its checkpoints are refused then.
"""

from __future__ import annotations

from headrace.clock import Clock
from headrace.model import TRIM_HORIZON, Checkpoint
from headrace.store.base import Lease, LeaseLostError, Store

#: Seconds until a lease that nobody renews is free, between two renewals, and before its end that it counts as lost.
LIFETIME = 10.0
RENEW_EVERY = 3.0
MARGIN = 1.0


class Held:
    """One lease of ours."""

    def __init__(self, lease: Lease, until: float, leases: Leases) -> None:
        self.lease = lease
        self.until = until
        self._leases = leases

    @property
    def checkpoint(self) -> Checkpoint | None:
        """How far the lane had been dealt with when it was taken."""
        return self.lease.checkpoint

    def is_valid(self) -> bool:
        """Whether nobody else can have the lane now."""
        return self._leases.clock.now() < self.until - MARGIN

    def save(self, checkpoint: Checkpoint) -> None:
        """Keep how far the lane has been dealt with. Raises LeaseLostError."""
        self._leases.store.save_checkpoint(self.lease, checkpoint)

    def release(self) -> None:
        self._leases.drop(self)


class Leases:
    """The leases of one process, which is called `owner`. `renew` must be called every RENEW_EVERY seconds."""

    def __init__(self, store: Store, clock: Clock, owner: str) -> None:
        self.store = store
        self.clock = clock
        self._owner = owner
        self._held: dict[tuple[str, str], Held] = {}

    def take(self, uuid: str, lane: str) -> Held | None:
        """A lane of a mapping, for us; None while it is somebody else's."""
        now = self.clock.now()
        lease = self.store.acquire(uuid, lane, self._owner, now, now + LIFETIME)
        if lease is None:
            return None
        self._lose(uuid, lane)
        held = self._held[uuid, lane] = Held(lease, now + LIFETIME, self)
        return held

    def drop(self, held: Held) -> None:
        """Let go of a lease."""
        if self._held.get((held.lease.uuid, held.lease.lane)) is held:
            self._lose(held.lease.uuid, held.lease.lane)
        self.store.release(held.lease)

    def checkpoints(self, uuid: str) -> dict[str, Checkpoint]:
        return dict(self.store.checkpoints(uuid))

    def mark(self, uuid: str, lane: str) -> None:
        """Keep that a lane has begun, unless that is known."""
        if lane in self.store.checkpoints(uuid):
            return
        held = self.take(uuid, lane)
        if held is not None:
            held.save(Checkpoint(TRIM_HORIZON))
            held.release()

    def forget(self, uuid: str, lanes: list[str]) -> None:
        """Forget lanes that the source no longer has, and our leases of them."""
        for lane in lanes:
            self._lose(uuid, lane)
        self.store.forget_lanes(uuid, lanes)

    def renew(self) -> None:
        """Renew what is held. What the store does not renew has been lost."""
        if not self._held:
            return
        now = self.clock.now()
        renewed = self.store.renew(self._owner, now, now + LIFETIME)
        for (uuid, lane), held in tuple(self._held.items()):
            if (uuid, lane) in renewed:
                held.until = now + LIFETIME
            else:
                self._lose(uuid, lane)

    def _lose(self, uuid: str, lane: str) -> None:
        """What we had of this lane, if anything, counts no more and is renewed no more."""
        held = self._held.pop((uuid, lane), None)
        if held is not None:
            held.until = 0.0


__all__ = ["Held", "LeaseLostError", "Leases"]
