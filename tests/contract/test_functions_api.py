"""The function side of the API through the whole application: what is answered, kept, refused, and in which words."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from server import Answer, World

ARN = "arn:aws:lambda:us-east-1:000000000000:function:settle-orders"
MAPPING = "arn:aws:lambda:us-east-1:000000000000:event-source-mapping:6e0f1c52-8a4b-4d3e-9f27-5b1c0a7d9e34"
F = "/2015-03-31/functions"
ONE = f"{F}/settle-orders"
ZIP = base64.b64encode(b"a package").decode()
NEW = {
    "FunctionName": "new",
    "Runtime": "python3.12",
    "Handler": "app.handler",
    "Role": "arn:aws:iam::000000000000:role/r",
    "Code": {"ZipFile": ZIP},
}


@pytest.fixture
def world() -> World:
    return World()


async def done(world: World, method: str, target: str, body: dict[str, Any] | None = None, status: int = 200) -> Any:
    answer = await world.ask(method, target, b"" if body is None else body)
    assert answer.status == status, answer
    return answer.json if answer.body else None


async def refused(world: World, method: str, target: str, body: dict[str, Any] | bytes = b"") -> tuple[int, str, str]:
    answer = await world.ask(method, target, body)
    return answer.status, answer.headers["x-amzn-errortype"], answer.message


async def test_what_is_created_is_shown_with_its_defaults(world: World) -> None:
    made = await done(world, "POST", F, NEW, 201)
    assert (made["Timeout"], made["MemorySize"], made["Architectures"]) == (3, 128, ["x86_64"])
    assert made["LoggingConfig"] == {"LogFormat": "Text", "LogGroup": "/aws/lambda/new"}
    assert made["CodeSize"] == 9
    assert "Environment" not in made
    found = await done(world, "GET", f"{F}/new")
    assert found["Configuration"] == made
    assert found["Code"]["RepositoryType"] == "S3"
    assert found["Code"]["Location"].endswith(made["CodeSha256"])
    assert await done(world, "GET", f"{F}/new/configuration") == made
    assert not {"Tags", "Concurrency"} & found.keys()


@pytest.mark.parametrize(
    "name",
    [
        "settle-orders",
        "000000000000:settle-orders",
        "000000000000:function:settle-orders",
        ARN,
        ARN.replace(":", "%3A"),
        f"{ARN}:$LATEST".replace("$", "%24"),
        "settle-orders:live",
        "settle-orders?Qualifier=1",
        "settle-orders:1?Qualifier=1",
        "settle-orders/?Qualifier=$LATEST",
    ],
)
async def test_names_in_all_forms(world: World, name: str) -> None:
    found = await done(world, "GET", f"{F}/{name}")
    assert found["Configuration"]["FunctionName"] == "settle-orders"


@pytest.mark.parametrize(
    ("method", "target", "body", "status", "code", "text"),
    [
        ("GET", f"{F}/nobody", None, 404, "ResourceNotFoundException", f"Function not found: {ARN[:-13]}nobody"),
        ("GET", f"{ONE}?Qualifier=7", None, 404, "ResourceNotFoundException", f"Function not found: {ARN}:7"),
        (
            "GET",
            f"{ONE}:1?Qualifier=2",
            None,
            400,
            "InvalidParameterValueException",
            "The derived qualifier from the function name does not match the specified qualifier.",
        ),
        (
            "GET",
            f"{F}/{ARN.replace('us-east-1', 'eu-west-1')}",
            None,
            404,
            "ResourceNotFoundException",
            f"Function not found: {ARN.replace('us-east-1', 'eu-west-1')}",
        ),
        (
            "POST",
            F,
            {**NEW, "FunctionName": "settle-orders"},
            409,
            "ResourceConflictException",
            "Function already exist: settle-orders",
        ),
        (
            "DELETE",
            f"{ONE}?Qualifier=1",
            None,
            409,
            "ResourceConflictException",
            "Unable to delete version because the following aliases reference it: [live]",
        ),
        (
            "DELETE",
            f"{ONE}?Qualifier=$LATEST",
            None,
            400,
            "InvalidParameterValueException",
            "$LATEST version cannot be deleted without deleting the function.",
        ),
        (
            "PUT",
            f"{ONE}/configuration",
            {"Timeout": 4, "RevisionId": "11111111-0000-4000-8000-000000000000"},
            412,
            "PreconditionFailedException",
            "The Revision Id provided does not match the latest Revision Id. "
            "Call the GetFunction/GetAlias API to retrieve the latest Revision Id",
        ),
        (
            "PUT",
            f"{ONE}/configuration",
            {"Environment": {"Variables": {"AWS_REGION": "x", "OK_1": "y"}}},
            400,
            "InvalidParameterValueException",
            "Lambda was unable to configure your environment variables because the environment variables you have "
            "provided contains reserved keys that are currently not supported for modification. "
            "Reserved keys used in this request: AWS_REGION",
        ),
        (
            "POST",
            f"{ONE}/aliases",
            {"Name": "live", "FunctionVersion": "1"},
            409,
            "ResourceConflictException",
            f"Alias already exists: {ARN}:live",
        ),
        (
            "POST",
            f"{ONE}/aliases",
            {"Name": "next", "FunctionVersion": "9"},
            404,
            "ResourceNotFoundException",
            f"Function not found: {ARN}:9",
        ),
        ("GET", f"{ONE}/aliases/no", None, 404, "ResourceNotFoundException", f"Cannot find alias arn: {ARN}:no"),
        (
            "GET",
            f"{F}/count-clicks/policy",
            None,
            404,
            "ResourceNotFoundException",
            "The resource you requested does not exist.",
        ),
        (
            "DELETE",
            f"{ONE}/policy/none",
            None,
            404,
            "ResourceNotFoundException",
            "Statement none is not found in resource policy.",
        ),
        (
            "GET",
            f"/2017-03-31/tags/{MAPPING}",
            None,
            404,
            "ResourceNotFoundException",
            f"Event source mapping not found: {MAPPING}",
        ),
        (
            "POST",
            f"/2017-03-31/tags/{ARN}:1",
            {"Tags": {"a": "b"}},
            400,
            "InvalidParameterValueException",
            "Tags on function aliases and versions are not supported. "
            "Please specify either a function ARN or an event source mapping ARN.",
        ),
        (
            "POST",
            f"{ONE}/versions",
            {"CodeSha256": "x"},
            400,
            "InvalidParameterValueException",
            "CodeSHA256 (x) is different from current CodeSHA256 in $LATEST "
            "(n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg=). Please try again with the CodeSHA256 in $LATEST.",
        ),
        ("GET", f"{F}?Marker=x", None, 400, "InvalidParameterValueException", "Marker is not one that a listing gave."),
    ],
)
async def test_refusals(
    world: World, method: str, target: str, body: dict[str, Any] | None, status: int, code: str, text: str
) -> None:
    assert await refused(world, method, target, body or b"") == (status, code, text)


async def test_versions_are_numbered_once_and_for_all(world: World) -> None:
    async def publish() -> str:
        return str((await done(world, "POST", f"{ONE}/versions", {}, 201))["Version"])

    assert await publish() == "1", "nothing has changed since"
    changed = await done(world, "PUT", f"{ONE}/code", {"ZipFile": ZIP, "Publish": True})
    assert (changed["Version"], changed["FunctionArn"]) == ("2", f"{ARN}:2")
    await done(world, "DELETE", f"{ONE}?Qualifier=2", None, 204)
    await done(world, "PUT", f"{ONE}/configuration", {"Timeout": 9})
    assert await publish() == "3"
    listed = await done(world, "GET", f"{ONE}/versions")
    assert [(one["Version"], one["Timeout"]) for one in listed["Versions"]] == [("$LATEST", 9), ("1", 3), ("3", 9)]
    assert [one["FunctionArn"] for one in listed["Versions"]] == [f"{ARN}:{v}" for v in ("$LATEST", "1", "3")]


async def test_a_dry_run_changes_nothing(world: World) -> None:
    before = await done(world, "GET", f"{ONE}/configuration")
    tried = await done(world, "PUT", f"{ONE}/code", {"ZipFile": ZIP, "DryRun": True})
    assert tried["CodeSha256"] != before["CodeSha256"]
    assert await done(world, "GET", f"{ONE}/configuration") == before


async def test_pages_go_on_where_they_were(world: World) -> None:
    for number in range(7):
        await done(world, "POST", F, {**NEW, "FunctionName": f"f{number}"}, 201)
    names: list[str] = []
    target = f"{F}?MaxItems=4"
    while True:
        page = await done(world, "GET", target)
        names += [one["FunctionName"] for one in page["Functions"]]
        if "NextMarker" not in page:
            break
        await done(world, "DELETE", f"{F}/{names[-1]}", None, 204)
        target = f"{F}?MaxItems=4&Marker={page['NextMarker']}"
    assert names == ["count-clicks", *[f"f{number}" for number in range(7)], "settle-orders"]
    every = await done(world, "GET", f"{F}?FunctionVersion=ALL")
    assert f"{ARN}:1" in [one["FunctionArn"] for one in every["Functions"]]


async def test_aliases_move_and_share(world: World) -> None:
    await done(world, "PUT", f"{ONE}/code", {"ZipFile": ZIP, "Publish": True})
    shared = {"RoutingConfig": {"AdditionalVersionWeights": {"2": 0.25}}}
    after = await done(world, "PUT", f"{ONE}/aliases/live", shared)
    assert after["RoutingConfig"] == shared["RoutingConfig"]
    assert (await done(world, "GET", f"{ONE}/aliases?FunctionVersion=2"))["Aliases"] == [after]
    status, _, text = await refused(world, "PUT", f"{ONE}/aliases/live", {"FunctionVersion": "2"})
    assert (status, text) == (400, "Invalid function version 2. The alias points to it already.")
    bare = await done(world, "PUT", f"{ONE}/aliases/live", {"FunctionVersion": "2", "RoutingConfig": {}})
    assert "RoutingConfig" not in bare
    stale = {"FunctionVersion": "1", "RevisionId": after["RevisionId"]}
    assert (await refused(world, "PUT", f"{ONE}/aliases/live", stale))[:2] == (412, "PreconditionFailedException")
    for _ in range(2):
        await done(world, "DELETE", f"{ONE}/aliases/live", None, 204)


async def test_policies_are_kept_as_the_cloud_writes_them(world: World) -> None:
    request = {
        "StatementId": "queue",
        "Action": "lambda:InvokeFunction",
        "Principal": "111122223333",
        "SourceArn": "arn:aws:sqs:us-east-1:000000000000:q",
        "SourceAccount": "000000000000",
    }
    made = await done(world, "POST", f"{ONE}/policy?Qualifier=live", request, 201)
    statement = json.loads(made["Statement"])
    assert statement == {
        "Sid": "queue",
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
        "Action": "lambda:InvokeFunction",
        "Resource": f"{ARN}:live",
        "Condition": {
            "ArnLike": {"AWS:SourceArn": "arn:aws:sqs:us-east-1:000000000000:q"},
            "StringEquals": {"AWS:SourceAccount": "000000000000"},
        },
    }
    found = await done(world, "GET", f"{ONE}:live/policy")
    assert json.loads(found["Policy"]) == {"Version": "2012-10-17", "Id": "default", "Statement": [statement]}
    assert (await refused(world, "POST", f"{ONE}/policy?Qualifier=live", request))[:2] == (
        409,
        "ResourceConflictException",
    )
    stale = await world.ask(
        "DELETE", f"{ONE}/policy/queue?Qualifier=live&RevisionId=11111111-0000-4000-8000-000000000000"
    )
    assert stale.status == 412
    target = f"{ONE}/policy/queue?Qualifier=live&RevisionId={found['RevisionId']}"
    await done(world, "DELETE", target, None, 204)
    assert (await refused(world, "GET", f"{ONE}/policy?Qualifier=live"))[0] == 404
    assert len(json.loads((await done(world, "GET", f"{ONE}/policy"))["Policy"])["Statement"]) == 1


async def test_tags_of_functions_and_mappings(world: World) -> None:
    created = await done(
        world,
        "POST",
        "/2015-03-31/event-source-mappings/",
        {
            "EventSourceArn": "arn:aws:sqs:us-east-1:000000000000:q",
            "FunctionName": "settle-orders",
            "Tags": {"kept": "yes"},
        },
        202,
    )
    for resource in (ARN, created["EventSourceMappingArn"]):
        target = f"/2017-03-31/tags/{resource.replace(':', '%3A')}"
        await done(world, "POST", target, {"Tags": {"a": "b", "c": "d"}}, 204)
        await done(world, "DELETE", f"{target}?tagKeys=a&tagKeys=none", None, 204)
        tags = (await done(world, "GET", target))["Tags"]
        assert tags.pop("kept", "yes") == "yes"
        assert tags == {"c": "d"}
        status, _, text = await refused(world, "POST", target, {"Tags": {str(n): "" for n in range(50)}})
        assert (status, text.endswith("must have at most 50 tags.")) == (400, True)
    again = await done(world, "GET", f"/2015-03-31/event-source-mappings/{created['UUID']}")
    assert again["State"] == "Enabled", "its tags are nothing that a mapping stops for"


async def test_concurrency_is_kept(world: World) -> None:
    of = "functions/settle-orders/concurrency"
    assert await done(world, "GET", f"/2019-09-30/{of}") == {}
    limit = {"ReservedConcurrentExecutions": 5}
    assert await done(world, "PUT", f"/2017-10-31/{of}", limit) == limit
    assert await done(world, "GET", f"/2019-09-30/{of}") == limit
    assert (await done(world, "GET", ONE))["Concurrency"] == limit
    await done(world, "DELETE", f"/2017-10-31/{of}", None, 204)
    assert await done(world, "GET", f"/2019-09-30/{of}") == {}


async def invoked(world: World, name: str = "settle-orders", body: bytes = b"", **headers: str) -> Answer:
    named = {f"X-Amz-{key.replace('_', '-')}": value for key, value in headers.items()}
    return await world.ask("POST", f"{F}/{name}/invocations", body, named)


async def test_invoke_answers_what_the_function_returns(world: World) -> None:
    answer = await invoked(world, "settle-orders:live", b'{"a": 1}', Log_Type="Tail")
    assert (answer.status, answer.body) == (200, b'{"a": 1}')
    assert answer.headers["x-amz-executed-version"] == "1"
    assert base64.b64decode(answer.headers["x-amz-log-result"]) == b"END\n"
    assert answer.headers["content-type"] == "application/json"
    assert "x-amz-function-error" not in answer.headers
    plain = await invoked(world)
    assert (plain.status, plain.body) == (200, b"{}")
    assert "x-amz-log-result" not in plain.headers
    for declared in ("application/x-www-form-urlencoded", "text/plain", "application/json"):
        answer = await world.ask("POST", f"{ONE}/invocations", b"[1]", {"Content-Type": declared})
        assert (answer.status, answer.body) == (200, b"[1]")


async def test_invoke_for_later_and_not_at_all(world: World) -> None:
    later = await invoked(world, "settle-orders:live", b'{"a": 1}', Invocation_Type="Event")
    assert (later.status, later.body) == (202, b"")
    assert world.accepted.events == [(f"{ARN}:live", b'{"a": 1}')]
    dry = await invoked(world, Invocation_Type="DryRun")
    assert (dry.status, dry.body) == (204, b"")
    assert len(world.accepted.events) == 1


@pytest.mark.parametrize(
    ("name", "body", "headers", "status", "code", "text"),
    [
        ("nobody", b"{}", {}, 404, "ResourceNotFoundException", "Function not found: "),
        ("settle-orders", b"{", {}, 400, "InvalidRequestContentException", "Could not parse request body into json: "),
        ("settle-orders", b"\xff", {}, 400, "InvalidRequestContentException", "Could not parse request body into json"),
        ("settle-orders", b"{}", {"Client_Context": "e30"}, 400, "InvalidRequestContentException", "Client context"),
        ("settle-orders", b"{}", {"Log_Type": "All"}, 400, "ValidationException", "'logType'"),
        (
            "settle-orders",
            b'"' + b"x" * 1024 * 1024 + b'"',
            {"Invocation_Type": "Event"},
            413,
            "RequestTooLargeException",
            "too large for the Event invocation type",
        ),
        (
            "settle-orders",
            b'"' + b"x" * 6 * 1024 * 1024 + b'"',
            {},
            413,
            "RequestTooLargeException",
            "The body is longer",
        ),
    ],
    ids=["name", "JSON", "bytes", "context", "log type", "large event", "large request"],
)
async def test_invoke_refuses(
    world: World, name: str, body: bytes, headers: dict[str, str], status: int, code: str, text: str
) -> None:
    answer = await invoked(world, name, body, **headers)
    assert (answer.status, answer.headers["x-amzn-errortype"]) == (status, code)
    assert text in answer.message
    assert not world.accepted.events
