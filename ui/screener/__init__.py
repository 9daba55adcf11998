"""Where people wait until the user decides about them."""
