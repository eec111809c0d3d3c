"""Servers of AWS's own protocols: SQS, Kinesis and DynamoDB with its streams. Each is one process with one port."""

from __future__ import annotations

import os
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from .service import HOST, Service, jars, packages, programs, run

ACCOUNT = "000000000000"
REGION = "us-east-1"


def alone(command: Callable[[Path, int], list[str]]) -> Callable[[Path, Mapping[str, int]], list[list[str]]]:
    """A server that needs no other beside it, and one port."""
    return lambda folder, ports: [command(folder, ports["http"])]


def on_loopback(folder: Path) -> list[str]:
    """Node.js, with every server made to listen on loopback: these have no option for it."""
    preload = folder / "loopback.cjs"
    preload.write_text(
        f"""const {{ Server }} = require('node:net')
const listen = Server.prototype.listen
Server.prototype.listen = function (first, ...rest) {{
  const given = typeof first === 'object' && first !== null ? first : {{ port: first }}
  return listen.call(this, {{ ...given, host: '{HOST}' }}, ...rest.filter((each) => typeof each === 'function'))
}}
"""
    )
    return ["node", "--require", str(preload)]


def elasticmq_command(folder: Path, port: int) -> list[str]:
    (folder / "logback.xml").write_text(
        """<configuration><appender name="out" class="ch.qos.logback.core.ConsoleAppender">
<encoder><pattern>%d %level %logger{0} %msg%n</pattern></encoder></appender>
<root level="WARN"><appender-ref ref="out"/></root></configuration>
"""
    )
    (folder / "elasticmq.conf").write_text(
        f"""include classpath("application.conf")
node-address {{ protocol = http, host = "{HOST}", port = {port}, context-path = "" }}
rest-sqs {{ enabled = true, bind-hostname = "{HOST}", bind-port = {port}, sqs-limits = strict }}
rest-stats {{ enabled = false }}
aws {{ region = {REGION}, accountId = "{ACCOUNT}" }}
"""
    )
    files = [f"-Dconfig.file={folder / 'elasticmq.conf'}", f"-Dlogback.configurationFile={folder / 'logback.xml'}"]
    return ["java", "-Xms128m", "-Xmx256m", *files, "-cp", f"{folder / 'lib'}/*", "org.elasticmq.server.Main"]


def kinesis_local_command(folder: Path, port: int) -> list[str]:
    program = folder / "node_modules" / "kinesis-local"
    variables = {
        "KINESIS_MOCK_PLAIN_PORT": str(port),
        # It insists on a second port for TLS; nobody uses it.
        "KINESIS_MOCK_TLS_PORT": "0",
        "KINESIS_MOCK_CERT_PATH": str(program / "server.json"),
        "AWS_ACCOUNT_ID": ACCOUNT,
        "AWS_REGION": REGION,
        "SHARD_LIMIT": "10000",
        "LOG_LEVEL": "ERROR",
        **{
            f"{change}_DURATION": "10ms"
            for change in ("CREATE_STREAM", "DELETE_STREAM", "SPLIT_SHARD", "MERGE_SHARDS", "UPDATE_SHARD_COUNT",
                           "REGISTER_STREAM_CONSUMER", "DEREGISTER_STREAM_CONSUMER")
        },
    }  # fmt: skip
    return [
        "env",
        *(f"{name}={value}" for name, value in variables.items()),
        *on_loopback(folder),
        str(program / "main.js"),
    ]


def kinesalite_command(folder: Path, port: int) -> list[str]:
    program = folder / "node_modules" / "kinesalite" / "cli.js"
    pauses = ["--createStreamMs", "10", "--deleteStreamMs", "10", "--updateStreamMs", "10", "--shardLimit", "10000"]
    return [*on_loopback(folder), str(program), "--port", str(port), *pauses]


