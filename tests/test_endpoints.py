"""Where each service is, by the variables of the environment."""

from __future__ import annotations

import pytest

from headrace.aws_json import PLACEHOLDER, Credentials
from headrace.endpoints import Endpoint, Endpoints
from headrace.errors import ConfigurationError

SERVICES = ("sqs", "kinesis", "dynamodbstreams", "sns", "s3", "secretsmanager", "kafka", "mq")
EMBEDDED = "http://127.0.0.1:5555"
KEYS = {"AWS_ACCESS_KEY_ID": "AKID", "AWS_SECRET_ACCESS_KEY": "secret"}
OURS = "http://localhost:4566"


def endpoints(services: bool = True, brokers: bool = False, /, **environment: str) -> Endpoints:
    found = Endpoints.of(environment, host="127.0.0.1", port=4566, services=services, brokers=brokers)
    return found.with_services(EMBEDDED) if found.needs_services else found


def urls(found: Endpoints) -> dict[str, str | None]:
    return {service: found[service].url for service in SERVICES}


def test_the_embedded_services_have_what_nobody_names() -> None:
    found = endpoints(AWS_ENDPOINT_URL_SQS="http://queues", **KEYS)

    assert found["sqs"] == Endpoint("http://queues", Credentials("AKID", "secret"))
    assert found["kinesis"] == found["s3"] == Endpoint(EMBEDDED, PLACEHOLDER)
    assert found.elsewhere() == {"sqs": "http://queues"}
    assert [service for service in SERVICES if not found.is_embedded(service)] == ["sqs"]


def test_one_endpoint_has_everything_and_needs_no_services() -> None:
    found = endpoints(AWS_ENDPOINT_URL="http://all", AWS_ENDPOINT_URL_S3="http://buckets")

    assert not found.needs_services
    assert urls(found) == {**dict.fromkeys(SERVICES, "http://all"), "s3": "http://buckets"}


NAMED = [
    ("AWS_ENDPOINT_URL_SECRETS_MANAGER", "secretsmanager"),
    ("AWS_ENDPOINT_URL_KAFKA", "kafka"),
    ("AWS_ENDPOINT_URL_MQ", "mq"),
]


@pytest.mark.parametrize(("variable", "service"), NAMED)
def test_what_leads_to_clusters_and_brokers_has_variables_of_its_own(variable: str, service: str) -> None:
    found = endpoints(**{variable: "http://there"})

    assert urls(found) == {**dict.fromkeys(SERVICES, EMBEDDED), service: "http://there"}
    assert found.elsewhere() == {service: "http://there"}
    assert found.function_variables()[variable] == "http://there"


def test_without_services_the_rest_is_in_the_cloud() -> None:
    found = endpoints(False, AWS_ENDPOINT_URL_KINESIS="http://streams", **KEYS, AWS_SESSION_TOKEN="token")

    assert not found.needs_services
    assert urls(found) == {**dict.fromkeys(SERVICES), "kinesis": "http://streams"}
    assert found["sqs"].credentials == Credentials("AKID", "secret", "token")
    assert endpoints(False)["sqs"] == Endpoint(None, None)


def test_streams_of_tables_are_where_the_tables_are() -> None:
    tables = {"AWS_ENDPOINT_URL_DYNAMODB": "http://tables"}
    both = {**tables, "AWS_ENDPOINT_URL_DYNAMODB_STREAMS": "http://streams"}

    assert endpoints(**tables)["dynamodbstreams"].url == "http://tables"
    assert endpoints(**both)["dynamodbstreams"].url == "http://streams"
    assert endpoints(**both).elsewhere() == {"dynamodbstreams": "http://streams"}


def test_an_empty_variable_names_nothing() -> None:
    assert urls(endpoints(AWS_ENDPOINT_URL="", AWS_ENDPOINT_URL_SQS="")) == dict.fromkeys(SERVICES, EMBEDDED)


@pytest.mark.parametrize("url", [OURS, "http://127.0.0.1:4566/", "http://[::1]:4566"])
def test_our_own_address_means_the_embedded_services(url: str) -> None:
    found = endpoints(AWS_ENDPOINT_URL=url)

    assert urls(found) == dict.fromkeys(SERVICES, EMBEDDED)
    assert found.ourselves == ("AWS_ENDPOINT_URL",)
    assert "AWS_ENDPOINT_URL" not in found.function_variables()


def test_our_own_address_without_services_never_means_the_cloud() -> None:
    """What is named elsewhere is there; for the rest we answer ourselves that we do not have it."""
    found = endpoints(False, AWS_ENDPOINT_URL=OURS, AWS_ENDPOINT_URL_SQS="http://queues")

    assert urls(found) == {**dict.fromkeys(SERVICES, OURS), "sqs": "http://queues"}
    assert found.ourselves == ()


@pytest.mark.parametrize("name", ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_SQS"])
def test_our_own_address_alone_and_no_services_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{name} names this server itself, and with --no-services"):
        endpoints(False, **{name: OURS})


@pytest.mark.parametrize("name", ["AWS_ENDPOINT_URL_KAFKA", "AWS_ENDPOINT_URL_MQ"])
def test_an_api_that_knows_clusters_or_brokers_leaves_something_to_read(name: str) -> None:
    found = endpoints(False, AWS_ENDPOINT_URL=OURS, **{name: "http://there"})

    assert found["sqs"].url == OURS
    with pytest.raises(ConfigurationError, match=r"or name what is to be read with --kafka-cluster, --mq-broker"):
        endpoints(False, AWS_ENDPOINT_URL=OURS, AWS_ENDPOINT_URL_SECRETS_MANAGER="http://there")


def test_clusters_and_brokers_of_the_command_line_need_no_endpoint() -> None:
    """Whatever is asked for all the same is asked of us, and never of the cloud."""
    found = endpoints(False, True, AWS_ENDPOINT_URL=OURS)

    assert urls(found) == dict.fromkeys(SERVICES, OURS)


def test_what_is_no_url_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="AWS_ENDPOINT_URL_S3 is no URL: 'http://here:port'"):
        endpoints(AWS_ENDPOINT_URL_S3="http://here:port")


LOCAL_KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}


def test_functions_get_keys_only_for_what_may_need_them() -> None:
    given = {**KEYS, "AWS_SESSION_TOKEN": "token"}
    queues = {"AWS_ENDPOINT_URL_SQS": "http://queues"}

    assert endpoints(**given).function_variables() == LOCAL_KEYS
    assert endpoints(**given, **queues).function_variables() == {**given, **queues}
    assert endpoints(False, **given).function_variables() == given
    assert endpoints(False).function_variables() == LOCAL_KEYS
