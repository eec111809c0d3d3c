"""What a service is, and the steps of installing one: programs of Debian, jars of Maven Central, packages of npm."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HOST = "127.0.0.1"
INSTALL_SECONDS = 600


class CannotBeHadError(Exception):
    """The service cannot run on this machine; the message says why."""


def nothing(folder: Path) -> dict[str, str]:
    return {}


@dataclass(frozen=True)
class Service:
    """One server and the small ones that it leans on."""

    summary: str
    #: Runs before each start, and must be quick when there is nothing to do.
    install: Callable[[Path], None]
    #: Writes its files for these ports. Its commands, in the order in which they are started; the last is the server.
    commands: Callable[[Path, Mapping[str, int]], list[list[str]]]
    #: Whether the server of this state does its work, at each of its endpoints.
    answers: Callable[[Mapping[str, Any]], bool]
    #: A variable that fixes the port of the first endpoint.
    port_variable: str
    #: What stands before `host:port` of each endpoint. The first one is the main one.
    endpoints: Mapping[str, str] = field(default_factory=lambda: {"http": "http://"})
    #: Further ports, that are none of a user's business.
    inner_ports: tuple[str, ...] = ()
    #: Passwords by user.
    users: Mapping[str, str] = field(default_factory=dict)
    #: Paths of files that a user or a test wants, by name.
    files: Callable[[Path], dict[str, str]] = nothing


# The steps of an installation


def programs(wanted: Mapping[str, str], find: Callable[[str], object] = shutil.which) -> None:
    """Make sure that the programs exist: a map of program to Debian package. As root, missing ones are installed."""
    missing = {program: package for program, package in wanted.items() if not find(program)}
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"installing {', '.join(missing.values())} with apt-get", file=sys.stderr, flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        patient = ["-o", f"DPkg::Lock::Timeout={INSTALL_SECONDS}"]  # somebody else may be installing something
        install = ["apt-get", "install", *patient, "-y", "-q", "--no-install-recommends", *missing.values()]
        with no_daemons():
            for step in (["apt-get", "update", *patient, "-q"], install):
                run(step, environment)
        missing = {program: package for program, package in wanted.items() if not find(program)}
    if missing:
        remedy = f"apt-get install {' '.join(missing.values())}"
        raise CannotBeHadError(f"{' and '.join(missing)} not found (on Debian: {remedy})")


@contextlib.contextmanager
def no_daemons() -> Iterator[None]:
    """Keep Debian from starting the daemons of packages that it installs: we start our own.

    A machine that has a policy for that already keeps it.
    """
    policy = Path("/usr/sbin/policy-rc.d")
    try:
        with policy.open("x") as file:
            file.write("#!/bin/sh\nexit 101\n")
    except OSError:
        yield
        return
    try:
        policy.chmod(0o755)
        yield
    finally:
        policy.unlink()


def run(arguments: list[str], environment: Mapping[str, str] | None = None) -> None:
    """Run a step of an installation to its end, within bounds."""
    try:
        done = subprocess.run(
            arguments, env=environment, timeout=INSTALL_SECONDS, capture_output=True, text=True, check=False
        )
    except subprocess.TimeoutExpired:
        raise CannotBeHadError(f"{arguments[0]} was not done after {INSTALL_SECONDS} s") from None
    if done.returncode:
        last = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()][-5:]
        raise CannotBeHadError(f"{arguments[0]} ended with {done.returncode}: " + " | ".join(last))


def jars(folder: Path, *coordinates: str) -> None:
    """Fetch each `group:artifact:version` with all that it needs at run time from Maven Central into `lib`, once."""
    programs({"java": "default-jre-headless"})
    library, stamp, wanted = folder / "lib", folder / "lib.txt", " ".join(coordinates)
    if stamp.exists() and stamp.read_text() == wanted and library.is_dir():
        return
    programs({"mvn": "maven"})
    dependencies = ""
    for each in coordinates:
        group, artifact, version = each.split(":")
        dependencies += f"""
    <dependency>
      <groupId>{group}</groupId><artifactId>{artifact}</artifactId><version>{version}</version>
    </dependency>"""
    (folder / "pom.xml").write_text(
        f"""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>headrace</groupId><artifactId>services</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>{dependencies}
  </dependencies>
</project>
"""
    )
    shutil.rmtree(library, ignore_errors=True)
    print(f"fetching {wanted} from Maven Central", file=sys.stderr, flush=True)
    copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
    options = ["-DincludeScope=runtime", f"-DoutputDirectory={library}"]
    run(["mvn", "-B", "-q", "-f", str(folder / "pom.xml"), copy, *options])
    stamp.write_text(wanted)


def packages(folder: Path, name: str, version: str) -> None:
    """Install an npm package with all that it needs into `node_modules`, once; none of their scripts are run."""
    programs({"node": "nodejs"})
    stamp = folder / "packages.txt"
    if stamp.exists() and stamp.read_text() == f"{name} {version}" and (folder / "node_modules" / name).is_dir():
        return
    programs({"npm": "npm"})
    (folder / "package.json").write_text(json.dumps({"private": True, "dependencies": {name: version}}))
    print(f"fetching {name} {version} from npm", file=sys.stderr, flush=True)
    options = ["--ignore-scripts", "--omit=optional", "--omit=dev", "--no-audit", "--no-fund", "--no-package-lock"]
    run(["npm", "install", "--prefix", str(folder), *options])
    stamp.write_text(f"{name} {version}")
