"""moto's queues, with what would lose, delay or reorder messages put right. For the child process only."""

from __future__ import annotations


def mend_queues() -> None:
    """Put right what moto 5.2.5 gets wrong about queues, where messages would be lost, late or out of order.

    A delete that crosses a send drops the message that was sent; two receives at once get the same message, or two of
    one group; a group that was taken back whole starts with its second message; a long poll on a FIFO queue runs in
    circles while a group is blocked, and never sees it freed; each message costs time in proportion to all that wait;
    FIFO messages have no sequence number, or one at random. Everything else is as moto has it.
    """
    import itertools

    from moto.core.utils import unix_time_millis
    from moto.sqs.models import Message as Waiting
    from moto.sqs.models import Queue, SQSBackend

    receive, delete, add = SQSBackend.receive_message, Queue.delete_message, Queue.add_message
    change = SQSBackend.change_message_visibility
    numbers = itertools.count(1)

    def received(
        backend: SQSBackend, name: str, count: int, wait: int, visibility: int, names: list[str] | None = None
    ) -> list[Waiting]:
        queue = backend.get_queue(name)
        end = unix_time_millis() + 1000 * wait
        # A condition: waiting on it lets the others in, and all that can free a message tells it.
        with queue._messages_lock:
            while True:
                queue._pending_messages = {message for message in queue._pending_messages if not message.visible}
                found = receive(backend, name, count, 0, visibility, names)
                now = unix_time_millis()
                if found or now >= end:
                    return found
                times = [time for message in queue._messages for time in (message.visible_at, message.delayed_until)]
                due = min((time for time in times if time >= now), default=end)
                # Messages are visible only after their time, so one millisecond more.
                queue._messages_lock.wait(min(end - now, due - now + 1) / 1000)

    def deleted(queue: Queue, receipt_handle: str) -> None:
        with queue._messages_lock:
            delete(queue, receipt_handle)
            queue._messages_lock.notify_all()

    def added(queue: Queue, message: Waiting) -> None:
        if queue.fifo_queue:
            message.sequence_number = f"{next(numbers):020d}"
        add(queue, message)

    def changed(backend: SQSBackend, queue_name: str, receipt_handle: str, visibility_timeout: int) -> None:
        queue = backend.get_queue(queue_name)
        with queue._messages_lock:
            change(backend, queue_name, receipt_handle, visibility_timeout)
            queue._messages_lock.notify_all()

    def visible(queue: Queue) -> list[Waiting]:
        now = unix_time_millis()
        return [message for message in queue._messages if message.visible_at < now >= message.delayed_until]

    def hidden(queue: Queue) -> int:
        now = unix_time_millis()
        return sum(message.visible_at >= now for message in queue._messages)

    def delayed(queue: Queue) -> int:
        now = unix_time_millis()
        return sum(message.delayed_until > now for message in queue._messages)

    def is_kept(backend: SQSBackend, queue_name: str, message: Waiting) -> bool:
        kept = float(vars(backend.get_queue(queue_name))["message_retention_period"])
        return unix_time_millis() < 1000 * kept + (message.sent_timestamp or 0)

    for owner, name, mended in (
        (SQSBackend, "receive_message", received),
        (SQSBackend, "change_message_visibility", changed),
        (SQSBackend, "is_message_valid_based_on_retention_period", is_kept),
        (Queue, "delete_message", deleted),
        (Queue, "add_message", added),
        (Queue, "messages", property(visible)),
        (Queue, "approximate_number_of_messages_not_visible", property(hidden)),
        (Queue, "approximate_number_of_messages_delayed", property(delayed)),
    ):
        setattr(owner, name, mended)
