"""Qt plumbing between the window and the core; knows no feature and owns no widget."""
