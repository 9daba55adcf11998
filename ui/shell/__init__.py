"""The window itself: rail, pages, toast, and what belongs to no single page."""
