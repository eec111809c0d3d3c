"""Puts the parts together, runs them until told to stop, and takes them apart in order."""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import logging
import os
import signal
import socket
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import uvicorn

import headrace_api
from headrace import __version__, arns, templates
from headrace.api.aliases import Aliases
from headrace.api.concurrency import Concurrency
from headrace.api.functions import Functions
from headrace.api.invocations import Invocations
from headrace.api.mappings import Mappings
from headrace.api.named import Names
from headrace.api.permissions import Permissions
from headrace.api.tags import Tags
from headrace.app import contract_app, to_api_error
from headrace.aws_json import PLACEHOLDER
from headrace.aws_sdk import AwsClients
from headrace.catalog import Catalog
from headrace.clock import SystemClock
from headrace.dead_letters import AwsDeadLetters
from headrace.destinations import AwsDestinations
from headrace.directory import ConfiguredDirectory, Table
from headrace.endpoints import Endpoint, Endpoints
from headrace.errors import ConfigurationError
from headrace.front import Front, RateLimit
from headrace.function_logs import CloudWatch, FunctionLogs
from headrace.functions import FunctionRegistry, PackageFolder, ProcessDeployments, Settings
from headrace.http1 import Http1
from headrace.invocations import EventQueue
from headrace.objects import AwsObjects
from headrace.observe import Log, Notes, Observer
from headrace.pages import Pages
from headrace.rules import Rules
from headrace.secrets import ConfiguredSecrets, secret_files
from headrace.services import EmbeddedServices, Passthrough
from headrace.source_types import SourceTypes
from headrace.store import IN_MEMORY, open_store
from headrace.store.base import Store
from headrace.supervisor import Supervisor
from headrace_api.handlers import Handlers

#: The services that are asked by the SDK.
SDK_SERVICES = ("sqs", "sns", "s3", "secretsmanager", "kafka", "mq", "logs")
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
    #: `RUNTIME=/path/of/the/interpreter`.
    runtimes: tuple[str, ...] = ()
    #: Functions that have more memory than they may are ended.
    enforce_memory: bool = False
    #: A SAM or CloudFormation template, and values of its parameters as `KEY=VALUE`.
    template: Path | None = None
    parameters: tuple[str, ...] = ()
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
    logs = FunctionLogs(observer, clock)
    template = _template(configuration)
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
        settings = Settings(
            region=configuration.region,
            account=configuration.account,
            endpoint_url=url if endpoints.needs_services else None,
            credentials=endpoints.function_variables(),
            log=logs.take,
            interpreters=_interpreters(configuration.runtimes),
            enforce_memory=configuration.enforce_memory,
            clock=clock,
        )
        configured = FunctionRegistry.from_arguments(configuration.functions, configuration.function_files, settings)
        if endpoints.needs_services:
            endpoints = endpoints.with_services(await _services(configuration, observer, stack))
        elif configuration.services:
            observer.event("services_off", url=endpoints.named["AWS_ENDPOINT_URL"])
        clients = AwsClients({service: endpoints[service] for service in SDK_SERVICES})
        stack.push_async_callback(clients.close)
        if endpoints.is_embedded("logs"):
            cloud = CloudWatch(clients, observer, clock, region=configuration.region)
            logs.send_to(cloud)
            cloud.start()
            stack.push_async_callback(cloud.close)
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
        await configured.start()
        stack.push_async_callback(configured.close, 0.5)
        packages = PackageFolder(_package_folder(configuration.data_dir, stack))
        deployments = ProcessDeployments(settings, packages)
        await deployments.start()
        stack.push_async_callback(deployments.close, 0.5)
        for function in store.functions():
            deployments.apply(function)

        chance = Random()
        region, account = configuration.region, configuration.account
        catalog = Catalog(store, configured, deployments, chance, region=region, account=account)
        supervisor = Supervisor(
            store,
            sources.by_kind,
            catalog.function,
            clock,
            chance,
            observer,
            destinations=destinations,
            owner=f"{socket.gethostname()}:{os.getpid()}:{chance.getrandbits(64):016x}",
        )
        contract = headrace_api.contract()
        rules = Rules(contract, clock.now)
        mappings = Mappings(
            rules,
            store,
            supervisor,
            sources.by_kind,
            catalog.describe,
            observer.counters,
            clock,
            chance,
            region=region,
            account=account,
        )
        events = EventQueue(store, catalog.target, AwsDeadLetters(clients), observer, clock)
        names = Names(store, configured, region=region, account=account)
        objects = AwsObjects(clients, region=region)
        handlers = Handlers(
            event_source_mappings=mappings,
            functions=Functions(
                names, packages, deployments, objects, lambda sha256: _code_url(url, sha256), clock, chance
            ),
            aliases=Aliases(names, chance),
            concurrency=Concurrency(names, deployments),
            permissions=Permissions(names),
            tags=Tags(names),
            invocations=Invocations(names, catalog.target, events, chance),
        )
        limit = configuration.max_requests_per_second

        async def package(name: str) -> bytes | None:
            sha256 = _sha256(name)
            return None if sha256 is None else await packages.archive(sha256)

        front = Front(
            contract,
            contract_app(contract, handlers, rules),
            Pages(
                headrace_api.document,
                lambda: [mappings.shown(mapping) for mapping in store.all()],
                __version__,
                lambda: _listed(store, configured),
                logs.after,
                package,
            ),
            passthrough,
            observer,
            RateLimit(limit, clock) if limit is not None else None,
            to_api_error,
        )
        await supervisor.start()
        hurry = asyncio.Event()
        events.start()
        stack.push_async_callback(events.close, configuration.grace, hurry)
        stack.push_async_callback(supervisor.close, configuration.grace, hurry)

        def ready() -> None:
            announce(f"Headrace is ready at {url}")
            if template is not None:
                following = asyncio.create_task(
                    _follow(configuration, template, endpoints, url, observer), name="template"
                )
                stack.push_async_callback(_cancelled, following)

        await _run(front, listener, hurry, ready)
        observer.event("stopping", seconds=configuration.grace)
    observer.event("stopped")


