# Generated from openapi.yaml by scripts/generate; do not edit.

"""A client library for accessing Headrace"""

from .client import AuthenticatedClient, Client

__all__ = (
    "AuthenticatedClient",
    "Client",
)
