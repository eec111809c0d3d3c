"""The parts of scripts/bench: each starts what it measures, measures it, and gives back figures with targets."""
