"""Hands requests of the contract to its generated handlers. The only file that knows connexion.

connexion routes, parses and calls; whether a request keeps the contract is judged by `rules`, which is compiled from
the same document. Errors leave as exceptions and become answers in `front`.
"""

from __future__ import annotations

import copy
import sys
import warnings
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property, wraps
from types import ModuleType
from typing import Any

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from headrace.errors import ApiError, NotFoundError, SerializationError, UnsupportedMediaTypeError
from headrace.front import ASGIApp, Receive, Scope, Send, parse_json
from headrace.rules import Rules
from headrace_api import Answered
from headrace_api.handlers import Handlers


class _Nothing(ModuleType):
    """A module that has whatever is asked of it, to no use."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


@contextmanager
def _without(*names: str) -> Iterator[None]:
    """Let these modules be nothing while something is imported that drags them along and never needs them here."""
    placed = [name for name in names if name not in sys.modules]
    sys.modules.update((name, _Nothing(name)) for name in placed)
    try:
        yield
    finally:
        for name in placed:
            del sys.modules[name]


# A test client, two HTTP clients and Flask: together a third of the time to start, and ten megabytes.
with (
    warnings.catch_warnings(),
    _without("starlette.testclient", "httpx", "requests", "connexion.apps.flask", "connexion.frameworks.flask"),
):
    # It imports jsonschema's old resolver.
    warnings.simplefilter("ignore")
    from connexion import AsyncApp
    from connexion.apps.asynchronous import AsyncApi, AsyncOperation
    from connexion.context import receive as context_receive
    from connexion.context import scope as context_scope
    from connexion.decorators import StarletteDecorator
    from connexion.exceptions import ProblemException
    from connexion.jsonifier import Jsonifier
    from connexion.middleware.abstract import RoutedAPI, RoutedMiddleware
    from connexion.middleware.context import ContextMiddleware
    from connexion.middleware.response_validation import ResponseValidationMiddleware
    from connexion.middleware.routing import RoutingMiddleware
    from connexion.options import SwaggerUIOptions
    from connexion.resolver import Resolver
    from connexion.spec import Specification

# The contract is held to OpenAPI's own schema by the tests, not by each server that starts.
Specification._validate_spec = classmethod(lambda cls, spec: None)


def contract_app(
    contract: Mapping[str, Any], handlers: Handlers, rules: Rules, *, validate_responses: bool = False
) -> ASGIApp:
    """The contract's operations as an ASGI application.

    `validate_responses` holds our own answers to the contract as well: for tests, since it costs time and turns a fault
    of ours into an error of the user's.
    """
    middlewares = [RoutingMiddleware, _validation(rules), ContextMiddleware]
    if validate_responses:
        middlewares.insert(2, ResponseValidationMiddleware)
    app = AsyncApp(
        __name__,
        middlewares=middlewares,
        swagger_ui_options=SwaggerUIOptions(swagger_ui=False, serve_spec=False),
        jsonifier=_Json(),
        validate_responses=validate_responses,
    )
    app._middleware_app.api_cls = _Api
    app.add_api(
        copy.deepcopy(dict(contract)),
        resolver=Resolver(lambda operation_id: _answering(getattr(handlers, operation_id))),
        pythonic_params=False,
    )
    return app  # type: ignore[no-any-return]


def to_api_error(error: Exception, scope: Scope) -> ApiError | None:
    """What connexion and starlette say of a request, as an error of the API; None for a fault of ours."""
    status = error.status if isinstance(error, ProblemException) else getattr(error, "status_code", 500)
    if not isinstance(error, ProblemException | HTTPException) or status >= 500:
        return None
    detail = str(error.detail or error)
    match status:
        case 404:
            return NotFoundError(detail)
        case 415:
            return UnsupportedMediaTypeError(detail)
        case _:
            return SerializationError(detail)


def _validation(rules: Rules) -> type[Any]:
    """connexion's layer of request validation, with our rules in it. Its own would judge by another reading of the
    patterns, and build its validators anew for each request."""

    class Operation:
        def __init__(self, next_app: ASGIApp, operation: Any) -> None:
            self._next_app = next_app
            self._takes = rules.operations[operation.operation_id]

        async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
            takes, request = self._takes, Request(scope)
            headers = dict(request.headers)
            rules.check_parameters(takes.id, scope["path_params"], request.query_params.multi_items(), headers)
            # connexion hands no headers over, but everything that stands here.
            context = scope.setdefault("extensions", {}).setdefault("connexion_context", {})
            context.update(
                (name, headers[header]) for header, name in takes.header_arguments.items() if header in headers
            )
            if takes.has_body:
                message = await receive()  # the front hands a body over whole
                if not takes.is_json:
                    context["body"] = message["body"]
                elif message["body"]:
                    rules.check_body(takes.id, parse_json(message["body"]))
                elif takes.is_body_needed:
                    raise SerializationError("The request has no body; a JSON object is needed.")
                else:
                    message = {**message, "body": b"{}"}

                async def again() -> Any:
                    return message

                receive = again
            await self._next_app(scope, receive, send)

    class Api(RoutedAPI[Operation]):  # type: ignore[misc]
        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            self.add_paths()

        def make_operation(self, operation: Any) -> Operation:
            return Operation(self.next_app, operation)

    class Validation(RoutedMiddleware[Api]):  # type: ignore[misc]
        api_cls = Api

    return Validation


def _answering(handler: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
    """A handler whose whole answers leave as they are, without connexion's idea of their content."""

    @wraps(handler)
    async def answer(**arguments: Any) -> Any:
        result = await handler(**arguments)
        if isinstance(result, Answered):
            return Response(result.body, result.status, dict(result.headers))
        return result

    return answer


class _Operation(AsyncOperation):  # type: ignore[misc]
    """connexion's operation, which wraps its handler once and not for each request."""

    @cached_property
    def fn(self) -> Any:
        decorator = StarletteDecorator(pythonic_params=self.pythonic_params, jsonifier=self.jsonifier)
        decorated = decorator.decorate(self._fn)

        async def call() -> Any:
            request = decorator.framework.get_request(
                uri_parser=decorator.uri_parser, scope=context_scope, receive=context_receive
            )
            return await decorated(request)

        return call


class _Api(AsyncApi):  # type: ignore[misc]
    def make_operation(self, operation: Any) -> _Operation:
        made: _Operation = _Operation.from_operation(
            operation, pythonic_params=self.pythonic_params, jsonifier=self.jsonifier
        )
        return made


class _Json(Jsonifier):  # type: ignore[misc]
    """JSON by orjson, in both directions."""

    def dumps(self, data: Any, **_: Any) -> str:
        return orjson.dumps(data).decode()

    def loads(self, data: str | bytes) -> Any:
        return orjson.loads(data)
