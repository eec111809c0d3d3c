"""HTTP/1.1 that stays HTTP/1.1 when a client offers more.

The JDK's HTTP client offers HTTP/2 with each request to an address without TLS (`Upgrade: h2c`). A server may ignore
such an offer (RFC 9110, 7.8), but the parser takes what follows the head for the other protocol, and the body is lost.
So the offer is taken out before the parser sees it.
"""

from __future__ import annotations

import re

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_OFFER = re.compile(rb"\r\nupgrade:[^\r\n]*", re.IGNORECASE)


class Http1(HttpToolsProtocol):
    """For `uvicorn.Config(http=...)`."""

    def data_received(self, data: bytes) -> None:
        is_body = self.cycle is not None and self.cycle.more_body
        if not is_body:
            head, end, rest = data.partition(b"\r\n\r\n")
            if _OFFER.search(head) is not None:
                data = _OFFER.sub(b"", head) + end + rest
        super().data_received(data)
