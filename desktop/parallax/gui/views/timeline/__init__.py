"""Timeline: every dated claim as a bar on one axis, a lane a report."""

from parallax.gui.views.timeline.view import TimelineView

__all__ = ["TimelineView"]
