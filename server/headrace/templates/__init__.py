"""SAM and CloudFormation templates: read, compared with what is there, and made through an AWS endpoint.

`load` reads one and finds what is wrong with it; `apply` makes what it asks for; `follow` does both again when it
changes. Nothing outside this package knows how templates are written.
"""

from headrace.templates.apply import apply, caller
from headrace.templates.kinds import Call
from headrace.templates.parameters import given as parameters_of
from headrace.templates.reading import Items, Place, Table, read
from headrace.templates.template import Resource, Template, load, requests
from headrace.templates.watching import follow

__all__ = [
    "Call",
    "Items",
    "Place",
    "Resource",
    "Table",
    "Template",
    "apply",
    "caller",
    "follow",
    "load",
    "parameters_of",
    "read",
    "requests",
]
