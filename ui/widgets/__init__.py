"""Parts of the window that know no feature: they show values and report what was pressed."""
