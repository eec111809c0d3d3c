"""Deployment packages on disk: what is kept, what is refused and why, and what survives a crash."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import io
import os
import stat
import struct
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headrace.deployed import DeploymentError
from headrace.functions.packages import PackageFolder

FILE, FOLDER, LINK, DEVICE, PIPE = stat.S_IFREG, stat.S_IFDIR, stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO


def zipped(*members: tuple[str, bytes] | tuple[str, bytes, int], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive of (name, content) or (name, content, mode)."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of names that are there twice
        for name, content, *mode in members:
            info = zipfile.ZipInfo(name)
            info.external_attr = (mode[0] if mode else FILE | 0o644) << 16
            info.compress_type = method
            archive.writestr(info, content)
    return written.getvalue()


def encrypted(archive: bytes) -> bytes:
    """The archive with its first member said to be encrypted."""
    entry = archive.rindex(b"PK\x01\x02")
    return archive[: entry + 8] + b"\x01" + archive[entry + 9 :]


def names(folder: Path) -> set[str]:
    """What a folder holds, be it there or not."""
    return {path.name for path in folder.iterdir()} if folder.is_dir() else set()


@pytest.fixture
def folder(tmp_path: Path) -> PackageFolder:
    return PackageFolder(tmp_path / "code")


async def test_a_package_is_kept_as_it_came_and_as_what_is_in_it(folder: PackageFolder) -> None:
    archive = zipped(("app.py", b"x = 1"), ("deep/", b""), ("deep/er/data.txt", b"", FILE | 0o600), ("./here", b"2"))
    code = await folder.keep(archive)
    assert (code.sha256, code.size) == (base64.b64encode(hashlib.sha256(archive).digest()).decode(), len(archive))
    assert code.directory is None
    directory = folder.directory(code.sha256)
    found = {str(path.relative_to(directory)) for path in directory.rglob("*")}
    assert found == {"app.py", "deep", "deep/er", "deep/er/data.txt", "here"}
    assert (directory / "app.py").read_bytes() == b"x = 1"
    assert await folder.archive(code.sha256) == archive


async def test_executable_files_stay_executable_and_nothing_else_of_a_mode_is_taken_over(folder: PackageFolder) -> None:
    archive = zipped(("bootstrap", b"#!/bin/sh\n", FILE | 0o4700), ("app.py", b"", FILE | 0o666), ("plain", b"", 0))
    directory = folder.directory((await folder.keep(archive)).sha256)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in directory.iterdir()}
    umask = os.umask(0)
    os.umask(umask)
    assert modes == {"bootstrap": 0o755, "app.py": 0o666 & ~umask, "plain": 0o666 & ~umask}


async def test_a_package_is_unpacked_once(folder: PackageFolder) -> None:
    archive = zipped(("app.py", b"x = 1"))
    first = await folder.keep(archive)
    before = (folder.directory(first.sha256) / "app.py").stat()
    assert await folder.keep(archive) == first
    assert (folder.directory(first.sha256) / "app.py").stat() == before


async def test_the_same_package_may_be_brought_many_times_at_once(folder: PackageFolder, tmp_path: Path) -> None:
    archive = zipped(*((f"{number}.txt", b"x" * 1000) for number in range(300)))
    other = PackageFolder(tmp_path / "code")
    codes = await asyncio.gather(*(each.keep(archive) for each in (folder, other) * 4))
    assert len(set(codes)) == 1
    assert len(list(folder.directory(codes[0].sha256).iterdir())) == 300
    assert len(list((tmp_path / "code").iterdir())) == 1


async def test_the_event_loop_lives_while_a_package_is_unpacked(folder: PackageFolder) -> None:
    keeping = asyncio.create_task(folder.keep(zipped(*((f"{number}.txt", b"x" * 1000) for number in range(500)))))
    turns = 0
    while not keeping.done():
        await asyncio.sleep(0)
        turns += 1
    assert turns > 10
    await keeping


ONE = ("app.py", b"x = 1")
ELEVEN = zipped(*((str(number), b"") for number in range(11)))
REFUSED = {
    "nothing": (b"", "Could not unzip uploaded file"),
    "no zip": (b"def handler(event, context): ...", "Could not unzip uploaded file"),
    "half a zip": (zipped(ONE)[:-5], "Could not unzip uploaded file"),
    "damaged": (zipped(ONE, method=zipfile.ZIP_STORED).replace(b"x = 1", b"x = 2"), "Could not unzip uploaded file"),
    "empty": (zipped(), "must be a non-empty zip"),
    "folders only": (zipped(("a/", b""), ("a/b/", b"")), "must be a non-empty zip"),
    "traversal": (zipped(("../evil.py", b"")), r"member \.\./evil.py leads out of the package"),
    "traversal inside": (zipped(("a/../../evil.py", b"")), "leads out of the package"),
    "traversal by folder": (zipped(ONE, ("a/../", b"")), "leads out of the package"),
    "absolute": (zipped(("/etc/evil", b"")), "/etc/evil has an absolute name"),
    "link": (zipped(("link", b"/etc/passwd", LINK | 0o777)), "member link is a link"),
    "link to a folder": (zipped(("a/", b"..", LINK | 0o777), ("a/b", b"")), "member a/ is a link"),
    "device": (zipped(("null", b"", DEVICE | 0o666)), "member null is neither a file nor a folder"),
    "pipe": (zipped(("pipe", b"", PIPE | 0o666)), "neither a file nor a folder"),
    "twice": (zipped(ONE, ONE), "has app.py twice"),
    "twice by detour": (zipped(ONE, ("./app.py", b"")), "has app.py twice"),
    "file, then folder": (zipped(("a", b""), ("a/", b"")), "has a as a file and as a folder"),
    "folder, then file": (zipped(("a/", b""), ("a", b"")), "has a as a folder and as a file"),
    "file with something in it": (zipped(("a/b", b""), ("a", b"")), "has a as a file and as a folder"),
    "no name": (zipped(("", b"")), "without a name"),
    "dot": (zipped((".", b"")), "without a name"),
    "long name": (zipped(("a" * 300, b"")), "cannot be written: File name too long"),
    "encrypted": (encrypted(zipped(ONE)), "app.py is encrypted"),
    "bzip2": (zipped(ONE, method=zipfile.ZIP_BZIP2), "neither stored nor compressed with Deflate"),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_what_is_refused_leaves_nothing(folder: PackageFolder, tmp_path: Path, case: str) -> None:
    archive, message = REFUSED[case]
    with pytest.raises(DeploymentError, match=message):
        await folder.keep(archive)
    assert names(tmp_path / "code") == set()
    assert names(tmp_path) <= {"code"}


async def test_the_limit_of_the_unpacked_size_is_of_all_files_together(tmp_path: Path) -> None:
    folder = PackageFolder(tmp_path, unpacked_limit=2000)
    await folder.keep(zipped(("a", b"x" * 1000), ("b", b"x" * 1000)))
    with pytest.raises(DeploymentError, match="Unzipped size must be smaller than 2000 bytes"):
        await folder.keep(zipped(("a", b"x" * 1000), ("b", b"x" * 1001)))


async def test_what_an_archive_says_of_its_sizes_is_not_believed(tmp_path: Path) -> None:
    folder = PackageFolder(tmp_path, unpacked_limit=2000)
    honest = zipped(("a", b"\0" * 1_000_000))
    entry = honest.rindex(b"PK\x01\x02")
    lying = bytearray(honest)
    struct.pack_into("<L", lying, entry + 24, 10)
    with pytest.raises(DeploymentError):
        await folder.keep(bytes(lying))
    assert names(tmp_path) == set()


async def test_a_bomb_whose_members_share_their_bytes_is_refused(tmp_path: Path) -> None:
    """Every entry of the table of contents points at the same compressed bytes."""
    folder = PackageFolder(tmp_path, unpacked_limit=5_000_000)
    one = zipped(("00000", b"\0" * 1_000_000))
    start, end = one.index(b"PK\x01\x02"), one.index(b"PK\x05\x06")
    entries = b"".join(one[start:end].replace(b"00000", b"%05d" % number) for number in range(1000))
    tail = bytearray(one[end:])
    struct.pack_into("<HHLL", tail, 8, 1000, 1000, len(entries), start)
    with pytest.raises(DeploymentError):
        await folder.keep(one[:start] + entries + bytes(tail))
    assert names(tmp_path) == set()


async def test_the_members_are_counted_before_they_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = PackageFolder(tmp_path, member_limit=10)
    await folder.keep(zipped(*((str(number), b"") for number in range(10))))
    archive = bytearray(ELEVEN)
    monkeypatch.setattr(zipfile, "ZipFile", None)
    struct.pack_into("<HH", archive, archive.rindex(b"PK\x05\x06") + 8, 1, 1)
    with pytest.raises(DeploymentError, match="more than 10 members"):
        await folder.keep(bytes(archive))


async def test_an_archive_in_an_archive_counts_as_one_member(tmp_path: Path) -> None:
    folder = PackageFolder(tmp_path, member_limit=10)
    await folder.keep(zipped(("lib.jar", ELEVEN), method=zipfile.ZIP_STORED))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_archive_breaks_anything(tmp_path: Path, data: st.DataObject) -> None:
    archive = bytearray(zipped(("app.py", b"x = 1" * 50), ("deep/er", b"2"), ("deep/", b"")))
    for _ in range(data.draw(st.integers(1, 6))):
        archive[data.draw(st.integers(0, len(archive) - 1))] = data.draw(st.integers(0, 255))
    folder = PackageFolder(tmp_path / "code", unpacked_limit=10_000)
    try:
        code = asyncio.run(folder.keep(bytes(archive)))
    except DeploymentError:
        pass
    else:
        assert folder.directory(code.sha256).is_dir()
    assert names(tmp_path) <= {"code"}


async def test_an_archive_that_is_not_kept_is_none(folder: PackageFolder) -> None:
    assert await folder.archive(base64.b64encode(b"\xff" * 32).decode()) is None


async def test_pruning_takes_what_is_not_used_and_was_not_just_brought(folder: PackageFolder) -> None:
    used, unused = await folder.keep(zipped(ONE)), await folder.keep(zipped(("other.py", b"")))
    await folder.prune([])
    assert folder.directory(unused.sha256).is_dir()  # it may belong to a function that is being created
    await folder.prune([used.sha256])
    assert folder.directory(used.sha256).is_dir()
    assert not folder.directory(unused.sha256).exists()
    assert await folder.archive(unused.sha256) is None


async def test_a_package_can_come_back(folder: PackageFolder) -> None:
    archive = zipped(ONE)
    code = await folder.keep(archive)
    await folder.prune([])
    await folder.prune([])
    assert not folder.directory(code.sha256).exists()
    assert await folder.keep(archive) == code
    assert (folder.directory(code.sha256) / "app.py").is_file()


async def test_what_a_crash_left_unfinished_is_no_package_and_is_cleared_away(
    folder: PackageFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Crash(BaseException):
        pass

    def crash(*_: object) -> None:
        raise Crash

    archive = zipped(ONE)
    with monkeypatch.context() as patch:
        patch.setattr("headrace.functions.packages._write_durably", crash)
        patch.setattr("shutil.rmtree", lambda *_, **__: None)
        with pytest.raises(Crash):
            await folder.keep(archive)
    assert len(list((tmp_path / "code").iterdir())) == 1
    again = PackageFolder(tmp_path / "code")
    assert await again.archive(base64.b64encode(hashlib.sha256(archive).digest()).decode()) is None
    await again.prune([])
    assert names(tmp_path / "code") == set()
    code = await again.keep(archive)
    assert (again.directory(code.sha256) / "app.py").read_bytes() == b"x = 1"
