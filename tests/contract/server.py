"""The real application in a world that has everything: every function and every source that a request names exists.

So a request is refused for what it says, never for what is missing. Pollers do not run, answers are held to the
contract, and a ledger counts what was asked and answered, accepted Creates by the contract's variant that they fit.
"""

from __future__ import annotations

import asyncio
import base64
import copy
import hashlib
import io
import socket
import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any, NoReturn
from urllib.parse import unquote

import orjson
import uvicorn
from jsonschema_rs import Draft4Validator

import headrace_api
from headrace import __version__, arns
from headrace.api import configuration
from headrace.api.aliases import Aliases
from headrace.api.concurrency import Concurrency
from headrace.api.functions import Functions
from headrace.api.invocations import Invocations
from headrace.api.mappings import Mappings
from headrace.api.named import Names
from headrace.api.permissions import Permissions
from headrace.api.tags import Tags
from headrace.app import contract_app, to_api_error
from headrace.catalog import Catalog
from headrace.clock import Clock, SystemClock
from headrace.deployed import Alias, Code, DeployedFunction, FunctionVersion
from headrace.front import ASGIApp, Front, RateLimit, Receive, Scope, Send, routes
from headrace.model import (
    ENDED,
    Function,
    FunctionDescription,
    Notice,
    Position,
    PositionKind,
    Reply,
    ReplyKind,
    Source,
    SourceFacts,
    SourceKind,
    SourceType,
    Stream,
    StreamType,
    Topic,
    TopicType,
)
from headrace.observe import Log, Observer
from headrace.pages import Pages
from headrace.rules import Rules
from headrace.store.memory import MemoryStore
from headrace.supervisor import Supervisor
from headrace_api.handlers import Handlers

CONTRACT = headrace_api.contract()
REGION = "us-east-1"
ACCOUNT = "000000000000"
#: Where mappings are created and listed; each one is below.
MAPPINGS = "/2015-03-31/event-source-mappings/"


def example(name: str) -> dict[str, Any]:
    """A copy of an example of the contract."""
    return copy.deepcopy(CONTRACT["components"]["examples"][name]["value"])  # type: ignore[no-any-return]


def _variants() -> dict[str, Draft4Validator]:
    schemas = CONTRACT["components"]["schemas"]
    names = [one["$ref"].rpartition("/")[2] for one in schemas["CreateEventSourceMappingRequest"]["anyOf"]]
    components = {"schemas": schemas}
    return {name: Draft4Validator({"$ref": f"#/components/schemas/{name}", "components": components}) for name in names}


VARIANTS = _variants()
#: The requests that stand in the contract itself.
EXAMPLES = [one["value"] for one in CONTRACT["components"]["examples"].values()]


def queue_mapping(name: str = "orders", **settings: Any) -> dict[str, Any]:
    """A Create request of the simplest kind."""
    arn = f"arn:aws:sqs:{REGION}:{ACCOUNT}:{name}"
    return {"EventSourceArn": arn, "FunctionName": "settle-orders", **settings}


def variant_of(body: Any) -> str:
    """The first variant of the contract that a Create request fits."""
    return next(name for name, validator in VARIANTS.items() if validator.is_valid(body))


class EverySource:
    """A kind of source of which every one exists."""

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        return SourceFacts()

    async def open(self, settings: Mapping[str, Any], hidden_for: int | None) -> Source:
        raise AssertionError("nothing is polled here")

    async def close(self) -> None:
        """Nothing to close."""


class EveryStream:
    """A kind of stream of which every one exists, with a shard that is open and one that is closed."""

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        return SourceFacts(stream=settings["EventSourceArn"], retention=86_400.0)

    async def marks(self, settings: Mapping[str, Any]) -> Mapping[str, Position]:
        return {"shardId-000000000000": ENDED, "shardId-000000000001": Position(PositionKind.AFTER, "7")}

    async def open_stream(self, settings: Mapping[str, Any]) -> Stream:
        raise AssertionError("nothing is polled here")

    async def close(self) -> None:
        """Nothing to close."""


class EveryTopic:
    """A kind of cluster that has every topic."""

    async def describe(self, settings: Mapping[str, Any]) -> SourceFacts:
        return SourceFacts()

    async def begin(self, settings: Mapping[str, Any], group: str) -> None:
        """Every group has begun."""

    async def open_topic(self, settings: Mapping[str, Any], group: str, has_begun: bool) -> Topic:
        raise AssertionError("nothing is polled here")

    async def close(self) -> None:
        """Nothing to close."""


def every_source() -> dict[SourceKind, SourceType | StreamType | TopicType]:
    return {kind: _every(kind) for kind in SourceKind}


def _every(kind: SourceKind) -> SourceType | StreamType | TopicType:
    if kind.is_kafka:
        return EveryTopic()
    return EveryStream() if kind.is_stream else EverySource()


class NoDestination:
    """Where nothing is sent."""

    async def send(self, arn: str, notice: Notice) -> None:
        raise AssertionError("nothing is given up here")


def every_function(function: arns.FunctionRef) -> FunctionDescription:
    return FunctionDescription(function.name, timeout=3.0)


