"""Events: what a time, a place or a doer is said of, so that two reports that tell of one event are known to."""
