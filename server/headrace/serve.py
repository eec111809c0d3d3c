"""Puts the parts together, runs them until told to stop, and takes them apart in order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import socket
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import uvicorn

import headrace_api
from headrace import __version__, arns
from headrace.api import Api
from headrace.app import contract_app, to_api_error
from headrace.aws_sdk import AwsClients
from headrace.clock import SystemClock
from headrace.destinations import AwsDestinations
from headrace.directory import ConfiguredDirectory, Table
from headrace.endpoints import Endpoints
from headrace.errors import ConfigurationError
from headrace.front import Front, Pages, RateLimit
from headrace.functions import FunctionRegistry, Settings
from headrace.model import Function, FunctionDescription, Reply, ReplyKind
from headrace.observe import Log, Notes, Observer
from headrace.rules import Rules
from headrace.secrets import ConfiguredSecrets, secret_files
from headrace.services import EmbeddedServices, Passthrough
from headrace.source_types import SourceTypes
from headrace.store import open_store
from headrace.supervisor import Supervisor

#: The services that are asked by the SDK.
SDK_SERVICES = ("sqs", "sns", "s3", "secretsmanager", "kafka", "mq")
#: Those of them that know where clusters and brokers are.
DIRECTORIES = ("kafka", "mq")
#: Seconds that open connections have to end after the last request, before they are cut.
CONNECTION_GRACE = 2


@dataclass(frozen=True, slots=True)
class Configuration:
    """What `headrace serve` was told."""

    host: str = "127.0.0.1"
    #: 0 lets the system choose.
    port: int = 4566
    data_dir: str = ".headrace"
    functions: tuple[str, ...] = ()
    function_files: tuple[Path, ...] = ()
    #: `ARN=host:port,...`, `ARN=URL,...` and `NAME_OR_ARN=file:PATH`.
    kafka_clusters: tuple[str, ...] = ()
    mq_brokers: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    ca_file: Path | None = None
    region: str = "us-east-1"
    account: str = "000000000000"
    services: bool = True
    max_requests_per_second: float | None = None
    #: How often a shard is read at the most; None follows the endpoint.
    stream_reads_per_second: float | None = None
    log_format: str = "text"
    #: Seconds that batches in flight have to end when the server stops.
    grace: float = 10.0
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))


class MissingFunction:
    """Stands for a function that a mapping names and nobody configured: every invocation says so."""

    timeout = 3.0
    concurrency: int | None = None

    def __init__(self, arn: str) -> None:
        self._arn = arn

    async def invoke(self, payload: bytes, request_id: str) -> Reply:
        return Reply(ReplyKind.UNAVAILABLE, message=f"Function not found: {self._arn}")


async def serve(configuration: Configuration, announce: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM. `announce` gets the line that says where, once the API answers.

    Raises ConfigurationError for what cannot be started. A second signal ends batches in flight at once.
    """
    table = Table.of(configuration.kafka_clusters, configuration.mq_brokers, configuration.ca_file)
    files = secret_files(configuration.secrets)
    clock = SystemClock()
    log = Log(clock, form=configuration.log_format)
    logging.basicConfig(handlers=[Notes(log)], force=True)
    observer = Observer(log)
    listener = _listener(configuration)
    async with contextlib.AsyncExitStack() as stack:
        stack.callback(listener.close)
        port = listener.getsockname()[1]
        url = f"http://{f'[{configuration.host}]' if ':' in configuration.host else configuration.host}:{port}"

        endpoints = Endpoints.of(
            configuration.environment,
            host=configuration.host,
            port=configuration.port,
            services=configuration.services,
            brokers=bool(table.clusters or table.brokers or files),
        )
        for name in endpoints.ourselves:
            os.environ.pop(name, None)  # the SDK looks there by itself
        functions = FunctionRegistry.from_arguments(
            configuration.functions,
            configuration.function_files,
            Settings(
                region=configuration.region,
                account=configuration.account,
                endpoint_url=url if endpoints.needs_services else None,
                credentials=endpoints.function_variables(),
                log=observer.function_line,
                clock=clock,
            ),
        )
        if endpoints.needs_services:
            endpoints = endpoints.with_services(await _services(configuration, observer, stack))
        elif configuration.services:
            observer.event("services_off", url=endpoints.named["AWS_ENDPOINT_URL"])
        clients = AwsClients({service: endpoints[service] for service in SDK_SERVICES})
        stack.push_async_callback(clients.close)
        # The embedded services run no cluster and no broker, so they know none.
        asked = [name for name in DIRECTORIES if not endpoints.is_embedded(name)]
        sources = SourceTypes(
            endpoints,
            ConfiguredSecrets(files, clients, region=configuration.region),
            ConfiguredDirectory(table, clients, clock, asked=asked),
            clock,
            role=f"arn:{arns.partition_of(configuration.region)}:iam::{configuration.account}:role/headrace",
            reads_per_second=configuration.stream_reads_per_second,
        )
        stack.push_async_callback(sources.close)
        passthrough = None
        if endpoints.services_url is not None:
            passthrough = Passthrough(endpoints.services_url, sources.stir)
            stack.push_async_callback(passthrough.close)
        destinations = AwsDestinations(clients, region=configuration.region)

        store = open_store(configuration.data_dir)
        stack.callback(store.close)
        for service, elsewhere in endpoints.elsewhere().items():
            observer.event("endpoint_named", service=service, url=elsewhere)
        await functions.start()
        stack.push_async_callback(functions.close, 0.5)

        def find_function(arn: str) -> Function:
            found = functions.function(arns.parse_function(arn, configuration.region, configuration.account).name)
            return found if found is not None else MissingFunction(arn)

        def describe_function(function: arns.FunctionRef) -> FunctionDescription | None:
            is_ours = function.region == configuration.region and function.account == configuration.account
            return functions.describe(function.name) if is_ours and function.qualifier in (None, "$LATEST") else None

        chance = Random()
        supervisor = Supervisor(
            store,
            sources.by_kind,
            find_function,
            clock,
            chance,
            observer,
            destinations=destinations,
            owner=f"{socket.gethostname()}:{os.getpid()}:{chance.getrandbits(64):016x}",
        )
        contract = headrace_api.contract()
        rules = Rules(contract, clock.now)
        api = Api(
            rules,
            store,
            supervisor,
            sources.by_kind,
            describe_function,
            observer.counters,
            clock,
            chance,
            region=configuration.region,
            account=configuration.account,
        )
        limit = configuration.max_requests_per_second
        front = Front(
            contract,
            contract_app(contract, api, rules),
            Pages(headrace_api.document, lambda: [api.shown(mapping) for mapping in store.all()], __version__),
            passthrough,
            observer,
            RateLimit(limit, clock) if limit is not None else None,
            to_api_error,
        )
        await supervisor.start()
        hurry = asyncio.Event()
        stack.push_async_callback(supervisor.close, configuration.grace, hurry)
        await _run(front, listener, hurry, lambda: announce(f"Headrace is ready at {url}"))
        observer.event("stopping", seconds=configuration.grace)
    observer.event("stopped")


