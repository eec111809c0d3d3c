"""What every function of a registry has in common, and the environment of a worker process, which is built from it.

The environment is built from nothing: nothing of ours reaches a function but what is named here.
"""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from headrace.clock import Clock, SystemClock
from headrace.functions.configuration import ProcessSpecification
from headrace.functions.interpreter import Interpreter
from headrace.functions.replies import timestamp
from headrace.functions.worker import LogCallback

#: Where the machine keeps its libraries is no business of the function's, but interpreters are lost without it.
_PASSED_ON = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR")


@dataclass(frozen=True, slots=True)
class Settings:
    region: str = "us-east-1"
    account: str = "000000000000"
    #: AWS_ENDPOINT_URL of functions; None leaves them to the cloud. `FunctionRegistry.endpoint_url` can set it later.
    endpoint_url: str | None = None
    #: The credentials of functions, and other variables that all of them get.
    credentials: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"})
    )
    #: Is given every line: (function name, request id, line). None spares the work. Must not block.
    log: LogCallback | None = None
    #: Worker processes of a function that does not say how many it wants; a new account of the cloud has ten.
    max_workers: int = 10
    #: Seconds that an invocation waits for a free worker before it is throttled; None is the function's timeout.
    queue_wait: float | None = None
    #: Seconds after which a worker without work is ended.
    idle_limit: float = 300.0
    #: Seconds that the init phase may take; or the function's timeout, if that is longer, since the cloud then runs
    #: it once more as a part of the invocation.
    init_limit: float = 10.0
    #: Replace the workers of a function when a Python source or extension module in its directory changes.
    reload: bool = True
    clock: Clock = field(default_factory=SystemClock)


def process_environment(
    specification: ProcessSpecification, settings: Settings, endpoint_url: str | None, interpreter: Interpreter
) -> dict[str, str]:
    """Everything a worker process finds in its environment but the address of its Runtime API."""
    directory = str(specification.directory)
    temporary = tempfile.gettempdir()
    day = timestamp(settings.clock.now())[:10].replace("-", "/")
    environment = {
        "PATH": os.pathsep.join((os.path.dirname(interpreter.path), "/usr/local/bin", "/usr/bin", "/bin")),
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        "HOME": temporary,
        "TMPDIR": temporary,
        **{name: os.environ[name] for name in _PASSED_ON if name in os.environ},
        "AWS_REGION": settings.region,
        "AWS_DEFAULT_REGION": settings.region,
        **({"AWS_ENDPOINT_URL": endpoint_url} if endpoint_url else {}),
        **settings.credentials,
        **specification.environment,
        "AWS_EXECUTION_ENV": f"AWS_Lambda_python{interpreter.version}",
        "AWS_LAMBDA_FUNCTION_NAME": specification.name,
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(specification.memory_mb),
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{specification.name}",
        "AWS_LAMBDA_LOG_STREAM_NAME": f"{day}/[$LATEST]{uuid.uuid4().hex}",
        "LAMBDA_TASK_ROOT": directory,
        "_HANDLER": specification.handler,
    }
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, (directory, environment.get("PYTHONPATH"))))
    return environment
