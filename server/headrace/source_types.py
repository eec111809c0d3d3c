"""Every kind of source that records can be read from, at the endpoints of this server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from headrace.access import Directory, Secrets
from headrace.aws_json import Connections, JsonClient, Service
from headrace.clock import Clock
from headrace.endpoints import Endpoints
from headrace.model import SourceKind, SourceType, StreamType, TopicType
from headrace.services.news import written
from headrace.sources import dynamodb, kinesis
from headrace.sources.activemq import ActiveMqSources
from headrace.sources.kafka import KafkaSources
from headrace.sources.pace import Budget
from headrace.sources.rabbitmq import RabbitMqSources
from headrace.sources.sqs import SqsClients, SqsSources


class SourceTypes:
    """Opens each kind of source. Those of AWS share their connections; clusters and brokers are found in the
    `directory` and signed in to with the `secrets`. `role` is the functions' execution role.

    `reads_per_second` is how often a shard of a stream is read, and the most that it is; None follows the endpoint.
    """

    def __init__(
        self,
        endpoints: Endpoints,
        secrets: Secrets,
        directory: Directory,
        clock: Clock,
        *,
        role: str,
        reads_per_second: float | None = None,
    ) -> None:
        self._connections = Connections()
        self._reads_per_second = reads_per_second

        def client(service: Service) -> JsonClient:
            at = endpoints[service.name]
            return JsonClient(service, self._connections, endpoint_url=at.url, credentials=at.credentials, clock=clock)

        queues = endpoints["sqs"]
        sqs = SqsSources(
            SqsClients(
                endpoint_url=queues.url, credentials=queues.credentials, clock=clock, connections=self._connections
            )
        )
        streams = client(kinesis.KINESIS)
        tables = client(dynamodb.DYNAMODB_STREAMS)
        kinesis_sources = kinesis.KinesisSources(
            streams,
            role=role,
            budget=self._budget(streams, kinesis.CLOUD),
            hears_writes=endpoints.is_embedded(kinesis.KINESIS.name),
        )
        dynamodb_sources = dynamodb.DynamoDbSources(
            tables,
            budget=self._budget(tables, dynamodb.CLOUD),
            hears_writes=endpoints.is_embedded(dynamodb.DYNAMODB_STREAMS.name),
        )
        kafka_sources = KafkaSources(secrets, directory, clock)
        self.by_kind: Mapping[SourceKind, SourceType | StreamType | TopicType] = {
            SourceKind.SQS: sqs,
            SourceKind.KINESIS: kinesis_sources,
            SourceKind.DYNAMODB: dynamodb_sources,
            SourceKind.MSK: kafka_sources,
            SourceKind.KAFKA: kafka_sources,
            SourceKind.RABBITMQ: RabbitMqSources(secrets, directory, clock),
            SourceKind.ACTIVEMQ: ActiveMqSources(secrets, directory, clock),
        }
        self._paces = {"kinesis": kinesis_sources.pace, "dynamodb": dynamodb_sources.pace}

    def stir(self, target: str, body: bytes | None) -> None:
        """A request was passed on to the embedded services: what it wrote to is read at once, so that streams need
        not be asked for news all the time."""
        news = written(target, body)
        if news is not None:
            service, names = news
            for name in names or (None,):
                self._paces[service].stir(name)

    async def close(self) -> None:
        for source_type in dict.fromkeys(self.by_kind.values()):
            await source_type.close()
        await self._connections.close()

    def _budget(self, client: JsonClient, cloud: Budget) -> Budget | None:
        if self._reads_per_second is None:
            return None
        every = 1 / self._reads_per_second
        return replace(cloud, idle=every, spacing=every) if client.is_cloud else Budget(idle=every, spacing=every)
