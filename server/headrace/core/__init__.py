"""The decisions of Headrace, as pure functions of values. No I/O, no clock, no chance: `now` is an argument."""
