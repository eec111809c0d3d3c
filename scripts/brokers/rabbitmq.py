"""RabbitMQ, one node with a small process of its own that Erlang's nodes find each other by (epmd).

Who may do what: `headrace` everything on the virtual hosts `/` and `orders`; `nobody` may enter `/`, and neither read
nor write there.
"""

from __future__ import annotations

import json
import shutil
import socket
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .certificates import certificates, for_clients, shared
from .service import HOST, Service, programs

USERS = {"headrace": "headrace-secret", "nobody": "nobody-secret"}
VIRTUAL_HOSTS = ("/", "orders")
#: What may be configured, written and read: patterns of names.
ALL = {"configure": ".*", "write": ".*", "read": ".*"}
NONE = {"configure": "^$", "write": "^$", "read": "^$"}
DEFINITIONS = {
    "users": [{"name": user, "password": password, "tags": ""} for user, password in USERS.items()],
    "vhosts": [{"name": name} for name in VIRTUAL_HOSTS],
    "permissions": [
        *({"user": "headrace", "vhost": name, **ALL} for name in VIRTUAL_HOSTS),
        {"user": "nobody", "vhost": "/", **NONE},
    ],
}


def script(name: str) -> Path | None:
    """RabbitMQ's own start script: that of Debian on PATH changes the user and asks for the machine's settings."""
    found = sorted(Path("/usr/lib/rabbitmq/lib").glob(f"rabbitmq_server-*/sbin/{name}"))
    other = shutil.which(name)
    return found[-1] if found else Path(other).resolve() if other else None


def install(folder: Path) -> None:
    programs({"rabbitmq-server": "rabbitmq-server"}, script)
    programs({"epmd": "erlang-base"})
    certificates(shared(folder))


def commands(folder: Path, ports: Mapping[str, int]) -> list[list[str]]:
    own = shared(folder)
    definitions, settings, plugins = folder / "definitions.json", folder / "rabbitmq.conf", folder / "enabled_plugins"
    definitions.write_text(json.dumps(DEFINITIONS))
    plugins.write_text("[].\n")
    settings.write_text(
        f"""listeners.tcp.1 = {HOST}:{ports["amqp"]}
listeners.ssl.1 = {HOST}:{ports["amqps"]}
ssl_options.cacertfile = {own / "ca.pem"}
ssl_options.certfile = {own / "server.pem"}
ssl_options.keyfile = {own / "server.key"}
ssl_options.verify = verify_none
ssl_options.fail_if_no_peer_cert = false
load_definitions = {definitions}
log.console = true
log.console.level = warning
log.connection.level = error
log.file = false
"""
    )
    epmd = {"ERL_EPMD_ADDRESS": HOST, "ERL_EPMD_PORT": str(ports["epmd"])}
    variables = {
        **epmd,
        # Erlang keeps the cookie there that nodes know each other by.
        "HOME": str(folder),
        "RABBITMQ_NODENAME": f"headrace{ports['amqp']}@localhost",
        "RABBITMQ_MNESIA_BASE": str(folder / "data"),
        "RABBITMQ_LOG_BASE": str(folder / "data"),
        "RABBITMQ_LOGS": "-",
        "RABBITMQ_CONFIG_FILE": str(settings),
        "RABBITMQ_ENABLED_PLUGINS_FILE": str(plugins),
        "RABBITMQ_DIST_PORT": str(ports["distribution"]),
        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": f"-kernel inet_dist_use_interface {{{HOST.replace('.', ',')}}}",
        # Nothing of the machine's own settings.
        "RABBITMQ_CONF_ENV_FILE": str(folder / "none"),
        "RABBITMQ_ADVANCED_CONFIG_FILE": str(folder / "none.config"),
        "RABBITMQ_CONFIG_FILES": str(folder / "none.d"),
        # The script then becomes the node instead of watching over it, so that the process is the one to end.
        "RABBITMQ_ALLOW_INPUT": "true",
        "RABBITMQ_SERVER_START_ARGS": "-noinput +B i",
    }
    start = str(script("rabbitmq-server"))
    return [
        ["env", *(f"{name}={value}" for name, value in epmd.items()), "epmd"],
        ["env", *(f"{name}={value}" for name, value in variables.items()), start],
    ]


def answers(state: Mapping[str, Any]) -> bool:
    """Whether both listeners begin a connection of AMQP 0-9-1; they are opened when the users are known."""
    endpoints = {name: int(endpoint.rpartition(":")[2]) for name, endpoint in state["endpoints"].items()}
    trusting = ssl.create_default_context(cafile=state["files"]["ca.pem"])
    try:
        with socket.create_connection((HOST, endpoints["amqp"]), timeout=5) as connection:
            plain = begins(connection)
        with (
            socket.create_connection((HOST, endpoints["amqps"]), timeout=5) as connection,
            trusting.wrap_socket(connection, server_hostname=HOST) as locked,
        ):
            return plain and begins(locked)
    except OSError:
        return False


def begins(connection: socket.socket) -> bool:
    """Whether the answer to a client's first words is a method's frame."""
    connection.sendall(b"AMQP\x00\x00\x09\x01")
    return connection.recv(1) == b"\x01"


RABBITMQ = Service(
    summary="RabbitMQ: AMQP 0-9-1, plain and over TLS, virtual hosts / and orders (Debian package)",
    install=install,
    commands=commands,
    answers=answers,
    port_variable="HEADRACE_RABBITMQ_PORT",
    endpoints={"amqp": "amqp://", "amqps": "amqps://"},
    inner_ports=("distribution", "epmd"),
    users=USERS,
    files=lambda folder: for_clients(folder, "client", "stranger"),
)
