"""An invented office in a vault of its own, made by the services that real use goes through."""
