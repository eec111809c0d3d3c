"""SQS: ReportBatchItemFailures, row by row. `tests/core/test_results.py` proves what each answer means; here it is what
becomes of the messages."""

from __future__ import annotations

from story import Queue, QueueScenario, answers, fails, reports

REPORTS = {"FunctionResponseTypes": ["ReportBatchItemFailures"]}

#: Answers that mean that everything went well.
SUCCESSES = {
    "empty-object": "{}",  # recorded
    "empty-list": '{"batchItemFailures":[]}',  # documented
    "null-list": '{"batchItemFailures":null}',  # documented
    "null": "null",  # documented
    "nothing": "",  # documented
}

#: Answers that make no sense: the whole batch has failed.
MALFORMED = {
    "no-identifier": '{"batchItemFailures":[{"foo":"notvalid"}]}',  # recorded
    "empty-identifier": '{"batchItemFailures":[{"itemIdentifier":""}]}',  # documented
    "null-identifier": '{"batchItemFailures":[{"itemIdentifier":null}]}',  # documented
    "unknown-identifier": '{"batchItemFailures":[{"itemIdentifier":"a"},{"itemIdentifier":"z"}]}',  # documented
    "not-json": "it went well",  # documented
    "not-an-object": '"it went well"',  # ours
    "not-a-list": '{"batchItemFailures":{"itemIdentifier":"a"}}',  # ours
}

SCENARIOS = [
    QueueScenario(
        "report-some",
        "Reported messages stay and come again, alone; the others are deleted at once (recorded).",
        mapping=REPORTS,
        function=[reports("b", times=1)],
        story="""
             0 > send a b c
             0   invoke a b c
             0   delete a c
            30   invoke b(2)
            30   delete b
        """,
        counters={"polled": 4, "invoked": 2, "failed": 1, "deleted": 3, "last_result": "OK"},
    ),
    QueueScenario(
        "report-all",
        "All messages reported: none is deleted.",
        mapping=REPORTS,
        function=[reports("a", "b", times=1)],
        story="""
             0 > send a b
             0   invoke a b
            30   invoke a(2) b(2)
            30   delete a b
        """,
        counters={"failed": 2},
    ),
    QueueScenario(
        "report-until-dead-letter-queue",
        "A message that is reported every time ends in the dead-letter queue, and only that one.",
        mapping=REPORTS,
        queue=Queue(receives=2),
        function=[reports("b")],
        story="""
             0 > send a b c
             0   invoke a b c
             0   delete a c
            30   invoke b(2)
            60   dead b
        """,
        counters={"last_result": "PROBLEM: 1 of 1 records failed"},
    ),
    QueueScenario(
        "report-and-crash",
        "A function that fails reports nothing: the whole batch has failed, both messages end in the dead-letter queue "
        "(recorded).",
        mapping=REPORTS,
        queue=Queue(receives=2),
        function=[fails("a", "b")],
        story="""
             0 > send a b
             0   invoke a b
            30   invoke a(2) b(2)
            60   dead a b
        """,
    ),
    QueueScenario(
        "report-in-the-middle-of-a-group",
        "FIFO: nothing is put in order for a function that reports a message and handles later ones (documented).",
        mapping=REPORTS,
        queue=Queue(fifo=True),
        function=[reports("A2", times=1)],
        story="""
             0 > send A1 A2 A3
             0   invoke A1 A2 A3
             0   delete A1 A3
            30   invoke A2(2)
            30   delete A2
        """,
    ),
    QueueScenario(
        "report-rest-of-a-group",
        "FIFO: a function that reports the failed message and all after it keeps the order.",
        mapping=REPORTS,
        queue=Queue(fifo=True),
        function=[reports("A2", "A3", times=1)],
        story="""
             0 > send A1 A2 A3
             0   invoke A1 A2 A3
             0   delete A1
            12 > send A4
            30   invoke A2(2) A3(2) A4
            30   delete A2 A3 A4
        """,
    ),
    QueueScenario(
        "report-ignored",
        "Without the response type the function's answer is not looked at.",
        function=[reports("a")],
        story="""
            0 > send a b
            0   invoke a b
            0   delete a b
        """,
    ),
    *(
        QueueScenario(
            f"report-{name}",
            f"The answer {text or 'of no bytes'} means that the whole batch went well.",
            mapping=REPORTS,
            function=[answers(text)],
            story="""
                0 > send a b
                0   invoke a b
                0   delete a b
            """,
            counters={"failed": 0, "last_result": "OK"},
        )
        for name, text in SUCCESSES.items()
    ),
    *(
        QueueScenario(
            f"report-{name}",
            f"The answer {text} makes no sense: the whole batch has failed.",
            mapping=REPORTS,
            queue=Queue(receives=2),
            function=[answers(text)],
            story="""
                 0 > send a b
                 0   invoke a b
                30   invoke a(2) b(2)
                60   dead a b
            """,
            counters={"invoked": 2, "failed": 4, "last_result": "PROBLEM: Function call failed"},
        )
        for name, text in MALFORMED.items()
    ),
]
