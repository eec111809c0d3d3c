"""What scripts/generate is made of: the document, and one module for each language."""

from __future__ import annotations

from . import go, java, python, rust, schemas, typescript, vectors

#: In the order in which they are written. Each has NAME, `versions()` (of its tools) and `build(document, scratch,
#: target)`, which writes the language's folder and raises Unavailable where its tools are missing.
LANGUAGES = {language.NAME: language for language in (python, typescript, go, java, rust, schemas, vectors)}
