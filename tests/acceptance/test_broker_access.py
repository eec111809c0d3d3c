"""Every way in to clusters and brokers, through a real server: secrets that stock boto3 has made in the embedded
Secrets Manager, real listeners, and the Kafka API of a cluster that has no address of its own.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import aio_pika
import pytest
from brokers import ACCOUNT, PROJECT, REGION, Server
from serve_lab import Headrace, functions_table, until

sys.path.append(str(PROJECT / "tests" / "sources"))
from kafka_lab import KafkaLab

CLUSTER = f"arn:aws:kafka:{REGION}:{ACCOUNT}:cluster/market/0d5f3b90-4c6f-4f2a-8d15-b0a9c8e7f623-1"
BROKER = f"arn:aws:mq:{REGION}:{ACCOUNT}:broker:plant:b-1e7d3b90-4c6f-4f2a-8d15-b0a9c8e7f623"
NETWORK = [
    {"Type": "VPC_SUBNET", "URI": "subnet:subnet-0123456789abcdef0"},
    {"Type": "VPC_SECURITY_GROUP", "URI": "security_group:sg-0123456789abcdef0"},
]


class Mill:
    """A server with a function that takes everything, and the clients of a user."""

    def __init__(self, headrace: Callable[..., Headrace], clients: Callable[..., Any], place: Path) -> None:
        self._headrace = headrace
        self._clients = clients
        self._table = functions_table(place / "functions.toml", place / "journal", 20, miller="spoilers.plain")
        self._place = place

    def start(self, *arguments: str | Path, **environment: str) -> None:
        self.server = self._headrace(
            "--data-dir",
            ":memory:",
            "--functions",
            self._table,
            *arguments,
            directory=self._place,
            environment=environment,
        )
        self.functions = self._clients("lambda", self.server.url)
        self.secrets = self._clients("secretsmanager", self.server.url)
        self.server.event("services_ready", 60)

    def secret(self, name: str, **content: str) -> str:
        return str(self.secrets.create_secret(Name=name, SecretString=json.dumps(content))["ARN"])

    def login(self, server: Server, user: str = "headrace") -> str:
        return self.secret("login", username=user, password=server.users[user])

    def mapped(self, **settings: Any) -> str:
        return str(self.functions.create_event_source_mapping(FunctionName="miller", **settings)["UUID"])

    def until_done(self, uuid: str, records: int) -> None:
        def is_done() -> bool:
            counters = self.server.mappings()[uuid]["Counters"]
            return int(counters["processed"] + counters["deleted"]) == records

        until(is_done, f"{records} records done with", 30)


@pytest.fixture
def mill(headrace: Callable[..., Headrace], clients: Callable[..., Any], tmp_path: Path) -> Mill:
    return Mill(headrace, clients, tmp_path)


@pytest.fixture
def lab(kafka: Server) -> Iterator[KafkaLab]:
    with KafkaLab(kafka.endpoints["plaintext"]) as made:
        yield made


def filled(lab: KafkaLab, records: int = 5) -> str:
    topic = lab.topic(2)
    lab.produce(topic, [(str(number).encode(), json.dumps({"number": number}).encode()) for number in range(records)])
    return topic


@pytest.mark.broker("kafka")
@pytest.mark.parametrize(
    ("listener", "way"),
    [
        ("plaintext", None),
        ("tls", None),
        ("sasl_ssl", "BASIC_AUTH"),
        ("sasl_ssl", "SASL_SCRAM_256_AUTH"),
        ("sasl_ssl", "SASL_SCRAM_512_AUTH"),
        ("ssl", "CLIENT_CERTIFICATE_TLS_AUTH"),
    ],
)
def test_a_cluster_of_ones_own(mill: Mill, kafka: Server, lab: KafkaLab, listener: str, way: str | None) -> None:
    mill.start()
    access = list(NETWORK)
    if listener != "plaintext":
        root = mill.secret("root", certificate=kafka.files["ca.pem"].read_text())
        access.append({"Type": "SERVER_ROOT_CA_CERTIFICATE", "URI": root})
    if way == "CLIENT_CERTIFICATE_TLS_AUTH":
        pair = {"certificate": kafka.files["client.pem"], "privateKey": kafka.files["client.key"]}
        uri = mill.secret("pair", **{name: path.read_text() for name, path in pair.items()})
        access.append({"Type": way, "URI": uri})
    elif way is not None:
        access.append({"Type": way, "URI": mill.login(kafka)})

    uuid = mill.mapped(
        SelfManagedEventSource={"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": [kafka.endpoints[listener]]}},
        Topics=[filled(lab)],
        SourceAccessConfigurations=access,
    )

    mill.until_done(uuid, 5)
    mill.server.event("network_ignored")
    assert mill.functions.get_event_source_mapping(UUID=uuid)["SourceAccessConfigurations"] == access


class _KafkaApi(BaseHTTPRequestHandler):
    """Answers GetBootstrapBrokers as documented: no server that can be had does."""

    servers = ""

    def do_GET(self) -> None:
        is_right = unquote(self.path) == f"/v1/clusters/{CLUSTER}/bootstrap-brokers"
        body = json.dumps({"bootstrapBrokerStringSaslScram": self.servers} if is_right else {}).encode()
        self.send_response(200 if is_right else 404)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Nobody reads it."""


