"""One child process: started in a process group of its own, its exit noticed, its output read, its whole group killed.

Nothing here knows of functions. The group is only ever signalled before its leader has been reaped, so the number
cannot belong to anybody else. Where the kernel can do it (Linux), the group is killed by the kernel when we are gone,
however we went: the children hold the reading end of a pipe whose only writing end is ours, and the kernel is told to
send SIGKILL to the group when that end closes.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

#: Bytes of one line after which it is passed on in pieces, as the cloud's log does.
_LINE_LIMIT = 256 * 1024
_CHUNK = 64 * 1024
#: How often one drain reads at most, so that a child which never stops writing cannot hold up the event loop.
_READS = 32
_PAGE = os.sysconf("SC_PAGE_SIZE")
#: Bytes of one unit of `ru_maxrss`.
_MAXRSS = 1 if sys.platform == "darwin" else 1024


class Child:
    """A running process. Build it in the event loop's thread; `start` raises OSError when it cannot be run."""

    def __init__(self, on_line: Callable[[str], None], on_exit: Callable[[int], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._on_line = on_line
        self._on_exit = on_exit
        self._process: subprocess.Popen[bytes] | None = None
        self._output: int | None = None
        self._lifeline: int | None = None
        self._pidfd: int | None = None
        self._rest = b""
        #: What the kernel tells of the peak at the end, and what of that may be ours: a process begins as a copy of us.
        self._final_peak = 0
        self._inherited_peak = 0

    @property
    def pid(self) -> int:
        return self._process.pid if self._process is not None else 0

    def start(self, command: Sequence[str], cwd: Path, environment: Mapping[str, str]) -> None:
        read_output, write_output = os.pipe()
        read_life, write_life = os.pipe()
        self._inherited_peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _MAXRSS
        try:
            self._process = subprocess.Popen(
                command,
                cwd=cwd,
                env=dict(environment),
                stdin=subprocess.DEVNULL,
                stdout=write_output,
                stderr=write_output,
                start_new_session=True,
                pass_fds=(read_life,),
            )
            _die_with_us(read_life, self._process.pid)
        except BaseException:
            os.close(read_output)
            os.close(write_life)
            raise
        finally:
            os.close(write_output)
            os.close(read_life)
        self._output, self._lifeline = read_output, write_life
        os.set_blocking(read_output, False)
        self._loop.add_reader(read_output, self.drain)
        self._watch_exit(self._process.pid)

    def kill(self, number: signal.Signals = signal.SIGKILL) -> None:
        """Signal the whole group, the children of the child included; for good also those that left the group."""
        if self._process is not None and self._process.returncode is None:
            if number == signal.SIGKILL:
                for pid in list(_descendants(self._process.pid)):
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        os.kill(pid, number)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, number)

    def drain(self) -> None:
        """Hand on what the child has written so far. Whatever it wrote before it spoke to us is there already."""
        for _ in range(_READS):
            if self._output is None:
                return
            try:
                data = os.read(self._output, _CHUNK)
            except BlockingIOError:
                return
            if not data:
                self._close_output()
                return
            self._split(data)

    def flush(self) -> None:
        """Hand on a last line that has no end yet."""
        rest, self._rest = self._rest, b""
        self._pass_on(rest)

    def peak_memory(self) -> int:
        """The most bytes of memory the process has had at once; 0 when that cannot be known.

        After the end it is known of a process that had more than we ourselves have ever had.
        """
        if self._process is None or self._process.returncode is not None:
            return self._final_peak
        try:
            with open(f"/proc/{self.pid}/status", "rb") as status:
                for line in status:
                    if line.startswith(b"VmHWM:"):
                        return int(line.split()[1]) * 1024
        except (OSError, ValueError):
            pass
        return 0

    def group_memory(self, enough: int) -> int:
        """Bytes of memory that the process and its descendants have now; 0 where that cannot be known.

        Memory that processes share is counted for each of them as long as that makes less than `enough`, and once
        beyond, since counting it right takes the kernel a walk through all of it.
        """
        if self._process is None or self._process.returncode is not None:
            return 0
        pids = [self.pid, *_descendants(self.pid)]
        total = sum(_resident(pid) for pid in pids)
        if total >= enough and len(pids) > 1:
            total = sum(_proportional(pid) for pid in pids)
        return total

    def reap(self) -> None:
        """Kill what is left of the group, take the exit status and give everything back. Does it once."""
        if self._process is None or self._process.returncode is not None:
            return
        if self._pidfd is not None:
            self._loop.remove_reader(self._pidfd)
            os.close(self._pidfd)
            self._pidfd = None
        self.kill()  # what the process has left behind; itself it is a zombie still, so the number is ours
        returncode = self._wait()
        self.drain()
        self.flush()
        self._close_output()
        if self._lifeline is not None:
            os.close(self._lifeline)
            self._lifeline = None
        self._on_exit(returncode)

    def _wait(self) -> int:
        """Take the exit status of a process that has ended or was killed, and its peak of memory."""
        assert self._process is not None
        try:
            _, status, usage = os.wait4(self._process.pid, 0)
        except ChildProcessError:  # somebody else in this program has taken it
            return self._process.wait()
        self._process.returncode = os.waitstatus_to_exitcode(status)
        peak = usage.ru_maxrss * _MAXRSS
        self._final_peak = peak if peak > self._inherited_peak else 0
        return self._process.returncode

    def _split(self, data: bytes) -> None:
        done, newline, rest = (self._rest + data).rpartition(b"\n")
        if newline:
            self._pass_on(done)
        self._rest = rest
        if len(rest) > _LINE_LIMIT:
            self.flush()

    def _pass_on(self, lines: bytes) -> None:
        # The official runtime separates the lines of a traceback by carriage returns: bytes split at those, too.
        for line in lines.splitlines():
            self._on_line(line.decode("utf-8", "replace"))

    def _watch_exit(self, pid: int) -> None:
        if hasattr(os, "pidfd_open"):
            with contextlib.suppress(OSError):
                self._pidfd = os.pidfd_open(pid)
                self._loop.add_reader(self._pidfd, self.reap)
                return
        threading.Thread(target=self._wait_in_thread, args=(pid,), name=f"headrace-wait-{pid}", daemon=True).start()

    def _wait_in_thread(self, pid: int) -> None:
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
        with contextlib.suppress(RuntimeError):  # the event loop has been closed
            self._loop.call_soon_threadsafe(self.reap)

    def _close_output(self) -> None:
        if self._output is not None:
            self._loop.remove_reader(self._output)
            os.close(self._output)
            self._output = None


def _descendants(pid: int) -> Iterator[int]:
    """The processes that a process has started, and those that they have started."""
    with contextlib.suppress(OSError, ValueError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/children", "rb") as children:
                for child in map(int, children.read().split()):
                    yield child
                    yield from _descendants(child)


def _resident(pid: int) -> int:
    """Bytes of a process in memory; 0 when it has gone."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as sizes:
            return int(sizes.read().split()[1]) * _PAGE
    except (OSError, ValueError, IndexError):
        return 0


def _proportional(pid: int) -> int:
    """Bytes of a process in memory, those that it shares with others in equal parts; 0 when it has gone."""
    try:
        with open(f"/proc/{pid}/smaps_rollup", "rb") as sizes:
            for line in sizes:
                if line.startswith(b"Pss:"):
                    return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    return _resident(pid)


def _die_with_us(read_end: int, group: int) -> None:
    """Have the kernel kill the group when the other end of this pipe closes."""
    if hasattr(fcntl, "F_SETSIG"):
        with contextlib.suppress(OSError):  # a kernel that only pretends to be Linux
            fcntl.fcntl(read_end, fcntl.F_SETOWN, -group)
            fcntl.fcntl(read_end, fcntl.F_SETSIG, signal.SIGKILL)
            fcntl.fcntl(read_end, fcntl.F_SETFL, fcntl.fcntl(read_end, fcntl.F_GETFL) | fcntl.FASYNC)
