"""The child process that is the embedded AWS services: `python -m headrace.services.child DESCRIPTOR`.

It serves moto on the socket that it inherits as this file descriptor, until its standard input is closed.
"""

from __future__ import annotations

import os
import socket
import sys

from headrace.services.mended_queues import mend_queues
from headrace.services.mended_streams import mend_streams, mend_tables


def _serve(descriptor: int) -> None:
    """The child: moto on the inherited socket, until the parent is gone."""
    import logging
    import signal
    import threading

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)

    def end_with_parent() -> None:
        sys.stdin.buffer.read()
        os._exit(0)

    threading.Thread(target=end_with_parent, daemon=True).start()
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    mend_queues()
    mend_streams()
    mend_tables()
    from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
    from werkzeug.serving import make_server

    listener = socket.socket(fileno=descriptor)
    host, port = listener.getsockname()[:2]
    application = DomainDispatcherApplication(create_backend_app)
    make_server(
        host, port, application, threaded=True, request_handler=MotoRequestHandler, fd=descriptor
    ).serve_forever()


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
