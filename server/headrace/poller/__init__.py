"""The loops that move records: read, filter, gather, invoke, settle. The order of the steps is written here and nowhere
else.

`queue` is for sources that take records off, `stream` for those that keep them and where our checkpoint says what is
done with, `topic` for those whose broker keeps how far we are. How a batch of the latter two comes to the function is
`delivery`. What to do next is always a value out of `core`; these files only carry it out.
"""

from headrace.poller.queue import QueuePoller
from headrace.poller.stream import StreamPoller
from headrace.poller.topic import TopicPoller
from headrace.poller.work import Poller, Surroundings, Work

__all__ = ["Poller", "QueuePoller", "StreamPoller", "Surroundings", "TopicPoller", "Work"]