def find_no_function(arn: str) -> NoReturn:
    raise AssertionError("nothing is invoked here")


class EveryPackage:
    """Takes whatever is sent for a package."""

    async def keep(self, archive: bytes) -> Code:
        return Code(base64.b64encode(hashlib.sha256(archive).digest()).decode(), len(archive))

    async def archive(self, sha256: str) -> bytes | None:
        return None

    def directory(self, sha256: str) -> Path:
        raise AssertionError("nothing is run here")

    async def prune(self, used: Collection[str]) -> None:
        """Nothing is kept."""


class EveryObject:
    """Buckets that have every object."""

    async def get(self, bucket: str, key: str, version: str | None) -> bytes:
        return f"{bucket}/{key}/{version}".encode()


class Echo:
    """Returns the event."""

    timeout = 3.0
    concurrency: int | None = None

    async def invoke(self, payload: bytes, request_id: str, client_context: str | None = None) -> Reply:
        return Reply(ReplyKind.OK, payload, log=b"END\n")


class EveryDeployment:
    """Everything that is deployed runs."""

    def in_use(self) -> Collection[str]:
        return ()

    async def prepare(self, settings: Mapping[str, Any], code: Code) -> None:
        """Everything can run."""

    def apply(self, function: DeployedFunction) -> None:
        """Nothing runs by itself."""

    def remove(self, name: str) -> None:
        """Nothing runs by itself."""

    def function(self, name: str, version: str) -> Function | None:
        return Echo()


class NothingConfigured:
    """A server that was started without a function."""

    def names(self) -> Sequence[str]:
        return ()

    def describe(self, name: str) -> FunctionDescription | None:
        return None

    def function(self, name: str) -> Function | None:
        return None


class Accepted:
    """Events that were accepted."""

    def __init__(self) -> None:
        self.events: list[tuple[str, bytes]] = []

    def accept(
        self, function: arns.FunctionRef, payload: bytes, request_id: str, client_context: str | None = None
    ) -> None:
        self.events.append((function.arn, payload))


def deployed(name: str) -> DeployedFunction:
    """A function as CreateFunction makes it."""
    body = {"Runtime": "python3.12", "Handler": "app.handler", "Role": f"arn:aws:iam::{ACCOUNT}:role/functions"}
    code = Code("n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=", 4)
    return DeployedFunction(
        name,
        FunctionVersion("$LATEST", configuration.configured(name, body), code, 1.7e9, f"{0:08}-0000-4000-8000-{0:012}"),
    )


def settle_orders() -> DeployedFunction:
    """The function that the contract's examples are about."""
    function = deployed("settle-orders")
    statement = {
        "Sid": "bucket-may-call",
        "Effect": "Allow",
        "Principal": {"Service": "s3.amazonaws.com"},
        "Action": "lambda:InvokeFunction",
        "Resource": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:settle-orders",
    }
    return replace(
        function,
        versions=(replace(function.latest, version="1"),),
        next_version=2,
        aliases={"live": Alias("live", "1", f"{1:08}-0000-4000-8000-{0:012}")},
        policies={"": (statement,)},
    )


class Ledger:
    """Counts what passes through an application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._routes = routes(CONTRACT)
        #: Accepted Creates by variant, without the contract's own examples.
        self.accepted: Counter[str] = Counter(dict.fromkeys(VARIANTS, 0))
        #: Answers by operation and status.
        self.answers: Counter[tuple[str, int]] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        operation = self._operation(scope)
        if operation is None:
            await self._app(scope, receive, send)
            return
        parts: list[bytes] = []
        status = 0

        async def heard() -> Any:
            message = await receive()
            parts.append(message.get("body", b""))
            return message

        async def said(message: Any) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        await self._app(scope, heard, said)
        self.answers[operation, status] += 1
        if operation == "CreateEventSourceMapping" and status == 202:
            body = orjson.loads(b"".join(parts))
            self.accepted[variant_of(body)] += body not in EXAMPLES

    def _operation(self, scope: Scope) -> str | None:
        if scope["type"] == "http":
            for route in self._routes:
                if route.canonical(scope["path"]) is not None:
                    found = CONTRACT["paths"][route.template].get(scope["method"].lower())
                    return None if found is None else str(found["operationId"])
        return None

    def table(self) -> str:
        """What was counted, for people."""
        lines = ["accepted Creates by variant:"]
        lines += [f"  {count:6}  {name}" for name, count in self.accepted.items()]
        lines.append("answers by operation:")
        for operation in sorted({operation for operation, _ in self.answers}):
            counts = sorted((status, count) for (of, status), count in self.answers.items() if of == operation)
            lines.append(f"  {operation:26}" + "".join(f"  {status}: {count}" for status, count in counts))
        return "\n".join(lines)

    def missing(self) -> list[str]:
        """The variants of which no Create was accepted."""
        return [name for name, count in self.accepted.items() if not count]


@dataclass(frozen=True)
class Answer:
    """An answer as it leaves the application. Names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)

    @property
    def message(self) -> str:
        """The text of an error, under whichever of the two names."""
        document = self.json
        return str(document["message"] if "message" in document else document["Message"])