def install_dynamodb_local(folder: Path) -> None:
    """Its jars, and a program that starts it on loopback: it has no option for that."""
    version = "3.3.1"
    jars(folder, f"software.amazon.dynamodb:DynamoDBLocal:{version}")
    source = folder / "Loopback.java"
    text = f"""import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

public class Loopback {{
    public static void main(String[] given) throws Exception {{
        // In memory, in no file, one database for all keys and regions, no delays.
        var requests = new LocalDynamoDBRequestHandler(0, true, null, true, false);
        var handler = new LocalDynamoDBServerHandler(requests, null);
        var server = new DynamoDBProxyServer(Integer.parseInt(given[0]), handler);
        for (Connector connector : handler.getServer().getConnectors()) {{
            ((ServerConnector) connector).setHost("{HOST}");
        }}
        server.start();
    }}
}}
"""
    built = folder / "classes" / f"{version}.txt"
    if built.exists() and built.read_text() == text:
        return
    programs({"javac": "default-jdk-headless"})
    source.write_text(text)
    run(["javac", "-cp", f"{folder / 'lib'}/*", "-d", str(folder / "classes"), str(source)])
    built.write_text(text)


def dynamodb_local_command(folder: Path, port: int) -> list[str]:
    options = ["-Xms64m", "-Xmx256m", f"-Djava.library.path={folder / 'lib'}"]
    classes = f"{folder / 'classes'}{os.pathsep}{folder / 'lib'}/*"
    return ["env", "DDB_LOCAL_TELEMETRY=0", "java", *options, "-cp", classes, "Loopback", str(port)]


def answers_sqs(state: Mapping[str, Any]) -> bool:
    try:
        with urllib.request.urlopen(f"{state['endpoint']}/?Action=ListQueues", timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError):
        return False


def answers_json(service: str, operation: str) -> Callable[[Mapping[str, Any]], bool]:
    """Whether a server answers an operation of a service that speaks AWS's JSON protocol."""
    scope = f"test/20260101/{REGION}/{service.partition('_')[0].lower()}/aws4_request"
    headers = {
        "Content-Type": "application/x-amz-json-1.1" if service.startswith("Kinesis") else "application/x-amz-json-1.0",
        "X-Amz-Target": f"{service}.{operation}",
        "X-Amz-Date": "20260101T000000Z",
        "Authorization": f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host;x-amz-date, Signature=0",
    }

    def answers(state: Mapping[str, Any]) -> bool:
        request = urllib.request.Request(state["endpoint"], data=b"{}", headers=headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return bool(answer.status == 200)
        except (OSError, urllib.error.URLError):
            return False

    return answers


AWS: dict[str, Service] = {
    "elasticmq": Service(
        summary="a quick SQS server (Java; jars from Maven Central)",
        install=lambda folder: jars(folder, "org.elasticmq:elasticmq-server_2.13:1.7.1"),
        commands=alone(elasticmq_command),
        answers=answers_sqs,
        port_variable="HEADRACE_ELASTICMQ_PORT",
    ),
    "kinesis-local": Service(
        summary="a Kinesis server that splits and merges shards as the cloud does (Node.js; from npm)",
        install=lambda folder: packages(folder, "kinesis-local", "0.6.2"),
        commands=alone(kinesis_local_command),
        answers=answers_json("Kinesis_20131202", "ListStreams"),
        port_variable="HEADRACE_KINESIS_LOCAL_PORT",
    ),
    "kinesalite": Service(
        summary="a quick Kinesis server that is strict about iterators and sequence numbers (Node.js; from npm)",
        install=lambda folder: packages(folder, "kinesalite", "3.3.3"),
        commands=alone(kinesalite_command),
        answers=answers_json("Kinesis_20131202", "ListStreams"),
        port_variable="HEADRACE_KINESALITE_PORT",
    ),
    "dynamodb-local": Service(
        summary="DynamoDB with streams, by the cloud's own maker (Java; jars from Maven Central)",
        install=install_dynamodb_local,
        commands=alone(dynamodb_local_command),
        answers=answers_json("DynamoDB_20120810", "ListTables"),
        port_variable="HEADRACE_DYNAMODB_LOCAL_PORT",
    ),
}
