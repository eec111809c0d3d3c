"""Reads a plan, leads each kind of mapping through its life, and sends each vector by the typed client; raw where its
types have no room for the request."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

import headrace_client.models
from headrace.client import (
    ApiException,
    Client,
    ResourceConflictException,
    ResourceNotFoundException,
    ValidationException,
)
from headrace_client.models import UpdateEventSourceMappingRequest

MAPPINGS = "/2015-03-31/event-source-mappings/"


def read(body: Any, kind: str) -> Any:
    """A body as a type of the client, if that says the same; else None."""
    if not isinstance(body, dict):
        return None
    try:
        found = getattr(headrace_client.models, kind).from_dict(dict(body))
        same = found.to_dict() == body and all(
            type(value) is type(body[name]) for name, value in found.to_dict().items()
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return found if same else None


def say(**line: Any) -> None:
    print(json.dumps(line))


def refused(call: Callable[[], Any], kind: type[ApiException]) -> None:
    try:
        call()
    except kind:
        return
    raise AssertionError(f"was not refused as {kind.__name__}")


def removed(client: Client, uuid: str) -> None:
    for _ in range(500):
        try:
            client.delete(uuid)
        except ResourceNotFoundException:
            return
        time.sleep(0.01)
    raise AssertionError(f"{uuid} does not go")


def settled(client: Client, uuid: str) -> None:
    for _ in range(500):
        if client.get(uuid).state == "Disabled":
            return
        time.sleep(0.01)
    raise AssertionError(f"{uuid} does not settle")


def life(client: Client, name: str, body: Any) -> None:
    request = read(body, name)
    made = client.create(request)
    refused(lambda: client.create(request), ResourceConflictException)
    settled(client, made.uuid)
    assert client.update(made.uuid, UpdateEventSourceMappingRequest(batch_size=7)).batch_size == 7
    listed = [one.uuid for one in client.iterate(page_size=1)]
    assert made.uuid in listed
    assert len(listed) > 1
    refused(lambda: client.update(made.uuid, UpdateEventSourceMappingRequest(batch_size=0)), ValidationException)
    removed(client, made.uuid)
    refused(lambda: client.get(made.uuid), ResourceNotFoundException)
    say(life=name)


def typed(client: Client, vector: Any) -> Callable[[], Any] | None:
    """A call that sends a vector; None where the types have no room for it."""
    uuid, body = vector["path"].removeprefix(MAPPINGS), vector.get("body")
    match vector["operation"]:
        case "CreateEventSourceMapping":
            request = read(body, vector.get("variant", "SqsQueueMapping"))
            return None if request is None else lambda: client.create(request)
        case "UpdateEventSourceMapping":
            request = read(body, "UpdateEventSourceMappingRequest")
            return None if request is None else lambda: client.update(uuid, request)
        case "GetEventSourceMapping":
            return lambda: client.get(uuid)
        case "DeleteEventSourceMapping":
            return lambda: client.delete(uuid)
    return None


def main() -> None:
    plan = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    with Client(plan["url"]) as client, httpx.Client(timeout=30) as http:
        for name, body in plan["creates"].items():
            life(client, name, body)
        with Client(plan["errors"]["url"]) as refusing:
            for name in plan["errors"]["names"]:
                try:
                    refusing.get(name)
                except ApiException as error:
                    if type(error).__name__ == name == error.code:
                        say(error=name)
        for vector in plan["vectors"]:
            call = None if "raw" in vector else typed(client, vector)
            if call is None:
                headers = {"Content-Type": "application/json", **vector.get("headers", {})}
                content = vector.get("raw", json.dumps(vector["body"]) if "body" in vector else "")
                url = plan["url"] + vector["path"]
                answer = http.request(vector["method"], url, content=content, headers=headers)
                kind, status, text = answer.headers.get("x-amzn-errortype", ""), answer.status_code, answer.text
                if status == 202 and vector["operation"] == "CreateEventSourceMapping":
                    removed(client, answer.json()["UUID"])
                say(id=vector["id"], how="raw", status=status, type=kind, body=text)
                continue
            try:
                found = call()
            except ApiException as error:
                message = json.dumps({"message": error.message})
                say(id=vector["id"], how="typed", status=error.status, type=error.code, body=message)
                continue
            status = 200 if vector["method"] == "GET" else 202
            say(id=vector["id"], how="typed", status=status, type="", body=json.dumps(found.to_dict()))
            if vector["operation"] == "CreateEventSourceMapping":
                removed(client, found.uuid)


if __name__ == "__main__":
    main()