Body = bytes | dict[str, Any] | list[bytes]
#: Names and values of headers: a dictionary, or pairs where one comes twice.
Headers = Mapping[str, str] | Iterable[tuple[str, str]]


async def ask(
    app: ASGIApp,
    method: str,
    target: str,
    body: Body = b"",
    headers: Headers = (),
) -> Answer:
    """Send one request to an application, without a server between: the target arrives as it is written.

    A body is bytes, an object to send as JSON, or a list of bytes for one that comes in pieces. An empty list is a body
    that breaks off.
    """
    path, _, query = target.partition("?")
    parts = list(body) if isinstance(body, list) else [orjson.dumps(body) if isinstance(body, dict) else body]
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    scope = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "scheme": "http",
        "method": method,
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode()) for name, value in pairs],
        "client": ("127.0.0.1", 50_000),
        "server": ("127.0.0.1", 4566),
    }
    sent: list[Any] = []

    async def receive() -> Any:
        if not parts:
            if body != []:
                await asyncio.Event().wait()  # the client stays for the answer
            return {"type": "http.disconnect"}
        return {"type": "http.request", "body": parts.pop(0), "more_body": bool(parts)}

    async def send(message: Any) -> None:
        sent.append(message)

    async with asyncio.timeout(30):
        await app(scope, receive, send)
    assert [message["type"] for message in sent[:2]] == ["http.response.start", "http.response.body"]
    assert not sent[-1].get("more_body", False)
    return Answer(
        sent[0]["status"],
        {name.decode().lower(): value.decode() for name, value in sent[0]["headers"]},
        b"".join(message.get("body", b"") for message in sent[1:]),
    )


class World:
    """The application with its parts. Faults can be built in: to see that tests notice them."""

    def __init__(
        self,
        *,
        clock: Clock | None = None,
        chance: Random | None = None,
        limit: float | None = None,
        others: ASGIApp | None = None,
        make_api: Callable[..., Mappings] = Mappings,
        make_rules: Callable[..., Rules] = Rules,
        validate_responses: bool = True,
    ) -> None:
        clock = clock or SystemClock()
        chance = chance or Random(1)
        self.log = io.StringIO()
        self.observer = observer = Observer(Log(clock, self.log))
        self.store = MemoryStore()
        sources = every_source()
        self.supervisor = Supervisor(
            self.store,
            sources,
            find_no_function,
            clock,
            chance,
            observer,
            destinations=NoDestination(),
            owner="the contract's tests",
            polling=False,
        )
        # Without a clock the rules take no timestamp to be in the future, as the contract alone does.
        rules = make_rules(CONTRACT)
        self.api = make_api(
            rules,
            self.store,
            self.supervisor,
            sources,
            every_function,
            observer.counters,
            clock,
            chance,
            region=REGION,
            account=ACCOUNT,
        )
        for function in (settle_orders(), deployed("count-clicks")):
            self.store.put_function(function)
        names = Names(self.store, NothingConfigured(), region=REGION, account=ACCOUNT)
        deployments = EveryDeployment()
        catalog = Catalog(self.store, NothingConfigured(), deployments, chance, region=REGION, account=ACCOUNT)
        self.accepted = Accepted()
        packages, objects = EveryPackage(), EveryObject()
        handlers = Handlers(
            event_source_mappings=self.api,
            functions=Functions(names, packages, deployments, objects, "http://127.0.0.1/{}".format, clock, chance),
            aliases=Aliases(names, chance),
            concurrency=Concurrency(names, deployments),
            permissions=Permissions(names),
            tags=Tags(names),
            invocations=Invocations(names, catalog.target, self.accepted, chance),
        )
        front = Front(
            CONTRACT,
            contract_app(CONTRACT, handlers, rules, validate_responses=validate_responses),
            Pages(headrace_api.document, lambda: [self.api.shown(one) for one in self.store.all()], __version__),
            others,
            observer,
            None if limit is None else RateLimit(limit, clock),
            to_api_error,
        )
        self.ledger = Ledger(front)
        self.app: ASGIApp = self.ledger

    async def ask(self, method: str, target: str, body: Body = b"", headers: Headers = ()) -> Answer:
        """Send one request. What it changed has come about when this returns."""
        answer = await ask(self.app, method, target, body, headers)
        await self.supervisor.settled()
        return answer


class RunningServer:
    """An application on a loopback port, in a thread with its own loop, as `headrace serve` runs it."""

    def __init__(self, app: ASGIApp, port: int = 0) -> None:
        # The protocol is named because asyncio switches Nagle's algorithm off only where it is.
        self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind(("127.0.0.1", port))
        self._listener.listen(256)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        config = uvicorn.Config(
            app,
            lifespan="off",
            http="httptools",
            ws="none",
            access_log=False,
            log_config=None,
            log_level="critical",
            server_header=False,
            timeout_graceful_shutdown=1,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name="server")

    def _run(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._listener]))

    def __enter__(self) -> RunningServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join()
        self._listener.close()
