"""The implementations of the contract's operations, a module for each tag. Requests have passed the contract before."""
