"""What conversations mean: who owes whom a reply, and why somebody waits in the Screener. Pure."""
