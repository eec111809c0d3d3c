"""Deployment packages in a folder: each zip as it came and what is in it, once by hash.

A package appears whole or not at all: it is unpacked into a folder with a name of its own, which is then renamed. An
archive is what somebody sent: its sizes are measured and not believed, and nothing in it decides where it is written.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import io
import os
import shutil
import stat
import struct
import threading
import uuid
import zipfile
import zlib
from collections.abc import Collection, Iterator
from pathlib import Path, PurePosixPath

from headrace.deployed import Code, DeploymentError

#: Bytes of all files of a package together, unpacked: the cloud's limit.
UNPACKED_LIMIT = 250 * 1024 * 1024
#: Members of an archive. The cloud names no limit; a tree of npm packages has a tenth of it.
MEMBER_LIMIT = 100_000

_ARCHIVE, _CONTENT = "archive.zip", "content"
_UNFINISHED = "unfinished-"
_CHUNK = 1024 * 1024
_END, _END_64, _ENTRY = b"PK\x05\x06", b"PK\x06\x06", b"PK\x01\x02"
_END_LENGTH, _END_64_LENGTH, _LOCATOR_LENGTH, _COMMENT_LIMIT = 22, 56, 20, 65535
_NOT_A_ZIP = "Could not unzip uploaded file. Please check your file, then try to upload again."


class PackageFolder:
    """Implements `Packages`. All work is done in threads; any number of calls may run at once."""

    def __init__(self, root: Path, *, unpacked_limit: int = UNPACKED_LIMIT, member_limit: int = MEMBER_LIMIT) -> None:
        self._root = root
        self._unpacked_limit = unpacked_limit
        self._member_limit = member_limit
        self._lock = threading.Lock()
        #: Folders that are being written now.
        self._unfinished: set[str] = set()
        #: Names of what was handed out since the last `prune`: whoever has it may not have said so yet.
        self._fresh: set[str] = set()

    async def keep(self, archive: bytes) -> Code:
        return await asyncio.to_thread(self._keep, archive)

    async def archive(self, sha256: str) -> bytes | None:
        return await asyncio.to_thread(self._read, sha256)

    def directory(self, sha256: str) -> Path:
        return self._root / _name(sha256) / _CONTENT

    async def prune(self, used: Collection[str]) -> None:
        """Also clears away what was left unfinished. What has been kept since the last time is spared once, since a
        function that is being created while the used ones are counted is not among them yet."""
        await asyncio.to_thread(self._prune, {_name(each) for each in used})

    def _keep(self, archive: bytes) -> Code:
        digest = hashlib.sha256(archive).digest()
        code = Code(base64.b64encode(digest).decode(), len(archive))
        target = self._root / digest.hex()
        with self._lock:
            self._fresh.add(target.name)
        if target.is_dir():
            return code
        self._root.mkdir(parents=True, exist_ok=True)
        with self._new_folder() as folder:
            self._unpack(archive, folder / _CONTENT)
            _write_durably(folder / _ARCHIVE, archive)
            with contextlib.suppress(OSError):
                folder.rename(target)
            if not target.is_dir():  # it was not that somebody else has brought the same package
                folder.rename(target)
        with self._lock:
            self._fresh.add(target.name)
        _sync_folder(self._root)
        return code

    def _read(self, sha256: str) -> bytes | None:
        try:
            return (self._root / _name(sha256) / _ARCHIVE).read_bytes()
        except FileNotFoundError:
            return None

    def _prune(self, used: Collection[str]) -> None:
        with self._lock:
            spared = {*used, *self._fresh, *self._unfinished}
            self._fresh.clear()
            for entry in self._entries():
                if entry.name in spared:
                    continue
                # First the name, so that a package which is half gone is never taken for a whole one.
                with contextlib.suppress(OSError):
                    entry.rename(self._root / f"{_UNFINISHED}{uuid.uuid4().hex}")
            leftovers = [
                entry
                for entry in self._entries()
                if entry.name.startswith(_UNFINISHED) and entry.name not in self._unfinished
            ]
        for entry in leftovers:
            shutil.rmtree(entry, ignore_errors=True)

    def _entries(self) -> list[Path]:
        return list(self._root.iterdir()) if self._root.is_dir() else []

    @contextlib.contextmanager
    def _new_folder(self) -> Iterator[Path]:
        folder = self._root / f"{_UNFINISHED}{uuid.uuid4().hex}"
        with self._lock:
            self._unfinished.add(folder.name)
        try:
            folder.mkdir()
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            with self._lock:
                self._unfinished.discard(folder.name)

    def _unpack(self, archive: bytes, target: Path) -> None:
        if _member_count(archive) > self._member_limit:
            raise DeploymentError(f"The package has more than {self._member_limit} members, which is the limit.")
        try:
            with zipfile.ZipFile(io.BytesIO(archive)) as opened:
                members = _checked(opened.infolist())
                self._write(opened, members, target)
        except (zipfile.BadZipFile, zlib.error, EOFError, struct.error, ValueError, NotImplementedError) as error:
            raise DeploymentError(f"{_NOT_A_ZIP} ({error})") from None

    def _write(self, opened: zipfile.ZipFile, members: dict[PurePosixPath, zipfile.ZipInfo], target: Path) -> None:
        target.mkdir()
        room = self._unpacked_limit
        if sum(member.file_size for member in members.values()) > room:
            raise DeploymentError(_too_large(room))
        for path, member in members.items():
            file = target / path
            try:
                if member.is_dir():
                    file.mkdir(parents=True, exist_ok=True)
                    continue
                file.parent.mkdir(parents=True, exist_ok=True)
                written = file.open("xb")
            except FileExistsError:
                raise DeploymentError(f"The package has two members {path} on a disk that tells no case.") from None
            except OSError as error:
                raise DeploymentError(f"The package's member {path} cannot be written: {error.strerror}.") from None
            with written:
                room -= self._copy(opened, member, written, room)
            if member.external_attr >> 16 & 0o111:
                file.chmod(0o755)

    def _copy(self, opened: zipfile.ZipFile, member: zipfile.ZipInfo, written: io.BufferedWriter, room: int) -> int:
        """Write one file and count it. Returns its bytes."""
        size = 0
        with opened.open(member) as content:
            while chunk := content.read(_CHUNK):
                size += len(chunk)
                if size > room:
                    raise DeploymentError(_too_large(self._unpacked_limit))
                written.write(chunk)
        return size


def _checked(infos: list[zipfile.ZipInfo]) -> dict[PurePosixPath, zipfile.ZipInfo]:
    """The members by the path that each is written to, relative and without detours. Refuses what has none."""
    members: dict[PurePosixPath, zipfile.ZipInfo] = {}
    for info in infos:
        name = info.filename
        path = PurePosixPath(name)
        if path.is_absolute():
            raise DeploymentError(f"The package's member {name} has an absolute name.")
        if ".." in path.parts:
            raise DeploymentError(f"The package's member {name} leads out of the package.")
        if not path.parts and not name.endswith("/"):
            raise DeploymentError("The package has a member without a name.")
        kind = stat.S_IFMT(info.external_attr >> 16)
        if stat.S_ISLNK(kind):
            raise DeploymentError(
                f"The package's member {name} is a link; links are not supported, zip what they mean."
            )
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise DeploymentError(f"The package's member {name} is neither a file nor a folder.")
        if info.flag_bits & 0x41:
            raise DeploymentError(f"The package's member {name} is encrypted.")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise DeploymentError(f"The package's member {name} is neither stored nor compressed with Deflate.")
        if info.is_dir() and (path in members or not path.parts):
            if path in members and not members[path].is_dir():
                raise DeploymentError(f"The package has {path} as a file and as a folder.")
            continue
        if path in members:
            also = " as a folder and as a file" if members[path].is_dir() else " twice"
            raise DeploymentError(f"The package has {path}{also}.")
        members[path] = info
    for path in members:
        for parent in path.parents:
            if parent in members and not members[parent].is_dir():
                raise DeploymentError(f"The package has {parent} as a file and as a folder.")
    if all(info.is_dir() for info in members.values()):
        raise DeploymentError("Uploaded file must be a non-empty zip")
    return members


def _member_count(archive: bytes) -> int:
    """How many members reading the table of contents would give, without reading it: that takes memory for each."""
    start = max(0, len(archive) - _END_LENGTH - _COMMENT_LIMIT)
    end = archive.rfind(_END, start)
    if end < 0 or end + _END_LENGTH > len(archive):
        raise DeploymentError(_NOT_A_ZIP)
    (size,) = struct.unpack_from("<L", archive, end + 12)
    end_64 = end - _LOCATOR_LENGTH - _END_64_LENGTH
    if end_64 >= 0 and archive.startswith(_END_64, end_64):
        (size_64,) = struct.unpack_from("<Q", archive, end_64 + 40)
        size = size_64 if size == 0xFFFFFFFF else max(size, size_64)
        end = end_64
    return archive.count(_ENTRY, max(0, end - size), end)


def _too_large(limit: int) -> str:
    return f"Unzipped size must be smaller than {limit} bytes"


def _name(sha256: str) -> str:
    """The folder's name for a hash as the API shows it: that one may hold slashes."""
    return base64.b64decode(sha256).hex()


def _write_durably(file: Path, content: bytes) -> None:
    with file.open("xb") as written:
        written.write(content)
        written.flush()
        os.fsync(written.fileno())


def _sync_folder(folder: Path) -> None:
    """Have the folder's names survive a loss of power, where the system can do that."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
