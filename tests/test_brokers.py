"""The servers of `scripts/services` listen on loopback, and on one address of it only."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import pytest
from brokers import Server

NAMES = ("elasticmq", "kinesis-local", "kinesalite", "dynamodb-local")


@pytest.mark.parametrize("name", [pytest.param(name, marks=pytest.mark.broker(name)) for name in NAMES])
def test_it_listens_on_one_address_of_loopback(name: str, request: pytest.FixtureRequest) -> None:
    server: Server = request.getfixturevalue(name.replace("-", "_"))
    port = urlsplit(server.endpoint_url).port
    socket.create_connection(("127.0.0.1", port), timeout=5).close()

    # A server that listens on all addresses takes this one, too.
    with pytest.raises(OSError, match=r"refused|timed out|assign"):
        socket.create_connection(("127.0.0.2", port), timeout=5)
