"""Deployment packages for the tests of functions."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Mapping

#: The runtime that these tests themselves run in.
RUNTIME = "python{}.{}".format(*sys.version_info[:2])


def package(code: str) -> bytes:
    """A package whose only file is `app.py`."""
    return zipped({"app.py": code.encode()})


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A package whose files may be run."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name)
            member.external_attr = 0o755 << 16
            archive.writestr(member, content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
