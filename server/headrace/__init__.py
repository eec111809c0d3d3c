"""Headrace: AWS Lambda event source mappings as a program of its own."""

__version__ = "0.1.0"
