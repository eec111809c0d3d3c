"""Streams: several servers over one store. A shard is read only by the one whose lease it is.

The store in memory stands for one that servers share. Whoever opens a store on disk has it alone, and waits for nobody.
"""

from __future__ import annotations

from story import StreamScenario, takes

SCENARIOS = [
    StreamScenario(
        "stream-death-in-flight",
        "The server dies while the function works: the next one invokes the batch again, once the leases of the dead "
        "one have run out.",
        function=[takes(5)],
        story="""
             0 > put 1
             0   invoke 1
             2 > die
             2   cut 1
             3 > start
             3   state Enabled
            11   invoke 1
            16   end 1
            16   checkpoint 1
        """,
    ),
    StreamScenario(
        "lease-of-another",
        "A shard that another server reads is left alone until that lets go of it, or is not heard of any more.",
        story="""
             0 > close
             1 > steal s0 30
             2 > put 1
             5 > start
             5   state Enabled
            31   invoke 1
            31   checkpoint 1
        """,
    ),
    StreamScenario(
        "lease-not-renewed",
        "A lease that could not be renewed counts as lost before another server can have it: nothing is invoked any "
        "more until the shard is ours again.",
        story="""
             0   > break renewals 3
             0   > put 1
             0     invoke 1
             0     checkpoint 1
             3     store error 3
             6     store error 3
             9     store error 3
             9.5 > put 2
             9.5   lease lost
             9.5   invoke 2
             9.5   checkpoint 2
        """,
    ),
    StreamScenario(
        "lease-taken-in-flight",
        "A server that was cut off from its store for too long may have a batch in flight while the shard is somebody "
        "else's: its checkpoint is refused, and the batch comes again.",
        function=[takes(20)],
        timeout=30,
        story="""
             0 > break renewals 4
             0 > put 1
             0   invoke 1
             3   store error 3
             6   store error 3
             9   store error 3
            11 > steal s0 30
            12   store error 3
            20   end 1
            20   lease lost
            42   invoke 1
            62   end 1
            62   checkpoint 1
        """,
    ),
]
