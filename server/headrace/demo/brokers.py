"""Brokers for the demo: one that the user names, or one that is started for it and ended with it.

An installed Headrace brings no brokers along. In a checkout `scripts/demo` tells us by a variable which program starts
and stops them.
"""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import quote

from headrace.demo.show import Show
from headrace.errors import ConfigurationError

#: Names the program that starts and stops brokers: `scripts/services` of a checkout.
SERVICES = "HEADRACE_SERVICES"
#: Its exit code for a broker that this machine cannot have, and ours.
CANNOT_BE_HAD = 3


class NoBrokerError(Exception):
    """There is no broker to show; the message says how to get one."""


@dataclass(frozen=True)
class Kind:
    """A kind of broker: its name in `scripts/services`, what people call it, and how a user names one."""

    name: str
    called: str
    form: str
    #: The client, and the extra that brings it.
    package: str

    @property
    def own(self) -> str:
        return f"headrace demo --{self.name} {self.form}"


KAFKA = Kind("kafka", "Kafka", "HOST:PORT", "confluent_kafka")
RABBITMQ = Kind("rabbitmq", "RabbitMQ", "amqp://USER:PASSWORD@HOST:PORT", "aio_pika")
ACTIVEMQ = Kind("activemq", "ActiveMQ", "stomp://USER:PASSWORD@HOST:PORT", "stompman")


@contextmanager
def broker(kind: Kind, address: str, show: Show) -> Iterator[str]:
    """Where the broker is: at the address that the user gave, else a new one, which ends with the block."""
    if importlib.util.find_spec(kind.package) is None:
        raise ConfigurationError(f"{kind.called} needs a Python package: pip install 'headrace[{kind.name}]'")
    if address:
        yield address
        return
    services = os.environ.get(SERVICES)
    if not services:
        raise NoBrokerError(
            f"which {kind.called}? In a checkout of Headrace ./scripts/demo --{kind.name} starts one; "
            f"with one of yours: {kind.own}"
        )
    ran_before = _asked(services, "status", "--json", kind.name)["pid"] is not None
    try:
        if ran_before:
            show.step(f"Looking for the {kind.called} that runs here")
        else:
            show.step(f"Starting {kind.called}, which takes some seconds, or minutes the first time")
        started = time.monotonic()
        state = _started(services, kind, show)
        took = "" if ran_before else f", after {time.monotonic() - started:.1f} s"
        show.say(f"it listens at {state['endpoint']}{took}")
        yield _with_user(state)
    finally:
        if not ran_before:
            # In a session of its own: somebody who presses Ctrl-C a second time does not keep it from ending.
            subprocess.run(
                [services, "stop", kind.name], stdout=subprocess.DEVNULL, start_new_session=True, check=False
            )


def _asked(services: str, *arguments: str) -> dict[str, object]:
    done = subprocess.run([services, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise ConfigurationError(f"{services} {' '.join(arguments)}: {done.stderr.strip()}")
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def _started(services: str, kind: Kind, show: Show) -> dict[str, object]:
    """Start a broker and wait until it answers; what is told of its installation is shown."""
    child = subprocess.Popen(
        [services, "start", "--json", kind.name],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    told = ""
    with child:
        try:
            for line in child.stderr:
                if told:
                    show.faint(told)
                told = line.rstrip()
            answer = child.stdout.read()
        except BaseException:
            # Its steps end with it; what it had started is stopped afterwards.
            os.killpg(child.pid, signal.SIGINT)
            child.communicate()
            raise
    if child.returncode == CANNOT_BE_HAD:
        raise NoBrokerError(f"{told}\nWith one of yours: {kind.own}")
    if child.returncode:
        raise ConfigurationError(told or f"{services} start {kind.name}: exit code {child.returncode}")
    if told:
        show.faint(told)
    state: dict[str, object] = json.loads(answer)
    return state


def _with_user(state: dict[str, object]) -> str:
    """The address with the first of the users, as one would write it."""
    endpoint, users = str(state["endpoint"]), state["users"]
    scheme, slashes, place = endpoint.rpartition("://")
    if not slashes or not isinstance(users, dict) or not users:
        return endpoint
    user, password = next(iter(users.items()))
    return f"{scheme}://{quote(user, safe='')}:{quote(password, safe='')}@{place}"
