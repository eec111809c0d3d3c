"""Topics: a cluster that fails, says no or has no such topic; faults of ours. The mapping says so, and goes on when it
is mended."""

from __future__ import annotations

from story import Topic, TopicScenario, raises, takes

AT_ONCE = {"MaximumBatchingWindowInSeconds": 0}
ONE_BY_ONE = {**AT_ONCE, "BatchSize": 1}

SCENARIOS = [
    TopicScenario(
        "topic-read-fails",
        "A read that fails is tried again, at first soon, and what was read before is worked on meanwhile.",
        mapping=AT_ONCE,
        story="""
             1   > break reads 3
             2   > put 1
             2     invoke 1
             2     commit 1
             2     source error 0.2
             2.2   source error 0.4
             2.6   source error 0.8
             3   > put 2
             3.4   invoke 2
             3.4   commit 2
        """,
        counters={"last_result": "OK", "trouble": None},
    ),
    TopicScenario(
        "topic-opening-fails",
        "A cluster that cannot be reached is tried again until it can.",
        mapping=AT_ONCE,
        story="""
            0 > close
            1 > break openings 2 retry_after=10
            2 > put 1
            3 > start
            3   state Enabled
            3   source error 10
           13   source error 10
           23   invoke 1
           23   commit 1
        """,
        counters={"last_result": "OK"},
    ),
    TopicScenario(
        "topic-disable-while-source-fails",
        "A mapping whose cluster does not answer can be disabled at once.",
        story="""
             0 > close
             5 > break openings 9 retry_after=60
            20 > start
            20   state Enabled
            20   source error 60
            30 > disable
            30   state Disabling
            30   state Disabled
        """,
        counters={"last_result": "PROBLEM: openings are broken"},
    ),
    TopicScenario(
        "topic-commit-fails",
        "An offset that cannot be committed holds up nothing, and is committed soon after.",
        mapping=ONE_BY_ONE,
        function=[takes(0.5)],
        story="""
            0   > break commits 2
            0   > put 1..3
            0     invoke 1
            0.5   end 1
            0.5   commit error 0.2
            0.5   invoke 2
            0.7   commit error 0.4
            1     end 2
            1     invoke 3
            1.1   commit 2
            1.5   end 3
            1.5   commit 3
        """,
        counters={"processed": 3},
    ),
    TopicScenario(
        "topic-commit-fails-at-the-end",
        "When the last commit fails too, the records come again.",
        mapping=AT_ONCE,
        function=[takes(1, times=1)],
        story="""
            0   > put 1
            0     invoke 1
            0.5 > break commits 9
            0.5 > disable
            0.5   state Disabling
            1     end 1
            1     commit error 0.2
            1     commit error 0.2
            1.2   commit error 0.4
            1.6   commit error 0.8
            2.4   state Disabled
            3   > break commits 0
            5   > enable
            5     state Enabling
            5     state Enabled
            5     invoke 1
            5     commit 1
        """,
    ),
    TopicScenario(
        "topic-credentials-wrong",
        "Wrong credentials show as the last result and as the reason of the state (documented).",
        mapping=AT_ONCE,
        story="""
            0 > close
            1 > refuse SASL authentication failed
            2 > start
            2   state Enabled
            2   source error 5
            7   source error 5
           12   source error 5
           15 end of story
        """,
        counters={"last_result": "PROBLEM: SASL authentication failed", "trouble": "EVENT_SOURCE_AUTHN_ERROR"},
    ),
    TopicScenario(
        "topic-credentials-mended",
        "... until they are mended.",
        mapping=AT_ONCE,
        story="""
            0 > close
            1 > refuse SASL authentication failed
            2 > start
            2   state Enabled
            2   source error 5
            7   source error 5
            8 > put 1
            9 > mend
           12   invoke 1
           12   commit 1
        """,
        counters={"last_result": "OK", "trouble": None},
    ),
    TopicScenario(
        "topic-credentials-mended-in-silence",
        "Nothing has to come for a mapping to say that its cluster answers again.",
        mapping=AT_ONCE,
        story="""
            0 > put 1
            0   invoke 1
            0   commit 1
            3 > refuse SASL authentication failed
            3   source error 5
            6 > mend
           30 end of story
        """,
        counters={"last_result": "OK", "trouble": None},
    ),
    TopicScenario(
        "topic-credentials-withdrawn-in-flight",
        "The batch in flight ends; what could not be committed of it comes again.",
        mapping=AT_ONCE,
        function=[takes(4, times=1)],
        shows=["invoke", "end", "commit 1"],
        story="""
            0 > put 1
            0   invoke 1
            2 > refuse SASL authentication failed
            4   end 1
           30 > mend
           34   invoke 1
           34   commit 1
        """,
        counters={"last_result": "OK", "trouble": None},
    ),
    TopicScenario(
        "topic-credentials-withdrawn-says-so",
        "The mapping says so at once, however long the batch in flight takes.",
        mapping=AT_ONCE,
        function=[takes(60)],
        story="""
            0 > put 1
            0   invoke 1
            2 > refuse SASL authentication failed
            2   source error 5
            5 end of story
        """,
        counters={"last_result": "PROBLEM: SASL authentication failed", "trouble": "EVENT_SOURCE_AUTHN_ERROR"},
    ),
    TopicScenario(
        "topic-not-authorized",
        "A cluster that knows us and does not let us read.",
        mapping=AT_ONCE,
        story="""
            0 > close
            1 > refuse Cluster failed to authorize Lambda
            2 > start
            2   state Enabled
            2   source error 5
            4 end of story
        """,
        counters={"last_result": "PROBLEM: Cluster failed to authorize Lambda", "trouble": "EVENT_SOURCE_AUTHZ_ERROR"},
    ),
    TopicScenario(
        "topic-missing",
        "A topic that is not there yet: the mapping says so, and begins when it is.",
        mapping=AT_ONCE,
        story="""
            0 > close
            1 > remove
            2 > start
            2   state Enabled
            2   source error 10
           12   source error 10
           15 > restore
           16 > put 1
           22   invoke 1
           22   commit 1
        """,
        counters={"last_result": "OK"},
    ),
    TopicScenario(
        "topic-missing-says-so",
        "What it says.",
        mapping=AT_ONCE,
        story="""
            0 > close
            1 > remove
            2 > start
            2   state Enabled
            2   source error 10
            5 end of story
        """,
        counters={"last_result": "PROBLEM: there is no topic orders"},
    ),
    TopicScenario(
        "topic-fault",
        "A fault of ours ends a poller; another begins after a delay, at the group's offset.",
        mapping=ONE_BY_ONE,
        function=[raises("2", times=1)],
        story="""
            0   > put 1..3
            0     invoke 1
            0     commit 1
            0     invoke 2
            0     fault 1.2
            1.2   invoke 2
            1.2   invoke 3
            1.2   commit 3
        """,
    ),
    TopicScenario(
        "topic-fault-beside-others",
        "Batches in flight beside it may end, and what they did counts.",
        topic=Topic(2),
        mapping={**ONE_BY_ONE, "ProvisionedPollerConfig": {"MinimumPollers": 2, "MaximumPollers": 2}},
        function=[raises("a1", times=1), takes(3)],
        story="""
            0   > put a1 b1 b2
            0     invoke a1
            0     invoke b1
            3     end b1
            3     commit b1
            3     fault 1.2
            4.2   invoke a1
            4.2   invoke b2
            7.2   end a1
            7.2   end b2
            7.2   commit a1 b2
        """,
    ),
]
