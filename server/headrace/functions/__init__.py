"""Functions: a name resolves to something that can be invoked, and every outcome is a `Reply`.

Three backends: *process* runs a directory of Python code with the official runtime client against our Runtime API,
*http* posts to an Invoke endpoint, *callable* calls Python. They know nothing of sources, mappings or pollers.
"""

from headrace.functions.registry import FunctionRegistry
from headrace.functions.settings import Settings

__all__ = ["FunctionRegistry", "Settings"]
