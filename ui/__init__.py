"""Kreis's window: PySide6 widgets over the core."""
