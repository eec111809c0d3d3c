"""What stands before the contract's handlers: every request of the port comes through here.

It parts our own pages, the Lambda API and everything else (which goes to the embedded services), brings requests of
the API into the one spelling that the contract has, and turns every error into the cloud's form. It knows nothing of
connexion.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit
from uuid import uuid4

import orjson

from headrace.clock import Clock
from headrace.errors import (
    AccessDeniedError,
    ApiError,
    MethodNotAllowedError,
    PayloadTooLargeError,
    SerializationError,
    ServiceError,
    ThrottledError,
    UnknownOperationError,
    UnsupportedMediaTypeError,
)
from headrace.observe import Observer

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

#: The longest body that a request of the API may have, as in the cloud.
MAXIMUM_BODY_BYTES = 6 * 1024 * 1024
#: The longest list of further violations that a header carries.
MAXIMUM_HEADER_BYTES = 4096

_LAMBDA_PATH = re.compile(r"/20[0-9]{2}-[0-9]{2}-[0-9]{2}(?:/|$)")
_SIGNED_SERVICE = re.compile(rb"Credential=[^/,]+/[0-9]{8}/[^/]+/([a-z0-9-]+)/aws4_request")
_JSON_TYPES = re.compile(r"application/(?:json|x-amz-json-[0-9.]+)")


@dataclass(frozen=True, slots=True)
class Body:
    """What a method takes as its body."""

    #: The content type that the contract has for it. Bytes are taken whatever they are declared as.
    media_type: str
    #: The most bytes.
    most: int


@dataclass(frozen=True, slots=True)
class Route:
    """One path of the contract, and the methods that it has."""

    template: str
    pattern: re.Pattern[str]
    methods: Mapping[str, Body | None]

    def canonical(self, path: str) -> str | None:
        """The path in the contract's spelling; None when it is another path."""
        bare = path[:-1] if path.endswith("/") else path
        if self.pattern.fullmatch(bare) is None:
            return None
        return bare + "/" if self.template.endswith("/") else bare

    @property
    def allowed(self) -> str:
        return ", ".join(sorted([*self.methods, "OPTIONS"]))


def routes(contract: Mapping[str, Any]) -> tuple[Route, ...]:
    """The routes of a contract, each with its methods and the bodies that they take."""
    found = []
    for template, item in contract["paths"].items():
        bare = template[:-1] if template.endswith("/") else template
        pattern = re.compile(
            "".join("[^/]+" if part.startswith("{") else re.escape(part) for part in _PARTS.split(bare))
        )
        methods = {method.upper(): _body(one) for method, one in item.items() if method in _HTTP_METHODS}
        found.append(Route(template, pattern, methods))
    return tuple(found)


def _body(operation: Mapping[str, Any]) -> Body | None:
    if "requestBody" not in operation:
        return None
    media_type = next(iter(operation["requestBody"]["content"]))
    return Body(media_type, operation.get("x-maximum-body-bytes", MAXIMUM_BODY_BYTES))


_PARTS = re.compile(r"(\{[^}]+\})")
_HTTP_METHODS = frozenset({"get", "put", "post", "delete", "patch", "head"})


class RateLimit:
    """So many requests in a second, and as many at once: a bucket that fills with time."""

    def __init__(self, per_second: float, clock: Clock) -> None:
        self._per_second = per_second
        self._clock = clock
        self._tokens = max(1.0, per_second)
        self._filled_at = clock.now()

    def take(self) -> float:
        """Take one request's share. Returns 0 when there was one, or the seconds until there will be."""
        now = self._clock.now()
        # A clock that was put back fills nothing, and takes nothing away either.
        filled = max(0.0, now - self._filled_at) * self._per_second
        self._tokens = min(max(1.0, self._per_second), self._tokens + filled)
        self._filled_at = now
        if self._tokens >= 1:
            self._tokens -= 1
            return 0.0
        return (1 - self._tokens) / self._per_second


