"""Hands requests of the contract to its generated handlers. The only file that knows connexion.

connexion routes, parses and calls; whether a request keeps the contract is judged by `rules`, which is compiled from
the same document. Errors leave as exceptions and become answers in `front`.
"""

from __future__ import annotations

import copy
import warnings
from collections.abc import Mapping
from typing import Any

import orjson

with warnings.catch_warnings():
    # connexion imports starlette's test client and jsonschema's old resolver (spec-first/connexion#2113).
    warnings.simplefilter("ignore")
    from connexion import AsyncApp
    from connexion.datastructures import MediaTypeDict
    from connexion.exceptions import ProblemException
    from connexion.jsonifier import Jsonifier
    from connexion.middleware.context import ContextMiddleware
    from connexion.middleware.lifespan import LifespanMiddleware
    from connexion.middleware.request_validation import RequestValidationMiddleware
    from connexion.middleware.response_validation import ResponseValidationMiddleware
    from connexion.middleware.routing import RoutingMiddleware
    from connexion.options import SwaggerUIOptions
    from connexion.resolver import Resolver
    from connexion.validators import VALIDATOR_MAP, AbstractRequestBodyValidator, ParameterValidator

from starlette.exceptions import HTTPException

from headrace.errors import ApiError, NotFoundError, SerializationError, UnsupportedMediaTypeError
from headrace.front import ASGIApp, Receive, Scope, parse_json
from headrace.rules import Rules
from headrace_api.handlers import Handlers
from headrace_api.operations import Operations


def contract_app(
    contract: Mapping[str, Any], operations: Operations, rules: Rules, *, validate_responses: bool = False
) -> ASGIApp:
    """The contract's operations as an ASGI application.

    `validate_responses` holds our own answers to the contract as well: for tests, since it costs time and turns a fault
    of ours into an error of the user's.
    """
    middlewares = [RoutingMiddleware, RequestValidationMiddleware, LifespanMiddleware, ContextMiddleware]
    if validate_responses:
        middlewares.insert(2, ResponseValidationMiddleware)
    app = AsyncApp(
        __name__,
        middlewares=middlewares,
        swagger_ui_options=SwaggerUIOptions(swagger_ui=False, serve_spec=False),
        jsonifier=_Json(),
        validate_responses=validate_responses,
        validator_map=_validators(rules),
    )
    handlers = Handlers(operations)
    app.add_api(
        copy.deepcopy(dict(contract)),
        resolver=Resolver(lambda operation_id: getattr(handlers, operation_id)),
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


def _validators(rules: Rules) -> dict[str, Any]:
    """The validators that connexion shall use. Bodies go by media type, in connexion's own kind of dictionary: a
    plain one would switch validation off without a word."""

    class Body(AbstractRequestBodyValidator):  # type: ignore[misc]
        async def wrap_receive(self, receive: Receive, *, scope: Scope) -> tuple[Receive, Scope]:
            message = await receive()
            body = message["body"]  # the front hands a body over whole
            if not body:
                raise SerializationError("The request has no body; a JSON object is needed.")
            document = parse_json(body)
            if scope["method"] == "POST":
                rules.check_create(document)
            else:
                rules.check_update(document)

            async def again() -> dict[str, Any]:
                return {"type": "http.request", "body": body, "more_body": False}

            return again, scope

    class Parameters(ParameterValidator):  # type: ignore[misc]
        def validate(self, scope: Scope) -> None:
            for name in scope["path_params"]:
                if name == "UUID":
                    rules.check_uuid(scope["path_params"][name])
            if self.parameters["query"]:
                rules.check_list(self._query(scope))

        def _query(self, scope: Scope) -> dict[str, str]:
            from starlette.requests import Request

            return dict(Request(scope).query_params)

    return {**VALIDATOR_MAP, "body": MediaTypeDict({"*/*json": Body}), "parameter": Parameters}


class _Json(Jsonifier):  # type: ignore[misc]
    """JSON by orjson, in both directions."""

    def dumps(self, data: Any, **_: Any) -> str:
        return orjson.dumps(data).decode()

    def loads(self, data: str | bytes) -> Any:
        return orjson.loads(data)