def _template(configuration: Configuration) -> templates.Template | None:
    """The template that is to be applied. Raises ConfigurationError for what is wrong with it."""
    if configuration.template is None:
        if configuration.parameters:
            raise ConfigurationError("--parameter is for --template, which is not given")
        return None
    chosen = templates.parameters_of(configuration.parameters)
    return templates.load(configuration.template, chosen, configuration.region, configuration.account)


async def _follow(
    configuration: Configuration, template: templates.Template, endpoints: Endpoints, url: str, observer: Observer
) -> None:
    """Apply a template to this very server, and again with each change of its file. What fails is said, not raised."""
    assert configuration.template is not None
    state = None if configuration.data_dir == IN_MEMORY else Path(configuration.data_dir) / "templates.json"

    def say(line: str) -> None:
        observer.event("template", text=line)

    async def apply(template: templates.Template) -> None:
        clients = AwsClients({name: _place(name, endpoints, url) for name in template.services})
        try:
            await templates.apply(template, templates.caller(clients, configuration.region), state, say)
        finally:
            await clients.close()

    def load() -> templates.Template:
        found = _template(configuration)
        assert found is not None
        return found

    try:
        await apply(template)
    except ConfigurationError as error:
        observer.event("template_failed", reason=str(error))
    except Exception as error:
        observer.event("template_failed", reason=f"{type(error).__name__}: {error}")
    await templates.follow(configuration.template, load, apply, say)


def _place(service: str, endpoints: Endpoints, url: str) -> Endpoint:
    """Where a template's resources are made: here, or where an endpoint is named; never in the cloud by mistake."""
    if service == "lambda" or endpoints.services_url is not None:
        return Endpoint(url, PLACEHOLDER)
    try:
        found = endpoints[service]
    except KeyError:
        found = Endpoint(endpoints.named.get("AWS_ENDPOINT_URL"), endpoints.credentials)
    if found.url is None:
        raise ConfigurationError(
            f"the template needs {service}, and with --no-services no AWS_ENDPOINT_URL says where it is"
        )
    return found


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait((task,))


def _interpreters(arguments: tuple[str, ...]) -> dict[str, str]:
    """The values of `--runtime`. Raises ConfigurationError."""
    found = {}
    for argument in arguments:
        name, equals, path = argument.partition("=")
        if not equals or not name or not os.access(path, os.X_OK):
            raise ConfigurationError(
                f"--runtime {argument}: write RUNTIME=/path/of/a/program, as python3.12=/usr/bin/python3.12"
            )
        found[name] = path
    return found


def _package_folder(data_dir: str, stack: contextlib.AsyncExitStack) -> Path:
    """Where packages are kept: with everything else, or for as long as this server runs."""
    if data_dir == IN_MEMORY:
        return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="headrace-", ignore_cleanup_errors=True)))
    # In full: a worker's program is looked for from the folder of its code.
    return Path(data_dir).absolute() / "packages"


def _code_url(url: str, sha256: str) -> str:
    """Where a package can be downloaded: hashes as the API shows them may hold slashes."""
    return f"{url}/_headrace/code/{base64.b64decode(sha256).hex()}"


def _sha256(name: str) -> str | None:
    try:
        return base64.b64encode(binascii.unhexlify(name)).decode()
    except ValueError:
        return None


def _listed(store: Store, configured: FunctionRegistry) -> list[dict[str, Any]]:
    """Every function, for people."""
    rows: list[dict[str, Any]] = []
    for function in store.functions():
        settings, directory = function.latest.settings, function.latest.code.directory
        rows.append(
            {
                "name": function.name,
                "runtime": settings.get("Runtime"),
                "handler": settings.get("Handler"),
                "timeout": settings["Timeout"],
                "memory_mb": settings["MemorySize"],
                "versions": len(function.versions),
                "aliases": sorted(function.aliases),
                "from": directory or "package",
            }
        )
    for name in configured.names():
        found = configured.describe(name)
        assert found is not None
        rows.append(
            {
                "name": name,
                "runtime": None,
                "handler": None,
                "timeout": found.timeout,
                "memory_mb": found.memory_mb,
                "versions": 0,
                "aliases": [],
                "from": f"configured ({found.backend})",
            }
        )
    return sorted(rows, key=lambda row: str(row["name"]))


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
        http=Http1,
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