def _listener(configuration: Configuration) -> socket.socket:
    family = socket.AF_INET6 if ":" in configuration.host else socket.AF_INET
    # The protocol is named because asyncio switches Nagle's algorithm off only where it is.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((configuration.host, configuration.port))
    except OSError as error:
        listener.close()
        raise ConfigurationError(
            f"cannot listen on {configuration.host}:{configuration.port}: {error.strerror or error}; "
            "--port chooses another port, 0 any free one"
        ) from error
    listener.listen(2048)
    return listener


async def _services(configuration: Configuration, observer: Observer, stack: contextlib.AsyncExitStack) -> str:
    """The address of the embedded services, which are starting."""
    services = EmbeddedServices(account=configuration.account, region=configuration.region)
    url = await services.start()
    stack.push_async_callback(services.close)

    async def report() -> None:
        try:
            await services.ready()
        except ConfigurationError as error:
            observer.event("services_failed", reason=str(error))
        else:
            observer.event("services_ready", url=url)

    reporting = asyncio.create_task(report(), name="services")
    stack.callback(reporting.cancel)
    return url


class _Server(uvicorn.Server):
    """uvicorn that says when it answers, and leaves signals to us: we know what is to be done after it has ended."""

    def __init__(self, config: uvicorn.Config, announce: Callable[[], None]) -> None:
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._announce()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _run(front: Front, listener: socket.socket, hurry: asyncio.Event, announce: Callable[[], None]) -> None:
    """Answer requests until the first signal; the second one sets `hurry`."""
    config = uvicorn.Config(
        front,
        lifespan="off",
        http="httptools",
        ws="none",
        access_log=False,
        log_config=None,
        log_level="critical",
        server_header=False,
        timeout_keep_alive=65,
        timeout_graceful_shutdown=CONNECTION_GRACE,
    )
    server = _Server(config, announce)

    def stop() -> None:
        if server.should_exit:
            server.force_exit = True
            hurry.set()
        server.should_exit = True

    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop)
    await server.serve(sockets=[listener])
