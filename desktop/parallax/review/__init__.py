"""The human's word on findings: verdicts in a log that only grows, undo, suppressions, carry-over, two checkers."""