@pytest.mark.broker("kafka")
@pytest.mark.parametrize("by", ["table", "api"])
def test_an_msk_cluster(mill: Mill, kafka: Server, lab: KafkaLab, by: str) -> None:
    servers = kafka.endpoints["sasl_ssl"]
    api = ThreadingHTTPServer(("127.0.0.1", 0), type("Api", (_KafkaApi,), {"servers": servers}))
    threading.Thread(target=api.serve_forever, daemon=True).start()
    try:
        if by == "table":
            mill.start("--kafka-cluster", f"{CLUSTER}={servers}", "--ca-file", kafka.files["ca.pem"])
        else:
            url = f"http://127.0.0.1:{api.server_address[1]}"
            mill.start("--ca-file", kafka.files["ca.pem"], AWS_ENDPOINT_URL_KAFKA=url)
        uuid = mill.mapped(
            EventSourceArn=CLUSTER,
            Topics=[filled(lab)],
            StartingPosition="TRIM_HORIZON",
            SourceAccessConfigurations=[{"Type": "SASL_SCRAM_512_AUTH", "URI": mill.login(kafka)}],
        )

        mill.until_done(uuid, 5)
    finally:
        api.shutdown()
        api.server_close()


@pytest.mark.broker("rabbitmq")
def test_a_rabbitmq_broker_with_a_virtual_host_over_tls(mill: Mill, rabbitmq: Server) -> None:
    async def fill() -> None:
        url = rabbitmq.endpoints["amqp"].replace("://", f"://headrace:{rabbitmq.users['headrace']}@")
        connection = await aio_pika.connect(f"{url}/orders")
        async with connection:
            channel = await connection.channel()
            await channel.declare_queue("parcels-over-tls", auto_delete=False)
            for number in range(5):
                message = aio_pika.Message(json.dumps({"number": number}).encode())
                await channel.default_exchange.publish(message, "parcels-over-tls")

    asyncio.run(fill())
    mill.start("--mq-broker", f"{BROKER}={rabbitmq.endpoints['amqps']}", "--ca-file", rabbitmq.files["ca.pem"])
    filters = {"Filters": [{"Pattern": json.dumps({"data": {"number": [{"numeric": [">=", 2]}]}})}]}

    uuid = mill.mapped(
        EventSourceArn=BROKER,
        Queues=["parcels-over-tls"],
        SourceAccessConfigurations=[
            {"Type": "BASIC_AUTH", "URI": mill.login(rabbitmq)},
            {"Type": "VIRTUAL_HOST", "URI": "orders"},
        ],
        FilterCriteria=filters,
    )

    mill.until_done(uuid, 5)
    assert mill.server.mappings()[uuid]["Counters"]["filtered"] == 2


@pytest.mark.broker("kafka")
def test_a_wrong_password_is_told_until_it_is_mended(mill: Mill, kafka: Server, lab: KafkaLab) -> None:
    mill.start()
    root = mill.secret("root", certificate=kafka.files["ca.pem"].read_text())
    login = mill.secret("login", username="headrace", password="forgotten")
    uuid = mill.mapped(
        SelfManagedEventSource={"Endpoints": {"KAFKA_BOOTSTRAP_SERVERS": [kafka.endpoints["sasl_ssl"]]}},
        Topics=[filled(lab)],
        SourceAccessConfigurations=[
            {"Type": "SERVER_ROOT_CA_CERTIFICATE", "URI": root},
            {"Type": "SASL_SCRAM_512_AUTH", "URI": login},
        ],
    )

    def shown() -> dict[str, Any]:
        return dict(mill.functions.get_event_source_mapping(UUID=uuid))

    until(lambda: shown()["StateTransitionReason"] == "EVENT_SOURCE_AUTHN_ERROR", "told of the password")
    assert shown()["LastProcessingResult"].startswith("PROBLEM: SASL authentication failed")
    assert shown()["State"] == "Enabled"
    right = json.dumps({"username": "headrace", "password": kafka.users["headrace"]})
    mill.secrets.put_secret_value(SecretId=login, SecretString=right)

    mill.until_done(uuid, 5)
    until(lambda: shown()["LastProcessingResult"] == "OK", "OK again")
    assert shown()["StateTransitionReason"] == "USER_INITIATED"
    assert not any(kafka.users["headrace"] in json.dumps(event) for event in mill.server.events())
