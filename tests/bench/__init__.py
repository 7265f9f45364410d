"""What ``make bench`` prints: how much the audit finds, how fast it is, how it grows."""
