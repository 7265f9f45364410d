"""Quotes: the versions of one utterance side by side, with the words in which they part."""

from parallax.gui.views.quotes.view import QuotesView

__all__ = ["QuotesView"]
