"""Where exchanges come from: each source cuts files into slices that a worker can read on its own."""
