"""What watches over an open vault and says when it is due to be locked: nobody at the computer, sleep, the system's own
lock. Each guard is a plain object with a signal ``due(reason)`` and knows no window."""
