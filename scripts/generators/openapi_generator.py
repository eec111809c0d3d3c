"""openapi-generator, which makes the Java and the Rust types. It runs on Java."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from .contract import Document
from .tools import artifact, program, put, run

VERSION = "7.25.0"
SHA256 = "41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae"


def generate(view: Document, language: str, scratch: Path, options: Mapping[str, str], parts: str = "") -> Path:
    """Run it on a view of the document; the folder with what it wrote. Raises Unavailable."""
    java, jar = program("java"), artifact("org.openapitools", "openapi-generator-cli", VERSION, SHA256)
    put(scratch / "openapi.json", json.dumps(view))
    chosen = ",".join(f"{name}={value}" for name, value in options.items())
    command = [java, "-jar", jar, "generate", "-g", language, "-i", "openapi.json", "-o", "out"]
    more = ["--additional-properties", chosen, *(["--global-property", parts] if parts else [])]
    run([*command, *more], scratch)
    return scratch / "out"


def own(text: str, banner: str) -> str:
    """A file of it under our banner: its own head says the same in every file."""
    text = re.sub(r"\A/\*.*?\*/\s*", "", text, count=1, flags=re.DOTALL)
    return banner + re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)
