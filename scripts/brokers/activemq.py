"""ActiveMQ ("Classic"), with STOMP and OpenWire, each plain and over TLS.

Who may do what: `headrace` everything; `nobody` may log in, and neither read nor write. Dead letters go where the
broker puts them by itself: to the queue `ActiveMQ.DLQ`.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .certificates import PASSWORD, certificates, for_clients, shared
from .service import HOST, Service, programs

HOME = Path("/usr/share/activemq")
USERS = {"headrace": "headrace-secret", "nobody": "nobody-secret"}
#: What ActiveMQ calls the transport of each endpoint.
TRANSPORTS = {"stomp": "stomp+nio", "stomp+ssl": "stomp+nio+ssl", "openwire": "tcp", "openwire+ssl": "ssl"}


def install(folder: Path) -> None:
    programs({"java": "default-jre-headless"})
    programs({"activemq": "activemq"}, lambda name: (HOME / "bin" / f"{name}.jar").exists())
    certificates(shared(folder))


def commands(folder: Path, ports: Mapping[str, int]) -> list[list[str]]:
    settings, log = folder / "activemq.xml", folder / "log4j.properties"
    users = "".join(
        f'\n          <authenticationUser username="{user}" password="{password}" groups="{user}"/>'
        for user, password in USERS.items()
    )
    entries = "".join(
        f'\n              <authorizationEntry {kind}=">" read="headrace" write="headrace" admin="headrace"/>'
        for kind in ("queue", "topic")
    )
    connectors = "".join(
        f'\n      <transportConnector name="{name}" uri="{transport}://{HOST}:{ports[name]}"/>'
        for name, transport in TRANSPORTS.items()
    )
    store = f'keyStore="{(shared(folder) / "server.p12").as_uri()}" keyStoreType="PKCS12"'
    settings.write_text(
        f"""<beans xmlns="http://www.springframework.org/schema/beans"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.springframework.org/schema/beans
    http://www.springframework.org/schema/beans/spring-beans-2.0.xsd
    http://activemq.apache.org/schema/core http://activemq.apache.org/schema/core/activemq-core.xsd">
  <broker xmlns="http://activemq.apache.org/schema/core" brokerName="headrace" useJmx="false" persistent="true"
    dataDirectory="{folder / "data"}">
    <persistenceAdapter><kahaDB directory="{folder / "data" / "kahadb"}"/></persistenceAdapter>
    <plugins>
      <simpleAuthenticationPlugin>
        <users>{users}
        </users>
      </simpleAuthenticationPlugin>
      <authorizationPlugin>
        <map>
          <authorizationMap>
            <authorizationEntries>{entries}
            </authorizationEntries>
          </authorizationMap>
        </map>
      </authorizationPlugin>
    </plugins>
    <sslContext>
      <sslContext {store} keyStorePassword="{PASSWORD}"/>
    </sslContext>
    <systemUsage>
      <systemUsage>
        <memoryUsage><memoryUsage limit="128 mb"/></memoryUsage>
        <storeUsage><storeUsage limit="4 gb"/></storeUsage>
        <tempUsage><tempUsage limit="1 gb"/></tempUsage>
      </systemUsage>
    </systemUsage>
    <transportConnectors>{connectors}
    </transportConnectors>
  </broker>
</beans>
"""
    )
    log.write_text(
        """log4j.rootLogger=WARN, out
log4j.appender.out=org.apache.log4j.ConsoleAppender
log4j.appender.out.layout=org.apache.log4j.PatternLayout
log4j.appender.out.layout.ConversionPattern=%d{HH:mm:ss.SSS} %-5p %c{1} %m%n
"""
    )
    memory = ["-Xms64m", "-Xmx512m", "-XX:+UseSerialGC"]
    paths = {
        "log4j.configuration": log.as_uri(),
        "activemq.home": HOME,
        "activemq.base": folder,
        "activemq.conf": folder,
        "activemq.data": folder / "data",
        "java.io.tmpdir": folder,
    }
    options = [f"-D{name}={value}" for name, value in paths.items()]
    return [
        ["java", *memory, *options, "-jar", str(HOME / "bin" / "activemq.jar"), "start", f"xbean:{settings.as_uri()}"]
    ]


def answers(state: Mapping[str, Any]) -> bool:
    """Whether the user gets in by STOMP, plain and over TLS, and OpenWire greets."""
    endpoints = {name: int(endpoint.rpartition(":")[2]) for name, endpoint in state["endpoints"].items()}
    trusting = ssl.create_default_context(cafile=state["files"]["ca.pem"])
    user, password = next(iter(state["users"].items()))
    try:
        for name, port in endpoints.items():
            with socket.create_connection((HOST, port), timeout=5) as plain:
                connection = trusting.wrap_socket(plain, server_hostname=HOST) if name.endswith("ssl") else plain
                with connection:
                    if name.startswith("stomp"):
                        connection.sendall(
                            f"CONNECT\naccept-version:1.2\nhost:{HOST}\nlogin:{user}\npasscode:{password}\n\n\0".encode()
                        )
                        if not connection.recv(9).startswith(b"CONN"):
                            return False
                    elif not connection.recv(1):
                        return False
    except OSError:
        return False
    return True


ACTIVEMQ = Service(
    summary="ActiveMQ Classic: STOMP and OpenWire, plain and over TLS (Java; Debian package)",
    install=install,
    commands=commands,
    answers=answers,
    port_variable="HEADRACE_ACTIVEMQ_PORT",
    endpoints={"stomp": "stomp://", "stomp+ssl": "stomp+ssl://", "openwire": "tcp://", "openwire+ssl": "ssl://"},
    users=USERS,
    files=lambda folder: for_clients(folder, "client", "stranger"),
)
