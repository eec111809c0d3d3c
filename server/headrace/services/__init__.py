"""The embedded AWS services: a child process that cannot outlive us, and the way of other requests to it."""

from headrace.services.embedded import EmbeddedServices
from headrace.services.passthrough import Passthrough

__all__ = ["EmbeddedServices", "Passthrough"]
