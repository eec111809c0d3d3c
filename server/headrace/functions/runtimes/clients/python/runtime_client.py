"""Takes the place of the extension module of the official runtime client, for any Python on any system.

Runs in the function's process and in old Pythons (3.9): the stdlib only, and little of it, for the sake of cold starts.
One connection is kept. Exceptions are the caller's business, as with the extension.
"""

from __future__ import annotations

import os
import socket

_BASE = "/2018-06-01/runtime/invocation/"
_HEADERS = {
    name.lower(): name
    for name in (
        "Content-Type",
        "Lambda-Runtime-Aws-Request-Id",
        "Lambda-Runtime-Aws-Tenant-Id",
        "Lambda-Runtime-Client-Context",
        "Lambda-Runtime-Cognito-Identity",
        "Lambda-Runtime-Invocation-Id",
        "Lambda-Runtime-Invoked-Function-Arn",
        "Lambda-Runtime-Trace-Id",
    )
}


class _Connection:
    def __init__(self, address: str) -> None:
        self._address = address
        host, _, port = address.rpartition(":")
        self._socket = socket.create_connection((host, int(port)))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._answers = self._socket.makefile("rb")

    def call(
        self, method: str, path: str, expected: int, body: bytes = b"", headers: str = ""
    ) -> tuple[dict[str, str], bytes]:
        """Headers by their names in small letters, and body of the answer."""
        line = f"{method} {_BASE}{path} HTTP/1.1\r\nHost: {self._address}\r\nUser-Agent: {_user_agent}\r\n"
        if method == "POST":
            headers += f"Content-Length: {len(body)}\r\n"
        self._socket.sendall(f"{line}{headers}\r\n".encode() + body)
        status, found, answer = self._read()
        if status != expected:
            raise RuntimeError(f"{method} {path} was answered with {status}: {answer.decode('utf-8', 'replace')}")
        return found, answer

    def _read(self) -> tuple[int, dict[str, str], bytes]:
        parts = self._answers.readline().split(None, 2)
        if len(parts) < 2:
            raise ConnectionError("the Runtime API has closed the connection")
        headers: dict[str, str] = {}
        while True:
            name, colon, value = self._answers.readline().decode("latin-1").partition(":")
            if not colon:
                return int(parts[1]), headers, self._answers.read(int(headers.get("content-length", 0)))
            headers[name.strip().lower()] = value.strip()


_user_agent = ""
_connection: _Connection | None = None


def initialize_client(user_agent: str) -> None:
    global _user_agent
    _user_agent = user_agent


def next() -> tuple[bytes, dict[str, object]]:
    """The next event and its headers under their usual names: the deadline is a number, absent ones are None."""
    headers, body = _connected().call("GET", "next", 200)
    found: dict[str, object] = {name: headers.get(lower) for lower, name in _HEADERS.items()}
    found["Lambda-Runtime-Deadline-Ms"] = int(headers.get("lambda-runtime-deadline-ms", 0))
    return body, found


def post_invocation_result(
    invoke_id: str, result: bytes, content_type: str = "application/json", invocation_id: str | None = None
) -> None:
    _connected().call("POST", f"{invoke_id}/response", 202, result, f"Content-Type: {content_type}\r\n")


def post_error(invoke_id: str, error: str, xray_cause: str, invocation_id: str | None = None) -> None:
    headers = "Content-Type: application/json\r\nLambda-Runtime-Function-Error-Type: Unhandled\r\n"
    _connected().call("POST", f"{invoke_id}/error", 202, error.encode(), headers)


def _connected() -> _Connection:
    global _connection
    if _connection is None:
        _connection = _Connection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    return _connection
