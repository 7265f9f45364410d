"""Parallax: lay reports of one event side by side and find where they part."""

__version__ = "0.1.0"
