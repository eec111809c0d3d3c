"""Where each AWS service is, and with which keys: by the environment, the embedded services, or the SDK.

The rule is the SDK's own, with the embedded services before the cloud: `AWS_ENDPOINT_URL_<SERVICE>` counts first, then
`AWS_ENDPOINT_URL`, then the embedded services where they are on, then the cloud. It reads the environment once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from headrace.aws_json import PLACEHOLDER, Credentials
from headrace.errors import ConfigurationError

_ANY = "AWS_ENDPOINT_URL"
#: The variables of each service that we call ourselves, in the order in which they count. Nobody has the streams of
#: tables at another local server than the tables; whoever names an endpoint of the cloud for tables names both.
_VARIABLES = {
    "sqs": ("AWS_ENDPOINT_URL_SQS",),
    "kinesis": ("AWS_ENDPOINT_URL_KINESIS",),
    "dynamodbstreams": ("AWS_ENDPOINT_URL_DYNAMODB_STREAMS", "AWS_ENDPOINT_URL_DYNAMODB"),
    "sns": ("AWS_ENDPOINT_URL_SNS",),
    "s3": ("AWS_ENDPOINT_URL_S3",),
    "secretsmanager": ("AWS_ENDPOINT_URL_SECRETS_MANAGER",),
    "kafka": ("AWS_ENDPOINT_URL_KAFKA",),
    "mq": ("AWS_ENDPOINT_URL_MQ",),
    "logs": ("AWS_ENDPOINT_URL_CLOUDWATCH_LOGS",),
}
#: The services that have event sources, or know where they are.
_SOURCES = ("sqs", "kinesis", "dynamodbstreams", "kafka", "mq")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where one service is, and what requests to it are signed with. What is None is left to the SDK."""

    url: str | None = None
    credentials: Credentials | None = None


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where all services are."""

    #: The variables that name endpoints, without those that mean the embedded services.
    named: Mapping[str, str]
    #: The keys of the environment, which come first in the SDK's search, too. None leaves the search to the SDK, whose
    #: import takes 0.16 s and ten megabytes.
    credentials: Credentials | None
    #: Whether the embedded services are to run: they have whatever no variable names.
    needs_services: bool
    #: Variables that name this server itself, where they mean the embedded services.
    ourselves: tuple[str, ...] = ()
    #: Where the embedded services are, once that is known.
    services_url: str | None = None

    @classmethod
    def of(
        cls, environment: Mapping[str, str], *, host: str, port: int, services: bool, brokers: bool = False
    ) -> Endpoints:
        """The endpoints of a server that listens on `host` and `port`, with the embedded services switched on or off.

        Whoever exported the address of Headrace for their tools and starts it from the same shell means no other
        service. Raises ConfigurationError for what is no URL, and when nothing is left but this server itself: unless
        there are `brokers`, which no endpoint has to tell of.
        """
        named: dict[str, str] = {}
        ourselves = []
        for name, value in environment.items():
            if value and (name == _ANY or name.startswith(f"{_ANY}_")):
                try:
                    at = urlsplit(value).hostname, urlsplit(value).port
                except ValueError as error:
                    raise ConfigurationError(f"{name} is no URL: {value!r}") from error
                named[name] = value
                if at[0] in ("127.0.0.1", "localhost", "::1", host) and at[1] == port:
                    ourselves.append(name)
        if services:
            # Without services they stay: their requests come to us and are refused, which the cloud would not do.
            named = {name: value for name, value in named.items() if name not in ourselves}
        elif (
            ourselves
            and not brokers
            and not any(
                name in named and name not in ourselves for source in _SOURCES for name in (*_VARIABLES[source], _ANY)
            )
        ):
            raise ConfigurationError(
                f"{ourselves[0]} names this server itself, and with --no-services there is nothing behind it; unset it "
                "to use the cloud, or set AWS_ENDPOINT_URL_SQS, AWS_ENDPOINT_URL_KINESIS or AWS_ENDPOINT_URL_DYNAMODB, "
                "or name what is to be read with --kafka-cluster, --mq-broker or --secret"
            )
        key, secret = environment.get("AWS_ACCESS_KEY_ID"), environment.get("AWS_SECRET_ACCESS_KEY")
        return cls(
            named,
            Credentials(key, secret, environment.get("AWS_SESSION_TOKEN")) if key and secret else None,
            needs_services=services and _ANY not in named,
            ourselves=tuple(ourselves) if services else (),
        )

    def with_services(self, url: str) -> Endpoints:
        """These, with the embedded services there."""
        return replace(self, services_url=url)

    def __getitem__(self, service: str) -> Endpoint:
        """Where a service is, by the SDK's name of it."""
        url = next((self.named[name] for name in (*_VARIABLES[service], _ANY) if name in self.named), None)
        if url is None and self.services_url is not None:
            # Nothing of the user's is needed there, so nothing is given away.
            return Endpoint(self.services_url, PLACEHOLDER)
        return Endpoint(url, self.credentials)

    def is_embedded(self, service: str) -> bool:
        """Whether the embedded services have it."""
        return self.services_url is not None and self[service].url == self.services_url

    def elsewhere(self) -> dict[str, str]:
        """The services that have a variable of their own, and where they are."""
        return {
            service: self.named[name]
            for service, variables in _VARIABLES.items()
            for name in reversed(variables)
            if name in self.named
        }

    def function_variables(self) -> dict[str, str]:
        """What functions reach AWS with: the named endpoints, and the user's keys or some that servers here take.

        They are for named endpoints and the cloud only: nobody else needs them, so nothing is given away.
        """
        keys = self.credentials if self.named or not self.needs_services else None
        if keys is None:
            keys = Credentials("test", "test")
        variables = {"AWS_ACCESS_KEY_ID": keys.access_key, "AWS_SECRET_ACCESS_KEY": keys.secret_key}
        if keys.token:
            variables["AWS_SESSION_TOKEN"] = keys.token
        return {**variables, **self.named}
