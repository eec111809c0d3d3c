"""Starts and ends the embedded AWS services: moto in a child process that cannot outlive us.

The parent opens the listening socket and the child inherits it, so the address is known at once and nobody waits for
the start: requests queue in the socket until the child takes them. The child lives as long as its standard input stays
open, which is as long as the parent does, whatever ends it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from importlib.util import find_spec

from headrace.errors import ConfigurationError

#: Connections that may wait for the child: it takes about a second to start.
BACKLOG = 1024
#: Seconds that the child gets to answer for the first time, and to end.
READY_SECONDS = 60.0
END_SECONDS = 5.0


class EmbeddedServices:
    """Local AWS services of one account. What is kept in them is gone when they end."""

    def __init__(self, *, account: str = "000000000000", region: str = "us-east-1", host: str = "127.0.0.1") -> None:
        self._account = account
        self._region = region
        self._host = host
        self._child: subprocess.Popen[bytes] | None = None
        self._endpoint_url = ""

    @property
    def endpoint_url(self) -> str:
        """Where they listen; empty before `start`."""
        return self._endpoint_url

    @property
    def pid(self) -> int | None:
        """The child's process id; None when it does not run."""
        return self._child.pid if self._child is not None and self._child.poll() is None else None

    async def start(self) -> str:
        """Start them and return their endpoint at once: requests sent to it wait until they can be answered."""
        if find_spec("moto") is None or find_spec("flask") is None:
            raise ConfigurationError(
                "the embedded AWS services are not installed: pip install 'headrace[services]', "
                "or use --no-services with an endpoint of your own"
            )
        self._launch()
        return self._endpoint_url

    async def ready(self) -> None:
        """Return when they answer. Raises ConfigurationError when they ended instead."""
        parts = self._endpoint_url.rpartition(":")
        request = f"GET /moto-api/config HTTP/1.0\r\nHost: {self._host}\r\n\r\n".encode()
        answer = b""
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(READY_SECONDS):
                reader, writer = await asyncio.open_connection(self._host, int(parts[2]))
                try:
                    writer.write(request)
                    answer = await reader.readline()
                finally:
                    writer.close()
        if not answer.startswith(b"HTTP/"):
            code = None if self._child is None else self._child.poll()
            raise ConfigurationError(
                "the embedded AWS services did not start" + (f": exit code {code}" if code is not None else "")
            )

    async def close(self) -> None:
        """End them."""
        child = self._child
        if child is None:
            return
        if child.stdin is not None:
            with contextlib.suppress(OSError):
                child.stdin.close()
        try:
            await asyncio.to_thread(child.wait, END_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            await asyncio.to_thread(child.wait)

    def _launch(self) -> None:
        with socket.create_server((self._host, 0), backlog=BACKLOG) as listener:
            host, port = listener.getsockname()[:2]
            self._endpoint_url = f"http://{host}:{port}"
            self._child = subprocess.Popen(
                [sys.executable, "-m", "headrace.services.child", str(listener.fileno())],
                env=self._environment(port),
                stdin=subprocess.PIPE,
                # moto prints to its standard output now and then; what matters goes to standard error.
                stdout=subprocess.DEVNULL,
                pass_fds=[listener.fileno()],
                # Signals for our process group are for us: the services are needed until we are done.
                start_new_session=True,
            )

    def _environment(self, port: int) -> dict[str, str]:
        # Endpoints, profiles and credentials of the user are not for the child: it must never reach the real cloud.
        ours = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MOTO_"))}
        return {
            **ours,
            "AWS_ACCESS_KEY_ID": "headrace",
            "AWS_SECRET_ACCESS_KEY": "headrace",
            "AWS_DEFAULT_REGION": self._region,
            "MOTO_ACCOUNT_ID": self._account,
            "MOTO_PORT": str(port),
        }
