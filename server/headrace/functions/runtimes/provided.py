"""provided.*: the package brings an executable `bootstrap` that speaks the Runtime API by itself, as Go and Rust do."""

from __future__ import annotations

import os
import platform
import sys

from headrace.deployed import DeploymentError
from headrace.functions.runtimes.base import Command, Host, Program

_NAME = "bootstrap"
#: Numbers of machines in the header of an ELF file, and what Python calls such machines.
_MACHINES = {0x3E: ("x86_64", "amd64"), 0xB7: ("aarch64", "arm64")}
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")


class ProvidedRuntime:
    """Implements `Runtime`."""

    def __init__(self, name: str, host: Host) -> None:
        self._name = name

    def prepare(self, program: Program) -> None:
        file = program.directory / _NAME
        if not file.is_file():
            raise DeploymentError(
                f"Runtime {self._name} needs an executable file named {_NAME} at the top of the package; there is none."
            )
        if not os.access(file, os.X_OK):
            raise DeploymentError(f"The package's {_NAME} is not executable: set its mode to 755 before zipping it.")
        with file.open("rb") as opened:
            complaint = _complaint(opened.read(20))
        if complaint:
            raise DeploymentError(f"The package's {_NAME} {complaint}.")

    def command(self, program: Program) -> Command:
        # No AWS_EXECUTION_ENV: the cloud's functions with these runtimes have none either.
        return Command((str(program.directory / _NAME),))


def _complaint(head: bytes) -> str:
    """Why a program that begins so cannot run on this machine; empty when it may."""
    if head.startswith(b"\x7fELF") and len(head) == 20:
        names = _MACHINES.get(int.from_bytes(head[18:20], "little"), ())
        if sys.platform != "linux":
            return f"is a program for Linux, and this is {platform.system()}"
        if names and platform.machine().lower() not in names:
            return f"is a program for {names[0]}, and this machine is {platform.machine()}"
    elif head.startswith(_MACH_O) and sys.platform != "darwin":
        return f"is a program for macOS, and this is {platform.system()}"
    elif not head.startswith((b"#!", b"\x7fELF", *_MACH_O)):
        return "is neither a program nor a script that begins with #! and its interpreter"
    return ""
