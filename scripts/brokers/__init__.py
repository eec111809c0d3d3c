"""The real servers that `scripts/services` starts: how each is installed, set up and asked whether it works.

Standard library only: any Python from 3.11 on runs this as it is.
"""
