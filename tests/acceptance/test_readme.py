"""What README tells people to do, done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from brokers import PROJECT
from readme_blocks import Block, Reader, blocks
from serve_lab import Headrace

Start = Callable[..., Headrace]


def test_the_blocks_of_the_readme_run_in_order(headrace: Start, tmp_path: Path) -> None:
    found = list(blocks((PROJECT / "README.md").read_text()))
    assert {block.verb for block in found} == {"file", "serve", "run"}
    reader = Reader(tmp_path, headrace)
    for block in found:
        reader.follow(block)


SAMPLE = """\
# A sample

Only read:

```bash
exit 1
```

<!-- file: code/app.py -->
```python
def handler(event, context):
    print("shipping", event["Records"][0]["body"])
```

<!-- serve -->
```console
$ headrace serve --no-services --data-dir :memory: \\
>     --function ship=code:app.handler   # a comment
Headrace is ready at http://127.0.0.1:4566
```

<!-- run -->
```bash
export WHO=world
mkdir place
cd place
```

<!-- run -->
```console
$ echo "hello $WHO from $(basename "$PWD")"
hello world from place
$ headrace mappings
There are ... mappings.
$ curl -s http://localhost:4566/_headrace/mappings
{"mappings":[]}
```

<!-- run -->
```python
import os, urllib.request
assert os.environ["WHO"] == "world"
urllib.request.urlopen("http://127.0.0.1:4566/_headrace/health").read()
```
"""


def test_blocks_are_run_as_their_markers_say(headrace: Start, tmp_path: Path) -> None:
    found = list(blocks(SAMPLE))
    assert [(block.verb, block.language, block.line) for block in found] == [
        ("file", "python", 11),
        ("serve", "console", 17),
        ("run", "bash", 24),
        ("run", "console", 31),
        ("run", "python", 41),
    ]
    reader = Reader(tmp_path, headrace)
    for block in found:
        reader.follow(block)


@pytest.mark.parametrize(
    "block",
    [
        Block("run", "", "bash", "false\n", 7),
        Block("run", "", "bash", "false | true\n", 7),
        Block("run", "", "python", "raise SystemExit(3)\n", 7),
        Block("run", "", "console", "$ echo one\ntwo\n", 7),
        Block("run", "", "toml", "[functions]\n", 7),
        Block("serve", "", "bash", "sleep 1\n", 7),
    ],
    ids=["exit code", "in a pipe", "python", "other output", "no program", "no server"],
)
def test_a_block_that_does_not_work_fails_with_its_line(headrace: Start, tmp_path: Path, block: Block) -> None:
    with pytest.raises(AssertionError, match=r"^line 7: "):
        Reader(tmp_path, headrace).follow(block)


@pytest.mark.parametrize("text", ["<!-- run -->\nno block\n", "<!-- run -->\n"])
def test_a_marker_without_a_block_is_a_mistake(text: str) -> None:
    with pytest.raises(AssertionError, match="should follow"):
        list(blocks(text))