def parse_json(body: bytes) -> Any:
    """The JSON document of a request. Raises SerializationError for everything that is none, and says why.

    Stricter than JSON's grammar where leniency hides mistakes: no member twice, no NaN, no number too large for a
    float.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SerializationError(f"The body is not UTF-8 text: byte {error.start} cannot be read.") from error
    try:
        document = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_float=_finite)
        if "\\u" in text:  # half of a pair can be written in no other way, and be kept nowhere
            json.dumps(document, ensure_ascii=False).encode()
        return document
    except UnicodeEncodeError as error:
        raise SerializationError("The request has text that is no Unicode.") from error
    except json.JSONDecodeError as error:
        raise SerializationError(
            f"The body is not a JSON document: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from error
    except RecursionError as error:
        raise SerializationError("The body is nested too deeply.") from error
    except ValueError as error:
        raise SerializationError(f"The body is not a JSON document: {_brief(error)}.") from error


def _unique(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise SerializationError(f"The member {json.dumps(name)[:100]} stands twice in one object.")
            seen.add(name)
    return members


def _no_constant(name: str) -> Any:
    raise SerializationError(f"{name} is not a JSON value.")


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise SerializationError(f"The number {text[:40]} is too large.")
    return value


def _brief(error: ValueError) -> str:
    if "integer string conversion" in str(error):
        return "an integer has too many digits"
    return str(error)


def _foreign_origin(scope: Scope) -> str | None:
    """Where the page is from that makes a browser send this request, if that is not this machine and not this server.

    A program on this machine may do anything here, run code included. A page that somebody visits may not; and no
    page can leave its origin out of a request that changes something. The address of this server has to be a number or
    `localhost` then: a name could be made to mean it by whoever owns the name.
    """
    headers: dict[bytes, str] = {
        name: value.decode("latin-1") for name, value in scope["headers"] if name in (b"origin", b"host")
    }
    origin = headers.get(b"origin")
    if origin is None:
        return None
    try:
        host = urlsplit(origin).hostname or ""
    except ValueError:  # no browser says so
        return origin
    is_number = host.replace(".", "").isdigit() or ":" in host
    is_ours = is_number and urlsplit(origin).netloc == headers.get(b"host")
    is_here = host in ("localhost", "127.0.0.1", "::1") or host.endswith(".localhost")
    return None if is_ours or is_here else origin


class Front:
    """The ASGI application of the whole port.

    `api` answers what the contract has, `pages` what lies below `/_headrace/`, `others` every request that is not
    Lambda's (None: nobody does).
    """

    def __init__(
        self,
        contract: Mapping[str, Any],
        api: ASGIApp,
        pages: ASGIApp,
        others: ASGIApp | None,
        observer: Observer,
        limit: RateLimit | None = None,
        to_api_error: Callable[[Exception, Scope], ApiError | None] = lambda error, scope: None,
    ) -> None:
        self._routes = routes(contract)
        self._api = api
        self._pages = pages
        self._others = others
        self._observer = observer
        self._limit = limit
        self._to_api_error = to_api_error

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._api(scope, receive, send)
        elif scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
        elif (origin := _foreign_origin(scope)) is not None:
            await send_error(send, AccessDeniedError(f"Pages of {origin} may not ask this server."))
        elif scope["path"].startswith("/_headrace/") or scope["path"] == "/_headrace":
            await self._serve(self._pages, scope, receive, send)
        elif self._others is not None and not is_lambda(scope):
            await self._others(scope, receive, send)
        else:
            await self._serve(self._answer, scope, receive, send)

    async def _serve(self, app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
        request_id = str(uuid4())
        stamp = (b"x-amzn-requestid", request_id.encode())
        started = False

        async def stamped(message: MutableMapping[str, Any]) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = message.get("headers", ())
                # An invocation's answer has the request id that its function saw.
                is_stamped = any(name == stamp[0] for name, _ in headers)
                message["headers"] = headers if is_stamped else [*headers, stamp]
            await send(message)

        try:
            await app(scope, receive, stamped)
        except ApiError as error:
            await send_error(stamped, error)
        except Exception as error:  # whatever it is, the client gets an answer in the API's form
            if started:
                raise
            known = self._to_api_error(error, scope)
            if known is None:
                self._observer.event(
                    "request_failed",
                    method=scope["method"],
                    path=scope["path"],
                    request=request_id,
                    reason=f"{type(error).__name__}: {error}",
                )
                known = ServiceError("An internal error occurred. The log of Headrace has its cause.")
            await send_error(stamped, known)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._limit is not None and (wait := self._limit.take()):
            raise ThrottledError("Rate exceeded", retry_after=wait)
        method, path = scope["method"], scope["path"]
        for route in self._routes:
            canonical = route.canonical(path)
            if canonical is not None:
                break
        else:
            raise _unknown(scope, self._others is not None)
        if method == "OPTIONS":
            await send_answer(send, 204, b"", [(b"allow", route.allowed.encode())])
            return
        if method not in route.methods:
            raise MethodNotAllowedError(
                f"{method} is not allowed here; allowed are {route.allowed}.", headers={"Allow": route.allowed}
            )
        taken = route.methods[method]
        body = await _read_body(scope, receive, MAXIMUM_BODY_BYTES if taken is None else taken.most)
        headers = scope["headers"]
        if taken is not None:
            headers = _body_headers(headers, taken.media_type)
        else:
            body = b""
            headers = [pair for pair in headers if pair[0] not in (b"content-type", b"content-length")]
        inner = {**scope, "path": canonical, "raw_path": quote(canonical).encode(), "headers": headers}
        await self._api(inner, _replay(body, receive), send)


def is_lambda(scope: Scope) -> bool:
    """Whether a request is for Lambda: by the service it was signed for, else by its path."""
    for name, value in scope["headers"]:
        if name == b"authorization" and (found := _SIGNED_SERVICE.search(value)) is not None:
            return found[1] == b"lambda"
    return _LAMBDA_PATH.match(scope["path"]) is not None


def _unknown(scope: Scope, has_others: bool) -> ApiError:
    message = f"Headrace does not have {scope['method']} {scope['path'][:200]}. "
    if is_lambda(scope):
        message += (
            "Of Lambda's API it has event source mappings and functions; /_headrace/docs/ shows which operations."
        )
    elif not has_others:
        message += "Other AWS services are served when the embedded are on: without --no-services and AWS_ENDPOINT_URL."
    return UnknownOperationError(message.strip())


async def _read_body(scope: Scope, receive: Receive, most: int) -> bytes:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit() and len(value) < 20 and int(value) > most:
            raise _too_large(most)
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise SerializationError("The connection ended before the body did.")
        part = message.get("body", b"")
        size += len(part)
        if size > most:
            raise _too_large(most)
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def _too_large(most: int) -> ApiError:
    return PayloadTooLargeError(f"The body is longer than {most} bytes.", headers={"Connection": "close"})


def _body_headers(headers: Sequence[tuple[bytes, bytes]], media_type: str) -> list[tuple[bytes, bytes]]:
    """The headers with the content type that the contract has.

    Raises UnsupportedMediaTypeError where JSON is needed and something else is declared.
    """
    kept = []
    for name, value in headers:
        if name == b"content-type":
            if media_type == "application/json":
                _check_media_type(value.decode("latin-1"))
        elif name == b"content-encoding" and value.strip().lower() not in (b"", b"identity"):
            raise UnsupportedMediaTypeError("A body must not be compressed.")
        elif name != b"content-encoding":
            kept.append((name, value))
    kept.append((b"content-type", media_type.encode()))
    return kept


def _check_media_type(value: str) -> None:
    media_type, *parameters = (part.strip().lower() for part in value.split(";"))
    if media_type and _JSON_TYPES.fullmatch(media_type) is None:
        raise UnsupportedMediaTypeError(f"The body must be application/json, not {media_type[:100]}.")
    for parameter in parameters:
        name, _, charset = parameter.partition("=")
        if name == "charset" and charset.strip('"') not in ("utf-8", "utf8", "us-ascii"):
            raise UnsupportedMediaTypeError(f"The body must be UTF-8, not {charset[:100]}.")


def _replay(body: bytes, receive: Receive) -> Receive:
    given = False

    async def replay() -> MutableMapping[str, Any]:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


async def send_error(send: Send, error: ApiError) -> None:
    headers = [(b"x-amzn-errortype", error.code.encode())]
    headers += [(name.lower().encode(), value.encode()) for name, value in error.headers.items()]
    if len(error.violations) > 1:
        listed = list(error.violations)
        while len(text := json.dumps(listed)) > MAXIMUM_HEADER_BYTES and listed:
            listed.pop()
        headers.append((b"x-headrace-violations", text.encode()))
    await send_answer(
        send, error.status, orjson.dumps(error.body()), [*headers, (b"content-type", b"application/json")]
    )


async def send_answer(send: Send, status: int, body: bytes, headers: Sequence[tuple[bytes, bytes]]) -> None:
    length = [] if status == 204 else [(b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": [*headers, *length]})
    await send({"type": "http.response.body", "body": body})
