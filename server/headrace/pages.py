"""Our own pages, below `/_headrace/`: health, the document, its Swagger UI, what every mapping does, and functions with
their logs and packages."""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs

import orjson

from headrace.errors import MethodNotAllowedError, NotFoundError, SerializationError
from headrace.front import ASGIApp, Receive, Scope, Send, send_answer, send_error


class Pages:
    """The ASGI application of the pages."""

    def __init__(
        self,
        document: Callable[[], bytes],
        mappings: Callable[[], list[dict[str, Any]]],
        version: str,
        functions: Callable[[], list[dict[str, Any]]] = list,
        logs: Callable[[str, int, float], Awaitable[list[dict[str, Any]]]] | None = None,
        package: Callable[[str], Awaitable[bytes | None]] | None = None,
    ) -> None:
        """`logs` gives the lines of a function behind a place and waits for one, `package` a zip by its hash."""
        self._document = document
        self._mappings = mappings
        self._version = version
        self._functions = functions
        self._logs = logs
        self._package = package
        self._docs: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        page = scope["path"].removeprefix("/_headrace").rstrip("/")
        if scope["method"] not in ("GET", "HEAD"):
            await send_error(send, MethodNotAllowedError("These pages are read only.", headers={"Allow": "GET, HEAD"}))
        elif page == "/health":
            await _send_json(send, {"status": "ok", "version": self._version})
        elif page == "/mappings":
            await _send_json(send, {"mappings": self._mappings()})
        elif page == "/functions":
            await _send_json(send, {"functions": self._functions()})
        elif page.startswith("/logs/") and self._logs is not None:
            after, wait = _number(scope, "after", math.inf), _number(scope, "wait", LONGEST_WAIT)
            lines = await self._logs(page.removeprefix("/logs/"), int(after), wait)
            await _send_json(send, {"lines": lines})
        elif page.startswith("/code/") and self._package is not None:
            archive = await self._package(page.removeprefix("/code/"))
            if archive is None:
                raise NotFoundError("There is no package with this hash.")
            await send_answer(send, 200, archive, [(b"content-type", b"application/zip")])
        elif page == "/openapi.yaml":
            await send_answer(send, 200, self._document(), [(b"content-type", b"application/yaml; charset=utf-8")])
        elif page == "/docs" and not scope["path"].endswith("/"):
            await send_answer(send, 307, b"", [(b"location", b"/_headrace/docs/")])
        elif page == "/docs":
            await send_answer(send, 200, _DOCS_PAGE, [(b"content-type", b"text/html; charset=utf-8")])
        elif page.startswith("/docs/"):
            await self._swagger_ui()({**scope, "path": page.removeprefix("/docs"), "root_path": ""}, receive, send)
        elif not page:
            await _send_json(send, {"pages": ["health", "mappings", "functions", "openapi.yaml", "docs/"]})
        else:
            await send_error(send, NotFoundError(f"There is no page {scope['path'][:200]}."))

    def _swagger_ui(self) -> ASGIApp:
        if self._docs is None:
            import swagger_ui_bundle  # read only when somebody looks at the page
            from starlette.exceptions import HTTPException
            from starlette.staticfiles import StaticFiles

            files = StaticFiles(directory=swagger_ui_bundle.swagger_ui_path)

            async def serve(scope: Scope, receive: Receive, send: Send) -> None:
                try:
                    await files(scope, receive, send)
                except HTTPException:
                    await send_error(send, NotFoundError("There is no such page."))

            self._docs = serve
        return self._docs


#: Seconds that somebody who follows a log may wait for a line.
LONGEST_WAIT = 20.0


def _number(scope: Scope, name: str, most: float) -> float:
    """A number of the query, 0 where it is not given. Raises SerializationError."""
    given = parse_qs(scope["query_string"].decode("latin-1")).get(name, ["0"])[-1]
    try:
        number = float(given)
    except ValueError:
        number = -1.0
    if not 0 <= number < 1e15:
        raise SerializationError(f"{name} must be a number of 0 or more.")
    return min(number, most)


async def _send_json(send: Send, value: Any) -> None:
    await send_answer(send, 200, orjson.dumps(value), [(b"content-type", b"application/json")])


_DOCS_PAGE = b"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Headrace: event source mappings</title>
<link rel="stylesheet" href="swagger-ui.css">
</head>
<body>
<div id="contract"></div>
<script src="swagger-ui-bundle.js"></script>
<script>
// The document names the usual port; requests are for the server that shows it.
const here = (request) => ({...request, url: request.url.replace("http://127.0.0.1:4566", location.origin)});
SwaggerUIBundle({url: "../openapi.yaml", dom_id: "#contract", deepLinking: true, requestInterceptor: here});
</script>
</body>
</html>
"""
