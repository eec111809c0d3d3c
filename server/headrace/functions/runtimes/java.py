"""javaN: a Java of that version or a later one with the official runtime interface client.

The client's jars are taken from the user's Maven repository or from Maven Central, and are the ones we know by their
hashes. The client loads the handler from the function's folder and its `lib/*.jar` by itself. It runs on Linux only.
"""

from __future__ import annotations

import hashlib
import os
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from headrace.deployed import DeploymentError
from headrace.functions.runtimes import programs
from headrace.functions.runtimes.base import Command, Host, Program
from headrace.functions.runtimes.cached import cached

_VERSION = "2.9.0"
_CENTRAL = "https://repo1.maven.org/maven2"
#: The client and what it needs at run time: group, artifact, version, SHA-256.
_JARS = (
    (
        *("com.amazonaws", "aws-lambda-java-runtime-interface-client", _VERSION),
        "26568a5f63bf9e921567e77661be425650abc8972bae2aa0b7e99bab4e4239d9",
    ),
    (
        *("com.amazonaws", "aws-lambda-java-core", "1.4.0"),
        "575c24393cc1ad645e83e618956eabd89ffe8cc09efae2cb62bc6589154d68ed",
    ),
    (
        *("com.amazonaws", "aws-lambda-java-serialization", "1.2.0"),
        "1513c1f945a3213f916a4b2de1760c97b51d84d110f82bbbcf9cfac53d5651e7",
    ),
    (
        *("software.amazon.awssdk", "utils-lite", "2.34.0"),
        "efaf784f07ae526f0b5c89d71ef21cf16636131c47d44616e3df9bedc3f4f89a",
    ),
)
_MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
#: As the cloud starts it: for a quick start and one invocation at a time.
_OPTIONS = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto")
#: The part of a function's memory that the heap may have; the cloud leaves the rest to the machine, too.
_HEAP_SHARE = 0.85
_FETCH_LIMIT = 60
_PLACES = (
    "/usr/lib/jvm/*/bin/java",
    "/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java",
    "~/.sdkman/candidates/java/*/bin/java",
    "~/.jdks/*/bin/java",
)


class JavaRuntime:
    """Implements `Runtime`."""

    def __init__(self, name: str, host: Host) -> None:
        self._name = name
        self._version = int(name.removeprefix("java"))
        self._host = host
        self._java: str | None = None
        self._folder = host.cache / "java" / f"aws-lambda-java-runtime-interface-client-{_VERSION}"

    def prepare(self, program: Program) -> None:
        self._found()
        if sys.platform != "linux":
            raise DeploymentError(f"Runtime {self._name}: the runtime client for Java runs on Linux only.")
        cached(self._folder, _fetch)

    def command(self, program: Program) -> Command:
        java = self._found()
        if not self._folder.is_dir():
            raise DeploymentError(f"Runtime {self._name}: the runtime client for Java {_VERSION} is not there yet.")
        class_path = os.pathsep.join(str(self._folder / _file(artifact, version)) for _, artifact, version, _ in _JARS)
        heap = f"-Xmx{int(program.memory_mb * _HEAP_SHARE)}m"
        environment = {"AWS_EXECUTION_ENV": f"AWS_Lambda_{self._name}", "LAMBDA_RUNTIME_DIR": str(self._folder)}
        return Command((java, *_OPTIONS, heap, "-cp", class_path, _MAIN, program.handler), environment)

    def _found(self) -> str:
        if self._java is None:
            self._java = self._find()
        return self._java

    def _find(self) -> str:
        """The Java of exactly this version if there is one, otherwise the oldest of the later ones."""
        chosen = programs.mapped(self._name, self._host)
        if chosen is not None:
            if _number(chosen) is None:
                raise DeploymentError(f"Runtime {self._name} is to be run by {chosen}, which is no Java.")
            return chosen
        found: dict[int, str] = {}
        for path in _candidates():
            number = _number(path)
            if number is not None:
                found.setdefault(number, path)
            if number == self._version:
                break
        fitting = [number for number in found if number >= self._version]
        if fitting:
            return found[min(fitting)]
        there = ", ".join(f"{number} ({path})" for number, path in sorted(found.items())) or "none"
        raise DeploymentError(
            f"Runtime {self._name} needs a Java {self._version} or later, and there is none in JAVA_HOME, on PATH or "
            f"where systems keep them. Versions that are here: {there}. Install one, or say what is to run it: "
            f"--runtime {self._name}=/path/to/java"
        )


def _fetch(folder: Path) -> None:
    for group, artifact, version, sha256 in _JARS:
        file = _file(artifact, version)
        path = f"{group.replace('.', '/')}/{artifact}/{version}/{file}"
        content = _kept(path, sha256) or _fetched(path)
        if hashlib.sha256(content).hexdigest() != sha256:
            raise DeploymentError(f"Maven Central gave {file}, but it is not the jar that is known under that name.")
        (folder / file).write_bytes(content)


def _kept(path: str, sha256: str) -> bytes | None:
    """The jar out of the user's own Maven repository; None when that has none, or another one."""
    try:
        content = Path("~/.m2/repository", path).expanduser().read_bytes()
    except (OSError, RuntimeError):
        return None
    return content if hashlib.sha256(content).hexdigest() == sha256 else None


def _fetched(path: str) -> bytes:
    try:
        with urllib.request.urlopen(f"{_CENTRAL}/{path}", timeout=_FETCH_LIMIT) as answer:
            content: bytes = answer.read()
            return content
    except (OSError, ValueError) as error:
        raise DeploymentError(
            f"The runtime client for Java is needed once, and {path} could not be fetched from Maven Central: {error}"
        ) from None


def _file(artifact: str, version: str) -> str:
    return f"{artifact}-{version}.jar"


def _candidates() -> Iterator[str]:
    if home := os.environ.get("JAVA_HOME"):
        yield from programs.among(f"{home}/bin/java")
    yield from programs.on_path("java")
    yield from programs.among(*_PLACES)


def _number(path: str) -> int | None:
    """The version of a Java as a number: 8 for `1.8.0_392`, 21 for `21.0.4`."""
    version = programs.version((path, "-version"), r'version "(?:1\.)?(\d+)')
    return int(version) if version else None
