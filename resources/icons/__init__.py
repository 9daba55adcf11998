"""Drawings of Lucide (ISC; LICENSE beside this file), named after their meaning; drawn by ``ui.runtime.icons``."""
